import { message } from '../../base/message.ts';
import { countValue, flawed } from './finding.ts';
import type { Check } from './check.ts';

/** A length in days that its two dates do not give, whether the first and last day are both counted or not: *trois jours, du 3 au 8 mai*. */
export const period: Check = (article) =>
  (article.article.facts.bonds ?? []).flatMap(({ kind, stated, against: [dates] }) => {
    if (kind !== 'period' || !dates || stated.low === null || dates.low === null || dates.high === null || (dates.low <= stated.low && stated.low <= dates.high)) return [];
    const why = [message('From the first of the two dates to the last are {0} days, or {1} with both; the text says {2}.', dates.low, dates.high, stated.low)];
    const passages = [{ ...stated, value: countValue(stated.low) }, { ...dates, value: countValue(dates.high) }];
    return [flawed(article, { code: 'conflict/period', attribute: 'period', severity: 'information', confidence: 0.7, passages, why })];
  });
