import { countryOfDemonym, looksLikeInhabitants } from './demonyms.ts';
import { isFirstName } from './lexicon.ts';
import { matchList } from './listMatch.ts';
import { follows, isNameLike, type Scan } from './scan.ts';

const PERSON_PARTICLES = new Set(['von', 'van', 'der', 'den', 'ten', 'ben', 'bin', 'ibn', 'al', 'el', 'da', 'dos', 'das', 'di', 'del', 'della', 'abou', 'ould', 'ter', 'zu', 'af']);
const GENITIVES = new Set(['de', 'du', "d'", 'des', 'la', "l'"]);
const ENGLISH_LINKS = new Set(['of', 'for', 'the', 'and']);

/** No name has more words; a bound for runaway lines. */
const LONGEST = 9;

/** Where a run of capitalised words that starts at `from` ends (exclusive). The caller knows that `from` is name-like. */
export function endOfRun(scan: Scan, from: number): number {
  let to = from + 1;
  while (to - from < LONGEST) {
    const next = nextWord(scan, from, to);
    if (next === undefined || cutsRun(scan, next)) return endOfFields(scan, from, to);
    to = next + 1;
  }
  return to;
}

const MINISTRIES = new Set(['department', 'ministry', 'committee']);

/** *Department for Culture, Media and Sport*: the fields of an English ministry, else `to`. */
function endOfFields(scan: Scan, from: number, to: number): number {
  if (scan.paragraph.language !== 'en' || !MINISTRIES.has(scan.tokens[from]?.lower ?? '') || to - from < 3) return to;
  let at = to;
  while (at < to + 8 && scan.tokens[at]?.text === ',' && scan.tokens[at + 1]?.capital === true) at += 2;
  return at > to && scan.tokens[at]?.lower === 'and' && scan.tokens[at + 1]?.capital === true ? at + 2 : to;
}

/** Index of the word that continues the run, after particles that may stand inside a name. */
function nextWord(scan: Scan, from: number, to: number): number | undefined {
  if (!follows(scan, to) || scan.tokens[to - 1]?.text.endsWith('.') && scan.initial[to] && !isInitials(scan, to - 1)) return undefined;
  const token = scan.tokens[to];
  if (!token) return undefined;
  if (isNameLike(token)) return to;
  let at = to;
  while (at < to + 3 && linkAllowed(scan, from, to, scan.tokens[at]?.lower ?? '')) at++;
  // *the Department for Trade* **for** *Castel Wind*: one body has one field.
  if (scan.tokens[at - 1]?.lower === 'for' && at - 1 === to && hasFor(scan, from, to)) return undefined;
  // *the Bureau of Investigation* **and the** *State Police* are two.
  if (scan.tokens[at - 1]?.lower === 'the' && scan.tokens[at - 2]?.lower === 'and' && at - 2 >= to) return undefined;
  const word = scan.tokens[at];
  return at > to && word && isNameLike(word) && (follows(scan, at) || scan.tokens[at - 1]?.text.endsWith("'") === true) ? at : undefined;
}

function hasFor({ tokens }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'for') return true;
  return false;
}

function linkAllowed(scan: Scan, from: number, to: number, link: string): boolean {
  if (PERSON_PARTICLES.has(link)) return scan.paragraph.language === 'fr' || link !== 'den';
  if (link === '&') return true;
  const last = scan.tokens[to - 1];
  const first = scan.tokens[from];
  if (!last || !first) return false;
  if ((link === 'de' || link === "d'") && isFirstName(first.text) && matchList(scan, to + 1) === undefined) return scan.paragraph.language === 'fr';
  if (GENITIVES.has(link)) return scan.paragraph.language === 'fr' && ((to - from === 1 && isFirstName(first.text)) || scan.lexicon.organizationHead.has(last.lower) || scan.lexicon.placeHead.has(last.lower));
  if (ROMANCE.has(link)) return FOREIGN.has(first.lower);
  if (link === 'and' && to - from === 1 && isCounty(scan, to + 1)) return true;
  // *National Society and Castel Institute* are two.
  if (link === 'and' && (scan.lexicon.organizationTail.has(last.lower) || LEARNED.has(first.lower))) return false;
  return ENGLISH_LINKS.has(link) && scan.paragraph.language === 'en' && rangeHas(scan, from, to, scan.lexicon.organizationHead);
}

