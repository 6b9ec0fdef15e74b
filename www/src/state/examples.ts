// The example programs of examples/ at the repository's root, in order.

import type { Dialect } from '../engine/protocol';

export interface Example {
  name: string;
  text: string;
  dialect: Dialect;
}

const files = import.meta.glob<string>('../../../examples/*/main.{c,cpp}', { query: '?raw', import: 'default', eager: true });

export const examples: Example[] = Object.entries(files)
  .map(([path, text]): Example => {
    const [name = '', file = ''] = path.split('/').slice(-2);
    return { name, text, dialect: file.endsWith('.c') ? 'c' : 'cpp' };
  })
  .sort((a, b) => a.name.localeCompare(b.name));
