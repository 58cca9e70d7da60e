import path from 'node:path';
import type { Language } from '../../server/src/text/types.ts';
import { align, type Example } from './align.ts';
import { readTrees } from './conllu.ts';

/** What a language is learnt from, and what it is measured on and not learnt from. */
export interface Treebanks {
  readonly learnt: readonly Example[];
  readonly held: Readonly<Record<string, readonly Example[]>>;
}

/** Every so many-th document of GUM is kept apart. */
const KEPT = 5;

/** @param data folder with `ud/` */
export function treebanks(language: Language, data: string): Treebanks {
  const read = (file: string): Example[] => readTrees(path.join(data, 'ud', file)).flatMap((tree) => align(tree, language) ?? []);
  if (language === 'fr') {
    return {
      learnt: [...read('fr-sequoia/fr_sequoia-ud-train.conllu'), ...read('fr-sequoia/fr_sequoia-ud-dev.conllu'), ...read('fr-fqb/fr_fqb.conllu')],
      held: { 'Sequoia test': read('fr-sequoia/fr_sequoia-ud-test.conllu'), 'GSD dev': read('fr-gsd/fr_gsd-ud-dev.conllu'), 'GSD test': read('fr-gsd/fr_gsd-ud-test.conllu') },
    };
  }
  const gum = read('en-gum/en_gum-news-interview-bio-court.conllu');
  const documents = [...new Set(gum.map(({ tree }) => tree.document))].sort();
  const kept = new Set(documents.filter((_document, i) => i % KEPT === 0));
  return {
    learnt: [...read('en-ewt/en_ewt-train.conllu.gz'), ...gum.filter(({ tree }) => !kept.has(tree.document))],
    held: { 'EWT dev': read('en-ewt/en_ewt-dev.conllu.gz'), 'GUM, every fifth document': gum.filter(({ tree }) => kept.has(tree.document)) },
  };
}
