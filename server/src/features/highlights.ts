import type { Span } from '../base/span.ts';
import { references } from './references.ts';
import type { View } from './view.ts';

/** The other places of the same file that name the entity, or state the fact, at an offset. */
export function highlights(view: View, file: string, offset: number): Span[] {
  return references(view, file, offset).filter((place) => place.file === file).map(({ start, end }) => ({ start, end }));
}
