// Sentences by id, from the Fluent files that the command line uses too.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import type { MessageView } from '../engine/model';

export type Language = 'en' | 'zh-CN';

/** The sentences of one language. */
export interface Texts {
  language: Language;
  /** The sentence with this id; the id itself when it is missing, which a test forbids. */
  text(id: string, args?: Record<string, FluentVariable>): string;
  has(id: string): boolean;
  message(view: MessageView): string;
  /** Takes in more sentences of the same language. */
  add(source: string): void;
}

export async function loadTexts(language: Language): Promise<Texts> {
  const source = language === 'zh-CN' ? await import('./zh-CN') : await import('./en');
  return makeTexts(language, source.default);
}

export function makeTexts(language: Language, source: string): Texts {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  const text = (id: string, args?: Record<string, FluentVariable>): string => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? {}, []) : id;
  };
  return {
    language,
    text,
    has: (id) => bundle.hasMessage(id),
    message: (view) => text(view.id, Object.fromEntries(view.args)),
    add: (more) => void bundle.addResource(new FluentResource(more)),
  };
}

/** The lab's sentences, which not every visitor needs. */
export async function addLabTexts(texts: Texts): Promise<void> {
  if (texts === noTexts || texts.has('lab-title')) return;
  const source = texts.language === 'zh-CN' ? await import('./lab-zh-CN') : await import('./lab-en');
  texts.add(source.default);
}

/** Before the first language has arrived. */
export const noTexts: Texts = { language: 'en', text: () => '', has: () => false, message: () => '', add: () => {} };

/** The language to begin with: chosen before, asked for by the page, or the browser's. */
export function preferredLanguage(saved: string | null, asked: string | null): Language {
  const wanted = saved ?? (asked || navigator.language);
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
