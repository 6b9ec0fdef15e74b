// Small helpers for numbers and texts in the picture. No DOM.

/** A sentence by id; texts.ts gives it, tests give their own. */
export type Words = (id: string, args?: Record<string, string | number>) => string;

export function hex(address: number): string {
  return `0x${address.toString(16)}`;
}

/** The last four digits: enough to tell neighbours apart on a phone. */
export function shortHex(address: number): string {
  return `…${address.toString(16).slice(-4)}`;
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** `24 B`, `132 KiB`, `127 TiB`: exact below 1,024, else at most one decimal. */
export function bytes(count: number): string {
  let value = count;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const shown = Number.isInteger(value) || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${shown} ${units[unit]}`;
}

/** Width of a text in a monospaced face of this size; Chinese characters take a whole em. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? size : size * 0.605;
  return width;
}

/** The text, cut with an ellipsis where it would not fit. */
export function fit(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(`${cut}${character}…`, size) > width) break;
    cut += character;
  }
  return `${cut}…`;
}