const COUNTIES = new Set(['council', 'police', 'constabulary']);

/** *Westmorland and* **Furness Council**: one body for two counties. */
function isCounty({ tokens, paragraph }: Scan, at: number): boolean {
  return paragraph.language === 'en' && tokens[at]?.capital === true && COUNTIES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.capital === true;
}

/** *University of Leeds and …*: what follows is another one; a *Department of Health and …* goes on. */
const LEARNED = new Set(['university', 'college', 'school', 'bank', 'museum', 'church']);

/** Heads of Spanish, Portuguese and Italian names, and what may stand inside them: *Universidad de la Costa*. */
const FOREIGN = new Set(['universidad', 'universidade', 'università', 'instituto', 'istituto', 'banco', 'banca', 'teatro', 'fundación', 'fundação', 'isla', 'ilha', 'isola', 'playa', 'plaza', 'piazza']);
const ROMANCE = new Set(['de', 'del', 'la', 'do', 'da', 'di', 'dos', 'el', 'los', 'las', 'y', 'e']);

const INSIDE = new Set(['le', 'la', 'les', 'de', 'du', 'des', "d'", "l'", 'may', 'will', 'mr', 'm']);

/** In *Maryland Governor Wes Moore* the title ends one name and opens the next. */
function cutsRun(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  const next = scan.tokens[index + 1];
  if (endsShouting(scan, index)) return true;
  if (token && scan.lexicon.function.has(token.lower) && !INSIDE.has(token.lower) && !/^[IVX]+$/.test(token.text)) return true;
  if (!token || !next?.capital) return false;
  return scan.lexicon.titles.has(token.lower) && (isFirstName(next.text) || scan.lexicon.titles.has(next.lower));
}

/** *LIBAN Un bilan…*: a long word of capitals and a plain one are not one name, but for *Aloïse DUBOIS* and first names. */
function endsShouting(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1]?.text ?? '';
  const text = scan.tokens[index]?.text ?? '';
  const shouted = before.length >= 5 && before === before.toUpperCase() && before.toLowerCase() !== before;
  return shouted && text !== text.toUpperCase() && !isFirstName(before);
}

/** First token of the name itself: titles, nationalities and adjectives with a capital before it are not part of it. */
export function startOfName(scan: Scan, from: number, to: number): number {
  let start = from;
  while (start < to - 1) {
    const token = scan.tokens[start];
    if (!token) break;
    const title = scan.lexicon.titles.has(token.lower) && !isFirstName(token.text);
    const nationality = countryOfDemonym(token.text) !== undefined || (looksLikeInhabitants(token.lower) && isFirstName(scan.tokens[start + 1]?.text ?? '') && !isFirstName(token.text));
    const kind = start === from && token.text === 'ONG';
    if ((!title && !nationality && !kind && !isMaker(scan, start)) || isField(scan, start, to)) break;
    start++;
  }
  return start;
}

const FIELDS = new Set(['state', 'health', 'home', 'foreign', 'defence', 'defense', 'finance', 'interior', 'justice']);

/** **State** *Police*, **Health** *Department*: before the kind of a body these are no titles. */
function isField(scan: Scan, at: number, to: number): boolean {
  return at === to - 2 && FIELDS.has(scan.tokens[at]?.lower ?? '') && scan.lexicon.organizationTail.has(scan.tokens[to - 1]?.lower ?? '');
}

/** *Toymaker* **Brindle** *said*: a kind of company that has its capital from the start of the sentence. */
function isMaker(scan: Scan, at: number): boolean {
  const lower = scan.tokens[at]?.lower ?? '';
  return scan.initial[at] === true && scan.paragraph.language === 'en' && !scan.lexicon.organizationHead.has(lower) && lower.endsWith('maker') && scan.lexicon.companyBefore.has(lower);
}

const INITIALS = /^(?:\p{Lu}\.-?)+$/u;

/** True for a token like `J.` or `J.-P.`. */
export function isInitials(scan: Scan, index: number): boolean {
  return INITIALS.test(scan.tokens[index]?.text ?? '');
}

function rangeHas(scan: Scan, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(scan.tokens[i]?.lower ?? '')) return true;
  return false;
}
