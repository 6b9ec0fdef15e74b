import { expect, test } from 'vitest';
import { usualOptions } from '../engine/protocol';
import { programOf } from './program';
import { makeLink, readLink } from './share';

const program = {
  files: [
    { name: 'main.cpp', text: '#include "list.h"\nint main() { return 0; } // 内存' },
    { name: 'list.h', text: '#pragma once\n' },
  ],
  active: 1,
  dialect: 'cpp' as const,
  options: { ...usualOptions, model: 'ilp32' as const, allocator: 'buddy' as const, failMalloc: 'every:3' },
};

/** A link's data as somebody else may write it. */
async function packed(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

test('a link brings back what it was made of', async () => {
  expect(await readLink((await makeLink({ program, step: 12 })) ?? '')).toEqual({ program, step: 12 });
});

test('a link of the first version still opens', async () => {
  expect(await readLink(`#v=1&d=${await packed({ text: 'int x;', dialect: 'cpp', step: 3 })}`)).toMatchObject({ program: { files: [{ name: 'main.cpp', text: 'int x;' }], dialect: 'cpp', options: usualOptions } });
});

test('what is strange in a link is left out', async () => {
  const strange = {
    files: [{ name: '../../etc/passwd.c', text: '' }, { name: '<img src=x>.c', text: '' }, { name: 'a.c', text: 5 }, null, { name: 'a.c', text: 'ok' }, { name: 'a.c', text: 'twice' }],
    active: 99,
    options: { onFault: 'explode', heapLimit: -1, failMalloc: 'every:0', model: {}, allocator: 'constructor' },
  };
  expect(programOf(strange)).toEqual({ files: [{ name: 'a.c', text: 'ok' }, { name: 'a2.c', text: 'twice' }], active: 0, dialect: 'c', options: usualOptions });
  expect(programOf({ files: [] })).toBeNull();
  expect(programOf({ files: Array.from({ length: 500 }, (_, index) => ({ name: `f${index}.c`, text: '' })) })?.files).toHaveLength(40);
});

test('a short link that unpacks into very much is refused', async () => {
  const data = await packed({ ...program, files: [{ name: 'a.c', text: ' '.repeat(40_000_000) }] });
  expect(await readLink(`#v=2&d=${data}`)).toBeNull();
});

test('a foreign or damaged fragment holds nothing', async () => {
  expect(await readLink('#top')).toBeNull();
  expect(await readLink('#v=1&d=broken')).toBeNull();
});

test('what no browser could open is no link', async () => {
  const { files, ...rest } = program;
  expect(await makeLink({ program: { ...rest, files: [{ name: 'main.c', text: 'x'.repeat(4_000_001) }] }, step: 0 })).toBeNull();
  let seed = 1;
  const noise = Array.from({ length: 1_500_000 }, () => String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90))).join('');
  expect(await makeLink({ program: { ...rest, files: [...files, { name: 'noise.h', text: noise }] }, step: 0 })).toBeNull();
});
