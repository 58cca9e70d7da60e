import type { Form } from './form.ts';

/**
 * The forms of a regular French verb in which news is told: participles, third persons of the present, imperfect, simple past,
 * future and conditional, the present participle and the infinitive. Verbs in -er and those of the kind of *finir*; any other has only its infinitive here.
 */
export function frenchForms(infinitive: string): Form[] {
  const stem = infinitive.slice(0, -2);
  const forms: Form[] = [{ word: infinitive, mood: 'infinitive' }];
  if (infinitive.endsWith('er')) {
    const soft = softened(stem);
    add(forms, 'participle', stem, ['é', 'ée', 'és', 'ées']);
    add(forms, 'finite', open(stem), ['e', 'ent']);
    add(forms, 'finite', soft, ['ait', 'aient', 'a']);
    add(forms, 'finite', stem, ['èrent']);
    add(forms, 'gerund', soft, ['ant']);
    add(forms, 'future', open(stem), ['era', 'eront', 'erait', 'eraient']);
  } else if (infinitive.endsWith('ir')) {
    add(forms, 'participle', stem, ['i', 'ie', 'is', 'ies']);
    add(forms, 'finite', stem, ['it', 'issent', 'issait', 'issaient', 'irent']);
    add(forms, 'gerund', stem, ['issant']);
    add(forms, 'future', stem, ['ira', 'iront', 'irait', 'iraient']);
  }
  return forms;
}

function add(forms: Form[], mood: Form['mood'], stem: string, endings: readonly string[]): void {
  for (const ending of endings) forms.push({ word: stem + ending, mood });
}

/** *mangeait*, *lançait*. */
function softened(stem: string): string {
  return stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
}

/** *achète*, *révèle*, *évacue*: an e or é before the last consonant opens. */
function open(stem: string): string {
  const parts = /^(.{1,20})[eé]([bcdfglmnprstv]{1,2})$/.exec(stem);
  return parts && !/^(?:rr|ss|tt|ll)$/.test(parts[2] ?? '') ? `${parts[1] ?? ''}è${parts[2] ?? ''}` : stem;
}
