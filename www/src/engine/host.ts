// Drives one wasm Session in slices, so that a request to stop is heard between two of them. Runs in the worker, or on
// the page itself where no worker is allowed.

import type { ConsoleView, FileView, LabHeapView, LabProgressView, LabTableView, LabView, LabViewport, LoadView, OptionsView, ProblemView, ProgressView, QuestionView, Snapshot, TimelineView } from './model';
import type { Answers, Dialect, LabReport, LabSource, Move, Numbers, Picture, Request, RunOptions } from './protocol';

/** The exports of src/wasm.rs that the page uses. */
export interface WasmSession {
  load(files: FileView[], options: OptionsView): LoadView;
  goOn(fuel: number): ProgressView;
  seek(step: number, fuel: number): ProgressView;
  stepInto(fuel: number): ProgressView;
  stepOver(fuel: number): ProgressView;
  stepOut(fuel: number): ProgressView;
  backInto(fuel: number): ProgressView;
  backOver(fuel: number): ProgressView;
  backOut(fuel: number): ProgressView;
  toStart(fuel: number): ProgressView;
  toEnd(fuel: number): ProgressView;
  console(line: string, frame: number, fuel: number): ConsoleView;
  consoleOn(fuel: number): ConsoleView;
  consoleStop(): ConsoleView;
  undo(): boolean;
  redo(): boolean;
  input(text: string): void;
  endInput(): void;
  snapshot(viewport: unknown): Snapshot;
  timeline(width: number): TimelineView;
  problems(): ProblemView[];
  question(example: string): QuestionView | null;
  /** A lab over the program that is loaded; under its own allocator alone (numbers over time) when none is named. */
  lab(allocators: string[]): WasmLab;
  free(): void;
}

/**
 * Several allocators serving the same requests. `work` in a loop, with room for messages between two calls, until it is
 * done (or nobody wants it any more: then just `free` it); all other answers are good at any time, for what has been
 * served so far.
 */
export interface WasmLab {
  view(): LabView;
  /** Fuel as for WasmSession. */
  work(fuel: number): LabProgressView;
  /** How many operations the program has asked for when it stands at a step. */
  opsAt(step: number): number;
  /** The first step at which that many operations have been asked for. */
  stepOf(op: number): number;
  /** Rows of LabNumber, at most about a thousand, at the same operations for every allocator; the last is where it stands. */
  series(allocator: number): Float64Array;
  table(): LabTableView;
  /** Every allocator's heap after `op` operations. */
  heaps(op: number, viewport: LabViewport): LabHeapView[];
  free(): void;
}

export interface WasmModule {
  default: () => Promise<{ memory: WebAssembly.Memory }>;
  Session: new () => WasmSession;
  Lab: {
    /** A lab over the text of a trace; all usual allocators when none is named. Heap limit in bytes. */
    trace(text: string, allocators: string[], heapLimit: number): WasmLab;
  };
}

const fuel = 400_000;
const timelineWidth = 600;
/** For numbers nobody waits for: short, so that others get their turn. */
const portion = 2_000_000;
/** A trace has no program to limit it. */
const traceLimit = 2 ** 40;

/** Finds the generated engine; undefined when the wasm was never built. */
export async function loadEngine(): Promise<WasmModule | undefined> {
  const [generated] = Object.values(import.meta.glob<WasmModule>('../pkg/heapwise.js'));
  if (!generated) return undefined;
  const [module, texts] = await Promise.all([generated(), loadTexts()]);
  const { memory } = await module.default();
  if (texts) putTexts(memory, texts);
  return module;
}

