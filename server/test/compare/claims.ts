import { apply, emptySnapshot } from '../../src/corpus/apply.ts';
import { compareSnapshot } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/types.ts';
import type { Attribution, Claim, ClaimValue, EventFrame } from '../../src/extract/facts.ts';
import { source, type ArticleParts } from '../corpus/build.ts';

/** A figure with its rounding worked out as the extractor does. */
export function figure(stated: number, more: { unit?: string; approximate?: boolean; atLeast?: boolean } = {}): ClaimValue {
  const step = Number.isInteger(stated) && stated !== 0 ? 10 ** (/0*$/.exec(String(stated))?.[0].length ?? 0) : 1;
  const { unit, approximate = false, atLeast = false } = more;
  return { kind: 'quantity', low: stated, high: atLeast ? null : stated, stated, approximate, step, ...(unit === undefined ? {} : { unit }) };
}

/** A date value of any granularity, with its days. */
export function date(value: string): ClaimValue {
  const [year = '', month, day] = value.split('-');
  const last = month && !day ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31;
  return { kind: 'date', value, earliest: `${year}-${month ?? '01'}-${day ?? '01'}`, latest: `${year}-${month ?? '12'}-${day ?? String(last)}` };
}

export const speaker = (name: string, speakerClass: Attribution['speakerClass']): Attribution => ({ speaker: name, name, speakerClass });

export const event = (type: string, day: string, places: readonly string[] = []): EventFrame => ({ id: `event:${type}:1`, type, name: type, places, participants: [], days: { earliest: day, latest: day } });

let place = 0;

/** A claim with everything a warning needs; tests take away what they are about. */
export function claim(attribute: string, value: ClaimValue, more: Partial<Claim> = {}): Claim {
  place = (place + 40) % 4000;
  return {
    start: place,
    end: place + 20,
    family: attribute,
    attribute,
    subject: 'organization:ligue-des-ports',
    subjectName: 'Ligue des ports',
    value,
    certainty: 'asserted',
    polarity: true,
    scope: {},
    asOf: { earliest: null, latest: null },
    confidence: 0.9,
    sentence: { start: place, end: place + 30 },
    ...more,
  };
}

/** Claims without an as-of time of their own hold on the day of publication. */
export function article(parts: ArticleParts): ArticleParts {
  const day = parts.date || null;
  return { ...parts, claims: (parts.claims ?? []).map((one) => (one.asOf.latest === null ? { ...one, asOf: { earliest: day, latest: day } } : one)) };
}

/** Compares articles that stand in files `0.txt`, `1.txt`, … */
export function compareAll(...articles: readonly ArticleParts[]): Comparison {
  const { snapshot } = apply(emptySnapshot, articles.map((parts, i) => ({ file: `${i}.txt`, source: source(`${i}.txt`, article(parts)) })));
  return compareSnapshot(snapshot);
}

/** The findings as short lines: `warning conflict/joined 2021|2023`. */
export function told({ findings }: Comparison): string[] {
  return findings.map(({ severity, code, statements }) => `${severity} ${code} ${[...new Set(statements.map(({ value }) => value))].sort().join('|')}`);
}

/** Findings that a reader would take for a problem. */
export function warnings(comparison: Comparison): string[] {
  return told(comparison).filter((line) => line.startsWith('warning'));
}
