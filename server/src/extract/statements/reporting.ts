import table from '../../locales/reporting.json' with { type: 'json' };
import { memoised } from '../../base/memo.ts';
import type { Language } from '../../text/types.ts';

/** What somebody does who says something: states it, goes on, insists, judges, accuses, replies, denies, admits, counts. */
export const ACTS = ['say', 'more', 'claim', 'judge', 'accuse', 'reply', 'deny', 'admit', 'count'] as const;

export type Act = (typeof ACTS)[number];

/** Acts of verbs that often mean something else (*couper*, *voir*, *attaquer*): what tells is a quotation beside them or a clause behind. */
export const LOOSE: ReadonlySet<Act> = new Set(['judge', 'accuse', 'reply']);

/** The acts that a word may stand for as the form of a verb; none for most words. Expects lower case. */
export function actsOf(lower: string, language: Language): readonly Act[] {
  return readers[language](lower);
}

/** True for a word that by itself looks like a verb of saying. Expects lower case. */
export function mayReport(lower: string, language: Language): boolean {
  return actsOf(lower, language).some((act) => !LOOSE.has(act));
}

const none: readonly Act[] = [];
const verbs: Readonly<Record<Language, ReadonlyMap<string, readonly Act[]>>> = { fr: tableOf(0), en: tableOf(1) };
/** French verbs by what is left of them without the ending of the infinitive. */
const stems: ReadonlyMap<string, readonly Act[]> = new Map([...verbs.fr].map(([lemma, acts]) => [lemma.replace(/(?:er|ir|re|oir)$/, ''), acts]));
/** Forms whose stem is another one than that of the infinitive. */
const irregular: ReadonlyMap<string, readonly Act[]> = new Map(Object.entries(table.irregular).flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, readonly Act[]] => [form, verbs.fr.get(lemma) ?? verbs.en.get(lemma) ?? none])));

const CACHE = 20_000;
const readers: Readonly<Record<Language, (lower: string) => readonly Act[]>> = {
  fr: memoised(CACHE, (lower) => irregular.get(lower) ?? verbs.fr.get(lower) ?? stems.get(lower.replace(/(?:aient|èrent|ent|ait|ant|ée?s?|es?|a|it|is|i|us?|t)$/, '')) ?? none),
  en: memoised(CACHE, (lower) => irregular.get(lower) ?? [lower, lower.replace(/(?:s|d|ed|ing)$/, ''), lower.replace(/(?:es|ed|ing)$/, ''), lower.replace(/ie[sd]$/, 'y')].map((form) => verbs.en.get(form)).find(Boolean) ?? none),
};

function tableOf(column: 0 | 1): Map<string, Act[]> {
  const found = new Map<string, Act[]>();
  for (const act of ACTS) for (const lemma of (table[act][column] ?? '').split(' ')) found.set(lemma, [...(found.get(lemma) ?? []), act]);
  return found;
}
