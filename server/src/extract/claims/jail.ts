import type { SentenceContext } from '../context.ts';
import type { Claim, ClaimValue } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { antecedentOf } from './antecedent.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { referent } from './referents.ts';
import { subjectOf } from './subject.ts';

/**
 * A term of prison that no verb of sentencing tells: *Huit ans de prison pour X*, *X devra purger huit ans de prison*, *X received an eight-year
 * sentence*. What a prosecutor asks for, and what the law allows, is none.
 */
export const jail: Family = (context) => findAll(patterns, skeletonOf(context)).flatMap((match) => fromMatch(context, match));

const PRISON = "(?:de|d') (?:prison|réclusion|emprisonnement|détention)(?: (?:ferme|criminelle))?";
const patterns: readonly Pattern[] = [
  pattern(`(?<term>{D}) ${PRISON}(?: {W}){0,2}? pour (?<who>{P})`),
  pattern(`(?:purger|purgera|pris|reçu|prend|passera|passer) (?<term>{D}) (?:${PRISON}|en prison|derrière les barreaux)`),
  pattern('(?<term>{D}) (?:in|behind) (?:jail|prison|bars) for (?<who>{P})'),
  pattern('(?:received|given|got|handed|serving|serve)(?: (?:a|an))? (?<term>{D})(?: -)?(?: (?:jail|prison))? (?:sentence|term|in prison|in jail|behind bars)'),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const term = match.timex('term');
  const months = monthsOf(term?.value ?? '');
  if (!term || months === undefined || skeletonOf(context).pieces.some(({ word }) => asked.test(word))) return [];
  const named = match.mention('who');
  const who: Referent | undefined = named ? referent(named) : (subjectOf(context, match.from, ['person'], false) ?? antecedentOf(context, 'he'));
  if (!who?.id.startsWith('person:')) return [];
  const value: ClaimValue = { kind: 'quantity', low: months, high: months, stated: months, approximate: false, step: 1, unit: 'mo' };
  return [makeClaim(context, { family: 'jail', attribute: 'sentence', span: match, subject: who, value, confidence: named ? 0.8 : 0.7 })];
}

function monthsOf(value: string): number | undefined {
  const [, years, months] = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?$/.exec(value) ?? [];
  return years === undefined && months === undefined ? undefined : 12 * Number(years ?? 0) + Number(months ?? 0);
}

const asked = /^(?:requis|requise|requises|requiert|requérait|réclame|réclamé|réclamait|demande|demandé|demandait|encourt|encourait|risque|risquait|passible|réquisitions?|sought|seeks|faces|facing|maximum|demanded|recommended|up)$/;
