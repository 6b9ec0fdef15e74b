// The same picture in words: an outline to read, to hear and to copy.

import { ArrowState } from '../engine/model';
import { isSource } from '../engine/model';
import type { FrameView, Snapshot, VariableView } from '../engine/model';
import { arrowName } from './arrows';
import { isFree, readBlocks, stateName } from './heap';
import { valueText } from './variable';
import { bytes, hex } from './words';
import type { Words } from './words';

export interface Outline {
  stack: string[];
  heap: string[];
  globals: string[];
}

export function describe(snapshot: Snapshot, words: Words, namesFiles = false): Outline {
  return {
    stack: snapshot.frames.flatMap((frame) => describeFrame(frame, snapshot, words, namesFiles)),
    heap: describeHeap(snapshot, words),
    globals: [...snapshot.globals, ...snapshot.strings].map((variable) => describeVariable(variable, snapshot, words)),
  };
}

function describeFrame(frame: FrameView, snapshot: Snapshot, words: Words, namesFiles: boolean): string[] {
  const { place } = frame;
  const name = namesFiles && place ? `${frame.function}, ${place.file}` : frame.function;
  const title = place && isSource(place.file) ? words('page-words-frame', { name, line: place.line }) : frame.function;
  const variables = frame.slots
    .filter((slot) => slot.kind === 'variable' || slot.kind === 'parameter')
    .map((slot) => `  ${describeVariable(slot.variable, snapshot, words)}`);
  return [title, ...variables];
}

export function describeVariable(variable: VariableView, snapshot: Snapshot, words: Words): string {
  const name = `${variable.ty} ${variable.name}`.trim();
  return `${name} = ${describeValue(variable, words)} @ ${hex(variable.addr)}${describeArrow(variable.addr, snapshot, words)}`;
}

function describeValue(variable: VariableView, words: Words): string {
  const { children, child_count: count, state } = variable.value;
  if (children.length > 0) {
    const inner = children
      .slice(0, 16)
      .map(({ value }) => (value.children.length > 0 ? `{${value.child_count}}` : value.state === 'undefined' ? words('page-words-undefined') : value.text));
    return `{${inner.join(', ')}${count > inner.length ? ', …' : ''}}`;
  }
  return state === 'undefined' ? words('page-words-undefined') : valueText(variable.value);
}

function describeArrow(address: number, snapshot: Snapshot, words: Words): string {
  for (let at = 0; at + 3 < snapshot.arrows.length; at += 4) {
    const state = snapshot.arrows[at + 3];
    if (snapshot.arrows[at] !== address || state === ArrowState.live) continue;
    return ` (${words(`page-arrow-${arrowName(state)}`)})`;
  }
  return '';
}

function describeHeap(snapshot: Snapshot, words: Words): string[] {
  const contents = new Map(snapshot.heap.contents.map((content) => [content.block, content.value]));
  return readBlocks(snapshot).map((row) => {
    const size = isFree(row.state) || row.requested === 0 ? row.size : row.requested;
    const head = `${hex(row.user || row.addr)}: ${words(`page-block-${stateName(row.state)}`)}, ${bytes(size)}`;
    const value = contents.get(row.index);
    return value && value.value.children.length > 0 ? `${head} = ${describeValue(value, words)}` : head;
  });
}
