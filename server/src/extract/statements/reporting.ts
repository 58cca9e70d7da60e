import table from '../../locales/reporting.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import { facet, type Word } from '../../text/word.ts';
import { wordClass } from '../wordClasses.ts';

/** What somebody does who says something: states it, goes on, insists, judges, accuses, replies, denies, admits, counts. */
export const ACTS = ['say', 'more', 'claim', 'judge', 'accuse', 'reply', 'deny', 'admit', 'count'] as const;

export type Act = (typeof ACTS)[number];

/** Acts of verbs that often mean something else (*couper*, *voir*, *attaquer*): what tells is a quotation beside them or a clause behind. */
export const LOOSE: ReadonlySet<Act> = new Set(['judge', 'accuse', 'reply']);


const none: readonly Act[] = [];
const verbs: Readonly<Record<Language, ReadonlyMap<string, readonly Act[]>>> = { fr: tableOf(0), en: tableOf(1) };
/** French verbs by what is left of them without the ending of the infinitive. */
const stems: ReadonlyMap<string, readonly Act[]> = new Map([...verbs.fr].map(([lemma, acts]) => [lemma.replace(/(?:er|ir|re|oir)$/, ''), acts]));
/** Forms whose stem is another one than that of the infinitive. */
const irregular: ReadonlyMap<string, readonly Act[]> = new Map(Object.entries(table.irregular).flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, readonly Act[]] => [form, verbs.fr.get(lemma) ?? verbs.en.get(lemma) ?? none])));

const forms: Readonly<Record<Language, (lower: string) => readonly Act[]>> = {
  fr: (lower) => irregular.get(lower) ?? verbs.fr.get(lower) ?? stems.get(lower.replace(/(?:aient|èrent|ent|ait|ant|ée?s?|es?|a|it|is|i|us?|t)$/, '')) ?? none,
  en: (lower) => irregular.get(lower) ?? [lower, lower.replace(/(?:s|d|ed|ing)$/, ''), lower.replace(/(?:es|ed|ing)$/, ''), lower.replace(/ie[sd]$/, 'y')].map((form) => verbs.en.get(form)).find(Boolean) ?? none,
};

/** The acts that a word may stand for as the form of a verb; none for most words. */
export const actsOf: Readonly<Record<Language, (word: Word) => readonly Act[]>> = { fr: facet(({ lower }) => forms.fr(lower)), en: facet(({ lower }) => forms.en(lower)) };

/** True for a word that says that somebody may be speaking: by itself a verb of saying, or *selon*, *d’après*, *according to*. */
export const mayReport: Readonly<Record<Language, (word: Word) => boolean>> = { fr: facet((word) => reports(word, 'fr')), en: facet((word) => reports(word, 'en')) };

function reports({ lower }: Pick<Word, 'lower'>, language: Language): boolean {
  return /^(?:selon|après|according)$/.test(lower) || forms[language](lower).some((act) => !LOOSE.has(act));
}

/** Words of which {@link mayReport} is true in either language. */
export const REPORTING: number = wordClass((lower) => reports({ lower }, 'fr') || reports({ lower }, 'en'));

function tableOf(column: 0 | 1): Map<string, Act[]> {
  const found = new Map<string, Act[]>();
  for (const act of ACTS) for (const lemma of (table[act][column] ?? '').split(' ')) found.set(lemma, [...(found.get(lemma) ?? []), act]);
  return found;
}
