/** Units of time and the words for them. */
export const units: Readonly<Record<string, string>> = {
  seconde: 'second', secondes: 'second', minute: 'minute', minutes: 'minute', mins: 'minute', min: 'minute', sec: 'second', heure: 'hour', heures: 'hour', jour: 'day', jours: 'day', journée: 'day', journées: 'day',
  semaine: 'week', semaines: 'week', 'week-end': 'weekend', 'week-ends': 'weekend', weekend: 'weekend', weekends: 'weekend', mois: 'month', trimestre: 'quarter', trimestres: 'quarter', semestre: 'half', semestres: 'half',
  an: 'year', ans: 'year', année: 'year', années: 'year', annee: 'year', annees: 'year', décennie: 'decade', décennies: 'decade', siècle: 'century', siècles: 'century',
};

/** Parts of the day → TIMEX3 codes. */
export const dayParts: Readonly<Record<string, string>> = {
  matin: 'MO', matins: 'MO', matinée: 'MO', 'après-midi': 'AF', soir: 'EV', soirs: 'EV', soirée: 'EV', nuit: 'NI', midi: 'MI', journée: 'DT', 'mi-journée': 'MI', 'après-midis': 'AF', nuitée: 'NI', nuits: 'NI', soirées: 'EV', matinées: 'MO', aube: 'MO',
};

/** Parts that stand behind *à la*: noon said as a time. */
export const noonParts: Readonly<Record<string, string>> = { 'mi-journée': 'MI', 'mi-journee': 'MI' };

/** Words for days counted from today. */
export const deicticDays: Readonly<Record<string, number>> = { "aujourd'hui": 0, hier: -1, 'avant-hier': -2, demain: 1, 'après-demain': 2 };

/** Words for days counted from the day told before. */
export const anaphoricDays: Readonly<Record<string, number>> = { veille: -1, 'avant-veille': -2, lendemain: 1, surlendemain: 2 };

/** Adjectives that point back, at the present, ahead. */
export const last: readonly string[] = ['dernier', 'dernière', 'derniers', 'dernières', 'derniere', 'dernieres', 'passé', 'passée', 'passés', 'passées', 'écoulé', 'écoulée'];
export const next: readonly string[] = ['prochain', 'prochaine', 'prochains', 'prochaines'];

/** Words for time without a date. */
export const references: Readonly<Record<string, string>> = {
  bientôt: 'FUTURE_REF', prochainement: 'FUTURE_REF', ultérieurement: 'FUTURE_REF', désormais: 'PRESENT_REF', dorénavant: 'PRESENT_REF', actuellement: 'PRESENT_REF', 
  présentement: 'PRESENT_REF', récemment: 'PAST_REF', dernièrement: 'PAST_REF', autrefois: 'PAST_REF', jadis: 'PAST_REF', naguère: 'PAST_REF', auparavant: 'PAST_REF', antérieurement: 'PAST_REF',
};

/** Adjectives and adverbs of recurrence → period. */
export const recurrences: Readonly<Record<string, string>> = {
  annuel: 'P1Y', annuelle: 'P1Y', annuels: 'P1Y', annuelles: 'P1Y', annuellement: 'P1Y', mensuel: 'P1M', mensuelle: 'P1M', mensuels: 'P1M', mensuelles: 'P1M', mensuellement: 'P1M',
  hebdomadaire: 'P1W', hebdomadaires: 'P1W', quotidien: 'P1D', quotidienne: 'P1D', quotidiennes: 'P1D', quotidiens: 'P1D', quotidiennement: 'P1D', journalier: 'P1D', journalière: 'P1D', trimestriel: 'P3M', trimestrielle: 'P3M', trimestriels: 'P3M', trimestrielles: 'P3M',
  semestriel: 'P6M', semestrielle: 'P6M', biennal: 'P2Y', biennale: 'P2Y', bisannuel: 'P2Y', bisannuelle: 'P2Y', triennal: 'P3Y', triennale: 'P3Y', quinquennal: 'P5Y', quinquennale: 'P5Y', décennal: 'P10Y', décennale: 'P10Y',
};

