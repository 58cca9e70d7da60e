import type { EntityType } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { kindBefore } from './companies.ts';
import { countryOfDemonym, looksLikeInhabitants } from './demonyms.ts';
import { fold } from './fold.ts';
import { gazetteer, type ListEntry } from './gazetteer.ts';
import { endOfCause } from './causes.ts';
import { endOfBody, endOfKind, placeWithKind } from './heads.ts';
import { isFirstName } from './lexicon.ts';
import { matchList, type ListMatch } from './listMatch.ts';
import { MAY_HEAD, nameBits } from './nameWord.ts';
import { endOfRun, isInitials, startOfName } from './run.ts';
import { isAcronym, isNameLike, wordsOf, type Scan } from './scan.ts';
import { votesFor } from './votes.ts';

/** Possible names of a paragraph in order, not overlapping, from its own words only. */
export function findNames(scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (let at = 0; at < scan.tokens.length; ) {
    const part = nameAt(scan, at, free);
    if (!part) {
      at++;
      continue;
    }
    if (part.to > part.from && !isNoName(scan, part)) found.push(candidateOf(scan, part));
    free = Math.max(at + 1, part.to);
    at = free;
  }
  return found.map((candidate, i) => listNeighbours(scan, found, candidate, i));
}

/** The candidate that the tokens from `from` to `to` (exclusive) make, titles in front cut off; undefined where they name nobody. */
export function candidateAt(scan: Scan, from: number, to: number): Candidate | undefined {
  let start = from;
  while (start < to - 1 && (isIntroduction(scan, start) || isKind(scan, start) || isCountryman(scan, start))) start++;
  const listed = matchList(scan, start);
  const part: Part = { from: start, to, senses: listed?.to === to ? listed.senses : [] };
  const field = isPortfolio(scan, start) && scan.tokens[start + 1]?.capital !== true;
  return field || isNoName(scan, part) ? undefined : candidateOf(scan, part);
}

/** *syndicat* **Alliance**, *groupe* **Orvane**: a kind in lower case right before a name stays outside, unless bodies of that kind carry it (*lycée*). */
function isKind(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || token.capital || scan.tokens[at + 1]?.capital !== true) return false;
  const { organizationBefore, lowerOrganizationHead, bodies } = scan.lexicon;
  return organizationBefore.has(token.lower) && !lowerOrganizationHead.has(token.lower) && !bodies.has(token.lower);
}

/** *Ugandan* **Moses Kato**: where somebody is from stays outside. */
function isCountryman({ tokens }: Scan, at: number): boolean {
  return countryOfDemonym(tokens[at]?.text ?? '') !== undefined && isFirstName(tokens[at + 1]?.text ?? '') && !isFirstName(tokens[at]?.text ?? '');
}

function isIntroduction(scan: Scan, at: number): boolean {
  const lower = scan.tokens[at]?.lower ?? '';
  return scan.lexicon.titles.has(lower) && !isFirstName(lower) || (scan.initial[at] === true && ARTICLES.has(lower) && at === 0);
}

const AND = new Set([',', 'et', 'and', 'ou', 'or', '/']);

/** In an enumeration a name is of the kind of its listed neighbours: *Lyon, Sainte-Machin et Dijon*. */
function listNeighbours(scan: Scan, found: readonly Candidate[], candidate: Candidate, index: number): Candidate {
  if (candidate.senses.length > 0) return candidate;
  const votes: Record<EntityType, number> = { ...candidate.votes };
  for (const step of [-1, 1]) {
    for (let i = index + step, joined = candidate; Math.abs(i - index) <= 3; i += step) {
      const other = found[i];
      if (!other || !areJoined(scan, step < 0 ? other : joined, step < 0 ? joined : other)) break;
      const sense = other.senses[0];
      if (sense) {
        votes[sense.type] += 2;
        break;
      }
      joined = other;
    }
  }
  return { ...candidate, votes };
}

