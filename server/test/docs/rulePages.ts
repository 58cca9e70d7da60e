import { inEnglish, type Message } from '../../src/base/message.ts';
import { rules, type RuleInfo } from '../../src/compare/rules.ts';

/** The pages below `docs/rules/` as the rules have them: path → Markdown. */
export function rulePages(): Map<string, string> {
  return new Map([['README.md', indexPage()], ...rules.map((rule): [string, string] => [`${rule.code}.md`, page(rule)])]);
}

const say = ({ template, args }: Message): string => inEnglish(template, ...args);
const titleOf = ({ title, topic }: RuleInfo): string => inEnglish(title.template, topic ? say(topic) : '');
const verdictOf = ({ code }: RuleInfo): string => code.split('/')[0] ?? '';

/** How each verdict shows in the editor unless a setting says otherwise. */
const shown: Readonly<Record<string, string>> = {
  conflict: 'A **warning** on every statement, the others as related passages. Information only where a publication date is missing or the scope is not stated.',
  dispute: '**Information** on every statement.',
  tension: '**Information** on every statement, with the steps of the derivation.',
  correction: '**Information** on the statements that still carry the old value.',
  evolution: 'A **hint**, in the editor hardly visible, on the command line with `--verbose`.',
};

function page(rule: RuleInfo): string {
  return `# ${titleOf(rule)}

\`${rule.code}\`

${rule.description.map(say).join('\n\n')}

## How it shows

${shown[verdictOf(rule)]}

## Raised by

> ${say(rule.fires)}

## Not raised by

> ${say(rule.silent)}

## When it is wrong, or does not matter

- *Ignore this finding* (the light bulb, or \`Ctrl+.\` on the passage) keeps this one finding back, for everybody who shares the folder. The decision is a line in
  \`.recoupe/decisions.jsonl\`; delete the line to see the finding again, or run \`recoupe check --all\`.
- If the publication date was worked out wrongly, give it in \`recoupe.json\`: \`"sources": { "FILE": { "published": "2024-05-16" } }\`. Many false alarms end there.
- The setting \`recoupe.severity.${verdictOf(rule)}\` shows this verdict as something else in a folder, or not at all.

[All rules](../README.md)
`;
}

function indexPage(): string {
  const verdicts = [...new Set(rules.map(verdictOf))];
  const list = (verdict: string): string => rules.filter((rule) => verdictOf(rule) === verdict).map((rule) => `| [\`${rule.code}\`](${rule.code}.md) | ${titleOf(rule)} | ${say(rule.fires)} |`).join('\n');
  return `# Rules

Every finding carries a code. It says what the verdict is and what kind of thing it is about; here is a page for each. These pages are written from the rules themselves
(\`UPDATE=1 npx vitest run server/test/docs\`), and a test keeps them alike.

${verdicts.map((verdict) => `## ${verdict[0]?.toUpperCase()}${verdict.slice(1)}\n\n| code | what it is about | for instance |\n|---|---|---|\n${list(verdict)}`).join('\n\n')}
`;
}
