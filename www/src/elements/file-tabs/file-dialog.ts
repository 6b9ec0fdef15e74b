// Asks for a file's name: of a new one, or a new one for the file that is shown. Opens files of the visitor's computer.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { activeFile } from '../../state/files';
import { freeName, isFileName, mostFiles } from '../../state/program';
import dialogSheet from '../page-dialogs/dialog.css?inline';
import { icon } from '../shared/icons';
import { Part, styled } from '../shared/part';
import sheet from './file-dialog.css?inline';

type Purpose = 'add' | 'rename';

/** `<hw-file-dialog>`: `show(purpose)` opens it; emits `intent` (add-file, rename-file, close-file, open-files). */
export class FileDialog extends Part {
  static override styles = styled(dialogSheet, sheet);
  static override properties = { ...Part.properties, purpose: { state: true }, mistake: { state: true } };
  declare purpose: Purpose;
  /** Why the name cannot be: a sentence's id. */
  declare mistake: string;

  constructor() {
    super();
    this.purpose = 'add';
    this.mistake = '';
  }

  show(purpose: Purpose): void {
    this.purpose = purpose;
    this.mistake = '';
    const box = this.#box;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!box || !dialog) return;
    box.value = purpose === 'add' ? freeName('list.h', this.state.files) : activeFile(this.state).name;
    dialog.showModal();
    box.focus();
    box.setSelectionRange(0, box.value.lastIndexOf('.'));
  }

  get #box(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('input[name=name]');
  }

  protected override render(): TemplateResult {
    const isNew = this.purpose === 'add';
    const title = this.t(isNew ? 'page-file-add' : 'page-file-rename');
    return html`<dialog aria-label=${title} closedby="any">
      <form method="dialog" @submit=${this.#submit}>
        <div class="head">
          <h2>${title}</h2>
          <button class="quiet" type="button" aria-label=${this.t('page-close')} @click=${() => this.#hide()}>${icon('close')}</button>
        </div>
        <div class="line">
          <input name="name" aria-label=${this.t('page-file-name')} aria-invalid=${this.mistake ? 'true' : 'false'} aria-describedby="mistake" spellcheck="false" autocapitalize="off" autocomplete="off" maxlength="64" />
          <button class="primary" type="submit">${this.t(isNew ? 'page-file-create' : 'page-file-rename-do')}</button>
        </div>
        <p id="mistake" role="alert">${this.mistake ? this.t(this.mistake) : nothing}</p>
        <p class="hint">${this.t('page-file-kinds')}</p>
        ${isNew
          ? html`<hr />
              <input name="files" type="file" multiple hidden accept=".c,.cpp,.cc,.cxx,.h,.hpp,.hh,.hxx" @change=${this.#open} />
              <button type="button" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>${icon('open')}${this.t('page-file-open')}</button>
              <p class="hint">${this.t('page-file-open-hint')}</p>`
          : html`<hr />
              <button type="button" @click=${this.#close}>${icon('close')}${this.t('page-file-close', { name: activeFile(this.state).name })}</button>`}
      </form>
    </dialog>`;
  }

  #hide(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #submit(event: Event): void {
    const name = this.#box?.value.trim() ?? '';
    const { id } = activeFile(this.state);
    const others = this.purpose === 'rename' ? this.state.files.filter((file) => file.id !== id) : this.state.files;
    this.mistake = !isFileName(name)
      ? 'page-file-name-wrong'
      : others.some((file) => file.name === name)
        ? 'page-file-name-taken'
        : this.purpose === 'add' && others.length >= mostFiles
          ? 'page-file-too-many'
          : '';
    if (this.mistake) {
      event.preventDefault();
      this.#box?.focus();
    } else if (this.purpose === 'add') this.ask({ type: 'add-file', name });
    else this.ask({ type: 'rename-file', id, name });
  }

  #open(event: Event): void {
    const box = event.target as HTMLInputElement;
    const files = [...(box.files ?? [])];
    box.value = '';
    this.#hide();
    if (files.length > 0) this.ask({ type: 'open-files', files });
  }

  #close(): void {
    this.#hide();
    this.ask({ type: 'close-file', id: activeFile(this.state).id });
  }
}

customElements.define('hw-file-dialog', FileDialog);
