import { storiesOf } from '../features/board/stories.ts';
import type { View } from '../features/view.ts';
import type { DateReading } from '../extract/facts.ts';
import { findingsCsv } from '../report/csv.ts';
import { reportPage } from '../report/html/page.ts';
import { storyMarkdown } from '../report/markdown.ts';
import { compareFolders } from './compareFolders.ts';
import type { Console } from './console.ts';
import type { ReportCommand } from './options.ts';

/** `recoupe report PATH…`: what the sources say, as a document on standard output. Returns the exit status. */
export async function writeReport({ paths, format }: ReportCommand, console: Console, reading: DateReading | undefined): Promise<number> {
  const { view, status } = await compareFolders(paths, { reading, all: false }, console);
  await console.out(writers[format](view));
  return status;
}

const writers: Readonly<Record<ReportCommand['format'], (view: View) => string>> = {
  html: reportPage,
  csv: findingsCsv,
  markdown: (view) => storiesOf(view).map((story) => storyMarkdown(story, view)).join('\n'),
};
