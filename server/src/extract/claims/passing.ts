import type { SentenceContext } from '../context.ts';
import { skeletonOf } from '../skeleton.ts';

/** Words between a number and the verb or adverb that makes it one of the moment. */
const REACH = 6;

/** *Trois cents pompiers restent sur place*, *40 people are still in hospital*: what is so at the moment of writing, and another day another number. */
export function isPassing(context: SentenceContext, at: number): boolean {
  const { pieces } = skeletonOf(context);
  for (const step of [1, -1]) {
    for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
      const word = pieces[i]?.word;
      if (word === undefined || stops.has(word)) break;
      if (lasts.has(word)) return true;
    }
  }
  return false;
}

const stops: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', ')', '«', '»', '“', '”', '"', '—', '–']);
const lasts: ReadonlySet<string> = new Set('reste restent restait restaient demeure demeurent encore toujours remain remains remained remaining still'.split(' '));
