import en from '../../locales/en/acts.json' with { type: 'json' };
import fr from '../../locales/fr/acts.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import type { SentenceContext } from '../context.ts';
import { wordClass } from '../wordClasses.ts';
import type { Claim, EntityType } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { auxiliaries, dateAfter, dateBefore } from './dating.ts';
import { eventAround } from './event.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { subjectAfter, subjectOf } from './subject.ts';
import { dateValue } from './value.ts';

/**
 * When something was done or befell somebody: *X est né le …*, *a été hospitalisé le …*, *signed on …*. The attribute is the act.
 * *ne* is not *né*: only whole participles with an auxiliary, in apposition or at the start of a sentence are read.
 */
export const acts: Family = (context) => {
  if ((context.classes & ACT) === 0) return [];
  const { pieces } = skeletonOf(context);
  const attributes = participles[context.facts.paragraph.language];
  return pieces.flatMap((piece, i) => {
    const attribute = (piece.classes & ACT) === 0 ? undefined : attributes.get(piece.word);
    return attribute !== undefined && isVerb(pieces, i) ? actAt(context, pieces, i, attribute) : [];
  });
};

function actAt(context: SentenceContext, pieces: readonly Piece[], at: number, attribute: string): Claim[] {
  const date = dateAfter(pieces, at) ?? dateBefore(pieces, at, participles[context.facts.paragraph.language]);
  const subject = date && actor(context, pieces, at, attribute);
  const piece = pieces[at];
  if (!date || !subject || !piece) return [];
  const span = { start: Math.min(piece.start, date.start), end: Math.max(piece.end, date.end) };
  const event = eventAround(context, span);
  const confidence = date.start > piece.end ? 0.8 : 0.65;
  return [makeClaim(context, { family: 'acts', attribute, span, subject, value: dateValue(date), ...(event ? { event: event.id } : {}), confidence })];
}

/** Acts of people alone; the others may befall things as well. */
const personal: ReadonlySet<string> = new Set('born died killed elected appointed resigned arrested jailed released sentenced hospitalised married buried retired attacked'.split(' '));
const anyone: readonly EntityType[] = ['person', 'organization', 'place', 'product'];

function actor(context: SentenceContext, pieces: readonly Piece[], at: number, attribute: string): Referent | undefined {
  const types: readonly EntityType[] = personal.has(attribute) ? ['person'] : anyone.filter((type) => type !== 'person' || !things.has(attribute));
  if (at <= 1) return subjectAfter(context, at + 1, types);
  const found = subjectOf(context, at, types, false);
  return found ?? (pieces[at - 1]?.word === ',' ? subjectAfter(context, at + 1, types) : undefined);
}

/** Acts whose object is the thing: the person before the verb does it, the thing is not told from it without a parser. */
const things: ReadonlySet<string> = new Set('opened closed launched built collapsed exploded sank crashed published adopted acquired signed'.split(' '));

/** True for a participle that carries its clause: after an auxiliary, after a comma or bracket (apposition), or at the start. */
function isVerb(pieces: readonly Piece[], at: number): boolean {
  if (at === 0) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = pieces[i]?.word ?? '';
    if (auxiliaries.has(word)) return true;
    if (i === at - 1 && (word === ',' || word === '(' || pieces[i]?.filler?.kind === 'mention')) return true;
    if (!adverb(word)) return false;
  }
  return false;
}

/** True for a word that may stand between auxiliary and participle. */
export function adverb(word: string): boolean {
  return word.endsWith('ment') || word.endsWith('ly') || light.has(word);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const light = words("pas déjà été aussi encore bien tout en y l' lui eux été ainsi donc also then reportedly officially 'd not");

const participles: Readonly<Record<Language, ReadonlyMap<string, string>>> = { fr: table(fr), en: table(en) };
const ACT = wordClass((lower) => participles.fr.has(lower) || participles.en.has(lower));

function table(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([attribute, forms]) => forms.map((form): [string, string] => [form, attribute])));
}
