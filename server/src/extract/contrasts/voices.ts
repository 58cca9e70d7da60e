import tables from '../../locales/contrasts.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import type { SentenceContext } from '../context.ts';
import { attributionsOf, type Attributing } from '../quotes/attributions.ts';
import { isSpeechVerb } from '../quotes/speech.ts';
import { classOfNoun, namedSpeaker, unnamedSpeaker } from '../quotes/speakers.ts';
import { perSentence } from '../perSentence.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';

/**
 * Who speaks in a sentence, by any noun: *selon l’armateur*, *les gendarmes avaient compté 30 000*, *le syndicat n’en compte que 70*, *the
 * council put the crowd at*. More than {@link attributionsOf} finds, which serves comparisons across texts and knows classes of speakers only; enough where two
 * voices stand side by side.
 */
export const voicesOf: (context: SentenceContext) => readonly Attributing[] = perSentence((context) => {
  const pieces = skeletonOf(context).pieces;
  const found = [...attributionsOf(context)];
  const add = (voice: Attributing | undefined): void => {
    if (voice && !found.some((other) => other.from < voice.to && voice.from < other.to)) found.push(voice);
  };
  const { language } = context.facts.paragraph;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || (piece.classes & VOICE) === 0) continue;
    add(sourceAt(pieces, i));
    if (denying.has(piece.word) || counts(language, pieces, i)) add(subjectOf(pieces, i) ?? closing(pieces, i));
    else if (isSpeechVerb(piece.word, language)) add(closing(pieces, i));
  }
  if (found.length > 0 && context.quantities.length > 0) for (let i = 0; i < pieces.length; i++) add(gapped(pieces, i));
  return found.sort((a, b) => a.from - b.from);
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const verbs: Readonly<Record<Language, { readonly counting: ReadonlySet<string>; readonly countingOf: ReadonlySet<string> }>> = {
  fr: { counting: words(tables.fr.counting), countingOf: words(tables.fr.countingOf) },
  en: { counting: words(tables.en.counting), countingOf: words(tables.en.countingOf) },
};
const denying = words(tables.denying);
const noSource = words(tables.noSource);
const articles = words("le la les l' un une des du ce cet cette ces son sa ses leur leurs the a an its his her their this both autre autres another other");
const english = words('the a an its his her their this both another other');
const edges = words('; : . ( ) « » " “ ” – — mais tandis quand alors but while whereas when although que qu\' that');
const prepositions = words("de du des d' à au aux en dans par avec pour chez sur contre of in at to by with for from on over");

