// What the picture is made of: plain shapes with places. layout.ts makes them, svg.ts turns them into nodes.

import type { PlaceView } from '../engine/model';

export type Pattern = 'undefined' | 'padding' | 'free';

export interface Rect {
  kind: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
  /** Style classes, e.g. `frame`, `cell header`. */
  role: string;
  pattern?: Pattern;
  /** The bytes it stands for: start and end. */
  span?: [number, number];
  changed?: boolean;
  /** The program went wrong at these bytes in this step. */
  struck?: boolean;
  /** What it is, shown on hovering. */
  title?: string;
}

export interface Label {
  kind: 'label';
  x: number;
  y: number;
  text: string;
  role: string;
  anchor?: 'start' | 'middle' | 'end';
  title?: string;
  /** Where a press leads, and what that is called. */
  link?: { action: Action; label: string };
}

/** What a press in the picture asks for. */
export type Action = { expand: number } | { seek: number } | { reveal: PlaceView } | { heapFrom: number } | { frames: 'more' };

/** A button inside the picture. */
export interface Button {
  kind: 'button';
  x: number;
  y: number;
  w: number;
  h: number;
  text: string;
  label: string;
  action: Action;
}

/** A break in the axis: addresses left out. */
export interface Fold {
  kind: 'fold';
  y: number;
  width: number;
  text: string;
}

export type Shape = Rect | Label | Button | Fold;

/** Where bytes are on the picture, for arrows. */
export interface Anchor {
  start: number;
  end: number;
  x: number;
  y: number;
  w: number;
  h: number;
  /** Arrows come from above (a cell among others) or from the right (a row of its own). */
  side: 'top' | 'right';
}

export interface Section {
  id: 'stack' | 'heap' | 'globals';
  /** Of its drawing, below its heading, in the picture's coordinates. */
  top: number;
  height: number;
  shapes: Shape[];
}

export interface Scene {
  width: number;
  height: number;
  /** Right edge of the boxes: arrows run beyond it. */
  contentRight: number;
  sections: Section[];
  anchors: Anchor[];
}
