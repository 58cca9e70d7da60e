import type { Verdict } from '../../compare/types.ts';
import { verdictLabels } from '../../features/labels.ts';
import type { Wording } from '../../features/wording.ts';
import { escapeHtml } from './escape.ts';
import { markIcon } from './marks.ts';

/** What the marks stand for: those of the verdicts given, in the usual order. */
export function legend(verdicts: ReadonlySet<Verdict>, { translate }: Wording): string {
  const shown = order.filter((verdict) => verdicts.has(verdict));
  return `<ul class="legend">${shown.map((verdict) => `<li class="${verdict}">${markIcon(verdict)} ${escapeHtml(translate(verdictLabels[verdict].template))}</li>`).join('')}</ul>`;
}

const order: readonly Verdict[] = ['conflict', 'tension', 'dispute', 'correction', 'evolution', 'refined', 'corroborated'];
