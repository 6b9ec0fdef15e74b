// Pointers as arrows: from the box of the pointer to the very byte, through lanes beside the boxes, never across labels.

import { ArrowState } from '../engine/model';
import type { Snapshot } from '../engine/model';
import type { Anchor, Scene } from './scene';
import type { Words } from './words';

export interface Arrow {
  key: string;
  state: (typeof stateNames)[number];
  /** The line. */
  path: string;
  /** The arrow's head. */
  head: string;
  /** The tag on arrows that are not live, and its place. */
  tag: string | null;
  tagX: number;
  tagY: number;
  tagWidth: number;
  from: number;
  to: number;
}

const radius = 7;
const laneGap = 7;
const mostLanes = 6;
const stateNames = ['live', 'dangling', 'outside', 'wild', 'end'] as const;

export function arrowName(state: number | undefined): (typeof stateNames)[number] {
  return stateNames[state ?? 3] ?? 'wild';
}

interface Route {
  from: number;
  to: number;
  state: number;
  source: Anchor;
  target: Anchor | undefined;
  lane: number;
}

export function arrows(snapshot: Snapshot, scene: Scene, words: Words): Arrow[] {
  const routes = findRoutes(snapshot, scene);
  chooseLanes(routes);
  return routes.map((route) => tagged(draw(route, scene), scene, words));
}

/** The tag in words; where it would cross the edge of the frame it stands above its line, further left. */
function tagged(arrow: Arrow, scene: Scene, words: Words): Arrow {
  if (!arrow.tag) return arrow;
  const tag = words(arrow.tag);
  const tagWidth = [...tag].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e80 ? 11 : 6.4), 12);
  const most = scene.contentRight - 4 - tagWidth;
  return arrow.tagX <= most ? { ...arrow, tag, tagWidth } : { ...arrow, tag, tagWidth, tagX: most, tagY: arrow.tagY - 18 };
}

function findRoutes(snapshot: Snapshot, scene: Scene): Route[] {
  const routes: Route[] = [];
  for (let at = 0; at + 3 < snapshot.arrows.length; at += 4) {
    const [from = 0, size = 0, to = 0, state = 0] = [0, 1, 2, 3].map((column) => snapshot.arrows[at + column]);
    const source = scene.anchors.find((anchor) => anchor.start === from && anchor.end - anchor.start === size);
    if (source) routes.push({ from, to, state, source, target: smallest(scene.anchors, lastByte(to, state)), lane: 0 });
  }
  return routes;
}

/** What lies behind the end is another's: the arrow goes to the end itself. */
function lastByte(to: number, state: number): number {
  return state === ArrowState.end ? to - 1 : to;
}

/** The smallest box that holds this byte. */
function smallest(anchors: Anchor[], address: number): Anchor | undefined {
  let best: Anchor | undefined;
  for (const anchor of anchors) {
    const holds = anchor.start <= address && address < anchor.end;
    if (holds && (!best || anchor.end - anchor.start < best.end - best.start)) best = anchor;
  }
  return best;
}

/** Arrows whose vertical stretches overlap take different lanes; short ones run inside, long ones outside. */
function chooseLanes(routes: Route[]): void {
  const taken: [number, number][][] = [];
  const stretch = (route: Route): [number, number] => {
    const ends = [middle(route.source), route.target ? middle(route.target) : middle(route.source)];
    return [Math.min(...ends) - 4, Math.max(...ends) + 4];
  };
  const byLength = routes.map((route) => ({ route, span: stretch(route) })).sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  for (const { route, span } of byLength) {
    let lane = taken.findIndex((spans) => spans.every(([low, high]) => high < span[0] || span[1] < low));
    if (lane < 0) lane = taken.length;
    (taken[lane] ??= []).push(span);
    route.lane = lane % mostLanes;
  }
}

function middle(anchor: Anchor): number {
  return anchor.y + anchor.h / 2;
}

function draw(route: Route, scene: Scene): Arrow {
  const { source, target, state, from, to } = route;
  const name = arrowName(state);
  const top = source.side === 'top';
  const startX = top ? source.x + source.w / 2 : source.x + source.w;
  const startY = top ? source.y : middle(source);
  const common = { key: `${from}`, state: name, from, to, tag: state === ArrowState.live ? null : `page-arrow-${name}`, tagX: startX + 12, tagY: startY, tagWidth: 0 };
  if (!target) {
    const end = startX + 34;
    const path = top ? `M${startX} ${startY}V${startY - 5}H${end}` : `M${startX} ${startY}H${end}`;
    const y = top ? startY - 5 : startY;
    return { ...common, path, head: cross(end + 4, y), tag: top ? null : `page-arrow-${state === ArrowState.live ? 'elsewhere' : name}`, tagX: end + 14 };
  }
  const lane = scene.contentRight + 9 + route.lane * laneGap;
  const out = top ? `M${startX} ${startY}V${startY - 4}` : `M${startX} ${startY}`;
  const outY = top ? startY - 4 : startY;
  if (target.side === 'right') {
    const endX = target.x + target.w + 1;
    const endY = target.h <= 26 ? middle(target) : target.y + target.h - 12;
    return { ...common, tag: top ? null : common.tag, path: `${out}${around(outY, endY, lane, endX + 5)}`, head: headLeft(endX, endY) };
  }
  const endX = byteX(target, to, state);
  const endY = target.y - 1;
  const arrival = target.y - 6;
  const path = `${out}${around(outY, arrival, lane, endX + 4)}Q${endX} ${arrival} ${endX} ${endY - 3}`;
  return { ...common, tag: top ? null : common.tag, path, head: headDown(endX, endY) };
}

/** Where in its box a byte is. */
function byteX(target: Anchor, to: number, state: number): number {
  if (state === ArrowState.end) return target.x + target.w;
  const share = (to - target.start) / Math.max(1, target.end - target.start);
  return target.x + Math.min(target.w - 5, Math.max(7, share * target.w));
}

/** Right to the lane, along it, and left again, with round corners. */
function around(fromY: number, toY: number, lane: number, toX: number): string {
  const distance = Math.abs(toY - fromY);
  if (distance < 1) return `H${toX}`;
  const r = Math.min(radius, distance / 2);
  const down = toY > fromY ? r : -r;
  return `H${lane - r}Q${lane} ${fromY} ${lane} ${fromY + down}V${toY - down}Q${lane} ${toY} ${lane - r} ${toY}H${toX}`;
}

function headLeft(x: number, y: number): string {
  return `M${x} ${y}l7 -4v8z`;
}

function headDown(x: number, y: number): string {
  return `M${x} ${y}l-4 -6h8z`;
}

/** The end of an arrow that leads nowhere. */
function cross(x: number, y: number): string {
  return `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`;
}
