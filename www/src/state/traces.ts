// Traces to try, made on the spot: each shows one weakness. Always the same numbers.

/** Operations of each. */
const count = 20_000;

/** A small generator of numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Blocks of all sizes come and go. */
function mixed(): string[] {
  const next = random(1);
  const lines: string[] = [];
  const live: number[] = [];
  for (let id = 0; lines.length < count; ) {
    if (live.length > 400 + 300 * Math.sin(lines.length / 1500) || (live.length > 0 && next() < 0.35)) {
      const [gone] = live.splice(Math.floor(next() * live.length), 1);
      lines.push(`f ${gone}`);
    } else {
      live.push(id);
      lines.push(`a ${id++} ${Math.floor(8 + 2 ** (next() * 11))}`);
    }
  }
  return lines;
}

/** Small and large blocks in turn, the large ones are freed, then a little larger ones are wanted: no hole fits. */
function comb(): string[] {
  const lines: string[] = [];
  const pairs = count / 5;
  for (let pair = 0; pair < pairs; pair++) lines.push(`a ${2 * pair} 64`, `a ${2 * pair + 1} 448`);
  for (let pair = 0; pair < pairs; pair++) lines.push(`f ${2 * pair + 1}`);
  for (let pair = 0; pair < pairs; pair++) lines.push(`a ${2 * pairs + pair} 512`);
  for (let pair = 0; pair < pairs; pair++) lines.push(`f ${2 * pairs + pair}`);
  return lines;
}

/** One buffer grows by `realloc` while small blocks are taken behind it. */
function growing(): string[] {
  const lines = ['a 0 128'];
  for (let id = 1; lines.length < count; id++) {
    lines.push(`r 0 ${128 + 16 * id}`, `a ${id} 24`);
    if (id > 8) lines.push(`f ${id - 8}`);
  }
  return lines;
}

export const traceNames = ['mixed', 'comb', 'growing'] as const;
export type TraceName = (typeof traceNames)[number];

export function makeTrace(name: TraceName): Blob {
  const lines = { mixed, comb, growing }[name]();
  return new Blob([`${lines.join('\n')}\n`]);
}
