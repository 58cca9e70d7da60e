import type { Place } from '../../features/view.ts';
import { escapeHtml } from './escape.ts';

/** Where a passage can be seen, as the document at hand knows it. */
export type Href = (place: Place) => string;

/** A link to a passage. `label` is what a screen reader says in place of the words that are shown; it begins with these. */
export function passageLink(place: Place, href: Href, shown: string, label?: string): string {
  return `<a href="${escapeHtml(href(place))}"${label === undefined ? '' : ` aria-label="${escapeHtml(label)}"`}>${shown}</a>`;
}
