/** Wording before a figure that bounds or blurs it. Longest first where one starts another. */
export const before: Readonly<Record<string, 'about' | 'more' | 'less'>> = {
  'a little more than': 'more', 'no fewer than': 'more', 'no less than': 'more', 'not less than': 'more', 'more than': 'more', 'at least': 'more', 'over': 'more', 'above': 'more', 'upwards of': 'more', 'in excess of': 'more', 'exceeding': 'more', 'exceeded': 'more', 'exceeds': 'more', 'a minimum of': 'more', 'well over': 'more', 'just over': 'more', 'topped': 'more', 'surpassed': 'more',
  'less than': 'less', 'fewer than': 'less', 'under': 'less', 'below': 'less', 'just under': 'less', 'up to': 'less', 'as many as': 'less', 'at most': 'less', 'no more than': 'less', 'a maximum of': 'less', 'a touch below': 'less',
  'about': 'about', 'around': 'about', 'some': 'about', 'nearly': 'about', 'almost': 'about', 'approximately': 'about', 'roughly': 'about', 'close to': 'about', 'an estimated': 'about', 'estimated': 'about', 'circa': 'about', 'or so': 'about', 'virtually': 'about', 'an average of': 'about', 'a mere': 'about',
};

/** Wording after a figure. */
export const after: Readonly<Record<string, 'about' | 'more' | 'less'>> = { 'or more': 'more', 'or so': 'about', 'at least': 'more', 'at most': 'less', 'or less': 'less', 'or fewer': 'less', 'plus': 'more' };

/** Words around the two ends of a range: *between A and B*, *from A to B*, *A to B*. */
export const ranges = { between: 'between', and: 'and', from: 'from', to: 'to' } as const;

/** Stems of verbs after which *from A to B* tells a change, not a range. */
export const changes: readonly string[] = ['rise', 'rose', 'rising', 'increas', 'up', 'down', 'fell', 'fall', 'drop', 'cut', 'grew', 'grow', 'jump', 'rais', 'lower', 'revis', 'climb', 'went', 'go', 'gone', 'mov', 'reduc', 'shr', 'chang', 'bring', 'brought', 'swel', 'doubl', 'declin'];

/** Words before a collective in the plural that leave it open (*several hundreds*). */
export const open: readonly string[] = ['the', 'several', 'many', 'few', 'some', 'with', 'by', 'of', 'and', 'in'];

/** Plural nouns of number: what one of them stands for. */
export const multitudes: Readonly<Record<string, number>> = { tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9 };

/** Articles and adjectives that make a collective mean its number (*a dozen*). */
export const single: readonly string[] = ['a', 'half', 'the', 'about', 'around', 'some', 'one', 'nearly', 'almost', 'over', 'than', 'least'];

/** Units written out or as symbols → symbol (SI, ISO 4217, `%`). */
export const units: Readonly<Record<string, string>> = {
  'per cent': '%', 'percent': '%', '%': '%', 'pc': '%', 'percentage points': 'pp', 'percentage point': 'pp',
  'km/h': 'km/h', 'kph': 'km/h', 'kilometres per hour': 'km/h', 'kilometers per hour': 'km/h', 'kilometres an hour': 'km/h', 'kilometers an hour': 'km/h', 'mph': 'mph', 'miles per hour': 'mph', 'miles an hour': 'mph', 'knots': 'kn', 'm/s': 'm/s', 'metres per second': 'm/s', 'meters per second': 'm/s',
  'square kilometres': 'km2', 'square kilometers': 'km2', 'sq km': 'km2', 'km²': 'km2', 'square metres': 'm2', 'square meters': 'm2', 'square miles': 'mi2', 'square feet': 'ft2', 'hectares': 'ha', 'hectare': 'ha', 'acres': 'acre', 'acre': 'acre',
  'cubic metres': 'm3', 'cubic meters': 'm3', 'litres': 'L', 'liters': 'L', 'litre': 'L', 'liter': 'L', 'gallons': 'gal', 'gallon': 'gal', 'barrels': 'bbl',
  'km': 'km', 'kilometres': 'km', 'kilometers': 'km', 'kilometre': 'km', 'kilometer': 'km', 'm': 'm', 'metres': 'm', 'meters': 'm', 'metre': 'm', 'meter': 'm', 'cm': 'cm', 'centimetres': 'cm', 'centimeters': 'cm', 'mm': 'mm', 'millimetres': 'mm', 'millimeters': 'mm',
  'nautical miles': 'nmi', 'nautical mile': 'nmi', 'miles': 'mi', 'mile': 'mi', 'yards': 'yd', 'yard': 'yd', 'feet': 'ft', 'foot': 'ft', 'ft': 'ft', 'inches': 'in', 'inch': 'in',
  'tonnes': 't', 'tonne': 't', 'tons': 't', 'ton': 't', 'kg': 'kg', 'kilograms': 'kg', 'kilos': 'kg', 'kilogram': 'kg', 'pounds sterling': 'GBP', 'lb': 'lb', 'lbs': 'lb', 'ounces': 'oz', 'grams': 'g', 'grammes': 'g',
  'degrees Celsius': '°C', 'degrees celsius': '°C', 'degrees C': '°C', '°C': '°C', 'degrees Fahrenheit': '°F', 'degrees F': '°F', '°F': '°F', 'degrees': '°', 'degree': '°', '°': '°', 'hPa': 'hPa',
  'megawatts': 'MW', 'MW': 'MW', 'gigawatts': 'GW', 'GW': 'GW', 'kilowatt-hours': 'kWh', 'kWh': 'kWh', 'horsepower': 'hp',
  'euros': 'EUR', 'euro': 'EUR', '€': 'EUR', 'EUR': 'EUR', 'US dollars': 'USD', 'Canadian dollars': 'CAD', 'Australian dollars': 'AUD', 'dollars': 'USD', 'dollar': 'USD', 'USD': 'USD', 'pounds': 'GBP', 'pound': 'GBP', 'pence': 'GBX', 'cents': 'USc', 'yen': 'JPY', 'yuan': 'CNY', 'roubles': 'RUB', 'rubles': 'RUB', 'rupees': 'INR', 'Swiss francs': 'CHF', 'CFA francs': 'XOF', 'dirhams': 'MAD', 'dinars': 'DZD', 'shekels': 'ILS', 'naira': 'NGN', 'rand': 'ZAR',
  'hours': 'h', 'hour': 'h', 'minutes': 'min', 'minute': 'min', 'seconds': 's', 'second': 's', 'days': 'd', 'day': 'd', 'weeks': 'wk', 'week': 'wk', 'months': 'mo', 'month': 'mo', 'years': 'a', 'year': 'a', 'centuries': 'c', 'decades': 'dec', 'nights': 'd',
};

