import type { Server } from '../serving.ts';
import { registerBoard } from './board.ts';
import { registerCodeActions } from './codeActions.ts';
import { registerCodeLens } from './codeLens.ts';
import { registerConflicts } from './conflicts.ts';
import { registerCallHierarchy } from './callHierarchy.ts';
import { registerDecide } from './decide.ts';
import { registerDefinition } from './definition.ts';
import { registerDocumentLinks } from './documentLinks.ts';
import { registerDocumentSymbols } from './documentSymbols.ts';
import { registerEntityDecisions } from './entityDecisions.ts';
import { registerFolding } from './folding.ts';
import { registerHighlights } from './highlights.ts';
import { registerHover } from './hover.ts';
import { registerIncluded } from './included.ts';
import { registerInlayHints } from './inlayHints.ts';
import { registerLists } from './lists.ts';
import { registerMarks } from './marks.ts';
import { registerNotes } from './notes.ts';
import { registerPullDiagnostics } from './pullDiagnostics.ts';
import { registerPushDiagnostics } from './pushDiagnostics.ts';
import { registerReferences } from './references.ts';
import { registerRename } from './rename.ts';
import { registerRewrite } from './rewrite.ts';
import { registerRulePage } from './rulePage.ts';
import { registerSemanticTokens } from './semanticTokens.ts';
import { registerSetPublished } from './setPublished.ts';
import { registerWhy } from './why.ts';
import { registerWorkspaceSymbols } from './workspaceSymbols.ts';

/** All handlers, one file per method. */
export const handlers: readonly ((server: Server) => void)[] = [
  registerHover,
  registerDefinition,
  registerReferences,
  registerHighlights,
  registerDocumentSymbols,
  registerWorkspaceSymbols,
  registerCodeActions,
  registerSemanticTokens,
  registerPullDiagnostics,
  registerPushDiagnostics,
  registerConflicts,
  registerIncluded,
  registerDecide,
  registerRewrite,
  registerLists,
  registerWhy,
  registerFolding,
  registerDocumentLinks,
  registerCallHierarchy,
  registerMarks,
  registerNotes,
  registerEntityDecisions,
  registerRename,
  registerCodeLens,
  registerInlayHints,
  registerSetPublished,
  registerRulePage,
  registerBoard,
];
