// What this step did, in sentences; a fault of this step with all that is known of it. Other panes only name the fault.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fileNamed } from '../../state/files';
import { standsAt, stoppedAt } from '../../state/place';
import { faultsHere } from '../../state/state';
import paneSheet from '../shared/pane.css?inline';
import { Part, styled } from '../shared/part';
import { placeLink, problemCard } from '../shared/problem';
import problemSheet from '../shared/problem.css?inline';
import { rich, spoken } from '../shared/rich';
import sheet from './explanation-pane.css?inline';

/** `<hw-explanation-pane>`: emits `intent`. */
export class ExplanationPane extends Part {
  static override styles = styled(paneSheet, problemSheet, sheet);

  protected override render(): TemplateResult {
    const faults = faultsHere(this.state);
    return html`<section aria-label=${this.t('page-explanation')}>
      <div class="list" tabindex="0" role="group" aria-label=${this.t('page-explanation')}>
        ${this.#line()}
        <div aria-live="polite">
          ${this.#sentences().map((sentence) => html`<p>${rich(sentence)}</p>`)}
          ${faults.map(({ message }) => html`<p class="visually-hidden">${spoken(this.texts.message(message))}</p>`)}
        </div>
        ${faults.map((problem) => problemCard(problem, this.state.files, this.texts, (intent) => this.ask(intent), 'whole'))}
      </div>
    </section>`;
  }

  /** On a phone the editor is behind another tab: the line that runs next. */
  #line(): TemplateResult | typeof nothing {
    const { picture, files, loaded } = this.state;
    const place = picture && loaded ? (standsAt(picture.snapshot, files) ?? stoppedAt(picture.snapshot, files)) : null;
    const text = place && fileNamed(this.state, place.file)?.text.split('\n')[place.line - 1]?.trim();
    if (!place || !text) return nothing;
    return html`<p class="next">${placeLink(place, files, this.texts, (intent) => this.ask(intent))} <code>${text}</code></p>`;
  }

  #sentences(): string[] {
    const { picture, compile, engine } = this.state;
    if (engine.kind === 'busy') return [this.t('page-busy', { step: engine.step, steps: engine.steps })];
    if (!picture) return [this.t(compile.some(({ severity }) => severity === 'error') ? 'page-explanation-reject' : 'page-explanation-begin')];
    const { snapshot } = picture;
    // The fault's own card says what went wrong and that the program stopped.
    if (faultsHere(this.state).length > 0) return [];
    const sentences = snapshot.explanation.map((message) => this.texts.message(message));
    if (snapshot.stop && snapshot.stop.kind !== 'exited') sentences.push(this.texts.message(snapshot.stop.message));
    if (snapshot.stop) sentences.push(...picture.problems.filter(({ source }) => source === 'leak').map((leak) => sentenceOf(this.texts.message(leak.message))));
    if (sentences.length > 0) return [...new Set(sentences)];
    return [this.t(snapshot.step === 0 ? 'page-explanation-start' : snapshot.changed.length > 0 ? 'page-explanation-changed' : 'page-explanation-quiet')];
  }
}

/** Titles of problems begin small and end without a stop. */
function sentenceOf(title: string): string {
  const [first = '', ...rest] = title;
  const end = /[\u3000-\u9fff]/.test(title) ? '。' : '.';
  return `${first.toUpperCase()}${rest.join('')}${end}`;
}

customElements.define('hw-explanation-pane', ExplanationPane);