/** Words at which {@link voicesOf} may find something but for figures that touch their speaker. */
const VOICE = wordClass((lower) => /^(?:selon|d'|according)$/.test(lower) || denying.has(lower) || (['fr', 'en'] as const).some((language) => verbs[language].counting.has(lower) || verbs[language].countingOf.has(lower) || isSpeechVerb(lower, language)));

/** True for an attribution whose verb gives a figure: *la mairie parle de*, *n’en compte que*. */
export function givesFigure(context: SentenceContext, { kind, to }: Attributing): boolean {
  return kind === 'frame' && counts(context.facts.paragraph.language, skeletonOf(context).pieces, to - 1);
}

/** A verb that gives a figure; *compte*, *trouve*, *donne* only behind *en* (*n’en compte que 70*). */
function counts(language: Language, pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word ?? '';
  // *Le butin avait été évalué à*: nobody speaks.
  if (/^(?:été|est|sont|was|were|been|be|is|are)$/.test(pieces[at - 1]?.word ?? '')) return false;
  return verbs[language].counting.has(word) || (verbs[language].countingOf.has(word) && /^(?:en|only|it)$/.test(pieces[at - 1]?.word ?? ''));
}

/** *selon l’armateur*, *d’après le chef du village*, *according to her lawyer*: the first noun behind. */
function sourceAt(pieces: readonly Piece[], at: number): Attributing | undefined {
  const [word, next] = [pieces[at]?.word, pieces[at + 1]?.word];
  const from = word === 'selon' ? at + 1 : (word === "d'" && next === 'après') || (word === 'according' && next === 'to') ? at + 2 : undefined;
  if (from === undefined) return undefined;
  for (let i = from; i < from + 3; i++) {
    const piece = pieces[i];
    if (!piece || noSource.has(piece.word) || piece.filler?.kind === 'quantity') return undefined;
    const attribution = voiceAt(pieces, i);
    if (attribution) return span(pieces, at, i + 1, attribution, 'phrase');
  }
  return undefined;
}

/** The subject of a verb: the first noun of its clause, past *lui*, *elle*, *for its part* and the words between commas. */
function subjectOf(pieces: readonly Piece[], verb: number): Attributing | undefined {
  let from = verb;
  while (from > Math.max(0, verb - 14) && !edges.has(pieces[from - 1]?.word ?? '') && pieces[from - 1]?.filler?.kind !== 'quantity') from--;
  for (let i = from; i < verb; i++) {
    if (prepositions.has(pieces[i - 1]?.word ?? '') && i > from) continue;
    const attribution = voiceAt(pieces, i);
    if (!attribution || (articles.has(pieces[i - 1]?.word ?? '') && i - 1 > from && prepositions.has(pieces[i - 2]?.word ?? ''))) continue;
    return span(pieces, i, verb + 1, headOf(pieces, i, verb) ?? attribution, 'frame');
  }
  return undefined;
}

/** *the national weather* **bureau** *put*: the last of the nouns that touch the verb. */
function headOf(pieces: readonly Piece[], first: number, verb: number): Attributing['attribution'] | undefined {
  if (!english.has(pieces[first - 1]?.word ?? '')) return undefined;
  let last = first;
  while (last + 1 < verb && !pieces[last + 1]?.filler && /^[a-z-]{3,}$/.test(pieces[last + 1]?.word ?? '') && !/^(?:had|has|have|who|now|later|also|then|and|which|[a-z]+ly)$/.test(pieces[last + 1]?.word ?? '') && !prepositions.has(pieces[last + 1]?.word ?? '')) last++;
  const word = pieces[last]?.word ?? '';
  return last > first ? unnamedSpeaker(word, classOfNoun(word) ?? 'other') : undefined;
}

/** *« Douze », rectifie la direction*: the noun behind the verb that closes a quotation. */
function closing(pieces: readonly Piece[], verb: number): Attributing | undefined {
  if (!/^[,»”"]$/.test(pieces[verb - 1]?.word ?? '')) return undefined;
  const at = articles.has(pieces[verb + 1]?.word ?? '') ? verb + 2 : verb + 1;
  const attribution = voiceAt(pieces, at);
  return attribution && span(pieces, verb, at + 1, attribution, 'closing');
}

/** *la préfecture a compté 11 000 manifestants, la FDC 25 000*; *la CGT parle de 400, la police de 150*: the verb is that of the speaker before. */
function gapped(pieces: readonly Piece[], at: number): Attributing | undefined {
  const next = pieces[at + 1]?.word === 'de' || pieces[at + 1]?.word === "d'" ? at + 2 : at + 1;
  if (pieces[next]?.filler?.kind !== 'quantity') return undefined;
  const first = articles.has(pieces[at - 1]?.word ?? '') ? at - 1 : at;
  if (first === 0 || !/^(?:,|;|et|mais|and|but|while)$/.test(pieces[first - 1]?.word ?? '')) return undefined;
  const attribution = voiceAt(pieces, at);
  return attribution && attribution.speakerClass !== 'person' ? span(pieces, at, next, attribution, 'bare') : undefined;
}

/** A name, or a noun behind its article. */
function voiceAt(pieces: readonly Piece[], at: number): Attributing['attribution'] | undefined {
  const piece = pieces[at];
  if (piece?.filler?.kind === 'mention') return namedSpeaker(piece.filler.of, []);
  if (!piece || piece.filler || !/^\p{L}[\p{L}-]{2,}$/u.test(piece.word) || articles.has(piece.word)) return undefined;
  return articles.has(pieces[at - 1]?.word ?? '') || at === 0 ? unnamedSpeaker(piece.word, classOfNoun(piece.word) ?? 'other') : undefined;
}

function span(pieces: readonly Piece[], from: number, to: number, attribution: Attributing['attribution'], kind: Attributing['kind']): Attributing {
  return { from, to, start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0, attribution, kind };
}
