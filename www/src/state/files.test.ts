import { expect, test } from 'vitest';
import { isFileName } from './program';
import { initialState, update } from './state';
import type { Action, AppState } from './state';

const names = (state: AppState): string[] => state.files.map(({ name }) => name);
const after = (...actions: Action[]): AppState => actions.reduce(update, initialState());
const added: Action = { type: 'add-files', files: [{ name: 'list.c', text: 'int a;' }, { name: 'list.h', text: 'extern int a;' }] };

test('files are added, shown, renamed and closed', () => {
  const state = after({ type: 'text', text: 'int main;' }, added);
  expect(names(state)).toEqual(['main.c', 'list.c', 'list.h']);
  expect(state.files.find(({ id }) => id === state.active)?.name).toBe('list.c');
  const renamed = update(state, { type: 'rename-file', id: state.active, name: 'chain.c' });
  expect(names(renamed)).toEqual(['main.c', 'chain.c', 'list.h']);
  const closed = update(renamed, { type: 'close-file', id: renamed.active });
  expect(names(closed)).toEqual(['main.c', 'list.h']);
  expect(closed.files.find(({ id }) => id === closed.active)?.name).toBe('list.h');
  expect(update(closed, { type: 'take-back' }).files.at(-1)).toMatchObject({ name: 'chain.c', text: 'int a;' });
});

test('a program has one language: one source in C++ makes all of them C++', () => {
  const state = after(added, { type: 'dialect', dialect: 'cpp' });
  expect(names(state)).toEqual(['main.cpp', 'list.cpp', 'list.h']);
  const back = update(state, { type: 'rename-file', id: state.active, name: 'list.c' });
  expect(back).toMatchObject({ dialect: 'c' });
  expect(names(back)).toEqual(['main.c', 'list.c', 'list.h']);
});

test('what replaces a program that somebody wrote puts it on the shelf; taking it back puts the other there', () => {
  const written = after({ type: 'text', text: 'mine' }, added);
  const example = update(written, { type: 'example', name: '01-leak', text: 'theirs', dialect: 'c' });
  expect(names(example)).toEqual(['main.c']);
  const back = update(example, { type: 'take-back' });
  expect(back.files.map(({ text }) => text)).toEqual(['mine', 'int a;', 'extern int a;']);
  expect(back.shelf).toEqual([]);
  expect(update(example, { type: 'example', name: '02', text: 'more', dialect: 'c' }).shelf).toHaveLength(1);
});

test('closing the only file leaves an empty one, and its text comes back', () => {
  const state = after({ type: 'text', text: 'mine' });
  const closed = update(state, { type: 'close-file', id: state.active });
  expect(closed.files).toMatchObject([{ name: 'main.c', text: '' }]);
  expect(update(closed, { type: 'take-back' }).files).toMatchObject([{ name: 'main.c', text: 'mine' }]);
});

test('a file that comes in under a known name takes its place, and the old one can be taken back', () => {
  const state = after({ type: 'text', text: 'mine' }, { type: 'add-files', files: [{ name: 'main.c', text: 'new' }] });
  expect(state.files).toMatchObject([{ name: 'main.c', text: 'new' }]);
  expect(update(state, { type: 'take-back' }).files).toMatchObject([{ text: 'new' }, { name: 'main2.c', text: 'mine' }]);
});

test('a place in another file shows that file', () => {
  const state = after(added);
  const place = { file: 'main.c', line: 1, column: 1, end_line: 1, end_column: 2 };
  expect(update(state, { type: 'reveal', place, focus: false }).active).toBe(state.files[0]?.id);
});

test('names of files', () => {
  for (const good of ['a.c', 'list.test.cpp', 'my-list_2.h', '2.cc']) expect(isFileName(good)).toBe(true);
  for (const bad of ['', 'a', 'a.txt', '.c', 'a/b.c', '..c', 'a b.c', '<stdio.h>', `${'x'.repeat(70)}.c`]) expect(isFileName(bad)).toBe(false);
});
