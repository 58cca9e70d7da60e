import { message } from '../../base/message.ts';
import { countValue, flawed } from './finding.ts';
import type { Check } from './check.ts';

/** A total that is not the sum of all its parts: *douze morts (sept à A, trois à B et trois à C)*. */
export const parts: Check = (article) =>
  (article.article.facts.bonds ?? []).flatMap(({ kind, stated, against }) => {
    const sum = against.reduce((total, { low }) => total + (low ?? Number.NaN), 0);
    if (kind !== 'parts' || stated.low === null || Number.isNaN(sum) || sum === stated.low) return [];
    const why = [message('The parts add up to {0}, the text gives {1}.', sum, stated.low)];
    const passages = [stated, ...against].map(({ start, end, low }) => ({ start, end, value: countValue(low ?? 0) }));
    return [flawed(article, { code: 'conflict/parts', attribute: 'parts', severity: 'information', confidence: 0.65, passages, why })];
  });
