import { message } from '../../base/message.ts';
import { countValue, flawed } from './finding.ts';
import type { Check } from './check.ts';

/** A part that is larger than its whole: *douze blessés, dont quinze enfants*. */
export const part: Check = (article) =>
  (article.article.facts.bonds ?? []).flatMap(({ kind, stated, against: [taken] }) => {
    if (kind !== 'part' || !taken || stated.high === null || taken.low === null || taken.low <= stated.high) return [];
    const why = [message('The part, {0}, is larger than the whole, {1}.', taken.low, stated.high)];
    const passages = [{ ...stated, value: countValue(stated.high) }, { ...taken, value: countValue(taken.low) }];
    return [flawed(article, { code: 'conflict/parts', attribute: 'parts', severity: 'information', confidence: 0.7, passages, why })];
  });
