import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import type { Slot } from '../scope/index.ts';
import { slotsOf } from '../scope/index.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import type { Referent } from './family.ts';
import { isAgency } from '../agencies.ts';
import { organizationBefore, referent } from './referents.ts';

/**
 * The party or list that a share or a number of seats belongs to: right behind the number (*71 pour X*, *126 X*), before its
 * bracket (*X (143)*), right before it (*X 410*), else the last one named before it in its clause that no other number has.
 * `near` is true for the first three.
 */
export function partyOf(context: SentenceContext, slot: Slot): { readonly party: Referent; readonly near: boolean } | undefined {
  const { pieces } = skeletonOf(context);
  const near = campAt(pieces, slot.at + 1) ?? behind(pieces, slot) ?? beforeBracket(pieces, slot) ?? partyAt(pieces, slot.at - 1);
  if (near) return { party: near, near: true };
  const far = ahead(context, pieces, slot);
  if (far) return { party: far, near: false };
  const back = pieces.slice(0, slot.at).some((piece) => /^(?:il|elle|ils|elles|en|it|they)$/.test(piece.word)) ? organizationBefore(context) : undefined;
  return back && { party: back, near: false };
}

/** *64 pour X* reads like a speaker: a party does not speak of its own figure. */
export function ownFigure(claim: Claim): Claim {
  if (claim.attribution?.speaker !== claim.subject) return claim;
  const { attribution: _, ...rest } = claim;
  return rest;
}

function partyAt(pieces: readonly Piece[], at: number): Referent | undefined {
  const filler = pieces[at]?.filler;
  if (filler?.kind === 'mention') return filler.of.type === 'organization' && !isAgency(filler.of.name) ? referent(filler.of) : undefined;
  return campAt(pieces, at);
}

/** *la gauche*, *les divers droite*, *le camp présidentiel*: a camp that is counted like a party. */
function campAt(pieces: readonly Piece[], at: number): Referent | undefined {
  const [before, word, next] = [-1, 0, 1].map((step) => pieces[at + step]?.word ?? '') as [string, string, string];
  if (/^(?:divers|extrême)$/.test(word) && /^(?:droite|gauche|centre)$/.test(next)) return camp(`${word}-${next}`, `${word} ${next}`);
  if (/^(?:camp|majorité|coalition)$/.test(word) && /^présidentiel(?:le)?$/.test(next)) return besides(pieces, at + 2) ?? camp('president', `${word} ${next}`);
  return /^(?:gauche|droite|left|right)$/.test(word) && /^(?:la|the)$/.test(before) ? camp(word, word) : undefined;
}

/** *la coalition présidentielle* **Ensemble**, *le camp présidentiel (* **Ensemble** *)*: the party that a camp is called. */
function besides(pieces: readonly Piece[], at: number): Referent | undefined {
  const filler = pieces[at]?.filler ?? (pieces[at]?.word === '(' ? pieces[at + 1]?.filler : undefined);
  return filler?.kind === 'mention' && filler.of.type === 'organization' ? referent(filler.of) : undefined;
}

const camp = (id: string, name: string): Referent => ({ id: `noun:camp-${id}`, name });

/** *pour X*, *du X*, *des députés de X*: prepositions and determiners only between the number with its noun and the name. */
function behind(pieces: readonly Piece[], slot: Slot): Referent | undefined {
  for (let i = slot.role.to; i < Math.min(slot.to, slot.role.to + 5); i++) {
    const party = partyAt(pieces, i);
    if (party) return party;
    if (!linking.has(pieces[i]?.word ?? '')) return undefined;
  }
  return undefined;
}

const linking: ReadonlySet<string> = new Set(['pour', 'for', 'du', 'de', 'des', "d'", 'of', 'the', 'le', 'la', 'les', "l'", 'chez', 'élus', 'sièges', 'seats', 'députés', 'étiquetés', 'to']);

function beforeBracket(pieces: readonly Piece[], slot: Slot): Referent | undefined {
  for (let i = slot.at - 1; i >= slot.at - 3; i--) if (pieces[i]?.word === '(') return partyAt(pieces, i - 1);
  return undefined;
}

/** The nearest party before the number that does not stand behind another number with a preposition. */
function ahead(context: SentenceContext, pieces: readonly Piece[], slot: Slot): Referent | undefined {
  const slots = slotsOf(context);
  for (let i = slot.at - 1; i >= Math.max(0, slot.at - 40); i--) {
    if (pieces[i]?.word === ';') return undefined;
    const party = partyAt(pieces, i);
    if (!party) continue;
    if (speaks(pieces, i) || slots.some((other) => other.at < i && i < other.to && other.at < slot.at)) continue;
    return party;
  }
  return undefined;
}

/** *selon X*: a source, not a party. */
function speaks(pieces: readonly Piece[], at: number): boolean {
  return [1, 2, 3].some((back) => /^(?:selon|d'après|après|according|par|by)$/.test(pieces[at - back]?.word ?? ''));
}
