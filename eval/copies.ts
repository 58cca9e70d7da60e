// How many changes of one fact in a copy are found. usage: npm run eval:copies -- FILE.jsonl [--count N] [--seed N] [--undated] [--verbose]
//
// FILE.jsonl holds annotated news (eval/score/originals.ts). Each trial is a workspace of six articles: one of them, its copy in which one number,
// date, person or place was changed, and four others. Found: a warning with a statement on the change in both texts. Every other warning counts as one.
import { createEngine } from '../server/src/compare/engine.ts';
import type { Finding } from '../server/src/compare/types.ts';
import { factKinds, mutate, type FactKind, type Mutation, type Original } from './score/mutate.ts';
import { readOriginals } from './score/originals.ts';
import { choose, createRandom, pick } from './score/random.ts';
import { isWarning } from './score/verdicts.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
const verbose = args.includes('--verbose');
const undated = args.includes('--undated');
const [file] = args;
if (file === undefined || file.startsWith('--')) {
  console.error('usage: npm run eval:copies -- FILE.jsonl [--count N] [--seed N] [--undated] [--verbose]');
  process.exit(2);
}

const originals = readOriginals(file);
const random = createRandom(option('--seed', 1));
const tally = new Map<FactKind, { all: number; found: number; other: number }>(factKinds.map((kind) => [kind, { all: 0, found: 0, other: 0 }]));
const namesOf = new Map(factKinds.map((kind) => [kind, originals.flatMap(({ text, facts }) => facts.filter((fact) => fact.kind === kind).map(({ start, end }) => text.slice(start, end)))]));
for (let i = 0; i < option('--count', 80); i++) trial(factKinds[i % factKinds.length] ?? 'number');
console.log('| one fact changed in a copy | found | other warnings |\n|---|---|---|');
for (const [kind, { all, found, other }] of tally) console.log(`| ${kind} | ${found}/${all} | ${other} |`);

function trial(kind: FactKind): void {
  const chosen = choose(() => {
    const original = pick(random, originals);
    const mutation = original && mutate(original, kind, namesOf.get(kind) ?? [], random);
    return mutation && { original, mutation };
  });
  if (!chosen) return;
  const { original, mutation } = chosen;
  const others = Array.from({ length: 4 }, () => pick(random, originals.filter((one) => one !== original)) ?? original);
  const warnings = check(original, mutation, others);
  const [right, wrong] = [warnings.filter((finding) => hits(finding, mutation)), warnings.filter((finding) => !hits(finding, mutation))];
  const counts = tally.get(kind);
  if (!counts) return;
  counts.all++;
  if (right.length > 0) counts.found++;
  counts.other += wrong.length;
  if (verbose && right.length === 0) console.error(`  missed ${kind}: ${mutation.from} → ${mutation.to} in «${original.text.slice(Math.max(0, (mutation.places[0]?.a ?? 0) - 60), (mutation.places[0]?.a ?? 0) + mutation.from.length + 40).replaceAll('\n', ' ⏎ ')}» (${original.text.length} characters, ${mutation.places.length} places)`);
  if (verbose) for (const { code, statements } of wrong) console.error(`  other: ${code} ${statements.map(({ file, start, end, value }) => `${file}:${start}-${end}=${value}`).join(' | ')}`);
}

function check(original: Original, { text }: Mutation, others: readonly Original[]): Finding[] {
  const engine = createEngine();
  const texts = [original, { ...original, text }, ...others];
  engine.update(texts.map((one, i) => ({ file: `${i}.txt`, text: one.text, options: { outlet: `Outlet ${i}`, ...(undated || one.published === '' ? {} : { published: one.published }) } })));
  return engine.comparison.findings.filter(isWarning);
}

function hits({ statements }: Finding, { places, from, to }: Mutation): boolean {
  const on = (file: string, start: number, length: number): boolean => statements.some((statement) => statement.file === file && statement.start < start + length && start < statement.end);
  return places.some(({ a, b }) => on('0.txt', a, from.length) && on('1.txt', b, to.length));
}
