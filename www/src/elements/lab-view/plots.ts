// Which plots the lab shows, out of the engine's series.

import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { LabNumber } from '../../engine/model';
import type { LabReport } from '../../engine/protocol';
import { bytes } from '../../draw/words';
import { columnOf } from '../../state/lab';
import type { Texts } from '../../text/texts';

/** A line: its colour's role and its dashes keep it apart from others. */
export interface Line {
  name: string;
  /** A custom property. */
  colour: string;
  dash: number[];
}

/** What an allocator is called: `first-fit:off` is one whose free blocks never merge. */
export function allocatorName(name: string, texts: Texts): string {
  const [kind = name, merges = 'at-once'] = name.split(':');
  return texts.text('lab-name', { kind, merges });
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
  /** Its marks stand at powers of two. */
  powers: boolean;
  /** Numbers stay until the next one. */
  stepped?: boolean;
}

const dashes: number[][] = [[], [7, 3], [2, 2], [9, 3, 2, 3]];

/** The line of the nth allocator: eight colours, then again with other dashes. */
export function lineOf(name: string, index: number): Line {
  return { name, colour: `--lab-line-${index % 8}`, dash: dashes[(index + Math.floor(index / 8)) % dashes.length] ?? [] };
}

/** The dashes alone tell neighbours apart; what the program asks for is the same for all and dotted. */
export const payloadLine = { colour: '--hw-text', dash: [1, 3] };

export function count(value: number): string {
  if (value < 10_000) return String(Math.round(value * 100) / 100);
  const [unit, name] = value < 1e6 ? [1e3, 'k'] : value < 1e9 ? [1e6, 'M'] : [1e9, 'G'];
  return `${Math.round((value / unit) * 10) / 10}${name}`;
}

export function percent(value: number): string {
  return `${Math.round(value * 1000) / 10} %`;
}

const measures = [
  { id: 'heap', column: LabNumber.heap, format: bytes, powers: true },
  { id: 'utilisation', column: LabNumber.utilisation, format: percent, share: true },
  { id: 'internal', column: LabNumber.internal, format: percent, share: true },
  { id: 'external', column: LabNumber.external, format: percent, share: true },
  { id: 'free', column: LabNumber.freeBlocks, format: count },
  { id: 'chunks', column: LabNumber.chunks, format: count },
  { id: 'words', column: LabNumber.words, format: count },
  { id: 'bytes', column: LabNumber.bytesCopied, format: bytes, powers: true },
];

/** What a report's plots were, in which language. */
const made = new WeakMap<LabReport, { texts: Texts; plots: Plot[] }>();

/** The same report in the same words gives the same plots: they are not drawn anew while one scrubs. */
export function plotsOf(report: LabReport, texts: Texts): Plot[] {
  const known = made.get(report);
  if (known?.texts === texts) return known.plots;
  const plots = measures.map(({ id, column, format, share = false, powers = false }): Plot => {
    const title = texts.text(`lab-plot-${id}`);
    const lines = report.view.allocators.map((name, index) => lineOf(allocatorName(name, texts), index));
    const data = columnOf(report.series, column);
    if (id === 'heap') {
      lines.push({ name: texts.text('lab-plot-payload'), ...payloadLine });
      data.push(columnOf(report.series.slice(0, 1), LabNumber.payload)[1] ?? []);
    }
    return { title, label: texts.text('lab-plot', { name: title, ops: report.progress.ops }), lines, data, format, share, powers };
  });
  made.set(report, { texts, plots });
  return plots;
}

/** Which line is whose. */
export function legend(lines: Line[]): TemplateResult {
  return html`<ul class="lines" aria-hidden="true">
    ${lines.map(({ name, colour, dash }) => html`<li><svg viewBox="0 0 22 6">${svg`<line x1="0" y1="3" x2="22" y2="3" style=${`stroke: var(${colour})`} stroke-dasharray=${dash.join(' ')}></line>`}</svg>${name}</li>`)}
  </ul>`;
}
