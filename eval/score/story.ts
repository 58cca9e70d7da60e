import fs from 'node:fs';
import path from 'node:path';

/** Words of one article of a story. */
export interface Quoted {
  readonly file: string;
  readonly quote: string;
}

/** A disagreement as a careful reader sees it: words of each side, and further words that say the same as one of them. */
export interface Disagreement {
  readonly severity: string;
  readonly subject: string;
  readonly attribute: string;
  readonly a: Quoted;
  readonly b: Quoted;
  readonly more?: readonly (Quoted & { readonly side: string })[];
}

export interface Gold {
  readonly conflicts: Disagreement[];
  /** Pairs that tempt and must not be reported. */
  readonly notConflicts: { readonly why: string; readonly quotes: readonly Quoted[] }[];
  /** Pairs of articles of which one took words from the other. */
  readonly textReuse: { readonly files: readonly string[] }[];
}

export interface StoryArticle {
  readonly file: string;
  readonly outlet: string;
  /** ISO date, or the empty string where nobody knows it (`-` in a written story). */
  readonly published: string;
  readonly text: string;
}

/** One story as several outlets tell it, with its annotation. */
export interface Story {
  readonly name: string;
  readonly articles: readonly StoryArticle[];
  readonly gold: Gold;
}

/** The stories of a folder: `*.md` in the format of `eval/README.md`, or one folder a story with `gold.json` and articles. */
export function readStories(folder: string): Story[] {
  const names = fs.readdirSync(folder).sort();
  const written = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  const folders = names.filter((name) => fs.existsSync(path.join(folder, name, 'gold.json')));
  const index = readIndex(path.join(folder, 'index.jsonl'));
  return [...written.map((name) => parseStory(path.basename(name, '.md'), fs.readFileSync(path.join(folder, name), 'utf8'))), ...folders.map((name) => readFolder(folder, name, index))];
}

/** A passage; offsets are those of the file. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of the words that stand on one side of a disagreement. */
export function placesOf(story: Story, disagreement: Pick<Disagreement, 'a' | 'b' | 'more'>, side: 'a' | 'b'): Place[] {
  return [disagreement[side], ...(disagreement.more ?? []).filter((more) => more.side === side)].flatMap((quoted) => occurrences(story, quoted));
}

export function occurrences({ articles }: Story, { file, quote }: Quoted): Place[] {
  const text = articles.find((article) => article.file === file)?.text ?? '';
  const found: Place[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push({ file, start: at, end: at + quote.length });
  return found;
}

interface IndexRow {
  readonly outlet?: string;
  readonly docDate?: string | null;
}

function readIndex(file: string): Map<string, IndexRow> {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => JSON.parse(line) as IndexRow & { cluster: string; file: string }).map((row) => [`${row.cluster}/${row.file}`, row]));
}

function readFolder(folder: string, name: string, index: ReadonlyMap<string, IndexRow>): Story {
  const gold = JSON.parse(fs.readFileSync(path.join(folder, name, 'gold.json'), 'utf8')) as Partial<Gold>;
  const files = fs.readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.txt')).sort();
  const articles = files.map((file): StoryArticle => {
    const row = index.get(`${name}/${file}`);
    return { file, outlet: row?.outlet ?? path.basename(file, '.txt'), published: row?.docDate ?? '', text: fs.readFileSync(path.join(folder, name, file), 'utf8') };
  });
  return { name, articles, gold: { conflicts: gold.conflicts ?? [], notConflicts: gold.notConflicts ?? [], textReuse: gold.textReuse ?? [] } };
}

/** Reads one written story; throws where an annotation quotes words that its article does not hold. */
export function parseStory(name: string, source: string): Story {
  const articles: StoryArticle[] = [];
  const gold: Gold = { conflicts: [], notConflicts: [], textReuse: [] };
  for (const block of source.split(/^--- /mu).slice(1)) {
    const [head = '', ...rest] = block.split('\n');
    const body = rest.join('\n').trim();
    if (head.startsWith('article ')) articles.push(parseArticle(head, `${body}\n`));
    else for (const line of body.split('\n')) annotate(line.trim(), gold, (cell) => quoteOf(cell, articles, name));
  }
  return { name, articles, gold };
}

function parseArticle(head: string, text: string): StoryArticle {
  const { name, outlet, published } = /^article (?<name>\S+) outlet: (?<outlet>.+?) published: (?<published>\S+)$/u.exec(head)?.groups ?? {};
  if (name === undefined || outlet === undefined || published === undefined) throw new Error(`not an article head: ${head}`);
  return { file: `${name}.txt`, outlet, published: published === '-' ? '' : published, text };
}

function annotate(line: string, gold: Gold, quote: (cell: string) => Quoted): void {
  if (line === '') return;
  const [kind = '', ...cells] = line.split(' | ');
  const [first = '', second = '', third = '', fourth = ''] = cells;
  const last = gold.conflicts.at(-1);
  if (kind === 'not') gold.notConflicts.push({ why: first, quotes: cells.slice(1).map(quote) });
  else if (kind === 'reuse') gold.textReuse.push({ files: [`${first}.txt`, `${second}.txt`] });
  else if (kind === 'also' && last) gold.conflicts[gold.conflicts.length - 1] = { ...last, more: [...(last.more ?? []), { ...quote(first), side: second }] };
  else gold.conflicts.push({ severity: kind, subject: first, attribute: second, a: quote(third), b: quote(fourth) });
}

function quoteOf(cell: string, articles: readonly StoryArticle[], name: string): Quoted {
  const { file, quote } = /^(?<file>\S+) «(?<quote>.+)»$/u.exec(cell)?.groups ?? {};
  const article = articles.find((candidate) => candidate.file === `${file}.txt`);
  if (quote === undefined || !article?.text.includes(quote)) throw new Error(`${name}: «${quote}» does not stand in ${file}`);
  return { file: article.file, quote };
}
