// The stack: frames as cards, the outermost on top, growing down.

import { isSource } from '../engine/model';
import type { FrameView, SlotView } from '../engine/model';
import type { Pen } from './pen';
import { drawPadding, drawVariable } from './variable';
import { bytes } from './words';

export function drawStack(pen: Pen): void {
  const { frames, frame_count: count } = pen.snapshot;
  if (frames.length === 0) {
    pen.empty(pen.words('page-stack-empty'));
    drawGap(pen);
    return;
  }
  if (count > frames.length) drawHidden(pen, count - frames.length);
  for (const frame of [...frames].sort((a, b) => b.high - a.high)) drawFrame(pen, frame);
  drawStackPointer(pen);
  drawGap(pen);
}

/** The outer calls that are left out; a press brings more. */
function drawHidden(pen: Pen, count: number): void {
  const { cardX, contentRight } = pen.metrics;
  const text = pen.words('page-frames-hidden', { count });
  pen.button(cardX, pen.y, contentRight - cardX, 24, text, text, { frames: 'more' });
  pen.y += 32;
}

function drawFrame(pen: Pen, frame: FrameView): void {
  const { place } = frame;
  const line = place && isSource(place.file) ? pen.line(place.file, place.line) : '';
  const size = bytes(Math.max(0, frame.high - frame.low));
  const title = frame.function === 'console' ? pen.words('page-frame-console') : `${frame.function}()`;
  const card = pen.openCard(frame.index === 0 ? 'frame current' : 'frame', title, line ? `${line} · ${size}` : size, pen.words('page-word-frame'), place && line ? { action: { reveal: place }, label: `${title}: ${pen.words('page-problem-go', { line: place.line })}` } : undefined);
  for (const slot of frame.slots) drawSlot(pen, slot);
  pen.closeCard(card);
}

function drawSlot(pen: Pen, slot: SlotView): void {
  const { variable } = slot;
  if (variable.addr === pen.snapshot.rbp && slot.kind === 'saved-frame-pointer') markRegister(pen);
  switch (slot.kind) {
    case 'padding':
      drawPadding(pen, variable.addr, variable.size);
      break;
    case 'return-address':
    case 'saved-frame-pointer':
    case 'temporary':
      drawVariable(pen, { ...variable, name: pen.words(`page-slot-${slot.kind}`, registers(pen)), ty: slot.kind === 'temporary' ? variable.ty : '' }, 0, pen.words(`page-word-${slot.kind}`, registers(pen)));
      break;
    case 'parameter':
    case 'variable':
      drawVariable(pen, variable, 0);
      break;
  }
}

/** What the machine calls its stack and frame pointers. */
function registers(pen: Pen): { rsp: string; rbp: string } {
  return { rsp: pen.snapshot.stack_register, rbp: pen.snapshot.frame_register };
}

/** `rbp` at the right end of its row; on a phone below the row's name. */
function markRegister(pen: Pen): void {
  const { contentRight, nameX, rowHeight, narrow } = pen.metrics;
  const name = pen.snapshot.frame_register;
  const help = pen.words('page-word-rbp', registers(pen));
  if (narrow) pen.label(nameX, pen.y + 28, `◂ ${name}`, 'register', 'start', help);
  else pen.label(contentRight - 8, pen.y + rowHeight / 2 + 4, `◂ ${name}`, 'register', 'end', help);
}

function drawStackPointer(pen: Pen): void {
  const { cardX } = pen.metrics;
  pen.address(pen.snapshot.rsp, pen.y + 4);
  pen.label(cardX + 10, pen.y + 4, pen.snapshot.stack_register, 'register', 'start', pen.words('page-word-rsp', registers(pen)));
  pen.label(cardX + 40, pen.y + 4, `↓ ${pen.words('page-grows-down')}`, 'growth');
  pen.y += 14;
}

/** The addresses between stack and heap, not to scale. */
function drawGap(pen: Pen): void {
  const { segments, heap, rsp } = pen.snapshot;
  const top = rsp || segments.find((segment) => segment.kind === 'stack')?.end || 0;
  const below = heap.end || segments.reduce((most, segment) => (segment.kind === 'stack' ? most : Math.max(most, segment.end)), 0);
  if (top > below && below > 0) pen.fold(pen.words('page-gap', { size: bytes(top - below) }));
}
