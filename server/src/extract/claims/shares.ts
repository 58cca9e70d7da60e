import type { SentenceContext } from '../context.ts';
import { slotsOf, type Slot } from '../scope/index.ts';
import { skeletonOf } from '../skeleton.ts';
import { countedLexicon } from './counted.ts';
import { countClaim } from './counts.ts';
import { eventAround, eventNear, eventReferent } from './event.ts';
import type { Referent } from './family.ts';
import type { Family } from './family.ts';
import { organizationAround } from './organization.ts';
import { ownFigure, partyOf } from './party.ts';

/** Percentages: shares of the vote by party, turnout, and shares of anything else with what they are of (*40 % de la population*). */
export const shares: Family = (context) => {
  if (context.quantities.length === 0) return [];
  return slotsOf(context).flatMap((slot) => {
    if (slot.quantity.unit !== '%' && slot.quantity.unit !== 'pp') return [];
    const { attribute, subject, confidence, qualifier, end } = aboutShare(context, slot);
    const event = attribute.startsWith('share') ? eventNear(context, slot.quantity) : eventAround(context, slot.quantity);
    return [ownFigure(countClaim(context, slot, { family: 'shares', attribute, qualifier, end, subject: subject ?? (event ? eventReferent(event) : { id: `noun:${attribute}`, name: attribute }), event, confidence }))];
  });
};

interface About {
  readonly attribute: string;
  readonly subject: Referent | undefined;
  readonly qualifier: string | undefined;
  readonly end: number;
  readonly confidence: number;
}

function aboutShare(context: SentenceContext, slot: Slot): About {
  const { pieces } = skeletonOf(context);
  const lexicon = countedLexicon(context.facts.paragraph.language);
  const pp = slot.quantity.unit === 'pp' ? '-change' : '';
  const party = partyOf(context, slot);
  const ballots = /^(?:voix|suffrage|vote|ballot)$/.test(ofWhat(pieces.slice(slot.role.to - 1, slot.role.to + 4).map((piece) => piece.word)) ?? slot.role.noun ?? '');
  const election = context.article.events.some((event) => event.type === 'election') && pieces.some((piece) => lexicon.ballots.has(piece.word));
  const end = wordsEnd(slot, pieces.map((piece) => ({ word: piece.word, end: piece.end })));
  if (ballots || (election && party?.near === true && slot.role.noun === undefined) || isGapped(context, slot, party !== undefined)) return { attribute: `vote-share${pp}`, subject: party?.party, qualifier: undefined, end, confidence: party ? (party.near ? 0.85 : 0.7) : 0.4 };
  if (pieces.slice(Math.max(0, slot.at - 12), slot.at + 8).some((piece) => lexicon.turnout.has(piece.word))) return { attribute: 'turnout', subject: undefined, qualifier: undefined, end, confidence: 0.75 };
  const base = ofWhat(pieces.slice(slot.role.to - 1, slot.role.to + 5).map((piece) => piece.word)) ?? slot.role.noun;
  return { attribute: `share${pp}`, subject: organizationAround(context, slot.at), qualifier: base, end, confidence: base === undefined ? 0.4 : 0.7 };
}

/** A bare percentage of a party in a paragraph about an election that counts votes. */
function isGapped(context: SentenceContext, slot: Slot, party: boolean): boolean {
  if (!party || slot.role.noun !== undefined || !context.article.events.some((event) => event.type === 'election')) return false;
  const { ballots, turnout } = countedLexicon(context.facts.paragraph.language);
  const words = context.facts.paragraph.tokens;
  return words.some((token) => ballots.has(token.lower)) && !context.tokens.some((token) => turnout.has(token.lower));
}

/** What a percentage is of: the word behind *de la*, *du*, *of the*. */
function ofWhat(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^(?:de|du|des|d'|of)$/.test(word));
  if (at < 0 || at > 2) return undefined;
  const skip = /^(?:la|le|les|l'|the|ses|sa|son|its|their|world's|global|total)$/;
  let i = at + 1;
  while (skip.test(words[i] ?? '')) i++;
  const word = words[i];
  return word === undefined || !/^[\p{L}-]{2,}$/u.test(word) ? undefined : word.replace(/(?<=..)s$/, '');
}

function wordsEnd(slot: Slot, words: readonly { readonly word: string; readonly end: number }[]): number {
  for (let i = slot.role.to; i < slot.role.to + 4 && i < slot.to; i++) {
    const piece = words[i];
    if (piece && /^[\p{L}-]{3,}$/u.test(piece.word) && !/^(?:des|les|the|ses|pour|sur|dans)$/.test(piece.word)) return /^(?:de|du|des|d'|la|of|the|l'|le)$/.test(words[i - 1]?.word ?? '') ? piece.end : slot.quantity.end;
  }
  return slot.role.end;
}
