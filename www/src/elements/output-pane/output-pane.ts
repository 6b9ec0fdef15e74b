// What the program prints, and a line to type when it waits for input.

import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import paneSheet from '../shared/pane.css?inline';
import { Part, styled } from '../shared/part';
import sheet from './output-pane.css?inline';

/** Longer output is cut in front: the page shows the newest. */
const most = 100_000;

/** `<hw-output-pane>`: emits `intent` (input). */
export class OutputPane extends Part {
  static override styles = styled(paneSheet, sheet);

  protected override render(): TemplateResult {
    const snapshot = this.state.picture?.snapshot;
    const { stdout = '', stderr = '', stop = null } = snapshot ?? {};
    return html`<section aria-label=${this.t('page-output')}>
      <h2>${this.t('page-output')}</h2>
      <div class="list" tabindex="0" role="group" aria-label=${this.t('page-output')}>
        ${stdout ? html`<pre>${stdout.slice(-most)}</pre>` : nothing}
        ${stderr ? html`<pre class="errors" title=${this.t('page-output-errors')}>${stderr.slice(-most)}</pre>` : nothing}
        ${stdout || stderr ? nothing : html`<p class="hint">${this.t('page-output-empty')}</p>`}
        ${stop ? html`<p class="stop">${this.texts.message(stop.message)}</p>` : nothing}
        ${stop?.kind === 'needs-input' ? this.#input() : nothing}
      </div>
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const list = this.renderRoot.querySelector('.list');
    if (changed.has('state') && list) list.scrollTop = list.scrollHeight;
  }

  #input(): TemplateResult {
    return html`<form @submit=${this.#send}>
      <input name="line" aria-label=${this.t('page-input')} placeholder=${this.t('page-input-hint')} autocomplete="off" />
      <button>${this.t('page-input-send')}</button>
    </form>`;
  }

  #send(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const line = new FormData(form).get('line');
    this.ask({ type: 'input', text: `${typeof line === 'string' ? line : ''}\n` });
    form.reset();
  }
}

customElements.define('hw-output-pane', OutputPane);
