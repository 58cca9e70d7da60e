import type { Paragraph, Sentence } from '../../text/types.ts';
import type { TenseCues } from './machine/grammar.ts';
import { WordTable } from './machine/wordTable.ts';
import type { Tense } from './reading.ts';

const REACH = 25;

/** What the nearest verb of the sentence says about the tokens `from` to `to`: told as past, announced, or neither. */
export function tenseAround(paragraph: Paragraph, cues: TenseCues, from: number, to: number): Tense {
  const sentence = sentenceAt(paragraph.sentences, from);
  const low = Math.max(sentence?.from ?? 0, from - REACH);
  const high = Math.min(sentence?.to ?? paragraph.tokens.length, to + REACH);
  for (let distance = 1; distance <= REACH; distance++) {
    const before = from - distance >= low ? cueOf(paragraph, cues, from - distance) : 'unknown';
    if (before !== 'unknown') return before;
    const after = to - 1 + distance < high ? cueOf(paragraph, cues, to - 1 + distance) : 'unknown';
    if (after !== 'unknown') return after;
  }
  return 'unknown';
}

/** The sentence that holds a token, by halving. */
function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

function cueOf({ text, tokens }: Paragraph, cues: TenseCues, index: number): Tense {
  const word = tokens[index];
  if (word?.kind !== 'word' || word.capital) return 'unknown';
  const told = wordsOf(cues).get(word, text);
  if (told !== undefined) return told === 'future' && cues.compared?.has(`${tokens[index - 1]?.lower} ${word.lower}`) ? 'unknown' : told;
  if (endsOtherwise(text.charAt(word.end - 1), cues) || cues.helper === tokens[index - 1]?.lower) return 'unknown';
  return cues.endings.test(word.lower) && !cues.exceptions.has(word.lower) ? cues.endingTense : 'unknown';
}

/** True for a small letter that ends no ending. */
function endsOtherwise(letter: string, { lastLetters }: TenseCues): boolean {
  return lastLetters !== undefined && letter >= 'a' && letter <= 'z' && !lastLetters.includes(letter);
}

const tables = new WeakMap<TenseCues, WordTable<Tense>>();

function wordsOf(cues: TenseCues): WordTable<Tense> {
  const known = tables.get(cues);
  if (known) return known;
  const made = new WordTable<Tense>(new Map([...[...cues.past].map((word) => [word, 'past'] as const), ...[...cues.future].map((word) => [word, 'future'] as const)]));
  tables.set(cues, made);
  return made;
}
