import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { keepHeapSmall } from './heap.ts';

keepHeapSmall();
startServer(createConnection(ProposedFeatures.all));
