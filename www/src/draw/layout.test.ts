import { expect, test } from 'vitest';
import { arrows } from './arrows';
import { listSnapshot } from './fixture';
import { layout } from './layout';
import type { Label, Rect, Scene, Shape } from './scene';
import { textWidth } from './words';

const words = (id: string): string => id;
const scene = (width: number): Scene => layout(listSnapshot(), { width, expanded: new Set(), words });

test.each([330, 480, 640, 1000])('nothing leaves the picture at %i pixels', (width) => {
  for (const section of scene(width).sections) {
    for (const shape of section.shapes) {
      if (!('x' in shape)) continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      if ('w' in shape) expect(shape.x + shape.w).toBeLessThanOrEqual(width);
    }
  }
});

test.each([330, 480, 640, 1000])('cells never overlap at %i pixels', (width) => {
  for (const { shapes } of scene(width).sections) {
    const cells = shapes.filter((shape): shape is Rect => shape.kind === 'rect' && shape.role.startsWith('cell'));
    for (const [index, one] of cells.entries()) {
      for (const other of cells.slice(index + 1)) expect(overlap(one, other), `${one.title} and ${other.title}`).toBe(false);
    }
  }
});

test.each([330, 480, 640, 1000])('labels never overlap at %i pixels', (width) => {
  for (const { shapes } of scene(width).sections) {
    const labels = shapes.filter((shape): shape is Label => shape.kind === 'label').map(boxOf);
    for (const [index, one] of labels.entries()) {
      for (const other of labels.slice(index + 1)) expect(overlap(one, other), `${one.text} and ${other.text}`).toBe(false);
    }
  }
});

test('down is a lower address', () => {
  const rows = scene(640).anchors.filter(({ side }) => side === 'right').sort((a, b) => a.y - b.y);
  const heap = rows.filter(({ start }) => start < 0x600000000000);
  for (const [index, row] of heap.slice(1).entries()) expect(row.start).toBeLessThanOrEqual(heap[index]?.end ?? 0);
});

test('a pointer to the second cell of a record ends there', () => {
  const snapshot = listSnapshot();
  const drawn = arrows(snapshot, layout(snapshot, { width: 640, expanded: new Set(), words }), words);
  expect(drawn.map(({ state }) => state)).toEqual(['live', 'dangling', 'live', 'live']);
});

test('tags stay inside the frame on a phone', () => {
  const snapshot = listSnapshot();
  for (const width of [340, 370, 640]) {
    const drawn = layout(snapshot, { width, expanded: new Set(), words });
    for (const { tag, tagX, tagWidth } of arrows(snapshot, drawn, words)) if (tag) expect(tagX + tagWidth).toBeLessThanOrEqual(drawn.contentRight);
  }
});

test('what changed is marked', () => {
  const changed = scene(640).sections.flatMap(({ shapes }) => shapes).filter((shape: Shape) => shape.kind === 'rect' && shape.changed);
  expect(changed).toHaveLength(1);
});

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  text: string;
}

function boxOf({ x, y, text, role, anchor }: Label): Box {
  const size = /address|index|type|note|register|growth/.test(role) ? 10.5 : 12;
  const w = textWidth(text, size);
  return { x: anchor === 'end' ? x - w : anchor === 'middle' ? x - w / 2 : x, y: y - size * 0.7, w, h: size * 0.7, text };
}

function overlap(one: Omit<Box, 'text'>, other: Omit<Box, 'text'>): boolean {
  const slack = 0.5;
  return one.x + slack < other.x + other.w && other.x + slack < one.x + one.w && one.y + slack < other.y + other.h && other.y + slack < one.y + one.h;
}
