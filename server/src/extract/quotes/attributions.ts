import type { Span } from '../../base/span.ts';
import en from '../../locales/en/speech.json' with { type: 'json' };
import fr from '../../locales/fr/speech.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import type { SentenceContext } from '../context.ts';
import type { Attribution } from '../facts.ts';
import { perSentence } from '../perSentence.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';
import { subjectOf } from './subject.ts';
import { classOfNoun, namedSpeaker, SPEAKER, unnamedSpeaker } from './speakers.ts';

/** Words that name the speaker of a part of a sentence. Indexes are those of the skeleton's pieces. */
export interface Attributing extends Span {
  readonly from: number;
  readonly to: number;
  readonly attribution: Attribution;
  /**
   * `phrase`: *selon la police*; `frame`: *la police annonce …*, for what follows; `closing`: *…, a annoncé la police*, for what
   * went before; `bare`: *la police 119 000*, for the number that touches it.
   */
  readonly kind: 'phrase' | 'frame' | 'closing' | 'bare';
}

/** Every attribution in a sentence, in order. */
export const attributionsOf: (context: SentenceContext) => readonly Attributing[] = perSentence((context) => {
  const pieces = skeletonOf(context).pieces;
  const found: Attributing[] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (((pieces[i]?.classes ?? 0) & SAYING) === 0) continue;
    const made = phraseAt(context, pieces, i) ?? verbAt(context, pieces, i);
    if (!made) continue;
    found.push(made);
    i = Math.max(i, made.kind === 'frame' ? i : made.to - 1);
  }
  found.push(...bareOnes(pieces, found));
  return found.sort((a, b) => a.from - b.from);
});

/** *selon X*, *selon lui*, *d'après X*, *à l'en croire*, *pour la CGT*, *according to X*, *de source policière*. */
function phraseAt(context: SentenceContext, pieces: readonly Piece[], at: number): Attributing | undefined {
  const word = pieces[at]?.word ?? '';
  const next = pieces[at + 1]?.word ?? '';
  const told = word === 'selon' ? at + 1 : (word === "d'" && next === 'après') || (word === 'according' && next === 'to') ? at + 2 : undefined;
  if (told !== undefined) return (stressed.has(pieces[told]?.word ?? '') ? whole(pieces, at, told + 1, pronounSpeaker(context, pieces[told]), 'phrase') : undefined) ?? speakerFrom(pieces, at, told, 'phrase', false);
  const croire = word === 'à' ? pieces.findIndex((piece, i) => i > at && i < at + 4 && piece.word === 'croire') : -1;
  if (croire >= 0 && pieces[croire - 1]?.word === 'en') return next === 'en' ? speakerFrom(pieces, at, croire + 1, 'phrase', false) : whole(pieces, at, croire + 1, pronounSpeaker(context, pieces[at + 1]), 'phrase');
  if (word === 'pour' || word === 'for') return speakerFrom(pieces, at, at + 1, 'phrase', true);
  if (word === 'de' && (next === 'source' || next === 'sources')) return speakerFrom(pieces, at, at + 2, 'phrase', true);
  return undefined;
}

/** Reads a speaker after a preposition: at most eight pieces up to a mark or a number. `strict`: it must belong to a class of bodies. */
function speakerFrom(pieces: readonly Piece[], from: number, at: number, kind: Attributing['kind'], strict: boolean): Attributing | undefined {
  const title: string[] = [];
  let noun = -1;
  // *pour* and *for* introduce a speaker only right before it (*pour la CGT*, not *pour discuter de la police*).
  const limit = Math.min(pieces.length, at + (strict ? (articles.has(pieces[at]?.word ?? '') ? 2 : 1) : 9));
  for (let i = at; i < limit; i++) {
    const piece = pieces[i];
    if (!piece || stops.has(piece.word) || piece.filler?.kind === 'quantity') break;
    const filler = piece.filler;
    if (filler?.kind === 'mention' && (filler.of.type === 'person' || filler.of.type === 'organization')) {
      const attribution = namedSpeaker(filler.of, title);
      if (strict && (attribution.speakerClass === 'person' || attribution.speakerClass === 'other')) return undefined;
      return whole(pieces, from, i + 1, attribution, kind);
    }
    if (noun < 0 && (piece.classes & SPEAKER) !== 0) noun = i;
    title.push(piece.word);
  }
  return noun < 0 ? undefined : nounSpeaker(pieces, from, noun, kind);
}

