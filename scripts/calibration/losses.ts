const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr?|avr|juil|sept?|oct|nov|déc|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Dec';
const weekdays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const fullDate = new RegExp(`(?:(?:${weekdays}),? )?(?:\\d{1,2}(?:er)? (?:${months})\\.?,? \\d{4}|(?:${months})\\.? \\d{1,2},? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d-\\d\\d)`, 'giu');
/** How far a line goes on before its date is none of the head, and how many lines the head has. */
const HEAD = { letters: 60, lines: 8 };

/** How texts lose the date in their head: all of it, all but day and month; and with it the years that stand with a month in the text, or its weekdays. */
const losses: readonly ((text: string) => string)[] = [
  (text) => withoutHead(text, () => ''),
  (text) => withoutYears(withoutHead(text, () => '')),
  (text) => withoutHead(text, () => '').replace(new RegExp(`(?:${weekdays}) (?=\\d)`, 'g'), ''),
  (text) => withoutYears(withoutHead(text, (date) => date.replace(/[ ,/]*\d{4}$/, ''))),
];

/** The forms in which an article may be saved, each once: as it is, and having lost its date in four ways, whole, without its first paragraph, and as its first three paragraphs. */
export function savedForms(text: string): { readonly asIs: readonly string[]; readonly undated: readonly string[] } {
  return { asIs: [text], undated: [...new Set(losses.flatMap((lose) => savedAs(lose(text))))] };
}

function withoutHead(text: string, kept: (date: string) => string): string {
  return text.split('\n').map((line, i) => (i < HEAD.lines || /^(?:publi|mis à jour|updated|published)/i.test(line) ? line.replace(fullDate, (date: string, at: number) => (at < HEAD.letters ? kept(date) : date)) : line)).join('\n');
}

function withoutYears(text: string): string {
  return text.replace(new RegExp(`(?<=\\d{1,2}(?:er)? (?:${months})),? \\d{4}|(?<=(?:${months}) \\d{1,2}),? \\d{4}`, 'g'), '');
}

function savedAs(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [headline = '', ...rest] = lines;
  return rest.length > 3 ? [text, [headline, ...rest.slice(1)].join('\n'), [headline, ...rest.slice(0, 3)].join('\n')] : [text];
}
