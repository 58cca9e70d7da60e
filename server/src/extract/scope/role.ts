import type { SentenceContext } from '../context.ts';
import { readNoun, singular } from '../quantities/noun.ts';
import type { Token } from '../../text/types.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import type { Cell } from './cells.ts';
import { scopeLexicon } from './lexicon.ts';

/** What a number counts. */
export interface Role {
  /** Lemma of the counted noun, or undefined where nothing tells it. */
  readonly noun: string | undefined;
  /** English noun before it (*construction workers*), as a lemma. */
  readonly modifier: string | undefined;
  /** Offset behind the noun, or behind the number where the noun is not its own. */
  readonly end: number;
  /** Piece behind the noun or the number. */
  readonly to: number;
  /** Where the noun comes from: its own, another number of the sentence (by its index), an earlier sentence, a heading noun. */
  readonly from: 'own' | 'sentence' | 'text' | 'heading' | 'none';
  readonly of: number | undefined;
}

/** The roles of the numbers of a sentence. A bare number takes the role of the one before it (gapping), else of the next one. */
export function rolesOf(context: SentenceContext, cells: readonly Cell[]): Role[] {
  const { pieces } = skeletonOf(context);
  const own = cells.map((cell) => ownRole(context, pieces, cell));
  return own.map((role, i) => role ?? inherited(context, pieces, cells, own, i));
}

function ownRole(context: SentenceContext, pieces: readonly Piece[], cell: Cell): Role | undefined {
  const { quantity } = cell;
  if (quantity.noun !== undefined && quantity.unit === undefined && scopeLexicon(context.facts.paragraph.language).qualifiers.has(quantity.noun)) return undefined;
  if (quantity.noun === undefined) return quantity.unit === undefined ? undefined : { noun: undefined, modifier: undefined, end: quantity.end, to: cell.at + 1, from: 'own', of: undefined };
  const language = context.facts.paragraph.language;
  const first = context.tokens.findIndex((token) => token.start >= quantity.end && !/^[»”]$/.test(token.text));
  const noun = first < 0 ? undefined : readNoun(context.tokens, first, language);
  if (noun && isNamed(context, context.tokens[noun.at])) return quantity.unit === undefined ? undefined : { noun: undefined, modifier: undefined, end: quantity.end, to: cell.at + 1, from: 'own', of: undefined };
  const end = noun ? (context.tokens[noun.at]?.end ?? quantity.end) : quantity.end;
  const to = pieces.findIndex((piece) => piece.start >= end);
  return { noun: quantity.noun, modifier: noun?.modifier === undefined ? undefined : singular(noun.modifier, language), end, to: to < 0 ? pieces.length : to, from: 'own', of: undefined };
}

/** *126 Parti vert*: a name behind a number is not what it counts. */
function isNamed(context: SentenceContext, token: Token | undefined): boolean {
  return token !== undefined && context.mentions.some((mention) => mention.start <= token.start && token.end <= mention.end);
}

function inherited(context: SentenceContext, pieces: readonly Piece[], cells: readonly Cell[], own: readonly (Role | undefined)[], index: number): Role {
  const cell = cells[index];
  const bare = { modifier: undefined, end: cell?.quantity.end ?? 0, to: (cell?.at ?? 0) + 1 };
  const heading = cell ? headingNoun(context, pieces, cell) : undefined;
  if (heading !== undefined) return { ...bare, noun: heading, from: 'heading', of: undefined };
  for (let i = index - 1; i >= 0; i--) {
    const role = own[i];
    if (role?.noun !== undefined && cells[i]?.quantity.unit === undefined) return { ...bare, noun: role.noun, modifier: role.modifier, from: 'sentence', of: i };
  }
  const later = own.findIndex((role, i) => i > index && role?.noun !== undefined && cells[i]?.quantity.unit === undefined && cells[i]?.clause === cell?.clause);
  const next = own[later];
  if (next) return { ...bare, noun: next.noun, modifier: next.modifier, from: 'sentence', of: later };
  const before = cell && pieces[cell.at - 1]?.filler;
  const antecedent = pointsBack(pieces) || (before?.kind === 'mention' && before.of.type === 'organization') ? nounBefore(context) : undefined;
  return { ...bare, noun: antecedent, from: antecedent === undefined ? 'none' : 'text', of: undefined };
}

/** *le nombre de disparus à 21*, *à 10 000 le nombre de disparus*, *the number of missing rose to 12*, *le bilan … à 12*. */
function headingNoun(context: SentenceContext, pieces: readonly Piece[], cell: Cell): string | undefined {
  const language = context.facts.paragraph.language;
  const named = (i: number): string | undefined => {
    if (!/^(?:nombre|number)$/.test(pieces[i]?.word ?? '') || !/^(?:de|d'|of|des)$/.test(pieces[i + 1]?.word ?? '')) return undefined;
    const word = pieces[i + 2]?.word;
    return word === undefined ? undefined : singular(word === 'the' ? (pieces[i + 3]?.word ?? '') : word, language);
  };
  for (let i = cell.at - 1; i >= Math.max(cell.clause, cell.at - 14); i--) {
    if (pieces[i]?.filler?.kind === 'quantity') break;
    const found = named(i);
    if (found) return found;
    if (/^(?:bilan|toll)$/.test(pieces[i]?.word ?? '')) return 'toll';
  }
  for (let i = cell.at + 1; i <= cell.at + 3; i++) {
    const found = named(i);
    if (found) return found;
  }
  return undefined;
}

/** A pronoun or a speaker that makes a bare number point back to an earlier sentence (*la CGT en revendique 800.000*). */
function pointsBack(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => back.has(piece.word));
}

const back: ReadonlySet<string> = new Set(['en', 'elles', 'ils', 'selon', "d'après", 'pour', 'quant', 'côté', 'they', 'according', 'them', 'those', 'police', 'organisers', 'organizers']);

function nounBefore(context: SentenceContext): string | undefined {
  const { article, facts, sentence } = context;
  const counted = (list: typeof facts.quantities): string | undefined => list.findLast((quantity) => quantity.noun !== undefined && quantity.unit === undefined)?.noun;
  const here = counted(facts.quantities.filter((quantity) => quantity.end <= sentence.start));
  if (here !== undefined) return here;
  const at = article.paragraphs.indexOf(facts);
  return counted(article.paragraphs[at - 1]?.quantities ?? []) ?? counted(article.paragraphs[at - 2]?.quantities ?? []);
}
