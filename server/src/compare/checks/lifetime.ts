import { message } from '../../base/message.ts';
import { countValue, flawed } from './finding.ts';
import type { Check } from './check.ts';

/** Years that an age may be off: a text may be of the weeks before or after a birthday. */
const SLACK = 1;

/** An age that the date of birth beside it does not give: *né le 5 mai 1960, mort le 3 juin 2018 à l'âge de 68 ans*. */
export const lifetime: Check = (article) =>
  (article.article.facts.bonds ?? []).flatMap(({ kind, stated, against: [born] }) => {
    if (kind !== 'age' || !born || stated.low === null || born.low === null || born.high === null) return [];
    if (born.low - SLACK <= stated.low && stated.low <= born.high + SLACK) return [];
    const why = [message('By the dates that the text gives the age is {0} or {1}; the text says {2}.', born.low, born.high, stated.low)];
    return [flawed(article, { code: 'conflict/birth', attribute: 'age', severity: 'information', confidence: 0.7, passages: [{ ...stated, value: countValue(stated.low) }, { start: born.start, end: born.end, value: countValue(born.high) }], why })];
  });
