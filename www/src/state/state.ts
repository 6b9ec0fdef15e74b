// What the page knows, immutable, and the one pure function that changes it.

import type { ConsoleView, PlaceView, ProblemView, QuestionView, Viewport } from '../engine/model';
import type { Dialect, Picture, RunOptions } from '../engine/protocol';
import type { Language } from '../text/texts';

export type Theme = 'auto' | 'light' | 'dark';

export interface ConsoleEntry {
  view: ConsoleView;
  undone: boolean;
}

/** What the engine is doing. */
export type EngineState =
  | { kind: 'ready' }
  | { kind: 'busy'; step: number; steps: number }
  | { kind: 'crashed'; detail: string }
  | { kind: 'missing' };

export interface AppState {
  language: Language;
  theme: Theme;
  dialect: Dialect;
  options: RunOptions;
  text: string;
  /** The example the text came from, until it is edited. */
  example: string | null;
  /** The example whose note and question are shown: it stays while the text is edited. */
  note: string | null;
  question: QuestionView | null;
  /** The choice that was made. */
  answer: number | null;
  engine: EngineState;
  /** The engine holds this very text (and not an older one, or only the console). */
  loaded: boolean;
  /** Compile errors and warnings of the text, found while typing. */
  compile: ProblemView[];
  picture: Picture | null;
  console: ConsoleEntry[];
  viewport: Viewport;
  /** Variables shown with all their cells, by address. */
  expanded: ReadonlySet<number>;
  /** Where the editor is asked to go; a new object asks again. */
  reveal: (PlaceView & { focus: boolean }) | null;
  /** A short notice, e.g. "link copied": a sentence's id. */
  notice: string | null;
}

export type Action =
  | { type: 'text'; text: string }
  | { type: 'example'; name: string; text: string; dialect: Dialect }
  | { type: 'dialect'; dialect: Dialect }
  | { type: 'options'; options: RunOptions }
  | { type: 'language'; language: Language }
  | { type: 'theme'; theme: Theme }
  | { type: 'busy'; step: number; steps: number }
  | { type: 'idle' }
  | { type: 'crashed'; detail: string }
  | { type: 'missing' }
  | { type: 'checked'; text: string; problems: ProblemView[] }
  | { type: 'loaded'; ok: boolean; problems: ProblemView[] }
  | { type: 'picture'; picture: Picture }
  | { type: 'console'; view: ConsoleView; picture: Picture }
  | { type: 'undone' | 'redone'; picture: Picture }
  | { type: 'clear-console' }
  | { type: 'viewport'; viewport: Viewport }
  | { type: 'expand'; addr: number }
  | { type: 'reveal'; place: PlaceView; focus: boolean }
  | { type: 'note'; shown: boolean }
  | { type: 'question'; name: string; question: QuestionView | null }
  | { type: 'answer'; choice: number }
  | { type: 'notice'; id: string | null };

export const defaultViewport: Viewport = { heap_from: 0, max_blocks: 200, max_frames: 16, max_cells: 64 };

export function initialState(): AppState {
  return {
    language: 'en',
    theme: 'auto',
    dialect: 'c',
    options: { onFault: 'stop', heapLimit: 0, failMalloc: '' },
    text: '',
    example: null,
    note: null,
    question: null,
    answer: null,
    engine: { kind: 'ready' },
    loaded: false,
    compile: [],
    picture: null,
    console: [],
    viewport: defaultViewport,
    expanded: new Set(),
    reveal: null,
    notice: null,
  };
}

export function update(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'text':
      return action.text === state.text ? state : { ...state, text: action.text, example: null, loaded: false };
    case 'example':
      return { ...fresh(state), text: action.text, dialect: action.dialect, example: action.name, note: action.name, question: null, answer: null };
    case 'dialect':
      return action.dialect === state.dialect ? state : { ...state, dialect: action.dialect, loaded: false };
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
      return action.text === state.text ? { ...state, compile: action.problems } : state;
    case 'loaded':
      return { ...fresh(state), engine: state.engine, loaded: action.ok, compile: action.problems };
    case 'picture':
      return { ...state, picture: action.picture };
    case 'console':
      return {
        ...state,
        picture: action.picture,
        console: [...state.console.filter((entry) => !entry.undone), { view: action.view, undone: false }],
      };
    case 'undone':
      return { ...state, picture: action.picture, console: markLast(state.console, false) };
    case 'redone':
      return { ...state, picture: action.picture, console: markLast(state.console, true) };
    case 'clear-console':
      return { ...fresh(state), compile: state.compile };
    case 'viewport':
      return { ...state, viewport: action.viewport };
    case 'expand':
      return { ...state, expanded: toggled(state.expanded, action.addr) };
    case 'reveal':
      return { ...state, reveal: { ...action.place, focus: action.focus } };
    case 'note':
      return { ...state, note: action.shown ? state.note : null };
    case 'question':
      return action.name === state.note ? { ...state, question: action.question } : state;
    case 'answer':
      return { ...state, answer: action.choice };
    case 'notice':
      return { ...state, notice: action.id };
  }
}

/** The same page with nothing in the engine. */
function fresh(state: AppState): AppState {
  return {
    ...state,
    engine: { kind: 'ready' },
    loaded: false,
    compile: [],
    picture: null,
    console: [],
    viewport: defaultViewport,
    expanded: new Set(),
  };
}

/** Undo strikes out the last line that counts; redo brings back the first that does not. */
function markLast(entries: ConsoleEntry[], back: boolean): ConsoleEntry[] {
  const at = back ? entries.findIndex((entry) => entry.undone) : entries.findLastIndex((entry) => !entry.undone);
  return entries.map((entry, index) => (index === at ? { ...entry, undone: !back } : entry));
}

function toggled(set: ReadonlySet<number>, item: number): ReadonlySet<number> {
  const copy = new Set(set);
  if (!copy.delete(item)) copy.add(item);
  return copy;
}

/** Compile problems, then what was found while running. */
export function allProblems(state: AppState): ProblemView[] {
  const running = state.picture?.problems ?? [];
  return [...state.compile, ...running.filter((problem) => problem.source !== 'compile')];
}
