import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { readArticles } from '../corpora/read.ts';

const articles = readArticles(path.resolve(import.meta.dirname, '../../../samples'), 'samples');
const analyse = createAnalyser();

/** What was compared in any state of the files, for all runs together. */
const compared = new Map<string, string>();
const memory = { open: true, get: (name: string) => compared.get(name), set: (name: string, packed: string) => void compared.set(name, packed) };

/** One thing that a person or a program does to the files of a folder. */
type Step =
  | { readonly kind: 'open' | 'delete'; readonly which: number }
  | { readonly kind: 'edit'; readonly which: number; readonly at: number; readonly length: number; readonly insert: string }
  | { readonly kind: 'rename'; readonly which: number; readonly to: number };

const which = fc.nat({ max: articles.length - 1 });
const insert = fc.constantFrom('', '7', ' 2019', ' mardi 3 juin 2025', '\n\n', ' Irène Valmondois', '« ', 'é');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), which }),
  fc.record({ kind: fc.constant('delete' as const), which }),
  fc.record({ kind: fc.constant('edit' as const), which, at: fc.nat({ max: 2_000 }), length: fc.nat({ max: 12 }), insert }),
  fc.record({ kind: fc.constant('rename' as const), which, to: which }),
);

/** The files after a step: path → text. */
function after(files: ReadonlyMap<string, string>, step: Step): Map<string, string> {
  const next = new Map(files);
  const article = articles[step.which];
  const file = article?.file ?? '';
  const text = next.get(file);
  if (step.kind === 'open') next.set(file, article?.text ?? '');
  if (step.kind === 'delete') next.delete(file);
  if (step.kind === 'edit' && text !== undefined) next.set(file, text.slice(0, step.at) + step.insert + text.slice(step.at + step.length));
  if (step.kind === 'rename' && text !== undefined) {
    next.delete(file);
    next.set(`samples/moved-${step.to}.txt`, text);
  }
  return next;
}

function apply(engine: Engine, before: ReadonlyMap<string, string>, next: ReadonlyMap<string, string>, later = false): void {
  const names = new Set([...before.keys(), ...next.keys()]);
  engine.update([...names].filter((file) => before.get(file) !== next.get(file)).map((file) => ({ file, text: next.get(file) ?? null, options: { file } })), later);
}

/** Everything that a reader of the engine can see, in an order that does not depend on its history. */
function visible({ comparison, snapshot }: Engine): unknown {
  const keys = [...snapshot.articles.keys()].sort();
  return {
    findings: comparison.findings,
    facts: comparison.facts,
    found: keys.map((key) => comparison.by?.findingsIn(snapshot.articles.get(key)?.file ?? '')),
    groups: keys.map((key) => keys.filter((other) => snapshot.groupOf(other) === snapshot.groupOf(key))),
    entities: [...snapshot.entities.keys()].sort(),
    linked: keys.map((key) => snapshot.articles.get(key)?.facts.entities.map(({ id }) => snapshot.entityOf(key, id))),
  };
}

describe('an engine that was changed step by step', () => {
  it('stands where a new engine stands that reads the last state', () =>
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        const changed = createEngine(analyse);
        let files = new Map(articles.slice(0, 8).map(({ file, text }) => [file, text]));
        apply(changed, new Map(), files);
        for (const one of steps) {
          const next = after(files, one);
          apply(changed, files, next, one.which % 3 > 0);
          if (one.which % 4 === 0) void changed.comparison;
          // What is left undone by a change that comes too early is done later.
          const left = changed.settle();
          for (let at = one.which % 7; at > 0; at--) left.next();
          files = next;
        }
        const rebuilt = createEngine(analyse);
        apply(rebuilt, new Map(), files);
        expect(visible(changed)).toEqual(visible(rebuilt));
        const recalled = createEngine(analyse, undefined, memory);
        apply(recalled, new Map(), files);
        expect(visible(recalled)).toEqual(visible(rebuilt));
      }),
      { numRuns: 20, seed: 20250912 },
    ));
});
