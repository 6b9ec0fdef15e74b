// One problem in words: what happened, what it means, the other places it names, the edits that would mend it.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FixView, PlaceView, ProblemView } from '../../engine/model';
import type { Intent } from '../../state/intent';
import { isInProgram } from '../../state/place';
import { seenAt } from '../../state/timeline';
import type { Texts } from '../../text/texts';
import { icon } from './icons';
import { rich } from './rich';

export type Ask = (intent: Intent) => void;

/** How much of a problem is told: all of it, its meaning folded away, or only what happened and where. */
export type Extent = 'whole' | 'folded' | 'short';

export function problemCard(problem: ProblemView, texts: Texts, ask: Ask, extent: Extent): TemplateResult {
  const { severity, source, kind, message, details, place, step, labels, fixes } = problem;
  const meaning = details.map((detail) => html`<p class="detail">${rich(texts.message(detail))}</p>`);
  return html`<article class=${`problem ${severity}`}>
    <p class="what">
      ${icon(severity)}<span class="visually-hidden">${texts.text(`page-problem-${severity}`)}: </span>
      <span>${rich(texts.message(message))}</span>
    </p>
    <p class="where">${source === 'fault' ? html`<code>${kind}</code>` : nothing} ${place ? placeLink(place, texts, ask) : nothing} ${step === null ? nothing : stepLink(seenAt(step), texts, ask)}</p>
    ${labels.map(
      (label) => html`<p class="label"><span>${rich(texts.message(label.message))}</span> ${placeLink(label.place, texts, ask)} ${label.step === null ? nothing : stepLink(seenAt(label.step), texts, ask)}</p>`,
    )}
    ${extent === 'whole' ? meaning : extent === 'folded' && details.length > 0 ? html`<details><summary>${texts.text('page-problem-meaning')}</summary>${meaning}</details>` : nothing}
    ${fixes.map((fix) => html`<p><button type="button" @click=${() => ask({ type: 'fix', fix })}>${fixText(fix, texts)}</button></p>`)}
  </article>`;
}

function fixText(fix: FixView, texts: Texts): string {
  return fix.text ? texts.text('page-problem-fix', { text: fix.text }) : texts.text('page-problem-fix-remove');
}

export function placeLink(place: PlaceView, texts: Texts, ask: Ask): TemplateResult {
  const { file, line } = place;
  const console = /^console:?(\d*)/.exec(file);
  if (console) return html`<span>${texts.text('page-console-line', { line: console[1] || line })}</span>`;
  if (!isInProgram(place)) return html`<code>${file}:${line}</code>`;
  return html`<button
    class="link"
    type="button"
    title=${texts.text('page-problem-go', { line: place.line })}
    @click=${() => ask({ type: 'reveal', place })}
  >${texts.text('page-problem-at', { line: place.line })}</button>`;
}

export function stepLink(step: number, texts: Texts, ask: Ask): TemplateResult {
  return html`<button
    class="link"
    type="button"
    title=${texts.text('page-problem-when-hint', { step })}
    @click=${() => ask({ type: 'go', move: { kind: 'seek', step } })}
  >${texts.text('page-problem-when', { step })}</button>`;
}