function nounSpeaker(pieces: readonly Piece[], from: number, at: number, kind: Attributing['kind']): Attributing | undefined {
  const word = pieces[at]?.word ?? '';
  const speakerClass = classOfNoun(word);
  return speakerClass && whole(pieces, from, complementEnd(pieces, at + 1), unnamedSpeaker(word, speakerClass), kind);
}

/** Takes in the complement of a noun: *le ministère* **de l'Intérieur**. */
function complementEnd(pieces: readonly Piece[], at: number): number {
  const word = pieces[at]?.word ?? '';
  if (!prepositions.has(word)) return at;
  const article = pieces[at + 1]?.word ?? '';
  const noun = articles.has(article) ? at + 2 : at + 1;
  const piece = pieces[noun];
  return piece && !stops.has(piece.word) && piece.filler?.kind !== 'quantity' ? noun + 1 : at;
}

/** A reporting verb with its subject before it (frame) or after it (closing). */
function verbAt(context: SentenceContext, pieces: readonly Piece[], at: number): Attributing | undefined {
  const word = pieces[at]?.word ?? '';
  const stateOf = word === 'état' && /^(?:fait|font|faisait|faisant)$/.test(pieces[at - 1]?.word ?? '');
  if (!stateOf && !reporting[context.facts.paragraph.language].has(word)) return counting[context.facts.paragraph.language].has(word) ? grammatical(context, pieces, at) : undefined;
  const enclitic = pieces[at + 1];
  if (enclitic && /^-(?:t-)?(?:il|elle)s?$/.test(enclitic.word)) return whole(pieces, at, at + 2, pronounSpeaker(context, enclitic), 'closing');
  return pronounBefore(context, pieces, at) ?? subjectBefore(pieces, at) ?? (closesClause(pieces, at) ? speakerFrom(pieces, at, at + 1, 'closing', false) : undefined);
}

/** The speaker that the structure of the sentence shows as the subject before a verb. */
function grammatical(context: SentenceContext, pieces: readonly Piece[], verb: number): Attributing | undefined {
  const piece = pieces[verb];
  if (!piece) return undefined;
  const subject = subjectOf(context, piece);
  return typeof subject === 'object' && subject.end <= piece.start ? subjectBefore(pieces, verb, subject) : undefined;
}

/** *Il affirme*, *elle a reconnu*, *he says*: only auxiliaries stand between the pronoun and its verb. */
function pronounBefore(context: SentenceContext, pieces: readonly Piece[], verb: number): Attributing | undefined {
  let i = verb - 1;
  while (i > verb - 4 && auxiliaries.has(pieces[i]?.word ?? '')) i--;
  const pronoun = pieces[i];
  return pronoun && subjects.has(pronoun.word) ? whole(pieces, i, verb + 1, pronounSpeaker(context, pronoun), 'frame') : undefined;
}

/** Whom a pronoun of a speaker stands for: the one person named in its sentence or, failing that, last in its paragraph before it; else somebody. */
function pronounSpeaker({ facts, sentence }: SentenceContext, pronoun: Piece | undefined): Attribution {
  const start = pronoun?.start ?? sentence.start;
  const persons = facts.mentions.filter(({ type, end }) => type === 'person' && end <= start);
  const here = new Set(persons.filter((one) => one.start >= sentence.start).map(({ id }) => id));
  const one = here.size > 1 || several.has(pronoun?.word ?? '') ? undefined : persons.at(-1);
  return one ? namedSpeaker(one, []) : { speaker: 'somebody', name: pronoun?.word ?? '', speakerClass: 'person' };
}

/** Pieces that are looked at before a verb for its subject; and where the structure of the sentence says where it stands. */
const NEAREST = 14;
const FARTHEST = 60;

