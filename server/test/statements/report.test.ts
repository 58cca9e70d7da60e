import { describe, expect, test } from 'vitest';
import type { ArticleContext } from '../../src/extract/context.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { statementsOf } from '../../src/extract/statements/statement.ts';

/** Speaker, verb and what it does of each statement of a text. */
function reports(body: string, language: 'fr' | 'en' = 'fr'): string[] {
  const articles: ArticleContext[] = [];
  createAnalyser(1, undefined, (article) => articles.push(article))(`${language === 'fr' ? 'Nouvelles du jour à Borval' : 'News of the day from Borval'}\n\n${body}\n`, { language });
  return articles.flatMap((article) => statementsOf(article)).map(({ report: { voice, by, verb, acts } }) => [voice?.name ?? '–', by, verb, ...acts].filter(Boolean).join(' '));
}

describe('who says a statement', () => {
  test.each([
    ['« On verra », grince un officier.', ['officier verb grince accuse']],
    ['« On verra bien demain », tambourine le boulanger.', ['boulanger verb tambourine']],
    ['La mairie soutient que le mur est sain.', ['mairie verb soutient claim']],
    ['Selon la préfecture, la route est coupée.', ['préfecture phrase']],
    ['La route est coupée depuis hier.', ['– none']],
    ['« Rien ne presse », répond Paul Mercadier.', ['Paul Mercadier verb répond reply']],
    ['La route est coupée ; le maire affirme que non.', ['– none', 'maire verb affirme claim']],
  ])('%s', (text, expected) => expect(reports(text)).toEqual(expected));

  test.each([
    ['"We shall see," sneered the captain.', ['captain verb sneered accuse']],
    ['The council insists that the wall is sound.', ['council verb insists claim']],
    ['The road is closed, though the mayor says that it is open.', ['– none', 'mayor verb says say']],
  ])('in English: %s', (text, expected) => expect(reports(text, 'en')).toEqual(expected));
});
