//! What the engines are called. Their codes stand in files; these are the names that their makers write.

const NAMES: Record<string, string> = {
  ollama: "Ollama",
  mlx: "MLX",
  vllm: "vLLM",
  sglang: "SGLang",
  exllama: "ExLlama",
  trtllm: "TensorRT-LLM",
  "lm-studio": "LM Studio",
};

/** An engine's name by its code. */
export function engineName(code: string): string {
  return NAMES[code] ?? code;
}
