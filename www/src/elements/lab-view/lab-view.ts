// The lab: the same requests under several allocators, their heaps at one moment, their numbers over time, one table.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LabNumber } from '../../engine/model';
import { allocators } from '../../engine/protocol';
import { lastOp, usedBytes } from '../../state/lab';
import type { LabInput, LabState, Scale } from '../../state/lab';
import { Laboratory } from '../../state/laboratory';
import { isConsoleOnly } from '../../state/state';
import { makeTrace, traceNames } from '../../state/traces';
import { icon } from '../shared/icons';
import type { IconName } from '../shared/icons';
import { Part, styled } from '../shared/part';
import { rich } from '../shared/rich';
import './heap-map';
import './lab-plot';
import { allocatorName, legend, lineOf, payloadLine, plotsOf } from './plots';
import { labTable } from './table';
import sheet from './lab-view.css?inline';
import lineSheet from './lines.css?inline';

/** Free lists that do not merge at once, as the command line calls them. */
const others = ['first-fit', 'next-fit', 'best-fit', 'worst-fit'].flatMap((name) => [`${name}:deferred`, `${name}:off`]);

/** `<hw-lab-view>`: `begin()` compares the program once, `open(file)` a trace; emits `intent` (lab, about-allocators). */
export class LabView extends Part {
  static override styles = styled(lineSheet, sheet);
  static override properties = { ...Part.properties, lab: { state: true } };
  declare lab: LabState;
  #laboratory = new Laboratory(() => (this.lab = this.#laboratory.state));
  /** What the program was when it was compared last. */
  #compared: unknown[] | undefined;

  constructor() {
    super();
    this.lab = this.#laboratory.state;
  }

  /** It shows something at once, and nothing of a program that is another one by now. */
  begin(): void {
    const { files } = this.state;
    const { kind } = this.lab.input;
    // What the page shows is what is compared, until a trace is chosen.
    const shown = isConsoleOnly(this.state) ? 'console' : 'program';
    if (kind !== 'trace' && kind !== shown) this.#laboratory.dispatch({ type: 'input', input: { kind: shown } });
    const isCurrent = this.lab.input.kind === 'trace' || this.#compared?.every((part, index) => part === this.#program[index]);
    if (!isCurrent && (shown === 'console' || files.some(({ text }) => text.trim()))) this.#compare();
  }

