import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { EntityIndex, linkEntities } from '../../src/corpus/entities.ts';
import type { CorpusArticle } from '../../src/corpus/types.ts';
import type { EntityForm, EntityType } from '../../src/extract/facts.ts';
import { articleFacts } from './build.ts';

const form = (type: EntityType, id: string, name: string, forms: readonly string[] = [name], anchored = true): EntityForm => ({ id: `${type}:${id}`, type, name, forms, anchored });
/** People of one name in two spellings, of one surname, and with the surname alone; bodies with and without their acronym; places. */
const forms: readonly EntityForm[] = [
  form('person', 'andrii-chevtchouk', 'Andriï Chevtchouk'),
  form('person', 'andriy-shevchuk', 'Andriy Shevchuk'),
  form('person', 'olha-shevchuk', 'Olha Shevchuk'),
  form('person', 'shevchuk', 'Shevchuk', ['Shevchuk'], false),
  form('organization', 'observatoire-des-tempetes', 'Observatoire des tempêtes', ['Observatoire des tempêtes', 'ODT']),
  form('organization', 'office-du-tourisme', 'Office du tourisme', ['Office du tourisme', 'ODT']),
  form('organization', 'odt', 'ODT', ['ODT'], false),
  form('place', 'brest', 'Brest'),
  form('place', 'quimper', 'Quimper'),
  form('event', 'fete-du-vent', 'Fête du vent'),
];

const content = fc.record({ picked: fc.subarray([...forms]), twice: fc.boolean() });
const edits = fc.array(fc.record({ key: fc.constantFrom('a#0', 'b#0', 'c#0', 'd#0', 'e#0'), content: fc.option(content), steps: fc.nat({ max: 3 }) }), { minLength: 1, maxLength: 14 });

function articleOf(key: string, { picked, twice }: { readonly picked: readonly EntityForm[]; readonly twice: boolean }): CorpusArticle {
  const mentions = [...picked, ...(twice ? picked.slice(0, 1) : [])].map(({ id, type, name }, i) => ({ start: i, end: i + 1, id, type, name, inferred: false }));
  return { key, file: key, outlet: '', facts: articleFacts({ entities: picked, mentions }) };
}

/** Who is who, for every key in every article, and all that a shared entity says of itself. */
function shown(index: EntityIndex, keys: readonly string[]): unknown {
  const entities = [...index.entities.values()].map(({ id, type, name, aliases, mentions }) => ({ id, type, name, aliases, mentions }));
  return { linked: keys.map((key) => forms.map(({ id }) => index.entityOf(key, id))), entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

test('an index of entities that was changed article by article, left at any step, equals a new one', () => {
  fc.assert(fc.property(edits, (changes) => {
    const index = new EntityIndex();
    const now = new Map<string, CorpusArticle>();
    for (const { key, content: next, steps } of changes) {
      const article = next ? articleOf(key, next) : undefined;
      index.update(now.has(key) ? [key] : [], article ? [article] : []);
      if (article) now.set(key, article);
      else now.delete(key);
      const settling = index.settle();
      for (let i = 0; i < steps; i++) settling.next();
    }
    finish(index.settle());
    const keys = [...now.keys()].sort();
    expect(shown(index, keys)).toEqual(shown(linkEntities([...now.values()].reverse()), keys));
  }), { numRuns: 400 });
});

test('articles whose links moved are told, each once', () => {
  const index = new EntityIndex();
  const [full, , , bare] = forms;
  const [quarry, town] = [forms[7], forms[9]];
  if (!full || !bare || !quarry || !town) throw new Error('no forms');
  index.update([], [articleOf('a#0', { picked: [bare, quarry, town], twice: false })]);
  finish(index.settle());
  index.takeTouched();
  index.update([], [articleOf('b#0', { picked: [full, quarry, town], twice: false })]);
  finish(index.settle());
  expect([...index.takeTouched()]).toEqual(['a#0']);
  expect(index.entityOf('a#0', bare.id)).toBe(full.id);
  expect([...index.takeTouched()]).toEqual([]);
});
