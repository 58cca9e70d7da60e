import type { Source } from './source.ts';

/**
 * True if the text names a day by its weekday alone (*mercredi*, *on Tuesday*). Who writes so takes the present week and the present
 * year for granted, and writes a year only with the days of another one.
 */
export function namesBareWeekday(source: Source): boolean {
  return source.raw.some((raws) => raws.some(({ reading }) => reading.kind === 'calendar' && reading.weekday !== undefined && reading.day === undefined && reading.month === undefined));
}
