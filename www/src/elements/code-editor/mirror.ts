// CodeMirror, set up for C and C++: loaded when the page is up. Talks to code-editor.ts only.

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, StateEffect, StateField, Transaction } from '@codemirror/state';
import type { Text } from '@codemirror/state';
import { Decoration, EditorView, drawSelection, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { MessageView, PlaceView, ProblemView } from '../../engine/model';
import { cpp } from './cpp';

const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword, tags.modifier], color: 'var(--hw-code-keyword)' },
  { tag: [tags.typeName, tags.standard(tags.typeName), tags.className, tags.namespace], color: 'var(--hw-code-type)' },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: 'var(--hw-code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--hw-code-number)' },
  { tag: tags.comment, color: 'var(--hw-code-comment)', fontStyle: 'italic' },
  { tag: [tags.processingInstruction, tags.meta], color: 'var(--hw-code-directive)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--hw-text)', backgroundColor: 'transparent', fontSize: 'var(--hw-code)' },
  '.cm-scroller': { fontFamily: 'var(--hw-mono)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--hw-text)', padding: '8px 0' },
  '&.cm-focused': { outline: 'none' },
  // Above the gutters, which lie above an outline.
  '&.cm-focused::after': { content: '""', position: 'absolute', inset: '0', zIndex: '300', border: '2px solid var(--hw-focus)', pointerEvents: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--hw-text)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { backgroundColor: 'color-mix(in srgb, var(--hw-accent) 28%, transparent)' },
  '.cm-gutters': { backgroundColor: 'var(--hw-surface)', color: 'var(--hw-muted)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '28px', padding: '0 6px 0 4px' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--hw-text)', fontWeight: '600' },
  // Where colours are forced the outline takes the text's.
  '.cm-next, .cm-stopped': { outline: '1px solid transparent', outlineOffset: '-1px' },
  '.cm-next': { backgroundColor: 'var(--hw-accent-soft)', boxShadow: 'inset 3px 0 0 var(--hw-accent)' },
  '.cm-next-place': { borderBottom: '2px solid var(--hw-accent)' },
  '.cm-stopped': { backgroundColor: 'var(--hw-bad-soft)', boxShadow: 'inset 3px 0 0 var(--hw-bad)' },
  '.cm-matchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--hw-line-strong)' },
  '.cm-gutter-lint': { width: '14px' },
  '.cm-lint-marker': { content: 'none', width: '9px', height: '9px', margin: '6px 0 0 2px', borderRadius: '50%', backgroundColor: 'var(--hw-accent)', forcedColorAdjust: 'none' },
  '.cm-lint-marker-error': { backgroundColor: 'var(--hw-bad)' },
  '.cm-lint-marker-warning': { backgroundColor: 'var(--hw-warn)', borderRadius: '1px' },
  '.cm-tooltip': { backgroundColor: 'var(--hw-surface)', color: 'var(--hw-text)', border: '1px solid var(--hw-line-strong)', borderRadius: '6px', fontFamily: 'var(--hw-font)' },
  '.cm-diagnostic': { padding: '6px 10px' },
});

const setNext = StateEffect.define<{ next: PlaceView | null; stopped: PlaceView | null }>();

/** The line that runs next, or the one where the program stopped. */
const places = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let result = decorations.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setNext)) result = decorate(transaction.state.doc, effect.value.next, effect.value.stopped);
    }
    return result;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(doc: Text, next: PlaceView | null, stopped: PlaceView | null): DecorationSet {
  const place = next ?? stopped;
  if (!place || place.line > doc.lines) return Decoration.none;
  const style = next ? 'cm-next' : 'cm-stopped';
  const ranges = [Decoration.line({ class: style }).range(doc.line(place.line).from)];
  const { from, to } = range(doc, place);
  if (next && to > from) ranges.push(Decoration.mark({ class: 'cm-next-place' }).range(from, to));
  return Decoration.set(ranges);
}

