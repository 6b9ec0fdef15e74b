// The buttons that move in time and the line to scrub along, with marks where something happened.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Move } from '../../engine/protocol';
import type { Intent } from '../../state/intent';
import { marksOf } from '../../state/timeline';
import { icon } from '../shared/icons';
import type { IconName } from '../shared/icons';
import { Part, styled } from '../shared/part';
import sheet from './timeline-bar.css?inline';

/** `<hw-timeline-bar>`: emits `intent`. */
export class TimelineBar extends Part {
  static override styles = styled(sheet);

  protected override render(): TemplateResult {
    const snapshot = this.state.picture?.snapshot;
    const atStart = !snapshot || snapshot.step === 0;
    const atEnd = !!snapshot && snapshot.finished && snapshot.step >= snapshot.steps && this.#current();
    return html`<section aria-label=${this.t('page-timeline')}>
      <div class="buttons">
        ${this.state.engine.kind === 'busy' ? this.#button('stop', 'stop', { type: 'stop' }, false, 'primary') : this.#button('run', 'run', { type: 'run' }, false, 'primary')}
        <span class="group">
          ${this.#move('start', 'start', { kind: 'start' }, atStart)} ${this.#move('back', 'back', { kind: 'back' }, atStart)}
          ${this.#move('step', 'step', { kind: 'into' }, atEnd)} ${this.#move('over', 'over', { kind: 'over' }, atEnd)}
          ${this.#move('out', 'out', { kind: 'out' }, atEnd)} ${this.#move('end', 'end', { kind: 'end' }, atEnd)}
        </span>
      </div>
      ${this.#scrubber()}
    </section>`;
  }

  /** The engine holds what the editor shows, or the console runs without a program. */
  #current(): boolean {
    return this.state.loaded || this.state.console.length > 0;
  }

  #move(name: string, picture: IconName, move: Move, disabled: boolean): TemplateResult {
    return this.#button(name, picture, { type: 'go', move }, disabled);
  }

  #button(name: string, picture: IconName, intent: Intent, disabled: boolean, style = ''): TemplateResult {
    // aria-disabled keeps the focus where it is when the end is reached.
    return html`<button
      class=${style}
      type="button"
      title=${this.t(`page-${name}-hint`)}
      aria-disabled=${disabled ? 'true' : nothing}
      @click=${() => disabled || this.ask(intent)}
    >
      ${icon(picture)}<span class="name">${this.t(`page-${name}`)}</span>
    </button>`;
  }

  #scrubber(): TemplateResult {
    const { picture, engine } = this.state;
    const step = engine.kind === 'busy' ? engine.step : (picture?.snapshot.step ?? 0);
    const steps = Math.max(picture?.timeline.steps ?? 0, engine.kind === 'busy' ? engine.steps : 0);
    const finished = picture?.timeline.finished ?? true;
    const value = this.t('page-scrub-value', { step, steps });
    return html`<div class="scrub">
      <div class="track">
        ${this.#marks()}
        <input
          type="range"
          min="0"
          max=${Math.max(1, steps)}
          .value=${String(step)}
          ?disabled=${steps === 0}
          aria-label=${this.t('page-scrub')}
          aria-valuetext=${value}
          @input=${this.#scrub}
        />
      </div>
      <span class="count" title=${this.t(finished ? 'page-steps-all' : 'page-steps-so-far')}>${steps === 0 ? nothing : this.t(finished ? 'page-step-count' : 'page-step-open', { step: step.toLocaleString(this.texts.language), steps: steps.toLocaleString(this.texts.language) })}</span>
      <button class="quiet numbers" type="button" title=${this.t('page-numbers-hint')} aria-label=${this.t('page-numbers')} aria-pressed=${this.state.showsNumbers ? 'true' : 'false'} @click=${() => this.ask({ type: 'show-numbers', shown: !this.state.showsNumbers })}>${icon('plot')}</button>
    </div>`;
  }

  #scrub(event: Event): void {
    this.ask({ type: 'go', move: { kind: 'seek', step: Number((event.target as HTMLInputElement).value) } });
  }

  #marks(): TemplateResult {
    const { picture } = this.state;
    const marks = picture ? marksOf(picture.timeline) : [];
    return html`<div class="marks" aria-hidden="true">
      ${marks.map(({ name, share }) => html`<i class=${name} style=${`left:${share * 100}%`} title=${this.t(`page-mark-${name}`)}></i>`)}
    </div>`;
  }
}

customElements.define('hw-timeline-bar', TimelineBar);
