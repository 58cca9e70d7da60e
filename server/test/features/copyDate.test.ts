import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { codeLenses } from '../../src/features/codeLenses.ts';
import { dateActions } from '../../src/features/dateActions.ts';
import { hover } from '../../src/features/hover/index.ts';
import { defaultSettings } from '../../src/settings.ts';
import { toyView } from '../toyEngine.ts';

const fire = 'Le moulin brûle\nUn incendie a détruit dimanche soir le moulin de Grandval, une bâtisse du dix-huitième siècle que la commune voulait ouvrir au public. Les pompiers de trois casernes ont lutté toute la nuit contre les flammes. Personne ne se trouvait à l’intérieur, selon la mairie.';
const dated = (day: string): string => fire.replace('\n', `\n${day}\n`);
const other = 'La piscine rouvre\nLe conseil municipal a voté le budget de la piscine par douze voix contre neuf, après un débat de quatre heures sur les tarifs et sur les horaires du soir.';

const shown = (files: Record<string, string>) => {
  const view = toyView({ 'a.txt': fire, ...files }, { analyse: createAnalyser(), createEngine });
  return {
    lens: codeLenses(view, 'a.txt', { publicationDateLens: true, sourcesLens: false }).map(({ title }) => title),
    fixes: dateActions(view, 'a.txt', { start: 2, end: 2 }).map(({ title }) => title),
    hover: hover(view, 'a.txt', 3)?.markdown ?? '',
  };
};

describe('the date of an article that lost its own', () => {
  test('is that of its copy', () => {
    const { lens, fixes, hover: text } = shown({ 'b.txt': dated('13 mai 2024'), 'c.txt': other });
    expect(lens).toEqual(['Publication date not known – near-copy in b: 13 May 2024']);
    expect(fixes).toEqual(['Set the publication date: 13 May 2024 (near-copy in b: 13 May 2024)', 'Set the publication date…']);
    expect(text).toMatch(/near-copy in b: 13 May 2024 \[→\]\(b\.txt/);
  });
  test('is a month where copies are a day apart', () => expect(shown({ 'b.txt': dated('13 mai 2024'), 'c.txt': dated('14 mai 2024') }).lens).toEqual(['Publication date not known – near-copy in b: May 2024']));
  test.each([
    ['no copy has a day', { 'b.txt': fire }],
    ['copies are of two years', { 'b.txt': dated('13 mai 2024'), 'c.txt': dated('12 mai 2023') }],
    ['the dated text is another', { 'b.txt': other.replace('\n', '\n13 mai 2024\n') }],
  ] as const)('stays open where %s', (_, files) => expect(shown(files).lens).toEqual(['Publication date not known']));
  test('is its own where it has one', () => expect(codeLenses(toyView({ 'a.txt': dated('2 mai 2024'), 'b.txt': dated('13 mai 2024') }, { analyse: createAnalyser(), createEngine }), 'a.txt', { ...defaultSettings, sourcesLens: false }).map(({ title }) => title)).toEqual(['2 May 2024, stated in the text']));
});
