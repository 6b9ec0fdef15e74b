// What a person asks for. Elements emit intents; effects.ts carries them out.

import type { FixView, PlaceView, Viewport } from '../engine/model';
import type { Dialect, Move, RunOptions } from '../engine/protocol';
import type { Language } from '../text/texts';
import type { Theme } from './state';

export type Intent =
  | { type: 'run' | 'stop' | 'undo' | 'redo' | 'share' | 'clear-console' | 'help' }
  | { type: 'go'; move: Move }
  | { type: 'console'; line: string }
  | { type: 'edit'; text: string }
  | { type: 'example'; name: string }
  | { type: 'dialect'; dialect: Dialect }
  | { type: 'options'; options: RunOptions }
  | { type: 'language'; language: Language }
  | { type: 'theme'; theme: Theme }
  | { type: 'expand'; addr: number }
  | { type: 'look'; viewport: Viewport }
  | { type: 'reveal'; place: PlaceView }
  | { type: 'close-note' }
  | { type: 'answer'; choice: number }
  | { type: 'input'; text: string }
  | { type: 'fix'; fix: FixView };
