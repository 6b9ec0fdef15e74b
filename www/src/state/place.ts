// Which places are in the program's own text: others are console lines and the bundled library.

import type { PlaceView, Snapshot } from '../engine/model';

export function isInProgram(place: PlaceView | null): place is PlaceView {
  return place !== null && /^main\.(c|cpp)$/.test(place.file);
}

/** Where the program stands in its own text; inside the library, the line that called it. */
export function standsAt(snapshot: Snapshot): PlaceView | null {
  if (!snapshot.next || isInProgram(snapshot.next)) return snapshot.next;
  return snapshot.frames.map(({ place }) => place).find(isInProgram) ?? null;
}

/** Where it ended badly, in its own text. */
export function stoppedAt(snapshot: Snapshot): PlaceView | null {
  if (!snapshot.stop || snapshot.stop.kind === 'exited') return null;
  return snapshot.frames.map(({ place }) => place).find(isInProgram) ?? (isInProgram(snapshot.previous) ? snapshot.previous : null);
}
