// A program: its files, and how it is to be run. Names are checked here, wherever they come from.

import { isSource } from '../engine/model';
import type { FileView } from '../engine/model';
import { allocators, usualOptions } from '../engine/protocol';
import type { Dialect, RunOptions } from '../engine/protocol';

/** A file of the program; its `id` stays when it is renamed. */
export interface SourceFile extends FileView {
  id: number;
}

/** What is kept, shared and put aside: everything that a run depends on. */
export interface Program {
  files: FileView[];
  /** Index of the file that is shown. */
  active: number;
  dialect: Dialect;
  options: RunOptions;
}

/** Limits for what comes from outside (links, storage, dropped files). */
export const mostFiles = 40;
export const mostText = 4_000_000;

const cppEnd = /\.(cpp|cc|cxx)$/;
const fileName = /^[A-Za-z0-9_][A-Za-z0-9_+-]*(\.[A-Za-z0-9_+-]+)*\.(c|cpp|cc|cxx|h|hpp|hh|hxx)$/;

/** More text than links and the browser's storage can hold. */
export function isTooLarge(files: readonly { text: string }[]): boolean {
  return files.reduce((sum, { text }) => sum + text.length, 0) > mostText;
}

export function isFileName(name: string): boolean {
  return name.length <= 64 && fileName.test(name);
}

/** C++ as soon as one source says so; headers alone say nothing. */
export function dialectOf(files: readonly { name: string }[], otherwise: Dialect): Dialect {
  const sources = files.filter(({ name }) => isSource(name));
  if (sources.length === 0) return otherwise;
  return sources.some(({ name }) => cppEnd.test(name)) ? 'cpp' : 'c';
}

/** The name as it is in a program of this language, which all sources share. */
export function inDialect(name: string, dialect: Dialect): string {
  if (dialect === 'c') return name.replace(cppEnd, '.c');
  return name.replace(/\.c$/, '.cpp');
}

/** The name, with a number when it is taken. */
export function freeName(name: string, taken: readonly { name: string }[]): string {
  const [, stem = name, end = ''] = /^(.*?)(\.[^.]*)$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.some((file) => file.name === free); number++) free = `${stem}${number}${end}`;
  return free;
}

/** All files in one language, none with the name of another. */
export function allInDialect<T extends { name: string }>(files: readonly T[], dialect: Dialect): T[] {
  const done: T[] = [];
  for (const file of files) {
    const name = freeName(inDialect(file.name, dialect), done);
    done.push(name === file.name ? file : { ...file, name });
  }
  return done;
}

export function oneFile(text: string, dialect: Dialect): FileView[] {
  return [{ name: `main.${dialect}`, text }];
}

/** A program out of what is not trusted; null when it is none. What is strange in it is left out. */
export function programOf(value: unknown): Program | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Record<string, unknown>;
  const dialect: Dialect = given['dialect'] === 'cpp' ? 'cpp' : 'c';
  // Before there were several files there was one text.
  const list: unknown[] = Array.isArray(given['files']) ? given['files'] : typeof given['text'] === 'string' ? oneFile(given['text'], dialect) : [];
  const files = list.slice(0, mostFiles).filter(isFile).map(({ name, text }) => ({ name, text }));
  if (files.length === 0 || isTooLarge(files)) return null;
  const language = dialectOf(files, dialect);
  const active = given['active'];
  return {
    files: allInDialect(files, language),
    active: typeof active === 'number' && Number.isInteger(active) && active >= 0 && active < files.length ? active : 0,
    dialect: language,
    options: optionsOf(given['options']),
  };
}

function isFile(value: unknown): value is FileView {
  const { name, text } = (value ?? {}) as Partial<FileView>;
  return typeof name === 'string' && typeof text === 'string' && isFileName(name);
}

function optionsOf(value: unknown): RunOptions {
  const { onFault, heapLimit, failMalloc, model, allocator } = (value ?? {}) as Record<string, unknown>;
  return {
    onFault: onFault === 'continue' || onFault === 'stop-all' ? onFault : usualOptions.onFault,
    heapLimit: typeof heapLimit === 'number' && Number.isSafeInteger(heapLimit) && heapLimit > 0 ? heapLimit : usualOptions.heapLimit,
    failMalloc: typeof failMalloc === 'string' && /^(every:|after:)?[1-9]\d{0,12}$/.test(failMalloc) ? failMalloc : usualOptions.failMalloc,
    model: model === 'ilp32' ? model : usualOptions.model,
    allocator: allocators.find((name) => name === allocator) ?? usualOptions.allocator,
  };
}
