import { numberTables } from '../../../text/numberWords.ts';
import type { Token } from '../../../text/types.ts';
import { compileForm, matchForm, type CompiledForm, type Element, type FormMatch } from './form.ts';
import type { Grammar } from './grammar.ts';
import { terms } from './terms.ts';

/** A grammar indexed by the words that its forms may start with. */
export interface Scanner {
  readonly grammar: Grammar;
  readonly byWord: ReadonlyMap<string, readonly CompiledForm[]>;
  /** Forms that may start with a figure. */
  readonly byFigure: readonly CompiledForm[];
}

/** Prepares a grammar. A form is looked up by the first word that it may start with, so a text is read once. */
export function createScanner(grammar: Grammar): Scanner {
  const byWord = new Map<string, CompiledForm[]>();
  const byFigure: CompiledForm[] = [];
  for (const pattern of grammar.patterns) {
    for (const source of pattern.forms) {
      const form = compileForm(pattern.name, source);
      for (const word of new Set(startsOf(form.elements, grammar))) {
        if (word === FIGURE) byFigure.push(form);
        else byWord.set(word, [...(byWord.get(word) ?? []), form]);
      }
    }
  }
  return { grammar, byWord, byFigure };
}

/** Expressions of a text in order, without overlap: the leftmost, and the longest of those. */
export function scan(scanner: Scanner, tokens: readonly Token[]): FormMatch[] {
  const matches: FormMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = longestAt(scanner, tokens, at);
    const inner = here && here.from > at ? longestAt(scanner, tokens, here.from) : undefined;
    const best = inner && here && inner.to > here.to ? inner : here;
    if (best) matches.push(best);
    at = best ? best.to : at + 1;
  }
  return matches;
}

const FIGURE = '0';

function startsOf(elements: readonly Element[], grammar: Grammar): string[] {
  const starts: string[] = [];
  for (const element of elements) {
    if (element.words) starts.push(...element.words);
    else if (terms[element.class]) starts.push(FIGURE, ...wordsOfTerm(grammar));
    else starts.push(...Object.keys(grammar.classes[element.class] ?? {}));
    if (!element.optional) break;
  }
  return starts;
}

function wordsOfTerm(grammar: Grammar): string[] {
  const { cardinals, ordinals } = numberTables(grammar.language);
  return [...Object.keys(cardinals), ...Object.keys(ordinals), ...grammar.terms.vagueAmounts, ...Object.keys(grammar.terms.namedHours), 'cent', 'mille', 'a', 'hundred', 'thousand', ...HYPHENATED];
}

/** Written numbers of two parts are looked up by their whole word. */
const HYPHENATED = ['dix-sept', 'dix-huit', 'dix-neuf', 'quatre-vingts', 'quatre-vingt', 'soixante-dix', 'quatre-vingt-dix'];

function longestAt(scanner: Scanner, tokens: readonly Token[], at: number): FormMatch | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const forms = token.kind === 'number' ? scanner.byFigure : scanner.byWord.get(token.lower);
  let best: FormMatch | undefined;
  for (const form of forms ?? []) {
    const match = matchForm(form, tokens, at, scanner.grammar);
    if (match && (!best || match.to > best.to || (match.to === best.to && match.from < best.from && best.reading.kind === match.reading.kind))) best = match;
  }
  return best;
}
