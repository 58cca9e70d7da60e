import type { SentenceContext } from '../context.ts';
import type { DayInterval, Quantity, Scope } from '../facts.ts';
import { perSentence } from '../perSentence.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { cellsOf, type Cell } from './cells.ts';
import { isHomeCountry } from './country.ts';
import { daysOf } from './day.ts';
import { scopeLexicon } from './lexicon.ts';
import { isBase, isPart } from './part.ts';
import { placeOf } from './place.ts';
import { isPlanned } from './planned.ts';
import { isPrevious } from './previous.ts';
import { rolesOf, type Role } from './role.ts';
import { windowOf } from './window.ts';

/** A number of a sentence with everything that limits what it is about. */
export interface Slot {
  readonly quantity: Quantity;
  /** Index of its piece in the skeleton of the sentence. */
  readonly at: number;
  /** First piece of its cell and the piece behind its last. */
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  /** Place, day, part and window. The qualifier is added by the family that knows the noun. */
  readonly scope: Scope;
  /** True if place or day stand with the number itself. */
  readonly explicit: boolean;
  /** Day on which the number was given out, where the sentence says so. */
  readonly given: DayInterval | undefined;
  /** True for an earlier state quoted beside the present one. */
  readonly previous: boolean;
  readonly planned: boolean;
  /** True for a number that only says what another is a part of (*12 of the 60*). */
  readonly base: boolean;
  /** Index of the number whose speaker a bare bracketed number takes over (*… (30.000 selon B), 9.000 à C (21.000)*). */
  readonly speakerOf: number | undefined;
}

/** A sentence with more numbers than this is a table; the work on one sentence stays bounded. */
const MOST = 60;

/** The numbers of a sentence with their scopes, in order; worked out once per sentence. */
export function slotsOf(context: SentenceContext): readonly Slot[] {
  return context.quantities.length === 0 || context.quantities.length > MOST ? none : known(context);
}

const none: readonly Slot[] = [];
const known = perSentence(build);

function build(context: SentenceContext): Slot[] {
  const { pieces } = skeletonOf(context);
  const cells = cellsOf(pieces);
  const roles = rolesOf(context, cells);
  const slots: Slot[] = [];
  for (const [index, cell] of cells.entries()) {
    const role = roles[index];
    if (role) slots.push(slotOf(context, pieces, cells, index, cell, role, slots));
  }
  return slots;
}

function slotOf(context: SentenceContext, pieces: readonly Piece[], cells: readonly Cell[], index: number, cell: Cell, role: Role, earlier: readonly Slot[]): Slot {
  const lexicon = scopeLexicon(context.facts.paragraph.language);
  const days = daysOf(context, cells, index);
  const own = placeOf(context, cells, index);
  const part = isPart(pieces, cell, lexicon);
  const holder = earlier[index - 1];
  const place = own ?? (leans(pieces, cells, index, role, part) ? holder?.scope.place : undefined);
  const previous = isPrevious(pieces, cells, index, lexicon);
  const day = days.about ?? (!previous && leans(pieces, cells, index, role, part) ? holder?.scope.day : undefined);
  const window = windowOf(pieces, cell, lexicon);
  return {
    quantity: cell.quantity,
    at: cell.at,
    from: cell.from,
    to: cell.to,
    role,
    scope: {
      ...(place === undefined || place === 'whole' || isHomeCountry(context, place) ? {} : { place }),
      ...(day ? { day } : {}),
      ...(part ? { part } : {}),
      ...(window === undefined ? {} : { window }),
    },
    explicit: own !== undefined || days.own,
    given: days.given,
    previous,
    planned: isPlanned(pieces, cell, lexicon),
    base: isBase(pieces, cell, cells[index - 1]),
    speakerOf: speakerOf(pieces, cells, index),
  };
}

/**
 * True if a number has no place of its own because it shares the one before: a part, a bracket behind it (*12.000 à A (30.000
 * selon …)*), or a bare figure of another speaker (*16.000 pour la préfecture, 280.000 pour la CGT*).
 */
function leans(pieces: readonly Piece[], cells: readonly Cell[], index: number, role: Role, part: boolean): boolean {
  const cell = cells[index];
  const before = cells[index - 1];
  if (!cell || !before || before.clause !== cell.clause) return false;
  if (part || (cell.bracket >= 0 && before.at < cell.bracket)) return true;
  return role.from !== 'own' && cell.bracket === before.bracket && hasSpeaker(pieces, cell) && hasSpeaker(pieces, before);
}

function hasSpeaker(pieces: readonly Piece[], cell: Cell): boolean {
  return pieces.slice(cell.from, cell.to).some((piece) => speaking.has(piece.word));
}

const speaking: ReadonlySet<string> = new Set(['selon', 'pour', "d'après", 'après', 'according', 'syndicats', 'police', 'préfecture', 'organisateurs', 'organisers', 'organizers', 'unions', 'by']);

/** A bracketed number without words of its own takes the speaker of the last bracketed one that has some. */
function speakerOf(pieces: readonly Piece[], cells: readonly Cell[], index: number): number | undefined {
  const cell = cells[index];
  if (!cell || cell.bracket < 0 || pieces[cell.at - 1]?.word !== '(' || pieces[cell.at + 1]?.word !== ')') return undefined;
  for (let i = index - 1; i >= 0; i--) {
    const other = cells[i];
    if (other && other.bracket >= 0 && other.bracket !== cell.bracket && hasSpeaker(pieces, other)) return i;
  }
  return undefined;
}
