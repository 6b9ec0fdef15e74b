// What the page knows, immutable, and the one pure function that changes it.

import type { ConsoleView, FileView, PlaceView, ProblemView, QuestionView, Viewport } from '../engine/model';
import { usualOptions } from '../engine/protocol';
import type { Dialect, Numbers, Picture, RunOptions, Typed } from '../engine/protocol';
import type { Language } from '../text/texts';
import { closed, edited, fileNamed, noFiles, renamed, replacedBy, speaking, takenBack, withAdded } from './files';
import type { Files, Shelved } from './files';
import { oneFile } from './program';
import type { Program, SourceFile } from './program';
import { seenAt } from './timeline';

export type Theme = 'auto' | 'light' | 'dark';

export interface ConsoleEntry {
  view: ConsoleView;
  /** Where the program stood when it was typed. */
  step: number;
  /** Whose names it could use: 0 is the innermost call. */
  frame: number;
  undone: boolean;
}

/** A line of standard input. */
export interface TypedLine {
  text: string;
  /** How much the program had printed when it was typed. */
  at: number;
}

/** What the engine is doing. */
export type EngineState =
  | { kind: 'ready' }
  | { kind: 'busy'; step: number; steps: number }
  | { kind: 'crashed'; detail: string }
  | { kind: 'missing' };

/** A sentence's id with its arguments. */
export interface Notice {
  id: string;
  args?: Record<string, string | number>;
}

export interface AppState extends Files {
  language: Language;
  theme: Theme;
  options: RunOptions;
  /** The example the text came from, until it is edited. */
  example: string | null;
  /** The example whose note and question are shown: it stays while the text is edited. */
  note: string | null;
  question: QuestionView | null;
  /** The choice that was made. */
  answer: number | null;
  engine: EngineState;
  /** The engine holds these very files (and not an older one, or only the console). */
  loaded: boolean;
  /** Compile errors and warnings of the text, found while typing. */
  compile: ProblemView[];
  picture: Picture | null;
  /** The heap over time is shown under the timeline. */
  showsNumbers: boolean;
  /** As far as it is known; null when the run has changed since. */
  numbers: Numbers | null;
  console: ConsoleEntry[];
  /** Standard input so far. */
  typed: readonly TypedLine[];
  /** It ends there. */
  typedAll: boolean;
  viewport: Viewport;
  /** Variables shown with all their cells, by address. */
  expanded: ReadonlySet<number>;
  /** Where the editor is asked to go; a new object asks again. */
  reveal: (PlaceView & { focus: boolean }) | null;
  /** A short notice, e.g. "link copied". */
  notice: Notice | null;
}

export type Action =
  | { type: 'text'; text: string; id?: number }
  | { type: 'program'; program: Program }
  | { type: 'begin'; program: Program; example: string | null; touched: boolean; shelf: readonly Shelved[] }
  | { type: 'add-files'; files: FileView[] }
  | { type: 'show-file' | 'close-file'; id: number }
  | { type: 'rename-file'; id: number; name: string }
  | { type: 'take-back' }
  | { type: 'example'; name: string; text: string; dialect: Dialect }
  | { type: 'dialect'; dialect: Dialect }
  | { type: 'options'; options: RunOptions }
  | { type: 'language'; language: Language }
  | { type: 'theme'; theme: Theme }
  | { type: 'busy'; step: number; steps: number }
  | { type: 'idle' }
  | { type: 'crashed'; detail: string }
  | { type: 'missing' }
  | { type: 'checked'; files: readonly SourceFile[]; problems: ProblemView[] }
  | { type: 'loaded'; ok: boolean; problems: ProblemView[] }
  | { type: 'picture'; picture: Picture }
  | { type: 'show-numbers'; shown: boolean }
  | { type: 'numbers'; numbers: Numbers }
  | { type: 'input'; text: string | null; picture: Picture }
  | { type: 'console'; view: ConsoleView; frame: number; picture: Picture }
  | { type: 'undone' | 'redone'; picture: Picture }
  | { type: 'clear-console' }
  | { type: 'viewport'; viewport: Viewport }
  | { type: 'expand'; addr: number }
  | { type: 'reveal'; place: PlaceView; focus: boolean }
  | { type: 'note'; shown: boolean }
  | { type: 'question'; name: string; question: QuestionView | null }
  | { type: 'answer'; choice: number }
  | { type: 'notice'; notice: Notice | null };

