import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Annotated, GoldName } from '../server/test/names/annotated.ts';

interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly type: string;
  readonly altTypes?: readonly string[];
  readonly optional?: boolean;
  readonly canonical?: string;
  readonly inBoilerplate?: boolean;
  readonly alt?: readonly Extent[];
  readonly altExtents?: readonly Extent[];
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A story outside the repository: its articles with the names that a reader marked, each with the key of its entity. */
export interface GoldStory {
  readonly name: string;
  readonly articles: readonly Annotated[];
}

/**
 * The stories that the arguments name: `--gold DIR --texts DIR`, annotations `*.gold.json` with `canonical` keys and the texts that they are of, in the two
 * folders or in one folder a story below them. None without these arguments.
 */
export function readCanonical(args: readonly string[]): GoldStory[] {
  const after = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const gold = after('--gold');
  const texts = after('--texts');
  if (gold === undefined || texts === undefined) return [];
  const folders = readdirSync(gold, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const own = storyIn(path.basename(gold), gold, texts);
  return [...(own.articles.length > 0 ? [own] : []), ...folders.map((name) => storyIn(name, path.join(gold, name), path.join(texts, name)))];
}

function storyIn(name: string, gold: string, texts: string): GoldStory {
  const files = readdirSync(gold).filter((file) => file.endsWith('.gold.json')).sort();
  const articles = files.map((file): Annotated => {
    const { file: text, entities } = JSON.parse(readFileSync(path.join(gold, file), 'utf8')) as { file: string; entities: readonly GoldEntity[] };
    return { name: text, text: readFileSync(path.join(texts, text), 'utf8'), names: entities.map(nameOf) };
  });
  return { name, articles };
}

/** What stands in furniture is neither required nor wrong. */
function nameOf({ start, end, quote, type, altTypes = [], optional, canonical, inBoilerplate, alt = [], altExtents = [] }: GoldEntity): GoldName {
  return { start, end, types: [type, ...altTypes], optional: optional === true || inBoilerplate === true, who: canonical ?? quote, also: [...alt, ...altExtents] };
}
