// Lines of C or C++ that run at once, with their answers; undo takes the last one back.

import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { replaced } from '../../state/effects';
import type { Intent } from '../../state/intent';
import type { FrameView } from '../../engine/model';
import { isInProgram } from '../../state/place';
import { counts } from '../../state/state';
import type { ConsoleEntry } from '../../state/state';
import { icon } from '../shared/icons';
import paneSheet from '../shared/pane.css?inline';
import { Part, styled } from '../shared/part';
import { problemCard } from '../shared/problem';
import problemSheet from '../shared/problem.css?inline';
import sheet from './console-pane.css?inline';
import { answerText } from './answer';

const samples = ['int *p = (int*)malloc(4 * sizeof(int));', 'p[2] = 7;', 'free(p);', 'p[0];'];

/** `<hw-console-pane>`: emits `intent`. */
export class ConsolePane extends Part {
  static override styles = styled(paneSheet, problemSheet, sheet);
  #recalled: number | null = null;
  #draft = '';
  #shownLines = 0;
  /** The call that was chosen: it stays chosen while it lasts. */
  #chosen: FrameView | undefined;

  /** Calls whose names a line may use: of a program that still runs. */
  get #frames(): FrameView[] {
    const { snapshot } = this.state.picture ?? {};
    return snapshot && !snapshot.stop ? snapshot.frames : [];
  }

  get #frame(): number {
    const { high, function: name } = this.#chosen ?? {};
    return this.#frames.find((frame) => frame.high === high && frame.function === name)?.index ?? 0;
  }

  override focus(): void {
    this.#box?.focus();
  }

  get #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const lines = this.state.console.length;
    // Sentences may arrive after the line they speak of.
    if (lines === this.#shownLines && !changed.has('texts')) return;
    this.#shownLines = lines;
    // The other panes may take room when they have told of the line too.
    requestAnimationFrame(() => {
      const list = this.renderRoot.querySelector('.list');
      if (list) list.scrollTop = list.scrollHeight;
    });
  }

  protected override render(): TemplateResult {
    const entries = this.state.console;
    const [canUndo, canRedo] = [entries.some(counts), entries.some(({ undone }) => undone)];
    return html`<section>
      <header>
        <h2 aria-hidden="true">${this.t('page-console')}</h2>
        ${this.#frames.length > 1 ? this.#choice() : nothing}
        <button class="quiet" type="button" title=${this.t('page-console-undo-hint')} aria-disabled=${canUndo ? nothing : 'true'} @click=${() => canUndo && this.ask({ type: 'undo' })}>${icon('undo')}${this.t('page-console-undo')}</button>
        <button class="quiet" type="button" title=${this.t('page-console-redo-hint')} aria-disabled=${canRedo ? nothing : 'true'} @click=${() => canRedo && this.ask({ type: 'redo' })}>${icon('redo')}${this.t('page-console-redo')}</button>
        <button class="quiet" type="button" title=${this.t('page-console-clear-hint')} aria-disabled=${entries.length === 0 ? 'true' : nothing} @click=${() => entries.length === 0 || this.ask({ type: 'clear-console' })}>${icon('close')}${this.t('page-console-clear')}</button>
      </header>
      <div class="list" role="log" tabindex="0" aria-label=${this.t('page-console-lines')}>
        ${entries.length === 0 ? this.#empty() : entries.map((entry) => this.#entry(entry))}
      </div>
      <label class="line">
        <span class="prompt" aria-hidden="true">›</span>
        <textarea
          rows="1"
          aria-label=${this.t('page-console')}
          placeholder=${this.t('page-console-hint')}
          title=${this.t('page-console-help')}
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          enterkeyhint="go"
          @keydown=${this.#key}
        ></textarea>
      </label>
    </section>`;
  }

  #choice(): TemplateResult {
    return html`<select aria-label=${this.t('page-console-frame')} title=${this.t('page-console-frame')} @change=${this.#choose}>
      ${this.#frames.map(
        ({ index, function: name, place }) => html`<option value=${index} .selected=${index === this.#frame}>${this.t('page-console-in', { name, line: place && isInProgram(place, this.state.files) ? place.line : 0 })}</option>`,
      )}
    </select>`;
  }

  #choose = (event: Event): void => {
    this.#chosen = this.#frames[(event.target as HTMLSelectElement).selectedIndex];
    this.#box?.focus();
  };

  #empty(): TemplateResult {
    return html`<p class="hint">${this.t('page-console-empty')}</p>
      <p class="samples">${samples.map((line) => html`<button class="sample" type="button" @click=${() => this.#fill(line)}>${line}</button>`)}</p>`;
  }

  #entry({ view, undone }: ConsoleEntry): TemplateResult {
    const answer = answerText(view);
    return html`<div class=${undone ? 'entry undone' : 'entry'}>
      <p class="said"><span class="prompt" aria-hidden="true">›</span><code>${view.line}</code>${undone ? html`<span class="hint">${this.t('page-console-undone')}</span>` : nothing}</p>
      ${view.output ? html`<pre>${view.output}</pre>` : nothing}
      ${answer ? html`<p class="answer"><code>${answer}</code> <span class="hint mono">${view.ty}</span>${view.value?.state === 'undefined' ? html` <span class="hint">${this.t('page-words-undefined')}</span>` : nothing}</p>` : nothing}
      ${view.notes.map((note) => html`<p class="hint note">${this.texts.message(note)}</p>`)}
      ${view.problems.map((problem) => problemCard(problem, this.state.files, this.texts, (intent) => this.#answer(view.line, intent), 'line'))}
    </div>`;
  }

  /** A fix of a line of the console gives the line back, mended; it does not touch the program. */
  #answer(line: string, intent: Intent): void {
    if (intent.type === 'fix') this.#fill(replaced(line, intent.fixes));
    else this.ask(intent);
  }

  #fill(line: string): void {
    const box = this.#box;
    if (!box) return;
    box.value = line;
    box.focus();
  }

  #key(event: KeyboardEvent): void {
    const box = event.target as HTMLTextAreaElement;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing) {
      event.preventDefault();
      if (box.value.trim()) this.ask({ type: 'console', line: box.value.trim(), frame: this.#frame });
      box.value = '';
      this.#recalled = null;
    } else if (event.key === 'ArrowUp' && !box.value.slice(0, box.selectionStart).includes('\n')) {
      this.#recall(event, box, -1);
    } else if (event.key === 'ArrowDown' && !box.value.slice(box.selectionEnd).includes('\n')) {
      this.#recall(event, box, 1);
    }
  }

  #recall(event: KeyboardEvent, box: HTMLTextAreaElement, direction: number): void {
    const lines = this.state.console.map((entry) => entry.view.line);
    const from = this.#recalled ?? lines.length;
    const to = from + direction;
    if (to < 0 || to > lines.length || (from === lines.length && direction > 0)) return;
    event.preventDefault();
    if (this.#recalled === null) this.#draft = box.value;
    this.#recalled = to === lines.length ? null : to;
    box.value = lines[to] ?? this.#draft;
    box.setSelectionRange(box.value.length, box.value.length);
  }
}

customElements.define('hw-console-pane', ConsolePane);
