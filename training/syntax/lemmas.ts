import { LONGEST_RULE, plainLemma, type LemmaRules } from '../../server/src/extract/syntax/lemma.ts';
import type { Reading } from '../../server/src/extract/syntax/lexicon.ts';
import type { Example } from './align.ts';

/** A word with a tag and the lemma that it mostly has. */
interface Known {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
  readonly lemma: string;
  readonly count: number;
}

/** A rule must hold of so many words, an exception of so many places, and of more where the lexicon has the word. */
const WORDS = 3;
const PLACES = 2;
const PLACES_KNOWN = 5;

/** Learns what `lemmaOf` needs: first rules for the words that no lexicon has, then exceptions for common words of which the rules say something else. */
export function learnLemmas(examples: readonly Example[], readings: (lower: string) => readonly Reading[]): { exceptions: string; endings: string } {
  const known = wordsOf(examples);
  const endings = rulesOf(known.filter(({ tag }) => /^[NAV]/.test(tag)));
  const rules: LemmaRules = { exceptions: new Map(), endings };
  const exceptions = new Map<string, [string, number]>();
  for (const { text, lower, tag, lemma, count } of known) {
    const key = `${lower}/${tag.charAt(0)}`;
    if (tag === 'P' || count < (/^[NAV]/.test(tag) && readings(lower).length > 0 ? PLACES_KNOWN : PLACES) || / |\|/.test(lemma + lower) || (exceptions.get(key)?.[1] ?? 0) >= count) continue;
    exceptions.set(key, [lemma === plainLemma(rules, text, lower, tag, readings(lower)) ? '' : lemma, count]);
  }
  return {
    exceptions: [...exceptions].flatMap(([key, [lemma]]) => (lemma === '' ? [] : [`${key} ${lemma}`])).toSorted().join('|'),
    endings: [...endings].map(([key, { cut, add }]) => `${key} ${cut} ${add}`).toSorted().join('|'),
  };
}

function wordsOf(examples: readonly Example[]): Known[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { tokens, tags, lemmas, rest } of examples) {
    for (const [i, tag] of tags.entries()) {
      const key = `${tokens[i]?.text.toLowerCase() ?? ''}\t${tag}`;
      const own = counts.get(key) ?? new Map<string, number>();
      if (!rest[i]) own.set((lemmas[i] ?? '').toLowerCase(), (own.get((lemmas[i] ?? '').toLowerCase()) ?? 0) + 1);
      counts.set(key, own);
    }
  }
  return [...counts].flatMap(([key, own]) => {
    const [lower = '', tag = ''] = key.split('\t');
    const [lemma, count] = [...own].toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
    return lemma === '' || lemma === '_' ? [] : [{ text: lower, lower, tag, lemma, count }];
  });
}

function rulesOf(known: readonly Known[]): Map<string, { cut: number; add: string }> {
  const votes = new Map<string, Map<string, number>>();
  for (const { lower, tag, lemma } of known) {
    let shared = 0;
    while (shared < lower.length && lower[shared] === lemma[shared]) shared++;
    const edit = `${lower.length - shared} ${lemma.slice(shared)}`;
    if (lower.length - shared > LONGEST_RULE) continue;
    for (let length = 0; length <= Math.min(LONGEST_RULE, lower.length - 1); length++) {
      const key = `${tag}/${lower.slice(lower.length - length)}`;
      const own = votes.get(key) ?? new Map<string, number>();
      own.set(edit, (own.get(edit) ?? 0) + 1);
      votes.set(key, own);
    }
  }
  const rules = new Map<string, string>();
  for (const [key, own] of [...votes].toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [edit, count] = [...own].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? ['', 0];
    if (count >= WORDS && edit !== shorter(rules, key)) rules.set(key, edit);
  }
  return new Map([...rules].map(([key, edit]) => [key, { cut: Number(edit.split(' ')[0]), add: edit.split(' ')[1] ?? '' }]));
}

/** What the longest rule for a shorter ending says. */
function shorter(rules: ReadonlyMap<string, string>, key: string): string | undefined {
  const [tag = '', ending = ''] = key.split('/');
  for (let from = 1; from <= ending.length; from++) {
    const found = rules.get(`${tag}/${ending.slice(from)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
