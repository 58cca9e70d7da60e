import type { LineFeatures } from './lineFeatures.ts';

/**
 * Groups the lines of a file into articles. A new one starts at a page header (date beside an outlet's address or a counter), at
 * a headline above a labelled date after the prose of another article, and behind a ruled line if prose stands on both sides.
 */
export function splitArticles(lines: readonly LineFeatures[]): LineFeatures[][] {
  const articles: LineFeatures[][] = [];
  let current: LineFeatures[] = [];
  lines.forEach((line, i) => {
    if (startsArticle(lines, i, current)) {
      articles.push(current);
      current = [];
    }
    current.push(line);
  });
  if (current.length > 0) articles.push(current);
  return articles;
}

function startsArticle(lines: readonly LineFeatures[], i: number, current: readonly LineFeatures[]): boolean {
  const line = lines[i];
  if (!line || !current.some(isProse)) return false;
  if (line.sign === 'header') return proseFollows(lines, i, 12);
  if (lines[i - 1]?.sign === 'separator') return isTitle(line) && proseFollows(lines, i, 8);
  return isTitle(line) && lines[i + 1]?.sign === 'dateline' && current.filter(isProse).length > 1 && proseFollows(lines, i + 1, 4, 2);
}

function isTitle(line: LineFeatures): boolean {
  return line.wordCount >= 3 && line.text.length < 200 && !line.stop && (line.sign === 'none' || line.sign === 'name');
}

function isProse(line: LineFeatures): boolean {
  return line.text.length >= 100 && (line.sign === 'none' || line.sign === 'caption');
}

function proseFollows(lines: readonly LineFeatures[], from: number, within: number, count = 1): boolean {
  return lines.slice(from, from + within).filter(isProse).length >= count;
}
