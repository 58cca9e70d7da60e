import type { FindingItem } from '../../../server/src/protocol.ts';

/** How the view *Conflicts* puts findings together. */
export const groupings = ['story', 'subject', 'severity', 'file', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** What of the findings is shown. */
export interface Selection {
  readonly by: Grouping;
  /** Words that have to stand in the finding, its story or its files, in any case and order. */
  readonly filter: string;
  readonly onlyNew: boolean;
}

/** What is open or confirmed is grouped as a person wants; what is settled, and what is gone since the last review, are groups of their own. */
export interface FindingGroup {
  readonly kind: 'open' | 'settled' | 'gone';
  readonly label: string;
  readonly findings: readonly FindingItem[];
}

/** Findings in groups, the order of the list kept; those that are settled or gone come last. */
export function groupFindings(findings: readonly FindingItem[], { by, filter, onlyNew }: Selection): FindingGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = findings.filter((finding) => words.every((word) => textOf(finding).includes(word)) && (!onlyNew || (finding.since !== 'reviewed' && finding.state === 'open')));
  const groups = new Map<string, FindingItem[]>();
  for (const finding of shown.filter(({ state }) => state === 'open' || state === 'confirmed')) {
    for (const label of labelsOf(finding, by)) groups.set(label, [...(groups.get(label) ?? []), finding]);
  }
  const ordered = [...groups].map(([label, items]): FindingGroup => ({ kind: 'open', label, findings: items }));
  const apart = (['settled', 'gone'] as const).map((kind): FindingGroup => ({ kind, label: kind, findings: shown.filter(({ state }) => state === kind) }));
  if (by === 'severity') ordered.sort((a, b) => rank(a) - rank(b));
  return [...ordered, ...apart.filter(({ findings: items }) => items.length > 0)];
}

/** Keys of groups that are severities are those of the protocol; the view words them. */
function labelsOf(finding: FindingItem, by: Grouping): readonly string[] {
  switch (by) {
    case 'story': return [finding.story];
    case 'subject': return [finding.subject];
    case 'severity': return [finding.severity];
    case 'file': return [...new Set(finding.places.map(({ uri }) => uri))];
    case 'none': return ['all'];
  }
}

const severities = ['error', 'warning', 'information', 'hint'];

function rank({ label }: FindingGroup): number {
  return severities.indexOf(label);
}

function textOf({ message, story, subject, kind, code, places }: FindingItem): string {
  return [message, story, subject, kind, code, ...places.map(({ uri }) => decode(uri))].join('\n').toLowerCase();
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
