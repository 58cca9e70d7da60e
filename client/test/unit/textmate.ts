import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const grammarFile = new URL('../../../syntaxes/news-article.tmLanguage.json', import.meta.url);

/** The grammar of an article, run by the libraries that VS Code uses itself. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'news-article.json'),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (grammar === null) throw new Error('no grammar text.news-article');
  return grammar;
}

/**
 * The text with its marks: `[name|words]` around every stretch that has a scope of its own. A name is the part of the scope
 * that says what the words are: `headline`, `dateline`, `furniture` …; quotation marks themselves are not told apart.
 */
export function marked(grammar: IGrammar, text: string): string {
  let state = textmate.INITIAL;
  return text
    .split('\n')
    .map((line) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      const runs = result.tokens.map((token) => ({ name: nameOf(token.scopes), words: line.slice(token.startIndex, token.endIndex) }));
      return join(runs);
    })
    .join('\n');
}

interface Run {
  readonly name: string | undefined;
  readonly words: string;
}

const punctuation = 'punctuation.';

function nameOf(scopes: readonly string[]): string | undefined {
  const scope = scopes.slice(1).findLast((name) => !name.startsWith(punctuation));
  return scope?.split('.').at(-2);
}

function join(runs: readonly Run[]): string {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.name === run.name && last !== undefined) merged[merged.length - 1] = { name: run.name, words: last.words + run.words };
    else merged.push(run);
  }
  return merged.map(({ name, words }) => (name === undefined || words === '' ? words : `[${name}|${words}]`)).join('');
}
