import { isFirstName } from './lexicon.ts';
import { matchList } from './listMatch.ts';
import type { Scan } from './scan.ts';

/** Kinds of bodies that are called by what they care for. */
const KINDS = new Set(['association', 'associations', 'collectif', 'collectifs', 'fondation', 'ong', 'mouvement', 'parti', 'réseau', 'groupe', 'comité', 'liste', 'fédération']);

/** How a list of candidates calls its town. */
const SPIRITS = new Set(['citoyenne', 'citoyen', 'citoyens', 'solidaire', 'solidaires', 'autrement', 'insoumise', 'debout', 'vivante', 'vivant', 'écologiste', 'écologie', 'populaire']);

const OF = new Set(['de', "d'", 'du', 'des', 'en']);
const DETERMINERS = new Set(['la', 'le', "l'", 'une', 'un', 'cette', 'notre', 'du']);

/**
 * End of a name that is made of plain words: *l'association* **Eau et rivières de Bretagne**, *les élus d'***Argentan citoyenne**. `at` where no such
 * name starts.
 */
export function endOfCause(scan: Scan, at: number): number {
  const { tokens, lexicon, paragraph } = scan;
  const first = tokens[at];
  if (paragraph.language !== 'fr' || scan.loose || first?.kind !== 'word' || !first.capital || lexicon.function.has(first.lower)) return at;
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  if (next && !next.capital && SPIRITS.has(next.lower) && !DETERMINERS.has(before) && isTownOrKnown(scan, at)) return at + 2;
  if (!KINDS.has(before) || next?.lower !== 'et' || isFirstName(first.text)) return at;
  const second = tokens[at + 2];
  if (second?.kind !== 'word' || second.capital || lexicon.function.has(second.lower)) return at;
  return OF.has(tokens[at + 3]?.lower ?? '') && tokens[at + 4]?.capital === true ? (matchList(scan, at + 4)?.to ?? at + 5) : at + 3;
}

function isTownOrKnown(scan: Scan, at: number): boolean {
  const listed = matchList(scan, at);
  return listed?.to === at + 1 ? listed.senses.some(({ type }) => type === 'place') : KINDS.has(scan.tokens[at - 1]?.lower ?? '');
}
