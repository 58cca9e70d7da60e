import type { Prepared } from '../prepared.ts';
import type { Finding } from '../types.ts';

/** A check inside one article: what the article says against itself. */
export type Check = (article: Prepared) => readonly Finding[];
