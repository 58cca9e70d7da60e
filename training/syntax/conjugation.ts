/** The forms of a French verb as tags: which of the forms that a spelling dictionary makes of an infinitive is which, told by the grammar of endings. */
export function conjugated(infinitive: string, forms: ReadonlySet<string>): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  const put = (form: string, ...names: string[]): void => {
    if (!forms.has(form)) return;
    const known = tags.get(form) ?? [];
    tags.set(form, [...known, ...names.filter((name) => !known.includes(name))]);
  };
  put(infinitive, 'Vn');
  imperfect(forms, put);
  future(forms, put);
  past(forms, put);
  participle(infinitive, forms, put);
  present(infinitive, forms, tags, put);
  return tags;
}

type Put = (form: string, ...names: string[]) => void;
const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'] as const;

function series(put: Put, stem: string, endings: readonly string[], mood: string): void {
  for (const [i, ending] of endings.entries()) put(stem + ending, `V${mood}${PERSONS[i] ?? ''}`);
}

function imperfect(forms: ReadonlySet<string>, put: Put): void {
  for (const form of forms) {
    if (form.endsWith('ant')) put(form, 'Vg');
    const stem = form.slice(0, -5);
    if (!form.endsWith('aient') || forms.has(`${stem}ont`)) continue;
    put(`${stem}ais`, 'VI1s', 'VI2s');
    put(`${stem}ait`, 'VI3s');
    put(form, 'VI3p');
    put(`${softened(stem)}ions`, 'VI1p', 'VS1p');
    put(`${softened(stem)}iez`, 'VI2p', 'VS2p');
  }
}

/** *mange-*, *plaç-* before *e* and *i*. */
function softened(stem: string): string {
  return stem.replace(/ge$/, 'g').replace(/ç$/, 'c');
}

