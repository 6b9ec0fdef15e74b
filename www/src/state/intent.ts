// What a person asks for. Elements emit intents; effects.ts carries them out.

import type { FixView, PlaceView, Viewport } from '../engine/model';
import type { Allocator, Dialect, Move, RunOptions } from '../engine/protocol';
import type { Language } from '../text/texts';
import type { Program } from './program';
import type { Theme } from './state';

export type Intent =
  | { type: 'run' | 'stop' | 'undo' | 'redo' | 'share' | 'clear-console' | 'help' | 'take-back' }
  | { type: 'go'; move: Move }
  /** Frame 0 is the innermost. */
  | { type: 'console'; line: string; frame: number }
  | { type: 'edit'; text: string }
  | { type: 'program'; program: Program }
  | { type: 'show-file' | 'close-file'; id: number }
  | { type: 'add-file'; name: string }
  | { type: 'rename-file'; id: number; name: string }
  | { type: 'open-files'; files: readonly File[] }
  | { type: 'example'; name: string }
  | { type: 'dialect'; dialect: Dialect }
  | { type: 'options'; options: RunOptions }
  | { type: 'language'; language: Language }
  | { type: 'theme'; theme: Theme }
  | { type: 'expand'; addr: number }
  | { type: 'look'; viewport: Viewport }
  | { type: 'reveal'; place: PlaceView }
  | { type: 'show-numbers'; shown: boolean }
  | { type: 'close-note' }
  | { type: 'answer'; choice: number }
  /** A line for the program; null: there is no more. */
  | { type: 'input'; text: string | null }
  | { type: 'fix'; fixes: FixView[] }
  /** Shows or leaves the lab; `file` is a trace to take there. */
  | { type: 'lab'; open: boolean; file?: File }
  | { type: 'about-allocators'; name: Allocator };
