import { commands as registry, env, l10n, window, workspace, type Disposable, type Event, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, findingsRequest, whyRequest, type DecisionItem, type FindingItem, type GoToConflictArguments, type ReasonsParams, type StatusParams, type WhyItem } from '../../../server/src/protocol.ts';
import { withdraw } from '../desk/withdraw.ts';
import type { Desk } from '../desk/desk.ts';
import { groupFindings, groupings, type FindingGroup, type Grouping, type Selection } from './groupFindings.ts';
import { openPlace } from './openPlace.ts';
import { createTree, type Node } from './tree.ts';

type ConflictNode = Node & { readonly finding?: FindingItem; readonly decision?: DecisionItem };

const storedAs = 'recoupe.conflicts.selection';
const usual: Selection = { by: 'story', filter: '', onlyNew: false };

/** The view *Conflicts*: what is open, what is confirmed, what is settled, and what of it is new. The badge counts what is new or not decided. */
export function registerConflictsView(client: BaseLanguageClient, desk: Desk, onStatus: Event<StatusParams>, { workspaceState }: ExtensionContext): Disposable[] {
  let selection: Selection = { ...usual, ...workspaceState.get<Partial<Selection>>(storedAs) };
  const tree = createTree<ConflictNode>('recoupe.conflicts', async () => {
    const findings = client.isRunning() ? await client.sendRequest<FindingItem[]>(findingsRequest) : [];
    return groupFindings(findings, selection).flatMap((group) => groupNode(client, group, selection.by));
  });
  const select = (change: Partial<Selection>): void => {
    selection = { ...selection, ...change };
    void workspaceState.update(storedAs, selection);
    showSelection();
    tree.refresh();
  };
  const showSelection = (): void => {
    tree.view.message = selection.filter === '' ? '' : l10n.t('Filter: {0}', selection.filter);
    void registry.executeCommand('setContext', 'recoupe.conflicts.filtered', selection.filter !== '');
    void registry.executeCommand('setContext', 'recoupe.conflicts.onlyNew', selection.onlyNew);
  };
  showSelection();
  const chosen = (node: unknown, nodes: unknown): readonly ConflictNode[] => (Array.isArray(nodes) ? (nodes as ConflictNode[]) : isNode(node) ? [node] : tree.view.selection);
  return [
    tree,
    onStatus((status) => {
      tree.refresh();
      showBadge(tree.view, status);
    }),
    registry.registerCommand('recoupe.conflicts.group', async () => {
      const by = await pickGrouping(selection.by);
      if (by) select({ by });
    }),
    registry.registerCommand('recoupe.conflicts.filter', async () => {
      const filter = await window.showInputBox({ prompt: l10n.t('Show findings with these words'), value: selection.filter });
      if (filter !== undefined) select({ filter: filter.trim() });
    }),
    registry.registerCommand('recoupe.conflicts.clearFilter', () => select({ filter: '' })),
    registry.registerCommand('recoupe.conflicts.showNew', () => select({ onlyNew: true })),
    registry.registerCommand('recoupe.conflicts.showAll', () => select({ onlyNew: false })),
    registry.registerCommand('recoupe.conflicts.decide', (node: unknown, nodes: unknown) => decideOn(chosen(node, nodes))),
    registry.registerCommand('recoupe.conflicts.withdraw', (node: unknown, nodes: unknown) => withdraw(client, desk, chosen(node, nodes).flatMap(({ finding, decision }) => decision ?? finding?.decisions ?? []))),
    registry.registerCommand('recoupe.conflicts.why', (node: unknown) => whyOf(chosen(node, undefined))),
    registry.registerCommand('recoupe.conflicts.copy', (node: unknown, nodes: unknown) => env.clipboard.writeText(asMarkdown(client, chosen(node, nodes)))),
  ];
}

function showBadge(view: { badge?: { value: number; tooltip: string } | undefined }, { open, fresh, baseline }: StatusParams): void {
  const value = baseline ? fresh : open;
  const tooltip = baseline ? l10n.t('New or changed since the last review: {0}', value) : l10n.t('Not decided: {0}', value);
  view.badge = value > 0 ? { value, tooltip } : undefined;
}

function groupNode(client: BaseLanguageClient, { kind, label, findings }: FindingGroup, by: Grouping): ConflictNode[] {
  const children = findings.map((finding) => findingNode(client, finding, label));
  if (by === 'none' && kind === 'open') return children;
  return [{
    label: kind === 'settled' ? l10n.t('Decided') : kind === 'gone' ? l10n.t('Gone since the last review') : groupLabel(client, label, by),
    description: String(findings.length),
    icon: kind === 'settled' ? 'pass' : kind === 'gone' ? 'history' : groupIcons[by],
    key: `group ${kind} ${by} ${label}`,
    open: kind === 'open',
    children: () => children,
  }];
}

