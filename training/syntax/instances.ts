import { candidatesOf, meaningsOf } from '../../server/src/extract/syntax/model/candidates.ts';
import { keysOf, type WordKeys } from '../../server/src/extract/syntax/model/keys.ts';
import { opensAfter } from '../../server/src/extract/syntax/model/tagger.ts';
import { tagNumber } from '../../server/src/extract/syntax/tags.ts';
import type { Language } from '../../server/src/text/types.ts';
import type { Example } from './align.ts';
import type { Instance } from './perceptron.ts';

/** Words that are met so often may have the tags that they were met with, and those of the lexicon; words that are met still oftener only the former. */
const OFTEN = 10;
const VERY_OFTEN = 60;

/** What is learnt, and the tags of words that are met often by the key of the word. */
export function instancesOf(examples: readonly Example[], language: Language, formsOf: (lower: string) => readonly string[]): { instances: Instance[]; seen: Map<number, readonly number[]> } {
  const read = memo((text, initial) => {
    const forms = [...formsOf(text.toLowerCase())].sort();
    return { text, initial, forms, keys: keysOf(text, initial, forms) };
  });
  const raw = examples.map(({ tokens, tags }) => {
    let opens = true;
    const words = tokens.map((token) => {
      const word = read(token.text, opens && token.capital);
      opens = opensAfter(token, opens);
      return word;
    });
    return { words, gold: tags.map(tagNumber) };
  });
  const seen = tagsOfCommon(raw);
  const instances = raw.map(({ words, gold }) => ({
    words: words.map(({ keys }) => keys),
    candidates: words.map(({ text, initial, forms, keys }, i) => withGold(candidatesOf(text, initial, forms, language, seen.get(keys.word)), gold[i] ?? 0)),
    gold,
  }));
  return { instances, seen };
}

function withGold(candidates: readonly number[], gold: number): readonly number[] {
  return candidates.includes(gold) ? candidates : [...candidates, gold];
}

interface Read {
  readonly text: string;
  readonly initial: boolean;
  readonly forms: readonly string[];
  readonly keys: WordKeys;
}

function tagsOfCommon(sentences: readonly { readonly words: readonly Read[]; readonly gold: readonly number[] }[]): Map<number, readonly number[]> {
  const counts = new Map<number, { readonly forms: readonly string[]; readonly tags: Map<number, number>; times: number }>();
  for (const { words, gold } of sentences) {
    for (const [i, { keys, forms }] of words.entries()) {
      const own = counts.get(keys.word) ?? { forms, tags: new Map<number, number>(), times: 0 };
      own.tags.set(gold[i] ?? 0, (own.tags.get(gold[i] ?? 0) ?? 0) + 1);
      own.times++;
      counts.set(keys.word, own);
    }
  }
  return new Map([...counts].flatMap(([word, { forms, tags, times }]): [number, readonly number[]][] => {
    // Words without other forms are mostly prepositions, conjunctions and adverbs: what a rare one is has to be told.
    if (times < OFTEN && !forms.includes('U')) return [];
    const possible = new Set([...tags.keys(), ...(times < VERY_OFTEN && !(times >= OFTEN && forms.includes('U')) ? meaningsOf(forms) : [])]);
    return [[word, [...possible].sort((a, b) => a - b)]];
  }));
}

function memo<V>(work: (text: string, initial: boolean) => V): (text: string, initial: boolean) => V {
  const known = new Map<string, V>();
  return (text, initial) => {
    const name = `${text}${initial ? '1' : '0'}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = work(text, initial);
    known.set(name, made);
    return made;
  };
}
