/** What a lexicon says of a word: a form of which word, and which form. Forms of verbs are tags; `Hs`, `Hp` are singular and plural of nouns, `Gs`, `Gp` of words with a feminine, `U` of words without other forms, `Z` of numbers in words. */
export interface Reading {
  readonly form: string;
  readonly lemma: string;
}

/** Words as stems with paradigms: a paradigm is a list of endings, each with the forms that it makes. */
export interface Lexicon {
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly paradigms: readonly Paradigm[];
}

interface Paradigm {
  /** Ending of the form under which a dictionary has the word. */
  readonly base: string;
  readonly endings: ReadonlyMap<string, readonly string[]>;
}

/** No ending of a paradigm is longer. */
const LONGEST = 12;

/** All readings of a word in lower case. */
export function readingsOf({ stems, paradigms }: Lexicon, lower: string): Reading[] {
  const found: Reading[] = [];
  for (let cut = lower.length; cut >= Math.max(0, lower.length - LONGEST); cut--) {
    const stem = lower.slice(0, cut);
    for (const number of stems.get(stem) ?? []) {
      const paradigm = paradigms[number];
      for (const form of paradigm?.endings.get(lower.slice(cut)) ?? []) found.push({ form, lemma: stem + (paradigm?.base ?? '') });
    }
  }
  return found;
}

/**
 * Reads a packed lexicon: paradigms apart by `|`, their endings by `,`, each `ending:form+form`, the first the base; stems of each paradigm in order, apart by spaces, each
 * with the number of letters that it shares with the one before as one digit to base 36.
 */
export function unpackLexicon(paradigms: string, stems: string): Lexicon {
  const index = new Map<string, number[]>();
  for (const [number, packed] of stems.split('|').entries()) {
    let stem = '';
    for (const entry of packed.split(' ')) {
      if (entry === '') continue;
      stem = stem.slice(0, parseInt(entry.charAt(0), 36)) + entry.slice(1);
      const known = index.get(stem);
      if (known) known.push(number);
      else index.set(stem, [number]);
    }
  }
  return { stems: index, paradigms: paradigms === '' ? [] : paradigms.split('|').map(unpackParadigm) };
}

function unpackParadigm(packed: string): Paradigm {
  const endings = packed.split(',').map((part): [string, string[]] => {
    const cut = part.indexOf(':');
    return [part.slice(0, cut), part.slice(cut + 1).split('+')];
  });
  return { base: endings[0]?.[0] ?? '', endings: new Map(endings) };
}
