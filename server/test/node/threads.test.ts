import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Unread } from '../../src/cli/elsewhere.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { analyseOnThreads } from '../../src/node/threads.ts';

const program = path.resolve(import.meta.dirname, '../../src/node/cli.ts');
const texts = Array.from({ length: 40 }, (_, i): Unread => ({
  text: `Le pont ${i} rouvre\n\nLe pont de Valmont-${i}, fermé depuis le ${1 + (i % 28)} mars 2024, a rouvert mardi, a annoncé la mairie. Il avait coûté ${i + 2} millions d’euros.\n`,
  options: { file: `${i}.txt`, published: '2024-05-03' },
}));
const analyse = createAnalyser();
const alone = texts.map(({ text, options }) => analyse(text, options));

describe('texts that several threads read', { timeout: 120_000 }, () => {
  it('are read like by one, in their order', async () => {
    expect(await analyseOnThreads(program, 1, 3)(texts)).toEqual(alone);
  });
  it('are read all the same where no other thread starts', async () => {
    const facts = await analyseOnThreads(path.join(import.meta.dirname, 'nothing-here.js'), 1, 3)(texts);
    expect(facts.map((own, i) => own ?? alone[i])).toEqual(alone);
    expect(facts.filter((own) => own !== undefined).length).toBeGreaterThan(0);
  });
  it.each([
    ['one processor', program, 1, 1],
    ['little to read', program, 1_000_000, 8],
    ['no program', undefined, 1, 8],
  ])('are left alone with %s', async (_, script, worth, processors) => {
    expect((await analyseOnThreads(script, worth, processors)(texts)).every((facts) => facts === undefined)).toBe(true);
  });
});
