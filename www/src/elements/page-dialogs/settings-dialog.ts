// How programs are run, and how the page looks.

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { allocators } from '../../engine/protocol';
import type { Allocator, RunOptions } from '../../engine/protocol';
import type { Theme } from '../../state/state';
import type { Language } from '../../text/texts';
import { bytes } from '../../draw/words';
import { icon } from '../shared/icons';
import { Part, styled } from '../shared/part';
import sheet from './dialog.css?inline';

const limits = [4096, 65536, 262144, 1048576, 16777216];
const failures = ['1', '2', '3', '5', '10', 'every:2', 'every:3', 'after:1024', 'after:65536'];

/** `<hw-settings-dialog>`: `show()` opens it; emits `intent` (options, theme, language). */
export class SettingsDialog extends Part {
  static override styles = styled(sheet);

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { options, theme, language } = this.state;
    return html`<dialog aria-label=${this.t('page-settings')} closedby="any">
      <form method="dialog">
        <div class="head">
          <h2>${this.t('page-settings')}</h2>
          <button class="quiet" aria-label=${this.t('page-close')}>${icon('close')}</button>
        </div>
        <h3>${this.t('page-settings-run')}</h3>
        ${this.#select('page-model', options.model, (['lp64', 'ilp32'] as const).map((model) => [model, this.t(`page-model-${model}`)]), (value) => this.#set({ model: value as RunOptions['model'] }))}
        ${this.#select('page-allocator', options.allocator, allocators.map((name) => [name, this.t(`page-allocator-${name}`)]), (value) => this.#set({ allocator: value as Allocator }))}
        <p class="about"><button class="link" type="button" @click=${() => this.ask({ type: 'about-allocators', name: options.allocator })}>${this.t('page-allocator-about')}</button></p>
        ${this.#select('page-on-fault', options.onFault, ['stop', 'continue', 'stop-all'].map((kind) => [kind, this.t(`page-on-fault-${kind}`)]), (value) =>
          this.#set({ onFault: value as RunOptions['onFault'] }),
        )}
        ${this.#select('page-heap-limit', String(options.heapLimit), [['0', this.t('page-heap-limit-default')], ...limits.map((limit) => [String(limit), bytes(limit)]), ...(isListed(options.heapLimit) ? [] : [[String(options.heapLimit), bytes(options.heapLimit)]])], (value) =>
          this.#set({ heapLimit: Number(value) }),
        )}
        ${this.#select('page-fail-malloc', options.failMalloc, [['', this.t('page-fail-malloc-never')], ...[...new Set([...failures, options.failMalloc])].filter(Boolean).map((rule) => [rule, this.#failure(rule)])], (value) =>
          this.#set({ failMalloc: value }),
        )}
        <p class="hint">${this.t('page-settings-note')}</p>
        <h3>${this.t('page-settings-page')}</h3>
        ${this.#select('page-interface-language', language, [['en', 'English'], ['zh-CN', '简体中文']], (value) => this.ask({ type: 'language', language: value as Language }))}
        ${this.#select('page-theme', theme, ['auto', 'light', 'dark'].map((name) => [name, this.t(`page-theme-${name}`)]), (value) => this.ask({ type: 'theme', theme: value as Theme }))}
      </form>
    </dialog>`;
  }

  #set(change: Partial<RunOptions>): void {
    this.ask({ type: 'options', options: { ...this.state.options, ...change } });
  }

  #failure(rule: string): string {
    const [kind, count] = rule.split(':');
    if (count === undefined) return this.t('page-fail-malloc-nth', { n: Number(kind) });
    return kind === 'every' ? this.t('page-fail-malloc-every', { n: Number(count) }) : this.t('page-fail-malloc-after', { size: bytes(Number(count)) });
  }

  #select(label: string, value: string, choices: string[][], chosen: (value: string) => void): TemplateResult {
    return html`<label>
      <span>${this.t(label)}</span>
      <select @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}>
        ${choices.map(([name, text]) => html`<option value=${name ?? ''} ?selected=${name === value}>${text}</option>`)}
      </select>
    </label>`;
  }
}

/** A link may name another limit. */
function isListed(limit: number): boolean {
  return limit === 0 || limits.includes(limit);
}

customElements.define('hw-settings-dialog', SettingsDialog);
