import { expect, test } from 'vitest';
import { LabNumber } from '../engine/model';
import type { LabReport } from '../engine/protocol';
import { columnOf, initialLab, lastOp, updateLab, usedBytes } from './lab';
import { makeTrace, traceNames } from './traces';

function report(ops: number, done: boolean, ok = true): LabReport {
  return {
    view: { ok, problem: ok ? null : { id: 'lab-no-operation', args: [['line', 3]] }, allocators: ['glibc'], program: false },
    progress: { done, ops, total: 10, total_known: true, step: ops },
    problems: [],
    series: [],
    table: { columns: [], rows: [] },
  };
}

test('a report is shown at its end; one that was stopped says so', () => {
  const input = { kind: 'program' } as const;
  expect(updateLab(initialLab(), { type: 'report', report: report(10, true), input })).toMatchObject({ op: 10, work: { kind: 'idle' } });
  expect(updateLab(initialLab(), { type: 'report', report: report(4, false), input })).toMatchObject({ op: 4, work: { kind: 'cancelled' } });
});

test('a trace that is none keeps what was shown', () => {
  const before = updateLab(initialLab(), { type: 'report', report: report(10, true), input: { kind: 'program' } });
  const after = updateLab(before, { type: 'report', report: report(0, true, false), input: { kind: 'program' } });
  expect(after.problem?.id).toBe('lab-no-operation');
  expect(lastOp(after)).toBe(10);
});

test('a moment stays inside; heaps of another moment are not taken', () => {
  const state = updateLab(initialLab(), { type: 'report', report: report(10, true), input: { kind: 'program' } });
  const moved = updateLab(state, { type: 'moment', op: 99 });
  expect(moved.op).toBe(10);
  expect(updateLab(moved, { type: 'heaps', op: 3, heaps: [{} as never] })).toBe(moved);
});

test('columns over time stand behind their common operations', () => {
  const row = (op: number, heap: number): number[] => Array.from({ length: LabNumber.count }, (_, at) => (at === LabNumber.op ? op : at === LabNumber.heap ? heap : 0));
  const series = [[...row(0, 1), ...row(5, 2)], [...row(0, 3), ...row(5, 4)]];
  expect(columnOf(series, LabNumber.heap)).toEqual([[0, 5], [1, 2], [3, 4]]);
});

test('what is in use ends where its last strip ends', () => {
  const strips = [8, 8, 0, 0, 0, 4, 12, 0, 0, 0, 16, 0, 0, 0, 0, 16];
  expect(usedBytes({ start: 1000, end: 1064, strips } as never)).toBe(32);
});

test('traces to try free only what lives', async () => {
  for (const name of traceNames) {
    const live = new Set<string>();
    for (const line of (await makeTrace(name).text()).trim().split('\n')) {
      const [what, id = ''] = line.split(' ');
      if (what === 'a') live.add(id);
      else expect(live.has(id)).toBe(true);
      if (what === 'f') live.delete(id);
    }
  }
});
