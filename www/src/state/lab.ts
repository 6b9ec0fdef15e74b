// What the lab shows, immutable, and the one pure function that changes it.

import { LabNumber, LabStrip } from '../engine/model';
import type { LabHeapView, MessageView } from '../engine/model';
import { allocators } from '../engine/protocol';
import type { LabReport } from '../engine/protocol';

/** The program of the page, lines of the console alone, or requests written down. */
export type LabInput = { kind: 'program' } | { kind: 'console' } | { kind: 'trace'; name: string; file: Blob };

export type LabWork =
  | { kind: 'idle' }
  /** `total` 0: not known yet. */
  | { kind: 'working'; ops: number; total: number }
  /** It was told to stop: what it found till then is shown. */
  | { kind: 'cancelled' }
  | { kind: 'failed'; detail: string };

export type Scale = 'used' | 'same' | 'own';

export interface LabState {
  input: LabInput;
  chosen: ReadonlySet<string>;
  work: LabWork;
  report: LabReport | null;
  /** What the report is about. */
  shown: LabInput | null;
  problem: MessageView | null;
  /** The moment that is shown: operations served. */
  op: number;
  heaps: readonly LabHeapView[];
  /** Maps to one scale, as far as blocks are in use or whole; or each as wide as there is room. */
  scale: Scale;
}

export type LabAction =
  | { type: 'input'; input: LabInput }
  | { type: 'choose'; allocator: string; on: boolean }
  | { type: 'work'; work: LabWork }
  | { type: 'report'; report: LabReport; input: LabInput }
  | { type: 'moment'; op: number }
  | { type: 'heaps'; op: number; heaps: readonly LabHeapView[] }
  | { type: 'scale'; scale: Scale };

export function initialLab(): LabState {
  return { input: { kind: 'program' }, chosen: new Set(allocators), work: { kind: 'idle' }, report: null, shown: null, problem: null, op: 0, heaps: [], scale: 'used' };
}

export function updateLab(state: LabState, action: LabAction): LabState {
  switch (action.type) {
    case 'input':
      return { ...state, input: action.input, problem: null };
    case 'choose': {
      const chosen = new Set(state.chosen);
      if (action.on) chosen.add(action.allocator);
      else chosen.delete(action.allocator);
      return { ...state, chosen };
    }
    case 'work':
      return { ...state, work: action.work };
    case 'report': {
      const { report, input } = action;
      if (!report.view.ok) return { ...state, work: { kind: 'idle' }, problem: report.view.problem };
      const work: LabWork = report.progress.done ? { kind: 'idle' } : { kind: 'cancelled' };
      return { ...state, work, report, shown: input, problem: null, op: report.progress.ops, heaps: [] };
    }
    case 'moment':
      return { ...state, op: Math.max(0, Math.min(action.op, lastOp(state))) };
    case 'heaps':
      return action.op === state.op ? { ...state, heaps: action.heaps } : state;
    case 'scale':
      return { ...state, scale: action.scale };
  }
}

/** Operations that every allocator has served. */
export function lastOp({ report }: LabState): number {
  return report?.progress.ops ?? 0;
}

/** Bytes from the heap's start to the end of what is in use. */
export function usedBytes({ start, end, strips }: LabHeapView): number {
  const count = Math.floor(strips.length / LabStrip.count);
  let last = count - 1;
  while (last > 0 && !((strips[last * LabStrip.count + LabStrip.payload] ?? 0) + (strips[last * LabStrip.count + LabStrip.overhead] ?? 0))) last--;
  return count > 0 ? ((last + 1) * (end - start)) / count : end - start;
}

/** One column over time for each allocator, behind the operations they have in common: what a plot wants. */
export function columnOf(series: readonly ArrayLike<number>[], column: number): number[][] {
  const lists = [LabNumber.op, ...series.map(() => column)];
  return lists.map((wanted, index) => {
    const rows = series[Math.max(0, index - 1)] ?? [];
    return Array.from({ length: Math.floor(rows.length / LabNumber.count) }, (_, row) => rows[row * LabNumber.count + wanted] ?? 0);
  });
}
