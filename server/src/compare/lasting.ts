import { comparable } from './comparable.ts';
import { absentMember } from './derive/absent.ts';
import { ageAgainstBirth } from './derive/birth.ts';
import { listAgainstCount } from './derive/size.ts';
import type { Outcome } from './pair.ts';
import type { Prepared, Stated } from './prepared.ts';
import { judge } from './verdicts/index.ts';

/** Statements of one value that are compared with those of another one: more of them add nothing. */
const MOST = 12;
/** Values that are compared with each other, those that most texts state: a thing of which more are told is no single thing. */
const MOST_VALUES = 48;
/** Statements that are compared with each other in one go: with many values fewer of each. */
const MOST_STATED = 96;

/** Ends the keys under which lists, counts and joinings of one body meet. */
const LISTED = '\nlisted';
/** Ends the keys under which ages and births of one person meet. */
const AGED = '\naged';

/** Under which keys the lasting facts of an article are compared: one for each attribute of a thing, one for each body with a list, a count or a joining, one for each person with an age. */
export function lastingKeys(article: Prepared): string[] {
  const keys = new Set<string>();
  for (const one of article.stated) {
    if (!one.lasting) continue;
    keys.add(lastingKey(one));
    if (one.claim.attribute === 'age' || one.claim.attribute === 'born') keys.add(one.subject + AGED);
    if (one.claim.value.kind === 'set' || one.claim.attribute === 'members') keys.add(one.subject + LISTED);
    if (one.claim.attribute === 'joined' && one.object !== '') keys.add(one.object + LISTED);
  }
  return [...keys];
}

/** The key under which a lasting fact meets others of the same thing. */
export function lastingKey({ subject, object, claim }: Stated): string {
  return `${subject}\n${claim.attribute}\n${object}`;
}

/** Compares all that a corpus says of one lasting fact, or derives what the member lists of one body or the age of a person exclude. */
export function compareLasting(key: string, articles: readonly Prepared[]): Outcome[] {
  const lasting = articles.flatMap(({ stated }) => stated.filter((one) => one.lasting));
  const of = (subject: string, attribute: string): Stated[] => lasting.filter((one) => one.subject === subject && one.claim.attribute === attribute).slice(0, MOST);
  if (key.endsWith(AGED)) return cross(of(key.slice(0, -AGED.length), 'age'), of(key.slice(0, -AGED.length), 'born'), ageAgainstBirth);
  if (!key.endsWith(LISTED)) return compareValues(lasting.filter((one) => lastingKey(one) === key));
  const body = key.slice(0, -LISTED.length);
  const lists = lasting.filter(({ subject, claim }) => subject === body && claim.value.kind === 'set');
  const joinings = lasting.filter(({ object, claim }) => object === body && claim.attribute === 'joined');
  return [...cross(lists, joinings, absentMember), ...cross(lists.slice(0, MOST), of(body, 'members'), listAgainstCount)];
}

function cross(left: readonly Stated[], right: readonly Stated[], derive: (a: Stated, b: Stated) => Outcome | null): Outcome[] {
  return left.flatMap((a) => right.flatMap((b) => derive(a, b) ?? []));
}

/** Statements of equal values are chained, those of different values crossed: the work grows with the values, not with the texts. */
function compareValues(same: readonly Stated[]): Outcome[] {
  const values = new Map<string, Stated[]>();
  for (const one of same) {
    const group = values.get(one.statement.value);
    if (group) group.push(one);
    else values.set(one.statement.value, [one]);
  }
  const groups = [...values.values()];
  const chained = groups.flatMap((group) => group.slice(1).flatMap((one, i) => compare(group[i] ?? one, one)));
  const crossing = groups.length <= MOST_VALUES ? groups : groups.toSorted((a, b) => b.length - a.length).slice(0, MOST_VALUES);
  const each = Math.min(MOST, Math.floor(MOST_STATED / crossing.length));
  const crossed = crossing.flatMap((group, i) => crossing.slice(i + 1).flatMap((other) => group.slice(0, each).flatMap((a) => other.slice(0, each).flatMap((b) => compare(a, b)))));
  return [...chained, ...crossed];
}

function compare(a: Stated, b: Stated): Outcome[] {
  if (a.article.key === b.article.key) return [];
  const pair = comparable(a, b, 1);
  const outcome = pair && judge(pair);
  return outcome ? [outcome] : [];
}
