// One variable as rows: a scalar is a row, an array is a row of cells, a record is its members with the padding between.

import type { ValueView, VariableView } from '../engine/model';
import { font } from './pen';
import type { Pen } from './pen';
import { fit, hex, textWidth } from './words';

const cellHeight = 22;
/** Above cells: where arrows arrive. */
const laneHeight = 9;
/** Below cells: their indices. */
const indexHeight = 14;
const deepest = 6;
const rowsWhenFolded = 6;

export function isArray(variable: VariableView): boolean {
  return variable.ty.trimEnd().endsWith(']') || (variable.value.children[0]?.name.startsWith('[') ?? false);
}

/** `help` is shown on hovering the name, instead of the type. */
export function drawVariable(pen: Pen, variable: VariableView, depth: number, help?: string): void {
  const { children } = variable.value;
  if (children.length === 0 || depth >= deepest) drawScalar(pen, variable, depth, help);
  else if (isArray(variable) && children.every((child) => child.value.children.length === 0)) drawArray(pen, variable, depth);
  else drawGroup(pen, variable, depth);
}

/** Bytes of a frame or record that belong to nothing. */
export function drawPadding(pen: Pen, start: number, size: number): void {
  const { valueX, valueWidth, nameX } = pen.metrics;
  const text = pen.words('page-padding', { bytes: size });
  const width = Math.min(valueWidth, Math.max(24, size * 9));
  pen.label(nameX, pen.y + 11, text, 'note', 'start', pen.words('page-word-padding'));
  pen.cell(valueX, pen.y + 1, width, 12, {
    start, size, text: '', role: 'padding', side: 'right', pattern: 'padding', title: `${hex(start)} · ${text}`,
  });
  pen.y += 16;
}

export function valueRole(value: ValueView): string {
  return value.state === 'undefined' ? 'undefined' : value.state === 'partly' ? 'partly' : 'value';
}

/** What stands in the box: `?` where nothing is defined. */
export function valueText(value: ValueView): string {
  return value.state === 'undefined' ? '?' : value.text;
}

/** The same in a small cell: characters without their quotes, a blank as a sign. */
function cellText(value: ValueView): string {
  const text = valueText(value);
  return text === "' '" ? '␣' : text.replace(/^'(.+)'$/, '$1');
}

/** What a string literal says. */
function literal({ value: { children, child_count: total } }: VariableView): string {
  const end = children.findIndex(({ value }) => value.text === "'\\0'");
  const text = children.slice(0, end < 0 ? children.length : end).map(({ value }) => value.text.slice(1, -1));
  return `"${text.join('')}${end < 0 && children.length < total ? '…' : ''}"`;
}

function drawName(pen: Pen, variable: VariableView, depth: number, baseline: number, help?: string): void {
  const { nameX, nameWidth, typeX, typeWidth, narrow } = pen.metrics;
  const x = nameX + depth * 10;
  const title = help ?? `${variable.ty} ${variable.name}`;
  const room = variable.ty || narrow ? nameWidth : nameWidth + typeWidth;
  pen.label(x, baseline, fit(variable.name, room - depth * 10, font.body), variable.alive ? 'name' : 'name dead', 'start', title);
  if (!variable.ty) return;
  if (narrow) pen.label(x, baseline + 13, fit(variable.ty, typeWidth - depth * 10, font.small), 'type', 'start', title);
  else pen.label(typeX, baseline, fit(variable.ty, typeWidth, font.small), 'type', 'start', title);
}

function drawScalar(pen: Pen, whole: VariableView, depth: number, help?: string): void {
  const { nameX, valueX, valueWidth, rowHeight, narrow } = pen.metrics;
  const [, address = '', symbol = ''] = /^(0x\w+) <(.*)>$/.exec(whole.value.text) ?? [];
  // On a phone there is no room for what lies at an address: it stands below the name.
  const split = narrow && symbol !== '';
  const variable = split ? { ...whole, ty: symbol } : whole;
  const text = split ? address : valueText(variable.value);
  const natural = Math.max(textWidth(text, font.body) + 16, 18 + Math.min(variable.size, 12) * 8);
  // Without a type (return addresses) its column may be used too.
  const nameEnd = nameX + depth * 10 + textWidth(variable.name, font.body) + 8;
  const room = variable.ty ? valueWidth : Math.max(valueWidth, valueX + valueWidth - nameEnd);
  const width = Math.min(room, natural);
  const y = pen.y + (rowHeight - cellHeight) / 2;
  drawName(pen, variable, depth, pen.y + (narrow ? 15 : rowHeight / 2 + 4), help);
  pen.address(variable.addr, y + cellHeight / 2 + 4);
  pen.cell(Math.min(valueX, valueX + valueWidth - width), y, width, cellHeight, {
    start: variable.addr,
    size: variable.size,
    text,
    role: `${valueRole(variable.value)}${variable.alive ? '' : ' dead'}`,
    side: 'right',
    ...(variable.value.state === 'defined' ? {} : { pattern: 'undefined' as const }),
    title: `${whole.ty} ${whole.name} = ${valueText(whole.value)} · ${hex(whole.addr)} · ${whole.size} B`,
  });
  pen.y += rowHeight;
}

