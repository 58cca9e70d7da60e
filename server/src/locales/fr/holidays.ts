/** Days with a name that stand on the same date every year: words → [month, day]. */
export const holidays: Readonly<Record<string, readonly [number, number]>> = {
  noël: [12, 25], noel: [12, 25], 'fête internationale du travail': [5, 1], "jour de l' an": [1, 1], 'fête du travail': [5, 1], 'jour de la terre': [4, 22], 'saint patrick': [3, 17], 'saint-patrick': [3, 17], 'poisson d\' avril': [4, 1], 'fête de la musique': [6, 21], 'fête nationale': [7, 14], 'saint-jean': [6, 24], 'toussaint': [11, 1], 'réveillon de noël': [12, 24], 'réveillon du nouvel an': [12, 31], 'réveillon de nouvel an': [12, 31], 'réveillon de la saint-sylvestre': [12, 31], 'la journée internationale des droits des femmes': [3, 8], 'la toussaint': [11, 1], 'le nouvel an': [1, 1], 'nouvel an': [1, 1], 'la saint-sylvestre': [12, 31], 'saint-sylvestre': [12, 31], 'le réveillon de noël': [12, 24], 'la saint-valentin': [2, 14],
  'saint-valentin': [2, 14], halloween: [10, 31], 'veille de noël': [12, 24], 'veille de noel': [12, 24], 'la veille de noel': [12, 24], 'reveillon de noel': [12, 24], 'la veille de noël': [12, 24], 'lendemain de noël': [12, 26], 'la saint-patrick': [3, 17], 'la saint-jean': [6, 24], 'fête nationale française': [7, 14], 'fête nationale suisse': [8, 1], 'fête nationale belge': [7, 21], 'fête du canada': [7, 1], juneteenth: [6, 19], "l' assomption": [8, 15], "l' épiphanie": [1, 6], 'le jour de noël': [12, 25], 'le jour de l\' an': [1, 1], 'la fête du travail': [5, 1], "l' armistice": [11, 11], 'le 14-juillet': [7, 14], 'le 11-novembre': [11, 11], 'le 1er-mai': [5, 1], 'la saint-nicolas': [12, 6], 'la chandeleur': [2, 2],
};

/** Days that move with Easter → days after Easter Sunday. */
export const easterDays: Readonly<Record<string, number>> = {
  pâques: 0, 'dimanche de pâques': 0, 'lundi de pâques': 1, 'samedi saint': -1, 'lundi saint': -6, 'vendredi saint': -2, 'jeudi saint': -3, 'mardi gras': -47, 'mercredi des cendres': -46, 'dimanche des rameaux': -7, "l' ascension": 39, "jeudi de l' ascension": 39,
  pentecôte: 49, 'lundi de pentecôte': 50, 'dimanche de pentecôte': 49, 'fête-dieu': 60,
};

/** Days that are the nth weekday of a month → [month, weekday, nth or -1 for the last]. */
export const nthHolidays: Readonly<Record<string, readonly [number, number, number]>> = {
  'journées du patrimoine': [9, 6, 3], 'journées européennes du patrimoine': [9, 6, 3], 'martin luther king day': [1, 1, 3], 'jour des présidents': [2, 1, 3],
  thanksgiving: [11, 4, 4], 'jour de thanksgiving': [11, 4, 4], "jour de l' action de grâce": [11, 4, 4], 'fête des pères': [6, 7, 3], 'fête des grands-mères': [3, 7, 1], 'labor day': [9, 1, 1], 'memorial day': [5, 1, -1],
};

/** Feasts of other calendars → their name in `locales/feasts.json`, and days after the first. */
export const feastDays: Readonly<Record<string, readonly [string, number]>> = {
  ramadan: ['ramadan', 0], 'début du ramadan': ['ramadan', 0], 'aïd el-fitr': ['eid al-fitr', 0], 'aïd al-fitr': ['eid al-fitr', 0], 'fin du ramadan': ['eid al-fitr', 0], 'aïd el-kébir': ['eid al-adha', 0], 'aïd el-kebir': ['eid al-adha', 0], 'aïd al-adha': ['eid al-adha', 0], 'aïd el-adha': ['eid al-adha', 0], 'achoura': ['ashura', 0], 'mawlid': ['mawlid', 0], 'mouloud': ['mawlid', 0],
  'roch hachana': ['rosh hashanah', 0], 'rosh hashana': ['rosh hashanah', 0], 'yom kippour': ['yom kippur', 0], kippour: ['yom kippur', 0], souccot: ['sukkot', 0], hanoucca: ['hanukkah', 0], hanouka: ['hanukkah', 0], 'hanoukka': ['hanukkah', 0], pessah: ['passover', 0], "pessa'h": ['passover', 0], chavouot: ['shavuot', 0], 'nouvel an juif': ['rosh hashanah', 0], 'nouvel an chinois': ['lunar new year', 0], 'nouvel an lunaire': ['lunar new year', 0], têt: ['lunar new year', 0], 'fête du têt': ['lunar new year', 0],
};

/** Days that the world knows by day and month alone (*le 11-Septembre*) → their year. */
export const eventDays: Readonly<Record<string, number>> = { '9-11': 2001, '11-13': 2015, '10-7': 2023 };
