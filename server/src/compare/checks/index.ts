import type { Prepared } from '../prepared.ts';
import type { Finding } from '../types.ts';
import type { Check } from './check.ts';
import { headline } from './headline.ts';
import { impossible } from './impossible.ts';
import { lifetime } from './lifetime.ts';
import { list } from './list.ts';
import { order } from './order.ts';
import { part } from './part.ts';
import { parts } from './parts.ts';
import { period } from './period.ts';
import { within } from './within.ts';
import { published } from './published.ts';
import { weekday } from './weekday.ts';

const checks: readonly Check[] = [weekday, impossible, list, parts, part, lifetime, period, order, headline, within, published];

/** What an article says against itself. */
export function checkArticle(article: Prepared): Finding[] {
  return checks.flatMap((check) => check(article));
}
