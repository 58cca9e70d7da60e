/**
 * Events that are numbered: words behind *édition* or the number itself → a year and its edition, and the years between two. Only those
 * that have kept their count since the year given.
 */
export const editions: Readonly<Record<string, readonly [year: number, edition: number, step: number]>> = {
  'festival de cannes': [2022, 75, 1], 'tour de france': [2010, 97, 1], 'cérémonie des césar': [2010, 35, 1], 'festival d\'avignon': [2022, 76, 1], 'mostra de venise': [2015, 72, 1], 'berlinale': [2010, 60, 1], 'festival de berlin': [2010, 60, 1], 'cérémonie des oscars': [2010, 82, 1], 
  'journées européennes du patrimoine': [2010, 27, 1], 'journées du patrimoine': [2010, 27, 1], 'fête de la musique': [2012, 31, 1], 'vendée globe': [2020, 9, 4], 'festival d\'angoulême': [2013, 40, 1], 'sommet du g7': [2022, 48, 1], 'victoires de la musique': [2010, 25, 1], 'giro': [2010, 93, 1], 'tour d\'italie': [2010, 93, 1], 'vuelta': [2010, 65, 1], 'tour d\'espagne': [2010, 65, 1],
  'super bowl': [2010, 44, 1], 'cop': [2021, 26, 1], 
};
