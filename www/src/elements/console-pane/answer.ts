// The value of a console line as one short text.

import type { ConsoleView, ValueView } from '../../engine/model';

const most = 16;

export function answerText({ value }: ConsoleView): string {
  return value ? spelled(value, 3) : '';
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
