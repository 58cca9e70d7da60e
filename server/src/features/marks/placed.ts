import { placeMarks, type PlacedMark } from '../../corpus/decided.ts';
import type { View } from '../view.ts';

/** The marks of people in a file, where they stand now. */
export function placedIn(view: View, file: string): PlacedMark[] {
  return view.review.decisions.length === 0 ? [] : placeMarks(view.review.decisions, file, view.textOf(file));
}
