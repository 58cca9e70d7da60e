import type { Form } from './form.ts';

/** The forms of a regular English verb: base, third person, past (which is the participle too) and *-ing*. */
export function englishForms(infinitive: string): Form[] {
  const silent = infinitive.endsWith('e') ? infinitive.slice(0, -1) : infinitive;
  const past = /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ied` : `${silent}ed`;
  const third = /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(infinitive) ? `${infinitive}es` : `${infinitive}s`;
  return [
    { word: infinitive, mood: 'infinitive' },
    { word: past, mood: 'participle' },
    { word: third, mood: 'finite' },
    { word: `${silent}ing`, mood: 'gerund' },
  ];
}