/** Words that blur a number, and the modifier they stand for. */
export const approximations: Readonly<Record<string, string>> = {
  environ: 'APPROX', vers: 'APPROX', quelque: 'APPROX', presque: 'APPROX', 'à peine': 'APPROX', 'près de': 'APPROX', 'autour de': 'APPROX', 'aux alentours de': 'APPROX', 'un peu plus de': 'MORE_THAN', 'un peu moins de': 'LESS_THAN',
  'plus de': 'MORE_THAN', "plus d'": 'MORE_THAN', 'moins de': 'LESS_THAN', "moins d'": 'LESS_THAN', 'au moins': 'EQUAL_OR_MORE', 'au plus': 'EQUAL_OR_LESS', 'à peu près': 'APPROX', "près d'": 'APPROX', 'un peu avant': 'BEFORE', 'peu avant': 'BEFORE', 'un peu après': 'AFTER', 'peu après': 'AFTER', 'aux environs de': 'APPROX',
};

/** Numbers of units left open. */
export const vagueAmounts: readonly string[] = ['plusieurs', 'quelques', 'des'];

/** Words for noon and midnight. */
export const namedHours: Readonly<Record<string, number>> = { midi: 12, minuit: 0 };

/** Words after the figure of an hour. */
export const hourWords: readonly string[] = ['h', 'heure', 'heures', 'hrs'];

/** The letter for hours that may touch its figure. */
export const gluedHour: string = 'h';

/** Halves of the day behind an hour of twelve, as Canada writes; the short ones touch the figures. */
export const halfDays: Readonly<Record<string, 'am' | 'pm'>> = { am: 'am', pm: 'pm' };
export const gluedHalfDays: Readonly<Record<string, 'am' | 'pm'>> = { a: 'am', p: 'pm', mp: 'pm' };

/** Time zones that mean Universal Time, and others, which are part of the expression. */
export const universalZones: readonly string[] = ['gmt', 'utc', 'tu', 'temps universel', 'z'];
export const otherZones: readonly string[] = ['heure de paris', 'heure locale', 'heures locales', 'heure française', 'heures françaises', 'heure belge', 'heure suisse', 'hnec', 'cest', 'cet', 'est', 'edt', 'heure de moscou', 'heure du pacifique', "heure de l'est", 'hnp', 'hap', 'hne', 'hae', 'hec', 'heure avancée de l\'est', 'heure algérienne', 'heure allemande', 'heure britannique', 'heure québécoise', 'heure canadienne', 'heure américaine', 'heure normale du centre', 'heure universelle', 'pst', 'pdt', 'cst', 'mst'];

/** What stands in front of the place whose clock is meant. */
export const zoneHeads: readonly string[] = ['heure de', "heure d'", "l'heure de", 'heures de', 'heure du', 'heure normale du'];

/** Endings of ordinals set apart (*1 er*), and of centuries (*XXe*). */
export const splitOrdinals: Readonly<Record<string, number>> = { er: 1 };
export const centuryEndings: readonly string[] = ['e', 'ème', 'è', 'ième', 'eme', 'er'];

/** The zero of a year in words: French says none. */
export const zeroWords: readonly string[] = [];

/** Dates in figures: the day first, and the words before them. */
export const figures = { first: 'day', beforeDay: 'le|au|du|ce', beforeMonth: 'en|de|le|depuis|dès' } as const;

