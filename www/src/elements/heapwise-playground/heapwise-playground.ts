// The playground: wires the parts to the store and the engine; holds the panes, the keys, the language and the colours.

import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { bytes } from '../../draw/words';
import { usualOptions } from '../../engine/protocol';
import type { Allocator, Dialect } from '../../engine/protocol';
import { Effects } from '../../state/effects';
import type { Intent } from '../../state/intent';
import { oneFile } from '../../state/program';
import type { Program } from '../../state/program';
import { forgetLink, readLink } from '../../state/share';
import { allProblems } from '../../state/state';
import type { Action, AppState } from '../../state/state';
import { read, readSaved, readTheme, saveProgram, saveShelf, write } from '../../state/storage';
import { Store } from '../../state/store';
import { loadTexts, noTexts, preferredLanguage } from '../../text/texts';
import type { Kind, Language, Texts } from '../../text/texts';
import tokens from '../../theme/tokens.css?inline';
import { icon } from '../shared/icons';
import type { IntentEvent } from '../shared/part';
import { styled } from '../shared/part';
import '../code-editor/code-editor';
import '../console-pane/console-pane';
import '../example-menu/example-menu';
import '../explanation-pane/explanation-pane';
import '../file-tabs/file-tabs';
import '../memory-view/memory-view';
import '../note-card/note-card';
import '../output-pane/output-pane';
import '../page-dialogs/help-dialog';
import '../page-dialogs/settings-dialog';
import '../problem-list/problem-list';
import '../timeline-bar/timeline-bar';
import type { LabView } from '../lab-view/lab-view';
import type { AllocatorDialog } from '../page-dialogs/allocator-dialog';
import type { HelpDialog } from '../page-dialogs/help-dialog';
import type { SettingsDialog } from '../page-dialogs/settings-dialog';
import sheet from './heapwise-playground.css?inline';
import { receivesFiles } from './drop';
import { commandOf } from './shortcuts';
import { welcome } from './welcome';

const tabs = ['program', 'memory', 'console', 'results', 'lab'] as const;
type Tab = (typeof tabs)[number];
const themes = ['auto', 'light', 'dark'] as const;
/** After these the program is not that of the address any more. */
const edits: ReadonlySet<Action['type']> = new Set(['text', 'add-files', 'close-file', 'rename-file', 'take-back', 'example', 'dialect', 'options']);

/**
 * `<heapwise-playground>`
 *
 * Attributes: `program` (the text to begin with; else the element's own text), `dialect` (`c` or `cpp`), `lang` (`en` or
 * `zh-CN`; else the browser's), `theme` (`light`, `dark`; else the system's), `page` (this is the whole page: text and
 * choices are kept over a reload, links are read). All but `page` may change later.
 * Event: `intent`, for everything a person asks for. Custom properties: see theme/tokens.css.
 */
export class HeapwisePlayground extends LitElement {
  static override styles = styled(tokens, sheet);
  static override properties = { state: { state: true }, texts: { state: true }, tab: { state: true } };
  declare state: AppState;
  declare texts: Texts;
  /** The lab takes the whole page; of the others a phone shows one at a time. */
  declare tab: Tab;
  #store = new Store();
  #effects = new Effects(this.#store);
  #leave: (() => void)[] = [];
  #begun = false;
  #labOpened = false;
  /** The program will be there after a reload. */
  #kept = true;
  #kinds = new Set<Kind>();

