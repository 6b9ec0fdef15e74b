// A share link holds everything in the fragment, compressed: nothing goes to a server, and opening one runs nothing.

import { isTooLarge, mostText, programOf } from './program';
import type { Program } from './program';

export interface Shared {
  program: Program;
  step: number;
}

/** Version 1 held one text; `programOf` still reads it. */
const versions = ['2', '1'];

/** Browsers take no longer address. */
const longest = 1_000_000;

/** The fragment; null when the program is too large for one. */
export async function makeLink({ program, step }: Shared): Promise<string | null> {
  if (isTooLarge(program.files)) return null;
  const bytes = await through(new TextEncoder().encode(JSON.stringify({ ...program, step })), new CompressionStream('deflate-raw'));
  const link = `#v=${versions[0]}&d=${toBase64Url(bytes)}`;
  return link.length > longest ? null : link;
}

/** What a fragment holds; null when it is none of ours or damaged. */
export async function readLink(fragment: string): Promise<Shared | null> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const data = fields.get('d');
  if (!versions.includes(fields.get('v') ?? '') || !data) return null;
  try {
    const bytes = await through(fromBase64Url(data), new DecompressionStream('deflate-raw'));
    const value = JSON.parse(new TextDecoder().decode(bytes)) as { step?: unknown } | null;
    const program = programOf(value);
    return program && { program, step: typeof value?.step === 'number' ? value.step : 0 };
  } catch {
    return null;
  }
}

/** A reload would bring the linked program back in place of what has become of it. */
export function forgetLink(): void {
  if (location.hash.startsWith('#v=')) history.replaceState(null, '', location.pathname + location.search);
}

/** At most this many bytes come out: a short link can be made to unpack into gigabytes. */
const most = 4 * mostText;

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
