import type { Language, Token } from '../../text/types.ts';
import { quantityLexicon } from './lexicon.ts';

/** The counted noun: its lemma, the lemma of what stands before it in English (*construction workers*), its token. */
export interface CountedNoun {
  readonly lemma: string;
  readonly modifier?: string;
  readonly at: number;
}

/** The noun that a number counts, behind token `at`: *manifestants*, *de morts*, *autres hommes*; undefined for a bare number. */
export function readNoun(tokens: readonly Token[], at: number, language: Language): CountedNoun | undefined {
  return language === 'fr' ? readFrench(tokens, at) : readEnglish(tokens, at);
}

/** The noun of a lone *un*, *une*, *one*, which is a number only before people and casualties (*un mort et deux blessés*). */
export function readOne(tokens: readonly Token[], at: number, language: Language): CountedNoun | undefined {
  const word = tokens[at]?.lower ?? '';
  return quantityLexicon(language).singletons.has(word) ? { lemma: word, at } : undefined;
}

function readFrench(tokens: readonly Token[], from: number): CountedNoun | undefined {
  const lexicon = quantityLexicon('fr');
  let at = from;
  const first = tokens[at]?.lower;
  if (first === 'de' || first === "d'") at++;
  if (first === "d'" && tokens[at]?.lower === 'entre') return undefined;
  for (let skipped = 0; skipped < 2 && isAdjective(tokens, at); skipped++) at++;
  const token = tokens[at];
  if (!token || !isNoun(token, lexicon.notNouns)) return undefined;
  return { lemma: token.capital && /[ao]is$/.test(token.lower) ? token.lower : singular(token.lower, 'fr'), at };
}

/** *autres hommes*, but *120 autres sont …* has no noun of its own. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const { adjectives, notNouns } = quantityLexicon('fr');
  const next = tokens[at + 1];
  return adjectives.has(tokens[at]?.lower ?? '') && next?.kind === 'word' && !notNouns.has(next.lower);
}

/** The first plural among the next four words; what stands before it qualifies it. */
function readEnglish(tokens: readonly Token[], from: number): CountedNoun | undefined {
  const lexicon = quantityLexicon('en');
  const start = tokens[from]?.lower === 'of' ? from + 1 : tokens[from]?.text === '-' && tokens[from]?.start === tokens[from - 1]?.end ? from + 1 : from;
  if (tokens[from]?.lower === 'of' && (tokens[start]?.lower === 'the' || tokens[start]?.lower === 'them')) return undefined;
  let modifier: string | undefined;
  for (let at = start; at < start + 4; at++) {
    const token = tokens[at];
    if (!token || !isNoun(token, lexicon.notNouns)) break;
    if (isPlural(token.lower)) return { lemma: singular(token.lower, 'en'), at, ...(modifier ? { modifier } : {}) };
    if (lexicon.invariants.has(token.lower)) {
      const next = tokens[at + 1];
      if (!next || next.kind !== 'word' || !isPlural(next.lower)) return { lemma: singular(token.lower, 'en'), at, ...(modifier ? { modifier } : {}) };
    }
    if (!lexicon.adjectives.has(token.lower)) modifier = token.lower;
  }
  return undefined;
}

function isNoun(token: Token, notNouns: ReadonlySet<string>): boolean {
  return token.kind === 'word' && token.lower.length > 2 && !notNouns.has(token.lower) && !/\d/.test(token.lower);
}

function isPlural(word: string): boolean {
  return quantityLexicon('en').singulars.has(word) || (/[^su]s$/.test(word) && word.length > 3) || word.endsWith('sses');
}

/** A light lemma: the singular in lower case. */
export function singular(word: string, language: Language): string {
  const { singulars, invariants } = quantityLexicon(language);
  const known = singulars.get(word);
  if (known !== undefined || invariants.has(word)) return known ?? word;
  return language === 'fr' ? frenchSingular(word) : englishSingular(word);
}

function frenchSingular(word: string): string {
  if (/(?:eau|eu|ou)x$/.test(word)) return word.slice(0, -1);
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function englishSingular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
