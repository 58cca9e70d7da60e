import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { cpuTime } from '../cpuTime.ts';

const analyse = createAnalyser();

function opposed(body: string, language: 'fr' | 'en' = 'fr'): string[] {
  const text = `${language === 'fr' ? 'Nouvelles du jour à Borval' : 'News of the day from Borval'}\n\n${body}\n`;
  const side = ({ start, end, attribution }: { start: number; end: number; attribution?: { name: string } }): string => `${text.slice(start, end)} (${attribution?.name ?? '–'})`;
  return analyse(text, { language, published: '2024-05-08' }).articles.flatMap(({ contrasts: found = [] }) => found.filter(({ surely }) => surely !== undefined).map(({ a, b }) => `${side(a)} | ${side(b)}`));
}

describe('what two speakers say against each other', () => {
  test.each([
    ['« Le pont tiendra cent ans », promet l’architecte. « Il a déjà bougé de quatre centimètres », grince un riverain.', ['Le pont tiendra cent ans (architecte) | Il a déjà bougé de quatre centimètres (riverain)']],
    ['Le syndicat affirme que les freins n’avaient pas été révisés. « Tout était en ordre », répond la compagnie.', ['Le syndicat affirme que les freins n’avaient pas été révisés. (syndicat) | Tout était en ordre (compagnie)']],
    ['« La salle était pleine », jure l’organisateur. La mairie, elle, parle d’une salle « aux deux tiers vide ».', ['La salle était pleine (organisateur) | La mairie, elle, parle d’une salle « aux deux tiers vide ». (mairie)']],
  ])('%s', (text, expected) => expect(opposed(text)).toEqual(expected));

  test.each([
    ['"The gates were locked," said a steward. "All of them were open," said the sergeant.', ['The gates were locked, (steward) | All of them were open, (sergeant)']],
    ['The union says that the shift was short of men. The company says that it was "fully staffed".', ['The union says that the shift was short of men. (union) | The company says that it was "fully staffed". (company)']],
  ])('in English: %s', (text, expected) => expect(opposed(text, 'en')).toEqual(expected));

  test.each([
    'Le maire a inauguré la halle samedi. Le marché y reprendra en mai, a-t-il précisé.',
    '« La fête sera belle », a déclaré le maire. Il a ajouté que l’entrée serait gratuite.',
    'La préfecture annonce la fermeture du col. Selon Météo-Borval, trente centimètres de neige sont tombés.',
    'Le train a heurté un arbre. Personne n’a été blessé.',
    'L’enquête a été confiée à la gendarmerie, a indiqué le parquet. Une autopsie aura lieu mardi, selon la même source.',
  ])('is not what stands side by side: %s', (text) => expect(opposed(text)).toEqual([]));

  test('is read in bounded time', () => {
    const started = cpuTime();
    opposed('« Non », dit la mairie, « jamais », répond le syndicat ; '.repeat(600));
    expect(cpuTime() - started).toBeLessThan(5000);
  });
});