  constructor() {
    super();
    this.state = this.#store.state;
    this.texts = noTexts;
    this.tab = 'program';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'program', 'dialect', 'lang', 'theme'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (!this.#begun || before === value || value === null) return;
    const { state } = this.#store;
    if (name === 'program') this.#ask({ type: 'program', program: this.#given(value, state.dialect) });
    else if (name === 'dialect') this.#ask({ type: 'dialect', dialect: value === 'cpp' ? 'cpp' : 'c' });
    else if (name === 'theme') this.#ask({ type: 'theme', theme: themeOf(value) });
    // It is set from inside too, when a person chooses.
    else if (name === 'lang' && value !== state.language) this.#ask({ type: 'language', language: preferredLanguage(null, value) });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const onKey = (event: KeyboardEvent): void => this.#key(event);
    const onLink = (): void => void this.#openLink();
    const target: EventTarget = this.#isPage ? window : this;
    target.addEventListener('keydown', onKey as EventListener);
    if (this.#isPage) window.addEventListener('hashchange', onLink);
    this.#leave = [
      this.#store.subscribe((state, action) => this.#changed(state, action)),
      () => target.removeEventListener('keydown', onKey as EventListener),
      () => window.removeEventListener('hashchange', onLink),
    ];
    this.addEventListener('intent', this.#perform);
    this.#leave.push(receivesFiles(this, (files) => this.#opened(files)));
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('intent', this.#perform);
    for (const leave of this.#leave) leave();
  }

  get #isPage(): boolean {
    return this.hasAttribute('page');
  }

  async #begin(): Promise<void> {
    const kept = this.#isPage ? read('language') : null;
    this.#store.dispatch({ type: 'language', language: preferredLanguage(kept, this.getAttribute('lang')) });
    this.#store.dispatch({ type: 'theme', theme: this.#isPage ? readTheme() : themeOf(this.getAttribute('theme')) });
    const speaking = this.#speak();
    // Before anything can be typed, which it would replace.
    const shared = this.#isPage ? await readLink(location.hash) : null;
    const saved = this.#isPage ? readSaved() : null;
    const given = this.getAttribute('program') ?? (this.textContent.trim() ? `${unindented(this.textContent)}\n` : null);
    const program = this.#given(given ?? welcome, this.getAttribute('dialect') === 'cpp' ? 'cpp' : 'c');
    this.#store.dispatch({ type: 'begin', ...(saved ?? { program, example: null, touched: false, shelf: [] }) });
    this.#effects.start();
    this.#begun = true;
    if (shared) this.#effects.perform({ type: 'program', program: shared.program });
    await speaking;
  }

  async #openLink(): Promise<void> {
    const shared = await readLink(location.hash);
    if (shared) this.#effects.perform({ type: 'program', program: shared.program });
  }

  /** One text of an attribute, a tag or the welcome, as a program. */
  #given(text: string, dialect: Dialect): Program {
    return { files: oneFile(text, dialect), active: 0, dialect, options: this.#store.state.options };
  }

  #changed(state: AppState, action: Action): void {
    const before = this.state;
    this.state = state;
    if (state.language !== before.language) {
      if (this.#isPage) write('language', state.language);
      void this.#speak();
    }
    if (state.theme !== before.theme) this.#paint();
    if (action.type === 'show-numbers') void this.#fetched(import('../run-numbers/run-numbers'));
    if (this.#isPage && (state.files !== before.files || state.active !== before.active || state.options !== before.options)) this.#keep(state);
    if (this.#isPage && state.shelf !== before.shelf) saveShelf(state.shelf);
    if (this.#isPage && edits.has(action.type)) forgetLink();
    if (action.type === 'reveal' && action.focus) this.tab = 'program';
    // On a phone what is to be seen next comes to the front.
    if (action.type === 'loaded' && !action.ok && this.tab !== 'lab') this.tab = 'results';
    if (action.type !== 'picture' || this.tab === 'lab') return;
    if (action.picture.snapshot.stop?.kind === 'needs-input') this.tab = 'results';
    else if (action.picture.snapshot.steps > 0 && this.tab === 'program') this.tab = 'memory';
  }

  /** Says once when there is no room for the program. */
  #keep(state: AppState): void {
    const kept = saveProgram(state);
    if (!kept && this.#kept) this.#effects.tell('page-not-kept');
    this.#kept = kept;
  }

  async #speak(): Promise<void> {
    const { language } = this.#store.state;
    const kinds = new Set(this.#kinds);
    const texts = await loadTexts(language, kinds, (kind) => this.#wantsTexts(kind));
    if (language !== this.#store.state.language || kinds.size < this.#kinds.size) return;
    this.texts = texts;
    this.lang = language;
    if (this.#isPage) document.documentElement.lang = language;
  }

  /** A sentence is asked for that has not been loaded. */
  #wantsTexts(kind: Kind): void {
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    void this.#speak();
  }

  #paint(): void {
    const { theme } = this.state;
    this.dataset['theme'] = theme;
    if (!this.#isPage) return;
    write('theme', theme);
    document.documentElement.dataset['theme'] = theme;
  }

  #perform = (event: IntentEvent): void => this.#ask(event.intent);

  #ask(intent: Intent): void {
    if (intent.type === 'help') this.#help();
    else if (intent.type === 'close-note') this.renderRoot.querySelector('hw-file-tabs')?.shadowRoot?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else if (intent.type === 'about-allocators') void this.#about(intent.name);
    else if (intent.type === 'lab') void this.#lab(intent.open, intent.file);
    this.#effects.perform(intent);
  }

  /** Sources become tabs, anything else is a trace. */
  #opened(files: readonly File[]): void {
    const trace = files.find(({ name }) => /\.(rep|trace|txt)$/.test(name));
    if (trace) this.#ask({ type: 'lab', open: true, file: trace });
    else this.#ask({ type: 'open-files', files });
  }

  async #lab(open: boolean, file: File | undefined): Promise<void> {
    this.tab = open ? 'lab' : 'program';
    if (!open) return;
    this.#labOpened = true;
    if (!(await this.#fetched(import('../lab-view/lab-view')))) {
      this.tab = 'program';
      return;
    }
    await this.updateComplete;
    const lab = this.renderRoot.querySelector<LabView>('hw-lab-view');
    if (file) lab?.open(file);
    else lab?.begin();
  }

  /** A part that is loaded when it is asked for; says so when it cannot be. */
  async #fetched(part: Promise<unknown>): Promise<boolean> {
    try {
      await part;
      return true;
    } catch (error) {
      console.error(error);
      this.#effects.tell('page-part-missing');
      return false;
    }
  }

  async #about(name: Allocator): Promise<void> {
    if (await this.#fetched(import('../page-dialogs/allocator-dialog'))) await this.renderRoot.querySelector<AllocatorDialog>('hw-allocator-dialog')?.show(name);
  }

  #key(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || event.composedPath().some((at) => at instanceof HTMLDialogElement)) return;
    // In the lab there is no program to step through.
    if (this.tab === 'lab' && command.kind === 'intent') return;
    event.preventDefault();
    switch (command.kind) {
      case 'intent':
        if (!event.repeat || command.intent.type === 'go') this.#ask(command.intent);
        break;
      case 'help':
        this.#help();
        break;
      case 'console':
        void this.#focusPart('console', 'hw-console-pane');
        break;
      case 'next-pane':
        this.#movePane(1);
        break;
      case 'previous-pane':
        this.#movePane(-1);
        break;
    }
  }

  #help(): void {
    this.renderRoot.querySelector<HelpDialog>('hw-help-dialog')?.show();
  }

  async #focusPart(tab: Tab, name: string): Promise<void> {
    this.tab = tab;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(name)?.focus();
  }

