// The keys, and how to read the picture.

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../shared/icons';
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

const legend = ['undefined', 'padding', 'free', 'header', 'changed', 'dangling'];

/** `<hw-help-dialog>`: `show()` opens it. */
export class HelpDialog extends Part {
  static override styles = styled(sheet);

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
        <h3>${this.t('page-help-title')}</h3>
        <dl class="keys">
          ${keys.map(([key, id]) => html`<div><dt>${key.split('+').map((part) => html`<kbd>${part}</kbd>`)}</dt><dd>${this.t(id)}</dd></div>`)}
        </dl>
        <p class="hint">${this.t('page-key-tab')}</p>
        <h3>${this.t('page-legend')}</h3>
        <dl class="legend">
          ${legend.map((name) => html`<div><dt><i class=${name}></i></dt><dd>${this.t(`page-legend-${name}`)}</dd></div>`)}
        </dl>
        <p class="hint">${this.t('page-legend-order')}</p>
      </form>
    </dialog>`;
  }
}

customElements.define('hw-help-dialog', HelpDialog);
