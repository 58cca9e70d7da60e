// Builds server/src/locales/background.json: in how many open texts the stem of a word stands, the fixed background that lead
// similarity weighs words with (`frequencies`, beginnings of texts), and the same of notions in whole texts, for their gist (`notions`). usage: node scripts/background.mjs FRENCH,FRENCH… ENGLISH,ENGLISH…
// (files of one language are one collection: .jsonl with a "text" a line, or .conllu with documents)
import fs from 'node:fs';
import { conceptOf } from '../server/src/extract/concepts.ts';
import { folded, isStopword, stem } from '../server/src/extract/words.ts';

/** Stems in fewer of a thousand texts than this are left out: they count as rare. */
const LEAST = 5;
/** The same of notions. */
const LEAST_NOTION = 12;
/** Texts that must hold a stem, so that a small collection does not make a rare word common. */
const LEAST_TEXTS = 3;
/** Only the beginning is counted: leads are what is compared. */
const LEAD = 1200;

const out = new URL('../server/src/locales/background.json', import.meta.url);
const collections = process.argv.slice(2).map((files) => files.split(',').flatMap(textsOf).filter((text) => text.length > 200));
const frequencies = frequenciesOf(LEAST, keys);
const notions = frequenciesOf(LEAST_NOTION, (text, language) => (text.toLowerCase().match(/[\p{L}’'-]{3,}/gu) ?? []).map((word) => conceptOf(word, language)).filter(Boolean));
const source = 'Document frequencies per thousand, counted in French Wikinews 2016–2017 (WiNER-fr; texts CC BY 2.5) and English texts (GUM, CC BY 4.0 and CC BY-SA 3.0; MEANTIME, CC BY 4.0) by scripts/background.mjs';
fs.writeFileSync(out, `${JSON.stringify({ source, frequencies, notions })}\n`);
console.log(Object.keys(frequencies).length, 'stems,', Object.keys(notions).length, 'notions');

/** Of a thousand texts of the collection that has most of them, for what stands in at least so many. */
function frequenciesOf(least, keysOf) {
  const perThousand = {};
  for (const [i, texts] of collections.entries()) {
    const counts = {};
    for (const text of texts) for (const key of new Set(keysOf(text, i === 0 ? 'fr' : 'en'))) counts[key] = (counts[key] ?? 0) + 1;
    for (const [key, count] of Object.entries(counts)) if (count >= LEAST_TEXTS) perThousand[key] = Math.max(perThousand[key] ?? 0, Math.round((1000 * count) / texts.length));
  }
  return Object.fromEntries(Object.entries(perThousand).filter(([, count]) => count >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keys(text) {
  return text.slice(0, LEAD).match(/\p{L}{3,}/gu)?.map(folded).filter((word) => !isStopword(word)).map(stem) ?? [];
}

function textsOf(file) {
  const content = fs.readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl')) return content.split('\n').filter(Boolean).map((line) => JSON.parse(line).text);
  return content.split(/^# newdoc id.*$/m).map((part) => [...part.matchAll(/^# text = (.*)$/gm)].map(([, text]) => text).join(' '));
}
