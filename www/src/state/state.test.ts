import { expect, test } from 'vitest';
import { listSnapshot } from '../draw/fixture';
import type { ConsoleView } from '../engine/model';
import type { Picture } from '../engine/protocol';
import { activeFile } from './files';
import { initialState, linesOf, update } from './state';
import type { AppState } from './state';

const picture: Picture = { snapshot: listSnapshot(), timeline: { steps: 40, finished: true, marks: [] }, problems: [] };

function said(state: AppState, line: string, place: number | null = state.console.length): AppState {
  const view: ConsoleView = { line, ok: true, value: null, ty: '', problems: [], output: '', done: true, notes: [], place };
  return update(state, { type: 'console', view, frame: 0, picture });
}

test('an edit makes the program stale and ends the example, but keeps its note and the picture', () => {
  const loaded = update(update(initialState(), { type: 'example', name: '01-leak', text: 'a', dialect: 'c' }), { type: 'picture', picture });
  const edited = update({ ...loaded, loaded: true }, { type: 'text', text: 'b' });
  expect(edited).toMatchObject({ loaded: false, example: null, note: '01-leak', picture });
});

test('nothing changes for the same text', () => {
  const state = initialState();
  expect(update(state, { type: 'text', text: activeFile(state).text })).toBe(state);
});

test('undo strikes out the last line, redo brings back the first one struck out, a new line drops them', () => {
  const two = said(said(initialState(), 'one'), 'two');
  const none = update(update(two, { type: 'undone', picture }), { type: 'undone', picture });
  expect(none.console.map(({ undone }) => undone)).toEqual([true, true]);
  const one = update(none, { type: 'redone', picture });
  expect(one.console.map(({ undone }) => undone)).toEqual([false, true]);
  expect(said(one, 'three').console.map(({ view }) => view.line)).toEqual(['one', 'three']);
});

test('a line that never ran is not what undo takes back; one typed further back in time replaces those after it', () => {
  const mistyped = said(said(said(initialState(), 'one', 0), 'two', 1), 'frree(p);', null);
  expect(update(mistyped, { type: 'undone', picture }).console.map(({ undone }) => undone)).toEqual([false, true, false]);
  expect(said(mistyped, 'other', 0).console.map(({ view }) => view.line)).toEqual(['frree(p);', 'other']);
  expect(linesOf(mistyped).map(({ line }) => line)).toEqual(['one', 'two']);
});

test('a check of an older text is ignored', () => {
  const state = update(initialState(), { type: 'text', text: 'new' });
  expect(update(state, { type: 'checked', files: initialState().files, problems: [] })).toBe(state);
});

test('a crash keeps the text', () => {
  const state = update(initialState(), { type: 'text', text: 'kept' });
  expect(update(state, { type: 'crashed', detail: 'panic' })).toMatchObject({ files: [{ text: 'kept' }], picture: null, engine: { kind: 'crashed' } });
});
