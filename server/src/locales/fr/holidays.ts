/** Days with a name that stand on the same date every year: words → [month, day]. */
export const holidays: Readonly<Record<string, readonly [number, number]>> = {
  noël: [12, 25], noel: [12, 25], 'fête internationale du travail': [5, 1], "jour de l' an": [1, 1], 'fête du travail': [5, 1], 'jour de la terre': [4, 22], 'saint patrick': [3, 17], 'saint-patrick': [3, 17], 'poisson d\' avril': [4, 1], 'fête de la musique': [6, 21], 'fête nationale': [7, 14], 'saint-jean': [6, 24], 'toussaint': [11, 1], 'réveillon de noël': [12, 24], 'réveillon du nouvel an': [12, 31], 'réveillon de nouvel an': [12, 31], 'réveillon de la saint-sylvestre': [12, 31], 'la journée internationale des droits des femmes': [3, 8], 'la toussaint': [11, 1], 'le nouvel an': [1, 1], 'nouvel an': [1, 1], 'la saint-sylvestre': [12, 31], 'saint-sylvestre': [12, 31], 'le réveillon de noël': [12, 24], 'la saint-valentin': [2, 14],
  'saint-valentin': [2, 14], halloween: [10, 31], "l' assomption": [8, 15], "l' épiphanie": [1, 6], 'le jour de noël': [12, 25], 'le jour de l\' an': [1, 1], 'la fête du travail': [5, 1], "l' armistice": [11, 11], 'le 14-juillet': [7, 14], 'le 11-novembre': [11, 11], 'le 1er-mai': [5, 1], 'la saint-nicolas': [12, 6], 'la chandeleur': [2, 2],
};

/** Days that move with Easter → days after Easter Sunday. */
export const easterDays: Readonly<Record<string, number>> = {
  pâques: 0, 'dimanche de pâques': 0, 'lundi de pâques': 1, 'vendredi saint': -2, 'jeudi saint': -3, 'mardi gras': -47, 'mercredi des cendres': -46, 'dimanche des rameaux': -7, "l' ascension": 39, "jeudi de l' ascension": 39,
  pentecôte: 49, 'lundi de pentecôte': 50, 'dimanche de pentecôte': 49, 'fête-dieu': 60,
};

/** Days that are the nth weekday of a month → [month, weekday, nth or -1 for the last]. */
export const nthHolidays: Readonly<Record<string, readonly [number, number, number]>> = {
  thanksgiving: [11, 4, 4], 'jour de thanksgiving': [11, 4, 4], "jour de l' action de grâce": [11, 4, 4], 'fête des pères': [6, 7, 3], 'fête des grands-mères': [3, 7, 1], 'labor day': [9, 1, 1], 'memorial day': [5, 1, -1],
};
