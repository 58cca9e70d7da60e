import { references } from './references.ts';
import type { Place, View } from './view.ts';

/** Where the folder first speaks of the thing at an offset: the earliest naming of an entity, else the earliest statement of a fact. */
export function definition(view: View, file: string, offset: number): Place | undefined {
  return references(view, file, offset)[0];
}