function areJoined(scan: Scan, left: Candidate, right: Candidate): boolean {
  let at = left.to;
  while (at < right.from && at < left.to + 3 && (AND.has(scan.tokens[at]?.lower ?? '') || (at > left.to && LINKS.has(scan.tokens[at]?.lower ?? '')))) at++;
  return at === right.from && at > left.to;
}

const LINKS = new Set(['le', 'la', 'les', "l'", 'de', 'du', "d'", 'des', 'à', 'en', 'the', 'in']);

interface Part {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly ListEntry[];
  /** Type that the kind of name gives by itself (*rue …*, *ministère …*). */
  readonly kind?: EntityType;
}

/** The name that starts at a token: the longest of what lists, kinds of bodies and places, and capitals suggest. */
function nameAt(scan: Scan, at: number, free: number): Part | undefined {
  const token = scan.tokens[at];
  if (!token || token.kind === 'punctuation') return undefined;
  if (!token.capital && token.text === token.lower && !mayStartName(scan, at)) return undefined;
  const listed = matchList(scan, at);
  if (listed && ELIDED.has(token.lower) && endOfBody(scan, at + 1) > listed.to) return undefined;
  const place = placeWithKind(scan, at);
  if (place && place.to > (listed?.to ?? 0)) return { from: Math.max(place.from, free), to: place.to, senses: [], kind: 'place' };
  const body = endOfBody(scan, at);
  const run = endOfCapitals(scan, at);
  const quoted = Math.max(quotedName(scan, at), endOfCause(scan, at));
  if (quoted > Math.max(body, run, listed?.to ?? 0)) return { from: at, to: quoted, senses: [], kind: 'organization' };
  if (listed && body > listed.to && endOfKind(scan, at) >= listed.to) return { from: at, to: body, senses: [], kind: 'organization' };
  if (listed && body > listed.to && endsListed(scan, listed.to, body)) return { from: at, to: body, senses: listed.senses };
  if (listed && listWins(scan, listed, Math.max(body, run), at)) return { from: at, to: listed.to, senses: listed.senses };
  if (body > at && body >= run && (body > at + 1 || !scan.initial[at])) return { from: at, to: body, senses: [], ...(body > at + 1 ? { kind: 'organization' as const } : {}) };
  if (run > at) return fromRun(scan, at, run);
  return listed && { from: at, to: listed.to, senses: listed.senses };
}

/** Few lower-case words start a name: kinds of bodies and places, forms of the lists, a name in quotation marks. */
function mayStartName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token) return false;
  return isNameLike(token) || (nameBits(token.word, scan.paragraph.language) & MAY_HEAD) !== 0 || scan.tokens[at - 1]?.kind === 'punctuation';
}

/** Articles with which names of towns start (*L'Union*), and bodies (*L'Union des usagers*) do not. */
const ELIDED = new Set(["l'", 'la', 'le', 'les']);

const STARTS = new Set(['le', 'la', 'les', 'de', 'du', 'des', 'may', 'will']);

function endOfCapitals(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (!token || !isNameLike(token)) return at;
  const functional = scan.lexicon.function.has(token.lower);
  if (functional && (scan.initial[at] || !STARTS.has(token.lower) || matchList(scan, at + 1) !== undefined || !isNameLike(scan.tokens[at + 1] ?? token) || scan.tokens[at + 1] === undefined)) return at;
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
  if (listed.to - at > 1 && listed.senses.some((sense) => sense.type === 'person')) return true;
  const tail = scan.tokens[rival - 1]?.lower ?? '';
  if (scan.lexicon.organizationTail.has(tail) || scan.lexicon.placeTail.has(tail)) return false;
  const several = listed.to - at > 1;
  if (!isNameLike(next)) return several;
  return several || isFirstName(next.text) || scan.lexicon.titles.has(next.lower) || matchList(scan, listed.to) !== undefined;
}

