// Shapes -> SVG nodes. No geometry here.

import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Arrow } from './arrows';
import type { Action, Button, Fold, Label, Rect, Shape } from './scene';
import { textWidth } from './words';

export type Press = (action: Action) => void;

/** Hatches: what is uninitialised, padding or free is told apart without colour. */
export const patterns = svg`<defs>
  <pattern id="undefined" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-undefined" width="2.2" height="7"></rect></pattern>
  <pattern id="padding" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="hatch-padding" cx="2" cy="2" r="0.9"></circle></pattern>
  <pattern id="free" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="hatch-free" width="1.6" height="9"></rect></pattern>
</defs>`;

export function shapeNode(shape: Shape, press: Press): SVGTemplateResult {
  switch (shape.kind) {
    case 'rect':
      return rectNode(shape);
    case 'label':
      return shape.link ? linkNode(shape, shape.link, press) : labelNode(shape);
    case 'button':
      return buttonNode(shape, press);
    case 'fold':
      return foldNode(shape);
  }
}

function rectNode({ x, y, w, h, role, pattern, changed, struck, span, title }: Rect): SVGTemplateResult {
  const radius = role.startsWith('card') ? 8 : 3;
  return svg`<g class=${`${role}${changed ? ' changed' : ''}${struck ? ' struck' : ''}`} data-span=${span ? span.join() : nothing}>
    ${title ? svg`<title>${title}</title>` : nothing}
    <rect class="fill" x=${x} y=${y} width=${w} height=${h} rx=${radius}></rect>
    ${pattern ? svg`<rect class="pattern" fill=${`url(#${pattern})`} x=${x} y=${y} width=${w} height=${h} rx=${radius}></rect>` : nothing}
    ${changed ? svg`<path class="mark" d=${`M${x + w - 9} ${y}h6a3 3 0 0 1 3 3v6z`}></path>` : nothing}
    ${struck ? svg`<path class="strike" d=${`M${x + 9} ${y}h-6a3 3 0 0 0 -3 3v6z`}></path>` : nothing}
  </g>`;
}

function labelNode({ x, y, text, role, anchor, title }: Label): SVGTemplateResult {
  return svg`<text class=${role} x=${x} y=${y} text-anchor=${anchor ?? 'start'}>${title ? svg`<title>${title}</title>` : nothing}${text}</text>`;
}

/** A label that leads somewhere; what can be pressed is a little larger than its words. */
function linkNode({ x, y, text, role, anchor }: Label, { action, label }: NonNullable<Label['link']>, press: Press): SVGTemplateResult {
  const width = textWidth(text, 10.5) + 12;
  return svg`<g class="link" role="button" tabindex="0" aria-label=${label} @click=${() => press(action)} @keydown=${onKey(press, action)}>
    <title>${label}</title>
    <rect x=${anchor === 'end' ? x - width + 6 : x - 6} y=${y - 16} width=${width} height="24" rx="4"></rect>
    <text class=${role} x=${x} y=${y} text-anchor=${anchor ?? 'start'}>${text}</text>
  </g>`;
}

function onKey(press: Press, action: Action): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(action);
  };
}

function buttonNode({ x, y, w, h, text, label, action }: Button, press: Press): SVGTemplateResult {
  return svg`<g class="button" role="button" tabindex="0" aria-label=${label} @click=${() => press(action)} @keydown=${onKey(press, action)}>
    <title>${label}</title>
    <rect x=${x} y=${y} width=${w} height=${h} rx="4"></rect>
    <text x=${x + w / 2} y=${y + h / 2 + 4} text-anchor="middle">${text}</text>
  </g>`;
}

function foldNode({ y, width, text }: Fold): SVGTemplateResult {
  let path = `M0 ${y + 17}`;
  for (let x = 0; x < width; x += 12) path += 'l6 -4l6 4';
  return svg`<g class="fold">
    <path d=${path}></path>
    <rect x=${width / 2 - 130} y=${y + 6} width="260" height="22" rx="11"></rect>
    <text x=${width / 2} y=${y + 21} text-anchor="middle">${text}</text>
  </g>`;
}

export function arrowNode({ state, path, head, tag, tagX, tagY, tagWidth }: Arrow): SVGTemplateResult {
  return svg`<g class=${`arrow ${state}`}>
    <path class="wide" d=${path}></path>
    <path class="line" d=${path}></path>
    <path class="head" d=${head}></path>
    ${tag
      ? svg`<rect class="tag" x=${tagX} y=${tagY - 7} width=${tagWidth} height="14" rx="7"></rect>
          <text class="tag-text" x=${tagX + tagWidth / 2} y=${tagY + 4} text-anchor="middle">${tag}</text>`
      : nothing}
  </g>`;
}
