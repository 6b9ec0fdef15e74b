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

test('a link brings back what it was made of', async () => {
  expect(await readLink(await makeLink({ program, step: 12 }))).toEqual({ program, step: 12 });
});

test('a link of the first version still opens', async () => {
  const stream = new Blob([JSON.stringify({ text: 'int x;', dialect: 'cpp', step: 3 })]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const data = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  expect(await readLink(`#v=1&d=${data}`)).toMatchObject({ program: { files: [{ name: 'main.cpp', text: 'int x;' }], dialect: 'cpp', options: usualOptions } });
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
  expect(await readLink(await makeLink({ program: { ...program, files: [{ name: 'a.c', text: ' '.repeat(40_000_000) }] }, step: 0 }))).toBeNull();
});

test('a foreign or damaged fragment holds nothing', async () => {
  expect(await readLink('#top')).toBeNull();
  expect(await readLink('#v=1&d=broken')).toBeNull();
});
