// The example programs by title, in a popover; arrow keys move, Enter opens, Escape closes.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { examples } from '../../state/examples';
import { icon } from '../shared/icons';
import { Part, styled } from '../shared/part';
import sheet from './example-menu.css?inline';

/** `<hw-example-menu>`: emits `intent` (example). */
export class ExampleMenu extends Part {
  static override styles = styled(sheet);

  protected override render(): TemplateResult {
    return html`<button class="open" type="button" popovertarget="menu" aria-haspopup="menu">${icon('examples')}<span class="name">${this.t('page-examples')}</span>${icon('down')}</button>
      <div id="menu" popover role="menu" aria-label=${this.t('page-examples-title')} @beforetoggle=${this.#closing} @toggle=${this.#toggled} @keydown=${this.#key}>
        <p class="title" aria-hidden="true">${this.t('page-examples-title')}</p>
        ${examples.map(
          ({ name, dialect }, index) => html`<button
            type="button"
            role="menuitem"
            tabindex="-1"
            aria-current=${this.state.example === name ? 'true' : nothing}
            @click=${() => this.#choose(name)}
          ><span class="number">${index + 1}</span><span class="what">${this.t(`example-${name}`)}</span><span class="dialect">${this.t(`page-language-${dialect}`)}</span></button>`,
        )}
      </div>`;
  }

  get #menu(): HTMLElement | null {
    return this.renderRoot.querySelector('#menu');
  }

  get #items(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
  }

  #choose(name: string): void {
    this.#menu?.hidePopover();
    this.ask({ type: 'example', name });
  }

  /** Escape and choosing give the focus back. */
  #closing(event: ToggleEvent): void {
    if (event.newState === 'closed' && this.renderRoot.querySelector('#menu :focus')) this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  }

  #toggled(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    const items = this.#items;
    (items.find((item) => item.getAttribute('aria-current')) ?? items[0])?.focus();
  }

  #key(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.findIndex((item) => item === (this.renderRoot as ShadowRoot).activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }
}

customElements.define('hw-example-menu', ExampleMenu);
