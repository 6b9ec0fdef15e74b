// The example programs of examples/ at the repository's root, in order. Each text is loaded when it is asked for.

import type { Dialect } from '../engine/protocol';

export interface Example {
  name: string;
  dialect: Dialect;
  text: () => Promise<string>;
}

const files = import.meta.glob<string>('../../../examples/*/main.{c,cpp}', { query: '?raw', import: 'default' });

export const examples: Example[] = Object.entries(files)
  .map(([path, text]): Example => {
    const [name = '', file = ''] = path.split('/').slice(-2);
    return { name, dialect: file.endsWith('.c') ? 'c' : 'cpp', text };
  })
  .sort((a, b) => a.name.localeCompare(b.name));
