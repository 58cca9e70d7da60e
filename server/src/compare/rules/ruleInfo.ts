import type { Message } from '../../base/message.ts';

/** What the page of a finding code says. One entry for every code that the engine can give. */
export interface RuleInfo {
  /** `verdict/topic`, the value of `Finding.code` and the path of the page in `docs/rules/`. */
  readonly code: string;
  readonly title: Message;
  /** What stands for {0} in the title, itself to be translated; absent where the title has no placeholder. */
  readonly topic?: Message;
  /** Paragraphs: what the verdict means, then what the topic covers. */
  readonly description: readonly Message[];
  /** Two statements that raise it. */
  readonly fires: Message;
  /** Two statements that must not. */
  readonly silent: Message;
}
