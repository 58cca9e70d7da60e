import type { Language } from '../../server/src/text/types.ts';
import type { TreeWord } from './conllu.ts';

/** The name of the tag (`extract/syntax/tags.ts`) of a word of a treebank. */
export function codeOf(word: TreeWord, language: Language): string {
  if (/^NNPS?$/.test(word.xpos)) return 'P';
  if (word.upos === 'VERB' || word.upos === 'AUX') return verb(word, language);
  if (word.upos === 'PRON') return pronoun(word);
  if (word.upos === 'ADV') return word.features.get('Polarity') === 'Neg' ? 'Bn' : /Int|Rel/.test(word.features.get('PronType') ?? '') || word.xpos === 'WRB' ? 'Bq' : 'B';
  if (word.upos === 'PART') return word.xpos === 'POS' ? 'G' : word.xpos === 'TO' ? 'T' : 'Bn';
  if (word.upos === 'NOUN' || word.upos === 'ADJ') return `${word.upos.charAt(0)}${language === 'en' && word.upos === 'ADJ' ? 's' : numberOf(word)}`;
  if (word.upos === 'DET') return `D${numberOf(word)}`;
  return simple[word.upos] ?? 'X';
}

const simple: Readonly<Record<string, string>> = { PROPN: 'P', NUM: 'M', ADP: 'S', CCONJ: 'Kc', SCONJ: 'Ks', PUNCT: 'F', INTJ: 'I' };

function numberOf(word: TreeWord): 's' | 'p' {
  return word.features.get('Number') === 'Plur' ? 'p' : 's';
}

function verb(word: TreeWord, language: Language): string {
  const { features } = word;
  if (word.xpos === 'MD') return 'VM';
  const form = features.get('VerbForm');
  if (form === 'Inf') return 'Vn';
  if (form === 'Ger' || (form === 'Part' && features.get('Tense') === 'Pres')) return 'Vg';
  if (form === 'Part') return language === 'en' ? 'Vks' : `Vk${numberOf(word)}`;
  if (form === 'Fin' || form === undefined) return finite(word, language);
  return 'X';
}

function finite({ features }: TreeWord, language: Language): string {
  const mood = features.get('Mood') ?? 'Ind';
  const tense = features.get('Tense') ?? 'Pres';
  const letter = mood === 'Cnd' ? 'C' : mood === 'Imp' ? 'Y' : mood === 'Sub' ? (tense === 'Pres' ? 'S' : 'T') : (({ Pres: 'P', Imp: 'I', Past: 'J', Fut: 'F' } as Record<string, string>)[tense] ?? 'P');
  if (language === 'en') return letter === 'P' ? (features.get('Person') === '3' && features.get('Number') === 'Sing' ? 'VP3s' : 'VP3p') : letter === 'Y' ? 'VY2p' : letter === 'J' || letter === 'T' ? 'VJ3s' : 'VP3p';
  return `V${letter}${features.get('Person') ?? '3'}${features.get('Number') === 'Plur' ? 'p' : 's'}`;
}

function pronoun({ features, relation, xpos, form }: TreeWord): string {
  const type = features.get('PronType') ?? '';
  if (features.get('Poss') === 'Yes' && xpos === 'PRP$') return 'Ds';
  if (/Rel|Int/.test(type)) return 'Rr';
  if (xpos === 'EX') return 'Rs';
  if (/^(?:nsubj|expl:subj)/.test(relation) && (type === 'Prs' || /^-?(?:t-)?(?:ce|c'|c’|on|il)$/i.test(form))) return 'Rs';
  if (type === 'Prs' && /^(?:obj|iobj|expl|dep:comp|obl:agent)/.test(relation)) return 'Ro';
  return 'Rd';
}
