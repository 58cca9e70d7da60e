import type { Reading } from './lexicon.ts';
import { tagName } from './tags.ts';

/** How lemmas are made: what stands in no lexicon, and what no rule makes. */
export interface LemmaRules {
  /** Lemma by word and letter of the part of speech, `été/N`. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** By part of speech and ending, `Np/aux`: how many letters to cut off, and what to put there. */
  readonly endings: ReadonlyMap<string, { readonly cut: number; readonly add: string }>;
}

/** No rule looks at more letters. */
export const LONGEST_RULE = 5;

/**
 * The form under which a dictionary has a word, in lower case but for names: infinitive, singular, masculine. @param lower the word in lower case
 * @param text as it stands, which is the lemma of a name @param readings what the lexicon says of it
 */
export function lemmaOf(rules: LemmaRules, text: string, lower: string, tag: number, readings: readonly Reading[]): string {
  const name = tagName(tag);
  return rules.exceptions.get(`${lower}/${name.charAt(0)}`) ?? plainLemma(rules, text, lower, name, readings);
}

/** {@link lemmaOf} without exceptions. */
export function plainLemma({ endings }: LemmaRules, text: string, lower: string, name: string, readings: readonly Reading[]): string {
  if (name === 'P') return text;
  const known = readings.find(({ form }) => form === name) ?? readings.find(({ form }) => suits(form, name));
  if (known) return known.lemma;
  for (let length = Math.min(LONGEST_RULE, lower.length - 1); length >= 0; length--) {
    const rule = endings.get(`${name}/${lower.slice(lower.length - length)}`);
    if (rule && rule.cut < lower.length) return lower.slice(0, lower.length - rule.cut) + rule.add;
  }
  return lower;
}

/** True if a form of the lexicon is of a tag's part of speech. */
function suits(form: string, name: string): boolean {
  const letter = name.charAt(0);
  if (letter === 'V') return form.startsWith('V');
  return (letter === 'N' || letter === 'A') && /^[HGU]/.test(form);
}

/** Reads packed rules: `word/letter lemma` apart by `|`, and `tag/ending cut add` apart by `|`. */
export function unpackRules(exceptions: string, endings: string): LemmaRules {
  const entries = (packed: string): string[][] => (packed === '' ? [] : packed.split('|').map((entry) => entry.split(' ')));
  return {
    exceptions: new Map(entries(exceptions).map(([key = '', lemma = '']) => [key, lemma])),
    endings: new Map(entries(endings).map(([key = '', cut = '0', add = '']) => [key, { cut: Number(cut), add }])),
  };
}
