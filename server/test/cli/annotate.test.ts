import { describe, expect, it } from 'vitest';
import { runIn } from './collect.ts';

const record = (fields: object): string => JSON.stringify(fields);

describe('annotate --jsonl', () => {
  it('gives each record back with its id', async () => {
    const { out, status } = await runIn({}, ['annotate', '--jsonl'], [record({ id: 'x', text: 'Il pleut.' }), '', record({ id: 7, text: 'Il neige.', language: 'fr' })].join('\n'));
    expect([status, out.trim().split('\n').map((line) => (JSON.parse(line) as { id: unknown }).id)]).toEqual([0, ['x', 7]]);
  });
  it('takes the publication date of a record', async () => {
    const { out } = await runIn({}, ['annotate', '--jsonl'], record({ id: 'x', text: 'Il pleut.', published: '2024-05-16' }));
    expect(JSON.parse(out).published.value).toBe('2024-05-16');
  });
  it('reads dates as it is told to, for all records or one', async () => {
    const values = async (options: readonly string[], fields: object): Promise<unknown> =>
      JSON.parse((await runIn({}, [...options, 'annotate', '--jsonl'], record({ id: 'x', text: 'On se voit lundi.', language: 'fr', published: '2024-07-03', ...fields }))).out).timexes[0].value;
    expect([await values([], {}), await values(['--reading', 'narrative'], {}), await values([], { reading: 'narrative' }), await values(['--reading', 'narrative'], { reading: 'news' })]).toEqual(['2024-07-01', '2024-07-08', '2024-07-08', '2024-07-01']);
  });
  it('names a line that is no record and goes on', async () => {
    const { out, err, status } = await runIn({}, ['annotate', '--jsonl'], ['{', record({ id: 'x', text: 'Il pleut.' })].join('\n'));
    expect([status, out.split('\n').length, err]).toEqual([2, 2, 'Line 1 of standard input is not a record: {"id": …, "text": …}.\n']);
  });
});

describe('an annotated article', () => {
  it('has every field of the contract', async () => {
    const { out } = await runIn({ 'a.txt': 'Borval\n\nAnne Morel est arrivée le 3 mai 2024.' }, ['annotate', '{0}']);
    expect(Object.keys(JSON.parse(out))).toEqual(['file', 'article', 'range', 'language', 'headline', 'published', 'furniture', 'entities', 'timexes', 'quotes', 'quantities', 'claims']);
  });
});
