/** Wording before a figure that bounds or blurs it. Longest first where one starts another. */
export const before: Readonly<Record<string, 'about' | 'more' | 'less'>> = {
  'un peu plus de': 'more', "un peu plus d'": 'more', 'bien plus de': 'more', 'pas moins de': 'more', 'plus de': 'more', "plus d'": 'more', 'au moins': 'more', 'à partir de': 'more', 'au-delà de': 'more',
  'au-dessus de': 'more', 'minimum': 'more', 'au minimum': 'more', 'dépassant': 'more', 'dépassait': 'more', 'dépasse': 'more', 'dépassé': 'more',
  'un peu moins de': 'less', "un peu moins d'": 'less', 'moins de': 'less', "moins d'": 'less', "jusqu'à": 'less', 'au maximum': 'less', 'au plus': 'less', 'tout au plus': 'less', 'au-dessous de': 'less', 'en dessous de': 'less',
  'près de': 'about', "près d'": 'about', 'environ': 'about', 'quelque': 'about', 'quelques': 'about', 'autour de': 'about', 'aux alentours de': 'about', 'aux environs de': 'about', 'à peu près': 'about', 'presque': 'about',
  'proche de': 'about', "de l'ordre de": 'about', 'à peine': 'about', 'approximativement': 'about', 'peut-être': 'about', 'quasiment': 'about', 'quasi': 'about', 'vers les': 'about',
};

/** Wording after a figure. */
export const after: Readonly<Record<string, 'about' | 'more' | 'less'>> = {
  'au moins': 'more', 'ou plus': 'more', 'et plus': 'more', 'au minimum': 'more', 'au plus': 'less', 'au maximum': 'less', 'maximum': 'less', 'environ': 'about',
};

/** Words around the two ends of a range: *entre A et B*, *de A à B*, *A à B*. */
export const ranges = { between: 'entre', and: 'et', from: 'de', to: 'à' } as const;

/** Stems of verbs after which *de A à B* tells a change, not a range. */
export const changes: readonly string[] = ['pass', 'port', 'grimp', 'augment', 'mont', 'baiss', 'chut', 'tomb', 'ramen', 'ramèn', 'rédui', 'relev', 'relèv', 'revu', 'revoi', 'gonfl', 'bond', 'recul', 'progress', 'évolu', 'abaiss'];

/** Words before a collective in the plural that leave it open (*des centaines*). */
export const open: readonly string[] = ['des', 'plusieurs', 'quelques', 'les', 'de', 'ces', 'nombreuses', 'nombreux', "d'", 'par', 'aux', 'leurs'];

/** Plural nouns of number: what one of them stands for. */
export const multitudes: Readonly<Record<string, number>> = {
  dizaines: 10, douzaines: 12, vingtaines: 20, centaines: 100, milliers: 1000, millions: 1e6, milliards: 1e9,
};

/** Articles and adjectives that make a collective mean its number (*une petite dizaine*). */
export const single: readonly string[] = ['un', 'une', 'petite', 'bonne', 'grosse', 'petit', 'bon', 'demi', 'quelque', "d'une", 'cette', 'la'];

