import type { TenseCues } from './grammar.ts';

/** The words of a language that tell tenses, as its folder of data lists them; a language may do with the first two. */
interface TenseWords {
  readonly futureWords: readonly string[];
  readonly pastWords: readonly string[];
  readonly presentPlans?: readonly string[];
  readonly outcomeWords?: readonly string[];
  readonly plansBehind?: Readonly<Record<string, readonly string[]>>;
  readonly comparedWords?: readonly string[];
  readonly obligedWords?: readonly string[];
  readonly planWords?: readonly string[];
  readonly helperWords?: readonly string[];
  readonly relatives?: readonly string[];
  readonly conjunctions?: readonly string[];
  readonly copulas?: readonly string[];
  readonly copulaLeadIns?: readonly string[];
  readonly copulaPointers?: readonly string[];
  readonly sinceWords?: readonly string[];
}

/** These words as sets; the endings are the grammar's own. */
export function tenseCues(words: TenseWords): Omit<TenseCues, 'endings' | 'endingTense' | 'exceptions'> {
  return {
    future: new Set(words.futureWords),
    past: new Set(words.pastWords),
    presents: new Set(words.presentPlans),
    outcomes: new Set(words.outcomeWords),
    needs: new Map(Object.entries(words.plansBehind ?? {}).map(([word, behind]) => [word, new Set(behind)])),
    compared: new Set(words.comparedWords),
    obliged: new Set(words.obligedWords),
    plans: new Set(words.planWords),
    helpers: new Set(words.helperWords),
    relatives: new Set(words.relatives),
    and: new Set(words.conjunctions),
    copulas: new Set(words.copulas),
    leadIns: new Set(words.copulaLeadIns),
    pointers: new Set(words.copulaPointers),
    since: new Set(words.sinceWords),
  };
}
