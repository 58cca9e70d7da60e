import path from 'node:path';
import type { Language } from '../../server/src/text/types.ts';
import type { Recipe } from './crf.ts';
import type { DictionarySources } from './dictionary.ts';
import { inventExamples } from './invent.ts';
import { readBio, readNews, type Example } from './read.ts';

/** What a language's model is made from. */
export interface Sources {
  readonly dictionary: DictionarySources;
  readonly examples: readonly Example[];
  readonly recipe: Recipe;
  /** Weights smaller than this are dropped. */
  readonly least: number;
}

/** The sources of a language below `data`; `split` leaves the newer half of the news out. */
export function sources(language: Language, data: string, cities: string, split: boolean): Sources {
  const at = (file: string): string => path.join(data, file);
  const lists = { surnames: at('gazetteers/insee-names/noms_sorted_by_count.csv'), people: at('gazetteers/sem-fr/person.txt'), companies: at('gazetteers/sem-fr/company.txt'), cities };
  const plain = { ...lists, habits: undefined, clusters: undefined };
  const recipe: Recipe = { epochs: 6, seeds: [7, 8, 9], least: 3, dropout: 0.15, ruleDropout: 0.2, alpha: 0.1, l1: 0.5 };
  if (language === 'en') {
    return {
      dictionary: plain,
      examples: [...readBio(at('ner/wikigold-en.bio'), 'en', true, 1).filter(({ document }) => !split || document % 4 !== 0), ...readBio(at('ner/btc-en.bio'), 'en', true, 0.4), ...inventExamples('en', plain, 16, 0.5)],
      recipe,
      least: 0.08,
    };
  }
  return {
    dictionary: { ...lists, habits: at('names/case-lexicon.fr.tsv'), clusters: at('names/clusters.fr.tsv') },
    examples: [
      ...readNews(at('news/winer-fr.jsonl'), 'fr', (date) => !split || date < '2017'),
      ...readBio(at('ner/europeana-icdar-fr.train.bio'), 'fr', true, 0.5),
      ...readBio(at('ner/hipe-newseye-test-fr.bio'), 'fr', true, 0.5),
      ...inventExamples('fr', plain, 20, 0.5),
    ],
    recipe,
    least: 0.08,
  };
}
