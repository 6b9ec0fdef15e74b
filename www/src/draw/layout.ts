// Snapshot -> scene: where every box goes. Pure geometry: one rule throughout, down is a lower address, right is a higher.
//
//   address | name  type  value          | lanes for arrows
//   address | [header][cell][cell][pad]  |

import type { Snapshot, VariableView } from '../engine/model';
import { drawHeap } from './heap';
import { Pen, metrics } from './pen';
import type { Scene, Section } from './scene';
import { drawStack } from './stack';
import { drawVariable } from './variable';
import type { Words } from './words';

/** Height of a section's heading, which is HTML above the drawing. */
export const headingHeight = 34;

export interface LayoutOptions {
  width: number;
  expanded: ReadonlySet<number>;
  words: Words;
  /** Whether lines are named with their file: there are several. */
  namesFiles?: boolean;
  /** The bytes at which the program went wrong in this step: start and end. */
  fault?: [number, number];
}

export function layout(snapshot: Snapshot, options: LayoutOptions): Scene {
  const anchors: Scene['anchors'] = [];
  const sections: Section[] = [];
  let top = 0;
  const section = (id: Section['id'], draw: (pen: Pen) => void): void => {
    top += headingHeight;
    const pen = new Pen(snapshot, options, top);
    draw(pen);
    sections.push({ id, top, height: pen.y, shapes: pen.shapes });
    anchors.push(...pen.anchors);
    top += pen.y;
  };
  section('stack', (pen) => drawStack(pen));
  section('heap', (pen) => drawHeap(pen));
  section('globals', (pen) => drawGlobals(pen));
  const { contentRight } = metrics(options.width);
  return { width: options.width, height: top, contentRight, sections, anchors };
}

function drawGlobals(pen: Pen): void {
  const { globals, strings } = pen.snapshot;
  if (globals.length + strings.length === 0) {
    pen.empty(pen.words('page-globals-empty'));
    return;
  }
  group(pen, globals, pen.words('page-globals-data'));
  group(pen, strings, pen.words('page-globals-strings'));
}

function group(pen: Pen, variables: VariableView[], title: string): void {
  if (variables.length === 0) return;
  const card = pen.openCard('globals-card', title, '');
  for (const variable of [...variables].sort((a, b) => b.addr - a.addr)) drawVariable(pen, variable, 0);
  pen.closeCard(card);
}