export const defaultViewport: Viewport = { heap_from: 0, max_blocks: 200, max_frames: 16, max_cells: 64 };

export function initialState(): AppState {
  return {
    language: 'en',
    theme: 'auto',
    ...noFiles(),
    options: usualOptions,
    example: null,
    note: null,
    question: null,
    answer: null,
    engine: { kind: 'ready' },
    loaded: false,
    compile: [],
    picture: null,
    showsNumbers: false,
    numbers: null,
    console: [],
    typed: [],
    typedAll: false,
    viewport: defaultViewport,
    expanded: new Set(),
    reveal: null,
    notice: null,
  };
}

export function update(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'text':
      return stale(state, edited(state, action.id ?? state.active, action.text));
    case 'program':
      return stale(state, replacedBy(state, action.program));
    case 'begin':
      return { ...replacedBy(state, action.program), example: action.example, touched: action.touched, shelf: action.shelf };
    case 'add-files':
      return stale(state, withAdded(state, action.files));
    case 'show-file':
      return state.files.some(({ id }) => id === action.id) ? { ...state, active: action.id } : state;
    case 'close-file':
      return stale(state, closed(state, action.id));
    case 'rename-file':
      return stale(state, renamed(state, action.id, action.name));
    case 'take-back':
      return stale(state, takenBack(state));
    case 'example': {
      const { name, text, dialect } = action;
      const program: Program = { files: oneFile(text, dialect), active: 0, dialect, options: state.options };
      return { ...fresh(replacedBy(state, program)), example: name, note: name, question: null, answer: null };
    }
    case 'dialect':
      return action.dialect === state.dialect ? state : { ...speaking(state, action.dialect), loaded: false };
    case 'options':
      return { ...state, options: action.options, loaded: false };
    case 'language':
      return { ...state, language: action.language };
    case 'theme':
      return { ...state, theme: action.theme };
    case 'busy':
      return { ...state, engine: { kind: 'busy', step: action.step, steps: action.steps } };
    case 'idle':
      return state.engine.kind === 'busy' ? { ...state, engine: { kind: 'ready' } } : state;
    case 'crashed':
      return { ...fresh(state), engine: { kind: 'crashed', detail: action.detail } };
    case 'missing':
      return { ...state, engine: { kind: 'missing' } };
    case 'checked':
      return action.files === state.files ? { ...state, compile: action.problems } : state;
    case 'loaded':
      return { ...fresh(state), engine: state.engine, loaded: action.ok, compile: action.problems };
    case 'picture':
      return { ...state, picture: action.picture };
    case 'show-numbers':
      return { ...state, showsNumbers: action.shown };
    case 'numbers':
      return { ...state, numbers: action.numbers };
    case 'input': {
      const { text, picture } = action;
      const typed = text === null ? state.typed : [...state.typed, { text, at: state.picture?.snapshot.stdout.length ?? 0 }];
      return { ...state, numbers: null, picture, typed, typedAll: text === null };
    }
    case 'console':
      return {
        ...state,
        numbers: null,
        picture: action.picture,
        console: [...stillSaid(state.console, action.view), { view: action.view, step: state.picture?.snapshot.step ?? 0, frame: action.frame, undone: false }],
      };
    case 'undone':
      return { ...state, numbers: null, picture: action.picture, console: markLast(state.console, false) };
    case 'redone':
      return { ...state, numbers: null, picture: action.picture, console: markLast(state.console, true) };
    case 'clear-console':
      return { ...fresh(state), compile: state.compile };
    case 'viewport':
      return { ...state, viewport: action.viewport };
    case 'expand':
      return { ...state, expanded: toggled(state.expanded, action.addr) };
    case 'reveal':
      return { ...state, active: fileNamed(state, action.place.file)?.id ?? state.active, reveal: { ...action.place, focus: action.focus } };
    case 'note':
      return { ...state, note: action.shown ? state.note : null };
    case 'question':
      return action.name === state.note ? { ...state, question: action.question } : state;
    case 'answer':
      return { ...state, answer: action.choice };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

/** The program is not the one in the engine any more, nor the example it may have been. */
function stale(before: AppState, state: AppState): AppState {
  return state === before ? state : { ...state, example: null, loaded: false };
}

/** The same page with nothing in the engine. */
function fresh(state: AppState): AppState {
  return {
    ...state,
    engine: { kind: 'ready' },
    loaded: false,
    compile: [],
    picture: null,
    numbers: null,
    console: [],
    typed: [],
    typedAll: false,
    viewport: defaultViewport,
    expanded: new Set(),
  };
}

/** What a new line leaves: not what was taken back, nor what it replaces because it was typed further back in time. */
function stillSaid(entries: ConsoleEntry[], { place }: ConsoleView): ConsoleEntry[] {
  return entries.filter(({ undone, view }) => !undone && (place === null || view.place === null || view.place < place));
}

/** It is in the recording: undo can take it back. */
export function counts({ undone, view }: ConsoleEntry): boolean {
  return !undone && view.place !== null;
}

/** Undo strikes out the last line that counts; redo brings back the first that does not. */
function markLast(entries: ConsoleEntry[], back: boolean): ConsoleEntry[] {
  const at = back ? entries.findIndex((entry) => entry.undone) : entries.findLastIndex(counts);
  return entries.map((entry, index) => (index === at ? { ...entry, undone: !back } : entry));
}

function toggled(set: ReadonlySet<number>, item: number): ReadonlySet<number> {
  const copy = new Set(set);
  if (!copy.delete(item)) copy.add(item);
  return copy;
}

/** What was found while running, then what the compiler says; errors before warnings. */
export function allProblems(state: AppState): ProblemView[] {
  const running = state.picture?.problems ?? [];
  return errorsFirst([...running.filter((problem) => problem.source !== 'compile'), ...state.compile]);
}

/** What went wrong in the step that is shown; else in the last line of the console. */
export function faultsHere({ picture, console }: AppState): ProblemView[] {
  if (!picture) return [];
  const here = errorsFirst(picture.problems).filter(({ source, step }) => source === 'fault' && step !== null && seenAt(step) === picture.snapshot.step);
  const last = console.findLast((entry) => !entry.undone);
  // A line that was taken back left no step of its own: it is told where it was typed.
  const said = last?.step === picture.snapshot.step ? last.view.problems.filter(({ source, step }) => source === 'fault' && step === null) : [];
  return here.length > 0 ? here : said.slice(0, 1);
}

export function errorsFirst(problems: ProblemView[]): ProblemView[] {
  const isError = ({ severity }: ProblemView): boolean => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

/** What a person has typed into the program that the engine holds. */
export function typedInto(state: AppState): Typed {
  const { loaded, typed, typedAll } = state;
  if (!loaded) return { stdin: '', interactive: true, lines: [] };
  return { stdin: typed.map(({ text }) => text).join(''), interactive: !typedAll, lines: linesOf(state) };
}

/** The console's lines that count, and where each was typed. */
export function linesOf({ console }: AppState): Typed['lines'] {
  return console.filter(counts).map(({ step, view, frame }) => ({ step, line: view.line, frame }));
}

/** Lines were typed into no program at all. */
export function isConsoleOnly(state: AppState): boolean {
  return !state.loaded && linesOf(state).length > 0;
}
