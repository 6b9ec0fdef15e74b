// Keys of the whole page. Nothing without a modifier that is typed into text.

import type { Intent } from '../../state/intent';

export type Command = { kind: 'intent'; intent: Intent } | { kind: 'help' | 'console' | 'next-pane' | 'previous-pane' };

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

export function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Command | null {
  if (altKey) return null;
  const modifiers = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}`;
  return commands[`${modifiers}${key}`] ?? null;
}

const commands: Record<string, Command> = {
  'Ctrl+Enter': { kind: 'intent', intent: { type: 'run' } },
  'Ctrl+Shift+Enter': { kind: 'intent', intent: { type: 'go', move: { kind: 'end' } } },
  F9: { kind: 'intent', intent: { type: 'go', move: { kind: 'back' } } },
  'Shift+F9': { kind: 'intent', intent: { type: 'go', move: { kind: 'start' } } },
  F10: { kind: 'intent', intent: { type: 'go', move: { kind: 'over' } } },
  F11: { kind: 'intent', intent: { type: 'go', move: { kind: 'into' } } },
  'Shift+F11': { kind: 'intent', intent: { type: 'go', move: { kind: 'out' } } },
  F6: { kind: 'next-pane' },
  'Shift+F6': { kind: 'previous-pane' },
  'Ctrl+`': { kind: 'console' },
  F1: { kind: 'help' },
};
