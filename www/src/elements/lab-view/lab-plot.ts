// One small plot: lines over one abscissa, a mark at the moment that is shown; clicking or dragging goes elsewhere.

import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import './language';
import uPlot from 'uplot';
import plotSheet from 'uplot/dist/uPlot.min.css?inline';
import { styled } from '../shared/part';
import { Canvas } from './canvas';
import { count } from './plots';
import type { Plot } from './plots';
import sheet from './lab-plot.css?inline';

const height = { usual: 150, bare: 104 };
/** Operations and steps have no halves. */
const wholes = Array.from({ length: 14 }, (_, exponent) => [1, 2, 5].map((digit) => digit * 10 ** exponent)).flat();
const powersOfTwo = Array.from({ length: 48 }, (_, exponent) => 2 ** exponent);

/** `<hw-lab-plot>`: properties `plot`, `at` (a value of the abscissa), `seek`, `theme`, `language`. */
export class LabPlot extends Canvas {
  static override styles = styled(plotSheet, sheet);
  static override properties = { ...Canvas.properties, plot: { attribute: false }, at: { attribute: false }, language: { attribute: false }, bare: { type: Boolean } };
  declare plot: Plot | undefined;
  declare at: number;
  declare language: string;
  /** Lower, and without a title. */
  declare bare: boolean;
  seek: (at: number) => void = () => {};
  #chart: uPlot | undefined;
  #mark = document.createElement('div');

  constructor() {
    super();
    this.at = 0;
    this.language = 'en';
    this.bare = false;
    this.#mark.className = 'mark';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('plot') && this.#chart && this.#alike(changed.get('plot'))) this.#chart.setData((this.plot?.data ?? []) as uPlot.AlignedData);
    else if (changed.has('plot') || changed.has('theme')) this.draw();
    this.#place();
  }

  protected override render(): TemplateResult {
    const { plot } = this;
    if (!plot) return html``;
    return html`<figure>
      <figcaption class=${this.bare ? 'visually-hidden' : ''}>${plot.title}</figcaption>
      <div class="chart" role="img" aria-label=${plot.label}></div>
    </figure>`;
  }

  /** Only the numbers have changed. */
  #alike(before: Plot | undefined): boolean {
    return before?.title === this.plot?.title && before?.lines.length === this.plot?.lines.length;
  }

  get #height(): number {
    return this.bare ? height.bare : height.usual;
  }

  protected override draw = (): void => {
    this.#chart?.destroy();
    this.#chart = undefined;
    const { plot } = this;
    const parent = this.renderRoot.querySelector<HTMLElement>('.chart');
    if (!plot || !parent) return;
    const [line, muted] = [this.colour('--hw-line'), this.colour('--hw-muted')];
    const stepped = plot.stepped ? uPlot.paths.stepped?.({ align: 1 }) : undefined;
    const axis: uPlot.Axis = { stroke: muted, font: '11px system-ui, sans-serif', grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1, size: 4 }, gap: 3 };
    this.#chart = new uPlot(
      {
        width: Math.max(160, parent.clientWidth),
        height: this.#height,
        legend: { show: false },
        // Dragging goes along in time, it does not zoom.
        cursor: { drag: { x: false, y: false, setScale: false }, points: { show: false }, y: false },
        scales: { x: { time: false }, y: { range: (_chart, low, high) => (plot.share ? [0, 1] : [Math.min(0, low), high > low ? high * 1.05 : high + 1]) } },
        series: [{}, ...plot.lines.map(({ name, colour, dash }): uPlot.Series => ({ label: name, stroke: this.colour(colour), width: 1.6, dash, points: { show: false }, ...(stepped ? { paths: stepped } : {}) }))],
        axes: [
          { ...axis, size: 24, incrs: wholes, values: (_chart, values) => values.map(count) },
          { ...axis, size: 58, ...(plot.powers ? { incrs: powersOfTwo } : {}), values: (_chart, values) => values.map(plot.format) },
        ],
        hooks: { ready: [(chart) => this.#listen(chart)], setSize: [() => this.#place()], setScale: [() => this.#place()] },
      },
      plot.data as uPlot.AlignedData,
      parent,
    );
    this.#chart.over.append(this.#mark);
    this.#place();
  };

  #listen({ over }: uPlot): void {
    const go = (event: PointerEvent): void => {
      const chart = this.#chart;
      if (chart && event.buttons === 1) this.seek(Math.max(0, Math.round(chart.posToVal(event.clientX - over.getBoundingClientRect().left, 'x'))));
    };
    over.addEventListener('pointerdown', go);
    over.addEventListener('pointermove', go);
  }

  #place(): void {
    const chart = this.#chart;
    if (!chart) return;
    const x = chart.valToPos(this.at, 'x');
    this.#mark.style.transform = `translateX(${Number.isFinite(x) ? x : 0}px)`;
  }

  protected override resized(): void {
    const width = this.renderRoot.querySelector('.chart')?.clientWidth ?? 0;
    if (this.#chart && width > 0 && width !== this.#chart.width) this.#chart.setSize({ width, height: this.#height });
  }
}

customElements.define('hw-lab-plot', LabPlot);
