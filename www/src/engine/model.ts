// Mirrors src/view/mod.rs: pictures of one step. Flat lists are one number after the other with fixed columns.

export type Arg = string | number;

export interface MessageView {
  id: string;
  args: [string, Arg][];
}

/** Lines and columns from 1; the end is exclusive. */
export interface PlaceView {
  file: string;
  line: number;
  column: number;
  end_line: number;
  end_column: number;
}

export interface FileView {
  name: string;
  text: string;
}

/** A file that is compiled by itself, as against headers and the console. */
export function isSource(name: string): boolean {
  return /\.(c|cpp|cc|cxx)$/.test(name);
}

/** How a program is to be run; what is left out has the command line's default. */
export interface OptionsView {
  lang?: string;
  model?: string;
  on_fault?: string;
  heap_limit?: number;
  stack_limit?: number;
  max_steps?: number;
  max_memory?: number;
  fail_malloc?: string;
  /** `glibc`, `first-fit` and so on, as on the command line. */
  allocator?: string;
  stdout?: string;
  stdin?: string;
  /** More of it may be typed: a read behind its end waits. */
  interactive?: boolean;
  args?: string[];
}

/** A prediction question with its answer computed from the recording. */
export interface QuestionView {
  question: MessageView;
  choices: MessageView[];
  answer: number;
  step: number | null;
}

export interface Viewport {
  heap_from: number;
  max_blocks: number;
  max_frames: number;
  max_cells: number;
}

export interface Snapshot {
  step: number;
  steps: number;
  finished: boolean;
  stop: StopView | null;
  next: PlaceView | null;
  previous: PlaceView | null;
  frames: FrameView[];
  frame_count: number;
  globals: VariableView[];
  strings: VariableView[];
  heap: HeapView;
  /** Columns `from_addr, from_size, to_addr, state` (ArrowState). */
  arrows: ArrayLike<number>;
  /** Columns `start, end`. */
  changed: ArrayLike<number>;
  segments: SegmentView[];
  rsp: number;
  rbp: number;
  /** `rsp` and `rbp`, or `esp` and `ebp`. */
  stack_register: string;
  frame_register: string;
  explanation: MessageView[];
  stdout: string;
  stderr: string;
  /** Bytes of standard input taken up to this step. */
  stdin_read: number;
  faults: number;
  totals: HeapTotals;
}

export const ArrowState = { live: 0, dangling: 1, outside: 2, wild: 3, end: 4 } as const;

export interface StopView {
  kind: string;
  exit_code: number | null;
  message: MessageView;
}

export interface FrameView {
  index: number;
  function: string;
  low: number;
  high: number;
  rbp: number;
  place: PlaceView | null;
  slots: SlotView[];
}

export type SlotKind = 'return-address' | 'saved-frame-pointer' | 'parameter' | 'variable' | 'temporary' | 'padding';

export interface SlotView {
  kind: SlotKind;
  variable: VariableView;
}

export interface VariableView {
  name: string;
  ty: string;
  addr: number;
  size: number;
  alive: boolean;
  value: ValueView;
}

export interface ValueView {
  text: string;
  state: 'defined' | 'undefined' | 'partly';
  target: number | null;
  children: VariableView[];
  child_count: number;
}

export interface HeapView {
  start: number;
  end: number;
  block_count: number;
  /** Columns: Block. */
  blocks: ArrayLike<number>;
  /** The files that the blocks name. */
  files: string[];
  contents: ContentView[];
}

/** Columns of HeapView.blocks. */
export const Block = {
  addr: 0,
  size: 1,
  user: 2,
  requested: 3,
  state: 4,
  bornStep: 5,
  bornLine: 6,
  bornFile: 7,
  diedStep: 8,
  diedLine: 9,
  diedFile: 10,
  count: 11,
} as const;

export const BlockState = {
  malloc: 0,
  new: 1,
  newArray: 2,
  library: 3,
  leaked: 4,
  freeTcache: 5,
  freeFast: 6,
  freeBin: 7,
  top: 8,
  corrupt: 9,
} as const;

