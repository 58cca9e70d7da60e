import type { EntityType } from '../facts.ts';
import type { Votes } from './candidate.ts';
import { doesBusiness, isOwner, isTakenOver, kindAfter, kindBefore } from './companies.ts';
import { countryOfDemonym } from './demonyms.ts';
import type { ListEntry } from './gazetteer.ts';
import { isFirstName } from './lexicon.ts';
import { matchList } from './listMatch.ts';
import { isInitials } from './run.ts';
import { isAcronym, type Scan } from './scan.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the words of a name and those around it say about its type. */
export function votesFor(scan: Scan, range: Range, senses: readonly ListEntry[], kind: EntityType | undefined): Votes {
  const votes: Record<EntityType, number> = { person: 0, organization: 0, place: 0, event: 0, product: 0 };
  for (const sense of senses) votes[sense.type] += sense.list === 'city' ? 3.5 : 4;
  if (kind) votes[kind] += 6;
  else if (senses.length === 0) addInner(votes, scan, range);
  if (senses.some(({ list }) => list === 'city') && ARTICLES.has(scan.tokens[range.from - 1]?.lower ?? '')) votes.place -= 3;
  addBefore(votes, scan, range);
  addAfter(votes, scan, range);
  return votes;
}

type Tally = Record<EntityType, number>;

const BEFORE_TOWNS = /^(?:north|south|east|west|upper|lower|saint|san|santa|port|fort|mount|los|las)$/;
const PARTICLES = new Set(['von', 'van', 'ben', 'bin', 'ibn', 'al', 'el', 'le', 'de', 'da', 'di', 'del', 'abou']);

function addInner(votes: Tally, scan: Scan, { from, to }: Range): void {
  const { lexicon, tokens } = scan;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return;
  if (isFirstName(first.text)) votes.person += to - from > 1 ? 3 : 1;
  if (scan.lexicon.portfolios.has(first.lower) && to - from === 1 && !scan.initial[from]) votes.organization += 2;
  if (to - from > 1) {
    if (scan.paragraph.language === 'fr') votes.person += 1;
    if (isInitials(scan, from)) votes.person += 3;
    if (PARTICLES.has(tokens[from + 1]?.lower ?? '')) votes.person += 1;
    if (/^(?:al|el|an|as|ben|abd)-/i.test(last.text)) votes.person += 1;
    if (lexicon.organizationTail.has(last.lower)) votes.organization += tailWeight(scan, from, to);
    if (lexicon.placeTail.has(last.lower)) votes.place += 4;
    if (tokens[from + 1]?.text === '&') votes.organization += 3;
    if (BEFORE_TOWNS.test(first.lower)) votes.place += 2;
    if (lexicon.eventTail.has(last.lower)) votes.event += 6;
    if (lexicon.organizationHead.has(first.lower)) votes.organization += 4;
    if (lexicon.placeHead.has(first.lower)) votes.place += 4;
    if (lexicon.eventHead.has(first.lower)) votes.event += 6;
    if (!isFirstName(first.text)) votes.organization += knownParts(scan, from, to);
  } else if (isAcronym(first.text)) votes.organization += 2;
  if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|O'|De|Le|La|Di)|^\p{Ll}+-/u.test(first.text)) votes.organization += 1.5;
  if (/-(?:sur|en|lès|les|sous|la|le|aux)-/.test(first.lower) || /^sainte?s?-/.test(first.lower)) votes.place += 2.5;
  if (TOWNLIKE.test(first.lower) && to - from === 1) votes.place += 2;
  if (/(?:ville|bourg|stan|grad|court|heim)$/.test(last.lower) && to - from === 1) votes.place += 1;
}

/** *Garance Outdoor* is no Garance; but *Charlotte Church* is no church. */
function tailWeight(scan: Scan, from: number, to: number): number {
  const first = scan.tokens[from]?.text ?? '';
  if (isFirstName(first)) return ALSO_SURNAMES.has(scan.tokens[to - 1]?.lower ?? '') ? 3 : 7;
  return matchList(scan, from)?.to === to - 1 ? 6 : 4;
}

/** Words that end names of bodies and are surnames. */
const ALSO_SURNAMES = new Set(['church', 'court', 'post', 'bank', 'guard', 'mills', 'steel', 'rivers', 'wells', 'forge', 'foxes', 'press', 'park', 'house', 'bois', 'cuir', 'gaz', 'brewer', 'mercury', 'standard', 'argus', 'gas', 'oil', 'kg', 'sa', 'ag', 'as', 'co', 'pascal', 'marine', 'rail', 'lines', 'stern', 'glass', 'cloud', 'holding', 'lynx', 'echo', 'marée', 'club', 'office', 'city', 'school', 'army', 'navy', 'force', 'society', 'timber', 'storm', 'packer', 'fruits', 'carrières']);

/** *Port-Louis*, *Haute-Rive*: first halves of names of towns. */
const TOWNLIKE = /^(?:port|pont|mont|hautes?|hauts?|basse?|val|bourg|ville|villeneuve|château|roche|fort|bois|cap|fontaine|saint)-/;

