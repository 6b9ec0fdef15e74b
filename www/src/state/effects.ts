// Carries intents out: asks the engine, keeps the answers in the store. The only part of state/ that does anything.

import { Client, EngineCrash, EngineMissing, Superseded } from '../engine/client';
import { LabNumber } from '../engine/model';
import type { FixView, Snapshot } from '../engine/model';
import type { Move, Numbers, Request } from '../engine/protocol';
import { examples } from './examples';
import type { Intent } from './intent';
import { asProgram, fileNamed, plain } from './files';
import { opened } from './open';
import { isInProgram, standsAt, stoppedAt } from './place';
import { makeLink } from './share';
import type { AppState } from './state';
import type { Store } from './store';

const checkDelay = 400;
/** Shorter requests never show a Stop button: it would only flicker. */
const busyDelay = 150;

export class Effects {
  #store: Store;
  #client = new Client();
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #newestSeek = 0;
  #counting = false;
  /** The last move went to the program's end: after input it goes on. */
  #runs = true;

  constructor(store: Store) {
    this.#store = store;
    store.subscribe((state) => void this.#numbers(state));
  }

  start(): void {
    this.#client.warm();
    this.#checkSoon(0);
  }

  perform(intent: Intent): void {
    switch (intent.type) {
      case 'run':
        this.#inTurn(() => this.#go({ kind: 'end' }, true));
        break;
      case 'go':
        this.#goInTurn(intent.move);
        break;
      case 'stop':
        this.#client.stop();
        break;
      case 'console':
        this.#inTurn(() => this.#console(intent.line, intent.frame));
        break;
      case 'undo':
        this.#inTurn(() => this.#undoOrRedo('undo'));
        break;
      case 'redo':
        this.#inTurn(() => this.#undoOrRedo('redo'));
        break;
      case 'clear-console':
        this.#inTurn(() => this.#clearConsole());
        break;
      case 'edit':
        this.#store.dispatch({ type: 'text', text: intent.text });
        this.#checkSoon(checkDelay);
        break;
      case 'program':
      case 'rename-file':
        this.#store.dispatch(intent);
        this.#checkSoon(0);
        break;
      case 'take-back':
        this.#store.dispatch({ type: 'take-back' });
        this.#checkSoon(0);
        break;
      case 'close-file':
        this.#close(intent.id);
        break;
      case 'add-file':
        this.#store.dispatch({ type: 'add-files', files: [{ name: intent.name, text: '' }] });
        this.#checkSoon(0);
        break;
      case 'open-files':
        void this.#open(intent.files);
        break;
      case 'example':
        this.#client.stop();
        this.#inTurn(() => this.#example(intent.name));
        break;
      case 'dialect':
        this.#store.dispatch(intent);
        this.#checkSoon(0);
        break;
      case 'show-file':
      case 'options':
      case 'language':
      case 'theme':
      case 'expand':
      case 'answer':
        this.#store.dispatch(intent);
        break;
      case 'show-numbers':
        this.#store.dispatch(intent);
        break;
      case 'reveal':
        this.#store.dispatch({ ...intent, focus: true });
        break;
      case 'close-note':
        this.#store.dispatch({ type: 'note', shown: false });
        break;
      case 'input':
        this.#inTurn(() => this.#input(intent.text));
        break;
      case 'look':
        this.#store.dispatch({ type: 'viewport', viewport: intent.viewport });
        this.#inTurn(() => this.#look());
        break;
      case 'fix':
        this.#fix(intent.fixes);
        break;
      case 'share':
        void this.#share();
        break;
      case 'help':
      case 'lab':
      case 'about-allocators':
        // The playground opens what they ask for.
        break;
    }
  }

  #inTurn(task: () => Promise<void>): void {
    this.#queue = this.#queue.then(task).catch((error: unknown) => this.#failed(error));
  }

