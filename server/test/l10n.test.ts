import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import french from '../../l10n/bundle.l10n.fr.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const bundle: Readonly<Record<string, string>> = french;

/** Sentences in the code, each with the place where it stands first. */
function templates(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of ['server/src', 'client/src']) {
    for (const name of readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).sort()) {
      const text = readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
      for (const match of text.matchAll(/(?<![\w$])(?:message|translate|t)\(\s*(?:'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\$]|\\.|\$(?!\{))+)`)\s*[,)]/g)) {
        const template = unescaped(match[1] ?? match[2] ?? match[3] ?? '');
        if (!found.has(template)) found.set(template, `${folder}/${name}:${text.slice(0, match.index).split('\n').length}`);
      }
    }
  }
  return found;
}

function unescaped(source: string): string {
  return source.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g, (_, code: string | undefined, char: string | undefined) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : char === 'n' ? '\n' : (char ?? '')));
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g))].sort();

describe('French sentences', () => {
  const known = templates();

  test('are found in the code', () => {
    expect(known.size).toBeGreaterThan(100);
  });

  test('stand for every English one', () => {
    const missing = [...known].filter(([template]) => !Object.hasOwn(bundle, template));
    expect(missing.map(([template, place]) => `${place}: add ${JSON.stringify(template)} to l10n/bundle.l10n.fr.json`)).toEqual([]);
  });

  test('keep the placeholders', () => {
    const lost = Object.entries(bundle).filter(([english, text]) => placeholders(english).join() !== placeholders(text).join());
    expect(lost.map(([english, text]) => `${JSON.stringify(english)}: ${placeholders(english)} but ${JSON.stringify(text)}: ${placeholders(text)}`)).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['a no-break space (U+00A0) before a colon', /[^\S\u00A0]:(?=\s|$)|[^\s]:(?=\s|$)/],
    ['a narrow no-break space (U+202F) before ; ! ?', /[^\S\u202F][;!?]|[^\s[({]\s*(?<!\u202F)[;!?](?=\s|$|»)/],
    ['no-break spaces (U+00A0) inside « »', /«(?!\u00A0)|(?<!\u00A0)»/],
    ['the apostrophe ’', /\p{L}'\p{L}/u],
    ['« » for quotation', /[“”]/],
  ])('have %s', (_, wrong) => {
    const prose = (text: string): string => text.replaceAll(/`[^`]*`|\{"[^}]*\}|\S+:\/\/\S+|^ .*$/gm, '');
    expect(Object.values(bundle).filter((text) => wrong.test(prose(text)))).toEqual([]);
  });
});
