// What is drawn on a canvas: it is drawn anew for another theme, and takes its colours from the page's custom properties.

import { LitElement } from 'lit';
import type { Theme } from '../../state/state';

/** Base of the maps and plots: property `theme`. */
export abstract class Canvas extends LitElement {
  static override properties = { theme: { attribute: false } };
  declare theme: Theme;
  #resized = new ResizeObserver(() => this.resized());
  #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.theme = 'auto';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    this.#dark.addEventListener('change', this.draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#dark.removeEventListener('change', this.draw);
  }

  /** Draws all of it. */
  protected abstract draw: () => void;

  /** The element has another size. */
  protected abstract resized(): void;

  /** A custom property as canvases want it. */
  protected colour(property: string): string {
    const probe = this.renderRoot.firstElementChild;
    if (!(probe instanceof HTMLElement)) return 'gray';
    probe.style.color = `var(${property})`;
    const { color } = getComputedStyle(probe);
    probe.style.color = '';
    return color;
  }
}
