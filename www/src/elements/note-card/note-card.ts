// An example's note and its question: first guess, then see.

import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { QuestionView } from '../../engine/model';
import { icon } from '../shared/icons';
import { Part, styled } from '../shared/part';
import { rich } from '../shared/rich';
import sheet from './note-card.css?inline';

/** `<hw-note-card>`: emits `intent` (answer, go, close-note). */
export class NoteCard extends Part {
  static override styles = styled(sheet);

  /** What was answered comes into view: a long note scrolls. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('state')?.answer === null && this.state.answer !== null) this.renderRoot.querySelector('[role=status]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { note, question } = this.state;
    if (!note) return nothing;
    return html`<section aria-label=${this.t('page-note')}>
      <header>
        <h2>${this.t(`example-${note}`)}</h2>
        <button class="quiet" type="button" title=${this.t('page-close')} aria-label=${this.t('page-close')} @click=${() => this.ask({ type: 'close-note' })}>${icon('close')}</button>
      </header>
      <p>${rich(this.t(`example-${note}-note`))}</p>
      ${question ? this.#question(question) : nothing}
    </section>`;
  }

  #question({ question, choices, answer, step }: QuestionView): TemplateResult {
    const chosen = this.state.answer;
    return html`<fieldset>
      <legend><span class="hint">${this.t('page-question')}</span> ${rich(this.texts.message(question))}</legend>
      <div class="choices">
        ${choices.map(
          (choice, index) => html`<button
            type="button"
            aria-pressed=${chosen === index ? 'true' : 'false'}
            class=${chosen === null ? '' : index === answer ? 'right' : index === chosen ? 'wrong' : ''}
            @click=${() => this.ask({ type: 'answer', choice: index })}
          >${rich(this.texts.message(choice))}</button>`,
        )}
      </div>
      <div role="status">
        ${chosen === null ? nothing : html`<p>${this.#verdict(chosen, answer, choices)} ${step === null ? nothing : this.#show(step)}</p>`}
      </div>
    </fieldset>`;
  }

  #verdict(chosen: number, answer: number, choices: QuestionView['choices']): string {
    if (chosen === answer) return this.t('page-question-right');
    const right = choices[answer];
    return this.t('page-question-wrong', { answer: right ? this.texts.message(right) : '' });
  }

  #show(step: number): TemplateResult {
    return html`<button class="link" type="button" @click=${() => this.ask({ type: 'go', move: { kind: 'seek', step } })}>${this.t('page-question-show')}</button>`;
  }
}

customElements.define('hw-note-card', NoteCard);
