// The keys, and how to read the picture.

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { signs, swatch } from '../shared/legend';
import legendSheet from '../shared/legend.css?inline';
import { Part, styled } from '../shared/part';
import sheet from './dialog.css?inline';

const keys: [string, string][] = [
  ['Ctrl+Enter', 'page-run'],
  ['F11', 'page-step'],
  ['F9', 'page-back'],
  ['F10', 'page-over'],
  ['Shift+F11', 'page-out'],
  ['Shift+F9', 'page-start'],
  ['Ctrl+Shift+Enter', 'page-end'],
  ['F6', 'page-key-panes'],
  ['Ctrl+`', 'page-key-console'],
  ['F1', 'page-key-help'],
];

/** As the 64-bit machine has them. */
const registers = { rsp: 'rsp', rbp: 'rbp' };

/** Words of the picture, by the id of their name; `page-word-…` says what they are. */
const glossary: [string, string][] = [
  ['page-term-frame', 'frame'],
  ['page-slot-return-address', 'return-address'],
  ['page-slot-saved-frame-pointer', 'saved-frame-pointer'],
  ['page-term-rsp', 'rsp'],
  ['page-term-padding', 'padding'],
  ['page-header', 'header'],
  ['page-term-tcache', 'tcache'],
  ['page-term-bin', 'bin'],
  ['page-term-top', 'top'],
  ['page-break', 'break'],
  ['page-block-library', 'library'],
];

/** `<hw-help-dialog>`: `show()` opens it. */
export class HelpDialog extends Part {
  static override styles = styled(legendSheet, sheet);

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-label=${this.t('page-help')} closedby="any">
      <form method="dialog">
        <div class="head">
          <h2>${this.t('page-help')}</h2>
          <button class="quiet" aria-label=${this.t('page-close')}>${icon('close')}</button>
        </div>
        <h3>${this.t('page-legend')}</h3>
        <dl class="legend">
          ${signs.map((sign) => html`<div><dt>${swatch(sign)}</dt><dd>${this.t(`page-legend-${sign}`)}</dd></div>`)}
        </dl>
        <p class="hint">${this.t('page-legend-order')}</p>
        <h3>${this.t('page-help-title')}</h3>
        <dl class="keys">
          ${keys.map(([key, id]) => html`<div><dt>${key.split('+').map((part) => html`<kbd>${part}</kbd>`)}</dt><dd>${this.t(id)}</dd></div>`)}
        </dl>
        <p class="hint">${this.t('page-key-tab')}</p>
        <h3>${this.t('page-glossary')}</h3>
        <dl class="glossary">
          ${glossary.map(([term, word]) => html`<div><dt>${this.t(term, registers)}</dt><dd>${this.t(`page-word-${word}`, registers)}</dd></div>`)}
        </dl>
      </form>
    </dialog>`;
  }
}

customElements.define('hw-help-dialog', HelpDialog);
