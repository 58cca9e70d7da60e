// Scores names on the annotated articles of this repository, compromise beside Recoupe: npm run report:names [-- --misses]
// Marks first, then links: of the pairs of names that are one entity, those that we take for one, in one article and in two articles of a story.
// A folder `--gold DIR --texts DIR` of annotated articles with `canonical` keys (outside the repository) is linked as one more story; with folders inside, each is a story.
// `--unseen` adds the part of which figures are looked at once in a long while only.
// Misses are shown for the open parts only: the others stay unread, so that their figures mean something.
import { createRequire } from 'node:module';
import { createAnalyser } from '../server/src/extract/pipeline.ts';
import type { Language } from '../server/src/text/types.ts';
import { PARTS, readAnnotated, readGenres, readStories, type Annotated, type Part } from '../server/test/names/annotated.ts';
import { f1, score, SCORED, tally, type Found, type Tally } from '../server/test/names/score.ts';
import { scoreLinks, type Linked, type Pairs } from '../server/test/names/links.ts';
import { readCanonical } from './namesGold.ts';

interface Doc {
  match(pattern: string): { json(options: { offset: boolean }): { offset: { start: number; length: number }; text: string }[] };
}
const require = createRequire(import.meta.url);
const libraries: Readonly<Record<Language, (text: string) => Doc>> = {
  fr: require('fr-compromise') as (text: string) => Doc,
  en: require(require.resolve('compromise', { paths: [require.resolve('fr-compromise')] })) as (text: string) => Doc,
};

const ours = (text: string, language: Language): Found[] => createAnalyser()(text, { language }).articles.flatMap(({ mentions }) => [...mentions]);

/** What compromise tags, without the marks that it leaves on the edges of a match. */
function compromise(text: string, language: Language): Found[] {
  const doc = libraries[language](text);
  return SCORED.flatMap((type) =>
    doc.match(`#${type.charAt(0).toUpperCase()}${type.slice(1)}+`).json({ offset: true }).map(({ offset, text: words }): Found => {
      const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
      const name = words.slice(lead).replace(/[^\p{L}\p{N}.]+$|[.,;:!?]+$/gu, '');
      const start = text.indexOf(name, offset.start);
      return { start, end: start + name.length, type };
    }),
  );
}

const row = (totals: Record<string, Tally>): string => ['all', ...SCORED].map((type) => f1(totals[type] ?? { hit: 0, wrong: 0, missed: 0 }).toFixed(1).padStart(6)).join(' ');

/** The parts of which only figures are looked at. */
const isAside = (part: Part): boolean => part === 'aside' || part === 'unseen';

const parts = PARTS.filter((part) => part !== 'unseen' || process.argv.includes('--unseen'));

console.log(`${' '.repeat(34)}   all person  organ  place`);
const sets = [
  ...(['fr', 'en'] as const).flatMap((language) => parts.map((part) => ({ name: `${language} ${part}`, language, aside: isAside(part), articles: readAnnotated(language, part) }))),
  ...(['fr', 'en'] as const).flatMap((language) => parts.map((part) => ({ name: `${language} stories ${part}`, language, aside: isAside(part), articles: readStories(language, part).flat() }))),
  { name: 'fr other genres', language: 'fr' as const, aside: false, articles: readGenres() },
];
for (const { name, language, aside, articles } of sets) {
  for (const [reader, read] of [['Recoupe', ours], ['compromise', compromise]] as const) {
    const totals: Record<string, Tally> = {};
    for (const article of articles) {
      const { wrong, missed } = score(article.names, read(article.text, language), totals);
      if (aside || reader !== 'Recoupe' || !process.argv.includes('--misses')) continue;
      for (const { start, end, types } of missed) console.log(`  ${article.name}: missed ${types.join('/')} «${article.text.slice(start, end)}»`);
      for (const { start, end, type } of wrong) console.log(`  ${article.name}: wrong ${type} «${article.text.slice(start, end)}»`);
    }
    console.log(`${name.padEnd(16)}  ${reader.padEnd(16)} ${row(totals)}`);
  }
}

/** The engine's reading of an annotated article; each story tells its own language. */
const linked = ({ text, names }: Annotated, language?: Language): Linked => ({ facts: createAnalyser()(text, { published: '2024-03-05', ...(language ? { language } : {}) }).articles, names });

const percent = (pairs: Tally): string => (pairs.hit + pairs.missed + pairs.wrong > 0 ? `${f1(pairs).toFixed(1)} (${pairs.hit} of ${pairs.hit + pairs.missed}, ${pairs.wrong} wrong)` : '–').padEnd(26);

console.log(`\nlinks, pairwise F1                 in one article            in two articles of a story`);
const stories: { name: string; aside: boolean; read: () => Linked[][] }[] = [
  ...(['fr', 'en'] as const).flatMap((language) =>
    parts.flatMap((part) => [
      { name: `${language} ${part}`, aside: isAside(part), read: () => readAnnotated(language, part).map((article) => [linked(article, language)]) },
      { name: `${language} stories ${part}`, aside: isAside(part), read: () => readStories(language, part).map((story) => story.map((article) => linked(article))) },
    ]),
  ),
  { name: 'gold', aside: false, read: () => readCanonical(process.argv).map(({ articles }) => articles.map((article) => linked(article))) },
];
for (const { name, aside, read } of stories) {
  const pairs: Pairs = { inside: tally(), across: tally() };
  for (const story of read()) {
    const disagreements = scoreLinks(story, pairs);
    if (!aside && process.argv.includes('--misses')) for (const { kind, words } of disagreements) console.log(`  ${kind}: ${words.join(' = ')}`);
  }
  console.log(`${name.padEnd(34)} ${percent(pairs.inside)}${percent(pairs.across)}`);
}
