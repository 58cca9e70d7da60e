#!/usr/bin/env node
// Turns the annotated stories (eval/stories/*.md) into one folder of articles a story, each with a gold.json.
//   node eval/build.mjs OUT [STORIES]
import fs from 'node:fs';
import path from 'node:path';

const [out, from = path.join(import.meta.dirname, 'stories')] = process.argv.slice(2);
if (!out) {
  console.error('usage: node eval/build.mjs OUT [STORIES]');
  process.exit(2);
}

const index = [];
for (const file of fs.readdirSync(from).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()) {
  const cluster = path.basename(file, '.md');
  const story = parseStory(fs.readFileSync(path.join(from, file), 'utf8'), file);
  fs.mkdirSync(path.join(out, cluster), { recursive: true });
  for (const article of story.articles) {
    fs.writeFileSync(path.join(out, cluster, article.file), article.text);
    index.push({ cluster, file: article.file, outlet: article.outlet, ...(article.published === '-' ? {} : { docDate: article.published }) });
  }
  fs.writeFileSync(path.join(out, cluster, 'gold.json'), JSON.stringify({ cluster, ...story.gold }, null, 1));
}
fs.writeFileSync(path.join(out, 'index.jsonl'), index.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** Reads one story; throws with the line where an annotation quotes words that its article does not hold. */
function parseStory(source, name) {
  const [, ...blocks] = source.split(/^--- /mu);
  const articles = [];
  const gold = { conflicts: [], notConflicts: [], corroborated: [], textReuse: [] };
  for (const block of blocks) {
    const [head, ...rest] = block.split('\n');
    const body = rest.join('\n').trim();
    if (head.startsWith('article ')) articles.push(parseArticle(head, `${body}\n`));
    else for (const line of body.split('\n')) annotate(line.trim(), gold, articles, name);
  }
  return { articles, gold };
}

function parseArticle(head, text) {
  const { name, outlet, published } = /^article (?<name>\S+) outlet: (?<outlet>.+?) published: (?<published>\S+)$/u.exec(head)?.groups ?? {};
  if (!name) throw new Error(`not an article head: ${head}`);
  return { file: `${name}.txt`, outlet, published, text };
}

function annotate(line, gold, articles, name) {
  if (!line) return;
  const [kind, ...cells] = line.split(' | ');
  if (kind === 'not') {
    const [why, ...quotes] = cells;
    gold.notConflicts.push({ why, quotes: quotes.map((cell) => quoteOf(cell, articles, name)) });
  } else if (kind === 'also') {
    const [cell, side] = cells;
    gold.conflicts.at(-1).more.push({ ...quoteOf(cell, articles, name), side });
  } else {
    const [subject, attribute, a, b] = cells;
    gold.conflicts.push({ severity: kind, subject, attribute, a: quoteOf(a, articles, name), b: quoteOf(b, articles, name), more: [] });
  }
}

function quoteOf(cell, articles, name) {
  const { file, quote } = /^(?<file>\S+) «(?<quote>.+)»$/u.exec(cell)?.groups ?? {};
  const article = articles.find((candidate) => candidate.file === `${file}.txt`);
  const start = article?.text.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`${name}: «${quote}» does not stand in ${file}`);
  return { file: article.file, quote, start, end: start + quote.length };
}
