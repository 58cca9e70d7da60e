import { comparable } from './comparable.ts';
import { absentMember } from './derive/absent.ts';
import type { Outcome } from './pair.ts';
import type { Prepared, Stated } from './prepared.ts';
import { judge } from './verdicts/index.ts';

/** Statements of one value that are compared with those of another one: more of them add nothing. */
const MOST = 12;

/** Under which keys the lasting facts of an article are compared: one for each subject, one for each body that somebody joined. */
export function lastingKeys(article: Prepared): string[] {
  const keys = new Set<string>();
  for (const { lasting, subject, object, claim } of article.stated) {
    if (!lasting) continue;
    keys.add(subject);
    if (claim.attribute === 'joined' && object !== '') keys.add(object);
  }
  return [...keys];
}

/** Compares all that a corpus says of the lasting facts of one subject, and derives what its member lists exclude. */
export function compareLasting(subject: string, articles: readonly Prepared[]): Outcome[] {
  const own = articles.flatMap(({ stated }) => stated.filter((one) => one.lasting && one.subject === subject));
  const lists = own.filter(({ claim }) => claim.value.kind === 'set');
  const joinings = lists.length === 0 ? [] : articles.flatMap(({ stated }) => stated.filter(({ claim, object }) => claim.attribute === 'joined' && object === subject));
  return [...attributes(own).flatMap((same) => compareValues(same)), ...lists.flatMap((list) => joinings.flatMap((joined) => absentMember(list, joined) ?? []))];
}

function attributes(own: readonly Stated[]): Stated[][] {
  const groups = new Map<string, Stated[]>();
  for (const one of own) {
    const key = `${one.claim.attribute}|${one.object}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
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
  const crossed = groups.flatMap((group, i) => groups.slice(i + 1).flatMap((other) => group.slice(0, MOST).flatMap((a) => other.slice(0, MOST).flatMap((b) => compare(a, b)))));
  return [...chained, ...crossed];
}

function compare(a: Stated, b: Stated): Outcome[] {
  if (a.article.key === b.article.key) return [];
  const pair = comparable(a, b, 1);
  const outcome = pair && judge(pair);
  return outcome ? [outcome] : [];
}
