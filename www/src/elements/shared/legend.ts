// The signs of the picture with their short names: below the picture and, spelled out, in the help.

import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Each has a swatch in legend.css, a short name (`page-sign-…`) and a sentence (`page-legend-…`). */
export const signs = ['malloc', 'new', 'free', 'leaked', 'header', 'undefined', 'padding', 'changed', 'struck', 'pointer', 'dangling'] as const;

export function swatch(sign: (typeof signs)[number]): TemplateResult {
  return html`<i class=${`swatch ${sign}`} aria-hidden="true"></i>`;
}
