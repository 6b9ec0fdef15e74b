// One problem in words: what happened, what it means, the other places it names, the edits that would mend it.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FixView, LabelView, PlaceView, ProblemView } from '../../engine/model';
import type { Intent } from '../../state/intent';
import { isInProgram } from '../../state/place';
import type { AppState } from '../../state/state';
import { seenAt } from '../../state/timeline';
import type { Texts } from '../../text/texts';
import { icon } from './icons';
import { rich } from './rich';

export type Ask = (intent: Intent) => void;

/**
 * How much of a problem is told: all of it (the explanation of its step); what happened and where, its meaning folded
 * away, a fault with a link to its step instead (the list); or one line (the console).
 */
export type Extent = 'whole' | 'listed' | 'line';

/** The program's files: places in others are no links. */
type Files = AppState['files'];

export function problemCard(problem: ProblemView, files: Files, texts: Texts, ask: Ask, extent: Extent): TemplateResult {
  const { severity, source, message, details, labels, fixes, step } = problem;
  // A fault is explained at its step: elsewhere a link leads there.
  const elsewhere = extent !== 'whole' && source === 'fault' && step !== null;
  const meaning = details.map((detail) => html`<p class="detail">${rich(texts.message(detail))}</p>`);
  return html`<article class=${`problem ${severity}`}>
    <p class="what">
      ${icon(severity)}<span class="visually-hidden">${texts.text('page-problem-is', { severity: texts.text(`page-problem-${severity}`) })}</span>
      <span>${rich(texts.message(message))}</span>
    </p>
    ${whereOf(problem, files, texts, ask, extent)}
    ${elsewhere || labels.length === 0 ? nothing : html`<div class="labels">${labels.map((label) => labelOf(label, files, texts, ask))}</div>`}
    ${elsewhere || details.length === 0 ? nothing : extent === 'whole' ? meaning : html`<details><summary>${texts.text('page-problem-meaning')}</summary>${meaning}</details>`}
    ${fixes.length === 0 ? nothing : html`<p><button type="button" @click=${() => ask({ type: 'fix', fixes })}>${fixText(fixes, texts)}</button></p>`}
  </article>`;
}

function whereOf({ source, kind, place, step }: ProblemView, files: Files, texts: Texts, ask: Ask, extent: Extent): TemplateResult | typeof nothing {
  // A line of the console stands right above.
  const line = place && extent !== 'line' ? placeLink(place, files, texts, ask) : nothing;
  // A leak's place is where its block came from; where the last pointer went is told by its label.
  const when = step === null || source !== 'fault' ? nothing : stepLink(seenAt(step), texts, ask, extent === 'whole' ? 'page-problem-when' : 'page-problem-explain');
  if (line === nothing && when === nothing && source !== 'fault') return nothing;
  return html`<p class="where">${source === 'fault' ? html`<code>${kind}</code>` : nothing} ${source === 'leak' && place ? texts.text('page-problem-allocated') : nothing} ${line} ${when}</p>`;
}

function labelOf({ message, place, step }: LabelView, files: Files, texts: Texts, ask: Ask): TemplateResult {
  return html`<p class="label"><span>${rich(texts.message(message))}</span> ${placeLink(place, files, texts, ask)} ${step === null ? nothing : stepLink(seenAt(step), texts, ask)}</p>`;
}

/** The edits of one problem belong together: `(` here and `)` there. */
function fixText(fixes: FixView[], texts: Texts): string {
  const text = fixes.map((fix) => fix.text.trim()).filter(Boolean).join(' … ');
  return text ? texts.text('page-problem-fix', { text }) : texts.text('page-problem-fix-remove');
}

export function placeLink(place: PlaceView, files: Files, texts: Texts, ask: Ask): TemplateResult {
  const { file, line } = place;
  const console = /^console:?(\d*)/.exec(file);
  if (console) return html`<span>${texts.text('page-console-line', { line: console[1] || line })}</span>`;
  if (!isInProgram(place, files)) return html`<code>${file}:${line}</code>`;
  return html`<button
    class="link"
    type="button"
    title=${texts.text('page-problem-go', { line: place.line })}
    @click=${() => ask({ type: 'reveal', place })}
  >${files.length > 1 ? texts.text('page-problem-at-file', { file, line }) : texts.text('page-problem-at', { line })}</button>`;
}

export function stepLink(step: number, texts: Texts, ask: Ask, words = 'page-problem-when'): TemplateResult {
  return html`<button
    class="link"
    type="button"
    title=${texts.text('page-problem-when-hint', { step })}
    @click=${() => ask({ type: 'go', move: { kind: 'seek', step } })}
  >${texts.text(words, { step })}</button>`;
}
