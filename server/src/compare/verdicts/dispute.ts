import { message } from '../../base/message.ts';
import { oneNews } from '../same/thread.ts';
import { outcome, readingConfidence, type Pair, type VerdictRule } from '../pair.ts';

/** Organisers count up to this many times what the authorities count in a whole country. */
const PARTIES = 4;

/** Two named speakers differ: each text may report faithfully. Disagreements of people are not those of articles. */
export const dispute: VerdictRule = (pair) => {
  const { a, b, speakers, relation } = pair;
  const severity = oneNews(a.article, b.article, pair.story) ? 'information' : 'hint';
  if (relation !== 'differs' && (relation !== 'apart' || !oneCount(pair))) return null;
  if (speakers === 'other' && a.claim.attribution && b.claim.attribution) {
    return outcome(pair, 'dispute', severity, readingConfidence(pair), message('Two speakers: {0} and {1}.', a.claim.attribution.name, b.claim.attribution.name));
  }
  if (speakers !== 'open' || !a.traits.contested) return null;
  return outcome(pair, 'dispute', severity, 0.8 * readingConfidence(pair), message('A count that parties contest, and one text does not say whose it is.'));
};

/** Figures far apart count one thing only where both texts name the place, or where the parties are known to differ so much. */
function oneCount({ a, b, explicit }: Pair): boolean {
  if (!explicit || a.claim.value.kind !== 'quantity' || b.claim.value.kind !== 'quantity') return false;
  if (a.claim.scope.place !== undefined) return true;
  const [one, two] = [a.claim.value.stated, b.claim.value.stated];
  return Math.max(one, two) <= PARTIES * Math.min(one, two);
}
