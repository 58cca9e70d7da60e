import { message } from '../../base/message.ts';
import { OMISSION } from '../../extract/quotes/words.ts';
import { excludes } from '../copies/changes.ts';
import { valuesIn } from '../copies/values.ts';
import { apart } from '../days.ts';
import type { Outcome } from '../pair.ts';
import { passageOf, placeOf } from '../passage.ts';
import type { Edit } from './align.ts';
import { passageAt, wordsOf, type Version } from './version.ts';

/** Two versions that differ in more places are two renderings of what somebody said. */
const MOST_EDITS = 3;
/** Words that a quotation must have for an omission in it to be worth a hint. */
const LONG = 12;
/** A figure in the same words is another statement where more days lie between the texts. */
const ONE_SAYING = 2;

/** A negation that one version lacks, a figure, date or name that differs: a warning; words left out without a sign: a hint. */
export function altered(version: Version): Outcome[] {
  const { a, b } = version;
  const edits = version.inner.filter((edit) => ![...wordsOf(a, edit.a), ...wordsOf(b, edit.b)].includes(OMISSION));
  if (edits.length === 0 || edits.length > MOST_EDITS) return [];
  const turned = edits.find((edit) => isNegation(version, edit));
  if (turned) return [differing(version, turned, edits.length === 1, message('One version has a negation that the other lacks.'))];
  const other = edits.find((edit) => isValue(version, edit));
  if (other) return [differing(version, other, edits.length === 1 && !apart(a.article.published, b.article.published, ONE_SAYING), message('One word of the quotation states another fact.'))];
  const dropped = edits.find((edit) => isDropped(edit));
  return dropped && edits.length === 1 && version.common >= LONG ? [shortened(version, dropped)] : [];
}

const negations: ReadonlySet<string> = new Set('ne n pas jamais aucun aucune aucunement nullement not never no'.split(' '));
/** *Ne* alone is often left out in speech, and sometimes says nothing. */
const weak: ReadonlySet<string> = new Set(['ne', 'n']);

function isNegation({ a, b }: Version, edit: Edit): boolean {
  const [one, two] = [bare(wordsOf(a, edit.a)), bare(wordsOf(b, edit.b))];
  const [less, more] = one.length < two.length ? [one, two] : [two, one];
  const added = more.filter((word) => !less.includes(word));
  return added.length > 0 && less.every((word) => more.includes(word)) && added.every((word) => negations.has(word)) && added.some((word) => !weak.has(word));
}

const bare = (words: readonly string[]): string[] => words.map((word) => word.replace(/['’]$/, ''));

/** One figure, date or name on either side, and no other word. */
function isValue({ a, b }: Version, edit: Edit): boolean {
  if (edit.a[0] === edit.a[1] || edit.b[0] === edit.b[1]) return false;
  const [one, two] = [valuesIn(a.article, passageAt(a, edit.a, 0)), valuesIn(b.article, passageAt(b, edit.b, 0))];
  const [x, y] = [one[0], two[0]];
  return one.length === 1 && two.length === 1 && x !== undefined && y !== undefined && x.kind === y.kind && x.sure && y.sure && excludes({ a: x, b: y }) && edit.a[1] - edit.a[0] <= 3 && edit.b[1] - edit.b[0] <= 3;
}

const isDropped = ({ a, b }: Edit): boolean => (a[0] === a[1]) !== (b[0] === b[1]);

function differing(version: Version, edit: Edit, sure: boolean, why: Outcome['reasons'][number]['message']): Outcome {
  const sides = sidesOf(version, edit);
  return { verdict: 'conflict', severity: sure ? 'warning' : 'information', confidence: sure ? 0.8 : 0.5, ...sides, reasons: [{ message: why }, ...wordings(sides)] };
}

function shortened(version: Version, edit: Edit): Outcome {
  const sides = sidesOf(version, edit);
  return { verdict: 'tension', severity: 'hint', confidence: 0.5, ...sides, reasons: [{ message: message('One version leaves words out without a sign.') }, ...wordings(sides)] };
}

/** The differing words of either version, between their neighbours. */
function sidesOf({ a, b }: Version, edit: Edit): Pick<Outcome, 'a' | 'b'> {
  const side = ({ article, words }: Version['a'], [from, to]: Edit['a'], spoken: Version['a']): Outcome['a'] => {
    const value = { kind: 'text', value: words.slice(Math.max(0, from - 1), to + 1).map(({ text }) => text).join(' ') } as const;
    return passageOf(article, { ...passageAt(spoken, [from, to], 1), topic: 'quote', attribute: 'quotation', value });
  };
  return { a: side(a, edit.a, a), b: side(b, edit.b, b) };
}

function wordings({ a, b }: Pick<Outcome, 'a' | 'b'>): Outcome['reasons'] {
  return [a, b].map((side) => ({ ...placeOf(side), message: message('{0} quotes: “… {1} …”', side.statement.outlet, side.statement.value) }));
}