/** Adjectives that stand between a figure and its noun. English nouns are looked for beyond any adjective; these also stand before a bare count. */
export const adjectives: readonly string[] = ['other', 'others', 'more', 'new', 'further', 'additional', 'young', 'different', 'separate'];

/** Words that are never the counted noun. Forms of common verbs and function words. */
export const notNouns: readonly string[] = [
  'in', 'at', 'on', 'of', 'to', 'for', 'from', 'by', 'with', 'without', 'against', 'since', 'during', 'before', 'after', 'between', 'among', 'amongst', 'including', 'according', 'and', 'or', 'nor', 'but', 'so', 'as', 'than', 'then', 'that', 'which', 'who', 'whom', 'whose', 'when', 'where', 'while', 'because', 'if', 'though', 'although', 'still', 'already', 'also', 'only', 'now', 'yesterday', 'today', 'tomorrow', 'this', 'last', 'next', 'ago', 'later', 'earlier', 'times', 'over', 'under', 'across', 'around', 'about', 'near', 'off', 'out', 'up', 'down', 'per', 'via', 'into', 'onto', 'through', 'throughout', 'within', 'outside', 'inside', 'behind', 'compared', 'others', 'other', 'more', 'each', 'apiece', 'seriously', 'critically', 'respectively',
  'the', 'a', 'an', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'them', 'him', 'us', 'all', 'both', 'some', 'any', 'every', 'not', 'no', 'there', 'here',
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'will', 'would', 'shall', 'should', 'may', 'might', 'can', 'could', 'must', 'do', 'does', 'did', 'said', 'says', 'say', 'remain', 'remained', 'remains', 'went', 'came', 'took', 'got', 'made', 'turned', 'came', 'apart', 'needed', 'forecast', 'predicted', 'projected', 'behind', 'ahead', 'clear',
];

/** Irregular singulars. */
export const singulars: Readonly<Record<string, string>> = {
  people: 'person', persons: 'person', men: 'man', women: 'woman', children: 'child', policemen: 'policeman', firemen: 'fireman', fishermen: 'fisherman', gunmen: 'gunman', crewmen: 'crewman', servicemen: 'serviceman', lives: 'life', knives: 'knife', wolves: 'wolf', halves: 'half', leaves: 'leaf', feet: 'foot', teeth: 'tooth', mice: 'mouse', houses: 'house', horses: 'horse', cases: 'case', bases: 'base', buses: 'bus', causes: 'cause', phases: 'phase', purchases: 'purchase', nurses: 'nurse', courses: 'course', exercises: 'exercise', licences: 'licence', movies: 'movie', series: 'series', species: 'species', crises: 'crisis', analyses: 'analysis', heroes: 'hero', tornadoes: 'tornado', volcanoes: 'volcano', headquarters: 'headquarters', spokesmen: 'spokesman', businessmen: 'businessman', responses: 'response', universes: 'universe', enterprises: 'enterprise', promises: 'promise', releases: 'release', increases: 'increase', diseases: 'disease', warehouses: 'warehouse', roses: 'rose', doses: 'dose', expenses: 'expense', corpses: 'corpse', axes: 'axe', ties: 'tie',
};

/** Nouns in the singular form that a plural figure counts all the same. */
export const invariants: readonly string[] = ['dead', 'injured', 'wounded', 'missing', 'people', 'police', 'personnel', 'crew', 'aircraft', 'staff', 'cattle', 'sheep', 'fish', 'homeless', 'percent', 'hurt', 'unaccounted', 'arrested', 'detained', 'killed', 'news', 'series', 'species'];

/** Nouns before which a lone *one* is a number. */
export const singletons: readonly string[] = ['death', 'fatality', 'casualty', 'dead', 'body', 'person', 'man', 'woman', 'child', 'worker', 'soldier'];

/** Words before a figure that make it a label, not a count. */
export const labels: readonly string[] = ['article', 'chapter', 'page', 'pages', 'no', 'nos', 'number', 'section', 'paragraph', 'flight', 'route', 'highway', 'interstate', 'motorway', 'room', 'gate', 'platform', 'building', 'block', 'hangar', 'zone', 'phase', 'stage', 'act', 'volume', 'episode', 'season', 'group', 'lot', 'version', 'channel', 'top', 'figure', 'table', 'annex', 'bus', 'level', 'category', 'grade', 'class', 'type', 'unit', 'pier', 'terminal', 'formula', 'apollo', 'windows', 'call', 'aged', 'radio', 'ward', 'district', 'precinct'];

/** Words after a figure that make it an address. */
export const streets: readonly string[] = ['street', 'avenue', 'road', 'boulevard', 'lane', 'drive', 'square'];
