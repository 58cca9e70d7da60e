/** Days with a name that stand on the same date every year: words → [month, day]. */
export const holidays: Readonly<Record<string, readonly [number, number]>> = {
  noël: [12, 25], 'la toussaint': [11, 1], 'le nouvel an': [1, 1], 'nouvel an': [1, 1], 'la saint-sylvestre': [12, 31], 'saint-sylvestre': [12, 31], 'le réveillon de noël': [12, 24], 'la saint-valentin': [2, 14],
  'saint-valentin': [2, 14], halloween: [10, 31], "l' assomption": [8, 15], "l' épiphanie": [1, 6], 'le jour de noël': [12, 25], 'le jour de l\' an': [1, 1], 'la fête du travail': [5, 1], "l' armistice": [11, 11], 'le 14-juillet': [7, 14], 'le 11-novembre': [11, 11], 'le 1er-mai': [5, 1], 'la saint-nicolas': [12, 6], 'la chandeleur': [2, 2],
};
