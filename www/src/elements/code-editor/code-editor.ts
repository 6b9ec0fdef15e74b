// The program's text. A plain text box until CodeMirror has arrived, so that typing never waits.

import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { PlaceView } from '../../engine/model';
import { activeFile } from '../../state/files';
import { standsAt, stoppedAt } from '../../state/place';
import { allProblems } from '../../state/state';
import { Part, styled } from '../shared/part';
import sheet from './code-editor.css?inline';
import type { Mirror } from './mirror';

/** `<hw-code-editor>`: emits `intent` (edit). */
export class CodeEditor extends Part {
  static override styles = styled(sheet);
  static override properties = { ...Part.properties, ready: { state: true } };
  declare ready: boolean;
  #mirror: Mirror | undefined;
  #shownReveal: unknown = null;

  constructor() {
    super();
    this.ready = false;
  }

  override focus(): void {
    if (this.#mirror) this.#mirror.focus();
    else this.renderRoot.querySelector('textarea')?.focus();
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { Mirror } = await import('./mirror');
    const parent = this.renderRoot.querySelector<HTMLElement>('.mirror');
    const plain = this.renderRoot.querySelector('textarea');
    if (!parent || !plain) return;
    const focused = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === plain;
    this.#mirror = new Mirror(parent, this.renderRoot as ShadowRoot, { id: activeFile(this.state).id, text: plain.value }, (text) => this.ask({ type: 'edit', text }));
    if (focused) this.#mirror.focus(plain.selectionStart);
    this.ready = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const mirror = this.#mirror;
    if (!mirror) return;
    const { state } = this;
    const file = activeFile(state);
    mirror.show(file, state.files);
    mirror.label(this.t('page-program'));
    mirror.setDialect(state.dialect);
    if (changed.has('state') || changed.has('texts')) {
      mirror.setProblems(
        allProblems(state).filter(({ place }) => place?.file === file.name),
        (message) => this.texts.message(message),
      );
      const snapshot = state.loaded ? state.picture?.snapshot : undefined;
      const here = (place: PlaceView | null): PlaceView | null => (place?.file === file.name ? place : null);
      mirror.setPlaces(snapshot ? here(standsAt(snapshot, state.files)) : null, snapshot ? here(stoppedAt(snapshot, state.files)) : null);
    }
    if (state.reveal !== this.#shownReveal) {
      this.#shownReveal = state.reveal;
      if (state.reveal && state.reveal.file === file.name) mirror.reveal(state.reveal, state.reveal.focus);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="mirror" ?hidden=${!this.ready}></div>
      ${this.ready
        ? ''
        : html`<textarea
            aria-label=${this.t('page-program')}
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            .value=${activeFile(this.state).text}
            @input=${(event: Event) => this.ask({ type: 'edit', text: (event.target as HTMLTextAreaElement).value })}
          ></textarea>`}`;
  }
}

customElements.define('hw-code-editor', CodeEditor);
