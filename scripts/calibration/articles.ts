import { readFileSync } from 'node:fs';
import { readStories } from '../../eval/score/story.ts';

/** An article whose day of publication is known. Articles of one `unit` stay in one half. */
export interface Dated {
  readonly unit: string;
  readonly day: string;
  readonly text: string;
}

/** The dated articles of a file of lines `{doc, dct, text}`, each its own unit, or of a folder of stories, each story one unit. */
export function datedArticles(path: string): Dated[] {
  if (!path.endsWith('.jsonl')) return readStories(path).flatMap(({ name, articles }) => articles.filter(({ published }) => isDay(published)).map(({ published, text }) => ({ unit: name, day: published.slice(0, 10), text })));
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { doc: string; dct: string; text: string }).map(({ doc, dct, text }) => ({ unit: doc, day: dct, text }));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}
