import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { ReuseIndex } from '../../src/corpus/reuse/index.ts';
import type { CorpusArticle } from '../../src/corpus/types.ts';
import { articleFacts } from './build.ts';

const words = 'le vieux pont de la ville a rouvert lundi matin après deux ans de travaux que la commune avait confiés à trois entreprises de la région voisine'.split(' ');
const texts = [words, [...words.slice(12), ...words.slice(0, 12)], [...words.slice(0, 14), ...words.slice(0, 6).toReversed()], ['rien', 'de', 'tout', 'cela', 'ici', 'non', 'plus']].map((list) => list.join(' '));
const keys = ['a#0', 'b#0', 'c#0', 'd#0'];

const articleOf = (key: string, text: string): CorpusArticle => ({ key, file: key, outlet: '', facts: articleFacts({ text }) });
const shown = (index: ReuseIndex): unknown => [index.pairs(), keys.map((key) => [index.groupOf(key), index.copiesOf(key)])];

test('links of copies that are left at any step end where those from scratch do, and whoever changed is told', () => {
  const edits = fc.array(fc.record({ key: fc.constantFrom(...keys), text: fc.option(fc.constantFrom(...texts)), steps: fc.nat(6) }), { maxLength: 10 });
  fc.assert(fc.property(edits, (changes) => {
    const index = new ReuseIndex();
    const now = new Map<string, CorpusArticle>();
    const known = new Map<string, unknown>();
    for (const { key, text, steps } of changes) {
      const removed = now.delete(key) ? [key] : [];
      const added = text === null ? [] : [articleOf(key, text)];
      for (const one of added) now.set(key, one);
      index.update(removed, added);
      const settling = index.settle((other) => now.get(other));
      for (let i = 0; i < steps; i++) settling.next();
    }
    finish(index.settle((other) => now.get(other)));
    for (const key of index.takeTouched()) known.set(key, index.copiesOf(key));
    const scratch = new ReuseIndex();
    scratch.update([], [...now.values()]);
    finish(scratch.settle((other) => now.get(other)));
    expect(shown(index)).toEqual(shown(scratch));
    for (const key of now.keys()) expect(known.get(key)).toEqual(scratch.copiesOf(key));
  }));
});
