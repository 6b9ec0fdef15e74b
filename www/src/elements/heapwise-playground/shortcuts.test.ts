import { expect, test } from 'vitest';
import { commandOf } from './shortcuts';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('function keys step', () => {
  expect(commandOf({ ...plain, key: 'F11' })).toEqual({ kind: 'intent', intent: { type: 'go', move: { kind: 'into' } } });
  expect(commandOf({ ...plain, key: 'F11', shiftKey: true })).toEqual({ kind: 'intent', intent: { type: 'go', move: { kind: 'out' } } });
});

test('what is typed into text is never taken', () => {
  for (const key of ['a', 'Enter', ' ', '?', 'ArrowDown', 'Tab', 'Home']) expect(commandOf({ ...plain, key })).toBeNull();
});
