// When something is seen, and what the timeline marks.

import { markNames } from '../engine/model';
import type { TimelineView } from '../engine/model';

/** Events carry the number of steps done before them: they are seen one step later. */
export function seenAt(step: number): number {
  return step + 1;
}

export interface Mark {
  name: (typeof markNames)[number];
  /** From 0 at the start of the recording to 1 at its end. */
  share: number;
}

/** What is worth a mark: calls and returns would hide everything else. */
export function marksOf({ marks, steps }: TimelineView): Mark[] {
  const shown: Mark[] = [];
  for (let at = 0; at + 1 < marks.length && steps > 0; at += 2) {
    const name = markNames[marks[at + 1] ?? 0] ?? 'call';
    if (name !== 'call' && name !== 'return') shown.push({ name, share: Math.min(1, seenAt(marks[at] ?? 0) / steps) });
  }
  return shown;
}
