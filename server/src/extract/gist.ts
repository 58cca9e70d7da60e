import background from '../locales/background.json' with { type: 'json' };
import type { Language } from '../text/types.ts';
import { facet, type Word } from '../text/word.ts';
import { conceptOfWord } from './concepts.ts';
import type { ParagraphFacts } from './context.ts';

/** The notions of an article that tell most of what it is about, heaviest first, each with its weight in hundredths, packed: `#strike 512 danzac 497`. */
export type Gist = string;

/** Heaviest notions kept. */
const MOST = 80;
/** Share of a thousand texts above which a notion says nothing of the story. */
const COMMON = 200;
/** A notion that the background does not know is taken to stand in so many of a thousand texts. */
const RARE = 2;

/**
 * What an article is about, whatever the language: of all its text the notions (concepts and stems) weighed by (1 + log count) × log(1000 / background frequency), as
 * usual for TF-IDF. Two texts that tell one story in other words, or in another language, have most of it in common where their leads have little.
 */
export function packGist(paragraphs: readonly ParagraphFacts[]): Gist {
  const counts = new Map<string, Counted>();
  for (const { paragraph } of paragraphs) {
    if (paragraph.kind === 'byline') continue;
    const notion = notionOf[paragraph.language];
    for (const { kind, word } of paragraph.tokens) {
      const said = kind === 'word' ? notion(word) : NOTHING;
      if (said === NOTHING) continue;
      const known = counts.get(said.name);
      if (known) known.count++;
      else counts.set(said.name, { ...said, count: 1 });
    }
  }
  const weighed = [...counts.values()].map(({ name, weight, count }) => ({ name, weight: Math.round(100 * (1 + Math.log(count)) * weight) }));
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name, weight }) => `${name} ${weight}`)
    .join(' ');
}

interface Notion {
  readonly name: string;
  readonly weight: number;
}

interface Counted extends Notion {
  count: number;
}

const NOTHING: Notion = { name: '', weight: 0 };
const frequencies: ReadonlyMap<string, number> = new Map(Object.entries(background.notions));

function notionNamed(name: string): Notion {
  const frequency = Math.max(RARE, frequencies.get(name) ?? RARE);
  if (name === '' || name.includes(' ') || frequency >= COMMON) return NOTHING;
  return { name, weight: Math.log(1000 / frequency) };
}

const reader = (language: Language): ((word: Word) => Notion) => facet((word) => notionNamed(conceptOfWord[language](word)));
const notionOf: Readonly<Record<Language, (word: Word) => Notion>> = { fr: reader('fr'), en: reader('en') };
