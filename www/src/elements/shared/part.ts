// What every part of the page has: the state, the sentences, and a way to say what a person asks for.

import { LitElement, unsafeCSS } from 'lit';
import type { CSSResult, PropertyValues } from 'lit';
import type { Intent } from '../../state/intent';
import { initialState } from '../../state/state';
import type { AppState } from '../../state/state';
import { noTexts } from '../../text/texts';
import type { Texts } from '../../text/texts';
import base from '../../theme/base.css?inline';

export class IntentEvent extends Event {
  static readonly type = 'intent';
  readonly intent: Intent;

  constructor(intent: Intent) {
    super(IntentEvent.type, { bubbles: true, composed: true });
    this.intent = intent;
  }
}

declare global {
  interface HTMLElementEventMap {
    intent: IntentEvent;
  }
}

/** The styles of an element: the shared ones and its own. */
export function styled(...sheets: string[]): CSSResult[] {
  return [base, ...sheets].map((sheet) => unsafeCSS(sheet));
}

/** Base of the parts: `state` and `texts` come from the playground. */
export class Part extends LitElement {
  static override properties = { state: { attribute: false }, texts: { attribute: false } };
  declare state: AppState;
  declare texts: Texts;

  constructor() {
    super();
    this.state = initialState();
    this.texts = noTexts;
  }

  /** What had the focus may go with what it stood for: the pane keeps it. */
  protected override update(changed: PropertyValues<this>): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    super.update(changed);
    if (focused && !focused.isConnected) this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  protected t(id: string, args?: Record<string, string | number>): string {
    return this.texts.text(id, args);
  }

  protected ask(intent: Intent): void {
    this.dispatchEvent(new IntentEvent(intent));
  }
}
