import { expect, test } from 'vitest';
import { makeLink, readLink } from './share';

test('a link brings back what it was made of', async () => {
  const shared = { text: 'int main() { return 0; } // 内存', dialect: 'cpp' as const, step: 12 };
  expect(await readLink(await makeLink(shared))).toEqual(shared);
});

test('a foreign or damaged fragment holds nothing', async () => {
  expect(await readLink('#top')).toBeNull();
  expect(await readLink('#v=1&d=broken')).toBeNull();
});
