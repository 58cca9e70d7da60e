import type { Inflected } from './frenchLexicon.ts';

/** Packs words as `unpackLexicon` reads them: words of equal endings share a paradigm. */
export function packLexicon(words: readonly Inflected[]): { paradigms: string; stems: string } {
  const groups = new Map<string, string[]>();
  for (const { lemma, forms } of words) {
    if (forms.size === 0) continue;
    const stem = common(lemma, [...forms.keys()]);
    const ending = (form: string): string => `${form.slice(stem.length)}:${(forms.get(form) ?? []).toSorted().join('+')}`;
    const base = forms.has(lemma) ? ending(lemma) : `${lemma.slice(stem.length)}:`;
    const rest = [...forms.keys()].filter((form) => form !== lemma).toSorted();
    const paradigm = [base, ...rest.map(ending)].join(',');
    groups.set(paradigm, [...(groups.get(paradigm) ?? []), stem]);
  }
  const ordered = [...groups].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return { paradigms: ordered.map(([paradigm]) => paradigm).join('|'), stems: ordered.map(([, stems]) => frontCoded([...new Set(stems)].toSorted())).join('|') };
}

function common(first: string, others: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

const MOST_SHARED = 35;

function frontCoded(stems: readonly string[]): string {
  let last = '';
  return stems
    .map((stem) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < last.length && stem[shared] === last[shared]) shared++;
      last = stem;
      return shared.toString(36) + stem.slice(shared);
    })
    .join(' ');
}
