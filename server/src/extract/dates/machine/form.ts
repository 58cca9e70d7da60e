import type { Form } from './grammar.ts';

/** One element of a compiled form: a word (`class` empty) or a class with the name that it is captured under. */
export interface Element {
  readonly word: string;
  readonly class: string;
  readonly name: string;
  /** True if the element is needed but outside the extent. */
  readonly context: boolean;
}

/** One way through a form: alternatives chosen, optional elements there or not. */
export interface FormPath {
  readonly elements: readonly Element[];
  /** Indexes of the first and the last element of the extent. */
  readonly first: number;
  readonly last: number;
  readonly read: Form['read'];
}

/** All ways through a form in the notation of {@link Form}. */
export function pathsOf({ form, read }: Form): FormPath[] {
  let paths: Element[][] = [[]];
  for (const source of form.split(' ')) {
    const choices = choicesOf(source);
    paths = paths.flatMap((path) => choices.map((choice) => (choice ? [...path, choice] : path)));
  }
  return paths
    .filter((path) => path.some((element) => !element.context))
    .map((elements) => ({ elements, first: elements.findIndex((element) => !element.context), last: elements.findLastIndex((element) => !element.context), read }));
}

/** The elements that one part of the notation stands for; `undefined` is its absence. */
function choicesOf(source: string): (Element | undefined)[] {
  const optional = source.endsWith('?') && source.length > 1;
  const bare = optional ? source.slice(0, -1) : source;
  const context = bare.startsWith('<') && bare.length > 2;
  const inner = context ? bare.slice(1, -1) : bare;
  const capture = /^\{(?:(\w+):)?(\w+)\}$/.exec(inner);
  const elements: (Element | undefined)[] = capture
    ? [{ word: '', class: capture[2] ?? '', name: capture[1] ?? capture[2] ?? '', context }]
    : inner.split('|').map((word) => ({ word, class: '', name: '', context }));
  return optional ? [...elements, undefined] : elements;
}