  get #program(): unknown[] {
    const { files, dialect, options, console, typed, typedAll, loaded } = this.state;
    // What was typed counts while its program is loaded.
    return [files, dialect, options, ...(loaded || isConsoleOnly(this.state) ? [console, typed, typedAll] : [null, null, null])];
  }

  open(file: File): void {
    this.#take({ kind: 'trace', name: file.name, file });
  }

  #take(input: LabInput): void {
    this.#laboratory.cancel();
    this.#laboratory.dispatch({ type: 'input', input });
    this.#compare();
  }

  #compare(): void {
    this.#compared = this.#program;
    if (this.lab.chosen.size > 0) void this.#laboratory.compare(this.state, this.#viewport);
  }

  #look(op: number): void {
    void this.#laboratory.look(op, this.#viewport);
  }

  /** As many strips as the maps are wide. */
  get #viewport(): { heap_from: number; max_blocks: number; strips: number } {
    return { heap_from: 0, max_blocks: 300, strips: Math.min(1200, Math.max(200, Math.round(this.clientWidth - 220))) };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.t('lab-title')) return nothing;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${this.t('lab-title')}</h2>
        <button class="quiet" type="button" @click=${() => this.ask({ type: 'lab', open: false })}>${icon('close')}${this.t('page-lab-leave')}</button>
      </header>
      <p class="hint">${this.t('lab-intro')}</p>
      ${this.#inputs()} ${this.#choice()} ${this.#work()} ${this.#results()}
    </section>`;
  }

  #inputs(): TemplateResult {
    const { input } = this.lab;
    return html`<div class="row" role="group" aria-label=${this.t('lab-input')}>
        <span class="name">${this.t('lab-input')}</span>
        ${(isConsoleOnly(this.state) ? (['program', 'console'] as const) : (['program'] as const)).map(
          (kind) => html`<button type="button" aria-pressed=${input.kind === kind ? 'true' : 'false'} @click=${() => this.#take({ kind })}>${this.t(`lab-input-${kind}`)}</button>`,
        )}
        <button type="button" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>${icon('open')}${this.t('lab-open')}</button>
        <input type="file" hidden accept=".rep,.trace,.txt" @change=${this.#pick} />
        <span class="name">${this.t('lab-try')}</span>
        ${traceNames.map((name) => {
          const title = this.t(`lab-trace-${name}`);
          return html`<button type="button" aria-pressed=${input.kind === 'trace' && input.name === title ? 'true' : 'false'} @click=${() => this.#take({ kind: 'trace', name: title, file: makeTrace(name) })}>${title}</button>`;
        })}
      </div>
      <p class="hint">${rich(this.t('lab-open-hint'))}</p>`;
  }

  #pick(event: Event): void {
    const box = event.target as HTMLInputElement;
    const [file] = box.files ?? [];
    if (file) this.open(file);
    box.value = '';
  }

  #choice(): TemplateResult {
    return html`<fieldset>
      <legend>${this.t('lab-allocators')}</legend>
      <div class="row">
        ${allocators.map((name) => this.#box(name))}
        <button class="link" type="button" @click=${() => this.ask({ type: 'about-allocators', name: 'glibc' })}>${this.t('lab-about')}</button>
      </div>
      <details><summary>${this.t('lab-more')}</summary><div class="row">${others.map((name) => this.#box(name))}</div></details>
    </fieldset>`;
  }

  #box(name: string): TemplateResult {
    return html`<label><input type="checkbox" .checked=${this.lab.chosen.has(name)} @change=${(event: Event) => this.#laboratory.dispatch({ type: 'choose', allocator: name, on: (event.target as HTMLInputElement).checked })} />${allocatorName(name, this.texts)}</label>`;
  }

  #work(): TemplateResult {
    const { work, chosen, problem, report } = this.lab;
    const working = work.kind === 'working';
    return html`<div class="row work">
        <button class="primary" type="button" ?disabled=${chosen.size === 0 && !working} @click=${() => (working ? this.#laboratory.cancel() : this.#compare())}>${icon(working ? 'stop' : 'run')}${this.t(working ? 'lab-cancel' : 'lab-compare')}</button>
        ${working
          ? html`<progress aria-label=${this.t('lab-title')} max=${work.total || 1} value=${work.total ? work.ops : nothing}></progress>
              <span>${this.t('lab-working', { ops: work.ops, total: work.total })}</span>`
          : nothing}
      </div>
      <p role="status">
        ${problem ? this.texts.message(problem) : nothing}
        ${chosen.size === 0 ? this.t('lab-none-chosen') : nothing}
        ${work.kind === 'cancelled' ? this.t('lab-cancelled') : nothing}
        ${work.kind === 'failed' ? this.t('lab-failed-engine', { detail: work.detail }) : nothing}
        ${!working && report && !problem && lastOp(this.lab) === 0 ? this.t('lab-empty') : nothing}
      </p>`;
  }

  #results(): TemplateResult | typeof nothing {
    const { report, shown } = this.lab;
    const ops = lastOp(this.lab);
    if (!report || ops === 0) return nothing;
    const name = shown?.kind === 'trace' ? shown.name : this.t(`lab-input-${shown?.kind ?? 'program'}`);
    return html`<h3>${this.t('lab-shown', { name, ops })}</h3>
      ${this.#scrubber(ops)} ${this.#maps()}
      <h3>${this.t('lab-plots')}</h3>
      <p class="hint">${this.t('lab-plot-hint')}</p>
      ${legend([...report.view.allocators.map((allocator, index) => lineOf(allocatorName(allocator, this.texts), index)), { name: this.t('lab-plot-payload'), ...payloadLine }])}
      <div class="plots">
        ${plotsOf(report, this.texts).map(
          (plot) => html`<hw-lab-plot .plot=${plot} .language=${this.texts.language} .theme=${this.state.theme} .at=${this.lab.op} .seek=${(op: number) => this.#look(op)}></hw-lab-plot>`,
        )}
      </div>
      <h3>${this.t('lab-table')}</h3>
      <p class="hint">${this.t('lab-table-hint')}</p>
      ${labTable(report.table, this.texts)}`;
  }

  #scrubber(ops: number): TemplateResult {
    const { op, report, heaps } = this.lab;
    const step = heaps[0]?.numbers[LabNumber.step] ?? 0;
    const where = this.t(report?.view.program ? 'lab-moment-step' : 'lab-moment-of', { op, ops, step });
    const button = (id: string, picture: IconName, to: number): TemplateResult =>
      html`<button type="button" title=${this.t(`lab-${id}`)} aria-label=${this.t(`lab-${id}`)} aria-disabled=${to === op ? 'true' : nothing} @click=${() => this.#look(to)}>${icon(picture)}</button>`;
    return html`<div class="row scrub">
      <span class="group">${button('first', 'start', 0)}${button('back', 'left', Math.max(0, op - 1))}${button('on', 'right', Math.min(ops, op + 1))}${button('last', 'end', ops)}</span>
      <input type="range" min="0" max=${ops} .value=${String(op)} aria-label=${this.t('lab-moment')} aria-valuetext=${where} @input=${(event: Event) => this.#look(Number((event.target as HTMLInputElement).value))} />
      <span class="where">${where}</span>
    </div>`;
  }

  #maps(): TemplateResult {
    const { heaps, scale } = this.lab;
    const full = commonScale(heaps.map((heap) => (scale === 'used' ? usedBytes(heap) * 1.06 : heap.end - heap.start)));
    return html`<div class="row head">
        <h3>${this.t('lab-maps')}</h3>
        <label>${this.t('lab-scale')}
          <select @change=${(event: Event) => this.#laboratory.dispatch({ type: 'scale', scale: (event.target as HTMLSelectElement).value as Scale })}>
            ${(['used', 'same', 'own'] as const).map((name) => html`<option value=${name} ?selected=${name === scale}>${this.t(`lab-scale-${name}`)}</option>`)}
          </select>
        </label>
        <span class="legend" aria-hidden="true">${['payload', 'overhead', 'free', 'top'].map((kind) => html`<span><i class=${kind}></i>${this.t(`lab-kind-${kind}`)}</span>`)}</span>
      </div>
      <div class="maps">
        ${heaps.map((heap) => html`<hw-heap-map .heap=${heap} .texts=${this.texts} .theme=${this.state.theme} .full=${scale === 'own' ? heap.end - heap.start : full}></hw-heap-map>`)}
      </div>`;
  }
}

/** One that grows without end (bump) must not make all others invisible: it is cut. */
function commonScale(sizes: number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  return Math.max(1, Math.min(sorted.at(-1) ?? 1, 3 * (sorted[Math.floor(sorted.length / 2)] ?? 1)));
}

customElements.define('hw-lab-view', LabView);
