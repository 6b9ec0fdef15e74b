// Runs in the browser: whole programs, and seeks in long recordings. Called by run.mjs.

import { loadEngine, type WasmModule, type WasmSession } from '../src/engine/host';

const slice = 4_000_000;
const viewport = { heap_from: 0, max_blocks: 400, max_frames: 64, max_cells: 64 };

interface Travel {
  steps: number;
  record: number;
  seekMean: number;
  seekWorst: number;
  snapshotWorst: number;
  megabytes: number;
}

function load(module: WasmModule, text: string, options: object): WasmSession {
  const session = new module.Session();
  const loaded = session.load([{ name: 'main.c', text }], { lang: 'c', ...options });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return session;
}

function finish(session: WasmSession, first: { done: boolean; steps: number }): number {
  let view = first;
  while (!view.done) view = session.goOn(slice);
  return view.steps;
}

/** Milliseconds of the whole run, compilation included; the best of `rounds`. */
async function program(text: string, rounds: number): Promise<number> {
  const module = await engine();
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const session = load(module, text, {});
    finish(session, session.toEnd(slice));
    session.problems();
    best = Math.min(best, performance.now() - start);
    session.free();
  }
  return best;
}

/** Milliseconds from text to a program that stands before its first step; the best of `rounds`. */
async function compile(text: string, rounds: number): Promise<number> {
  const module = await engine();
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const session = load(module, text, {});
    best = Math.min(best, performance.now() - start);
    session.free();
  }
  return best;
}

/** Records up to `limit` steps, then seeks to `count` places in an order that jumps about. */
async function travel(text: string, limit: number, count: number): Promise<Travel> {
  const module = await engine();
  let start = performance.now();
  const session = load(module, text, { max_steps: limit });
  const steps = finish(session, session.toEnd(slice));
  const record = performance.now() - start;
  const times: number[] = [];
  let snapshotWorst = 0;
  for (let i = 0; i < count; i++) {
    const step = Math.floor(((i * 0.618_033_988_75) % 1) * steps);
    start = performance.now();
    finish(session, session.seek(step, slice));
    times.push(performance.now() - start);
    start = performance.now();
    session.snapshot(viewport);
    snapshotWorst = Math.max(snapshotWorst, performance.now() - start);
  }
  session.free();
  const sum = times.reduce((a, b) => a + b, 0);
  return {
    steps,
    record,
    seekMean: sum / times.length,
    seekWorst: Math.max(...times),
    snapshotWorst,
    megabytes: memory() / (1 << 20),
  };
}

let loaded: Promise<WasmModule> | undefined;
let memory = (): number => 0;

function engine(): Promise<WasmModule> {
  loaded ??= loadEngine().then(async (module) => {
    if (!module) throw new Error('the engine was not built');
    const exports = (await module.default()) as { memory: WebAssembly.Memory };
    memory = () => exports.memory.buffer.byteLength;
    return module;
  });
  return loaded;
}

Object.assign(window, { bench: { program, travel, compile } });