/** Words that show that the clause is about the future or the past, beside the endings of verbs. */
export const futureWords: readonly string[] = ['va', 'vont', 'devra', 'devront', 'devrait', 'devraient', 'doit', 'doivent', 'prévu', 'prévue', 'prévus', 'prévues', 'attendu', 'attendue', 'attendus', 'attendues', 'prochain', 'prochaine', 'sera', 'seront', 'aura', 'auront', 'prévoit', 'prévoient', 'reporté', 'reportée', 'programmé', 'programmée', 'fera', 'feront'];
/** Verbs in the present that announce a day (*s'achève samedi*), unless an outcome stands behind it (*sans accord*). */
export const presentPlans: readonly string[] = ['achève', 'achèvent', 'termine', 'terminent', 'débute', 'débutent', 'commence', 'commencent', 'reprend', 'reprennent', 'expire', 'expirent', 'ouvre', 'ouvrent', 'rouvre', 'rouvrent'];
export const outcomeWords: readonly string[] = ['sans'];
/** Words that announce only behind one of these: *a lieu*, *prend fin*, *se tient*, *est convoqué*, *est fixé*. */
export const plansBehind: Readonly<Record<string, readonly string[]>> = {
  lieu: ['a', 'ont'], fin: ['prend', 'prennent'], tient: ['se'], tiennent: ['se'], joue: ['se'], jouent: ['se'], déroule: ['se'], déroulent: ['se'],
  convoqué: ['est', 'sera'], convoquée: ['est', 'sera'], convoqués: ['sont', 'seront'], convoquées: ['sont', 'seront'],
  fixé: ['est'], fixée: ['est'], fixés: ['sont'], fixées: ['sont'],
};
/** Where *prévu* compares and announces nothing: *s'est terminé plus tôt que prévu vendredi*. */
export const comparedWords: readonly string[] = ['que prévu', 'comme prévu', 'qu\' attendu', 'comme attendu'];
/** Where a word of the past announces: none in French. */
export const obligedWords: readonly string[] = [];
/** Nouns that put the day behind them ahead, in notes. */
export const planWords: readonly string[] = ['vacances', 'congé', 'congés', 'rdv', 'rendez-vous', 'rappel'];
export const pastWords: readonly string[] = ['a', 'ont', 'avait', 'avaient', 'était', 'étaient', 'fut', 'furent', 'est', 'sont', 'été', 'avons', 'ai', 'as', 'avez', 'suis', 'étais', 'étiez', 'étions', 'sommes', 'né', 'née'];
/** Words before a verb of the past that take its tense away: none in French. */
export const helperWords: readonly string[] = [];
/** Words that open another clause, and those that join one. */
export const relatives: readonly string[] = ['qui', 'que', "qu'", 'dont', 'où', 'lorsque', "lorsqu'", 'quand', 'alors', 'car', 'puisque', "puisqu'", 'si'];
export const conjunctions: readonly string[] = ['et', 'mais', 'ou', 'puis'];
/** *La finale est samedi*, but not *c'est samedi que …*; what may stand between, and *depuis*. */
export const copulas: readonly string[] = ['est', 'sont'];
export const copulaLeadIns: readonly string[] = ['le', 'à', 'au', 'ce', 'pour', 'en'];
export const copulaPointers: readonly string[] = ["c'", 'ce', "qu'", 'tel', 'telle'];
export const sinceWords: readonly string[] = ['depuis'];
/** Endings of the simple future. */
export const futureEndings: readonly string[] = ['era', 'eront', 'ira', 'iront', 'dra', 'dront', 'tra', 'tront', 'vra', 'vront', 'rra', 'rront', 'oira', 'oiront', 'aura'];
/** Words with the ending of a tense that are none of its verbs. */
export const notFuture: readonly string[] = ['fait', 'sait', 'lait', 'souhait', 'bienfait', 'forfait', 'satisfait', 'parfait', 'méfait', 'plait', 'devait', 'devaient', 'allait', 'allaient', 'pouvait', 'pouvaient', 'opéra', 'caméra', 'extra', 'ultra', 'mantra', 'tantra', 'choléra', 'cobra', 'hydra', 'contra'];

/** Nouns before *de 5 ans* that make it a duration and not an age. */
export const durationHeads: readonly string[] = ['peine', 'peines', 'mandat', 'contrat', 'période', 'bail', 'durée', 'plan', 'délai', 'moratoire', 'suspension', 'guerre', 'règne', 'prison', 'réclusion', 'carrière', 'programme', 'trêve', 'interdiction', 'retard', 'absence', 'expérience', 'visite', 'séjour', 'voyage', 'sommet', 'conflit', 'enquête', 'grève', 'transition', 'condamnation', 'formation', 'stage', 'congé', 'deuil', 'mission', 'tournée', 'pause', 'répit', 'attente', 'inéligibilité', 'emprisonnement', 'exil', 'siège', 'cycle', 'intervalle', 'espace', 'bout', 'sein', 'moyenne', 'minimum', 'maximum', 'cours', 'trentaine', 'vingtaine', 'dizaine', 'quinzaine', 'cinquantaine', 'quarantaine', 'centaine', 'abstinence', 'embargo', 'occupation', 'gouvernement', 'vie', 'travail', 'sursis', 'session', 'cessez-le-feu'];

/** Articles before a collective number (*une dizaine*), and the links behind it. */
export const articles: readonly string[] = ['un', 'une'];
export const partitives: readonly string[] = ['de', "d'"];

