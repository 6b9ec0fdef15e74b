// The heap: blocks from high to low addresses, growing up. In a block: header, payload, padding.

import { Block, BlockState } from '../engine/model';
import type { ContentView, Snapshot, VariableView } from '../engine/model';
import { seenAt } from '../state/timeline';
import { font } from './pen';
import type { Pen } from './pen';
import type { Label } from './scene';
import { drawCells, drawMembers, drawPadding, isArray } from './variable';
import { bytes, fit, hex, textWidth } from './words';

/** One row of the flat list of blocks. */
export interface BlockRow {
  index: number;
  addr: number;
  size: number;
  user: number;
  requested: number;
  state: number;
  bornStep: number;
  bornLine: number;
  bornFile: string;
  diedStep: number;
  diedLine: number;
  diedFile: string;
}

/** A header word is at least this wide. */
const headerWidth = 58;
/** From so many blocks on each is one line. */
const compactFrom = 60;

export function readBlocks({ heap: { blocks, files } }: Snapshot): BlockRow[] {
  const rows: BlockRow[] = [];
  for (let at = 0; at + Block.count <= blocks.length; at += Block.count) {
    const column = (offset: number): number => blocks[at + offset] ?? 0;
    rows.push({
      index: at / Block.count,
      addr: column(Block.addr),
      size: column(Block.size),
      user: column(Block.user),
      requested: column(Block.requested),
      state: column(Block.state),
      bornStep: column(Block.bornStep),
      bornLine: column(Block.bornLine),
      bornFile: files[column(Block.bornFile)] ?? '',
      diedStep: column(Block.diedStep),
      diedLine: column(Block.diedLine),
      diedFile: files[column(Block.diedFile)] ?? '',
    });
  }
  return rows;
}

const stateNames = ['malloc', 'new', 'new-array', 'library', 'leaked', 'tcache', 'fastbin', 'bin', 'top', 'corrupt'];

export function stateName(state: number): string {
  return stateNames[state] ?? 'corrupt';
}

export function isFree(state: number): boolean {
  return state === BlockState.freeTcache || state === BlockState.freeFast || state === BlockState.freeBin;
}

export function drawHeap(pen: Pen): void {
  const { heap } = pen.snapshot;
  const rows = readBlocks(pen.snapshot);
  if (rows.length === 0) {
    pen.empty(pen.words('page-heap-empty'));
    return;
  }
  const inHeap = rows.filter((row) => row.addr < heap.end);
  const mapped = rows.filter((row) => row.addr >= heap.end);
  const contents = new Map(heap.contents.map((content) => [content.block, content]));
  if (mapped.length > 0) {
    for (const row of [...mapped].reverse()) drawBlock(pen, row, contents.get(row.index), rows.length >= compactFrom);
    pen.fold(pen.words('page-mapped-above'));
  }
  if (heap.end > heap.start) drawBreak(pen, heap.end);
  const hidden = heap.block_count - rows.length;
  const last = rows.at(-1);
  if (hidden > 0 && last && last.addr + last.size < heap.end - 16) drawMore(pen, hidden, last.addr + last.size);
  for (const row of [...inHeap].reverse()) drawBlock(pen, row, contents.get(row.index), rows.length >= compactFrom);
  const [lowest] = inHeap;
  if (lowest && lowest.addr > heap.start + 16) drawFirst(pen);
}

function drawBreak(pen: Pen, end: number): void {
  const { cardX } = pen.metrics;
  pen.address(end, pen.y + 10);
  pen.label(cardX + 10, pen.y + 10, pen.words('page-break'), 'register', 'start', pen.words('page-word-break'));
  const after = cardX + 18 + textWidth(pen.words('page-break'), font.small);
  pen.label(after, pen.y + 10, `↑ ${pen.words('page-grows-up')}`, 'growth');
  pen.y += 20;
}

function drawMore(pen: Pen, hidden: number, from: number): void {
  const { cardX, contentRight } = pen.metrics;
  const text = pen.words('page-more-blocks', { count: hidden });
  pen.button(cardX, pen.y, contentRight - cardX, 24, text, text, { heapFrom: from });
  pen.y += 32;
}

/** The way back to the heap's start. */
function drawFirst(pen: Pen): void {
  const { cardX, contentRight } = pen.metrics;
  const text = pen.words('page-first-blocks');
  pen.button(cardX, pen.y, contentRight - cardX, 24, text, text, { heapFrom: 0 });
  pen.y += 32;
}

function drawBlock(pen: Pen, row: BlockRow, content: ContentView | undefined, compact: boolean): void {
  const { cardX, contentRight } = pen.metrics;
  const role = `block ${stateName(row.state)}`;
  const title = blockTitle(pen, row);
  if (compact || row.state === BlockState.top || row.state === BlockState.library) {
    drawBand(pen, row, role, title);
    return;
  }
  const card = pen.openCard(role, title, blockNote(pen, row), blockHelp(pen, row), blockLink(pen, row, title));
  card.frame.span = [row.addr, row.addr + row.size];
  if (isFree(row.state)) card.frame.pattern = 'free';
  pen.anchor({ start: row.addr, end: row.addr + row.size, x: cardX, y: card.frame.y, w: contentRight - cardX, h: 26, side: 'right' });
  drawInside(pen, row, content);
  pen.closeCard(card);
}

