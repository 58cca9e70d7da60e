import { expect, it } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';

const paragraphs = ['Le pont de Valmire rouvre', 'Le pont de Valmire, fermé depuis 2021, a rouvert lundi à la circulation des voitures.', 'Les travaux ont coûté 12 millions d’euros, selon la mairie de Valmire.', 'Une trentaine de riverains ont assisté à la cérémonie, a dit le maire.'];

it('reads one paragraph again after a keystroke', () => {
  const read: string[] = [];
  const analyse = createAnalyser(100, (paragraph) => read.push(paragraph));
  analyse(paragraphs.join('\n\n'), {});
  expect(read).toEqual(paragraphs);
  const typed = paragraphs.map((paragraph, i) => (i === 2 ? paragraph.replace('12', '125') : paragraph));
  read.length = 0;
  analyse(typed.join('\n\n'), {});
  expect(read).toEqual([typed[2]]);
});

it('reads nothing again when paragraphs only move', () => {
  const read: string[] = [];
  const analyse = createAnalyser(100, (paragraph) => read.push(paragraph));
  analyse(paragraphs.join('\n\n'), {});
  read.length = 0;
  analyse(`${paragraphs.join('\n\n\n')}\n`, {});
  expect(read).toEqual([]);
});
