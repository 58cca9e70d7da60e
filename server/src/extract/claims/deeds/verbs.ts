import { adverb } from '../acts.ts';
import { auxiliaries } from '../dating.ts';
import type { SentenceContext } from '../../context.ts';
import { wordClass } from '../../wordClasses.ts';
import { perSentence } from '../../perSentence.ts';
import { skeletonOf, type Piece } from '../../skeleton.ts';
import type { Language } from '../../../text/types.ts';
import { deedWords, type DeedWord } from './lexicon.ts';

/** A word of a sentence that tells a deed: `passive` where what stands before it undergoes it. */
export interface Deed extends DeedWord {
  readonly at: number;
  readonly passive: boolean;
}

/** The deeds of a sentence in order; worked out once per sentence. */
export function deedsOf(context: SentenceContext): readonly Deed[] {
  return (context.classes & DEED) === 0 ? none : known(context);
}

const none: readonly Deed[] = [];

const known = perSentence((context): readonly Deed[] => {
  const { pieces } = skeletonOf(context);
  const { language } = context.facts.paragraph;
  const words = deedWords(language);
  const made: Deed[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const word = piece && (piece.classes & DEED) !== 0 ? words.get(piece.word) : undefined;
    if (word && tells(pieces, at, word, language)) made.push({ ...word, at, passive: isPassive(pieces, at, word) });
  }
  return made;
});

const DEED = wordClass((lower) => deedWords('fr').has(lower) || deedWords('en').has(lower));

function tells(pieces: readonly Piece[], at: number, { mood }: DeedWord, language: Language): boolean {
  const { determiners, prepositions } = small[language];
  const before = pieces[at - 1]?.word ?? '';
  if (mood === 'noun') return determiners.has(before);
  if (mood === 'infinitive') return false;
  const finite = at > 0 && !determiners.has(before) && !prepositions.has(before) && !/^(?:["«“(,;:-])$/.test(before);
  // The English past has the form of the participle.
  if (mood === 'participle') return afterAuxiliary(pieces, at) || apposed(pieces, at, { determiners, prepositions }) || (language === 'en' && finite);
  if (mood === 'gerund') return /^(?:is|are|was|were|been|en)$/.test(before) || apposed(pieces, at, { determiners, prepositions });
  return finite;
}

function afterAuxiliary(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = pieces[i]?.word ?? '';
    if (auxiliaries.has(word) || word === "n'" || word === 'are') return true;
    if (!adverb(word)) return false;
  }
  return false;
}

/** At the head of its clause or right behind a name or noun, with something that depends on it: *lancée en 1998*, *the deal signed on Monday*. */
function apposed(pieces: readonly Piece[], at: number, { determiners, prepositions }: SmallWords): boolean {
  const before = pieces[at - 1];
  if (!before || before.word === ',' || before.word === '(' || before.filler?.kind === 'mention') return true;
  if (determiners.has(before.word) || prepositions.has(before.word) || before.word.length < 3) return false;
  const behind = pieces[at + 1];
  return behind !== undefined && (prepositions.has(behind.word) || determiners.has(behind.word) || behind.filler !== undefined);
}

/** A form of *être*, *be* with *par*, *by* behind, or a participle on its own. */
function isPassive(pieces: readonly Piece[], at: number, { mood }: DeedWord): boolean {
  if (mood !== 'participle') return false;
  const before = pieces.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  if (before.some((word) => /^(?:been|be|was|were|is|are|été)$/.test(word))) return true;
  return /^(?:par|by)$/.test(pieces[at + 1]?.word ?? '') && !before.some((word) => /^(?:a|ont|avait|avaient|has|had|have)$/.test(word));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The small words around noun phrases in a language. */
export interface SmallWords {
  /** What opens a noun phrase. */
  readonly determiners: ReadonlySet<string>;
  /** What makes the noun phrase behind it depend on something. */
  readonly prepositions: ReadonlySet<string>;
}

export function smallWords(language: Language): SmallWords {
  return small[language];
}

const small: Readonly<Record<Language, SmallWords>> = {
  fr: {
    determiners: words("le la les l' un une des ce cet cette ces son sa ses leur leurs notre votre du au aux"),
    prepositions: words("de d' du des à au aux en dans par avec pour chez sur sous vers entre contre depuis dès lors après avant selon pendant durant sans malgré"),
  },
  en: {
    determiners: words('the a an this that these those its his her their our no'),
    prepositions: words('of in at to by with for from on into during near off over under after before about since until without against between through as than'),
  },
};
