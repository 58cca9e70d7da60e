import { rulePage } from '../../features/rulePages.ts';
import { rulePageRequest, type RulePageParams } from '../../protocol.ts';
import type { Server } from '../serving.ts';

export function registerRulePage({ connection, translate }: Server): void {
  connection.onRequest(rulePageRequest, ({ code }: RulePageParams): string => rulePage(code, translate));
}
