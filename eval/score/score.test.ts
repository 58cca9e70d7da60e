import { expect, test } from 'vitest';
import { mutate, type Original } from './mutate.ts';
import { createRandom } from './random.ts';
import { parseStory } from './story.ts';
import { countStory, emptyTally } from './verdicts.ts';
import { checkStories } from './workspace.ts';

const source = `# A fire
--- article 01-one outlet: One published: 2023-08-02
Fire at the mill in Lormont

Two people died in a fire at the mill in Lormont on Tuesday 1 August 2023. The mill was built in 1962.
--- article 02-two outlet: Two published: 2023-08-03
Mill fire in Lormont kills two

The fire at the mill in Lormont on Tuesday 1 August 2023 killed two people. The mill was built in 1926.
--- gold
hard | mill | built | 01-one «built in 1962» | 02-two «built in 1926»
evolution | fire | dead | 01-one «Two people» | 02-two «1926»
not | one toll | 01-one «Two people died» | 02-two «killed two people»
reuse | 01-one | 02-two
`;

test('a written story is read with its annotation', () => {
  const { articles, gold } = parseStory('fire', source);
  expect(articles.map(({ file, outlet, published }) => [file, outlet, published])).toEqual([['01-one.txt', 'One', '2023-08-02'], ['02-two.txt', 'Two', '2023-08-03']]);
  expect([gold.conflicts.length, gold.notConflicts.length, gold.textReuse]).toEqual([2, 1, [{ files: ['01-one.txt', '02-two.txt'] }]]);
});

test('words that an article does not hold are refused', () => {
  expect(() => parseStory('fire', source.replace('«built in 1962»', '«built in 1969»'))).toThrow('built in 1969');
});

test('findings are counted by what they are on', () => {
  const story = parseStory('fire', source);
  const tally = emptyTally();
  const missed: string[] = [];
  countStory(story, checkStories([story], false).findings, tally, (line) => missed.push(line));
  expect([tally.warnings, tally.onHard, tally.kinds.hard.found, tally.kinds.evolution.found]).toEqual([1, 1, 1, 0]);
  expect(missed).toEqual(['fire missed evolution: fire / dead: «Two people» | «1926»']);
});

test('equal seeds change the same fact', () => {
  const original: Original = { text: 'Jane Doe bought 120 boats on 3 May 2020.', published: '', facts: [{ start: 16, end: 19, kind: 'number' }, { start: 29, end: 39, kind: 'date' }, { start: 0, end: 8, kind: 'person' }] };
  const run = (kind: 'number' | 'date' | 'person') => mutate(original, kind, ['Ann Lee', 'Bob'], createRandom(7));
  expect(run('number')).toEqual(run('number'));
  expect(run('person')?.text).toBe('Ann Lee bought 120 boats on 3 May 2020.');
  expect(run('date')?.text).not.toBe(original.text);
  expect(mutate(original, 'place', ['Rome'], createRandom(7))).toBeUndefined();
});
