import { togetherOf } from '../align/articles.ts';
import { isLarge } from '../same/thread.ts';
import type { Rivalry } from './align.ts';
import type { Filled } from './slot.ts';
import type { Common } from './words.ts';

/** What tells whether two slots of two texts are one place in one story. Who fills them is not among it, but how often either is named. */
export const featureNames = [
  'story', 'days-between', 'same-day', 'one-language', 'concepts-of-leads',
  'person', 'place', 'organization', 'role', 'portfolio', 'kin', 'nation', 'spot', 'question', 'part-of-body',
  'lead', 'leads', 'before', 'behind', 'crossed',
  'words-2', 'words-4', 'words-12', 'strongest-word', 'sum-of-words', 'common-words', 'relation', 'relation-and-lead',
  'owner', 'owner-near', 'owner-apart', 'names', 'other-names', 'filling-among-names',
  'beside', 'told-least', 'told-most', 'others', 'held', 'answered', 'answered-better', 'margin', 'likeness',
  'both-quoted', 'one-quoted', 'one-large', 'inferred-owner', 'apposed', 'one-apposed', 'only-ones',
] as const;

/** The features of a pair, in the order of {@link featureNames}. `story` is the likeness of the leads. Symmetric. */
export function featuresOf(a: Filled, b: Filled, common: Common, rivalry: Rivalry, story: number): readonly number[] {
  const { days, logDays, oneLanguage, concepts } = togetherOf(a.article, b.article);
  const { kind } = a;
  const names = [...a.names].filter((id) => b.names.has(id)).length;
  const owned = a.owner !== '' && b.owner !== '';
  return [
    story,
    logDays,
    flag(days <= 1),
    flag(oneLanguage),
    concepts,
    flag(kind === 'person'),
    flag(kind === 'place'),
    flag(kind === 'organization'),
    flag(kind === 'role'),
    flag(kind === 'portfolio'),
    flag(kind === 'kin'),
    flag(kind === 'nation'),
    flag(spots.has(kind)),
    flag(kind.startsWith('?')),
    flag(kind === 'body' || kind === 'side'),
    flag(a.lead === b.lead),
    flag(a.lead !== '' && a.lead === b.lead && a.lead !== '^' && a.lead !== ','),
    flag(a.before !== '' && a.before === b.before),
    flag(a.behind !== '' && a.behind === b.behind),
    flag((a.before !== '' && a.before === b.behind) || (b.before !== '' && b.before === a.behind)),
    common.close,
    common.near,
    common.wide,
    common.strongest,
    Math.min(12, common.sum),
    Math.min(8, common.count),
    common.relation,
    a.lead === b.lead ? common.relation : 0,
    owned ? (a.owner === b.owner ? 1 : -1) : 0,
    flag(owned && a.owner === b.owner && a.near && b.near),
    flag(owned && a.owner !== b.owner && a.near && b.near),
    Math.min(3, names),
    Math.min(4, a.names.size - names + b.names.size - names),
    flag(a.names.has(b.key) || b.names.has(a.key)),
    Math.min(4, a.beside + b.beside),
    Math.min(5, a.told, b.told),
    Math.min(8, Math.max(a.told, b.told)),
    Math.min(12, a.others + b.others),
    rivalry.held,
    rivalry.answered,
    flag(rivalry.answered >= rivalry.likeness),
    rivalry.likeness - rivalry.rival,
    rivalry.likeness,
    flag(a.quoted && b.quoted),
    flag(a.quoted !== b.quoted),
    flag(kind === 'place' && isLarge(a.name) !== isLarge(b.name)),
    flag(owned && a.owner === b.owner && !(a.near && b.near)),
    flag(owned && a.owner === b.owner && a.apposed && b.apposed),
    flag(owned && a.owner === b.owner && a.apposed !== b.apposed),
    flag(a.others + b.others === 0),
  ];
}

const spots: ReadonlySet<string> = new Set(['site', 'room']);
const flag = (holds: boolean): number => (holds ? 1 : 0);
