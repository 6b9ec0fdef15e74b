// What survives a reload. Storage may be full, forbidden or absent (sandboxed frames): then nothing is kept, nothing fails.

import type { FileView } from '../engine/model';
import { asProgram } from './files';
import type { Shelved } from './files';
import { isFileName, isTooLarge, programOf } from './program';
import type { Program } from './program';
import type { AppState, Theme } from './state';

export interface Saved {
  program: Program;
  example: string | null;
  touched: boolean;
  shelf: Shelved[];
}

export function readSaved(): Saved | null {
  const saved = parsed('program');
  const program = programOf(saved);
  if (!program) return null;
  const { example, touched } = saved as Record<string, unknown>;
  return { program, example: typeof example === 'string' ? example : null, touched: touched !== false, shelf: readShelf() };
}

/** Whether the program will be there after a reload; where nothing at all is kept, nobody expects it. */
export function saveProgram(state: AppState): boolean {
  if (isTooLarge(state.files)) return false;
  return write('program', JSON.stringify({ ...asProgram(state), example: state.example, touched: state.touched }));
}

/** Kept apart: when there is no room for it, the program still has some. */
export function saveShelf(shelf: readonly Shelved[]): void {
  write('shelf', JSON.stringify(shelf));
}

function readShelf(): Shelved[] {
  const list = parsed('shelf');
  if (!Array.isArray(list)) return [];
  return list.flatMap((item): Shelved[] => {
    const { kind, file, program } = (item ?? {}) as Record<string, unknown>;
    const whole = kind === 'program' ? programOf(program) : null;
    if (whole) return [{ kind: 'program', program: whole }];
    const { name, text } = (file ?? {}) as Partial<FileView>;
    return typeof name === 'string' && typeof text === 'string' && isFileName(name) ? [{ kind: 'file', file: { name, text } }] : [];
  });
}

function parsed(key: string): unknown {
  try {
    return JSON.parse(read(key) ?? 'null');
  } catch {
    return null;
  }
}

export function readTheme(): Theme {
  const theme = read('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

export function read(key: string): string | null {
  try {
    return localStorage.getItem(`heapwise-${key}`);
  } catch {
    return null;
  }
}

/** Whether there was room for it. */
export function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(`heapwise-${key}`, value);
  } catch (error) {
    // Nothing is kept: the page works on.
    return !(error instanceof DOMException && error.name === 'QuotaExceededError');
  }
  return true;
}
