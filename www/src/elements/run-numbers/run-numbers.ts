// The program's own heap over time, under the timeline: the same steps, the same moment. Loaded when it is opened.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LabNumber } from '../../engine/model';
import type { Numbers } from '../../engine/protocol';
import { bytes } from '../../draw/words';
import type { Texts } from '../../text/texts';
import '../lab-view/lab-plot';
import { count, legend, lineOf, payloadLine, percent } from '../lab-view/plots';
import lineSheet from '../lab-view/lines.css?inline';
import type { Plot } from '../lab-view/plots';
import { Part, styled } from '../shared/part';
import sheet from './run-numbers.css?inline';

/** What can be plotted: the lines of each, and how its numbers are written. */
const measures = {
  payload: { columns: [LabNumber.payload], lines: ['payload'], format: bytes, share: false },
  heap: { columns: [LabNumber.heap, LabNumber.payload], lines: ['heap', 'payload'], format: bytes, share: false },
  fragmentation: { columns: [LabNumber.internal, LabNumber.external], lines: ['internal', 'external'], format: percent, share: true },
  utilisation: { columns: [LabNumber.utilisation], lines: ['utilisation'], format: percent, share: true },
  free: { columns: [LabNumber.freeBlocks], lines: ['free'], format: count, share: false },
  cost: { columns: [LabNumber.chunks, LabNumber.words], lines: ['chunks', 'words'], format: count, share: false },
} as const;
type Measure = keyof typeof measures;

/** `<hw-run-numbers>`: emits `intent` (go). */
export class RunNumbers extends Part {
  static override styles = styled(lineSheet, sheet);
  static override properties = { ...Part.properties, measure: { state: true } };
  declare measure: Measure;
  #made: { numbers: Numbers; measure: Measure; steps: number; texts: Texts; plot: Plot } | undefined;

  constructor() {
    super();
    this.measure = 'payload';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { picture, numbers } = this.state;
    if (!this.t('lab-title')) return nothing;
    const plot = numbers && picture ? this.#plot(numbers, picture.timeline.steps) : null;
    return html`<section aria-label=${this.t('page-numbers')}>
      <div class="side">
        <select aria-label=${this.t('page-numbers')} @change=${(event: Event) => (this.measure = (event.target as HTMLSelectElement).value as Measure)}>
          ${Object.keys(measures).map((name) => html`<option value=${name} ?selected=${name === this.measure}>${this.t(`lab-numbers-${name}`)}</option>`)}
        </select>
        ${plot ? legend(plot.lines) : nothing}
        <p class="now">${this.#now()}</p>
      </div>
      ${plot
        ? html`<hw-lab-plot bare .plot=${plot} .language=${this.texts.language} .theme=${this.state.theme} .at=${picture?.snapshot.step ?? 0} .seek=${(step: number) => this.ask({ type: 'go', move: { kind: 'seek', step } })}></hw-lab-plot>`
        : html`<p class="hint">${this.t('lab-numbers-none')}</p>`}
    </section>`;
  }

  /** Rows stand behind their operation; the numbers stay until the next one. */
  #plot(numbers: Numbers, steps: number): Plot | null {
    const made = this.#made;
    const { measure, texts } = this;
    if (made?.numbers === numbers && made.measure === measure && made.steps === steps && made.texts === texts) return made.plot;
    const { columns, lines, format, share } = measures[measure];
    const rows = Math.floor(numbers.rows.length / LabNumber.count);
    if (rows === 0) return null;
    const data: number[][] = [LabNumber.step, ...columns].map((column) => Array.from({ length: rows }, (_, row) => numbers.rows[row * LabNumber.count + column] ?? 0));
    for (const [index, list] of data.entries()) {
      list.unshift(0);
      list.push(index === 0 ? Math.max(steps, list.at(-1) ?? 0) : (list.at(-1) ?? 0));
    }
    const plot: Plot = {
      title: this.t(`lab-numbers-${measure}`),
      label: this.t('lab-numbers-label', { name: this.t(`lab-numbers-${measure}`), steps }),
      lines: lines.map((name, index) => ({ ...(name === 'payload' && index > 0 ? payloadLine : lineOf('', index)), name: this.t(`lab-plot-${name}`) })),
      data,
      format,
      share,
      powers: measure === 'heap' || measure === 'payload',
      stepped: true,
    };
    this.#made = { numbers, measure, steps, texts, plot };
    return plot;
  }

  /** The numbers of the step that is shown, as text. */
  #now(): string {
    const made = this.#made;
    if (!made || !this.state.numbers) return '';
    const step = this.state.picture?.snapshot.step ?? 0;
    const [steps = [], ...lists] = made.plot.data;
    const row = Math.max(0, steps.findLastIndex((at) => at <= step));
    return lists.map((list) => made.plot.format(list[row] ?? 0)).join(' · ');
  }
}

customElements.define('hw-run-numbers', RunNumbers);