function blockTitle(pen: Pen, row: BlockRow): string {
  const name = pen.words(`page-block-${stateName(row.state)}`);
  const size = row.requested > 0 && !isFree(row.state) ? bytes(row.requested) : bytes(row.size);
  return `${name} · ${size}`;
}

/** What its kind means, shown on hovering its title. */
function blockHelp(pen: Pen, row: BlockRow): string {
  return pen.words(`page-word-${stateName(row.state)}`);
}

function blockNote(pen: Pen, row: BlockRow): string {
  if (row.diedLine !== 0) return pen.words('page-freed-at', { place: place(pen, row.diedFile, row.diedLine) });
  return row.bornLine === 0 ? '' : place(pen, row.bornFile, row.bornLine);
}

/** To the moment when it was freed or given out. */
function blockLink(pen: Pen, row: BlockRow, title: string): Label['link'] {
  const step = row.diedLine !== 0 ? row.diedStep : row.bornStep;
  if (step < 0) return undefined;
  const label = `${title}, ${blockNote(pen, row)}: ${pen.words('page-problem-when-hint', { step: seenAt(step) })}`;
  return { action: { seek: seenAt(step) }, label };
}

/** A line of the program, or (below zero) of the console. */
function place(pen: Pen, file: string, line: number): string {
  return line < 0 ? pen.words('page-console-line', { line: -line }) : pen.line(file, line);
}

/** A block as one band whose height grows with the logarithm of its size. */
function drawBand(pen: Pen, row: BlockRow, role: string, title: string): void {
  const { cardX, contentRight } = pen.metrics;
  const height = 24 + scaled(row.size);
  pen.address(row.user || row.addr, pen.y + height / 2 + 4);
  pen.cell(cardX, pen.y, contentRight - cardX, height, {
    start: row.addr, size: row.size, text: '', role: `band ${role}`, side: 'right',
    ...(isFree(row.state) ? { pattern: 'free' as const } : {}),
    title: `${hex(row.addr)} · ${title}`,
  });
  pen.label(cardX + 10, pen.y + height / 2 + 4, fit(title, contentRight - cardX - 20, font.body), 'band-title', 'start', blockHelp(pen, row));
  pen.y += height + 4;
}

/** Extra height of large things: readable, not true to scale. */
function scaled(size: number): number {
  return Math.round(Math.min(40, Math.max(0, Math.log2(size / 64) * 4)));
}

function drawInside(pen: Pen, row: BlockRow, content: ContentView | undefined): void {
  const shown = content && unwrapped(content.value);
  const header = content?.header ?? [];
  if (shown && shown.value.children.length > 0 && !isLine(shown)) drawRows(pen, row, shown, header);
  else drawLine(pen, row, shown, header);
}

/** An array of one record is shown as that record. */
function unwrapped(value: VariableView): VariableView {
  const [only] = value.value.children;
  return value.value.child_count === 1 && only && only.value.children.length > 0 ? only : value;
}

function isLine(value: VariableView): boolean {
  return isArray(value) && value.value.children.every((child) => child.value.children.length === 0);
}

/** Header, cells and padding side by side: right is higher. On a phone the header stands below, where it is lower. */
function drawLine(pen: Pen, row: BlockRow, value: VariableView | undefined, header: VariableView[]): void {
  const { nameX, contentRight, narrow } = pen.metrics;
  const right = contentRight - 10;
  const spare = isFree(row.state) || row.requested === 0 ? 0 : Math.max(0, row.addr + row.size - (row.user + row.requested));
  const spareWidth = spare > 0 ? Math.min(56, Math.max(30, spare * 4)) : 0;
  const headers = [...header].sort((a, b) => a.addr - b.addr).map((word) => ({ word, width: Math.max(headerWidth, textWidth(word.value.text, font.body) + 14) }));
  const start = narrow ? nameX : nameX + headers.reduce((sum, { width }) => sum + width + 3, 0);
  const room = right - start - (spareWidth > 0 ? spareWidth + 3 : 0);
  if (value && value.value.children.length > 0) drawCells(pen, value, start, room);
  else drawBlank(pen, row, value, start, room);
  const y = pen.y - 14 - 22;
  if (spareWidth > 0) drawSpare(pen, row, spare, spareWidth, y, endOfCells(pen, start, y));
  let x = nameX;
  const headerY = narrow ? pen.y + 3 : y;
  for (const { word, width } of headers) {
    drawHeader(pen, row, word, x, headerY, width);
    x += width + 3;
  }
  const [lowest] = headers;
  if (!narrow || !lowest) return;
  pen.address(lowest.word.addr, headerY + 15);
  pen.y = headerY + 22 + 14;
}

