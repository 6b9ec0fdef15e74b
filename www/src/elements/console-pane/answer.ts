// The value of a console line as one short text.

import type { ConsoleView, ValueView } from '../../engine/model';

const most = 16;

/** The value of `std::cout << x` is the stream: nobody asked for that. */
export function isStream(type: string): boolean {
  return /^std::\w*stream\b/.test(type);
}

export function answerText({ value, ty }: ConsoleView): string {
  return value && !isStream(ty) ? spelled(value, 3) : '';
}

function spelled(value: ValueView, depth: number): string {
  if (value.text) return value.text;
  if (value.state === 'undefined' && value.children.length === 0) return '?';
  if (value.children.length === 0) return '';
  if (depth === 0) return '{…}';
  const parts = value.children.slice(0, most).map((child) => {
    const name = child.name && !child.name.startsWith('[') ? `.${child.name} = ` : '';
    return name + (spelled(child.value, depth - 1) || '?');
  });
  return `{${parts.join(', ')}${value.child_count > parts.length ? ', …' : ''}}`;
}
