// Sentences by id, from the Fluent files that the command line uses too. Those of errors, faults and the lab are loaded
// when the first of them is asked for.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import type { MessageView } from '../engine/model';

export type Language = 'en' | 'zh-CN';

/** Sentences that not every visitor needs at once. */
export type Kind = 'more' | 'lab';

/** The sentences of one language. */
export interface Texts {
  language: Language;
  /** The sentence with this id; empty while it is on its way; the id itself when it is missing, which a test forbids. */
  text(id: string, args?: Record<string, FluentVariable>): string;
  message(view: MessageView): string;
}

type Source = Promise<{ default: string }>;

const sources: Record<Language, Record<Kind | 'first', () => Source>> = {
  en: { first: () => import('./en'), more: () => import('./more-en'), lab: () => import('./lab-en') },
  'zh-CN': { first: () => import('./zh-CN'), more: () => import('./more-zh-CN'), lab: () => import('./lab-zh-CN') },
};

/** The first sentences and those of `kinds`; `wants` hears of others that are asked for. */
export async function loadTexts(language: Language, kinds: ReadonlySet<Kind>, wants: (kind: Kind) => void): Promise<Texts> {
  const loaded = await Promise.all((['first', ...kinds] as const).map((kind) => sources[language][kind]()));
  return makeTexts(language, loaded.map((source) => source.default), (id) => {
    const kind = /^(lab|about)-/.test(id) ? 'lab' : 'more';
    if (kinds.has(kind)) return id;
    wants(kind);
    return '';
  });
}

export function makeTexts(language: Language, sentences: string[], missing: (id: string) => string = (id) => id): Texts {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of sentences) bundle.addResource(new FluentResource(source));
  const text = (id: string, args?: Record<string, FluentVariable>): string => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args ?? {}, []) : missing(id);
  };
  return { language, text, message: (view) => text(view.id, Object.fromEntries(view.args)) };
}

/** Before the first language has arrived. */
export const noTexts: Texts = { language: 'en', text: () => '', message: () => '' };

/** The language to begin with: chosen before, asked for by the page, or the browser's. */
export function preferredLanguage(saved: string | null, asked: string | null): Language {
  const wanted = saved ?? (asked || navigator.language);
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
