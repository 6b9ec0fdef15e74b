// What survives a reload. Storage may be full, forbidden or absent (sandboxed frames): then nothing is kept, nothing fails.

import type { Dialect } from '../engine/protocol';
import type { AppState, Theme } from './state';

export interface Saved {
  text: string;
  dialect: Dialect;
  example: string | null;
}

export function readSaved(): Saved | null {
  try {
    const saved = JSON.parse(read('program') ?? 'null') as Partial<Saved> | null;
    if (!saved || typeof saved.text !== 'string') return null;
    return { text: saved.text, dialect: saved.dialect === 'cpp' ? 'cpp' : 'c', example: saved.example ?? null };
  } catch {
    return null;
  }
}

export function saveProgram({ text, dialect, example }: AppState): void {
  write('program', JSON.stringify({ text, dialect, example } satisfies Saved));
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

export function write(key: string, value: string): void {
  try {
    localStorage.setItem(`heapwise-${key}`, value);
  } catch {
    // Nothing is kept: the page works on.
  }
}
