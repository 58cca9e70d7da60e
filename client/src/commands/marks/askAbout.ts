import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { questionsRequest, type QuestionsParams, type QuestionsResult, type WireAbout } from '../../../../server/src/protocol.ts';
import type { MarkUnder } from './markUnder.ts';
import { pickEntity } from './pickEntity.ts';

/** What a claim is about, `remark` where a person only marks it, undefined where the person turns away. */
export type About = WireAbout | 'remark' | undefined;

/** So many facts stand above the other choices; the rest is found by typing. */
const LIKELY = 5;

type Item = QuickPickItem & { readonly choose?: () => Promise<About> };

/** Asks what words state something of: what other articles state in the same way, or somebody and something else. */
export async function askAbout(client: BaseLanguageClient, { uri, range, words }: MarkUnder): Promise<About> {
  const params: QuestionsParams = { uri, range };
  const known = await client.sendRequest<QuestionsResult | null>(questionsRequest, params);
  if (!known) return 'remark';
  const facts = known.questions.map(({ about, title, said, words: sentence }): Item => ({ label: title, description: said, detail: sentence, choose: async () => about }));
  const items: Item[] = [
    ...facts.slice(0, LIKELY),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: l10n.t('$(add) Something else…'), choose: () => askAnother(client, known) },
    { label: l10n.t('$(comment) Only mark it'), description: l10n.t('it is shown and not compared'), choose: async () => 'remark' },
    { label: l10n.t('in other articles'), kind: QuickPickItemKind.Separator },
    ...facts.slice(LIKELY),
  ];
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('“{0}” states {1}. Which fact is that?', words, known.value), matchOnDescription: true, matchOnDetail: true });
  return await picked?.choose?.();
}

async function askAnother(client: BaseLanguageClient, { attributes }: QuestionsResult): Promise<About> {
  const entity = await pickEntity(client, l10n.t('Whom or what is it about?'));
  if (!entity) return undefined;
  const other: QuickPickItem & { attribute?: string } = { label: l10n.t('$(add) In other words…') };
  const picked = await window.showQuickPick([other, ...attributes.map(({ attribute, title }) => ({ label: title, attribute }))], { placeHolder: l10n.t('Which fact about “{0}”?', entity.name) });
  const attribute = picked === other ? await window.showInputBox({ prompt: l10n.t('Which fact about “{0}”?', entity.name), placeHolder: l10n.t('number of volunteers') }) : picked?.attribute;
  return attribute?.trim() ? { subject: entity.id, name: entity.name, attribute: attribute.trim().toLowerCase() } : undefined;
}