/** The subject of a verb: the speaker nearest before it in its clause, past an insertion between commas. @param within where its subject stands */
function subjectBefore(pieces: readonly Piece[], verb: number, within?: Span): Attributing | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - (within ? FARTHEST : NEAREST)); i--) {
    const piece = pieces[i];
    if (within && piece && piece.start >= within.end) continue;
    if (within && piece && piece.end <= within.start) return undefined;
    if (!piece || piece.word === ';' || piece.word === '.' || piece.word === ')' || piece.word === '»' || piece.word === '"' || piece.word === '”') return undefined;
    const filler = piece.filler;
    if (filler?.kind === 'quantity') return undefined;
    if (filler?.kind === 'mention' && (filler.of.type === 'person' || filler.of.type === 'organization')) {
      const title = pieces.slice(Math.max(0, i - 6), i).map((one) => one.word);
      return whole(pieces, i, verb + 1, namedSpeaker(filler.of, title), 'frame');
    }
    const speakerClass = nounClass(piece);
    if (speakerClass) return whole(pieces, i, verb + 1, unnamedSpeaker(piece.word, speakerClass), 'frame');
  }
  return undefined;
}

/** True if only auxiliaries stand between the verb and the mark or quotation before it: *…, a annoncé X*. */
function closesClause(pieces: readonly Piece[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const word = pieces[i]?.word ?? '';
    if (word === ',' || word === '»' || word === '”' || word === '"') return true;
    if (!auxiliaries.has(word)) return false;
  }
  return false;
}

/** *la police 119 000*, *12 000 (CGT)*: read only where the sentence has attributions or brackets that make it an enumeration. */
function bareOnes(pieces: readonly Piece[], others: readonly Attributing[]): Attributing[] {
  const found: Attributing[] = [];
  pieces.forEach((piece, i) => {
    const filler = piece.filler;
    const named = filler?.kind === 'mention' && filler.of.type === 'organization' ? namedSpeaker(filler.of, []) : undefined;
    const noun = nounClass(piece);
    const attribution = named && named.speakerClass !== 'other' ? named : noun && unnamedSpeaker(piece.word, noun);
    if (!attribution || others.some((other) => other.from <= i && i < other.to)) return;
    const end = named ? i + 1 : complementEnd(pieces, i + 1);
    const bracketed = pieces[end]?.word === ')' && (pieces[i - 1]?.word === '(' || articles.has(pieces[i - 1]?.word ?? ''));
    const colon = pieces[end]?.word === ':' && pieces[end + 1]?.filler?.kind === 'quantity';
    const touching = others.length > 0 && pieces[end]?.filler?.kind === 'quantity';
    if (bracketed || colon || touching) found.push(whole(pieces, i, end, attribution, 'bare'));
  });
  return found;
}

function nounClass(piece: Piece): Attribution['speakerClass'] | undefined {
  return (piece.classes & SPEAKER) === 0 ? undefined : classOfNoun(piece.word);
}

function whole(pieces: readonly Piece[], from: number, to: number, attribution: Attribution, kind: Attributing['kind']): Attributing {
  return { from, to, start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0, attribution, kind };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const stops = words(', ; : . ( ) « » " “ ” — – et contre and qui que dont who which');
const stressed = words('lui elle eux elles him her them');
const subjects = words('il elle ils elles he she they');
const several = words('eux elles ils them they -ils -elles -t-ils -t-elles');
const prepositions = words("de du des d' of");
const articles = words("le la les l' the");
const auxiliaries = words("a ont avait avaient est sont s'est s' se en l' le lui nous a-t-il -t-il -t-elle has have had also également ensuite aussi");
/** Verbs that report a figure if their subject can speak: *la préfecture parle de 12 blessés*, but not *on parle de*. *Compte* is none: bodies count members, too. */
const counting: Readonly<Record<Language, ReadonlySet<string>>> = { fr: words('parle parlent parlait parlaient parlé évoque évoquent évoquait évoquaient évoqué cite citent citait retient retiennent chiffre chiffrent'), en: words('cites cited speaks spoke') };
const reporting: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(fr.reporting), en: new Set(en.reporting) };

/** Words at which {@link phraseAt} or {@link verbAt} may find something. */
const SAYING = wordClass((lower) => /^(?:selon|d'|à|according|pour|for|de|état)$/.test(lower) || [reporting, counting].some(({ fr, en }) => fr.has(lower) || en.has(lower)));
