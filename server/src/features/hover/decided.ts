import type { Span } from '../../base/span.ts';
import { touches } from '../find.ts';
import { escapeMarkdown } from '../markdown.ts';
import { placedIn } from '../marks/placed.ts';
import { message, type Message } from '../../base/message.ts';
import type { View } from '../view.ts';

/** What the engine's own labels are called; a label of a team stands for itself. */
const labels: Readonly<Record<string, Message>> = {
  person: message('person'), organization: message('organization'), place: message('place'), event: message('event'), product: message('product'),
  date: message('date'), speaker: message('speaker'), claim: message('claim'), note: message('note'), alias: message('another name'),
};

/** What people decided on the words at an offset, with who and when; undefined where nobody did. */
export function hoverDecided(view: View, file: string, offset: number): { readonly markdown: string; readonly span: Span } | undefined {
  const here = placedIn(view, file).filter((mark) => touches(mark, offset));
  const [first] = here;
  if (!first) return undefined;
  const lines = here.map(({ decision: { tag, note, creator, created, details } }) => {
    const known = Object.hasOwn(labels, tag) ? labels[tag] : undefined;
    const label = known ? view.translate(known.template) : tag;
    const what = details.verdict === 'rejected' ? view.translate('Decided: no {0}', label) : view.translate('Decided: {0}', label);
    const by = [creator, created.slice(0, 10)].filter(Boolean).join(', ');
    return escapeMarkdown([what, details.value, note, by && `(${by})`].filter(Boolean).join(' · '));
  });
  return { markdown: lines.join('  \n'), span: { start: first.start, end: first.end } };
}
