// What can be done to the files of a program. Nothing is lost: what is closed or replaced lies on a shelf, the last one
// on top, and can be taken back.

import type { FileView } from '../engine/model';
import type { Dialect } from '../engine/protocol';
import { allInDialect, dialectOf, freeName, oneFile } from './program';
import type { Program, SourceFile } from './program';

/** A file that was closed, or a whole program that another one replaced. */
export type Shelved = { kind: 'file'; file: FileView } | { kind: 'program'; program: Program };

/** The part of the page's state that holds the program's text. */
export interface Files {
  files: readonly SourceFile[];
  /** The id of the file that is shown. */
  active: number;
  dialect: Dialect;
  /** A person wrote some of it: replacing it puts it on the shelf. */
  touched: boolean;
  shelf: readonly Shelved[];
  /** The next file's id. */
  nextId: number;
}

const mostShelved = 12;

export function noFiles(): Files {
  return { files: [{ id: 0, name: 'main.c', text: '' }], active: 0, dialect: 'c', touched: false, shelf: [], nextId: 1 };
}

export function activeFile({ files, active }: Files): SourceFile {
  return files.find(({ id }) => id === active) ?? files[0] ?? { id: -1, name: 'main.c', text: '' };
}

export function fileNamed({ files }: Files, name: string): SourceFile | undefined {
  return files.find((file) => file.name === name);
}

/** The names and texts alone, as the engine wants them. */
export function plain(files: readonly SourceFile[]): FileView[] {
  return files.map(({ name, text }) => ({ name, text }));
}

export function edited<T extends Files>(state: T, id: number, text: string): T {
  const files = state.files.map((file) => (file.id === id && file.text !== text ? { ...file, text } : file));
  return files.every((file, index) => file === state.files[index]) ? state : { ...state, files, touched: true };
}

/** Another program in place of this one. */
export function replacedBy<T extends Files & Pick<Program, 'options'>>(state: T, program: Program): T {
  const files = program.files.map((file, index) => ({ ...file, id: state.nextId + index }));
  return {
    ...state,
    files,
    active: files[program.active]?.id ?? state.nextId,
    dialect: program.dialect,
    options: program.options,
    nextId: state.nextId + files.length,
    touched: false,
    shelf: state.touched ? shelved(state, { kind: 'program', program: asProgram(state) }) : state.shelf,
  };
}

export function asProgram({ files, active, dialect, options }: Files & Pick<Program, 'options'>): Program {
  return { files: plain(files), active: Math.max(0, files.findIndex(({ id }) => id === active)), dialect, options };
}

/** Files that come in: one with a known name takes its place, and the old text goes to the shelf. */
export function withAdded<T extends Files>(state: T, added: readonly FileView[]): T {
  let next = state;
  for (const { name, text } of added) {
    const old = fileNamed(next, name);
    const file = { id: old?.id ?? next.nextId, name, text };
    next = {
      ...next,
      files: old ? next.files.map((other) => (other === old ? file : other)) : [...next.files, file],
      nextId: next.nextId + 1,
      active: file.id,
      touched: true,
      shelf: old && old.text !== text && old.text.trim() ? shelved(next, { kind: 'file', file: { name, text: old.text } }) : next.shelf,
    };
  }
  const [first] = added;
  if (!first) return state;
  // What comes in says which language it is in.
  return speaking({ ...next, active: fileNamed(next, first.name)?.id ?? next.active }, dialectOf(added, state.dialect));
}

export function renamed<T extends Files>(state: T, id: number, name: string): T {
  const files = state.files.map((file) => (file.id === id ? { ...file, name } : file));
  return speaking({ ...state, files, touched: true }, dialectOf([{ name }], dialectOf(files, state.dialect)));
}

export function closed<T extends Files>(state: T, id: number): T {
  const at = state.files.findIndex((file) => file.id === id);
  const file = state.files[at];
  if (!file) return state;
  const rest = state.files.filter((other) => other !== file);
  const files = rest.length > 0 ? rest : oneFile('', state.dialect).map((empty) => ({ ...empty, id: state.nextId }));
  const next = files[Math.min(at, files.length - 1)];
  return {
    ...state,
    files,
    active: state.active === id ? (next?.id ?? 0) : state.active,
    nextId: state.nextId + 1,
    touched: true,
    shelf: file.text.trim() ? shelved(state, { kind: 'file', file: { name: file.name, text: file.text } }) : state.shelf,
  };
}

/** What was put aside last comes back. */
export function takenBack<T extends Files & Pick<Program, 'options'>>(state: T): T {
  const last = state.shelf.at(-1);
  if (!last) return state;
  const without = { ...state, shelf: state.shelf.slice(0, -1) };
  if (last.kind === 'program') return { ...replacedBy(without, last.program), touched: true };
  const [only] = without.files;
  // The empty file that closing the last one left makes room again.
  const base = without.files.length === 1 && only?.text === '' ? { ...without, files: [] } : without;
  return withAdded(base, [{ name: freeName(last.file.name, base.files), text: last.file.text }]);
}

/** Every source in one language. */
export function speaking<T extends Files>(state: T, dialect: Dialect): T {
  return { ...state, dialect, files: allInDialect(state.files, dialect) };
}

function shelved(state: Files, item: Shelved): Shelved[] {
  return [...state.shelf, item].slice(-mostShelved);
}
