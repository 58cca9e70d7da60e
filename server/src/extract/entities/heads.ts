import { countryOfDemonym } from './demonyms.ts';
import { isFirstName } from './lexicon.ts';
import { matchList } from './listMatch.ts';
import { endOfRun } from './run.ts';
import { isNameLike, type Scan } from './scan.ts';

const LINKS = new Set(['de', 'du', "d'", 'des', 'pour', 'à', 'aux', 'sur', 'contre', 'et', 'en']);
/** *des ports* **et docks**. */
const PLURAL = /[sx]$/;
/** *des étudiants* **en médecine**. */
const LEARNING = new Set(['étudiants', 'étudiantes', 'internes', 'docteurs', 'diplômés', 'ingénieurs', 'techniciens', 'professionnels', 'enseignants', 'chercheurs', 'travailleurs']);
const ARTICLES = new Set(['la', 'le', 'les', "l'"]);
const ADJECTIVE = /(?:al|ale|aux|ales|ique|iques|aire|aires|ienne|iennes|ien|iens|aise|ais|oise|ois|aine|ain|if|ive|ifs|ives|el|elle|els|elles|eure|eur|euse|eux|able|ible|ée|ées|uni|unis|unies|isé|isée|blique|publics|public|uste|iste|istes|maritimes?|ixtes?|ines?|ins?|ons?|onnes?|nne|iers|ières?|pendante?s?)$/;

/**
 * End of the official name of a body that starts with its kind: *Centre national pour la recherche scientifique*,
 * *Bureau de coordination des affaires humanitaires des Nations unies*, *ministère de l'Intérieur*. Returns `from` where
 * no such name starts.
 */
export function endOfBody(scan: Scan, from: number): number {
  const head = scan.tokens[from];
  if (!head || scan.paragraph.language !== 'fr' || scan.loose) return from;
  if (head.lower === 'ici' && !scan.initial[from] && head.capital && matchList(scan, from + 1)?.senses[0]?.type === 'place') return matchList(scan, from + 1)?.to ?? from;
  if (head.lower === 'parti' && scan.initial[from] && scan.tokens[from + 1]?.lower === 'de') return from;
  if (head.capital && (scan.lexicon.organizationHead.has(head.lower) || isConference(scan, from))) {
    const to = endOfPhrase(scan, from, 4);
    // *Centre aquatique : le recours rejeté* tells what it is about.
    return scan.initial[from] && to === from + 2 && scan.tokens[from + 1]?.capital === false && scan.tokens[to]?.text === ':' ? from : to;
  }
  if (ARMED.has(head.lower) && countryOfDemonym(scan.tokens[from + 1]?.text ?? '') !== undefined && scan.tokens[from + 1]?.capital === false) return from + 2;
  const region = endOfRegion(scan, from);
  if (region > from) return region;
  const fixed = endOfKind(scan, from);
  if (fixed > from) {
    const to = endOfComplements(scan, endOfAdjectives(scan, fixed));
    return hasCapital(scan, fixed, to) ? withTown(scan, fixed, to) : from;
  }
  if (!scan.lexicon.lowerOrganizationHead.has(head.lower)) return from;
  const to = endOfPhrase(scan, from, head.lower === 'ministère' ? 3 : 1);
  return hasCapital(scan, from + 1, to) ? to : from;
}

