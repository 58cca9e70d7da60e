/** Shows what Recoupe finds in samples/ and where the packaged extension lies: npm run demo. */
import { shown, vsix } from './run.ts';

console.log('\nThe articles in samples/, checked against one another:\n');
const understood = shown('node', 'dist/node/cli.js', 'check', 'samples', '--fail-on', 'never');
console.log(`
The extension:           ${vsix}
To see it in VS Code:    npm start
To install it:           code --install-extension ${vsix}
On the command line:     node dist/node/cli.js check FOLDER
`);
process.exitCode = understood ? 0 : 1;
