"""Writes a model of the smallest size that llama.cpp loads and serves: a mixture of experts with two layers, a byte
vocabulary and weights made of noise. What it says makes no sense; its shapes, its window and its cache are real."""

import sys

import gguf
import numpy as np

LAYERS, EMBEDDING, HEADS, KV_HEADS, KEY = 2, 64, 4, 1, 32
EXPERTS, EXPERTS_USED, EXPERT_FORWARD = 8, 2, 32
NATIVE_CONTEXT = 262_144


def byte_vocabulary():
    """Tokens for all bytes, in the printable form that byte-level tokenizers use, and six special ones."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    chars, extra = {}, 0
    for byte in range(256):
        if byte in printable:
            chars[byte] = chr(byte)
        else:
            chars[byte] = chr(256 + extra)
            extra += 1
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|pad|>", "<|unused1|>", "<|unused2|>"]
    tokens = [chars[byte] for byte in range(256)] + special
    kinds = [gguf.TokenType.NORMAL] * 256 + [gguf.TokenType.CONTROL] * len(special)
    return tokens, kinds


def write(path, name="tiny-qwen3moe"):
    noise = np.random.default_rng(7)
    writer = gguf.GGUFWriter(path, "qwen3moe")
    writer.add_name(name)
    writer.add_block_count(LAYERS)
    writer.add_context_length(NATIVE_CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_feed_forward_length(EXPERT_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_key_length(KEY)
    writer.add_value_length(KEY)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(1_000_000.0)
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(EXPERTS_USED)
    writer.add_expert_feed_forward_length(EXPERT_FORWARD)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)

    tokens, kinds = byte_vocabulary()
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    # The list may not be empty; these two bytes never meet in a prompt.
    writer.add_token_merges([f"{tokens[0]} {tokens[1]}"])
    writer.add_eos_token_id(258)
    writer.add_bos_token_id(256)
    writer.add_pad_token_id(259)
    writer.add_add_bos_token(False)
    writer.add_chat_template(
        "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
        "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
    )

    def add(tensor, *shape):
        writer.add_tensor(tensor, (noise.standard_normal(shape) * 0.05).astype(np.float32))

    def ones(tensor, size):
        writer.add_tensor(tensor, np.ones(size, dtype=np.float32))

    add("token_embd.weight", len(tokens), EMBEDDING)
    add("output.weight", len(tokens), EMBEDDING)
    ones("output_norm.weight", EMBEDDING)
    for layer in range(LAYERS):
        block = f"blk.{layer}."
        ones(block + "attn_norm.weight", EMBEDDING)
        ones(block + "ffn_norm.weight", EMBEDDING)
        ones(block + "attn_q_norm.weight", KEY)
        ones(block + "attn_k_norm.weight", KEY)
        add(block + "attn_q.weight", HEADS * KEY, EMBEDDING)
        add(block + "attn_k.weight", KV_HEADS * KEY, EMBEDDING)
        add(block + "attn_v.weight", KV_HEADS * KEY, EMBEDDING)
        add(block + "attn_output.weight", EMBEDDING, HEADS * KEY)
        add(block + "ffn_gate_inp.weight", EXPERTS, EMBEDDING)
        add(block + "ffn_gate_exps.weight", EXPERTS, EXPERT_FORWARD, EMBEDDING)
        add(block + "ffn_up_exps.weight", EXPERTS, EXPERT_FORWARD, EMBEDDING)
        add(block + "ffn_down_exps.weight", EXPERTS, EMBEDDING, EXPERT_FORWARD)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    write(sys.argv[1])