/** *Bureau … des Nations unies*: the body is the listed one if its name goes on with the name of another. */
function endsListed(scan: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (matchList(scan, at)?.to === to) return true;
  return false;
}

const OPENING = /^["«“]$/;
const CLOSING = /^["»”]$/;

/** End of a name in quotation marks after its kind (*le collectif « Sauvons la gare »*), else `at`. */
function quotedName(scan: Scan, at: number): number {
  if (scan.tokens[at - 1]?.kind !== 'punctuation' || !scan.lexicon.organizationBefore.has(scan.tokens[at - 2]?.lower ?? '') || !OPENING.test(scan.tokens[at - 1]?.text ?? '')) return at;
  if (scan.tokens[at]?.capital !== true) return at;
  for (let to = at + 1; to < at + 8; to++) if (CLOSING.test(scan.tokens[to]?.text ?? '')) return to;
  return at;
}

/** Cuts titles off the front of a run and a listed name off its end. */
function fromRun(scan: Scan, at: number, run: number): Part {
  const from = startOfName(scan, at, run);
  const listed = from > at ? matchList(scan, from) : undefined;
  if (run - from > 2 && !isFirstName(scan.tokens[from]?.text ?? '') && isFirstName(scan.tokens[from + 1]?.text ?? '') && kindBefore(scan, from, scan.lexicon.organizationBefore) >= 0) return { from, to: from + 1, senses: [] };
  if (listed && listed.to <= run && listWins(scan, listed, run, from)) return { from, to: listed.to, senses: listed.senses };
  const after = scan.initial[at] && !isFirstName(scan.tokens[at]?.text ?? '') && !scan.lexicon.organizationHead.has(scan.tokens[at]?.lower ?? '') ? matchList(scan, at + 1) : undefined;
  if (after && after.to === run) return { from: at + 1, to: run, senses: after.senses };
  for (let cut = from + 1; cut < run; cut++) {
    if (isFirstName(scan.tokens[from]?.text ?? '') && cut === from + 1) continue;
    const inner = matchList(scan, cut);
    if (inner && inner.to <= run && inner.to - cut > 1 && inner.senses.some((sense) => sense.type === 'person')) return { from, to: cut, senses: matchList(scan, from)?.senses ?? [] };
  }
  if (from > at && run - from === 1 && matchList(scan, from) === undefined && scan.lexicon.function.has(scan.tokens[from]?.lower ?? '')) return { from: run, to: run, senses: [] };
  return { from, to: run, senses: [] };
}

const ROMAN = /^[IVXLC]+e?$/;
const ARTICLES = new Set(['le', 'la', "l'", 'un', 'une', 'les', 'des', 'aux', 'deux', 'ces', 'ses', 'leurs', 'ancien', 'ancienne', 'jeune', 'jeunes']);

/** *les Russes*, *un Brésilien*, *les Parisiens*, *Ministre*, *PIB*, *ministre de la Santé*: capitals that name nobody. */
function isNoName(scan: Scan, { from, to, senses }: Part): boolean {
  const token = scan.tokens[from];
  if (to - from !== 1 || !token) return onlyTitles(scan, from, to);
  if (scan.lexicon.portfolios.has(token.lower) && OFFICE.has(scan.tokens[to]?.lower ?? '')) return true;
  if ((senses.length === 0 || scan.lexicon.portfolios.has(token.lower)) && isPortfolio(scan, from)) return true;
  if (senses.length > 0 || (NAMING.has(scan.tokens[from - 1]?.lower ?? '') && BODIES.has(token.lower))) return false;
  if (PARTICIPLE.test(token.text) || ROAD.test(token.text) || joinsListed(token.text)) return true;
  if (scan.initial[from] && looksLikeInhabitants(token.lower) && !isFirstName(token.text)) return true;
  if (PLURAL.has(scan.tokens[from - 1]?.lower ?? '') && token.lower.endsWith('s') && !isAcronym(token.text)) return true;
  if (ROMAN.test(token.text) || countryOfDemonym(token.text) !== undefined || scan.lexicon.common.has(token.lower) || scan.lexicon.titles.has(token.lower)) return true;
  const hyphen = token.text.indexOf('-');
  if (hyphen > 3 && countryOfDemonym(token.text.slice(0, hyphen)) !== undefined) return true;
  return ARTICLES.has(scan.tokens[from - 1]?.lower ?? '') && looksLikeInhabitants(token.lower) && !isFirstName(token.text);
}

/** *Enterprise* **minister** *X*: what the minister is there for. */
const OFFICE = new Set(['minister', 'secretary', 'spokesman', 'spokeswoman', 'ministers']);

/** *le syndicat* **Alliance**: words that are names behind the kind of a body alone. */
const BODIES = new Set(['alliance', 'union', 'front', 'mission', 'nation', 'peuple', 'tribune', 'opération', 'révolution', 'libération', 'charte', 'convention', 'ensemble']);
const NAMING = new Set(['syndicat', 'parti', 'mouvement', 'collectif', 'association', 'groupe', 'ong', 'journal', 'fondation']);

const PLURAL = new Set(['les', 'des', 'aux', 'ces', 'ses']);
const PARTICIPLE = /-\p{Ll}{2,12}(?:ed|led|born|owned)$/u;
const ROAD = /^\p{Lu}{1,2}-?\d/u;

/** *Moscou-Pékin*, *Russie-Chine-Inde*: several names in one word. */
function joinsListed(text: string): boolean {
  const parts = text.split('-');
  return parts.length > 1 && parts.every((part) => part.length > 1 && gazetteer().forms.has(fold(part)));
}

function onlyTitles(scan: Scan, from: number, to: number): boolean {
  const first = scan.tokens[from];
  if (first && !isNameLike(first) && scan.lexicon.function.has(first.lower)) return true;
  if (to - from === 2 && countryOfDemonym(wordsOf(scan, from, to)) !== undefined) return true;
  for (let i = from; i < to; i++) {
    const lower = scan.tokens[i]?.lower ?? '';
    if (!scan.lexicon.titles.has(lower) && !(to - from === 2 && i > from && lower.length < 3)) return scan.lexicon.common.has(lower) && to - from === 2 && (scan.tokens[to - 1]?.text.length ?? 9) < 3;
  }
  return true;
}

const OF = new Set(['de', 'du', 'des', "d'", 'la', "l'", 'le', 'les', 'à', 'aux', 'et', ',', 'of', 'for', 'the', 'and']);

/** *ministre italien de l'Intérieur*, *secrétaire d'État à la Santé*: a field of government, not the ministry. */
function isPortfolio(scan: Scan, index: number): boolean {
  if (!OF.has(scan.tokens[index - 1]?.lower ?? '')) return false;
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const token = scan.tokens[at];
    if (!token) return false;
    if (token.lower.startsWith('ministre') || token.lower === 'secrétaire' || token.lower === 'minister') return true;
    const passes = OF.has(token.lower) || countryOfDemonym(token.text) !== undefined || scan.lexicon.portfolios.has(token.lower) || token.lower.startsWith('délégué') || token.lower === 'état';
    if (!passes) return false;
  }
  return false;
}

/** *Ada Loir* (**Horizons**): a listed body alone in brackets behind a name. */
function isParty({ tokens }: Scan, { from, to, senses }: Part): boolean {
  return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && tokens[from - 2]?.capital === true && senses.some(({ list }) => list === 'organization');
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
    votes: votesFor(scan, part, senses, part.kind),
    weak: scan.loose || (scan.initial[from] === true && !(first && isAcronym(first.text) && first.text.length < 6) && !isParty(scan, part)),
    loose: scan.loose,
    fullName,
    headed: kindBefore(scan, from, scan.lexicon.companyBefore) >= 0,
    acronym: to - from === 1 && isAcronym(text),
  };
}
