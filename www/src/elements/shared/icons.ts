// The icons of the buttons: 16 by 16, drawn with lines.

import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

const paths = {
  run: 'M4.5 2.8v10.4L13 8z',
  stop: 'M4 4h8v8H4z',
  step: 'M8 2v7m-3-3 3 3 3-3M8 13.2v.1',
  back: 'M8 12V5M5 8 8 5l3 3M8 2v-.1',
  over: 'M2.5 9a5.5 5.5 0 0 1 10.6-2M13.5 3.5V7.2H9.8M8 12.2v.1',
  out: 'M8 10V3M5 6l3-3 3 3M8 13.2v.1',
  start: 'M3.5 3v10M12.5 3.5 6.5 8l6 4.5z',
  end: 'M12.5 3v10M3.5 3.5l6 4.5-6 4.5z',
  examples: 'M3 3h10M3 6.4h10M3 9.7h6.5M3 13h6.5',
  settings: 'M2.5 5h7m3.5 0h.5M2.5 11H4m3.5 0h6M11.3 3.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM5.7 9.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
  share: 'M6.5 9.5 13 3M9 3h4v4M12 9.5V13H3V4h3.5',
  help: 'M6 6a2 2 0 1 1 3.2 1.6C8.4 8.2 8 8.6 8 9.5M8 12v.1',
  close: 'M4 4l8 8m0-8-8 8',
  error: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.6M8 11v.1',
  warning: 'M8 2.5 14.2 13H1.8zM8 6.5v3M8 11.3v.1',
  note: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.5V11M8 5v.1',
  light: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  dark: 'M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z',
  auto: 'M8 2.5a5.5 5.5 0 1 0 0 11zM8 2.5a5.5 5.5 0 0 1 0 11',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6H9a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3M13.2 6H7a4 4 0 0 0 0 8h3',
  prompt: 'M3.5 4.5 7 8l-3.5 3.5M8.5 12h4.5',
  down: 'M4 6.5 8 10l4-3.5',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  lab: 'M6 2.5h4M7 2.5v4L3 13.5h10l-4-7v-4M5 10.5h6',
  plot: 'M2.5 2.5v11h11M4.5 11 7.5 7l2.5 2 3.5-5',
  plus: 'M8 3v10M3 8h10',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
  open: 'M2.5 12.5V4h4l1.5 2h5.5v6.5z',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${paths[name]}></path>`}</svg>`;
}
