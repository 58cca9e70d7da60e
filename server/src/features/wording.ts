import type { Message } from '../base/message.ts';
import { numberFormat } from './formats.ts';
import type { View } from './view.ts';

/** How things are worded: the language of the reader and its sentences. */
export type Wording = Pick<View, 'translate' | 'locale'>;

/** Of two sentences the one for one thing, else that for `count` things, which is given the figure as a person writes it. */
export function counted({ translate, locale }: Wording, count: number, one: Message, other: (figure: string) => Message): string {
  const chosen = count === 1 ? one : other(numberFormat(locale, { maximumFractionDigits: 6 }).format(count));
  return translate(chosen.template, ...chosen.args);
}
