#!/usr/bin/env node
// Turns the annotated stories (eval/stories/*.md) into one folder of articles a story, each with a gold.json.
//   node eval/build.mjs OUT [STORIES]
import fs from 'node:fs';
import path from 'node:path';
import { readStories } from './score/story.ts';

const [out, from = path.join(import.meta.dirname, 'stories')] = process.argv.slice(2);
if (!out) {
  console.error('usage: node eval/build.mjs OUT [STORIES]');
  process.exit(2);
}

const index = [];
for (const { name, articles, gold } of readStories(from)) {
  fs.mkdirSync(path.join(out, name), { recursive: true });
  for (const { file, outlet, published, text } of articles) {
    fs.writeFileSync(path.join(out, name, file), text);
    index.push({ cluster: name, file, outlet, ...(published === '' ? {} : { docDate: published }) });
  }
  fs.writeFileSync(path.join(out, name, 'gold.json'), JSON.stringify({ cluster: name, ...gold, corroborated: [] }, null, 1));
}
fs.writeFileSync(path.join(out, 'index.jsonl'), index.map((row) => `${JSON.stringify(row)}\n`).join(''));
