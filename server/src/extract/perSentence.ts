import type { SentenceContext } from './context.ts';

/** A pure function of a sentence that remembers its result as long as the sentence is remembered. */
export function perSentence<V extends object>(work: (context: SentenceContext) => V): (context: SentenceContext) => V {
  const place = nothing.push(undefined) - 1;
  return (context) => {
    const known = context.memo[place] as V | undefined;
    if (known !== undefined) return known;
    const made = work(context);
    context.memo[place] = made;
    return made;
  };
}

/** What is remembered of a sentence that nothing is known of: as many places as there are functions made by {@link perSentence}. */
export function emptyMemo(): unknown[] {
  return nothing.slice();
}

const nothing: undefined[] = [];
