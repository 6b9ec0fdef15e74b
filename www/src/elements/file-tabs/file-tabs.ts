// The program's files as tabs above the editor, which stands in the slot: add, open, rename, close, take back.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { activeFile } from '../../state/files';
import { icon } from '../shared/icons';
import { Part, styled } from '../shared/part';
import './file-dialog';
import type { FileDialog } from './file-dialog';
import sheet from './file-tabs.css?inline';

/** `<hw-file-tabs>`: the editor in its slot is the tabs' panel; emits `intent` (show-file, close-file, take-back ...). */
export class FileTabs extends Part {
  static override styles = styled(sheet);

  protected override render(): TemplateResult {
    const { files } = this.state;
    const active = activeFile(this.state);
    const last = this.state.shelf.at(-1);
    return html`<div class="strip">
        <div class="tabs" role="tablist" aria-label=${this.t('page-files')} @keydown=${this.#key}>
          ${files.map(
            ({ id, name }) => html`<div
              role="tab"
              id=${`tab-${id}`}
              aria-controls="panel"
              aria-selected=${id === active.id ? 'true' : 'false'}
              tabindex=${id === active.id ? 0 : -1}
              title=${this.t('page-file-keys')}
              @click=${() => this.ask({ type: 'show-file', id })}
              @dblclick=${() => this.#dialog?.show('rename')}
              @auxclick=${(event: MouseEvent) => event.button === 1 && this.#close(id)}
            ><span>${name}</span>${files.length > 1 ? html`<span class="close" aria-hidden="true" title=${this.t('page-file-close', { name })} @click=${(event: Event) => this.#closeBy(event, id)}>${icon('close')}</span>` : nothing}</div>`,
          )}
        </div>
        <button class="quiet" type="button" title=${this.t('page-file-add')} aria-label=${this.t('page-file-add')} @click=${() => this.#dialog?.show('add')}>${icon('plus')}</button>
        <button class="quiet" type="button" title=${this.t('page-file-rename')} aria-label=${this.t('page-file-rename')} @click=${() => this.#dialog?.show('rename')}>${icon('pencil')}</button>
        <span class="space"></span>
        ${last
          ? html`<button class="quiet back" type="button" title=${this.t(`page-file-back-${last.kind}`, { name: last.kind === 'file' ? last.file.name : '' })} @click=${() => this.ask({ type: 'take-back' })}>
              ${icon('undo')}<span class="what">${this.t(last.kind === 'file' ? 'page-file-back' : 'page-program-back', { name: last.kind === 'file' ? last.file.name : '' })}</span>
            </button>`
          : nothing}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby=${`tab-${active.id}`}><slot></slot></div>
      <hw-file-dialog .state=${this.state} .texts=${this.texts}></hw-file-dialog>`;
  }

  get #dialog(): FileDialog | null {
    return this.renderRoot.querySelector<FileDialog>('hw-file-dialog');
  }

  /** The tab goes: its neighbour gets the focus it had. */
  #close(id: number): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement?.getAttribute('role') === 'tab';
    this.ask({ type: 'close-file', id });
    if (focused) void this.#focusActive();
  }

  #closeBy(event: Event, id: number): void {
    event.stopPropagation();
    this.#close(id);
  }

  async #focusActive(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=tab][tabindex="0"]')?.focus();
  }

  #key(event: KeyboardEvent): void {
    const { files } = this.state;
    const at = files.findIndex(({ id }) => id === activeFile(this.state).id);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: files.length - 1 }[event.key];
    const { id } = activeFile(this.state);
    if (to !== undefined) {
      const file = files.at(to % files.length);
      if (file) this.ask({ type: 'show-file', id: file.id });
      void this.#focusActive();
    } else if (event.key === 'Delete' && files.length > 1) this.#close(id);
    else if (event.key === 'F2') this.#dialog?.show('rename');
    else return;
    event.preventDefault();
  }
}

customElements.define('hw-file-tabs', FileTabs);
