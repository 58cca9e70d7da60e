import * as fc from 'fast-check';

const pieces = [
  'Le ', 'la ', 'l’', "d'", 'lundi ', '3 mai 2024', 'en 2023', 'hier', 'depuis deux mois', 'la semaine dernière', '12 morts', '1 200 personnes', '3,4 millions d’euros', 'près de ', 'dont ',
  'Anne Morel', 'M. Morel', 'Borval', 'Ligue des vallées', '(LDV)', 'président', 'selon ', 'a déclaré ', '« ', ' »', '“', '”', '"', 'a rejoint ', 'fondée ', 'membres : ', ', ', ' et ', '. ', ' – ', ': ',
  '\n', '\n\n', '\r\n', 'On Monday', 'March 2024', 'two days', 'the mayor', 'said', '\u00a0', '\u202f', '\u200b', '\u202e', '\ufeff', '😀', 'e\u0301', '\ud800', '\0', '%', '€', '1er ', '18 h 30', '(', ')', '20 + 10 =', 'Partager sur',
];

/** Texts that look like news from afar, with everything in them that has ever hurt a reader of text. */
export const newsLike = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { maxLength: 80 }).map((parts) => parts.join(''));

/** Any string at all: also lone surrogates and control characters. */
export const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)));

export const anyOptions = fc.record(
  {
    published: fc.oneof(fc.constantFrom('2024', '2024-05', '2024-05-16'), fc.string({ maxLength: 12 })),
    language: fc.constantFrom('fr' as const, 'en' as const),
    outlet: fc.string({ maxLength: 12 }),
    file: fc.oneof(fc.constant('2024-05-16-borval.txt'), fc.string({ maxLength: 20 })),
  },
  { requiredKeys: [] },
);