/** The texts that a released engine leaves to the page: those of the C and C++ library. */
async function loadTexts(): Promise<DataView | undefined> {
  const [address] = Object.values(import.meta.glob<string>('../pkg/library.bin', { query: '?url', import: 'default', eager: true }));
  if (!address) return undefined;
  const answer = await fetch(new URL(address, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return new DataView(await answer.arrayBuffer());
}

/** Each text has its address and length before it; see xtask/src/split.rs. */
function putTexts(memory: WebAssembly.Memory, texts: DataView): void {
  for (let at = 0; at < texts.byteLength; ) {
    const length = texts.getUint32(at + 4, true);
    const text = new Uint8Array(texts.buffer, at + 8, length);
    new Uint8Array(memory.buffer).set(text, texts.getUint32(at, true));
    at += 8 + length;
  }
}

const changesTheRun: ReadonlySet<Request['kind']> = new Set(['load', 'console', 'input', 'undo', 'redo', 'lab']);

export class Host {
  #module: WasmModule;
  #session: WasmSession;
  #stopping = false;
  #lab: WasmLab | undefined;
  /** The loaded program's own numbers; begun anew whenever something has run. */
  #own: WasmLab | undefined;

  constructor(module: WasmModule) {
    this.#module = module;
    this.#session = new module.Session();
  }

  /** Ends the request that is running, after its current slice. */
  stop(): void {
    this.#stopping = true;
  }

  async answer(request: Request, progress: (view: ProgressView) => void): Promise<Answers[Request['kind']]> {
    this.#stopping = false;
    if (changesTheRun.has(request.kind)) {
      this.#own?.free();
      this.#own = undefined;
    }
    switch (request.kind) {
      case 'load':
        return this.#session.load(request.files, optionsView(request.dialect, request.options));
      case 'check':
        return this.#check(request.files, optionsView(request.dialect, request.options));
      case 'move':
        await this.#move(request.move, progress);
        return this.#picture(request.viewport);
      case 'look':
        return this.#picture(request.viewport);
      case 'console': {
        const view = await this.#console(request.line, request.frame);
        return { view, picture: this.#picture(request.viewport) };
      }
      case 'input':
        if (request.text === null) this.#session.endInput();
        else this.#session.input(request.text);
        if (request.run) await this.#move({ kind: 'end' }, progress);
        return this.#picture(request.viewport);
      case 'question':
        return this.#session.question(request.example);
      case 'undo':
      case 'redo': {
        const changed = request.kind === 'undo' ? this.#session.undo() : this.#session.redo();
        return { changed, picture: this.#picture(request.viewport) };
      }
      case 'numbers':
        return this.#numbers();
      case 'lab':
        return this.#compare(request.source, request.allocators, progress);
      case 'lab-look':
        return this.#lab?.heaps(request.op, request.viewport) ?? [];
    }
  }

  async #console(line: string, frame: number): Promise<ConsoleView> {
    let view = this.#session.console(line, frame, fuel);
    while (!view.done) {
      await nextTask();
      view = this.#stopping ? this.#session.consoleStop() : this.#session.consoleOn(fuel);
    }
    return view;
  }

  /** The program's own heap over time, one portion further. */
  #numbers(): Numbers {
    this.#own ??= this.#session.lab([]);
    const { done } = this.#own.work(portion);
    return { done, rows: this.#own.series(0) };
  }

  /** Serves the same requests by several allocators, to the end or until it is stopped. */
  async #compare(source: LabSource, allocators: string[], progress: (view: ProgressView) => void): Promise<LabReport> {
    this.#lab?.free();
    this.#lab = undefined;
    let problems: ProblemView[] = [];
    if (source.kind === 'trace') this.#lab = this.#module.Lab.trace(await source.file.text(), allocators, traceLimit);
    else {
      const { stdin, interactive, lines } = source;
      problems = this.#session.load(source.files, { ...optionsView(source.dialect, source.options), stdin, interactive }).problems;
      for (const { step, line, frame } of lines) {
        await this.#move({ kind: 'seek', step }, () => {});
        await this.#console(line, frame);
      }
      this.#lab = this.#session.lab(allocators);
    }
    const lab = this.#lab;
    const view = lab.view();
    let at = lab.work(view.ok ? fuel : 0);
    for (let told = 0; view.ok && !at.done && !this.#stopping; ) {
      if (performance.now() - told > 100) {
        progress({ done: false, step: at.ops, steps: at.total_known ? at.total : 0, finished: false });
        told = performance.now();
        await nextTask();
      }
      at = lab.work(fuel);
    }
    return { view, progress: at, problems, series: view.allocators.map((_, index) => lab.series(index)), table: lab.table() };
  }

  #check(files: FileView[], options: OptionsView): LoadView {
    const session = new this.#module.Session();
    try {
      return session.load(files, options);
    } finally {
      session.free();
    }
  }

  #begin(move: Move): ProgressView {
    switch (move.kind) {
      case 'into':
        return this.#session.stepInto(fuel);
      case 'over':
        return this.#session.stepOver(fuel);
      case 'out':
        return this.#session.stepOut(fuel);
      case 'back':
        return this.#session.backInto(fuel);
      case 'back-over':
        return this.#session.backOver(fuel);
      case 'back-out':
        return this.#session.backOut(fuel);
      case 'start':
        return this.#session.toStart(fuel);
      case 'end':
        return this.#session.toEnd(fuel);
      case 'seek':
        return this.#session.seek(move.step, fuel);
    }
  }

  async #move(move: Move, progress: (view: ProgressView) => void): Promise<void> {
    let view = this.#begin(move);
    let told = performance.now();
    while (!view.done && !this.#stopping) {
      if (performance.now() - told > 100) {
        progress(view);
        told = performance.now();
      }
      await nextTask();
      if (this.#stopping) break;
      view = this.#session.goOn(fuel);
    }
  }

  #picture(viewport: unknown): Picture {
    return {
      snapshot: this.#session.snapshot(viewport),
      timeline: this.#session.timeline(timelineWidth),
      problems: this.#session.problems(),
    };
  }
}

function optionsView(dialect: Dialect, options: RunOptions): OptionsView {
  return {
    lang: dialect,
    model: options.model,
    allocator: options.allocator,
    on_fault: options.onFault,
    interactive: true,
    ...(options.heapLimit > 0 ? { heap_limit: options.heapLimit } : {}),
    ...(options.failMalloc ? { fail_malloc: options.failMalloc } : {}),
  };
}

/** Lets messages in: a message channel is not clamped to 4 ms as timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
