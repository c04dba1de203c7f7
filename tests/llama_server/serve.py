"""Starts a real llama.cpp server with the tiny model and prints one line of JSON with its address. It serves until its
standard input is closed, so that it never outlives the test that started it. Its log goes to the file --log."""

import argparse
import json
import os
import sys

import tiny_model

parser = argparse.ArgumentParser()
parser.add_argument("--folder", required=True, help="where the model is written")
parser.add_argument("--context", type=int, required=True, help="as -c: tokens of all slots together")
parser.add_argument("--parallel", type=int, default=1, help="as -np")
parser.add_argument("--unified", action="store_true", help="all slots share one cache")
parser.add_argument("--name", default="tiny-qwen3moe-v-128k", help="what the model's file is called")
parser.add_argument("--log", help="where the log goes")
options = parser.parse_args()

model = os.path.join(options.folder, options.name + ".gguf")
if not os.path.exists(model):
    tiny_model.write(model)
if options.log:
    log = os.open(options.log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    answers = os.dup(1)
    os.dup2(log, 1)
    os.dup2(log, 2)
else:
    answers = 1

import xllamacpp  # noqa: E402  (its native part takes hold of the standard streams as it is loaded)

params = xllamacpp.CommonParams()
params.model.path = model
params.n_ctx = options.context
params.n_parallel = options.parallel
params.kv_unified = options.unified
params.port = 0
params.endpoint_metrics = True
params.endpoint_slots = True
params.verbosity = 4
params.warmup = False
# The model is tiny; threads that wait for each other on a busy machine would take most of the time.
params.cpuparams.n_threads = 1
params.cpuparams_batch.n_threads = 1
server = xllamacpp.Server(params)
os.write(answers, (json.dumps({"address": server.listening_address}) + "\n").encode())
sys.stdin.read()
os._exit(0)
