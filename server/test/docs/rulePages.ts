import { inEnglish, type Message } from '../../src/base/message.ts';
import { rules } from '../../src/compare/rules.ts';
import type { RuleInfo } from '../../src/compare/rules/ruleInfo.ts';
import { rulePage } from '../../src/features/rulePages.ts';

/** The pages below `docs/rules/` as the rules have them: path → Markdown. */
export function rulePages(): Map<string, string> {
  return new Map([['README.md', indexPage()], ...rules.map((rule): [string, string] => [`${rule.code}.md`, `${rulePage(rule.code, inEnglish)}\n[All rules](../README.md)\n`])]);
}

const say = ({ template, args }: Message): string => inEnglish(template, ...args);
const titleOf = ({ title, topic }: RuleInfo): string => inEnglish(title.template, topic ? say(topic) : '');
const verdictOf = ({ code }: RuleInfo): string => code.split('/')[0] ?? '';

function indexPage(): string {
  const verdicts = [...new Set(rules.map(verdictOf))];
  const list = (verdict: string): string => rules.filter((rule) => verdictOf(rule) === verdict).map((rule) => `| [\`${rule.code}\`](${rule.code}.md) | ${titleOf(rule)} | ${say(rule.fires)} |`).join('\n');
  return `# Rules

Every finding carries a code. It says what the verdict is and what kind of thing it is about; here is a page for each. These pages are written from the rules themselves
(\`UPDATE=1 npx vitest run server/test/docs\`), and a test keeps them alike.

${verdicts.map((verdict) => `## ${verdict[0]?.toUpperCase()}${verdict.slice(1)}\n\n| code | what it is about | for instance |\n|---|---|---|\n${list(verdict)}`).join('\n\n')}
`;
}
