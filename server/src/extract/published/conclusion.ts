import type { Published } from '../facts.ts';

/** A publication date that a text shows, and the ground of `WORTH` that its confidence comes from. */
export interface Conclusion {
  readonly ground: string;
  readonly published: Published;
}
