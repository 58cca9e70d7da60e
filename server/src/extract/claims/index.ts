import { overlaps } from '../../base/span.ts';
import type { ArticleContext, SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { sentencesOf } from '../sentences.ts';
import { editions } from './editions.ts';
import { location } from './location.ts';
import { meetings } from './meetings.ts';
import { causes } from './causes.ts';
import { roles } from './roles.ts';
import { since } from './since.ts';
import { truths } from './truths.ts';
import { score } from './score.ts';
import { memberCount } from './memberCount.ts';
import { firsts } from './firsts.ts';
import { nobody } from './nobody.ts';
import { owner } from './owner.ts';
import { based } from './based.ts';
import { underway } from './underway.ts';
import { capacity } from './capacity.ts';
import { jail } from './jail.ts';
import { series } from './series.ts';
import { terms } from './terms.ts';
import { stages } from './stages/index.ts';
import { states } from './states/index.ts';
import { stays } from './stays.ts';
import { acts } from './acts.ts';
import { arrival } from './arrival.ts';
import { deeds } from './deeds/index.ts';
import { happening } from './happening.ts';
import { accession } from './accession.ts';
import { ballot } from './ballot.ts';
import { birthplace } from './birthplace.ts';
import { founding } from './founding.ts';
import { membership } from './membership.ts';
import { works } from './works.ts';
import { honours } from './honours.ts';
import { minutes } from './minutes.ts';
import { sentences } from './sentences.ts';
import { numberFamilies } from './numbers.ts';
import type { Family } from './family.ts';

/** Every claim family, in the order in which their claims of one sentence are listed. */
const families: readonly Family[] = [accession, membership, founding, arrival, acts, birthplace, ballot, happening, stays, meetings, editions, location, since, truths, roles, causes, works, honours, minutes, sentences, ...numberFamilies];

/** Families of the general pattern: what a family above has read already, they leave to it. */
const open: readonly Family[] = [score, capacity, jail, memberCount, nobody, owner, based, firsts, series, terms, deeds, underway, states, stages];

/** The claims of an article: one list per paragraph, spans relative to it. Families live one per file beside this one. */
export function findClaims(article: ArticleContext): Claim[][] {
  return article.paragraphs.map((facts) => {
    if (facts.paragraph.kind === 'byline' || facts.paragraph.kind === 'dateline') return [];
    return sentencesOf(article, facts).flatMap((context) => {
      const found = claimsOf(families, context);
      const known = found.length;
      for (const claim of claimsOf(open, context)) if (!found.some((one, i) => i < known && tellsSame(one, claim))) found.push(claim);
      return found;
    });
  });
}

function claimsOf(all: readonly Family[], context: SentenceContext): Claim[] {
  const found: Claim[] = [];
  for (const family of all) for (const claim of family(context)) found.push(claim);
  return found;
}

function tellsSame(one: Claim, other: Claim): boolean {
  return overlaps(one, other) && one.value.kind === other.value.kind && (one.attribute === other.attribute || sameDate(one, other));
}

/** The date of an event is not told again as that of the verb beside it. */
function sameDate(one: Claim, other: Claim): boolean {
  return one.value.kind === 'date' && other.value.kind === 'date' && one.value.value === other.value.value;
}