/** Where the cells of the lowest line end, so that padding stands right behind them. */
function endOfCells(pen: Pen, start: number, y: number): number {
  const boxes = pen.shapes.filter((shape) => (shape.kind === 'rect' || shape.kind === 'button') && shape.y === y && shape.x >= start);
  return boxes.reduce((most, shape) => ('w' in shape && 'x' in shape ? Math.max(most, shape.x + shape.w) : most), start);
}

function drawSpare(pen: Pen, row: BlockRow, spare: number, width: number, y: number, x: number): void {
  const text = pen.words('page-padding', { bytes: spare });
  pen.cell(x + 3, y, width, 22, {
    start: row.user + row.requested, size: spare, text: '', role: 'padding', side: 'top', pattern: 'padding', title: text,
  });
  const label = `${spare} B`;
  pen.label(x + 3 + width / 2, y + 33, fit(label, Math.max(width, 30), font.small), 'index', 'middle', text);
}

/** One of the allocator's own words, with its value. */
function drawHeader(pen: Pen, row: BlockRow, word: VariableView, x: number, y: number, width: number): void {
  pen.cell(x, y, width, 22, {
    start: word.addr, size: word.size, text: word.value.text, role: 'header', side: 'top',
    title: pen.words('page-header-title', { size: row.size, bytes: word.size, address: hex(word.addr) }),
  });
  pen.label(x + width / 2, y + 33, word.name, 'index', 'middle', pen.words('page-word-header'));
}

/** A payload of which nothing is spelled out. */
function drawBlank(pen: Pen, row: BlockRow, value: VariableView | undefined, x: number, width: number): void {
  const size = Math.max(0, row.addr + row.size - row.user);
  const isUndefined = value?.value.state !== 'defined';
  const used = isFree(row.state) ? size : row.requested || size;
  const y = pen.y + 9;
  pen.address(row.user, y + 15);
  const w = Math.min(width, Math.max(48, Math.log2(used + 1) * 34));
  pen.cell(x, y, w, 22, {
    start: row.user, size: used, text: '', side: 'top',
    role: isFree(row.state) ? 'free' : isUndefined ? 'undefined' : 'value',
    ...(isFree(row.state) ? { pattern: 'free' as const } : isUndefined ? { pattern: 'undefined' as const } : {}),
    title: `${hex(row.user)} · ${bytes(used)}`,
  });
  pen.label(x + w / 2, y + 33, bytes(used), 'index', 'middle');
  pen.y += 9 + 22 + 14;
}

/** A record in the heap: members as rows like on the stack, the header lowest. */
function drawRows(pen: Pen, row: BlockRow, value: VariableView, header: VariableView[]): void {
  const end = value.addr + value.size;
  const blockEnd = row.addr + row.size;
  const links = value.value.children.at(-1);
  if (isFree(row.state) && links) {
    // A free chunk begins with its links; the rest is whatever was there.
    const used = links.addr + links.size;
    if (blockEnd > used) drawRest(pen, used, blockEnd - used);
    drawMembers(pen, { ...value, size: used - value.addr }, 0);
  } else {
    if (blockEnd > end) drawPadding(pen, end, blockEnd - end);
    drawMembers(pen, value, 0);
  }
  const { valueX, nameX } = pen.metrics;
  for (const word of [...header].sort((a, b) => b.addr - a.addr)) {
    const width = Math.max(headerWidth, textWidth(word.value.text, font.body) + 14);
    pen.label(nameX, pen.y + 18, fit(pen.words('page-header-word', { name: word.name }), valueX - nameX - 8, font.small), 'note', 'start', pen.words('page-word-header'));
    pen.address(word.addr, pen.y + 18);
    pen.cell(valueX, pen.y + 3, width, 22, {
      start: word.addr, size: word.size, text: word.value.text, role: 'header', side: 'right',
      title: pen.words('page-header-title', { size: row.size, bytes: word.size, address: hex(word.addr) }),
    });
    pen.y += 28;
  }
}

/** Bytes of a free chunk that hold nothing of the allocator's. */
function drawRest(pen: Pen, start: number, size: number): void {
  const { valueX, valueWidth, nameX } = pen.metrics;
  const text = pen.words('page-free-rest', { bytes: size });
  // Prose runs narrower than code.
  pen.label(nameX, pen.y + 15, fit(text, valueX - nameX - 4, font.small * 0.88), 'note', 'start', text);
  pen.cell(valueX, pen.y + 2, Math.min(valueWidth, Math.max(48, Math.log2(size + 1) * 24)), 18, {
    start, size, text: '', role: 'free', side: 'right', pattern: 'free', title: `${hex(start)} · ${text}`,
  });
  pen.y += 24;
}
