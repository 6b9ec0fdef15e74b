import { expect, test } from 'vitest';
import { marksOf } from './timeline';

test('marks stand where they are seen, calls are left out', () => {
  expect(marksOf({ steps: 4, finished: true, marks: [0, 0, 1, 2, 3, 6] })).toEqual([
    { name: 'alloc', share: 0.5 },
    { name: 'fault', share: 1 },
  ]);
  expect(marksOf({ steps: 0, finished: true, marks: [] })).toEqual([]);
});
