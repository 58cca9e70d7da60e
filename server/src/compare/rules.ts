import { checkRules } from './rules/checks.ts';
import { quoteRules } from './rules/quotes.ts';
import type { RuleInfo } from './rules/ruleInfo.ts';
import { topicTexts } from './rules/topics.ts';
import { verdictTexts } from './rules/verdicts.ts';

/** The closed list of finding codes, in the order of the pages. */
export const rules: readonly RuleInfo[] = [
  ...verdictTexts.flatMap((verdict) =>
    topicTexts.map((topic): RuleInfo => ({
      code: `${verdict.verdict}/${topic.topic}`,
      title: verdict.title,
      topic: topic.title,
      description: [verdict.description, topic.description],
      fires: verdict.fires ?? topic.fires,
      silent: verdict.silent ?? topic.silent,
    })),
  ),
  ...checkRules,
  ...quoteRules,
];
