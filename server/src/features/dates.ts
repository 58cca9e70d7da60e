import { message, type Message } from '../base/message.ts';
import type { Timex } from '../extract/facts.ts';
import { renderDuration } from './durations.ts';
import { dateFormat } from './formats.ts';
import type { Wording } from './wording.ts';

/** A TIMEX3 value as a person reads it: `1 July 2024`, `Wednesday` for `XXXX-WXX-3`, `3 July 2024, 14:30`. Other values stand as they are. */
export function renderDate(value: string, wording: Wording, withWeekday = false): string {
  if (!plausible.test(value)) return value;
  const ends = /^([^/]{4,20})\/([^/]{4,20})$/.exec(value);
  if (ends) return wording.translate('{0} to {1}', renderDate(ends[1] ?? '', wording), renderDate(ends[2] ?? '', wording));
  const [day = '', time] = value.split('T', 2);
  const shownDay = day === '' ? '' : renderDay(day, wording, withWeekday);
  const shownTime = time === undefined ? '' : renderTime(time, wording);
  return [shownDay, shownTime].filter(Boolean).join(', ') || value;
}

/** The value of a temporal expression as a person reads it; an expression that is not resolved says so. */
export function renderTimex(timex: Pick<Timex, 'type' | 'value' | 'earliest' | 'latest'>, wording: Wording, withWeekday = false): string {
  if (timex.type === 'DURATION') return renderDuration(timex.value, wording);
  if (timex.type === 'SET') return wording.translate('every {0}', renderDuration(timex.value, wording));
  const known = references[timex.value];
  if (known) return wording.translate(known.template);
  const { earliest, latest } = timex;
  if (/^\d{4}(-\d{2}){0,2}(?:T|$)/.test(timex.value) || !earliest || !latest) return renderDate(timex.value, wording, withWeekday);
  if (earliest === latest) return renderDate(earliest, wording, withWeekday);
  return wording.translate('{0} to {1}', renderDate(earliest, wording), renderDate(latest, wording));
}

/** Only what may be a date is read as one: names stand beside dates in sentences. */
const plausible = /^(?:\d{4}|XXXX|T(?=\d|(?:MO|MI|AF|EV|NI)$))[-\dXWT:MOIAFEVNZ/]{0,40}$/;

const references: Readonly<Record<string, Message>> = { PRESENT_REF: message('now'), PAST_REF: message('in the past'), FUTURE_REF: message('in the future') };

const partsOfDay: Readonly<Record<string, Message>> = {
  MO: message('morning'), MI: message('noon'), AF: message('afternoon'), EV: message('evening'), NI: message('night'),
};

function renderDay(value: string, wording: Wording, withWeekday: boolean): string {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  // 1 January 2024 was a Monday.
  if (weekday) return format(new Date(Date.UTC(2024, 0, Number(weekday[1]))), { weekday: 'long' }, wording);
  const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  const [, year = '', month, day] = match ?? [];
  if (!match || (year === 'XXXX' && month === undefined)) return value;
  const date = new Date(Date.UTC(2000, Number(month ?? '1') - 1, Number(day ?? '1')));
  if (year !== 'XXXX') date.setUTCFullYear(Number(year));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(month ?? '1')) return value;
  return format(date, {
    ...(year === 'XXXX' ? {} : { year: 'numeric' }),
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(withWeekday && day !== undefined && year !== 'XXXX' ? { weekday: 'long' } : {}),
  }, wording);
}

/** French counts the first day of a month, and only that one, by its rank; whether English has a comma after the weekday depends on the platform. */
function format(date: Date, options: Intl.DateTimeFormatOptions, { locale }: Wording): string {
  const text = dateFormat(locale, options).format(date);
  if (locale === 'en') return text.replace(',', '');
  return options.day !== undefined ? text.replace(/(?<!\d)1(?= \p{L})/u, '1er') : text;
}

function renderTime(value: string, { translate, locale }: Wording): string {
  const part = partsOfDay[value];
  if (part) return translate(part.template);
  const clock = /^(\d{2}):(\d{2})/.exec(value);
  if (!clock) return '';
  const [, hours = '', minutes = ''] = clock;
  if (locale === 'en') return `${hours}:${minutes}`;
  return minutes === '00' ? `${Number(hours)}\u00A0h` : `${Number(hours)}\u00A0h\u00A0${minutes}`;
}