  /** F6 walks through the panes that are visible. */
  #movePane(direction: number): void {
    const panes = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
    const active = (this.renderRoot as ShadowRoot).activeElement;
    const at = panes.findIndex((pane) => pane === active);
    const pane = panes.at((at + direction) % panes.length);
    if (!pane) return;
    if (pane.localName === 'hw-code-editor' || pane.localName === 'hw-console-pane') pane.focus();
    else pane.shadowRoot?.querySelector<HTMLElement>('[tabindex], button')?.focus();
  }

  protected t(id: string, args?: Record<string, string | number>): string {
    return this.texts.text(id, args);
  }

  protected override render(): TemplateResult {
    const { state, texts } = this;
    return html`${this.#header()}
      <hw-timeline-bar data-pane ?hidden=${this.tab === 'lab'} .state=${state} .texts=${texts}></hw-timeline-bar>
      ${state.showsNumbers ? html`<hw-run-numbers data-pane ?hidden=${this.tab === 'lab'} .state=${state} .texts=${texts}></hw-run-numbers>` : nothing}
      ${this.#tabs()}
      <main data-tab=${this.tab} ?hidden=${this.tab === 'lab'} ?data-fresh=${!state.picture}>
        <div class="left column">
          <div class="program pane">
            <hw-note-card .state=${state} .texts=${texts}></hw-note-card>
            <hw-file-tabs .state=${state} .texts=${texts}><hw-code-editor data-pane .state=${state} .texts=${texts}></hw-code-editor></hw-file-tabs>
          </div>
          <div class="console pane"><hw-console-pane data-pane .state=${state} .texts=${texts}></hw-console-pane></div>
        </div>
        <div class="middle column">
          <div class="explanation pane"><hw-explanation-pane data-pane .state=${state} .texts=${texts}></hw-explanation-pane></div>
          <div class="memory pane"><hw-memory-view data-pane .state=${state} .texts=${texts}></hw-memory-view></div>
        </div>
        <div class="right column">
          <div class="output pane"><hw-output-pane data-pane .state=${state} .texts=${texts}></hw-output-pane></div>
          <div class="problems pane"><hw-problem-list data-pane .state=${state} .texts=${texts}></hw-problem-list></div>
        </div>
      </main>
      ${this.#labOpened ? html`<hw-lab-view role="main" data-pane ?hidden=${this.tab !== 'lab'} .state=${state} .texts=${texts}></hw-lab-view>` : nothing}
      <p class="notice" role="status" ?hidden=${!state.notice}>${state.notice ? this.t(state.notice.id, state.notice.args) : ''}</p>
      <hw-settings-dialog .state=${state} .texts=${texts}></hw-settings-dialog>
      <hw-help-dialog .state=${state} .texts=${texts}></hw-help-dialog>
      <hw-allocator-dialog .state=${state} .texts=${texts}></hw-allocator-dialog>`;
  }

  /** A program may come with settings of its own: what it does must not be a riddle. */
  #unusual(): TemplateResult | typeof nothing {
    const { model, allocator, onFault, heapLimit, failMalloc } = this.state.options;
    const words = [
      model === usualOptions.model ? '' : this.t('page-unusual-model'),
      allocator === usualOptions.allocator ? '' : this.t(`page-allocator-${allocator}`),
      onFault === usualOptions.onFault ? '' : this.t(`page-unusual-${onFault}`),
      heapLimit === usualOptions.heapLimit ? '' : this.t('page-unusual-heap', { size: bytes(heapLimit) }),
      failMalloc === usualOptions.failMalloc ? '' : this.t('page-unusual-fail'),
    ].filter(Boolean);
    if (words.length === 0) return nothing;
    const list = words.join(' · ');
    return html`<button class="quiet unusual" type="button" title=${this.t('page-unusual', { list })} @click=${this.#settings}>${list}</button>`;
  }

  #settings = (): void => this.renderRoot.querySelector<SettingsDialog>('hw-settings-dialog')?.show();

  #header(): TemplateResult {
    const { dialect, language, theme } = this.state;
    const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
    const other: Language = language === 'en' ? 'zh-CN' : 'en';
    return html`<header>
      <h1 title=${this.t('page-tagline')}>${this.t('page-title')}</h1>
      <hw-example-menu .state=${this.state} .texts=${this.texts}></hw-example-menu>
      <div class="dialects" role="radiogroup" aria-label=${this.t('page-dialect')}>
        ${(['c', 'cpp'] as const).map(
          (name) => html`<label><input type="radio" name="dialect" .checked=${dialect === name} @change=${() => this.#ask({ type: 'dialect', dialect: name })} /><span>${this.t(`page-language-${name}`)}</span></label>`,
        )}
      </div>
      ${this.#unusual()}
      <span class="space"></span>
      <button class="quiet lab" type="button" title=${this.t('page-lab-hint')} aria-pressed=${this.tab === 'lab' ? 'true' : 'false'} @click=${() => this.#ask({ type: 'lab', open: this.tab !== 'lab' })}>${icon('lab')}<span class="name">${this.t('page-lab')}</span></button>
      ${this.#isPage ? html`<button class="quiet" type="button" title=${this.t('page-share-hint')} @click=${() => this.#ask({ type: 'share' })}>${icon('share')}<span class="name">${this.t('page-share')}</span></button>` : nothing}
      <button class="quiet" type="button" @click=${this.#settings}>${icon('settings')}<span class="name">${this.t('page-settings')}</span></button>
      <button class="quiet" type="button" title=${this.t('page-help-hint')} @click=${() => this.#help()}>${icon('help')}<span class="name">${this.t('page-help')}</span></button>
      <button class="quiet theme" type="button" title=${this.t('page-theme')} aria-label=${`${this.t('page-theme')}: ${this.t(`page-theme-${theme}`)}`} @click=${() => this.#ask({ type: 'theme', theme: nextTheme })}>${icon(theme)}</button>
      <button class="quiet" type="button" lang=${other} @click=${() => this.#ask({ type: 'language', language: other })}>${other === 'en' ? 'English' : '中文'}</button>
    </header>`;
  }

  /** On a phone one pane shows at a time. */
  #tabs(): TemplateResult {
    const count = allProblems(this.state).length;
    return html`<nav aria-label=${this.t('page-tabs')}>
      ${tabs.map(
        (tab) => html`<button type="button" aria-pressed=${this.tab === tab ? 'true' : 'false'} @click=${() => (tab === 'lab' ? this.#ask({ type: 'lab', open: true }) : (this.tab = tab))}>
          ${this.t(`page-tab-${tab}`)}${tab === 'results' && count > 0 ? html`<span class="count">${count}</span>` : ''}
        </button>`,
      )}
    </nav>`;
  }
}

/** A program written between the tags, without the page's own indentation. */
function unindented(text: string): string {
  const lines = text.replace(/^\s*\n/, '').trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

function themeOf(attribute: string | null): AppState['theme'] {
  return attribute === 'light' || attribute === 'dark' ? attribute : 'auto';
}

customElements.define('heapwise-playground', HeapwisePlayground);
