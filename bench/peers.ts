import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';

/** The part of fr-compromise that is used here; its own types do not pass a strict compiler. */
interface Doc {
  match(pattern: string): { json(options: { offset: boolean }): unknown };
}
const compromise = createRequire(import.meta.url)('fr-compromise') as (text: string) => Doc;

/** What a JavaScript developer would reach for today to read dates and names in French, each over the whole text of an article. */
export const peers: readonly { readonly name: string; readonly read: (text: string) => unknown }[] = [
  { name: 'chrono-node (fr): dates only', read: (text) => chrono.fr.parse(text, new Date(2024, 4, 16)) },
  {
    name: 'fr-compromise: names, dates, numbers',
    read: (text) => {
      const doc = compromise(text);
      return ['#Person+', '#Place+', '#Organization+', '#Date+', '#Value+'].map((pattern) => doc.match(pattern).json({ offset: true }));
    },
  },
];