export interface ContentView {
  block: number;
  /** The allocator's own words before the payload: `size` with its flags, before it `prev_size` while the chunk below is free. */
  header: VariableView[];
  value: VariableView;
}

export interface SegmentView {
  kind: string;
  start: number;
  end: number;
}

export interface HeapTotals {
  in_use_bytes: number;
  in_use_blocks: number;
  allocations: number;
  frees: number;
  bytes_allocated: number;
  peak_bytes: number;
}

export interface ProblemView {
  severity: 'error' | 'warning' | 'note';
  source: 'compile' | 'fault' | 'leak' | 'stop';
  kind: string;
  message: MessageView;
  details: MessageView[];
  place: PlaceView | null;
  labels: LabelView[];
  fixes: FixView[];
  step: number | null;
}

export interface LabelView {
  message: MessageView;
  place: PlaceView;
  step: number | null;
}

export interface FixView {
  place: PlaceView;
  text: string;
}

/** Marks: columns `step, kind` (MarkKind). */
export interface TimelineView {
  steps: number;
  finished: boolean;
  marks: ArrayLike<number>;
}

export const markNames = ['call', 'return', 'alloc', 'free', 'output', 'throw', 'fault', 'leak', 'console'] as const;

export interface LoadView {
  ok: boolean;
  problems: ProblemView[];
}

export interface ProgressView {
  done: boolean;
  step: number;
  steps: number;
  finished: boolean;
}

export interface ConsoleView {
  line: string;
  ok: boolean;
  value: ValueView | null;
  ty: string;
  problems: ProblemView[];
  output: string;
  done: boolean;
  notes: MessageView[];
  /** Its place among the lines that undo takes back, which replaces what had it; null when it left no trace. */
  place: number | null;
}

// The lab (src/view/lab.rs): several allocators serving the same requests.

/** Columns of WasmLab.series and LabHeapView.numbers, one row for each moment. Shares run from 0 to 1. */
export const LabNumber = {
  op: 0,
  /** The program's step behind which the operation stands; the operation itself for a trace. */
  step: 1,
  payload: 2,
  heap: 3,
  utilisation: 4,
  internal: 5,
  external: 6,
  freeBlocks: 7,
  chunks: 8,
  words: 9,
  bytesCopied: 10,
  systemCalls: 11,
  failed: 12,
  count: 13,
} as const;

/** Columns of LabHeapView.blocks; the state is a BlockState. */
export const LabBlock = { addr: 0, size: 1, payload: 2, state: 3, count: 4 } as const;

/** Columns of LabHeapView.strips: bytes of each kind in one strip of the heap. */
export const LabStrip = { payload: 0, overhead: 1, free: 2, top: 3, count: 4 } as const;

export interface LabView {
  ok: boolean;
  problem: MessageView | null;
  allocators: string[];
  program: boolean;
}

/** `total` is final when `total_known`; a program that still runs asks for more. */
export interface LabProgressView {
  done: boolean;
  ops: number;
  total: number;
  total_known: boolean;
  step: number;
}

export interface LabTableView {
  columns: LabColumnView[];
  rows: LabRowView[];
}

export interface LabColumnView {
  id: string;
  share: boolean;
}

export interface LabRowView {
  allocator: string;
  numbers: ArrayLike<number>;
  best: boolean[];
  error: string | null;
}

export interface LabViewport {
  heap_from: number;
  max_blocks: number;
  strips: number;
}

/** One allocator's heap after some operations. */
export interface LabHeapView {
  allocator: string;
  start: number;
  end: number;
  block_count: number;
  mapped_count: number;
  mapped_bytes: number;
  /** One row of LabNumber, exact. */
  numbers: ArrayLike<number>;
  /** Columns: LabBlock. */
  blocks: ArrayLike<number>;
  /** Columns: LabStrip. */
  strips: ArrayLike<number>;
}
