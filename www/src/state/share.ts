// A share link holds everything in the fragment, compressed: nothing goes to a server, and opening one runs nothing.

import type { Dialect } from '../engine/protocol';

export interface Shared {
  text: string;
  dialect: Dialect;
  step: number;
}

const version = '1';

export async function makeLink(shared: Shared): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'));
  return `#v=${version}&d=${toBase64Url(bytes)}`;
}

/** What a fragment holds; null when it is none of ours or damaged. */
export async function readLink(fragment: string): Promise<Shared | null> {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const data = fields.get('d');
  if (fields.get('v') !== version || !data) return null;
  try {
    const bytes = await through(fromBase64Url(data), new DecompressionStream('deflate-raw'));
    const { text, dialect, step } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Shared>;
    if (typeof text !== 'string') return null;
    return { text, dialect: dialect === 'cpp' ? 'cpp' : 'c', step: typeof step === 'number' ? step : 0 };
  } catch {
    return null;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
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