/** *direction régionale* **des affaires culturelles de Bretagne**: complements until one has a capital. */
function endOfComplements(scan: Scan, from: number): number {
  let to = from;
  for (let complement = 0; complement < 3 && !hasCapital(scan, from, to); complement++) {
    const next = endOfComplement(scan, to, false);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** *la région* **Bretagne** *paiera*: the name of the region without *de* is that of its council, but *dans la région Bretagne*. */
function endOfRegion(scan: Scan, from: number): number {
  if (scan.tokens[from]?.lower !== 'région' || scan.tokens[from + 1]?.capital !== true || WHERE.has(scan.tokens[from - 2]?.lower ?? '')) return from;
  const listed = matchList(scan, from + 1);
  return listed?.senses.some(({ list }) => list === 'place') ? listed.to : from;
}

const WHERE = new Set(['dans', 'en', 'de', 'depuis', 'vers', 'à', 'par', 'toute', 'est']);

/** *musée des Beaux-Arts* **de Rouen**: the town behind what a body is devoted to. */
function withTown(scan: Scan, from: number, to: number): number {
  if (!DE.has(scan.tokens[to]?.lower ?? '') || !/^(?:des|du|de)$/.test(scan.tokens[from]?.lower ?? '') || matchList(scan, to - 1) !== undefined) return to;
  const town = matchList(scan, to + 1);
  return town?.senses.some(({ list }) => list === 'city') ? town.to : to;
}

/** *Conférence des doyens*, unlike *Conférence de Yalta*: those who belong to it. */
function isConference({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.lower === 'conférence' && tokens[at + 1]?.lower === 'des' && tokens[at + 2]?.capital === false && PLURAL.test(tokens[at + 2]?.lower ?? '');
}

/** End of a kind of body of several words (*tribunal de commerce*), else `from`. */
export function endOfKind(scan: Scan, from: number): number {
  for (const words of scan.lexicon.bodies.get(scan.tokens[from]?.lower ?? '') ?? []) if (words.every((word, i) => scan.tokens[from + i]?.lower === word)) return from + words.length;
  return from;
}

const ARMED = new Set(['armée', 'parlement']);

/** Adjectives, then up to `most` complements: link, article, noun, adjectives. */
function endOfPhrase(scan: Scan, from: number, most: number): number {
  let to = endOfAdjectives(scan, from + 1);
  let named = false;
  for (let complement = 0; complement < most; complement++) {
    const next = endOfField(scan, from, to) ?? endOfComplement(scan, to, named);
    if (next === to || (complement > 0 && isSomebody(scan, to, next)) || (complement === 0 && isElsewhere(scan, from, to))) break;
    named = hasCapital(scan, to, next);
    to = next;
  }
  return to;
}

/** *ministère du Travail* **et de la Santé**: another field of a ministry. */
function endOfField(scan: Scan, head: number, from: number): number | undefined {
  if (scan.tokens[head]?.lower !== 'ministère' || (scan.tokens[from]?.lower !== 'et' && scan.tokens[from]?.text !== ',')) return undefined;
  let at = from + 1;
  while (at < from + 4 && GENITIVE.has(scan.tokens[at]?.lower ?? '')) at++;
  return at > from + 1 && scan.tokens[at]?.capital === true ? endOfAdjectives(scan, at + 1) : undefined;
}

/** *Rassemblement pour l'alternance* **de Jeanne Morel**: whose it is, is not its name. */
function isSomebody(scan: Scan, from: number, to: number): boolean {
  const first = scan.tokens[from + 1];
  return to - from >= 3 && DE.has(scan.tokens[from]?.lower ?? '') && first?.capital === true && scan.tokens[from + 2]?.capital === true && matchList(scan, from + 1) === undefined;
}

const DE = new Set(['de', "d'"]);

/** *hôpital Sainte-Odile* **de Metz**: after a proper name of its own a body's town is not part of it. */
function isElsewhere(scan: Scan, head: number, from: number): boolean {
  const last = scan.tokens[from - 1];
  if (!last || from - head < 2 || !last.capital || ADJECTIVE.test(last.lower) || countryOfDemonym(last.text) !== undefined) return false;
  return DE.has(scan.tokens[from]?.lower ?? '') && matchList(scan, from + 1)?.senses.some(({ list }) => list === 'city') === true;
}

function endOfAdjectives(scan: Scan, from: number, participles = true): number {
  let to = from;
  while (to < from + 4) {
    const token = scan.tokens[to];
    if (token?.kind !== 'word') break;
    if (!token.capital && !ADJECTIVE.test(token.lower) && countryOfDemonym(token.text) === undefined) break;
    if (token.capital && !isNameLike(token)) break;
    if (!participles && !token.capital && PARTICIPLE.test(token.lower)) break;
    to++;
  }
  return to;
}

/** A complement after a name (*… des Nations unies*) must be joined by a plain genitive with a capital; else the phrase ends. */
function endOfComplement(scan: Scan, from: number, named: boolean): number {
  const link = scan.tokens[from]?.lower ?? '';
  if (!LINKS.has(link)) return from;
  let at = from + 1;
  const again = scan.tokens[at]?.lower ?? '';
  if (link === 'et' && !named && GENITIVE.has(again) && again !== 'sur' && !ARTICLES.has(again)) return endOfComplement(scan, at, false);
  if (ARTICLES.has(scan.tokens[at]?.lower ?? '')) at++;
  const noun = scan.tokens[at];
  if (noun?.kind !== 'word' || (scan.lexicon.function.has(noun.lower) && !noun.capital)) return from;
  if (named && !noun.capital && (link === 'aux' || link === 'pour')) return endOfAdjectives(scan, at + 1);
  if (link === 'et' && !named && PLURAL.test(scan.tokens[from - 1]?.lower ?? '') && PLURAL.test(noun.lower) && !noun.capital) return endOfAdjectives(scan, at + 1);
  if (link === 'en') return LEARNING.has(scan.tokens[from - 1]?.lower ?? '') && !noun.capital ? endOfAdjectives(scan, at + 1) : from;
  const against = link === 'contre' && !AGAINST.has(scan.tokens[from - 1]?.lower ?? '');
  if (!noun.capital && (named || link === 'à' || link === 'et' || link === 'sur' || against)) return link === 'et' && !named && ADJECTIVE.test(noun.lower) ? at + 1 : from;
  if (noun.capital && (link === 'à' || link === 'pour' || link === 'sur' || link === 'contre')) return from;
  if (noun.capital && link === 'et' && !named) return from;
  const listed = matchList(scan, at);
  if (listed) return listed.to;
  if (noun.capital && isFirstName(noun.text) && scan.tokens[at + 1]?.capital === true) return from;
  return endOfAdjectives(scan, at + 1, false);
}

/** *l'Auberge des Migrants* **expulsée**: what happened to a body is no part of its name. */
const PARTICIPLE = /ées?$/;

/** What bodies are there for: *lutte contre le dopage*. */
const AGAINST = new Set(['lutte', 'luttes', 'prévention', 'combat', 'protection', 'assurance', 'ligue', 'comité', 'collectif', 'association', 'alliance', 'front', 'union']);

function hasCapital(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.tokens[i]?.capital) return true;
  return false;
}

const GENITIVE = new Set(['de', 'du', "d'", 'des', 'la', "l'", 'le', 'les', 'sur']);
const STREETS = new Set(['rue', 'avenue', 'boulevard', 'place', 'quai', 'impasse', 'route', 'mont', 'mer', 'île', 'îles', 'golfe', 'détroit', 'col', 'stade', 'viaduc', 'tunnel', 'pont', 'océan', 'désert', 'vallée', 'square', 'gare']);
const NUMBERED = new Set(['rue', 'avenue', 'boulevard', 'place', 'quai', 'impasse', 'route', 'cours']);

/** Start and end of a place that carries its kind in its name: *rue d'Aubervilliers*, *12, rue de Rivoli*, *mer Noire*. */
export function placeWithKind(scan: Scan, from: number): { readonly from: number; readonly to: number } | undefined {
  const head = scan.tokens[from];
  if (!head || scan.paragraph.language !== 'fr' || (!STREETS.has(head.lower) && endOfPark(scan, from) === from)) return undefined;
  const kind = PARKS.has(head.lower) ? endOfPark(scan, from) : from + 1;
  let at = kind;
  while (at < kind + 3 && GENITIVE.has(scan.tokens[at]?.lower ?? '')) at++;
  const name = scan.tokens[at];
  if (at > from + 1 && (head.lower === 'pont' || (head.lower === 'place' && at === from + 2))) return undefined;
  if (!name || !isNameLike(name) || countryOfDemonym(name.text) !== undefined) return undefined;
  const to = endOfRun(scan, at);
  return { from: NUMBERED.has(head.lower) ? withNumber(scan, from) : from, to };
}

const PARKS = new Set(['parc', 'réserve']);
const PROTECTED = new Set(['national', 'naturel', 'naturelle', 'régional', 'régionale', 'marin', 'marine', 'nationale']);

/** *parc naturel régional*, *réserve naturelle*, else `from`. */
function endOfPark(scan: Scan, from: number): number {
  if (!PARKS.has(scan.tokens[from]?.lower ?? '')) return from;
  let to = from + 1;
  while (to < from + 4 && PROTECTED.has(scan.tokens[to]?.lower ?? '')) to++;
  return to > from + 1 ? to : from;
}

/** *63 de la rue …*, *12 rue …*, *12, rue …*. */
function withNumber(scan: Scan, from: number): number {
  let at = from - 1;
  while (at >= from - 3 && (scan.tokens[at]?.text === ',' || GENITIVE.has(scan.tokens[at]?.lower ?? ''))) at--;
  const token = scan.tokens[at];
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? at : from;
}