const groupIcons: Readonly<Record<Grouping, string>> = { story: 'book', subject: 'tag', severity: 'pulse', file: 'file', none: 'list-flat' };

function groupLabel(client: BaseLanguageClient, label: string, by: Grouping): string {
  if (by === 'file') return workspace.asRelativePath(client.protocol2CodeConverter.asUri(label));
  if (by !== 'severity') return label;
  return { error: l10n.t('Errors'), warning: l10n.t('Warnings'), information: l10n.t('To look at'), hint: l10n.t('Hints') }[label] ?? label;
}

const severityIcons = { error: 'error', warning: 'warning', information: 'info', hint: 'lightbulb' } as const;

function findingNode(client: BaseLanguageClient, finding: FindingItem, group: string): ConflictNode {
  const { state, severity, message, places, decisions } = finding;
  const [from, to] = places;
  const news = finding.since === 'new' ? l10n.t('new') : finding.since === 'changed' ? l10n.t('changed') : '';
  const argument: GoToConflictArguments | undefined = from && { from, to: to ?? from };
  const files = [...new Set(places.map(({ uri }) => workspace.asRelativePath(client.protocol2CodeConverter.asUri(uri))))];
  const description = [news, decisions[0]?.text, files.slice(0, 3).join(' · ')].filter(Boolean).join(' – ');
  return {
    label: finding.verdict === 'conflict' && state !== 'gone' ? message.slice(message.indexOf(' – ') + 3) : message, description, finding,
    spoken: [message, news, decisions[0]?.text].filter(Boolean).join(', '),
    tooltip: [message, files.join('\n'), ...decisions.map(({ text }) => text)].join('\n'),
    icon: state === 'gone' ? 'history' : state === 'settled' ? 'pass' : state === 'confirmed' ? 'verified' : severityIcons[severity],
    context: state === 'gone' ? 'gone' : state === 'open' ? 'finding' : 'finding.decided',
    key: `finding ${group} ${finding.id}`,
    ...(argument ? { command: { title: message, command: commands.goToConflict, arguments: [argument] } } : {}),
    ...(state === 'gone' ? {} : { children: async () => [...decisions.map((decision): ConflictNode => ({ label: decision.text, icon: 'account', context: 'decision', decision })), ...(await steps(client, finding))] }),
  };
}

/** What the finding rests on, each step with its passage. */
async function steps(client: BaseLanguageClient, { id, places }: FindingItem): Promise<ConflictNode[]> {
  const params: ReasonsParams = { uri: places[0]?.uri ?? '', findings: [id] };
  const items = await client.sendRequest<WhyItem[]>(whyRequest, params);
  return items.map(({ kind, text, place }) => ({ label: text, icon: kind === 'statement' ? 'quote' : 'arrow-small-right', ...(place ? { command: openPlace(client, place, text) } : {}) }));
}

async function decideOn(nodes: readonly ConflictNode[]): Promise<void> {
  const findings = [...new Set(nodes.flatMap(({ finding }) => finding?.id ?? []))];
  const place = nodes.find(({ finding }) => finding)?.finding?.places[0];
  if (place) await registry.executeCommand(commands.decide, { uri: place.uri, findings, at: place });
}

async function whyOf([node]: readonly ConflictNode[]): Promise<void> {
  const finding = node?.finding;
  if (finding?.places[0]) await registry.executeCommand(commands.why, { uri: finding.places[0].uri, findings: [finding.id] });
}

function asMarkdown(client: BaseLanguageClient, nodes: readonly ConflictNode[]): string {
  const line = ({ message, places, decisions }: FindingItem): string => {
    const where = places.map(({ uri, range }) => `${workspace.asRelativePath(client.protocol2CodeConverter.asUri(uri))}:${range.start.line + 1}`);
    return [`- ${message}`, ...where.map((place) => `  - ${place}`), ...decisions.map(({ text }) => `  - *${text}*`)].join('\n');
  };
  return `${nodes.flatMap(({ finding }) => (finding ? line(finding) : [])).join('\n')}\n`;
}

async function pickGrouping(current: Grouping): Promise<Grouping | undefined> {
  const titles: Readonly<Record<Grouping, string>> = { story: l10n.t('By story'), subject: l10n.t('By subject'), severity: l10n.t('By severity'), file: l10n.t('By file'), none: l10n.t('In one list') };
  const items = groupings.map((by) => ({ label: titles[by], by, ...(by === current ? { description: l10n.t('as now') } : {}) }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('How findings are put together') }))?.by;
}

function isNode(value: unknown): value is ConflictNode {
  return typeof value === 'object' && value !== null && 'label' in value;
}