/** Words that join a date and a time, those that count from a day, and those between the ends of a stretch. */
export const joins = {
  toTime: ['à'],
  toDate: [',', 'ce', 'le', 'du'],
  counted: { après: 1, 'après le': 1, "après l'": 1, 'après la': 1, 'à partir de': 1, "à partir d'": 1, 'à partir du': 1, 'à compter de': 1, "à compter d'": 1, 'à compter du': 1, avant: -1, 'avant le': -1, 'avant la': -1, "avant l'": -1 },
  together: new Set(['', ',', 'à', 'a', 'vers', 'dès', 'en', 'dans', 'dans la', "dans l'", 'dans le', 'le', ', le', 'ce', ', ce', 'de', 'de la', "de l'", 'du', 'entre', '-', '–', ', à', ', de', ', entre', ', en', ", dans l'", ', dans la', '(', 'à partir de', 'après', 'avant', 'pour', 'au', "jusqu' à", 'pendant', "pendant l'", 'pendant la', 'durant', 'environ', 'à environ', 'mais entre', 'par exemple entre']),
  range: new Set(['à', 'a', 'au', 'à la', "à l'", "jusqu' à", "jusqu' au", "jusqu' en", "jusqu' à la", "jusqu' à l'", 'jusque', '-', '–', '—', 'et jusqu\' à', ', à']),
  dashes: new Set(['-', '–', '—', 'au', "jusqu' au"]),
  openers: new Set(['de', 'du', "d'", 'depuis', 'des', 'partir de', 'partir du', 'de la', 'depuis le', 'compter de', 'compter du']),
  between: new Set(['et', 'et le', "et l'", 'et la']),
  list: new Set([',', 'et', 'ou', 'le', 'les']),
  betweenOpeners: new Set(['entre', 'entre le', "entre l'", 'entre la']),
  bounds: new Map<string, 'BEFORE' | 'AFTER' | 'ON_OR_AFTER' | 'ON_OR_BEFORE'>([['avant', 'BEFORE'], ['avant le', 'BEFORE'], ['avant la', 'BEFORE'], ["avant l'", 'BEFORE'], ['avant les', 'BEFORE'], ['antérieur à', 'BEFORE'], ['antérieure à', 'BEFORE'], ['après', 'AFTER'], ['après le', 'AFTER'], ['après la', 'AFTER'], ["après l'", 'AFTER'], ['passé le', 'AFTER'], ['postérieur à', 'AFTER'], ['au -delà de', 'AFTER'], ['au-delà de', 'AFTER'], ['au-delà du', 'AFTER'], ['depuis', 'ON_OR_AFTER'], ['depuis le', 'ON_OR_AFTER'], ['depuis la', 'ON_OR_AFTER'], ["depuis l'", 'ON_OR_AFTER'], ['depuis les', 'ON_OR_AFTER'], ['depuis ce', 'ON_OR_AFTER'], ['à partir de', 'ON_OR_AFTER'], ['à partir du', 'ON_OR_AFTER'], ["à partir d'", 'ON_OR_AFTER'], ['à partir de la', 'ON_OR_AFTER'], ['à compter de', 'ON_OR_AFTER'], ['à compter du', 'ON_OR_AFTER'], ["à compter d'", 'ON_OR_AFTER'], ['dès', 'ON_OR_AFTER'], ['dès le', 'ON_OR_AFTER'], ['dès la', 'ON_OR_AFTER'], ["dès l'", 'ON_OR_AFTER'], ['dès ce', 'ON_OR_AFTER'], ["jusqu' à", 'ON_OR_BEFORE'], ["jusqu' au", 'ON_OR_BEFORE'], ["jusqu' en", 'ON_OR_BEFORE'], ["jusqu' à la", 'ON_OR_BEFORE'], ["jusqu' à l'", 'ON_OR_BEFORE'], ['jusque', 'ON_OR_BEFORE'], ["d' ici à", 'ON_OR_BEFORE'], ["d' ici", 'ON_OR_BEFORE'], ["d' ici au", 'ON_OR_BEFORE'], ["d' ici le", 'ON_OR_BEFORE'], ["d' ici la", 'ON_OR_BEFORE'], ["d' ici à la", 'ON_OR_BEFORE'], ["d' ici l'", 'ON_OR_BEFORE'], ['au plus tard', 'ON_OR_BEFORE'], ['au plus tard le', 'ON_OR_BEFORE'], ['au plus tard en', 'ON_OR_BEFORE'], ["jusqu' aux", 'ON_OR_BEFORE'], ["d' ici à l'", 'ON_OR_BEFORE']]),
} as const;
