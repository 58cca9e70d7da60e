import type { Family } from '../../src/extract/claims/family.ts';
import type { Claim, EventFrame } from '../../src/extract/facts.ts';
import { counted } from '../scope/read.ts';
import { sentences, type Setting } from './reading.ts';

/** An event of a type on a day, for settings. */
export function eventOf(type: string, day: string): EventFrame {
  return { id: `event:${type}:main`, type, name: type, places: [], participants: [], days: { earliest: day, latest: day } };
}

/** The claims of a family, one line each: `attribute value [qualifier] @place day part asof … by speaker certainty «words»`. */
export function counts(family: Family, text: string | readonly string[], setting: Setting = {}): string[] {
  return sentences(counted(typeof text === 'string' ? [text] : text, setting)).flatMap((context) => family(context).map((claim) => show(claim, context.facts.paragraph.text, setting)));
}

function show(claim: Claim, text: string, setting: Setting): string {
  const { scope, asOf } = claim;
  const published = setting.published ?? '2024-07-03';
  const notes = [
    `${claim.attribute} ${valueOf(claim)}`,
    scope.qualifier === undefined ? '' : `[${scope.qualifier}]`,
    claim.subject.startsWith('event:') || claim.subject.startsWith('noun:') ? '' : `of ${claim.subjectName}`,
    claim.objectName === undefined ? '' : `to ${claim.objectName}`,
    scope.place === undefined ? '' : `@${scope.place.replace('place:', '')}`,
    scope.day?.earliest ?? '',
    scope.part ? 'part' : '',
    scope.window ?? '',
    asOf.latest === published ? '' : `as of ${asOf.latest}`,
    claim.attribution ? `by ${claim.attribution.name}` : '',
    claim.certainty === 'asserted' ? '' : claim.certainty,
    `«${text.slice(claim.start, claim.end)}»`,
  ];
  return notes.filter((note) => note !== '').join(' ');
}

function valueOf({ value }: Claim): string {
  switch (value.kind) {
    case 'quantity': {
      const range = value.low === value.high ? String(value.stated) : `${value.low ?? ''}..${value.high ?? ''}`;
      return `${value.approximate ? '~' : ''}${range}${value.unit === undefined ? '' : ` ${value.unit}`}`;
    }
    case 'duration':
    case 'text':
      return value.value;
    default:
      return value.kind;
  }
}
