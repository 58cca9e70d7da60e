import { holidays } from '../../../locales/fr/holidays.ts';
import { calendar } from '../build.ts';
import type { DatePattern } from '../machine/grammar.ts';

/** *Noël*, *la Toussaint*, *le Nouvel An*, *Noël 2022*; *l'armistice* of a war is an event and wants its article and no *de*. */
export const holiday: DatePattern = {
  name: 'holiday',
  forms: Object.entries(holidays).flatMap(([words, [month, day]]) =>
    [words, `${words} {year}`].map((form) => ({
      form: form.replace(/^(?:la|le|l') /, (article) => `<${article.trim()}> `),
      read: (c: Parameters<DatePattern['forms'][number]['read']>[0]) => (/^(?:de|du|d'|entre|signé)$/.test(c.after(1)) && words.includes('armistice') ? undefined : calendar(c, { month, day })),
    })),
  ),
};
