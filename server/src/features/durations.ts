import { message, type Message } from '../base/message.ts';
import { counted, type Wording } from './wording.ts';

type Unit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';

const form = /^P(?:(\d{1,9}(?:\.\d{1,9})?|X)Y)?(?:(\d{1,9}(?:\.\d{1,9})?|X)M)?(?:(\d{1,9}(?:\.\d{1,9})?|X)W)?(?:(\d{1,9}(?:\.\d{1,9})?|X)D)?(?:T(?:(\d{1,9}(?:\.\d{1,9})?|X)H)?(?:(\d{1,9}(?:\.\d{1,9})?|X)M)?(?:(\d{1,9}(?:\.\d{1,9})?|X)S)?)?$/;
const order: readonly Unit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** An ISO 8601 duration in words: `4 days`, `1 year 2 months`, `several weeks` for `PXW`. What is none stands as it is. */
export function renderDuration(value: string, wording: Wording): string {
  const match = form.exec(value);
  const parts = order.flatMap((unit, i) => {
    const count = match?.[i + 1];
    return count === undefined ? [] : [renderPart(count, unit, wording)];
  });
  return parts.length > 0 ? parts.join(' ') : value;
}

/** A figure with one of the symbols of units of time; undefined for other units. */
export function renderTimeUnit(figure: number, symbol: string, wording: Wording): string | undefined {
  const unit = timeUnits[symbol];
  return unit && renderPart(String(figure), unit, wording);
}

const timeUnits: Readonly<Record<string, Unit>> = { a: 'Y', mo: 'M', wk: 'W', d: 'D', h: 'TH', min: 'TM', s: 'TS' };

function renderPart(count: string, unit: Unit, wording: Wording): string {
  const { one, several } = units[unit];
  if (count === 'X') return wording.translate(several.template);
  return counted(wording, Number(count), one, (figure) => many(unit, figure));
}

function many(unit: Unit, figure: string): Message {
  switch (unit) {
    case 'Y': return message('{0} years', figure);
    case 'M': return message('{0} months', figure);
    case 'W': return message('{0} weeks', figure);
    case 'D': return message('{0} days', figure);
    case 'TH': return message('{0} hours', figure);
    case 'TM': return message('{0} minutes', figure);
    case 'TS': return message('{0} seconds', figure);
  }
}

const units: Readonly<Record<Unit, { readonly one: Message; readonly several: Message }>> = {
  Y: { one: message('1 year'), several: message('several years') },
  M: { one: message('1 month'), several: message('several months') },
  W: { one: message('1 week'), several: message('several weeks') },
  D: { one: message('1 day'), several: message('several days') },
  TH: { one: message('1 hour'), several: message('several hours') },
  TM: { one: message('1 minute'), several: message('several minutes') },
  TS: { one: message('1 second'), several: message('several seconds') },
};
