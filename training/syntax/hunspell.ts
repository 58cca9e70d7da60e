import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A word of a spelling dictionary with all forms that the dictionary makes of it, itself included where it is one. */
export interface Entry {
  readonly word: string;
  /** Two letters each. */
  readonly flags: readonly string[];
  readonly forms: ReadonlySet<string>;
}

interface Rule {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
}

/** Reads a Hunspell dictionary (`index.aff`, `index.dic`) with flags of two letters; endings only: words with elided articles before them are not made. */
export function readHunspell(folder: string): Entry[] {
  const rules = readRules(readFileSync(path.join(folder, 'index.aff'), 'utf8'));
  const lines = readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  return lines.flatMap((line) => {
    const [word = '', packed = ''] = line.trim().split('/');
    if (word === '') return [];
    const flags: readonly string[] = packed.match(/../g) ?? [];
    const made = flags.flatMap((flag) => rules.get(flag) ?? []).flatMap((rule) => applied(word, rule));
    return [{ word, flags, forms: new Set([word, ...made]) }];
  });
}

function applied(word: string, { strip, add, fits }: Rule): string[] {
  return fits.test(word) && word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : [];
}

function readRules(affixes: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition = '.'] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || added === '' || strip === 'Y' || strip === 'N') continue;
    const add = added.replace(/\/.*/, '');
    const own = rules.get(flag) ?? [];
    own.push({ strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, fits: new RegExp(`${condition}$`) });
    rules.set(flag, own);
  }
  return rules;
}
