import * as en from '../../../locales/en/deeds.ts';
import * as fr from '../../../locales/fr/deeds.ts';
import type { Language } from '../../../text/types.ts';
import { englishForms } from './english.ts';
import type { Form } from './form.ts';
import { frenchForms } from './french.ts';

/** What a word means as a deed: the class, and the mood of a verb or `noun`. */
export interface DeedWord {
  readonly deed: string;
  readonly mood: Form['mood'] | 'noun';
}

/** The deeds that the words of a language tell; where two verbs share a form, the first class of the table has it. */
export function deedWords(language: Language): ReadonlyMap<string, DeedWord> {
  return lexicons[language];
}

/** Moods of the parts of an irregular entry. */
const order: readonly Form['mood'][] = ['participle', 'finite', 'future'];

const lexicons: Readonly<Record<Language, ReadonlyMap<string, DeedWord>>> = { fr: prepare(fr, frenchForms), en: prepare(en, englishForms) };

function prepare({ deeds, irregular }: typeof fr, conjugate: (infinitive: string) => Form[]): ReadonlyMap<string, DeedWord> {
  const words = new Map<string, DeedWord>();
  for (const [deed, { verbs, nouns = '' }] of Object.entries(deeds)) {
    const forms = split(verbs).flatMap((verb) => formsOf(verb, irregular[verb], conjugate));
    for (const { word, mood } of forms) if (!words.has(word)) words.set(word, { deed, mood });
    for (const noun of split(nouns)) if (!words.has(noun)) words.set(noun, { deed, mood: 'noun' });
  }
  return words;
}

/** An irregular verb has the forms of the table, by mood. */
function formsOf(verb: string, listed: string | undefined, conjugate: (infinitive: string) => Form[]): Form[] {
  if (listed === undefined) return conjugate(verb);
  const moods = listed.split('|').flatMap((list, i) => split(list).map((word): Form => ({ word, mood: order[i] ?? 'finite' })));
  return [{ word: verb, mood: 'infinitive' }, ...moods];
}

function split(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
