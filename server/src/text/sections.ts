import { splitArticles } from './articles.ts';
import { countFunctionWords, languageOf, otherLanguage } from './language.ts';
import { classifyLines } from './layout.ts';
import { readLineFeatures, type LineFeatures } from './lineFeatures.ts';
import { splitLines } from './lines.ts';
import type { Language, Line, LineKind, Section } from './types.ts';

/**
 * Cuts a file into its articles and says what each line is. Accepts any string; an empty text has no section. The language is
 * told from function words unless it is given.
 */
export function readSections(text: string, language?: Language): Section[] {
  const features = splitLines(text).map((span) => readLineFeatures(text, span));
  const seen = new Set<string>();
  return splitArticles(features).map((lines) => readSection(lines, language, seen));
}

/** @param seen headlines of the sections before, which may stand again as teasers */
function readSection(lines: readonly LineFeatures[], given: Language | undefined, seen: Set<string>): Section {
  const language = given ?? sectionLanguage(lines);
  const foreign = lines.map((line) => otherLanguage(line.counts, language));
  const kinds = classifyLines(lines, foreign, seen);
  const at = kinds.indexOf('headline');
  const headline = at < 0 ? undefined : lines[at];
  if (headline) seen.add(headline.key);
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    language,
    headline: headline ? { start: headline.start, end: headline.end } : null,
    lines: lines.map((line, i) => makeLine(line, kinds[i] ?? 'body', foreign[i])),
  };
}

function makeLine({ start, end }: LineFeatures, kind: LineKind, language: Language | undefined): Line {
  return language ? { start, end, kind, language } : { start, end, kind };
}

/** Interface words of a site may be English on a French page: lines that are only that do not count. */
function sectionLanguage(lines: readonly LineFeatures[]): Language {
  let fr = 0;
  let en = 0;
  for (const line of lines.slice(0, 80)) {
    if (line.sign === 'interface') continue;
    fr += line.counts.fr;
    en += line.counts.en;
  }
  if (fr + en > 0) return languageOf({ fr, en });
  return languageOf(countFunctionWords(lines[0]?.text ?? '', 0, 600));
}
