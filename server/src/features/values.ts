import type { ClaimValue, Timex } from '../extract/facts.ts';
import type { View } from './view.ts';

/** How values are worded: the language of the reader and its sentences. */
export type Wording = Pick<View, 'translate' | 'locale'>;

/** A value as a person reads it: `5 March 2022`, `at least 2,000`, `4 days`, `A, B, …`. */
export function renderValue(value: ClaimValue, wording: Wording): string {
  const { translate } = wording;
  switch (value.kind) {
    case 'quantity': return renderQuantity(value, wording);
    case 'date': return renderDate(value.value, wording);
    case 'duration': return renderDuration(value.value, wording);
    case 'entity': return value.name;
    case 'set': return value.members.map((member) => member.name).join(', ') + (value.closed ? '' : ', …');
    case 'truth': return value.value ? translate('yes') : translate('no');
    case 'text': return value.value;
  }
}

/** A TIMEX3 value as a person reads it, in the calendar's own words where it is a day, a month or a year. */
export function renderDate(value: string, { locale }: Wording): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return value;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(2000, Number(month ?? '1') - 1, Number(day ?? '1')));
  date.setUTCFullYear(Number(year));
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: 'UTC', year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric' } : {}) });
  return Number.isNaN(date.getTime()) ? value : format.format(date);
}

/** The value of a temporal expression as a person reads it; an expression that is not resolved says so. */
export function renderTimex(timex: Pick<Timex, 'type' | 'value' | 'earliest' | 'latest'>, wording: Wording): string {
  if (timex.type === 'DURATION') return renderDuration(timex.value, wording);
  if (/^\d{4}(-\d{2}){0,2}$/.test(timex.value)) return renderDate(timex.value, wording);
  const { earliest, latest } = timex;
  if (!earliest || !latest) return timex.value;
  if (earliest === latest) return renderDate(earliest, wording);
  return wording.translate('{0} to {1}', renderDate(earliest, wording), renderDate(latest, wording));
}

function renderQuantity(value: Extract<ClaimValue, { kind: 'quantity' }>, { translate, locale }: Wording): string {
  const format = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 6 });
  const number = (figure: number): string => (value.unit ? `${format.format(figure)}\u00A0${value.unit}` : format.format(figure));
  const { low, high, stated, approximate } = value;
  if (approximate) return translate('about {0}', number(stated));
  if (low !== null && high !== null) return low === high ? number(low) : translate('{0} to {1}', number(low), number(high));
  if (low !== null) return translate('at least {0}', number(low));
  if (high !== null) return translate('at most {0}', number(high));
  return number(stated);
}

/** ISO 8601 durations of one unit in words, others as they are. */
function renderDuration(value: string, { translate }: Wording): string {
  const match = /^P(T?)(\d{1,6})([YMWDHS])$/.exec(value);
  const unit = match ? (match[1] ?? '') + (match[3] ?? '') : '';
  const count = Number(match?.[2] ?? '0');
  const one = count === 1;
  switch (unit) {
    case 'Y': return one ? translate('1 year') : translate('{0} years', count);
    case 'M': return one ? translate('1 month') : translate('{0} months', count);
    case 'W': return one ? translate('1 week') : translate('{0} weeks', count);
    case 'D': return one ? translate('1 day') : translate('{0} days', count);
    case 'TH': return one ? translate('1 hour') : translate('{0} hours', count);
    case 'TM': return one ? translate('1 minute') : translate('{0} minutes', count);
    case 'TS': return one ? translate('1 second') : translate('{0} seconds', count);
    default: return value;
  }
}
