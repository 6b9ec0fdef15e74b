// What the page and the engine's worker say to each other. One request, one answer; progress in between.

import type { ConsoleView, FileView, LabHeapView, LabProgressView, LabTableView, LabView, LabViewport, LoadView, ProblemView, QuestionView, Snapshot, TimelineView, Viewport } from './model';

export type Dialect = 'c' | 'cpp';

/** How a program is to be run. */
export interface RunOptions {
  onFault: 'stop' | 'continue' | 'stop-all';
  /** Bytes; 0 for the default. */
  heapLimit: number;
  /** Which allocations fail: empty for none, else `N`, `every:K` or `after:BYTES`. */
  failMalloc: string;
  /** Sizes of `long` and of pointers. */
  model: 'lp64' | 'ilp32';
  /** Which allocator serves malloc and new. */
  allocator: Allocator;
}

/** The allocators, as the command line calls them. */
export const allocators = ['glibc', 'first-fit', 'next-fit', 'best-fit', 'worst-fit', 'size-classes', 'buddy', 'bump'] as const;
export type Allocator = (typeof allocators)[number];

export const usualOptions: RunOptions = { onFault: 'stop', heapLimit: 0, failMalloc: '', model: 'lp64', allocator: 'glibc' };

/** Where to go in time. */
export type Move =
  | { kind: 'into' | 'over' | 'out' | 'back' | 'back-over' | 'back-out' | 'start' | 'end' }
  | { kind: 'seek'; step: number };

export type Request =
  | { kind: 'load'; files: FileView[]; dialect: Dialect; options: RunOptions }
  | { kind: 'check'; files: FileView[]; dialect: Dialect; options: RunOptions }
  | { kind: 'move'; move: Move; viewport: Viewport }
  | { kind: 'look'; viewport: Viewport }
  /** Frame 0 is the innermost. */
  | { kind: 'console'; line: string; frame: number; viewport: Viewport }
  /** Without a text standard input ends; `run`: on to the program's end, else only the step that waited is done. */
  | { kind: 'input'; text: string | null; run: boolean; viewport: Viewport }
  | { kind: 'question'; example: string }
  | { kind: 'undo' | 'redo'; viewport: Viewport }
  | { kind: 'numbers' }
  | { kind: 'lab'; source: LabSource; allocators: string[] }
  | { kind: 'lab-look'; op: number; viewport: LabViewport };

/** What is taken to the lab. */
export type LabSource =
  | { kind: 'trace'; file: Blob }
  | ({ kind: 'program'; files: FileView[]; dialect: Dialect; options: RunOptions } & Typed);

/** What a person has typed into the program that runs: its standard input, and lines of the console. */
export interface Typed {
  stdin: string;
  /** More may come. */
  interactive: boolean;
  /** Each at the step it was typed at, in the frame it was typed for. */
  lines: { step: number; line: string; frame: number }[];
}

/** What the lab has found: all of it, or as far as it came before it was stopped. */
export interface LabReport {
  view: LabView;
  progress: LabProgressView;
  /** Compile errors of a program that cannot run. */
  problems: ProblemView[];
  /** For each allocator, rows of LabNumber. */
  series: Float64Array[];
  table: LabTableView;
}

/** The heap of the program that runs, over time: rows of LabNumber. More may come: ask again. */
export interface Numbers {
  done: boolean;
  rows: Float64Array;
}

/** Everything the page shows of the current moment. */
export interface Picture {
  snapshot: Snapshot;
  timeline: TimelineView;
  problems: ProblemView[];
}

export interface Answers {
  load: LoadView;
  check: LoadView;
  move: Picture;
  look: Picture;
  console: { view: ConsoleView; picture: Picture };
  input: Picture;
  question: QuestionView | null;
  undo: { changed: boolean; picture: Picture };
  redo: { changed: boolean; picture: Picture };
  numbers: Numbers;
  lab: LabReport;
  'lab-look': LabHeapView[];
}

export type ToWorker = { id: number; request: Request } | { stop: true };

export type FromWorker =
  | { id: number; answer: unknown }
  | { id: number; progress: { step: number; steps: number } }
  | { ready: true }
  | { missing: true }
  | { crash: string };
