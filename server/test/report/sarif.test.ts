import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { runIn } from '../cli/collect.ts';

const note = (hectares: number): string => `Feu de forêt au-dessus de Borval

Un feu de forêt s’est déclaré lundi après-midi au-dessus de Borval, à la lisière du bois des Oubliés. Quatre-vingts pompiers, venus de trois départements, sont restés sur place toute la nuit. Le feu a parcouru ${hectares} hectares avant d’être arrêté mardi à l’aube par le vent tombé. Aucune maison n’a brûlé, et la route de Quiers a été rouverte vers midi.
`;
const folder = {
  'le fond/a.txt': note(140),
  'b.txt': note(410),
  'recoupe.json': '{ "language": "fr", "sources": { "le fond/a.txt": { "outlet": "La Gazette", "published": "2024-03-05" }, "b.txt": { "outlet": "L’Écho", "published": "2024-03-06" } } }',
};
const logOf = async (files: Readonly<Record<string, string | Uint8Array>>, ...argv: string[]): Promise<Log> =>
  JSON.parse((await runIn(files, ['check', '{0}', '--format', 'sarif', ...argv])).out) as Log;
const resultsOf = (log: Log): Result[] => log.runs[0]?.results ?? [];

describe('check --format sarif', () => {
  it('puts a result at its earliest statement, the others beside it', async () => {
    const [result] = resultsOf(await logOf(folder));
    const first = result?.locations?.[0]?.physicalLocation;
    expect([result?.ruleId, result?.level, first?.region?.snippet?.text, first?.region?.startLine, first?.region?.startColumn]).toEqual(['conflict/copy', 'warning', '140 hectares', 3, 211]);
    expect(result?.relatedLocations?.map(({ message, physicalLocation }) => [message?.text?.replaceAll('\u00A0', ' '), physicalLocation?.region?.snippet?.text])).toEqual([['L’Écho (6 March 2024): 410 ha', '410 hectares']]);
  });
  it('writes places as URI references, blanks encoded', async () => {
    const uri = resultsOf(await logOf(folder))[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    expect(uri).toMatch(/^file:\/\/.*\/le%20fond\/a\.txt$/);
  });
  it('tells each rule that a result names, with its page', async () => {
    const log = await logOf(folder);
    const rules = log.runs[0]?.tool.driver.rules ?? [];
    expect(resultsOf(log).map(({ ruleId, ruleIndex }) => rules[ruleIndex ?? -1]?.id === ruleId)).toEqual([true]);
    expect(rules.every(({ shortDescription, help }) => shortDescription?.text && help?.markdown?.startsWith('# '))).toBe(true);
  });
  it('gives the reasons as a code flow', async () => {
    const steps = resultsOf(await logOf(folder))[0]?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ location }) => location?.message?.text)).toBe(true);
  });
  it('keeps the fingerprint when other text changes', async () => {
    const before = resultsOf(await logOf(folder))[0]?.partialFingerprints;
    const after = resultsOf(await logOf({ ...folder, 'b.txt': `${folder['b.txt']}\nLe maire remercie les pompiers.\n` }))[0]?.partialFingerprints;
    expect(after).toEqual(before);
  });
  it('marks what the team ignores as suppressed', async () => {
    const id = resultsOf(await logOf(folder))[0]?.partialFingerprints?.['recoupeFinding/v1'];
    const ignored = { ...folder, '.recoupe/decisions.jsonl': `${JSON.stringify({ finding: id, decision: 'ignored', code: '', files: [] })}\n` };
    expect(resultsOf(await logOf(ignored)).map(({ suppressions }) => suppressions)).toEqual([[{ kind: 'external', status: 'accepted', justification: 'ignored' }]]);
  });
  it('tells what is new since the last review, once there was one', async () => {
    expect(resultsOf(await logOf(folder)).map(({ baselineState }) => baselineState)).toEqual([undefined]);
    const other = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:recoupe:1', type: 'Annotation', motivation: 'assessing', body: [], target: [], 'recoupe:finding': 'other', 'recoupe:code': 'conflict/toll' };
    expect(resultsOf(await logOf({ ...folder, '.recoupe/reviewed.jsonl': `${JSON.stringify(other)}\n` })).map(({ baselineState }) => baselineState)).toEqual(['new']);
  });
  it('tells what could not be read as it is', async () => {
    const log = await logOf({ ...folder, 'c.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]) });
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual(['It is not UTF-8 and was read as Windows-1252.']);
  });
  it('leaves hints out unless they are wanted', async () => {
    const growing = { 'a.txt': 'Séisme à Borval\n\nBORVAL, 4 mars 2024 – Le séisme a fait 12 morts à Borval, selon les secours.\n', 'b.txt': 'Séisme à Borval\n\nBORVAL, 6 mars 2024 – Le séisme de lundi a fait 31 morts à Borval, selon les secours.\n' };
    expect(resultsOf(await logOf(growing))).toEqual([]);
    expect(resultsOf(await logOf(growing, '--verbose')).map(({ level, kind }) => [level, kind])).toEqual([['none', 'informational']]);
  });
  it('is a log without results where nothing is found', async () => expect(resultsOf(await logOf({ 'a.txt': 'Rien.' }))).toEqual([]));
});
