import type { Claim } from '../../facts.ts';
import { skeletonOf } from '../../skeleton.ts';
import type { Family } from '../family.ts';
import { atStart, besideName } from './beside.ts';
import { atThatAge } from './opening.ts';
import { ofNoun, ofTheOld } from './noun.ts';
import { saidOf } from './said.ts';
import { claim } from './years.ts';

/**
 * The age of a person: beside the name (*X, 58 ans*), of a noun that stands for somebody (*le pompier de 29 ans*, *the 58-year-old*), or by a verb
 * (*elle avait 83 ans*, *died at 81*). A duration elsewhere in the sentence is no age.
 */
export const age: Family = (context) => {
  const { pieces } = skeletonOf(context);
  const years = context.quantities.some(({ unit }) => unit === 'a') || context.timexes.some(({ value }) => /^P\d{1,3}Y$/.test(value));
  const opening = [...atStart(context, pieces), ...atThatAge(context, pieces)];
  const found: Claim[] = [...opening];
  const others: Claim[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const filler = pieces[at]?.filler;
    if (!filler && years) found.push(...ofNoun(context, pieces, at));
    if (filler?.kind === 'mention' && filler.of.type === 'person') {
      const beside = besideName(context, pieces, at);
      if (beside && !opening.some((other) => other.start < beside.end && beside.start < other.end)) found.push(claim(context, filler.of, beside));
    } else if (filler && filler.kind !== 'mention') {
      found.push(...ofTheOld(context, pieces, at));
      others.push(...saidOf(context, pieces, at));
    }
  }
  return [...found.map(plainly), ...others].filter((one, i, all) => all.findIndex((other) => other.end === one.end) === i);
};

/** An age beside its bearer is certain, whatever the sentence is not sure of (*le corps serait celui de X, 59 ans*). */
function plainly(claim: Claim): Claim {
  return claim.certainty === 'asserted' ? claim : { ...claim, certainty: 'asserted' };
}
