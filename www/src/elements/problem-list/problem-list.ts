// Compile errors, faults and leaks.

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { allProblems } from '../../state/state';
import { Part, styled } from '../shared/part';
import { problemCard } from '../shared/problem';
import paneSheet from '../shared/pane.css?inline';
import problemSheet from '../shared/problem.css?inline';
import sheet from './problem-list.css?inline';

const most = 50;

/** `<hw-problem-list>`: emits `intent`. */
export class ProblemList extends Part {
  static override styles = styled(paneSheet, problemSheet, sheet);

  protected override render(): TemplateResult {
    const problems = allProblems(this.state);
    return html`<section aria-label=${this.t('page-problems')}>
      <h2>${this.t('page-problems')} ${problems.length > 0 ? html`<span class="count">${problems.length}</span>` : ''}</h2>
      <div class="list" tabindex="0" role="group" aria-label=${this.t('page-problems')}>
        ${this.#engine()} ${problems.length === 0 ? html`<p class="hint">${this.t('page-problems-none')}</p>` : ''}
        ${problems.slice(0, most).map((problem) => problemCard(problem, this.state.files, this.texts, (intent) => this.ask(intent), 'listed'))}
      </div>
    </section>`;
  }

  /** The engine's own trouble: never the learner's. */
  #engine(): TemplateResult | '' {
    const { engine } = this.state;
    if (engine.kind === 'missing') return html`<p class="own" role="alert">${this.t('page-engine-missing')}</p>`;
    if (engine.kind !== 'crashed') return '';
    return html`<div class="own" role="alert">
      <p>${this.t('page-engine-crashed')}</p>
      <p class="hint">${this.t('page-engine-crashed-detail', { detail: engine.detail })}</p>
    </div>`;
  }
}

customElements.define('hw-problem-list', ProblemList);
