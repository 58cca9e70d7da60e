import { memoised } from '../../base/memo.ts';
import { fold } from './fold.ts';

/** Spellings of one sound in French and English renderings of foreign names, in the order in which they are levelled. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/-/g, ' '],
  [/\b(?:ye|ie)(?=[bcdfghjklmnpqrstvwxz])/g, 'e'],
  [/ou/g, 'u'],
  [/(?:s?h?tch|shch|sch|sh)/g, 'ch'],
  [/(?:chch|chtch)/g, 'ch'],
  [/zh|dj|dzh/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/(?:aie|aye)v\b/g, 'aiev'],
  [/ine\b/g, 'in'],
  [/andre\b|ander\b/g, 'andr'],
  [/([a-z])\1+/g, '$1'],
  [/(?:ii|iy|ij)\b/g, 'i'],
];

/**
 * A key under which the French and the English spelling of a foreign name fall together (*Chevtchenko,
 * Shevchenko*; *-ski, -sky, -skyy*), while different names stay apart. It is no pronunciation: compare only keys.
 */
export const transliterationKey: (name: string) => string = memoised(5_000, (name) => {
  let key = fold(name);
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter);
  return key.trim();
});
