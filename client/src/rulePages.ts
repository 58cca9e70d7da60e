import { workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rulePageRequest, ruleScheme, type RulePageParams } from '../../server/src/protocol.ts';

/** Shows the pages of rules to which findings link. The manifest opens them as rendered Markdown. */
export function showRulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(ruleScheme, {
    provideTextDocumentContent: ({ path }) => {
      const params: RulePageParams = { code: path.replace(/^\//, '').replace(/\.md$/, '') };
      return client.sendRequest<string>(rulePageRequest, params);
    },
  });
}
