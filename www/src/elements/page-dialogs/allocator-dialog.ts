// A page about each allocator: the idea, its block, what malloc and free do, the price. Loaded when it is opened.

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { allocators } from '../../engine/protocol';
import type { Allocator } from '../../engine/protocol';
import { icon } from '../shared/icons';
import { Part, styled } from '../shared/part';
import { rich } from '../shared/rich';
import dialogSheet from './dialog.css?inline';
import sheet from './allocator-dialog.css?inline';

/** Words of a block from low to high addresses; `payload` is as long as asked for. */
type Word = 'size' | 'chunk' | 'foot' | 'payload' | 'next' | 'previous' | 'asked' | 'rest';

const tagged: [Word[], Word[]] = [['size', 'payload', 'size'], ['size', 'next', 'previous', 'rest', 'size']];
const blocks: Record<Allocator, [Word[], Word[]]> = {
  glibc: [['chunk', 'payload'], ['chunk', 'next', 'previous', 'rest', 'foot']],
  'first-fit': tagged,
  'next-fit': tagged,
  'best-fit': tagged,
  'worst-fit': tagged,
  'size-classes': [['size', 'payload'], ['size', 'next', 'rest']],
  buddy: [['asked', 'size', 'payload'], ['asked', 'size', 'next', 'previous', 'rest']],
  bump: [['size', 'payload'], ['size', 'rest']],
};

/** `<hw-allocator-dialog>`: `show(name)` opens it. */
export class AllocatorDialog extends Part {
  static override styles = styled(dialogSheet, sheet);
  static override properties = { ...Part.properties, about: { state: true } };
  declare about: Allocator;

  constructor() {
    super();
    this.about = 'glibc';
  }

  async show(about: Allocator): Promise<void> {
    this.about = about;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { about } = this;
    const [used, free] = blocks[about];
    return html`<dialog aria-label=${this.t('about-title')} closedby="any">
      <form method="dialog">
        <div class="head">
          <h2>${this.t('about-title')}</h2>
          <button class="quiet" aria-label=${this.t('page-close')}>${icon('close')}</button>
        </div>
        <div class="names" role="group" aria-label=${this.t('page-allocator')}>
          ${allocators.map((name) => html`<button type="button" aria-pressed=${name === about ? 'true' : 'false'} @click=${() => (this.about = name)}>${this.t(`page-allocator-${name}`)}</button>`)}
        </div>
        <p>${rich(this.t(`about-${about}`))}</p>
        <h3>${this.t('about-block')}</h3>
        ${this.#block('about-block-used', used, true)} ${this.#block('about-block-free', free, false)}
        <p class="hint">${this.t('about-block-flags')}</p>
        ${(['malloc', 'free', 'cost'] as const).map((what) => html`<h3>${this.t(`about-${what}`)}</h3><p>${rich(this.t(`about-${about}-${what}`))}</p>`)}
      </form>
    </dialog>`;
  }

  #word(word: Word): string {
    if (word === 'rest') return '…';
    return this.t(`about-word-${word === 'chunk' || word === 'foot' ? 'size' : word}`);
  }

  #block(title: string, words: Word[], used: boolean): TemplateResult {
    return html`<div class="block">
      <span class="state">${this.t(title)}</span>
      <ol>${words.map((word) => html`<li class=${word}>${this.#word(word)}${word === 'size' ? html`<sub>${used ? '1' : '0'}</sub>` : word === 'chunk' ? html`<sub>AMP</sub>` : ''}</li>`)}</ol>
    </div>`;
  }
}

customElements.define('hw-allocator-dialog', AllocatorDialog);
