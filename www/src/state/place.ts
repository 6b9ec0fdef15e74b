// Which places are in the program's own files: others are console lines and the bundled library.

import type { PlaceView, Snapshot } from '../engine/model';

/** The program's files, by name. */
type Own = readonly { name: string }[];

export function isInProgram(place: PlaceView | null, files: Own): place is PlaceView {
  return place !== null && files.some(({ name }) => name === place.file);
}

/** Where the program stands in its own text; inside the library, the line that called it. */
export function standsAt(snapshot: Snapshot, files: Own): PlaceView | null {
  // It waits inside the call that reads.
  if (snapshot.stop?.kind === 'needs-input') return ownFrame(snapshot, files) ?? null;
  if (!snapshot.next || isInProgram(snapshot.next, files)) return snapshot.next;
  return ownFrame(snapshot, files) ?? null;
}

/** Where it ended badly, in its own text. */
export function stoppedAt(snapshot: Snapshot, files: Own): PlaceView | null {
  if (!snapshot.stop || snapshot.stop.kind === 'exited' || snapshot.stop.kind === 'needs-input') return null;
  return ownFrame(snapshot, files) ?? (isInProgram(snapshot.previous, files) ? snapshot.previous : null);
}

function ownFrame({ frames }: Snapshot, files: Own): PlaceView | undefined {
  return frames.map(({ place }) => place).find((place) => isInProgram(place, files));
}
