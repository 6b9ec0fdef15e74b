// Files from the visitor's own computer, read as program text.

import type { FileView } from '../engine/model';
import { isFileName, mostFiles } from './program';

/** Larger ones are no program text. */
const mostBytes = 1 << 20;

export async function opened(list: readonly File[]): Promise<{ files: FileView[]; refused: string[] }> {
  const files: FileView[] = [];
  const refused: string[] = [];
  for (const file of list.slice(0, mostFiles)) {
    const text = isFileName(file.name) && file.size <= mostBytes ? await textOf(file) : null;
    if (text === null) refused.push(file.name);
    else files.push({ name: file.name, text });
  }
  return { files, refused };
}

async function textOf(file: File): Promise<string | null> {
  try {
    const text = await file.text();
    // Bytes of zero stand in no text.
    return text.includes('\0') ? null : text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}