const IN_PLACE = new Set(['à', 'en', 'near', 'in']);
const TOWARDS = new Set(['vers', 'près', 'depuis', 'at', 'from', 'outside', 'au', 'aux', 'across']);
const ARTICLES = new Set(['le', 'la', 'les', "l'", 'the']);
const LINKS = new Set(['de', 'du', "d'", 'des', 'of', 'la', "l'", 'le', 'les']);
const OF_PLACE = new Set(['maire', 'préfet', 'préfète', 'maires', 'habitants', 'nord', 'sud', 'est', 'ouest', 'nord-est', 'nord-ouest', 'sud-est', 'sud-ouest', 'centre', 'large', 'kilomètres', 'km', 'périphérie', 'banlieue', 'population', 'frontière', 'évêque', 'archevêque', 'rues', 'miles', 'north', 'south', 'east', 'west', 'mayor', 'outskirts', 'coast', 'côte', 'côtes', 'banks']);

function addBefore(votes: Tally, scan: Scan, { from, to }: Range): void {
  const { lexicon, tokens } = scan;
  let at = from - 1;
  while (at >= 0 && at > from - 4 && /^["«“‘(]$/.test(tokens[at]?.text ?? '')) at--;
  const before = tokens[at]?.lower ?? '';
  if (isTitle(scan, at)) votes.person += 3;
  if (isFamily(before)) votes.person += 3;
  if (lexicon.speech.has(before)) votes.person += 2;
  if (before === ',' && titleNear(scan, at)) votes.person += 2;
  if (lexicon.placeBefore.has(before)) votes.place += 3;
  if (kindBefore(scan, at + 1, lexicon.organizationBefore) >= 0) votes.organization += NO_PERSON.test(before) ? 5 : 3;
  else if (before === ',' && lexicon.companyBefore.has(tokens[at - 1]?.lower ?? '')) votes.organization += 2;
  if (IN_PLACE.has(before) && !NOT_WHERE.has(tokens[at - 1]?.lower ?? '')) votes.place += inPlaceWeight(before, to - from > 1);
  if (before === 'the' || (before === "l'" && to - from > 1 && !isFirstName(tokens[from]?.text ?? ''))) votes.person -= to - from > 1 ? 3 : 1.5;
  if ((before === 'le' || before === 'la') && to - from === 1 && !isFirstName(tokens[from]?.text ?? '')) votes.person -= 1.5;
  if (TOWARDS.has(before)) votes.place += 1.5;
  if (before === 'dans' || (ARTICLES.has(before) && tokens[at - 1]?.lower === 'dans')) votes.place += 1;
  if (ARTICLES.has(before) || before === 'du' || before === 'au') votes.organization += 0.75;
  if (isOwner(scan, at + 1)) votes.organization += 1.5;
  if (isTakenOver(scan, at + 1)) votes.organization += 2.5;
  if (lexicon.eventBefore.has(before)) votes.event += 5;
  if (lexicon.productBefore.has(before)) votes.product += 8;
  if (before === ',' && lexicon.stateCodes.has(tokens[from]?.lower ?? '')) votes.place += 4;
  if (isNationality(scan, at)) votes.person += 3;
  if (LINKS.has(before)) addGenitive(votes, scan, at);
}

/** Kinds that are never somebody's trade: *la chaîne* **Marie Dubreuil**, *les boulangeries* **X**. */
const NO_PERSON = /^(?:société|entreprise|chaîne|enseigne|marque|fondation|association|holding|filiale|company|firm|chain|brand|\p{L}{5,}eries)$/u;

/** *la famille* **X**, *les frères* **X**: what stands behind such a word is a surname. */
export const isFamily = (before: string): boolean => FAMILY.has(before);

const FAMILY = new Set(['famille', 'frères', 'sœurs', 'époux', 'couple', 'clan', 'siblings', 'brothers', 'sisters']);

/** *à* and *in* stand before people and works too; before a single unknown word they mostly mean a place. */
function inPlaceWeight(preposition: string, several: boolean): number {
  if (several) return preposition === 'en' ? 2.5 : 0.75;
  return preposition === 'à' ? 2 : 2.5;
}

const NOT_WHERE = new Set(['shares', 'share', 'stake', 'stakes', 'investors', 'investor', 'invested', 'invest', 'confidence', 'interest', 'grâce', 'face', 'quant', 'rapport', 'contrairement', 'opposé', 'opposée', 'succède', 'succédé', 'hommage', 'soutien', 'appartient', 'reproche', 'but', 'believe', 'believes']);

/** *le Brésilien X*: a nationality with a capital is a person, and a name that follows is that person's. */
function isNationality(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token?.capital === true && scan.paragraph.language === 'fr' && countryOfDemonym(token.text) !== undefined && !scan.initial[index];
}

/** A company or a body named after a place or with an acronym in front: *Air Algérie*, *SOS Racisme*. */
function knownParts(scan: Scan, from: number, to: number): number {
  let found = isAcronym(scan.tokens[from]?.text ?? '') ? 2.5 : 0;
  for (let i = from; i < to; i++) if (matchList(scan, i)?.senses.some((sense) => sense.type !== 'person')) found += 1.5;
  return Math.min(found, 3);
}

/** *président russe X*, *Premier ministre indien X*, *M. X*, *avocat général X*. */
function isTitle(scan: Scan, index: number): boolean {
  let at = index;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const token = scan.tokens[at];
    if (!token || token.kind !== 'word') return false;
    if (scan.lexicon.titles.has(token.lower)) return true;
    const adjective = countryOfDemonym(token.text) !== undefined || /(?:al|ale|ique|aire|ain|aine|ais|aise|ien|ienne|eux|euse|if|ive)$/.test(token.lower) || scan.lexicon.adjectives.has(token.lower);
    if (!adjective) return false;
  }
  return false;
}

/** *le ministre de l'Intérieur italien, X*: a title at the head of the phrase before the comma. */
function titleNear(scan: Scan, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 12); at--) {
    const token = scan.tokens[at];
    if (!token || (token.kind === 'punctuation' && token.text !== '-')) return false;
    if (scan.lexicon.titles.has(token.lower)) return true;
  }
  return false;
}

