import type { SentenceContext } from '../context.ts';
import { simpleNumber } from '../../text/numberWords.ts';
import { hashLetters } from '../../text/letters.ts';
import { wordOf } from '../../text/word.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { organizationAround } from './organization.ts';
import { mainEntity } from './referents.ts';
import { countValue } from './value.ts';

/** *the five-member alliance*, *the 27-nation bloc*: how many members a body has, in one word before its noun. */
export const memberCount: Family = (context) => {
  if (context.facts.paragraph.language !== 'en' || !skeletonOf(context).text.includes('-')) return [];
  return context.tokens.flatMap((token, i) => {
    const [, number, what] = /^([a-z]+|\d{1,3})-(member|nation|state|country)$/.exec(token.lower) ?? [];
    const stated = number === undefined || what === undefined ? undefined : valueOf(context, number);
    const next = context.tokens[i + 1];
    if (stated === undefined || !next || !bodies.has(next.lower)) return [];
    const subject = organizationAround(context, skeletonOf(context).pieces.findIndex(({ start }) => start >= token.start)) ?? mainEntity(context.article, 'organization');
    return subject ? [makeClaim(context, { family: 'bodies', attribute: 'members', span: { start: token.start, end: next.end }, subject, value: countValue(stated), confidence: 0.8 })] : [];
  });
};

function valueOf({ facts }: SentenceContext, number: string): number | undefined {
  return simpleNumber({ kind: /^\d/.test(number) ? 'number' : 'word', text: number, lower: number, start: 0, end: number.length, capital: false, hash: hashLetters(number), joined: number.includes('-'), word: wordOf(number) }, facts.paragraph.language);
}

const bodies: ReadonlySet<string> = new Set(['alliance', 'bloc', 'union', 'group', 'organisation', 'organization', 'pact', 'club', 'coalition', 'league', 'association', 'federation', 'council', 'partnership']);
