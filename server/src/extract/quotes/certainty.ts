import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import type { Certainty } from '../facts.ts';
import en from '../../locales/en/modality.json' with { type: 'json' };
import fr from '../../locales/fr/modality.json' with { type: 'json' };
import { piecesAround, skeletonOf, type Piece } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';

/** Words after a span in which its own verb is looked for (*820 personnes* **seraient** *mortes*). */
const OWN = 5;

/**
 * How firmly a span is said: read from the verb and the adverbs of its clause. The French conditional of hearsay (*auraient été
 * vus*) is `hearsay`, a future or *devrait* is `planned`, *pourrait* `possible`; the nearest cue wins, the one before the span first.
 */
export function certaintyOf(context: SentenceContext, span: Span): Certainty {
  const pieces = skeletonOf(context).pieces;
  const { first, last } = piecesAround(pieces, span);
  const language = context.facts.paragraph.language;
  for (let i = first; i <= last; i++) {
    const cue = language === 'fr' ? frenchCue(pieces, i) : englishCue(pieces, i, context);
    if (cue && cue !== 'asserted') return cue;
  }
  const at = (i: number): Certainty | undefined => (language === 'fr' ? frenchCue(pieces, i) : englishCue(pieces, i, context));
  const own = lookAhead(pieces, last + 1, Math.min(pieces.length, last + 1 + OWN), at);
  if (own) return own;
  for (let i = first - 1; i >= 0; i--) {
    const word = pieces[i]?.word ?? '';
    if (strong.has(word)) break;
    const cue = at(i);
    if (cue) return cue;
  }
  return lookAhead(pieces, last + 1, pieces.length, at) ?? 'asserted';
}

function lookAhead(pieces: readonly Piece[], from: number, to: number, at: (i: number) => Certainty | undefined): Certainty | undefined {
  for (let i = from; i < to; i++) {
    const word = pieces[i]?.word ?? '';
    if (strong.has(word) || word === ',' || word === 'qui' || word === 'dont' || word === 'que') return undefined;
    const cue = at(i);
    if (cue) return cue;
  }
  return undefined;
}

function frenchCue(pieces: readonly Piece[], i: number): Certainty | undefined {
  if (((pieces[i]?.classes ?? 0) & FRENCH_CUE) === 0) return undefined;
  const word = pieces[i]?.word ?? '';
  const next = pieces[i + 1]?.word ?? '';
  const listed = frenchWords.get(word);
  if (listed) return listed;
  if (word === 'aurait' || word === 'auraient' || word === 'serait' || word === 'seraient') return afterQue(pieces, i) && word.startsWith('ser') && !/é(?:e|s|es)?$|mort/.test(next) ? 'planned' : 'hearsay';
  if ((word === 'va' || word === 'vont') && /(?:er|ir|re)$/.test(next)) return 'planned';
  if ((word === 'doit' || word === 'doivent') && pieces.slice(i + 1, i + 4).some((piece) => /(?:er|ir|re)$/.test(piece.word))) return 'planned';
  if (!mayBeFuture(word)) return finiteCue(word, next);
  if (future.test(word) && !notFuture.has(word)) return 'planned';
  if (conditional.test(word)) return afterQue(pieces, i) ? 'planned' : 'hearsay';
  return finiteCue(word, next);
}

function finiteCue(word: string, next: string): Certainty | undefined {
  return frenchFinite.has(word) && !frenchReported.test(next) ? 'asserted' : undefined;
}

/** Futures and conditionals end in *-a* or *-t*. */
function mayBeFuture(word: string): boolean {
  return word.endsWith('a') || word.endsWith('t');
}

/** *a annoncé que le sommet durerait*: the conditional is the future of the past there. */
function afterQue(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 8), at).some((piece) => piece.word === 'que' || piece.word === "qu'");
}

function englishCue(pieces: readonly Piece[], i: number, context: SentenceContext): Certainty | undefined {
  const piece = pieces[i];
  const word = piece?.word ?? '';
  const next = pieces[i + 1]?.word ?? '';
  if (word === 'may' && /^\p{Lu}/u.test(context.facts.paragraph.text.slice(piece?.start, piece?.end)) ) return undefined;
  const listed = englishWords.get(word);
  if (listed) return listed;
  if (/^(?:is|are|was|were)$/.test(word) && englishPlans.has(next)) return 'planned';
  if (englishPlans.has(word) && /^(?:to|for)$/.test(next)) return 'planned';
  if (/^(?:believed|feared|thought|said|alleged|presumed|reported)$/.test(word) && /^(?:to|dead)$/.test(next)) return 'hearsay';
  return englishFinite.has(word) ? 'asserted' : undefined;
}

const future = /^\p{Ll}{2,}(?:[^é]er|ir|[dtv]r|[ou]rr)(?:a|ont)$/u;
const conditional = /^\p{Ll}{2,}(?:er|dr)ai(?:t|ent)$/u;
const strong: ReadonlySet<string> = new Set([';', '.', ':', '«', '»', 'mais', 'tandis', 'car', 'but', 'while', 'whereas']);
const notFuture: ReadonlySet<string> = new Set(fr.notFuture);
const frenchReported = /^(?:annoncé|déclaré|précisé|indiqué|affirmé|expliqué|estimé|ajouté|rapporté|assuré|dit|confirmé)$/;
const frenchFinite: ReadonlySet<string> = new Set(fr.finite);
const englishFinite: ReadonlySet<string> = new Set(en.finite);
const englishPlans: ReadonlySet<string> = new Set(en.plans);
const frenchWords = cues(fr.cues);
const englishWords = cues(en.cues);

/** Words that {@link frenchCue} may take for a cue, whatever stands beside them. */
const FRENCH_CUE = wordClass((word) => frenchWords.has(word) || frenchFinite.has(word) || /^(?:aurait|auraient|serait|seraient|va|vont|doit|doivent)$/.test(word) || (mayBeFuture(word) && (future.test(word) || conditional.test(word))));

function cues(table: { readonly planned: string[]; readonly possible: string[]; readonly probable: string[]; readonly hearsay: string[] }): ReadonlyMap<string, Certainty> {
  const list = (words: readonly string[], certainty: Certainty): [string, Certainty][] => words.map((word) => [word, certainty]);
  return new Map([...list(table.planned, 'planned'), ...list(table.possible, 'possible'), ...list(table.probable, 'probable'), ...list(table.hearsay, 'hearsay')]);
}