function drawArray(pen: Pen, variable: VariableView, depth: number): void {
  const { nameX, valueX, valueWidth, narrow } = pen.metrics;
  const name = variable.name || (variable.value.children[0]?.value.text.startsWith("'") ? literal(variable) : '');
  if (!narrow) {
    drawName(pen, { ...variable, name }, depth, pen.y + laneHeight + cellHeight / 2 + 4);
    drawCells(pen, variable, valueX, valueWidth);
    return;
  }
  // On a phone the cells have the whole width, below the name.
  const x = nameX + depth * 10;
  const right = valueX + valueWidth;
  const title = `${variable.ty} ${variable.name}`;
  const shown = fit(name, right - x - textWidth(variable.ty, font.small) - 8, font.body);
  pen.label(x, pen.y + 14, shown, variable.alive ? 'name' : 'name dead', 'start', title);
  pen.label(x + textWidth(shown, font.body) + 8, pen.y + 14, variable.ty, 'type', 'start', title);
  pen.y += 17;
  drawCells(pen, variable, x, right - x);
}

/** Lines of cells; folded to one line unless expanded. The lowest line holds the lowest addresses. */
export function drawCells(pen: Pen, variable: VariableView, x: number, width: number): void {
  const { children, child_count: total } = variable.value;
  // The button that unfolds holds the number of cells that are left.
  const foldWidth = Math.max(40, textWidth(`+${total}`, font.body) + 12);
  const widest = children.reduce((most, child) => Math.max(most, textWidth(cellText(child.value), font.body)), 0);
  const cellWidth = Math.min(width - foldWidth, Math.max(26, Math.ceil(widest) + 12));
  const fits = Math.max(1, Math.floor((width + 2) / cellWidth));
  const folds = total > fits;
  const perLine = folds ? Math.max(1, Math.floor((width - foldWidth) / cellWidth)) : fits;
  const expanded = pen.expanded.has(variable.addr);
  const shown = expanded ? children.length : Math.min(children.length, perLine);
  const lines = Math.max(1, Math.ceil(shown / perLine));
  for (let line = lines - 1; line >= 0; line--) {
    const part = children.slice(line * perLine, Math.min(shown, (line + 1) * perLine));
    const y = pen.y + laneHeight;
    if (part[0]) pen.address(part[0].addr, y + cellHeight / 2 + 4);
    part.forEach((child, column) => drawCell(pen, child, x + column * cellWidth, y, cellWidth));
    if (line === lines - 1 && folds) {
      const left = expanded ? total - children.length : total - shown;
      const text = expanded ? '−' : `+${left}`;
      const label = pen.words(expanded ? 'page-show-less' : 'page-show-more', { name: variable.name || hex(variable.addr), count: left });
      pen.button(x + part.length * cellWidth + 3, y, foldWidth - 4, cellHeight, text, label, { expand: variable.addr });
    }
    pen.y += laneHeight + cellHeight + indexHeight;
  }
  if (shown < total) anchorRest(pen, variable, shown, x + perLine * cellWidth, foldWidth - 4);
}

function drawCell(pen: Pen, child: VariableView, x: number, y: number, w: number): void {
  pen.cell(x, y, w, cellHeight, {
    start: child.addr,
    size: child.size,
    text: cellText(child.value),
    role: valueRole(child.value),
    side: 'top',
    ...(child.value.state === 'defined' ? {} : { pattern: 'undefined' as const }),
    title: `${child.ty} ${child.name} = ${valueText(child.value)} · ${hex(child.addr)} · ${child.size} B`,
  });
  const index = child.name.replace(/^\[(.*)\]$/, '$1');
  if (index) pen.label(x + w / 2, y + cellHeight + 11, fit(index, w, font.small), 'index', 'middle');
}

/** Cells that are folded away still have a place arrows can point to. */
function anchorRest(pen: Pen, variable: VariableView, shown: number, x: number, w: number): void {
  const first = variable.value.children[shown]?.addr ?? variable.addr + variable.size;
  const y = pen.y - indexHeight - cellHeight;
  pen.anchor({ start: first, end: variable.addr + variable.size, x: x + 3, y, w, h: cellHeight, side: 'top' });
}

function drawGroup(pen: Pen, variable: VariableView, depth: number): void {
  if (variable.name || variable.ty) {
    const { valueX, valueWidth } = pen.metrics;
    drawName(pen, variable, depth, pen.y + 16);
    pen.label(valueX, pen.y + 16, fit(`${variable.size} B`, valueWidth, font.small), 'note');
    pen.y += pen.metrics.narrow ? 32 : 24;
  }
  drawMembers(pen, variable, depth + 1);
}

/** Members from high to low addresses, with the gaps between them. */
export function drawMembers(pen: Pen, variable: VariableView, depth: number): void {
  const { children, child_count: total } = variable.value;
  const expanded = pen.expanded.has(variable.addr);
  const shown = isArray(variable) && !expanded ? children.slice(0, rowsWhenFolded) : children;
  const whole = shown.length === total;
  if (isArray(variable) && total > rowsWhenFolded) {
    const label = pen.words(expanded ? 'page-show-less' : 'page-show-more', { name: variable.name || hex(variable.addr), count: total - shown.length });
    pen.button(pen.metrics.valueX, pen.y + 2, 44, 20, expanded ? '−' : `+${total - shown.length}`, label, { expand: variable.addr });
    pen.y += 26;
  }
  let end = whole ? variable.addr + variable.size : undefined;
  for (const child of [...shown].sort((a, b) => b.addr - a.addr)) {
    const childEnd = child.addr + child.size;
    if (end !== undefined && childEnd < end) drawPadding(pen, childEnd, end - childEnd);
    drawVariable(pen, child, depth);
    end = Math.min(end ?? child.addr, child.addr);
  }
}
