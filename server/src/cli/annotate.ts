import { message } from '../base/message.ts';
import type { Language } from '../text/types.ts';
import { createAnalyser } from '../extract/pipeline.ts';
import type { DateReading, SourceOptions } from '../extract/facts.ts';
import { annotateJson } from './annotateJson.ts';
import { createProgress, type Console } from './console.ts';
import { readDesk, withDecided } from './decisions.ts';
import { findFiles, readInput, type Skipped } from './files.ts';
import { statusOfSkipped, tell } from './problems.ts';
import type { Note } from './project.ts';

/** `recoupe annotate PATH…`: one line of JSON per article. Returns the exit status. */
export async function annotatePaths(paths: readonly string[], console: Console, reading?: DateReading): Promise<number> {
  const { found, skipped } = await findFiles(paths);
  const analyse = createAnalyser();
  const desk = await readDesk(paths);
  const progress = createProgress(console);
  const problems: Skipped[] = [...skipped];
  const notes: Note[] = [];
  for (const [i, file] of found.entries()) {
    progress.show(console.translate('{0} of {1} files read', i, found.length));
    const input = await readInput(file, reading);
    if ('grave' in input) {
      problems.push(input);
      continue;
    }
    notes.push(...input.notes);
    if (!(await printArticles(analyse(input.text, withDecided(input.options, desk, input.below, input.text)).articles.map((article) => annotateJson(article, input.file, console.translate)), console))) break;
  }
  progress.clear();
  tell([...problems, ...notes], console);
  return statusOfSkipped(problems);
}

/** `recoupe annotate --jsonl`: texts from standard input, one record a line. Returns the exit status. */
export async function annotateRecords(console: Console, reading?: DateReading): Promise<number> {
  const analyse = createAnalyser();
  let status = 0;
  let number = 0;
  for await (const line of console.lines()) {
    number++;
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (!record) {
      const bad = message('Line {0} of standard input is not a record: {"id": …, "text": …}.', number);
      console.err(`${console.translate(bad.template, ...bad.args)}\n`);
      status = 2;
      continue;
    }
    const { id, text, options } = record;
    const articles = analyse(text, { ...(reading ? { reading } : {}), ...options }).articles.map((article) => ({ id, ...annotateJson(article, String(id), console.translate) }));
    if (!(await printArticles(articles, console))) break;
  }
  return status;
}

async function printArticles(articles: readonly object[], console: Console): Promise<boolean> {
  return articles.length === 0 || console.out(articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
}

interface Entry {
  readonly id: string | number;
  readonly text: string;
  readonly options: SourceOptions;
}

function parseRecord(line: string): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, text, published, language, reading, figures } = value as Record<string, unknown>;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return undefined;
  const code = languageOf(language);
  return { id, text, options: { ...(typeof published === 'string' ? { published } : {}), ...(code ? { language: code } : {}), ...(isReading(reading) ? { reading } : {}), ...(figures === 'day-first' || figures === 'month-first' ? { figures } : {}) } };
}

/** `en`, and `en-US` as `en`. */
function languageOf(value: unknown): Language | undefined {
  const code = typeof value === 'string' ? /^([a-z]{2})(?:[-_][A-Za-z]{2,4})?$/.exec(value)?.[1] : undefined;
  return isLanguage(code) ? code : undefined;
}

const isLanguage = (value: unknown): value is Language => value === 'fr' || value === 'en';
const isReading = (value: unknown): value is DateReading => value === 'news' || value === 'narrative' || value === 'nearest';
