import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import type { Language } from '../../src/text/types.ts';

const analyse = createAnalyser();

/** The claims of a text with a figure, each with who states it. */
function speakersIn(text: string, language: Language): string[] {
  const { claims = [] } = analyse(text, { language, published: '2024-05-03' }).articles[0] ?? {};
  return [...new Set(claims.filter(({ value }) => value.kind === 'quantity').map(({ start, end, attribution }) => `${text.slice(start, end)} | ${attribution?.name ?? '–'}`))];
}

test.each<[string, Language, string[]]>([
  ['La préfecture parle de 4 000 manifestants.', 'fr', ['4 000 manifestants | préfecture']],
  ['La préfecture, qui avait annoncé 35 blessés, évoque désormais 40 blessés.', 'fr', ['35 blessés | préfecture', '40 blessés | préfecture']],
  ['La préfecture compte 12 agents.', 'fr', ['12 agents | –']],
  ['On parle de 4 000 manifestants.', 'fr', ['4 000 manifestants | –']],
])('%s', (text, language, found) => expect(speakersIn(text, language)).toEqual(found));
