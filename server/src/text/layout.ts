import type { LineFeatures } from './lineFeatures.ts';
import type { Language, LineKind } from './types.ts';

/**
 * Says what each line of an article is, from the signs of the lines and from where they stand. `seen` are the headlines of
 * earlier articles of the file (in the form of {@link LineFeatures.key}).
 */
export function classifyLines(lines: readonly LineFeatures[], foreign: readonly (Language | undefined)[], seen: ReadonlySet<string>): LineKind[] {
  const firstProse = lines.findIndex((line, i) => isProse(line) && !foreign[i] && !isBesideCredit(lines, i));
  const bodyStart = firstProse < 0 ? lines.length : firstProse;
  const kinds = lines.map((_, i) => bySign(lines, i));
  markRepeats(lines, kinds, seen);
  markRelated(lines, kinds);
  const headline = findHeadline(lines, kinds, foreign, firstProse < 0 ? lines.length : bodyStart + 1);
  if (headline >= 0) kinds[headline] = 'headline';
  markHeadlineCopies(lines, kinds, headline);
  const under = firstAfter(lines, kinds, headline);
  lines.forEach((_, i) => (kinds[i] ??= i === under && isStandfirst(lines, kinds, i) ? 'standfirst' : byPlace(lines, kinds, foreign, i, headline, bodyStart)));
  return kinds.map((kind) => (lines.length === 1 && kind === 'furniture' ? 'body' : (kind ?? 'body')));
}

type Kinds = (LineKind | undefined)[];

function isProse(line: LineFeatures): boolean {
  return line.sign === 'none' && (line.text.length >= 220 || (line.stop && line.wordCount >= 8));
}

function bySign(lines: readonly LineFeatures[], i: number): LineKind | undefined {
  const line = lines[i];
  switch (line?.sign) {
    case 'interface':
    case 'credit':
    case 'separator':
      return 'furniture';
    case 'header':
    case 'dateline':
      return 'dateline';
    case 'agency':
      return 'dateline';
    case 'byline':
      return 'byline';
    case 'caption':
      return 'caption';
    case 'name':
      return lines[i + 1]?.sign === 'agency' ? 'dateline' : undefined;
    default:
      return undefined;
  }
}

/** A caption often stands twice in a saved page, the second time with the credit behind it. */
function markRepeats(lines: readonly LineFeatures[], kinds: Kinds, seen: ReadonlySet<string>): void {
  lines.forEach((line, i) => {
    if (seen.has(line.key) && line.text.length < 250) kinds[i] = 'furniture';
    const next = lines[i + 1];
    if (!next || line.text.length > 500 || line.wordCount < 3 || kinds[i] === 'furniture') return;
    const credited = next.key.startsWith(line.key) && next.key.length - line.key.length < 60;
    if (next.key === line.key || credited) kinds[i] = kinds[i + 1] = 'caption';
  });
}

/** Behind *Lire aussi* short lines without a full stop are other articles, until prose comes back. */
function markRelated(lines: readonly LineFeatures[], kinds: Kinds): void {
  let inside = false;
  lines.forEach((line, i) => {
    if (line.sign === 'related') {
      kinds[i] = 'furniture';
      inside = line.wordCount <= 6;
    } else if (inside && (line.stop || line.text.length > 180) && line.text.length > 80 && kinds[i] === undefined) {
      inside = !lines.slice(i + 1).some((later) => isProse(later)) && !line.stop;
      if (inside) kinds[i] = 'furniture';
    } else if (inside) kinds[i] = 'furniture';
  });
}

/** The first line in the top zone that is neither a name nor a sentence with its full stop. */
function findHeadline(lines: readonly LineFeatures[], kinds: Kinds, foreign: readonly (Language | undefined)[], limit: number): number {
  const candidate = (i: number, words: number): boolean => {
    const line = lines[i];
    return line !== undefined && kinds[i] === undefined && !foreign[i] && line.wordCount >= words && line.text.length <= 220 && !/[.…,;:]["”»]?$/.test(line.text) && !isPageTitle(lines, i);
  };
  for (let i = 0; i < Math.min(limit, lines.length); i++) if (candidate(i, 3) && lines[i]?.sign !== 'name') return i;
  return lines.length > 1 && candidate(0, 1) ? 0 : -1;
}

/** *Headline | Site* above the headline itself. */
function isPageTitle(lines: readonly LineFeatures[], i: number): boolean {
  const key = lines[i]?.key ?? '';
  return lines.slice(i + 1, i + 12).some((other) => other.wordCount >= 3 && key.length > other.key.length && key.startsWith(other.key) && /^\s?[|–—·•-]/.test(key.slice(other.key.length)));
}

function markHeadlineCopies(lines: readonly LineFeatures[], kinds: Kinds, headline: number): void {
  const key = lines[headline]?.key;
  if (key === undefined) return;
  lines.forEach((line, i) => {
    if (i !== headline && (line.key === key || (i < headline && line.key.startsWith(key) && isPageTitle(lines, i)))) kinds[i] = 'furniture';
  });
}

function byPlace(lines: readonly LineFeatures[], kinds: Kinds, foreign: readonly (Language | undefined)[], i: number, headline: number, bodyStart: number): LineKind {
  const line = lines[i];
  if (!line) return 'body';
  const top = i <= bodyStart;
  if (foreign[i] && top) return 'caption';
  if (isBesideCredit(lines, i) && top && line.text.length < 400 && i !== headline) return 'caption';
  if (line.sign === 'name' && (top || !proseAfter(lines, kinds, i))) return 'byline';
  if (line.stop || line.text.length > 140) return 'body';
  if (i < bodyStart) return i < headline ? 'furniture' : line.wordCount >= 5 ? 'standfirst' : 'body';
  if (!proseAfter(lines, kinds, i)) return kinds[i - 1] === 'furniture' ? 'furniture' : 'body';
  return line.text.length <= 110 && lines[i + 1] !== undefined ? 'heading' : 'body';
}

/** A line above or below nothing but a picture credit describes the picture. */
function isBesideCredit(lines: readonly LineFeatures[], i: number): boolean {
  const line = lines[i];
  if (!line || line.text.length > 260 || /[.!?]\s+\p{Lu}/u.test(line.text)) return false;
  return [lines[i - 1], lines[i + 1]].some((other) => other?.sign === 'credit' && !/^[\p{L}'\s]{1,25}:/u.test(other.text));
}

function proseAfter(lines: readonly LineFeatures[], kinds: Kinds, i: number): boolean {
  return lines.some((line, j) => j > i && kinds[j] !== 'furniture' && isProse(line));
}

function firstAfter(lines: readonly LineFeatures[], kinds: Kinds, headline: number): number {
  return headline < 0 ? -1 : lines.findIndex((line, i) => i > headline && kinds[i] === undefined && !isBesideCredit(lines, i) && line.sign !== 'name' && line.wordCount >= 5);
}

/** One sentence under the headline that sums the article up: longer text, or the byline, follows. */
function isStandfirst(lines: readonly LineFeatures[], kinds: Kinds, i: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || !next || line.text.length > 300 || /[.!?]\s+\p{Lu}/u.test(line.text)) return false;
  return kinds[i + 1] !== undefined || next.text.length > line.text.length;
}
