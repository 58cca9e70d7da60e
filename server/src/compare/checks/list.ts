import { message } from '../../base/message.ts';
import { countValue, flawed } from './finding.ts';
import type { Check } from './check.ts';

/** A count that the names enumerated right behind it do not bear out: *quatre villes (A, B et C)*. */
export const list: Check = (article) =>
  (article.article.facts.bonds ?? []).flatMap(({ kind, stated, against: [names], close }) => {
    if (kind !== 'list' || !names || stated.low === null || names.low === null || stated.low === names.low) return [];
    const why = [message('The text counts {0} and then names {1}.', stated.low, names.low)];
    return [flawed(article, { code: 'conflict/list', attribute: 'list', severity: close ? 'warning' : 'information', confidence: close ? 0.9 : 0.7, passages: [{ ...stated, value: countValue(stated.low) }, { ...names, value: countValue(names.low) }], why })];
  });