/** Units written out or as symbols → symbol (SI, ISO 4217, `%`). */
export const units: Readonly<Record<string, string>> = {
  'pour cent': '%', '%': '%', 'points de pourcentage': 'pp', 'point de pourcentage': 'pp', 'pts': 'pp',
  'km/h': 'km/h', 'kilomètres par heure': 'km/h', 'kilomètres heure': 'km/h', 'kilomètres/heure': 'km/h', 'kilomètres-heure': 'km/h', 'm/s': 'm/s', 'mètres par seconde': 'm/s', 'nœuds': 'kn', 'noeuds': 'kn',
  'km²': 'km2', 'km2': 'km2', 'kilomètres carrés': 'km2', 'kilomètre carré': 'km2', 'm²': 'm2', 'm2': 'm2', 'mètres carrés': 'm2', 'mètre carré': 'm2', 'hectares': 'ha', 'hectare': 'ha', 'ha': 'ha',
  'm³': 'm3', 'm3': 'm3', 'mètres cubes': 'm3', 'mètre cube': 'm3', 'litres': 'L', 'litre': 'L', 'gallons': 'gal', 'barils': 'bbl',
  'km': 'km', 'kilomètres': 'km', 'kilomètre': 'km', 'm': 'm', 'mètres': 'm', 'mètre': 'm', 'cm': 'cm', 'centimètres': 'cm', 'centimètre': 'cm', 'mm': 'mm', 'millimètres': 'mm', 'millimètre': 'mm',
  'milles nautiques': 'nmi', 'milles marins': 'nmi', 'milles': 'mi', 'miles': 'mi', 'pieds': 'ft', 'pied': 'ft', 'pouces': 'in', 'lieues': 'lea',
  'tonnes': 't', 'tonne': 't', 'kg': 'kg', 'kilos': 'kg', 'kilo': 'kg', 'kilogrammes': 'kg', 'grammes': 'g', 'g': 'g', 'quintaux': 'q',
  'degrés Celsius': '°C', 'degrés celsius': '°C', '°C': '°C', '° C': '°C', 'degrés': '°', 'degré': '°', '°': '°', 'hPa': 'hPa',
  'mégawatts': 'MW', 'MW': 'MW', 'gigawatts': 'GW', 'GW': 'GW', 'kilowattheures': 'kWh', 'kWh': 'kWh', 'TWh': 'TWh', 'watts': 'W',
  'euros': 'EUR', 'euro': 'EUR', '€': 'EUR', 'EUR': 'EUR', 'dollars américains': 'USD', 'dollars canadiens': 'CAD', 'dollars australiens': 'AUD', 'dollars': 'USD', 'dollar': 'USD', '$': 'USD', 'USD': 'USD', 'US$': 'USD',
  'livres sterling': 'GBP', 'livre sterling': 'GBP', '£': 'GBP', 'yens': 'JPY', 'yen': 'JPY', '¥': 'JPY', 'yuans': 'CNY', 'yuan': 'CNY', 'roubles': 'RUB', 'rouble': 'RUB', 'roupies': 'INR', 'dirhams': 'MAD',
  'francs CFA': 'XOF', 'FCFA': 'XOF', 'F CFA': 'XOF', 'francs suisses': 'CHF', 'francs congolais': 'CDF', 'francs guinéens': 'GNF', 'dinars': 'DZD', 'couronnes': 'SEK', 'zlotys': 'PLN', 'hryvnias': 'UAH', 'shekels': 'ILS', 'nairas': 'NGN',
  'heures': 'h', 'heure': 'h', 'minutes': 'min', 'minute': 'min', 'secondes': 's', 'seconde': 's', 'jours': 'd', 'jour': 'd', 'semaines': 'wk', 'semaine': 'wk', 'mois': 'mo', 'ans': 'a', 'an': 'a', 'années': 'a', 'année': 'a', 'siècles': 'c', 'nuits': 'd',
};

/** Adjectives that stand between a figure and its noun. */
export const adjectives: readonly string[] = [
  'autres', 'autre', 'nouveaux', 'nouvelles', 'nouveau', 'nouvel', 'nouvelle', 'grands', 'grandes', 'grand', 'grande', 'petits', 'petites', 'petit', 'petite', 'jeunes', 'jeune', 'premiers', 'premières', 'derniers', 'dernières',
  'vieux', 'vieilles', 'anciens', 'anciennes', 'principaux', 'principales', 'bons', 'bonnes', 'beaux', 'belles', 'mauvais', 'gros', 'grosses', 'longs', 'longues', 'long', 'longue', 'énormes', 'énorme', 'seuls', 'seules', 'seul', 'seule', 'vrais', 'simples', 'mêmes', 'faux', 'hauts', 'hautes', 'quelque',
  'importants', 'importantes', 'différents', 'différentes', 'divers', 'diverses', 'prochains', 'prochaines', 'présumés', 'violents', 'violentes', 'puissants', 'puissantes',
];

