import type { Paragraph } from '../../text/types.ts';
import type { Candidate } from './candidate.ts';
import { countryOfDemonym, looksLikeInhabitants } from './demonyms.ts';
import { fold } from './fold.ts';
import type { ListEntry } from './gazetteer.ts';
import { endOfBody, placeWithKind } from './heads.ts';
import { isFirstName } from './lexicon.ts';
import { matchList, type ListMatch } from './listMatch.ts';
import { endOfRun, isInitials, startOfName } from './run.ts';
import { isAcronym, isNameLike, scanOf, wordsOf, type Scan } from './scan.ts';
import { votesFor } from './votes.ts';

/** Possible names of a paragraph in order, not overlapping, from its own words only. */
export function findNames(paragraph: Paragraph): Candidate[] {
  if (paragraph.kind === 'furniture') return [];
  const scan = scanOf(paragraph);
  const found: Candidate[] = [];
  let free = 0;
  for (let at = 0; at < scan.tokens.length; ) {
    const part = nameAt(scan, at, free);
    if (!part) {
      at++;
      continue;
    }
    if (part.to > part.from && !isInhabitants(scan, part)) found.push(candidateOf(scan, part));
    free = Math.max(at + 1, part.to);
    at = free;
  }
  return found;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly ListEntry[];
}

/** The name that starts at a token: the longest of what lists, kinds of bodies and places, and capitals suggest. */
function nameAt(scan: Scan, at: number, free: number): Part | undefined {
  const token = scan.tokens[at];
  if (!token || token.kind === 'punctuation') return undefined;
  const listed = matchList(scan, at);
  const place = placeWithKind(scan, at);
  if (place && place.to > (listed?.to ?? 0)) return { from: Math.max(place.from, free), to: place.to, senses: [] };
  const body = endOfBody(scan, at);
  const run = endOfCapitals(scan, at);
  if (listed && listWins(scan, listed, Math.max(body, run), at)) return { from: at, to: listed.to, senses: listed.senses };
  if (body > at && body >= run && (body > at + 1 || !scan.initial[at])) return { from: at, to: body, senses: [] };
  if (run > at) return fromRun(scan, at, run);
  return listed && { from: at, to: listed.to, senses: listed.senses };
}

function endOfCapitals(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (!token || !isNameLike(token)) return at;
  const functional = scan.lexicon.function.has(token.lower);
  if (functional && (scan.initial[at] || token.text.length < 2 || !isNameLike(scan.tokens[at + 1] ?? token) || scan.tokens[at + 1] === undefined)) return at;
  if (functional && token.text === token.text.toUpperCase()) return at;
  return scan.loose ? endOfLooseRun(scan, at) : endOfRun(scan, at);
}

/** Where capitals tell nothing, only a first name and the word after it make a run. */
function endOfLooseRun(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (!token || scan.lexicon.function.has(token.lower)) return at;
  const next = scan.tokens[at + 1];
  const named = isFirstName(token.text) && next?.kind === 'word' && !scan.lexicon.function.has(next.lower) && matchList(scan, at + 1) === undefined;
  return named ? at + 2 : at + 1;
}

/** A listed name ends a run only if what follows it is a name of its own. */
function listWins(scan: Scan, listed: ListMatch, rival: number, at: number): boolean {
  if (listed.to >= rival) return true;
  if (listed.senses.every((sense) => sense.type === 'event')) return true;
  const next = scan.tokens[listed.to];
  const before = scan.tokens[listed.to - 1];
  if (!next || !before || rival <= listed.to) return true;
  if (listed.senses.some((sense) => sense.type === 'person')) return true;
  const tail = scan.tokens[rival - 1]?.lower ?? '';
  if (scan.lexicon.organizationTail.has(tail) || scan.lexicon.placeTail.has(tail)) return false;
  const several = listed.to - at > 1;
  if (!isNameLike(next)) return several;
  return several || isFirstName(next.text) || scan.lexicon.titles.has(next.lower) || matchList(scan, listed.to) !== undefined;
}

/** Cuts titles off the front of a run and a listed name off its end. */
function fromRun(scan: Scan, at: number, run: number): Part {
  const from = startOfName(scan, at, run);
  const listed = from > at ? matchList(scan, from) : undefined;
  if (listed && listed.to <= run) return { from, to: listed.to, senses: listed.senses };
  for (let cut = from + 1; cut < run; cut++) {
    if (isFirstName(scan.tokens[from]?.text ?? '') && cut === from + 1) continue;
    const inner = matchList(scan, cut);
    if (inner && inner.to <= run && inner.to - cut > 1 && inner.senses.some((sense) => sense.type === 'person')) return { from, to: cut, senses: matchList(scan, from)?.senses ?? [] };
  }
  if (from > at && run - from === 1 && matchList(scan, from) === undefined && scan.lexicon.function.has(scan.tokens[from]?.lower ?? '')) return { from: run, to: run, senses: [] };
  return { from, to: run, senses: [] };
}

const PLURAL_ARTICLES = new Set(['les', 'des', 'aux', 'deux', 'ces', 'ses', 'leurs']);

/** *les Russes*, *un Brésilien*, *les Parisiens*: people by where they live are no names. */
function isInhabitants(scan: Scan, { from, to, senses }: Part): boolean {
  const token = scan.tokens[from];
  if (to - from !== 1 || senses.length > 0 || !token) return false;
  if (countryOfDemonym(token.text) !== undefined) return true;
  return PLURAL_ARTICLES.has(scan.tokens[from - 1]?.lower ?? '') && looksLikeInhabitants(token.lower);
}

function candidateOf(scan: Scan, part: Part): Candidate {
  const { from, to, senses } = part;
  const first = scan.tokens[from];
  const text = wordsOf(scan, from, to);
  const fullName = to - from > 1 && first !== undefined && (isFirstName(first.text) || isInitials(scan, from));
  return {
    start: first?.start ?? 0,
    end: scan.tokens[to - 1]?.end ?? 0,
    from,
    to,
    text,
    key: fold(text),
    senses,
    votes: votesFor(scan, part, senses),
    weak: scan.loose || (scan.initial[from] === true && !(first && isAcronym(first.text))),
    loose: scan.loose,
    fullName,
    acronym: to - from === 1 && isAcronym(text),
  };
}
