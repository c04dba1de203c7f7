//! The own names of programs that are looked for; the same in every language.

import type { ClientKind, RuntimeKind } from "$lib/host/types";

export const RUNTIMES: Record<RuntimeKind, string> = {
  ollama: "Ollama",
  "llama-cpp": "llama.cpp",
  "lm-studio": "LM Studio",
  vllm: "vLLM",
  mlx: "MLX",
};

export const CLIENTS: Record<ClientKind, string> = {
  "open-claw": "OpenClaw",
  "open-code": "OpenCode",
  cline: "Cline",
  continue: "Continue",
  aider: "Aider",
  "claude-code": "Claude Code",
  zed: "Zed",
  "nemo-claw": "NemoClaw",
  other: "",
};
