import { message } from '../../base/message.ts';
import * as en from '../../locales/en/editions.ts';
import * as fr from '../../locales/fr/editions.ts';
import type { CountedYear } from './counted.ts';
import type { Source } from './source.ts';

const events = Object.entries({ ...en.editions, ...fr.editions });

/** *la 77e édition du Festival de Cannes*, *the 96th Academy Awards*, *COP29*: the number of the edition gives the year. */
export function editionYears({ text, lines }: Source): CountedYear[] {
  return lines.slice(0, FIRST_LINES).flatMap((line) => {
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST)).normalize('NFC').replaceAll('’', "'").toLowerCase();
    return [...words.matchAll(NUMBERED)].flatMap((match): CountedYear[] => {
      const found = yearOf(Number(match[1] ?? match[3]), match[2] ?? 'cop');
      const start = line.start + (match.index ?? 0);
      return found === undefined ? [] : [{ low: found, high: found, clue: { start, end: Math.min(line.end, start + match[0].length), why: message('This edition was held in {0}', found), brief: message('“{0}”', text.slice(start, start + match[0].length)) } }];
    });
  });
}

const LONGEST = 2000;
/** An old edition is told further down. */
const FIRST_LINES = 6;
const NAMES = events.map(([name]) => name).filter((name) => name !== 'cop').sort((a, b) => b.length - a.length).join('|');
const NUMBERED = new RegExp(`(\\d{1,3})(?:e|ème|ième|th|st|nd|rd) (?:édition |edition )?(?:annual )?(?:de la |de l'|des |du |de |of the )?(${NAMES})\\b|\\bcop ?(\\d{2})\\b`, 'g');

function yearOf(edition: number, name: string): number | undefined {
  if (name === 'cop') return edition > 0 && edition < 60 ? edition + (edition <= 25 ? 1994 : 1995) : undefined;
  const [year, number, step] = events.find(([one]) => one === name)?.[1] ?? [0, 0, 1];
  const found = year + (edition - number) * step;
  return edition > 0 && found > 1945 && found < 2100 ? found : undefined;
}
