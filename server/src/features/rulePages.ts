import { message, type Message, type Translate } from '../base/message.ts';
import { rules } from '../compare/rules.ts';
import { ruleScheme } from '../protocol.ts';

/** Where our own client finds the pages of rules: it shows them without a network and in the reader's language. */
export const ownRulePages = `${ruleScheme}:/`;

/** Address of the page of a finding's code (`conflict/joined`) below the address of all pages. */
export function ruleAddress(pages: string, code: string): string {
  return `${pages}${code.split('/').map(encodeURIComponent).join('/')}.md`;
}

/** How each verdict shows in the editor unless a setting says otherwise. */
const shown: Readonly<Record<string, Message>> = {
  conflict: message('A **warning** on every statement, the others as related passages. Information only where a publication date is missing or the scope is not stated.'),
  dispute: message('**Information** on every statement; a hint where only the shape of two statements says, and not very surely, that they answer each other.'),
  tension: message('**Information** on every statement, with the steps of the derivation.'),
  correction: message('**Information** on the statements that still carry the old value.'),
  evolution: message('A **hint**, in the editor hardly visible, on the command line with `--verbose`.'),
};

const ignoring = message('The light bulb (`Ctrl+.` on the passage, or `Ctrl+Alt+Enter`) offers the reasons: another event, a change over time, two speakers, the same thing rounded, a typing error, not the same person; or *Ignore this finding*. The decision is a line in `.recoupe/decisions.jsonl` for everybody who shares the folder. It ends when one of the sentences changes; *Undo Last Decision* or `recoupe check --all` brings the finding back.');
const dating = message('If the publication date was worked out wrongly, give it in `recoupe.json`: `"sources": { "FILE": { "published": "2024-05-16" } }`. Many false alarms end there.');

/** The page about the rule behind a finding's code, as Markdown; empty for a code that there is not. */
export function rulePage(code: string, translate: Translate): string {
  const rule = rules.find((known) => known.code === code);
  if (!rule) return '';
  const say = ({ template, args }: Message): string => translate(template, ...args);
  const verdict = code.split('/')[0] ?? '';
  const how = shown[verdict];
  return `${[
    `# ${translate(rule.title.template, rule.topic ? say(rule.topic) : '')}`,
    `\`${code}\``,
    ...rule.description.map(say),
    `## ${translate('How it shows')}`,
    ...(how ? [say(how)] : []),
    `## ${translate('Raised by')}`,
    `> ${say(rule.fires)}`,
    `## ${translate('Not raised by')}`,
    `> ${say(rule.silent)}`,
    `## ${translate('When it is wrong, or does not matter')}`,
    [say(ignoring), say(dating), say(message('The setting `recoupe.severity.{0}` shows this verdict as something else in a folder, or not at all.', verdict))].map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')}\n`;
}
