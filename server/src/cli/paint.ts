/** Colours a piece of text by what it is. */
export type Paint = (style: Style, text: string) => string;
export type Style = 'error' | 'warning' | 'information' | 'hint' | 'strong' | 'faint' | 'mark' | 'place';

const codes: Readonly<Record<Style, string>> = { error: '31;1', warning: '33;1', information: '36', hint: '2', strong: '1', faint: '2', mark: '4;1', place: '36' };

/** Painting with ANSI colours, or not at all. */
export function createPaint(colours: boolean): Paint {
  return (style, text) => (colours && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
