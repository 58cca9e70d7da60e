import type { Paragraph } from '../../text/types.ts';
import type { Candidate } from './candidate.ts';
import { candidateAt, findNames } from './find.ts';
import { scanOf, type Scan } from './scan.ts';
import { recogniser, type Recognised } from './model/index.ts';

/**
 * Possible names of a paragraph in order, not overlapping, from its own words only: those of the rules, and those of the model, which has seen the
 * rules' and wins where both want the same words in another extent, unless the rules are sure.
 */
export function proposeNames(paragraph: Paragraph): Candidate[] {
  if (paragraph.kind === 'furniture') return [];
  const scan = scanOf(paragraph);
  const rules = findNames(scan);
  const model = recogniser(paragraph.language);
  if (!model) return rules;
  const { names: read, rated } = model.recognise(scan, rules);
  const sure = rules.filter(isSure);
  // A name that shares words with one that the rules are sure of cannot be had: it shall not drive out the others that it covers.
  const names = read.filter((name) => !isList(scan, name) && !clashes(sure, name));
  const kept = rules.flatMap((candidate, i): Candidate[] => {
    const chances = rated[i]?.chances ?? [];
    const rival = overlapping(names, candidate);
    if (!rival || same(rival, candidate) || isSure(candidate) || (isInside(rival, candidate) && hasKindAtEnd(scan, candidate)) || sum(chances) >= RIVAL * sum(rival.chances)) return [{ ...candidate, chances }];
    return isWithout(scan, rival, candidate) ? [{ ...candidate, chances: rival.chances }] : [];
  });
  const added = names.flatMap((name): Candidate[] => {
    if (overlapping(kept, name)) return [];
    const candidate = candidateAt(scan, name.from, name.to);
    return candidate ? [{ ...candidate, chances: name.chances }] : [];
  });
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.from - b.from);
}

/** True for names in a row that the model took for one: *Lille, Arras and Douai*, *Brest for Quimper*. */
function isList(scan: Scan, { from, to }: Range): boolean {
  let linked = false;
  for (let at = from; at < to; at++) {
    const text = scan.tokens[at]?.text;
    if (text === ',' || text === ';') return true;
    linked ||= scan.tokens[at]?.lower === 'for';
  }
  return linked && !scan.tokens.slice(from, to).some(({ lower }) => scan.lexicon.organizationHead.has(lower));
}

/** The first of a list in order, none overlapping, that shares a token with a range. */
function overlapping<T extends Range>(list: readonly T[], { from, to }: Range): T | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found = list[low];
  return found && found.from < to ? found : undefined;
}

function clashes(sure: readonly Candidate[], name: Range): boolean {
  const other = overlapping(sure, name);
  return other !== undefined && (other.from !== name.from || other.to !== name.to);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The rules keep their extent unless the model's is that much more likely. */
const RIVAL = 0.6;

/** Names that the rules need no help with: what the lists know, bodies and places that carry their kind, first names with particles behind. */
function isSure({ senses, votes, fullName, text }: Candidate): boolean {
  return senses.length > 0 || Math.max(votes.organization, votes.place, votes.event) >= 6 || (fullName && PARTICLE.test(text));
}

const isInside = (inner: Range, { from, to }: Range): boolean => inner.from >= from && inner.to <= to;

/** *Rennes Métropole*, *Castel Bank*: the last word tells the kind of body. */
function hasKindAtEnd(scan: Scan, { from, to, votes }: Candidate): boolean {
  return to - from > 1 && votes.organization >= 4 && scan.lexicon.organizationTail.has(scan.tokens[to - 1]?.lower ?? '');
}

const PARTICLE = / \p{Ll}/u;

/** True if the model only took words in front of the rules' name for part of it that are none: *agence officielle* **NNA**, *M.* **Durand**. */
function isWithout(scan: Scan, name: Recognised, { from, to }: Candidate): boolean {
  if (name.to !== to || name.from > from) return false;
  for (let at = name.from; at < from; at++) {
    const token = scan.tokens[at];
    if (!token || (token.capital && !scan.lexicon.titles.has(token.lower) && !scan.lexicon.function.has(token.lower))) return false;
  }
  return !scan.lexicon.lowerOrganizationHead.has(scan.tokens[name.from]?.lower ?? '');
}

const sum = (chances: readonly number[]): number => chances.reduce((total, chance) => total + chance, 0);

const same = (name: Recognised, candidate: Candidate): boolean => name.from === candidate.from && name.to === candidate.to;
