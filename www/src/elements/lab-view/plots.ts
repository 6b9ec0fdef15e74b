// Which plots the lab shows, out of the engine's series.

import { LabNumber } from '../../engine/model';
import type { LabReport } from '../../engine/protocol';
import { bytes } from '../../draw/words';
import type { Words } from '../../draw/words';
import { columnOf } from '../../state/lab';

/** A line: its colour's role and its dashes keep it apart from others. */
export interface Line {
  name: string;
  /** A custom property. */
  colour: string;
  dash: number[];
}

export interface Plot {
  title: string;
  /** In words, for those who do not see it. */
  label: string;
  lines: Line[];
  /** The abscissa, then one list a line. */
  data: number[][];
  /** A number of the ordinate, short. */
  format: (value: number) => string;
  /** Shares have a fixed ordinate. */
  share: boolean;
}

const dashes: number[][] = [[], [7, 3], [2, 2], [9, 3, 2, 3]];

/** The line of the nth allocator: eight colours, then again with other dashes. */
export function lineOf(name: string, index: number): Line {
  return { name, colour: `--lab-line-${index % 8}`, dash: dashes[(index + Math.floor(index / 8)) % dashes.length] ?? [] };
}

/** The dashes alone tell neighbours apart; what the program asks for is the same for all and dotted. */
const payloadLine = { colour: '--hw-text', dash: [1, 3] };

export function count(value: number): string {
  if (value < 10_000) return String(Math.round(value * 100) / 100);
  const [unit, name] = value < 1e6 ? [1e3, 'k'] : value < 1e9 ? [1e6, 'M'] : [1e9, 'G'];
  return `${Math.round((value / unit) * 10) / 10}${name}`;
}

export function percent(value: number): string {
  return `${Math.round(value * 1000) / 10} %`;
}

const measures = [
  { id: 'heap', column: LabNumber.heap, format: bytes },
  { id: 'utilisation', column: LabNumber.utilisation, format: percent, share: true },
  { id: 'internal', column: LabNumber.internal, format: percent, share: true },
  { id: 'external', column: LabNumber.external, format: percent, share: true },
  { id: 'free', column: LabNumber.freeBlocks, format: count },
  { id: 'chunks', column: LabNumber.chunks, format: count },
  { id: 'words', column: LabNumber.words, format: count },
  { id: 'bytes', column: LabNumber.bytesCopied, format: bytes },
];

const made = new WeakMap<LabReport, Map<Words, Plot[]>>();

/** The same report in the same words gives the same plots: they are not drawn anew while one scrubs. */
export function plotsOf(report: LabReport, words: Words): Plot[] {
  const key = words('lab-plots');
  const known = made.get(report) ?? new Map<Words, Plot[]>();
  made.set(report, known);
  for (const [other, plots] of known) if (other('lab-plots') === key) return plots;
  const plots = measures.map(({ id, column, format, share = false }): Plot => {
    const title = words(`lab-plot-${id}`);
    const lines = report.view.allocators.map(lineOf);
    const data = columnOf(report.series, column);
    if (id === 'heap') {
      lines.push({ name: words('lab-plot-payload'), ...payloadLine });
      data.push(columnOf(report.series.slice(0, 1), LabNumber.payload)[1] ?? []);
    }
    return { title, label: words('lab-plot', { name: title, ops: report.progress.ops }), lines, data, format, share };
  });
  known.set(words, plots);
  return plots;
}
