import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word of a treebank; `start` and `end` are its place in the sentence's text, shared by the parts of a contraction. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: ReadonlyMap<string, string>;
  /** Index of its head, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
  /** True for a part of a contraction. */
  readonly part: boolean;
}

export interface Tree {
  readonly text: string;
  readonly words: readonly TreeWord[];
  /** Name of the document, or of the sentence where documents are not named. */
  readonly document: string;
}

/** Reads a treebank in CoNLL-U, packed or not. Sentences whose words do not make up their text are left out. */
export function readTrees(file: string): Tree[] {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const bytes = readFileSync(file);
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  let document = '';
  return content.split(/\n\n+/).flatMap((block) => {
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document;
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    const words = text === undefined ? undefined : wordsOf(block, text);
    return text === undefined || !words ? [] : [{ text, words, document: document || (/^# sent_id = (.*)$/m.exec(block)?.[1] ?? '') }];
  });
}

function wordsOf(block: string, text: string): TreeWord[] | undefined {
  const words: TreeWord[] = [];
  let at = 0;
  let last = 0;
  let span = { start: 0, end: 0 };
  for (const line of block.split('\n')) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', features = '', head = '', relation = ''] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    const plain = /^\d+$/.test(id);
    if (!range && !plain) continue;
    const part = plain && Number(id) <= last;
    if (!part) {
      const start = text.indexOf(form, at);
      if (start < 0 || text.slice(at, start).trim() !== '') return undefined;
      at = start + form.length;
      span = { start, end: at };
      if (range) last = Number(range[2]);
    }
    if (plain) words.push({ form, lemma, upos, xpos, features: featuresOf(features), head: Number(head) - 1, relation, ...span, part });
  }
  return words.map((word, i) => (word.part ? ownPart(words, i) : word));
}

/** *don't*, *Ann's*: parts that make up the whole letter by letter have places of their own; those of *du* share one. */
function ownPart(words: readonly TreeWord[], i: number): TreeWord {
  const word = words[i] as TreeWord;
  const parts = words.filter(({ part, start, end }) => part && start === word.start && end === word.end);
  if (parts.reduce((sum, { form }) => sum + form.length, 0) !== word.end - word.start) return word;
  const start = word.start + parts.slice(0, parts.indexOf(word)).reduce((sum, { form }) => sum + form.length, 0);
  return { ...word, start, end: start + word.form.length, part: false };
}

function featuresOf(packed: string): Map<string, string> {
  return new Map(packed === '_' ? [] : packed.split('|').map((entry): [string, string] => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
}
