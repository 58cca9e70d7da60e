/** Prepositions of place before a name. */
export const locatives: readonly string[] = ['à', 'au', 'aux', 'en', 'dans', 'sur', 'sous', 'devant', 'autour', 'près', 'depuis', 'chez', 'entre'];

/** Prepositions that tie a name to the counted noun itself (*les habitants de X*). */
export const genitives: readonly string[] = ['de', "d'", 'du', 'des', 'pour'];

/** Words that may stand between a preposition and the name of a place (*dans la seule ville de X*). */
export const placeFillers: readonly string[] = [
  'la', 'le', 'les', "l'", 'seule', 'seul', 'ville', 'villes', 'commune', 'communes', 'province', 'région', 'département', 'capitale', 'métropole', 'agglomération', 'banlieue', 'périphérie', 'centre', 'quartier', 'village', 'est', 'ouest', 'nord', 'sud', 'nord-ouest', 'nord-est', 'sud-ouest', 'sud-est', 'de', 'du', 'des', "d'", 'rues', 'toute', 'tout', 'centre-ville', 'port', 'gare', 'aéroport', 'plusieurs', 'autres', 'entière', 'près',
];

/** Words for the capital of the country in question. */
export const capital: readonly string[] = ['capitale'];

/** Wording that makes a number the total (*dans toute la France*, *au total*). */
export const wholes: readonly (readonly string[])[] = [['au', 'total'], ['en', 'tout'], ['dans', 'tout', 'le', 'pays'], ['à', "l'", 'échelle', 'nationale'], ['au', 'niveau', 'national'], ['au', 'plan', 'national'], ['à', 'travers', 'le', 'pays'], ['dans', 'le', 'pays'], ['partout', 'en'], ['dans', 'toute', 'la']];

/** Words right before a number that make it a part of the one before. */
export const partsBefore: readonly string[] = ['dont', 'parmi', 'lesquels', 'lesquelles', 'compris'];

/** Words right behind a number that make it a part. */
export const partsAfter: readonly (readonly string[])[] = [["d'entre", 'eux'], ["d'entre", 'elles'], ["d'", 'entre', 'eux'], ["d'", 'entre', 'elles'], ['parmi', 'eux'], ['parmi', 'elles'], ['de', 'ses'], ['de', 'leurs'], ['de', 'ces'], ['des'], ['de', 'plus'], ['autres'], ['supplémentaires'], ['de', 'moins'], ['de', 'mieux'], ['en', 'moins'], ['en', 'plus']];

/** Stems that tell that a number is an earlier one. */
export const earlier: readonly string[] = ['précédent', 'antérieur', 'auparavant', 'jusqu-là', 'jusqu-alors', 'initial', 'ancien'];

/** Phrases that tell that a number is an earlier one. */
export const earlierPhrases: readonly (readonly string[])[] = [['la', 'veille'], ['premier', 'bilan'], ['premier', 'temps'], ['première', 'estimation'], ['premières', 'estimations'], ["d'", 'abord', 'évalué'], ["d'", 'abord', 'estimé'], ["d'", 'abord', 'annoncé'], ["d'", 'abord', 'été', 'fait'], ["d'", 'abord', 'fait', 'état'], ["d'", 'abord', 'parlé'], ['à', "l'", 'origine'], ["jusqu'", 'alors'], ["jusqu'alors"], ["jusqu'", 'ici'], ["jusqu'ici"]];

/** Words right before a number that set it against another one. */
export const against: readonly string[] = ['contre'];

/** Words that speak for a plan, a forecast or an estimate of the vote, by their beginnings. */
export const planned: readonly string[] = [
  'attendu', 'attendent', 'attend', 'prévoi', 'prévu', 'prévision', 'espèr', 'envisag', 'devrai', 'devront', 'devra', 'pourrai', 'projection', 'estimation', 'sondage', 'objectif', 'promet', 'promis', 'projet', 'menac', 'vise', 'viser', 'ambition', 'escompt', 'anticipai', 'potentiel', 'veut', 'veulent', 'souhait', 'voudrai', 'serai', 'aurai', 'obtiendrai', 'prédi', 'maximum', 'capacité',
];

/** Prepositions before the window of a count (*en deux mois*, *depuis l'invasion*). */
export const windows: Readonly<Record<string, 'in' | 'since'>> = { en: 'in', depuis: 'since', durant: 'in', pendant: 'in', sur: 'in' };

/** Words that qualify a counted noun, with their normal form. */
export const qualifiers: Readonly<Record<string, string>> = {
  grave: 'serious', graves: 'serious', grièvement: 'serious', gravement: 'serious', critique: 'serious', sérieusement: 'serious', grièvements: 'serious', réanimation: 'serious', 'urgence absolue': 'serious', légers: 'slight', légèrement: 'slight', léger: 'slight',
};

/** Verbs by which a toll is announced, by their beginnings; a day beside them dates the count, not the event. */
export const announcing: readonly string[] = ['port', 'élev', "s'élev", 'établi', 'attein', 'annonc', 'communiqu', 'alourdi', 'gross', 'grimp', 'pass', 'faisai', 'fait', 'fais', 'état', 'déclar', 'indiqu', 'rapport', 'précis', 'affirm', 'publi', 'bilan', 'ramen', 'mont', 'parl', 'recens', 'comptabilis', 'compt', 'dénombr', 'revu', 'diffus'];

/** Verbs of saying: a place that is their subject speaks, it does not count. */
export const saying: readonly string[] = ['annonc', 'déclar', 'affirm', 'dit', 'dénonc', 'accus', 'propos', 'promet', 'promis', 'indiqu', 'assur', 'estim', 'veut', 'réclam', 'exig', 'condamn', 'envo', 'livr', 'vers', 'rappel', 'menac', 'espèr', 'signe', 'export', 'import'];
