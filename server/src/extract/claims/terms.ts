import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { personOf } from './antecedent.ts';
import { makeClaim, type Family } from './family.ts';
import { durationValue } from './value.ts';

/**
 * How long somebody is bound (`contract`: *signe pour trois ans*, *a three-year contract*) and how long an office was held (`tenure`: *maire pendant
 * vingt-quatre ans*, *was mayor for 24 years*).
 */
export const terms: Family = (context) => {
  const skeleton = skeletonOf(context);
  return [...findAll(contracts, skeleton).flatMap((match) => fromMatch(context, match, 'contract')), ...findAll(tenures, skeleton).flatMap((match) => fromMatch(context, match, 'tenure'))];
};

const contracts: readonly Pattern[] = [
  pattern("(?:signe|signé|signera|s' engage|s'engage|engagé|prolonge|prolongé|paraphé)(?: (?:un|son) (?:premier )?(?:contrat|bail))?(?:{W0-3}) (?:pour|de) (?<length>{D})"),
  pattern('(?:signed|signs|sign|agreed|penned)(?: (?:a|his|her))?(?:{W0-2}) (?<length>{D})(?: -)?(?: (?:contract|deal|extension))'),
  pattern('(?:signed|signs)(?:{W0-3}) for (?<length>{D})'),
];
const OFFICE = '(?:maire|député|députée|sénateur|sénatrice|ministre|président|présidente|directeur|directrice|entraîneur|évêque|conseiller|secrétaire général|mayor|mp|senator|minister|president|chairman|chairwoman|director|coach|bishop|chief executive)';
const tenures: readonly Pattern[] = [
  pattern(`${OFFICE}(?: (?:de|d'|du|of)(?: la| l'| le| the)? (?:{M}|{W}))?(?: ,)? (?:pendant|durant|for)(?: (?:plus de|près de|more than|nearly|almost))? (?<length>{D})`),
  pattern(`(?:pendant|durant|for) (?<length>{D})(?: ,(?: [^\\s,;]{1,20}){1,6} ,)?(?: ,)?{W0-4}(?: {M})? (?:a été|était|was|fut)(?: le| la| the)? ${OFFICE}`),
];

function fromMatch(context: SentenceContext, match: Match, attribute: string): Claim[] {
  const length = match.timex('length');
  const { pieces } = skeletonOf(context);
  const who = length?.value.startsWith('P') ? (personOf(context, pieces, match.from) ?? inside(context, match)) : undefined;
  if (!length || !who) return [];
  return [makeClaim(context, { family: 'terms', attribute, span: match, subject: who.who, value: durationValue(length), confidence: who.named ? 0.7 : 0.6 })];
}

/** *Pendant trente ans, de 1971 à 2001, X a été maire*: the name stands inside. */
function inside(context: SentenceContext, { from, to }: Match): ReturnType<typeof personOf> {
  const filler = skeletonOf(context).pieces.slice(from, to).find((piece) => piece.filler?.kind === 'mention' && piece.filler.of.type === 'person')?.filler;
  return filler?.kind === 'mention' ? { who: { id: filler.of.id, name: filler.of.name }, named: true } : undefined;
}
