import type { Mention, Timex } from '../facts.ts';
import type { Piece } from '../skeleton.ts';

/** A member of an enumeration. */
export interface Listed {
  readonly mention: Mention;
  /** Index of its piece. */
  readonly at: number;
  /** The date that the enumeration gives for it: *de A et B en 2017, de C en 2023* dates A and B alike. */
  readonly timex?: Timex;
  /** Piece of the preposition before that date (*en*), where there is one: it belongs to the words that show the value. */
  readonly timexFrom?: number;
  /** Piece of the date. */
  readonly timexAt?: number;
  /** First piece of the member with its determiner or preposition (*de l'*). */
  readonly from: number;
}

/** An enumeration of names. */
export interface List {
  readonly members: readonly Listed[];
  /** Index of the first piece, and of the piece after the last. */
  readonly from: number;
  readonly to: number;
  /** True if the text itself says that there are more (*et d'autres*, *notamment*, *etc.*). */
  readonly open: boolean;
}

/** Longest enumeration that is read. */
const MOST = 60;

/**
 * Reads the enumeration of names that starts at or right after `from` (determiners are passed over). A numbered group with its
 * members in brackets (*quatre villes (A, B, C et D)*) is read as its members; dates after members are kept with them.
 */
export function readList(pieces: readonly Piece[], from: number): List {
  const members: Listed[] = [];
  let undated = 0;
  let start = from;
  let pending: { timex: Timex; from: number; at: number } | undefined;
  let end = from;
  let open = false;
  let depth = 0;
  let i = from;
  while (i < pieces.length && members.length < MOST) {
    const piece = pieces[i];
    if (!piece) break;
    const filler = piece.filler;
    if (filler?.kind === 'mention') {
      if (members.length > 0 && !separated(pieces, end, i)) break;
      members.push({ mention: filler.of, at: i, from: Math.min(start, i), ...(pending ? dated(pending) : {}) });
      if (pending) undated = members.length;
      pending = undefined;
      end = i + 1;
      i++;
      start = i;
      continue;
    }
    if (filler?.kind === 'timex') {
      const before = pieces[i - 1]?.word ?? '';
      const date = { timex: filler.of, from: dateWords.has(before) ? i - 1 : i, at: i };
      const last = pieces[i - 1 - (dateWords.has(before) ? 1 : 0)]?.word ?? '';
      if (members.length === 0 || coordinators.has(last) || (last === ',' && (before === 'depuis' || coordinators.has(pieces[i - 3]?.word ?? '')))) pending = date;
      else {
        members.splice(undated, members.length, ...members.slice(undated).map((member) => ({ ...member, ...dated(date) })));
        undated = members.length;
        end = i + 1;
      }
      i++;
      start = i;
      continue;
    }
    const group = groupBefore(pieces, i);
    if (group > i && (members.length === 0 || separated(pieces, end, i))) {
      i = group;
      start = i;
      depth++;
      continue;
    }
    if (piece.word === '(') {
      if (members.length > 0 && depth === 0 && !datedBracket(pieces, i)) break;
      depth++;
    } else if (piece.word === ')') {
      if (depth === 0) break;
      depth--;
      if (members.length > 0) end = i + 1;
    } else if (moreWords.has(piece.word)) {
      if (members.length > 0) open = true;
      if (piece.word !== 'notamment' && piece.word !== 'including') break;
      open = true;
      start = i + 1;
    } else if (!linking.has(piece.word)) break;
    else if (coordinators.has(piece.word) || piece.word === ',') start = i + 1;
    i++;
  }
  return { members, from, to: end, open };
}

function dated(date: { timex: Timex; from: number; at: number }): { timex: Timex; timexFrom: number; timexAt: number } {
  return { timex: date.timex, timexFrom: date.from, timexAt: date.at };
}

/** True if a comma or a coordinator stands between two pieces. */
function separated(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = pieces[i]?.word ?? '';
    if (word === ',' || word === ';' || word === '(' || word === ')' || coordinators.has(word)) return true;
  }
  return false;
}

/** For *quatre États d'Asie centrale (* the index after the bracket, else `at`. */
function groupBefore(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (!first || !(first.filler?.kind === 'quantity' || numerals.has(first.word))) return at;
  for (let i = at + 1; i < Math.min(at + 9, pieces.length); i++) {
    const word = pieces[i]?.word;
    if (word === '(' || word === ':') return i + 1;
    if (word === ',' || word === '.' || word === ')') return at;
  }
  return at;
}

/** True for a bracket that holds a date, as in *l'Inde (2017)*. */
function datedBracket(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at + 1, at + 4).some((piece) => piece.filler?.kind === 'timex');
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const coordinators = words('et ainsi que puis and as well plus avec');
const dateWords = words('en depuis in since le au on');
const moreWords = words("notamment autres etc others including d'autres");
const numerals = words('deux trois quatre cinq six sept huit neuf dix douze two three four five six seven eight nine ten twelve');
const linking = words("le la les l' du de d' des un une the of à au aux en depuis in since on , et ainsi que puis and as well plus mais but également aussi also désormais maintenant now bientôt soon enfin finally république royaume republic kingdom");