function future(forms: ReadonlySet<string>, put: Put): void {
  for (const form of forms) {
    if (!form.endsWith('ront') || !forms.has(`${form.slice(0, -3)}aient`)) continue;
    series(put, form.slice(0, -3), ['ai', 'as', 'a', 'ons', 'ez', 'ont'], 'F');
    series(put, form.slice(0, -3), ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'], 'C');
  }
}

const PASTS = [
  ['âmes', ['ai', 'as', 'a', 'âmes', 'âtes', 'èrent'], ['asse', 'asses', 'ât', 'assions', 'assiez', 'assent']],
  ['îmes', ['is', 'is', 'it', 'îmes', 'îtes', 'irent'], ['isse', 'isses', 'ît', 'issions', 'issiez', 'issent']],
  ['ûmes', ['us', 'us', 'ut', 'ûmes', 'ûtes', 'urent'], ['usse', 'usses', 'ût', 'ussions', 'ussiez', 'ussent']],
  ['înmes', ['ins', 'ins', 'int', 'înmes', 'întes', 'inrent'], ['insse', 'insses', 'înt', 'inssions', 'inssiez', 'inssent']],
] as const;

function past(forms: ReadonlySet<string>, put: Put): void {
  for (const form of forms) {
    for (const [ending, simple, subjunctive] of PASTS) {
      if (!form.endsWith(ending)) continue;
      const stem = form.slice(0, -ending.length);
      const back = simple.map((end) => (/^[aâ]/.test(end) ? stem : softened(stem)));
      for (const [i, end] of simple.entries()) put((back[i] ?? '') + end, `VJ${PERSONS[i] ?? ''}`);
      series(put, stem, subjunctive, 'T');
    }
  }
}

/** *chanté*, *fini*, *vendu*, *mis*, *fait*: of forms with a feminine in *-e* the one that is no present. */
function participle(infinitive: string, forms: ReadonlySet<string>, put: Put): void {
  for (const form of forms) {
    const plain = form.replace(/û$/, 'u');
    const ends = infinitive.endsWith('er') || infinitive.endsWith('naître') ? /é$/ : /(?:mettre|prendre|quérir|clure)$/.test(infinitive) ? /(?:u|[iu]s)$/ : /(?:[iuû]|[iu]t|[aeo]int|ait|[eo]rt|os)$/;
    if (!ends.test(form) || !(forms.has(`${plain}e`) || /(?:oir|plaire)$/.test(infinitive)) || (infinitive.endsWith('oir') && !/[uû]$/.test(form))) continue;
    put(form, 'Vks', ...(form.endsWith('s') ? ['Vkp'] : []));
    put(`${plain}e`, 'Vks');
    put(`${plain}s`, 'Vkp');
    put(`${plain}es`, 'Vkp');
  }
}

/** Verbs of which the present is as in *-er*. */
const WEAK = /(?:er|[fv]rir|cueillir|saillir)$/;

function present(infinitive: string, forms: ReadonlySet<string>, tags: ReadonlyMap<string, string[]>, put: Put): void {
  const is = (form: string, tag: RegExp): boolean => (tags.get(form) ?? []).some((name) => tag.test(name));
  for (const form of forms) {
    if (form === infinitive || is(form, /^V[IFCTg]/)) continue;
    if (form.endsWith('ions') || form.endsWith('iez')) put(form, form.endsWith('ons') ? 'VS1p' : 'VS2p');
    else if (form.endsWith('ons')) put(form, 'VP1p', 'VY1p');
    else if (form.endsWith('ez') || /^(?:re)?(?:dites|faites)$/.test(form)) put(form, 'VP2p', 'VY2p');
    else if (form.endsWith('ont')) put(form, 'VP3p');
    else if (form.endsWith('ent') && !/(?:rent|[tv]ient)$/.test(form) && !is(form, /^VJ/)) put(form, 'VP3p', 'VS3p');
    else if (form.endsWith('rent') && !is(form, /^VJ/)) put(form, 'VP3p', 'VS3p');
  }
  if (WEAK.test(infinitive)) weak(forms, is, put);
  else strong(infinitive, forms, is, put);
}

type Is = (form: string, tag: RegExp) => boolean;

function weak(forms: ReadonlySet<string>, is: Is, put: Put): void {
  for (const form of forms) {
    if (is(form, /^V[kIFCTJgn]/)) continue;
    if (form.endsWith('e')) put(form, 'VP1s', 'VP3s', 'VS1s', 'VS3s', 'VY2s');
    if (form.endsWith('es')) put(form, 'VP2s', 'VS2s');
  }
}

function strong(infinitive: string, forms: ReadonlySet<string>, is: Is, put: Put): void {
  const old = [...forms].filter((form) => is(form, /^VJ3s/));
  const third = [...forms].filter((form) => /[tdc]$/.test(form) && !/(?:ant|ont|ent)$/.test(form) && !is(form, /^V[IFCTJ]/) && !is(`${form}e`, /^Vk/));
  const tient = [...forms].filter((form) => /[tv]ient$|sent$|ment$/.test(form) && forms.has(form.replace(/t$/, 's')));
  const joint = [...forms].filter((form) => /(?:[iu]t|ait|int)$/.test(form) && is(form, /^Vk/) && !/^(?:mort|offert)/.test(form));
  const thirds = [...third, ...tient, ...joint];
  for (const form of thirds.length > 0 ? thirds : old) put(form, 'VP3s');
  for (const form of thirds.length > 0 ? thirds : old) for (const end of ['s', 'ds', 'ts', 'x']) firstOf(form.replace(/[td]$/, '') + end, is, put);
  for (const form of forms) {
    if (form === infinitive || is(form, /^V[kIFCJgn]/)) continue;
    const past = is(form, /^VT/) && !forms.has(form.replace(/(?:es?|ent)$/, 'ant'));
    if (form.endsWith('e') && !past) put(form, 'VS1s', 'VS3s');
    if (form.endsWith('es') && !past) put(form, 'VS2s');
    if (!past && form.endsWith('issent')) put(form, 'VP3p', 'VS3p');
  }
}

function firstOf(form: string, is: Is, put: Put): void {
  if (!form.endsWith('ts') || !is(form, /^Vkp/)) put(form, 'VP1s', 'VP2s', 'VY2s');
}
