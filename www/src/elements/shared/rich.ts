// Sentences hold the program's own words between backticks: shown as code.

import { html } from 'lit';
import type { TemplateResult } from 'lit';

export function rich(sentence: string): TemplateResult {
  const parts = sentence.split('`');
  // An odd backtick out stands for itself.
  if (parts.length % 2 === 0) return html`${sentence}`;
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** Sentences of the page itself: button names between asterisks, code between backticks. */
export function strong(sentence: string): TemplateResult {
  return html`${sentence.split('*').map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : rich(part)))}`;
}
