import type { ArticleFacts } from './facts.ts';

const day = { earliest: '2021-03-03', latest: '2021-03-03' } as const;
const place = { type: 'place', id: 'place:', name: '', inferred: false } as const;
const organization = { type: 'organization', id: 'organization:', name: '', inferred: false } as const;
const person = { type: 'person', id: 'person:', name: '', inferred: true } as const;
const count = { low: 12, high: 12, stated: 12, approximate: false, step: 1 } as const;

/** One of each that facts are made of, as the JSON of any article has it: what all articles repeat need not be kept with each. */
const facts: Partial<ArticleFacts> = {
  headline: { start: 0, end: 27 },
  lines: [{ start: 0, end: 7, kind: 'headline' }, { start: 9, end: 10, kind: 'dateline' }, { start: 9, end: 290, kind: 'body' }],
  furniture: [{ start: 0, end: 1, kind: 'furniture' }],
  mentions: [{ start: 1, end: 2, ...organization }, { start: 1, end: 2, ...person }, { start: 1, end: 2, ...place }],
  entities: [{ id: 'organization:', type: 'organization', name: '', forms: [''], anchored: false }, { id: 'person:', type: 'person', name: '', forms: [''], anchored: true }, { id: 'place:', type: 'place', name: '', forms: [''], anchored: true }],
  timexes: [
    { start: 1, end: 2, type: 'DURATION', value: 'P2D', anchor: 'none', earliest: null, latest: null },
    { start: 1, end: 2, type: 'DATE', value: '2019', anchor: 'absolute', earliest: '2019-01-01', latest: '2019-12-31' },
    { start: 1, end: 2, type: 'DATE', value: '2021-03-03', anchor: 'published', ...day },
  ],
  quantities: [{ start: 1, end: 2, low: 12, high: null, stated: 12, approximate: true, step: 1, unit: '%' }, { start: 1, end: 2, ...count, noun: '' }],
  quotes: [{ start: 1, end: 2, speaker: 'person:', words: '' }, { start: 1, end: 2, speaker: null }],
  claims: [
    {
      start: 1, end: 2, family: 'general', attribute: '', subject: 'organization:', subjectName: '', value: { kind: 'entity', id: 'place:', name: '' }, certainty: 'asserted', polarity: true,
      attribution: { speaker: 'person:', name: '', speakerClass: 'person' }, scope: { place: 'place:', day, qualifier: '' }, asOf: day, event: 'event:', confidence: 0.8, sentence: { start: 0, end: 27 },
    },
    { start: 1, end: 2, family: 'general', attribute: '', subject: 'noun:', subjectName: '', value: { kind: 'quantity', ...count }, certainty: 'asserted', polarity: true, scope: {}, asOf: day, confidence: 0.6, sentence: { start: 0, end: 27 } },
  ],
  events: [{ id: 'event:', type: '', name: '', places: ['place:'], participants: ['person:'], days: day, presumed: true }],
  gist: 'strike 512 ',
  marks: '0?',
  figures: 'q0 12 2 0 100 # #~1 #~2 =~3\nt0 12 4 0 100  =~1 #~2\n',
  slots: 'person    12 10 0 100 # = #~1 =~2 #~3\norganization   , 12 10 0 100 # #~1 =~2\nplace   in 12 10 0 100  #~1 #~2 ',
};

/** The JSON of {@link ArticleFacts} without what one article alone says. */
export const typicalFacts: string = JSON.stringify(facts);
