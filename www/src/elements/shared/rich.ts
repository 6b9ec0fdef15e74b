// Sentences hold the program's own words between backticks: shown as code.

import { html } from 'lit';
import type { TemplateResult } from 'lit';

export function rich(sentence: string): TemplateResult {
  return html`${partsOf(sentence).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** The same without any marks: what is read aloud. */
export function spoken(sentence: string): string {
  return partsOf(sentence).join('');
}

/** Text and code by turns. Between Chinese words and code stands one space, however the sentence was put together. */
export function partsOf(sentence: string): string[] {
  const parts = sentence.split('`');
  // An odd backtick out stands for itself.
  if (parts.length % 2 === 0) return [sentence];
  return parts.map((part, index) => {
    if (index % 2 === 1) return part;
    const spaced = index > 0 ? part.replace(/^ ?(?=[\u3400-\u9fff])/, ' ') : part;
    return index < parts.length - 1 ? spaced.replace(/(?<=[\u3400-\u9fff]) ?$/, ' ') : spaced;
  });
}

/** Sentences of the page itself: button names between asterisks, code between backticks. */
export function strong(sentence: string): TemplateResult {
  return html`${sentence.split('*').map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : rich(part)))}`;
}
