import { message } from '../../base/message.ts';
import { isEntity, type Prepared, type Stated } from '../prepared.ts';
import { flawed } from './finding.ts';
import type { Check } from './check.ts';
import { areRivals, isFlat } from './rivals.ts';

/**
 * Two values of one thing in one text. Only what a person or body has one value of: tolls, magnitudes and other counts are told
 * twice in a text as they grow, and for other events beside the main one.
 */
export const within: Check = (article) => attributes.flatMap((attribute) => pairsOf(article, attribute).map(([a, b]) => findingOf(article, a, b)));

const attributes: readonly string[] = ['age', 'born', 'founded'];

/** The first pair of rivals: more of one attribute and subject repeat it. */
function pairsOf(article: Prepared, attribute: string): [Stated, Stated][] {
  const flat = (article.byAttribute.get(attribute) ?? []).filter((one) => isFlat(one) && one.claim.confidence >= OWN).slice(0, MOST);
  const found = new Map<string, [Stated, Stated]>();
  for (const [i, a] of flat.entries()) {
    if (!isNamedInFull(a)) continue;
    const b = found.has(a.subject) ? undefined : flat.slice(i + 1).find((other) => areRivals(a, other));
    if (b) found.set(a.subject, [a, b]);
  }
  return [...found.values()];
}

/** Read less surely, the age of *la jeune femme* may be given to the person named before. */
const OWN = 0.8;
/** Statements of one attribute that are looked at. */
const MOST = 20;

/** A surname alone may be that of two people of one family; *un homme de 26 ans* is anybody. */
function isNamedInFull({ claim }: Stated): boolean {
  return isEntity(claim.subject) && (!claim.subject.startsWith('person:') || claim.subjectName.trim().includes(' '));
}

function findingOf(article: Prepared, a: Stated, b: Stated): ReturnType<Check>[number] {
  const why = [message('The text gives two values of one thing: {0}, {1}.', a.statement.value, b.statement.value)];
  const passages = [a, b].map(({ claim: { start, end, value } }) => ({ start, end, value }));
  return flawed(article, { code: 'conflict/within', attribute: a.claim.attribute, severity: 'information', confidence: 0.55, passages, why });
}
