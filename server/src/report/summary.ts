import { message } from '../base/message.ts';
import type { View } from '../features/view.ts';
import { counted } from '../features/wording.ts';

/** What was read and found, in a line. `hidden` hints and `ignored` findings are not part of the report that it stands in. */
export function summaryOf(view: View, hidden: number, ignored: number): string {
  const { snapshot, comparison, translate } = view;
  const count = (...wanted: string[]): number => comparison.findings.filter(({ severity }) => wanted.includes(severity)).length;
  const parts = [
    translate('{0} in {1}: {2}, {3} to look at.',
      counted(view, snapshot.articles.size, message('1 article'), (figure) => message('{0} articles', figure)),
      counted(view, snapshot.sources.size, message('1 file'), (figure) => message('{0} files', figure)),
      counted(view, count('error', 'warning'), message('1 warning'), (figure) => message('{0} warnings', figure)),
      count('information')),
    hidden > 0 ? counted(view, hidden, message('1 hint not shown (--verbose shows it).'), (figure) => message('{0} hints not shown (--verbose shows them).', figure)) : '',
    ignored > 0 ? counted(view, ignored, message('1 ignored by decision (--all shows it).'), (figure) => message('{0} ignored by decision (--all shows them).', figure)) : '',
    sinceReview(view),
    ...(comparison.limits ?? []).map(({ template, args }) => translate(template, ...args)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What came and went since somebody marked all as reviewed; nothing before that. */
function sinceReview({ comparison, review, translate }: View): string {
  if (!review.baseline) return '';
  const count = (since: 'new' | 'changed'): number => comparison.findings.filter((finding) => review.statusOf(finding).since === since).length;
  return translate('Since the last review: {0} new, {1} changed, {2} gone.', count('new'), count('changed'), review.gone.length);
}