/** A place as offsets, kept inside the text. */
function range(doc: Text, place: PlaceView): { from: number; to: number } {
  const at = (lineNumber: number, column: number): number => {
    const line = doc.line(Math.max(1, Math.min(doc.lines, lineNumber)));
    return Math.min(line.to, line.from + Math.max(0, column - 1));
  };
  const from = at(place.line, place.column);
  return { from, to: Math.max(from, at(place.end_line, place.end_column)) };
}

interface Shown {
  id: number;
  text: string;
}

export class Mirror {
  #view: EditorView;
  #name = new Compartment();
  #label = '';
  #problems: ProblemView[] = [];
  #shown: [PlaceView | null, PlaceView | null] = [null, null];
  #told: string;
  #file: number;
  /** The files that are not shown: each keeps its selection and what can be undone. */
  #others = new Map<number, EditorState>();
  #changed: (text: string) => void;

  constructor(parent: HTMLElement, root: ShadowRoot, { id, text }: Shown, changed: (text: string) => void) {
    this.#told = text;
    this.#file = id;
    this.#changed = changed;
    this.#view = new EditorView({ parent, root, state: this.#begin(text) });
  }

  #begin(text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of('    '),
        bracketMatching(),
        cpp,
        syntaxHighlighting(highlighting),
        lintGutter(),
        places,
        look,
        keymap.of([...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'), ...historyKeymap]),
        this.#name.of([]),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          this.#told = update.state.doc.toString();
          if (!update.transactions.every((transaction) => transaction.annotation(Transaction.remote))) this.#changed(this.#told);
        }),
      ],
    });
  }

  /** Shows a file of the program; the others wait as they were left. */
  show({ id, text }: Shown, all: readonly Shown[]): void {
    if (id !== this.#file) {
      this.#others.set(this.#file, this.#view.state);
      const state = this.#others.get(id) ?? this.#begin(text);
      this.#view.setState(state);
      this.#file = id;
      this.#told = state.doc.toString();
      // What is said about the file is said anew.
      this.#label = '';
      this.#problems = [];
      this.#shown = [null, null];
      this.#view.dispatch(setDiagnostics(this.#view.state, []), { effects: setNext.of({ next: null, stopped: null }) });
      for (const other of this.#others.keys()) if (other === id || !all.some((file) => file.id === other)) this.#others.delete(other);
    }
    this.#setText(text);
  }

  focus(at?: number): void {
    if (at !== undefined) this.#view.dispatch({ selection: { anchor: Math.min(at, this.#view.state.doc.length) } });
    this.#view.focus();
  }

  label(name: string): void {
    if (name === this.#label || !name) return;
    this.#label = name;
    this.#view.dispatch({
      effects: this.#name.reconfigure(EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0', spellcheck: 'false', autocapitalize: 'off' })),
    });
  }

  setDialect(dialect: string): void {
    this.#view.contentDOM.dataset['language'] = dialect;
  }

  #setText(text: string): void {
    if (text === this.#told) return;
    this.#told = text;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text }, annotations: Transaction.remote.of(true) });
  }

  setProblems(problems: ProblemView[], words: (message: MessageView) => string): void {
    if (problems.length === 0 && this.#problems.length === 0) return;
    this.#problems = problems;
    const { doc } = this.#view.state;
    const diagnostics = problems.flatMap((problem): Diagnostic[] => {
      if (!problem.place || problem.place.line > doc.lines) return [];
      const severity = problem.severity === 'note' ? 'info' : problem.severity;
      return [{ ...range(doc, problem.place), severity, message: words(problem.message) }];
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  setPlaces(next: PlaceView | null, stopped: PlaceView | null): void {
    if (next === this.#shown[0] && stopped === this.#shown[1]) return;
    this.#shown = [next, stopped];
    this.#view.dispatch({ effects: setNext.of({ next, stopped }) });
  }

  reveal(place: PlaceView, focus: boolean): void {
    const { from, to } = range(this.#view.state.doc, place);
    // Following the steps never scrolls sideways.
    const at = focus ? from : this.#view.state.doc.lineAt(from).from;
    this.#view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'nearest', yMargin: 60 }), ...(focus ? { selection: { anchor: from, head: to } } : {}) });
    if (focus) this.#view.focus();
  }
}