function addGenitive(votes: Tally, scan: Scan, index: number): void {
  let at = index;
  while (at >= 0 && at > index - 4 && LINKS.has(scan.tokens[at]?.lower ?? '')) at--;
  const noun = scan.tokens[at]?.lower ?? '';
  if (scan.lexicon.placeBefore.has(noun)) votes.place += 3;
  else if (noun === 'mère' && scan.tokens[at - 1]?.lower === 'maison') votes.organization += 3;
  else if (OF_PLACE.has(noun)) votes.place += 2;
  else if (SCORED.has(noun)) votes.person += 2;
  else if (scan.lexicon.organizationOf.has(noun)) votes.organization += 1.5;
  else if (scan.lexicon.productBefore.has(noun)) votes.product += 3;
  else if (scan.lexicon.organizationBefore.has(noun)) votes.organization += 1;
}

/** *un but de X*, *un doublé de X*: players. */
const SCORED = new Set(['but', 'buts', 'doublé', 'triplé', 'passe', 'tir', 'frappe', 'penalty', 'essai', 'centre', 'veuve', 'fils', 'fille', 'père', 'mère', 'avocat', 'avocate', 'procès', 'mort', 'obsèques', 'famille', 'parents']);

const AUXILIARIES = new Set(['a', 'avait', 'aurait', 'has', 'had', 'avaient']);

const VERBS = new Set(['a', 'est', 'avait', 'était', "s'", "n'", 'ne', 'va', 'doit', 'peut', 'fait', 'sera', 'qui', 'has', 'was', 'is', 'had', 'who']);

function addAfter(votes: Tally, scan: Scan, { from, to }: Range): void {
  const { lexicon, tokens } = scan;
  const next = tokens[to]?.lower ?? '';
  const second = tokens[to + 1]?.lower ?? '';
  if (VERBS.has(next) && !ARTICLES.has(tokens[from - 1]?.lower ?? '')) votes.person += 0.75;
  if (lexicon.speech.has(next) || (AUXILIARIES.has(next) && lexicon.speech.has(second))) votes.person += 0.75;
  if ((next === ',' || next === '(') && tokens[to + 1]?.kind === 'number') votes.person += isAge(scan, to + 1) ? 3 : 0;
  if (next === ',' && scan.paragraph.language === 'en' && matchList(scan, to + 1)?.senses[0]?.type === 'place') votes.place += 1.5;
  if (next === ',' && (lexicon.titles.has(second) || (ARTICLES.has(second) && lexicon.titles.has(tokens[to + 2]?.lower ?? '')))) votes.person += 1.5;
  if (scan.paragraph.language === 'en' && AREAS.has(next)) votes.place += 3;
  if (kindAfter(scan, to, lexicon.companyBefore)) votes.organization += 2;
  if (kindAfter(scan, to, lexicon.productBefore)) votes.product += 4;
  if (doesBusiness(scan, to)) votes.organization += 2;
  if (next === '(' && tokens[to + 2]?.text === ')' && isAcronym(tokens[to + 1]?.text ?? '')) votes.organization += 1.5;
}

/** *the* **Ancash** *region*. */
const AREAS = new Set(['region', 'province', 'district', 'county', 'prefecture', 'governorate', 'oblast', 'peninsula', 'archipelago', 'borough']);

/** *, 35 ans*, *(35 ans)*, *, 35,*. */
function isAge(scan: Scan, index: number): boolean {
  const figure = Number(scan.tokens[index]?.text);
  const next = scan.tokens[index + 1]?.lower ?? '';
  return figure > 0 && figure < 120 && (next === 'ans' || next === 'an' || (scan.paragraph.language === 'en' && (next === ',' || next === ')')));
}
