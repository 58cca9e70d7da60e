import type { Place } from '../../features/view.ts';
import { escapeHtml } from './escape.ts';

/** Where a passage can be seen, as the document at hand knows it. */
export type Href = (place: Place) => string;

/** An opening tag of a link to a passage. The passage is in its data too, for a reader that opens files itself. */
export function openLink(place: Place, href: Href, label: string): string {
  const { file, start, end } = place;
  return `<a href="${escapeHtml(href(place))}" data-file="${escapeHtml(file)}" data-start="${start}" data-end="${end}" aria-label="${escapeHtml(label)}">`;
}
