// Collects shapes from top to bottom. Knows the columns; knows no stack and no heap.

import type { Snapshot } from '../engine/model';
import type { LayoutOptions } from './layout';
import type { Action, Anchor, Label, Pattern, Rect, Shape } from './scene';
import { fit, hex, shortHex, textWidth } from './words';
import type { Words } from './words';

export const font = { body: 12, small: 10.5 } as const;

export interface Metrics {
  narrow: boolean;
  cardX: number;
  contentRight: number;
  nameX: number;
  nameWidth: number;
  typeX: number;
  typeWidth: number;
  valueX: number;
  valueWidth: number;
  rowHeight: number;
}

const inset = 10;

/** The columns for a picture of this width. */
export function metrics(width: number): Metrics {
  const narrow = width < 480;
  const cardX = narrow ? 44 : 106;
  const contentRight = width - (narrow ? 34 : 52);
  const nameX = cardX + inset;
  const inner = contentRight - cardX - 2 * inset;
  const nameWidth = narrow ? 104 : Math.min(128, inner * 0.24);
  const typeX = narrow ? nameX : nameX + nameWidth + 8;
  const typeWidth = narrow ? nameWidth : Math.min(112, inner * 0.24);
  const valueX = narrow ? nameX + nameWidth + 6 : typeX + typeWidth + 8;
  const valueWidth = contentRight - inset - valueX;
  return { narrow, cardX, contentRight, nameX, nameWidth, typeX, typeWidth, valueX, valueWidth, rowHeight: narrow ? 36 : 28 };
}

/** A card that is being drawn. */
export interface Card {
  frame: Rect;
}

export interface CellOptions {
  start: number;
  size: number;
  text: string;
  role: string;
  side: Anchor['side'];
  pattern?: Pattern;
  title?: string;
}

export class Pen {
  readonly shapes: Shape[] = [];
  readonly anchors: Anchor[] = [];
  readonly metrics: Metrics;
  readonly words: Words;
  readonly snapshot: Snapshot;
  readonly expanded: ReadonlySet<number>;
  /** Lines are named with their file. */
  readonly namesFiles: boolean;
  readonly width: number;
  readonly fault: [number, number] | undefined;
  /** Where the next thing goes. */
  y = 0;
  #top: number;

  constructor(snapshot: Snapshot, options: LayoutOptions, top: number) {
    this.snapshot = snapshot;
    this.expanded = options.expanded;
    this.namesFiles = options.namesFiles ?? false;
    this.words = options.words;
    this.width = options.width;
    this.fault = options.fault;
    this.metrics = metrics(options.width);
    this.#top = top;
  }

  isChanged(start: number, size: number): boolean {
    const { changed } = this.snapshot;
    for (let at = 0; at + 1 < changed.length; at += 2) {
      if ((changed[at] ?? 0) < start + size && start < (changed[at + 1] ?? 0)) return true;
    }
    return false;
  }

  /** A box with rounded corners and a title line; what follows is drawn inside until `closeCard`. */
  openCard(role: string, title: string, note: string, help?: string, link?: Label['link']): Card {
    const { cardX, contentRight, nameX } = this.metrics;
    const frame: Rect = { kind: 'rect', x: cardX, y: this.y, w: contentRight - cardX, h: 0, role: `card ${role}` };
    this.shapes.push(frame);
    const noteWidth = note ? textWidth(note, font.small) + 12 : 0;
    const room = contentRight - inset - nameX;
    // A note that would cut the title short stands below it.
    const apart = textWidth(title, font.body) + noteWidth > room;
    this.label(nameX, this.y + 17, fit(title, room, font.body), `card-title ${role}-title`, 'start', help);
    const at: [number, number] = apart ? [nameX, this.y + 31] : [contentRight - inset, this.y + 17];
    if (note) this.shapes.push({ kind: 'label', x: at[0], y: at[1], text: note, role: 'note', anchor: apart ? 'start' : 'end', ...(link ? { link } : {}) });
    this.y += apart && note ? 40 : 26;
    return { frame };
  }

  closeCard(card: Card): void {
    this.y += 5;
    card.frame.h = this.y - card.frame.y;
    this.y += 10;
  }

  label(x: number, y: number, text: string, role: string, anchor: 'start' | 'middle' | 'end' = 'start', title?: string): void {
    this.shapes.push({ kind: 'label', x, y, text, role, anchor, ...(title && title !== text ? { title } : {}) });
  }

  /** A line of the program, with its file where there are several. */
  line(file: string, line: number): string {
    return this.namesFiles && file ? this.words('page-problem-at-file', { file, line }) : this.words('page-line', { line });
  }

  /** The address of a row, in the margin. */
  address(address: number, y: number): void {
    const { narrow, cardX } = this.metrics;
    this.label(cardX - 8, y, narrow ? shortHex(address) : hex(address), 'address', 'end', hex(address));
  }

  /** A box of bytes that arrows can find. */
  cell(x: number, y: number, w: number, h: number, options: CellOptions): void {
    const { start, size, text, role, side, pattern, title } = options;
    const changed = size > 0 && this.isChanged(start, size);
    const struck = !!this.fault && this.fault[0] < start + size && start < this.fault[1];
    this.shapes.push({
      kind: 'rect', x, y, w, h, changed, struck,
      span: [start, start + size],
      role: `cell ${role}`,
      ...(pattern ? { pattern } : {}),
      title: title ?? `${hex(start)} · ${size} B`,
    });
    if (text) this.label(x + w / 2, y + h / 2 + 4, fit(text, w - 4, font.body), `cell-text ${role}-text`, 'middle');
    if (size > 0) this.anchor({ start, end: start + size, x, y, w, h, side });
  }

  anchor(anchor: Anchor): void {
    this.anchors.push({ ...anchor, y: anchor.y + this.#top });
  }

  button(x: number, y: number, w: number, h: number, text: string, label: string, action: Action): void {
    this.shapes.push({ kind: 'button', x, y, w, h, text, label, action });
  }

  /** Addresses left out. */
  fold(text: string): void {
    this.shapes.push({ kind: 'fold', y: this.y, width: this.metrics.contentRight, text });
    this.y += 34;
  }

  /** Says that there is nothing. */
  empty(text: string): void {
    this.label(this.metrics.cardX, this.y + 14, text, 'empty');
    this.y += 30;
  }
}
