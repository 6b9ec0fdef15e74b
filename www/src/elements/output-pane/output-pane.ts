// What the program prints and what was typed into it, and a line to type when it waits for input.

import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Snapshot } from '../../engine/model';
import type { TypedLine } from '../../state/state';
import paneSheet from '../shared/pane.css?inline';
import { Part, styled } from '../shared/part';
import sheet from './output-pane.css?inline';

/** Longer output is cut in front: the page shows the newest. */
const most = 100_000;

/** `<hw-output-pane>`: emits `intent` (input). */
export class OutputPane extends Part {
  static override styles = styled(paneSheet, sheet);
  #waited = false;

  protected override render(): TemplateResult {
    const { picture, typed } = this.state;
    const { stderr = '', stop = null } = picture?.snapshot ?? {};
    const parts = picture ? terminal(picture.snapshot, typed) : [];
    return html`<section aria-label=${this.t('page-output')}>
      <h2>${this.t('page-output')}</h2>
      <div class="list" tabindex="0" role="group" aria-label=${this.t('page-output')}>
        ${parts.length > 0 ? html`<pre>${parts.map(({ text, isTyped }) => (isTyped ? html`<kbd title=${this.t('page-input')}>${text}</kbd>` : text))}</pre>` : nothing}
        ${stderr ? html`<pre class="errors" title=${this.t('page-output-errors')}>${stderr.slice(-most)}</pre>` : nothing}
        ${parts.length > 0 || stderr ? nothing : html`<p class="hint">${this.t('page-output-empty')}</p>`}
        ${stop ? html`<p class="stop" role="status">${this.texts.message(stop.message)}</p>` : nothing}
        ${this.#waits ? this.#input() : nothing}
      </div>
    </section>`;
  }

  get #waits(): boolean {
    return this.state.picture?.snapshot.stop?.kind === 'needs-input';
  }

  get #line(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const list = this.renderRoot.querySelector('.list');
    const before = changed.get('state')?.picture;
    if (changed.has('state') && before !== this.state.picture && list) list.scrollTop = list.scrollHeight;
    if (this.#waits && !this.#waited) this.#line?.focus();
    this.#waited = this.#waits;
  }

  #input(): TemplateResult {
    return html`<form @submit=${this.#send}>
      <input name="line" aria-label=${this.t('page-input')} placeholder=${this.t('page-input-hint')} autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send" @keydown=${this.#key} />
      <button class="primary">${this.t('page-input-send')}</button>
      <button type="button" title=${this.t('page-input-end-hint')} @click=${() => this.ask({ type: 'input', text: null })}>${this.t('page-input-end')}</button>
    </form>`;
  }

  #send(event: SubmitEvent): void {
    event.preventDefault();
    this.ask({ type: 'input', text: `${this.#line?.value ?? ''}\n` });
    (event.target as HTMLFormElement).reset();
    this.#line?.focus();
  }

  /** As on a terminal. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'd' || !event.ctrlKey || this.#line?.value) return;
    event.preventDefault();
    this.ask({ type: 'input', text: null });
  }
}

interface Piece {
  text: string;
  isTyped: boolean;
}

/** What a terminal would show: each typed line where it was typed, as soon as the program has begun to read it. */
function terminal({ stdout, stdin_read: read }: Snapshot, typed: readonly TypedLine[]): Piece[] {
  const from = Math.max(0, stdout.length - most);
  const parts: Piece[] = [];
  const encoder = new TextEncoder();
  let shown = from;
  let bytes = 0;
  for (const { text, at } of typed) {
    if (bytes >= read) break;
    bytes += encoder.encode(text).length;
    if (at < shown) continue;
    parts.push({ text: stdout.slice(shown, at), isTyped: false }, { text, isTyped: true });
    shown = at;
  }
  return [...parts, { text: stdout.slice(shown), isTyped: false }].filter(({ text }) => text);
}

customElements.define('hw-output-pane', OutputPane);