/** Words that are never the counted noun. Forms of common verbs and function words. */
export const notNouns: readonly string[] = [
  'à', 'au', 'aux', 'en', 'dans', 'sur', 'sous', 'pour', 'par', 'selon', 'avec', 'sans', 'chez', 'vers', 'contre', 'depuis', 'pendant', 'durant', 'avant', 'après', 'entre', 'dès', 'lors', 'hors', 'parmi', 'malgré', 'outre', 'et', 'ou', 'ni', 'mais', 'or', 'car', 'donc', 'dont', 'que', "qu'", 'qui', 'quoi', 'où', 'quand', 'lorsque', 'lorsqu', 'si', 'comme', 'puis', 'ainsi', 'alors', 'encore', 'toujours', 'déjà', 'aussi', 'environ', 'seulement', 'désormais', 'hier', "aujourd'hui", 'demain', 'plus', 'moins', 'très', 'trop', 'bien', 'soit', 'grièvement', 'gravement', 'légèrement', 'officiellement', 'autour',
  'le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'votre', 'vos', 'mon', 'ma', 'mes', 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', 'se', "s'", "n'", 'ne', 'pas', 'y', 'lui', 'eux', 'moi', 'tous', 'toutes', 'tout', 'toute', 'chacun', 'ceux', 'celles', "d'entre", "d'", 'de', "c'", "j'", 'là', 'ici', 'face',
  'a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient', 'est', 'sont', 'était', 'étaient', 'sera', 'seront', 'serait', 'seraient', 'fut', 'furent', 'été', 'ayant', 'étant', 'doit', 'doivent', 'devrait', 'devraient', 'peut', 'peuvent', 'pourrait', 'pourraient', 'va', 'vont', 'fait', 'font', 'reste', 'restent', 'viennent', 'restaient', 'manquent', 'figurent', 'dit', 'depuis', 'via', 'lors', 'jusque', "jusqu'", 'sinon', 'notamment', 'surtout', 'enfin', 'ensuite', 'autres', 'autre',
];

/** Irregular singulars. */
export const singulars: Readonly<Record<string, string>> = {
  chevaux: 'cheval', journaux: 'journal', hôpitaux: 'hôpital', animaux: 'animal', tribunaux: 'tribunal', généraux: 'général', travaux: 'travail', vitraux: 'vitrail', coraux: 'corail', yeux: 'œil', internationaux: 'international', canaux: 'canal', signaux: 'signal', locaux: 'local', capitaux: 'capital',
};

/** Nouns whose singular ends in *s* or *x*. */
export const invariants: readonly string[] = [
  'pays', 'mois', 'fois', 'corps', 'bras', 'temps', 'cas', 'procès', 'repas', 'avis', 'fils', 'poids', 'succès', 'décès', 'accès', 'relais', 'palais', 'bois', 'choix', 'voix', 'prix', 'croix', 'paix', 'tapis', 'bus', 'virus', 'campus', 'jus', 'os', 'dos', 'abus', 'colis', 'permis', 'sursis', 'concours', 'parcours', 'discours', 'secours', 'recours', 'cours', 'congrès', 'progrès', 'sans-abri', 'sous', 'refus', 'débris', 'logis', 'matelas', 'français', 'anglais', 'japonais', 'chinois', 'bourgeois', 'anchois', 'engrais', 'essais',
];

/** Nouns before which a lone *one* is a number. */
export const singletons: readonly string[] = ['mort', 'morte', 'blessé', 'blessée', 'tué', 'disparu', 'disparue', 'décès', 'victime', 'corps', 'personne', 'homme', 'femme', 'enfant'];

/** Words before a figure that make it a label, not a count. */
export const labels: readonly string[] = [
  'article', 'articles', 'art', 'chapitre', 'page', 'pages', 'p', 'numéro', 'numéros', 'n', 'n°', 'no', 'nos', '№', 'section', 'alinéa', 'paragraphe', 'ligne', 'vol', 'hangar', 'bus', 'tram', 'métro', 'rn', 'rd', 'route', 'autoroute', 'départementale', 'nationale', 'chambre', 'salle', 'porte', 'quai', 'voie', 'bâtiment', 'bloc', 'zone', 'niveau', 'catégorie', 'phase', 'étape', 'acte', 'tome', 'volume', 'épisode', 'saison', 'groupe', 'lot', 'case', 'code', 'tél', 'téléphone', 'version', 'windows', 'chaîne', 'canal', 'top', 'stage', 'annexe', 'figure', 'tableau', 'formule', 'moins-de', 'rue',
];

/** Words after a figure that make it an address. */
export const streets: readonly string[] = ['rue', 'avenue', 'boulevard', 'bd', 'place', 'quai', 'impasse', 'allée', 'allées', 'chemin', 'cours', 'route', 'passage', 'square', 'faubourg', 'bis', 'ter'];
