import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { cpuTime } from '../cpuTime.ts';

const analyse = createAnalyser();

function denials(body: string, language: 'fr' | 'en' = 'fr'): string[] {
  const text = `${language === 'fr' ? 'Nouvelles du jour à Borval' : 'News of the day from Borval'}\n\n${body}\n`;
  const side = ({ start, end, attribution }: { start: number; end: number; attribution?: { name: string } }): string => `${text.slice(start, end)} (${attribution?.name ?? '–'})`;
  return analyse(text, { language, published: '2024-05-08' }).articles.flatMap(({ contrasts: found = [] }) => found.filter(({ a, surely }) => surely === undefined && a.value.kind === 'text').map(({ a, b }) => `${side(a)} | ${side(b)}`));
}

describe('what one says and another denies', () => {
  test.each([
    ['« Ils étaient cinq dans la pente », indique la gendarmerie. « Faux, ils passaient un par un », réplique son avocat.', ['Ils étaient cinq dans la pente (gendarmerie) | Faux, ils passaient un par un (avocat)']],
    ['Selon le syndicat, 200 emplois sont menacés. La direction dément : « Pas un poste ne sera supprimé. »', ['Selon le syndicat, 200 emplois sont menacés. (syndicat) | Pas un poste ne sera supprimé. (direction)']],
    ['« Le virage n’était pas éclairé », affirme la voisine. Le maire soutient le contraire.', ['Le virage n’était pas éclairé (voisine) | Le maire soutient le contraire. (maire)']],
    ['« Il pleurait au cinéma », dit la monteuse. « Je ne l’ai jamais vu pleurer », dit le décorateur.', ['Il pleurait au cinéma (monteuse) | Je ne l’ai jamais vu pleurer (décorateur)']],
  ])('%s', (text, expected) => expect(denials(text)).toEqual(expected));

  test.each([
    ['The union says that the shift was two short. The company calls that "flatly untrue".', ['The union says that the shift was two short. (union) | flatly untrue (company)']],
    ['"The market has overreacted," said the broker. "It has not reacted enough," countered the analyst.', ['The market has overreacted, (broker) | It has not reacted enough, (analyst)']],
  ])('in English: %s', (text, expected) => expect(denials(text, 'en')).toEqual(expected));

  test.each([
    '« Nous sommes prêts », dit le maire. « Il ne manque rien », ajoute le maire.',
    'La police parle d’un acte criminel. Le ministère dément toute rumeur de prise d’otages.',
    '« Nous sommes prêts », dit le maire. « La fête sera belle », promet le curé.',
    'La route est coupée. La mairie conteste le tracé du canal.',
    '« La défense tenait bon », explique le gardien. Il juge que « la pluie n’a pas aidé ».',
  ])('is not what stands side by side: %s', (text) => expect(denials(text)).toEqual([]));

  test('is read in bounded time', () => {
    const started = cpuTime();
    denials('« Non », rétorque la mairie qui dément, conteste et nie, '.repeat(800));
    expect(cpuTime() - started).toBeLessThan(4000);
  });
});
