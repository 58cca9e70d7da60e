import { describe, expect, it } from 'vitest';
import { runIn } from './collect.ts';

const story = (hectares: number): string => `Feu de forêt au-dessus de Borval

Un feu de forêt s’est déclaré lundi après-midi au-dessus de Borval, à la lisière du bois des Oubliés. Quatre-vingts pompiers, venus de trois départements, sont restés sur place toute la nuit. Le feu a parcouru ${hectares} hectares avant d’être arrêté mardi à l’aube par le vent tombé. Aucune maison n’a brûlé, et la route de Quiers a été rouverte vers midi.
`;
const folder = {
  'a.txt': story(140),
  'b.txt': story(410),
  'recoupe.json': '{ "language": "fr", "sources": { "a.txt": { "outlet": "La Gazette", "published": "2024-03-05" }, "b.txt": { "outlet": "L’Écho", "published": "2024-03-05" } } }',
};
interface Report {
  readonly sources: readonly { readonly file: string; readonly group: string }[];
  readonly findings: readonly { readonly id: string; readonly code: string; readonly severity: string; readonly statements: readonly { readonly file: string; readonly start: number; readonly end: number; readonly value: string }[]; readonly why: readonly { readonly text: string }[] }[];
  readonly reuse: readonly unknown[];
}
const report = async (argv: readonly string[] = [], files: Readonly<Record<string, string>> = folder): Promise<{ json: Report; status: number }> => {
  const { out, status } = await runIn(files, ['check', '{0}', '--format', 'json', ...argv]);
  return { json: JSON.parse(out) as Report, status };
};

describe('check --format json', () => {
  it('gives each statement its exact place and value', async () => {
    const { json } = await report();
    const passages = json.findings[0]?.statements.map(({ file, start, end, value }) => [file, (file.endsWith('a.txt') ? folder['a.txt'] : folder['b.txt']).slice(start, end), value]);
    expect(passages?.sort()).toEqual([['{0}/a.txt', '140 hectares', '140 ha'], ['{0}/b.txt', '410 hectares', '410 ha']]);
  });
  it('gives articles that copy from each other one group', async () => {
    const { json } = await report();
    expect([new Set(json.sources.map(({ group }) => group)).size, json.reuse.length]).toEqual([1, 1]);
  });
  it('says why, in the language of the reader', async () => expect((await report()).json.findings[0]?.why.length).toBeGreaterThan(0));
});

describe('the exit status', () => {
  it('is 1 when there is a warning', async () => expect((await report()).status).toBe(1));
  it('is 0 with --fail-on never', async () => expect((await report(['--fail-on', 'never'])).status).toBe(0));
  it('is 0 when nothing is found', async () => expect((await report([], { 'a.txt': story(140) })).status).toBe(0));
});

describe('check for a person', () => {
  it('says each conflict in a sentence, with both passages and where they stand', async () => {
    const { out } = await runIn(folder, ['check', '{0}']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^warning {2}The articles contradict each other on .+: 140.ha or 410.ha\. {2}conflict\/copy$/);
    expect(lines.filter((line) => line.includes('.txt:'))).toEqual(['  {0}/a.txt:3:211  La Gazette, 5 March 2024', '  {0}/b.txt:3:211  L’Écho, 5 March 2024']);
    expect(lines[2]).toMatch(/^ {4}“… .*Le feu a parcouru 140 hectares avant .* …”$/);
    expect(out).toMatch(/\n2 articles in 2 files: 1 warning, 0 to look at\.\n$/);
  });
});

describe('a folder that was reviewed', () => {
  it('shows of a story told by many the first statements and reasons, and counts the rest', async () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`${String.fromCharCode(97 + i)}.txt`, story(i === 0 ? 410 : 140).replace('venus de', `venus, dit le témoin numéro ${i}, de`)]));
    const sources = Object.fromEntries(Object.keys(many).map((file) => [file, { outlet: `Gazette ${file}`, published: '2024-03-05' }]));
    const files = { ...many, 'recoupe.json': JSON.stringify({ language: 'fr', sources }) };
    const most = (out: string) => Math.max(...out.split(/\n(?=\S)/).map((finding) => finding.match(/^ {2}\S+\.txt:\d+:\d+/gm)?.length ?? 0));
    const short = (await runIn(files, ['check', '{0}'])).out;
    expect([most(short), short.includes('(--verbose shows them)')]).toEqual([8, true]);
    const long = (await runIn(files, ['check', '{0}', '--verbose'])).out;
    expect(most(long)).toBeGreaterThan(12);
    expect(long).not.toContain('(--verbose shows them)');
  });
  it('tells apart what came since, and reports nothing else with --new', async () => {
    const line = (topic: string): string => `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:recoupe:${topic}`, type: 'Annotation', motivation: 'assessing', body: [], target: [{ source: 'a.txt' }], 'recoupe:topic': topic, 'recoupe:finding': (topic) })}\n`;
    const [finding] = (await report()).json.findings;
    const known = { ...folder, '.recoupe/reviewed.jsonl': line('old') + line(finding?.id ?? '') };
    expect((await report(['--new'], known)).status).toBe(0);
    expect((await runIn(known, ['check', '{0}'])).out).toMatch(/Since the last review: 0 new, 0 changed, 2 gone\.\n$/);
    const { json, status } = await report(['--new'], { ...folder, '.recoupe/reviewed.jsonl': line('old') });
    expect([json.findings.length, status]).toEqual([1, 1]);
    expect((await report(['--new'])).json.findings).toHaveLength(1);
  });
});

describe('a finding that the team ignores', () => {
  it('is left out and counted, and comes back with --all', async () => {
    const [finding] = (await report()).json.findings;
    const files = { ...folder, '.recoupe/decisions.jsonl': `${JSON.stringify({ finding: finding?.id ?? '', decision: 'ignored' })}\n` };
    const { json, status } = await report([], files);
    expect([json.findings, status]).toEqual([[], 0]);
    expect((await runIn(files, ['check', '{0}'])).out).toBe('2 articles in 2 files: 0 warnings, 0 to look at. 1 ignored by decision (--all shows it).\n');
    expect((await report(['--all'], files)).json.findings).toHaveLength(1);
  });
});
