import en from '../../locales/en/truths.json' with { type: 'json' };
import fr from '../../locales/fr/truths.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import type { SentenceContext } from '../context.ts';
import { wordClass } from '../wordClasses.ts';
import type { Claim } from '../facts.ts';
import { polarityOf } from '../quotes/polarity.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { referent } from './referents.ts';
import { subjectOf } from './subject.ts';
import { truthValue } from './value.ts';

/** Pieces after a verb in which its object is looked for. */
const REACH = 7;

/**
 * Acts that one side says happened and another that they did not: *X a condamné Y*, *X n'a jamais condamné Y*, *X confirmed Y*.
 * Both participants are named; the value is yes or no.
 */
export const truths: Family = (context) => {
  if ((context.classes & TRUTH) === 0) return [];
  const { pieces } = skeletonOf(context);
  const attributes = verbs[context.facts.paragraph.language];
  return pieces.flatMap((piece, i) => {
    const attribute = (piece.classes & TRUTH) === 0 ? undefined : attributes.get(piece.word);
    return attribute !== undefined && active(pieces, i) ? actAt(context, pieces, i, attribute) : [];
  });
};

function actAt(context: SentenceContext, pieces: readonly Piece[], at: number, attribute: string): Claim[] {
  const piece = pieces[at];
  const subject = subjectOf(context, at, ['person', 'organization', 'place'], false);
  const object = objectAfter(pieces, at);
  if (!piece || !subject || !object || object.id === subject.id) return [];
  const denied = !polarityOf(context, piece);
  const from = pieces[at - (denied ? 3 : 1)] ?? piece;
  const claim = makeClaim(context, { family: 'truths', attribute, span: { start: Math.min(from.start, piece.start), end: object.end }, subject, object: referent(object), value: truthValue(!denied), confidence: 0.6 });
  // The negation is the value; it must not count twice.
  return [{ ...claim, polarity: true }];
}

/** True for the active verb: an auxiliary *avoir* before the participle, or a finite form. *Est condamné par* is passive. */
function active(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(Math.max(0, at - 4), at).map(({ word }) => word);
  return !before.some((word) => passive.has(word)) && (before.some((word) => having.has(word)) || !/[ée]d?$/.test(pieces[at]?.word ?? '') || pieces[at - 1]?.filler?.kind === 'mention');
}

function objectAfter(pieces: readonly Piece[], at: number): ReturnType<typeof mentionOf> {
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH); i++) {
    const found = mentionOf(pieces[i]);
    if (found) return found;
    if (stops.has(pieces[i]?.word ?? '')) return undefined;
  }
  return undefined;
}

function mentionOf(piece: Piece | undefined): Extract<Piece['filler'], { kind: 'mention' }>['of'] | undefined {
  return piece?.filler?.kind === 'mention' ? piece.filler.of : undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const passive = words("est sont était étaient été être fut furent is are was were been be");
const having = words("a ont avait avaient ayant has have had n'a n'ont aura auront");
const stops = words('. , ; : « » que qui dont pour après avant that which who after before');

const verbs: Readonly<Record<Language, ReadonlyMap<string, string>>> = { fr: table(fr), en: table(en) };
const TRUTH = wordClass((lower) => verbs.fr.has(lower) || verbs.en.has(lower));

function table(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([attribute, forms]) => forms.map((form): [string, string] => [form, attribute])));
}
