import { commands as registry, l10n, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, whyRequest, type DecideArguments, type ReasonsParams, type WhyItem, type WireLocation } from '../../../server/src/protocol.ts';
import { findingUnderCursor } from '../desk/findingUnder.ts';
import { openPlace } from '../views/openPlace.ts';

type Step = QuickPickItem & { readonly place?: WireLocation; readonly contest?: true };

/** Shows what a finding rests on: each step leads to its passage, and the last line contests it. Without an argument it is the finding under the cursor. */
export async function why(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const about = isAbout(argument) ? argument : findingUnderCursor(client);
  const steps = about ? await client.sendRequest<WhyItem[]>(whyRequest, { uri: about.uri, findings: about.findings } satisfies ReasonsParams) : [];
  if (!about || steps.length === 0) {
    window.setStatusBarMessage(l10n.t('There is no finding here.'), 6_000);
    return;
  }
  const items = [...steps.map(itemOf), { label: `$(comment-discussion) ${l10n.t('I see it differently…')}`, contest: true as const }];
  const picked = await window.showQuickPick<Step>(items, { placeHolder: l10n.t('What it rests on; a step leads to its passage'), matchOnDetail: true });
  if (picked?.contest) await registry.executeCommand(commands.decide, about satisfies DecideArguments);
  else if (picked?.place) await open(client, picked.place);
}

function itemOf({ kind, text, place }: WhyItem): Step {
  return { label: `$(${kind === 'statement' ? 'quote' : 'arrow-small-right'}) ${text}`, ...(place ? { place } : {}) };
}

async function open(client: BaseLanguageClient, place: WireLocation): Promise<void> {
  const { command, arguments: values } = openPlace(client, place, '');
  await registry.executeCommand(command, ...(values ?? []));
}

function isAbout(value: unknown): value is ReasonsParams {
  return typeof value === 'object' && value !== null && 'uri' in value && 'findings' in value;
}