  /** Scrubbing asks faster than the engine answers: only the newest wish counts. */
  #goInTurn(move: Move): void {
    if (move.kind !== 'seek') {
      this.#inTurn(() => this.#go(move, false));
      return;
    }
    const wish = ++this.#newestSeek;
    this.#inTurn(async () => {
      if (wish === this.#newestSeek) await this.#go(move, false);
    });
  }

  #failed(error: unknown): void {
    if (error instanceof Superseded) return;
    if (error instanceof EngineMissing) this.#store.dispatch({ type: 'missing' });
    else if (error instanceof EngineCrash) this.#store.dispatch({ type: 'crashed', detail: error.message });
    else {
      this.#store.dispatch({ type: 'crashed', detail: String(error) });
      console.error(error);
    }
  }

  /** Loads the text when the engine does not hold it; whether it can run. */
  async #load(again: boolean): Promise<boolean> {
    const { files, dialect, options, loaded, engine } = this.#store.state;
    if (loaded && !again && engine.kind !== 'crashed') return true;
    const view = await this.#client.request<'load'>({ kind: 'load', files: plain(files), dialect, options });
    this.#store.dispatch({ type: 'loaded', ok: view.ok, problems: view.problems });
    return view.ok;
  }

  async #go(move: Move, again: boolean): Promise<void> {
    const { state } = this.#store;
    // In a console without a program the buttons move through the console's own recording.
    const consoleOnly = !state.loaded && state.console.length > 0 && !again;
    const began = !state.loaded && !consoleOnly;
    if (!consoleOnly && !(await this.#load(again))) return;
    if (began && (move.kind === 'back' || move.kind === 'start')) move = { kind: 'start' };
    this.#runs = move.kind === 'end';
    const picture = await this.#watched<'move'>({ kind: 'move', move, viewport: this.#store.state.viewport });
    this.#store.dispatch({ type: 'picture', picture });
    this.#revealWhere(picture.snapshot);
  }

  /** A request that may take long: progress and the Stop button appear when it does. */
  async #watched<K extends Request['kind']>(request: Extract<Request, { kind: K }>) {
    const { snapshot } = this.#store.state.picture ?? {};
    const at = { step: snapshot?.step ?? 0, steps: snapshot?.steps ?? 0 };
    const timer = setTimeout(() => this.#store.dispatch({ type: 'busy', ...at }), busyDelay);
    try {
      return await this.#client.request<K>(request, (now) => this.#store.dispatch({ type: 'busy', ...now }));
    } finally {
      clearTimeout(timer);
      this.#store.dispatch({ type: 'idle' });
    }
  }

  #revealWhere(snapshot: Snapshot): void {
    const { files } = this.#store.state;
    const place = standsAt(snapshot, files) ?? stoppedAt(snapshot, files) ?? snapshot.previous;
    if (isInProgram(place, files)) this.#store.dispatch({ type: 'reveal', place, focus: false });
  }

  async #console(line: string, frame: number): Promise<void> {
    const { viewport, picture: shown, loaded } = this.#store.state;
    // The console's own empty program obeys the settings too.
    if (!shown && !loaded) await this.#emptyProgram();
    const { view, picture } = await this.#watched<'console'>({ kind: 'console', line, frame, viewport });
    this.#store.dispatch({ type: 'console', view, frame, picture });
  }

  async #undoOrRedo(kind: 'undo' | 'redo'): Promise<void> {
    const { viewport } = this.#store.state;
    const { changed, picture } = await this.#client.request<'undo' | 'redo'>({ kind, viewport } as never);
    if (changed) this.#store.dispatch({ type: kind === 'undo' ? 'undone' : 'redone', picture });
  }

  async #clearConsole(): Promise<void> {
    await this.#emptyProgram();
    this.#store.dispatch({ type: 'clear-console' });
  }

  async #emptyProgram(): Promise<void> {
    const { options } = this.#store.state;
    await this.#client.request<'load'>({ kind: 'load', files: [], dialect: 'cpp', options });
  }

  async #look(): Promise<void> {
    if (!this.#store.state.picture) return;
    const picture = await this.#client.request<'look'>({ kind: 'look', viewport: this.#store.state.viewport });
    this.#store.dispatch({ type: 'picture', picture });
  }

  /** While they are shown: portion by portion, as far as the program has run. */
  async #numbers({ showsNumbers, picture, numbers }: AppState): Promise<void> {
    if (!showsNumbers || this.#counting || !picture || !lacks(numbers, picture.timeline.steps)) return;
    this.#counting = true;
    try {
      const more = await this.#client.request<'numbers'>({ kind: 'numbers' });
      this.#counting = false;
      this.#store.dispatch({ type: 'numbers', numbers: more });
    } catch (error) {
      this.#counting = false;
      this.#failed(error);
    }
  }

  async #example(name: string): Promise<void> {
    const example = examples.find((candidate) => candidate.name === name);
    if (!example) return;
    this.#store.dispatch({ type: 'example', name, dialect: example.dialect, text: await example.text() });
    await this.#go({ kind: 'start' }, true);
    const question = await this.#client.request<'question'>({ kind: 'question', example: name });
    this.#store.dispatch({ type: 'question', name, question });
  }

  async #input(text: string | null): Promise<void> {
    const picture = await this.#watched<'input'>({ kind: 'input', text, run: this.#runs, viewport: this.#store.state.viewport });
    this.#store.dispatch({ type: 'input', text, picture });
    this.#revealWhere(picture.snapshot);
  }

  #checkSoon(delay: number): void {
    clearTimeout(this.#checkTimer);
    this.#checkTimer = setTimeout(() => void this.#check(), delay);
  }

  async #check(): Promise<void> {
    const { files, dialect, options } = this.#store.state;
    if (files.every(({ text }) => !text.trim())) {
      this.#store.dispatch({ type: 'checked', files, problems: [] });
      return;
    }
    try {
      const view = await this.#client.request<'check'>({ kind: 'check', files: plain(files), dialect, options });
      this.#store.dispatch({ type: 'checked', files, problems: view.problems });
    } catch (error) {
      this.#failed(error);
    }
  }

  #fix(fixes: FixView[]): void {
    const file = fileNamed(this.#store.state, fixes[0]?.place.file ?? '');
    if (!file) return;
    this.#store.dispatch({ type: 'text', text: replaced(file.text, fixes), id: file.id });
    this.#checkSoon(0);
  }

  async #share(): Promise<void> {
    const { state } = this.#store;
    const link = await makeLink({ program: asProgram(state), step: state.picture?.snapshot.step ?? 0 });
    if (link === null) {
      this.tell('page-link-too-long');
      return;
    }
    history.replaceState(null, '', link);
    try {
      await navigator.clipboard.writeText(location.href);
      this.tell('page-link-copied');
    } catch {
      this.tell('page-link-in-address');
    }
  }

  #close(id: number): void {
    const name = this.#store.state.files.find((file) => file.id === id)?.name ?? '';
    this.#store.dispatch({ type: 'close-file', id });
    this.#checkSoon(0);
    this.tell('page-file-closed', { name });
  }

  /** Sources become tabs; what cannot be one is named. */
  async #open(list: readonly File[]): Promise<void> {
    const { files, refused } = await opened(list);
    const { state } = this.#store;
    if (files.length > 0 && !state.touched) this.#store.dispatch({ type: 'program', program: { ...asProgram(state), files: [], active: 0 } });
    if (files.length > 0) this.#store.dispatch({ type: 'add-files', files });
    this.#checkSoon(0);
    if (refused.length > 0) this.tell('page-file-refused', { name: refused.join(', ') });
    else if (files.length > 0) this.tell('page-file-opened', { name: files.map(({ name }) => name).join(', ') });
  }

  /** A notice for a few seconds. */
  tell(id: string, args: Record<string, string | number> = {}): void {
    const notice = { id, args };
    this.#store.dispatch({ type: 'notice', notice });
    setTimeout(() => {
      if (this.#store.state.notice === notice) this.#store.dispatch({ type: 'notice', notice: null });
    }, 4000);
  }
}

/** The numbers end before the program's last step that is known. */
function lacks(numbers: Numbers | null, steps: number): boolean {
  if (!numbers) return true;
  const last = numbers.rows.length - LabNumber.count;
  return !numbers.done && (numbers.rows[last + LabNumber.step] ?? 0) < steps;
}

/** The text with the edits of one problem done, all of them in one file. */
export function replaced(text: string, fixes: FixView[]): string {
  const edits = fixes.map(({ place, text: put }) => ({ start: offset(text, place.line, place.column), end: offset(text, place.end_line, place.end_column), put }));
  // From the back, so that the places in front stay where they are.
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((all, { start, end, put }) => all.slice(0, start) + put + all.slice(end), text);
}

/** Lines and columns from 1 to an offset, kept inside the text. */
export function offset(text: string, line: number, column: number): number {
  let at = 0;
  for (let skipped = 1; skipped < line; skipped++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  const end = text.indexOf('\n', at);
  return Math.min(at + Math.max(0, column - 1), end < 0 ? text.length : end);
}
