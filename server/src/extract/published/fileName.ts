import { message } from '../../base/message.ts';
import { isDate, two } from '../dates/calendar.ts';
import type { Published } from '../facts.ts';
import { believed } from './worth.ts';

/** A date in the path of the file: `2022-09-15-title.txt`, `20220915_title.txt`, `2022/09/15/title.txt`, `2022/09/title.txt`. */
export function fileDate(path: string): Published | undefined {
  const match = /(?:^|[^\d])((?:19|20)\d{2})[-_./]?(\d{2})(?:[-_./]?(\d{2}))?(?!\d)/.exec(path.slice(-300));
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), match[3] === undefined ? undefined : Number(match[3])];
  const evidence = [{ start: 0, end: 0, why: message('The path of the file holds a date: {0}', match[0].replace(/^\D/, '')) }];
  if (day !== undefined && isDate(year, month, day)) return { value: `${year}-${two(month)}-${two(day)}`, granularity: 'day', basis: 'file', confidence: believed('file day'), evidence };
  const folder = /(?:^|[^\d])(?:19|20)\d{2}[-_/.]\d{2}[/_]/.test(path.slice(-300));
  return folder && month >= 1 && month <= 12 && day === undefined ? { value: `${year}-${two(month)}`, granularity: 'month', basis: 'file', confidence: believed('file month'), evidence } : undefined;
}
