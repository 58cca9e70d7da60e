import type { Token } from '../../../text/types.ts';
import type { Captures, Form, Grammar, TermValue } from './grammar.ts';
import { terms } from './terms.ts';
import type { Clock, Reading } from '../reading.ts';

/** One element of a compiled form. */
export interface Element {
  readonly optional: boolean;
  /** True if the element is needed but outside the extent. */
  readonly context: boolean;
  readonly words: ReadonlySet<string> | undefined;
  readonly name: string;
  readonly class: string;
}

/** A form ready to run. */
export interface CompiledForm {
  readonly pattern: string;
  readonly elements: readonly Element[];
  readonly read: (captures: Captures) => Reading | undefined;
}

/** A form that was found; `from` and `to` are the token range of the extent, `reach` where the whole match starts and ends. */
export interface FormMatch {
  readonly from: number;
  readonly to: number;
  readonly reach: readonly [number, number];
  readonly reading: Reading;
}

/** Compiles the notation of {@link Form}. */
export function compileForm(pattern: string, { form, read }: Form): CompiledForm {
  return { pattern, elements: form.split(' ').map(compileElement), read };
}

function compileElement(source: string): Element {
  const optional = source.endsWith('?') && source.length > 1;
  const bare = optional ? source.slice(0, -1) : source;
  const context = bare.startsWith('<');
  const inner = context ? bare.slice(1, -1) : bare;
  const capture = /^\{(?:(\w+):)?(\w+)\}$/.exec(inner);
  if (capture) return { optional, context, words: undefined, name: capture[1] ?? capture[2] ?? '', class: capture[2] ?? '' };
  return { optional, context, words: new Set(inner.split('|')), name: '', class: '' };
}

/** Tries a form at token `at`, taking optional elements where they are there. */
export function matchForm(form: CompiledForm, tokens: readonly Token[], at: number, grammar: Grammar): FormMatch | undefined {
  const found = new Map<string, TermValue>();
  const extent = { from: -1, to: -1 };
  const end = matchFrom(form.elements, 0, tokens, at, grammar, found, extent);
  if (end < 0 || extent.from < 0) return undefined;
  while (extent.to - 1 > extent.from && tokens[extent.to - 1]?.text === ',') extent.to--;
  const reading = form.read(capturesOf(tokens, found, extent, at, end));
  return reading && { ...extent, reach: [at, end], reading };
}

function matchFrom(elements: readonly Element[], index: number, tokens: readonly Token[], at: number, grammar: Grammar, found: Map<string, TermValue>, extent: { from: number; to: number }): number {
  const element = elements[index];
  if (!element) return at;
  const before = { ...extent };
  const to = matchElement(element, tokens, at, grammar, found);
  if (to > at) {
    if (!element.context) {
      if (extent.from < 0) extent.from = at;
      extent.to = to;
    }
    const end = matchFrom(elements, index + 1, tokens, to, grammar, found, extent);
    if (end >= 0) return end;
    Object.assign(extent, before);
    found.delete(element.name);
  }
  return element.optional ? matchFrom(elements, index + 1, tokens, at, grammar, found, extent) : -1;
}

function matchElement(element: Element, tokens: readonly Token[], at: number, grammar: Grammar, found: Map<string, TermValue>): number {
  const token = tokens[at];
  if (!token) return -1;
  if (element.words) return element.words.has(token.lower) ? at + 1 : -1;
  const reader = terms[element.class];
  if (reader) {
    const term = reader(tokens, at, grammar);
    if (!term) return -1;
    found.set(element.name, term.value);
    return term.to;
  }
  const value = grammar.classes[element.class]?.[token.lower];
  if (value === undefined) return -1;
  found.set(element.name, value);
  return at + 1;
}

function capturesOf(tokens: readonly Token[], found: ReadonlyMap<string, TermValue>, extent: { from: number; to: number }, start: number, end: number): Captures {
  return {
    tokens,
    from: extent.from,
    to: extent.to,
    number: (name) => pick(found.get(name), 'number'),
    text: (name) => pick(found.get(name), 'string'),
    clock: (name) => clockOf(found.get(name)),
    before: (distance) => tokens[start - distance]?.lower ?? '',
    after: (distance) => tokens[end - 1 + distance]?.lower ?? '',
  };
}

function pick<K extends 'number' | 'string'>(value: TermValue | undefined, type: K): (K extends 'number' ? number : string) | undefined {
  return typeof value === type ? (value as K extends 'number' ? number : string) : undefined;
}

function clockOf(value: TermValue | undefined): Clock | undefined {
  return typeof value === 'object' ? value : undefined;
}
