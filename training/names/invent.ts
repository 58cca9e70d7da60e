import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../server/src/text/types.ts';
import { readCities } from './cities.ts';
import { randomFrom } from './crf.ts';
import type { DictionarySources } from './dictionary.ts';
import { paragraphsOf, typeNumber, type Example, type Gold } from './read.ts';

/** Picks from a list. */
type Pick = <T>(list: readonly T[]) => T;

/** Makes a name for a slot of a template. */
type Maker = () => string;

const WORDS = path.resolve(import.meta.dirname, '../../server/src/locales');
const LISTS = path.resolve(import.meta.dirname, '../../server/src/locales/names');

/** Types of the slots; a slot that is not here (a day, a trade) is filled and not marked. */
const SLOTS: Readonly<Record<string, string>> = { P: 'person', S: 'person', F: 'person', O: 'organization', I: 'organization', B: 'organization', A: 'organization', N: 'organization', M: 'organization', T: 'organization', U: 'organization', H: 'organization', V: 'organization', UN: 'organization', K: 'organization', KC: 'organization', L: 'place', LC: 'place', C: 'place', R: 'place', G: 'place', Z: 'place', Z2: 'place', Q: 'place', W: 'place', DM: 'place', E: 'event', X: 'product' };

/** Sentences of our own writing (`templates/`) with invented names in them, `rounds` times each. */
export function inventExamples(language: Language, sources: DictionarySources, rounds: number, weight: number): Example[] {
  const random = randomFrom(language === 'fr' ? 11 : 12);
  const pick: Pick = (list) => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const make = makers(language, sources, pick, random);
  const templates = readFileSync(path.join(import.meta.dirname, `templates/${language}.txt`), 'utf8').split('\n').filter(Boolean);
  return Array.from({ length: rounds }, () => templates).flat().flatMap((template) => fill(template, make, language, random() < CAPITALS)).map((example) => ({ ...example, weight }));
}

/** Share of sentences in capitals, as headlines are at times. */
const CAPITALS = 0.04;

function fill(template: string, make: Readonly<Record<string, Maker>>, language: Language, shouted: boolean): Example[] {
  const gold: Gold[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: slot, 1: name = '' } of template.matchAll(/\{([A-Z0-9]+)\}/g)) {
    text += template.slice(at, index);
    at = index + slot.length;
    const words = make[name]?.() ?? '';
    text = elided(text, words, language);
    const type = typeNumber(SLOTS[name] ?? '');
    if (type !== undefined) gold.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  }
  text += template.slice(at);
  const upper = text.toUpperCase();
  return paragraphsOf(`${shouted && upper.length === text.length ? upper : text}\n`, gold, language);
}

/** *de Amiens* becomes *d'Amiens*, *la Institut* *l'Institut*; *du Observatoire* is left to the reader's patience. */
function elided(text: string, words: string, language: Language): string {
  if (language === 'en' || !/^[aeiouyhâéèêîôAEIOUYHÂÉÈÊÎÔ]/.test(words)) return text;
  return text.replace(/\b([Dd]e|[Ll]a|[Ll]e|[Qq]ue) $/, (article) => `${article.slice(0, -2)}’`);
}

const title = (words: string): string => words.toLowerCase().replace(/(^|[ '-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('<'));
const list = (name: string): string[] => (JSON.parse(readFileSync(path.join(LISTS, name), 'utf8')) as string[]).map((line) => line.split('|')[0] ?? '');

const SYLLABLES = 'al an ar ba bel bio bo bri ca cel clar co cor da del do dy el en eo er fa fi flo for ga gen glo ha hel ho i in is ka ki kor la len li lo lu ma mer mi mo na ne nex no nu o or pa pe pi po pri qua ra re ri ro sa se sol sy ta te ti to tri u un va ve vi vo xa xi ya za ze zo'.split(' ');
const ENDINGS = 'a ia is on or ex ys um eo al el en ix os as us ium tis tech lab soft gen ium net'.split(' ');

function makers(language: Language, sources: DictionarySources, pick: Pick, random: () => number): Record<string, Maker> {
  const french = language === 'fr';
  const surnames = lines(sources.surnames).map((line) => title(line.split(',')[0] ?? '')).filter((name) => /^\p{L}{3,}/u.test(name)).slice(1, 60_000);
  const firsts = readFileSync(path.join(LISTS, 'firstNames.json'), 'utf8').slice(2, -2).replace(/["\]\n,[]/g, '').trim().split(' ').map(title);
  const foreign = lines(sources.people).map(title).filter((name) => /^[\p{L}'-]{3,}$/u.test(name));
  const towns = readCities(path.join(sources.cities, 'cities.pbf')).filter(({ name, population }) => population >= 2_000 && /^[\p{L}' -]{3,}$/u.test(name));
  const home = towns.filter(({ country }) => (french ? ['FR', 'BE', 'CH'] : ['GB', 'US', 'IE', 'AU', 'CA']).includes(country)).map(({ name }) => name);
  const abroad = towns.filter(({ population }) => population > 30_000).map(({ name }) => name);
  const countries = (JSON.parse(readFileSync(path.join(LISTS, 'territories.json'), 'utf8')) as string[]).map((line) => line.split('|')[french ? 1 : 2] ?? '').filter(Boolean);
  const companies = [...list('companies.json'), ...lines(sources.companies).map(title).filter((name) => name.length > 3)];
  const media = list('media.json');
  const words = JSON.parse(readFileSync(path.join(WORDS, language, 'names.json'), 'utf8')) as { titles: string; companyBefore: string };
  const jobs = words.titles.split(' ').filter((word) => word.length > 4 && !word.endsWith('.'));
  const kinds = words.companyBefore.split(' ').filter((word) => !word.endsWith('s'));
  const letters = 'ABCDEFGILMNOPRSTU'.split('');
  const F = (): string => (random() < 0.7 ? pick(firsts) : pick(foreign));
  const base = (): string => (random() < 0.6 ? pick(surnames) : pick(foreign));
  const S = (): string => {
    const luck = random();
    if (luck < 0.08) return `${base()}-${base()}`;
    if (luck < 0.16) return pick(french ? ['Le ', 'de ', 'El ', 'Ben ', 'van der ', "d'", 'De ', 'Da ', 'von '] : ["O'", 'Mc', 'van ', 'de ', 'Al-', 'Mac', 'von ', 'El ']) + base();
    return base();
  };
  const L = (): string => (random() < 0.65 ? pick(home) : pick(abroad));
  const invented = (): string => title(Array.from({ length: 1 + Math.floor(random() * 2.4) }, () => pick(SYLLABLES)).join('') + pick(SYLLABLES) + (random() < 0.5 ? pick(ENDINGS) : ''));
  const core = (): string => (random() < 0.55 ? invented() : random() < 0.5 ? base() : random() < 0.6 ? pick(companies) : title(`${pick(SYLLABLES)}${pick(SYLLABLES)}`) + title(pick(ENDINGS)));
  const O = (): string => pick(french ? FRENCH_FIRMS : ENGLISH_FIRMS).replaceAll('*', core).replace('#', L);
  const A = (): string => Array.from({ length: 2 + Math.floor(random() * 3.2) }, () => pick(letters)).join('');
  const body = (): string => pick(french ? FRENCH_BODIES : ENGLISH_BODIES).replace('#', L).replace('%', () => pick(french ? FRENCH_FIELDS : ENGLISH_FIELDS));
  const R = (): string => pick(french ? REGIONS : [...STATES, ...STATES.map((_s) => `${base()} County`)]);
  return {
    P: () => (random() < 0.06 ? `${F().charAt(0)}. ${S()}` : `${random() < 0.08 ? `${F()}-${F()}` : F()} ${random() < 0.04 ? `${F()} ` : ''}${S()}`),
    S,
    F,
    O,
    A,
    UN: () => (french ? pick(FRENCH_UNIONS).replace('%', () => pick(FRENCH_TRADES)).replace('*', A).replace('#', L) : A()),
    I: core,
    B: body,
    N: () => pick(french ? FRENCH_GROUPS : ENGLISH_GROUPS).replace('@', () => pick(FRENCH_CAUSES)).replace('@', () => pick(FRENCH_CAUSES).toLowerCase()).replace('~', () => pick(REGIONS)).replace('#', L).replace('%', () => pick(french ? FRENCH_FIELDS : ENGLISH_FIELDS)).replace('*', core),
    M: () => (random() < 0.5 ? pick(media) : pick(french ? ["L'Écho de #", 'Le Courrier de #', 'Radio *', '* Info', 'La Dépêche de #', 'Actu #', 'Télé *', '# Matin', 'Radio #', 'Ici #', 'France Bleu #', 'Le Journal de #', 'La Gazette de #', 'TV #', '# Info', '* 24'] : ['# Post', 'The # Herald', '* News', 'Radio *', '# Tribune', 'The # Times', '* TV', 'K*']).replace('#', L).replace('*', core)),
    T: () => pick(french ? ['tribunal correctionnel de #', "cour d'appel de #", 'tribunal administratif de #', 'tribunal de commerce de #', "cour d'assises de #", 'tribunal judiciaire de #', "conseil de prud'hommes de #"] : ['# Crown Court', '# Magistrates\' Court', '# County Court', '# District Court']).replace('#', L),
    U: () => pick(french ? ['université de #', 'université *', 'Université de #', 'Institut *', 'école *', 'université # I'] : ['University of #', '# University', '* College', 'Institute of * Studies', '* Institute']).replace('#', L).replace('*', base),
    H: () => pick(french ? ['CHU de #', 'hôpital *', 'centre hospitalier de #', 'hôpital de #', 'Institut *', 'hôpital *', 'clinique *', 'clinique du *', 'polyclinique *', 'centre hospitalier *', 'groupe hospitalier *', 'CHU #-*', 'hôpital Saint-*'] : ['# General Hospital', '* Hospital', '# Medical Center', '* Clinic', 'Royal # Infirmary']).replace('#', L).replace('*', base),
    V: () => pick(french ? ['musée *', 'musée de #', 'théâtre de #', 'Opéra de #', 'musée national de #'] : ['* Museum', '# Museum', '* Gallery', 'Museum of #', '# Theatre']).replace('#', L).replace('*', base),
    K: () => pick(french ? ['#', '#', 'FC #', 'AS #', 'Stade *', 'US #', '# FC', 'Olympique de #'] : ['#', '#', '# United', '# City', '# Town', '# Rovers', 'AFC #', '# Wanderers']).replace('#', L).replace('*', L),
    KC: () => L().toUpperCase(),
    L,
    LC: () => L().toUpperCase(),
    C: () => pick(countries),
    R,
    G: () => (french ? R() : pick(STATES)),
    Z: () => (french ? `${pick(FRENCH_KINDS)}${random() < 0.5 ? base() : `${F()}-${base()}`}` : `${base()} ${pick(ENGLISH_KINDS)}`),
    Z2: () => `stade ${base()}`,
    Q: base,
    W: () => (french ? pick(RIVERS) : `${base()}`),
    DM: () => (french ? `du ${base()}` : `${base()} ${pick(['Mountains', 'Hills', 'Range'])}`),
    E: () => (french ? pick(['Festival de #', 'Rencontres de #', 'Tour de #', 'Coupe de #', 'Marathon de #', 'Nuits de #']) : pick(['# Marathon', '# Film Festival', '# Cup', '# Open', 'Tour of #'])).replace('#', L),
    X: () => (random() < 0.5 ? invented() : french ? `${pick(['Le', 'La', 'Les'])} ${title(pick(['nuit', 'fleuve', 'retour', 'jardin', 'ombre', 'maison', 'dernier été']))}${random() < 0.4 ? ` de ${F()}` : ''}` : `${pick(['The', 'A'])} ${title(pick(['last night', 'river', 'long way home', 'garden', 'shadow', 'house on the hill', 'quiet summer']))}`),
    JB: () => (french ? pick(jobs) : pick(jobs).replace(/^./, (letter) => letter.toUpperCase())),
    KD: () => pick(kinds),
    DN: () => pick(french ? FRENCH_PEOPLES : ENGLISH_PEOPLES),
    J: () => pick(french ? ['lundi', 'mardi', 'jeudi', 'vendredi soir', 'dimanche'] : ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']),
  };
}

const FRENCH_PEOPLES = 'français lyonnais nantais suédois allemand chinois italien américain britannique belge suisse breton alsacien toulousain espagnol japonais turc indien russe brésilien'.split(' ');
const ENGLISH_PEOPLES = 'French German Swedish Chinese Italian American British Dutch Swiss Scottish Welsh Irish Spanish Japanese Turkish Indian Russian Brazilian Canadian'.split(' ');
const FRENCH_FIRMS = ['* Partenaires', '* Outdoor', '* Holding', '* Ingénierie', '* Immobilier', '* Invest', 'Établissements *', 'Bâtir *', 'Cabinet *', '*', '*', '*', '*', '*', '*', 'Groupe *', 'Maison *', '* Capital', '* Énergie', '* Industries', '* & Fils', '* France', '* Logistique', 'Transports *', '*-*', 'Ateliers *', '* Santé', '* et associés', 'Banque *', 'Air *', '* Partners', 'Compagnie des *', 'Éditions *', '* Bank', 'Laboratoires *', 'Autocars *'];
const ENGLISH_FIRMS = ['* Paving Co.', '* Paving', '* Holding AG', '* & Sons', '* Builders', '* Roofing', '* Dairy', '* Farms', '* Outdoors', '# Freight', '*', '*', '*', '*', '*', '* Group', '* Holdings', '* Systems', '* Capital', '* & *', '* Partners', '* Airlines', '* Foods', '* Bank', '* Coaches', '* Studios', '* Media', '* Energy', '* Inc', '* Ltd', '* Pharmaceuticals', '* Logistics', '* Motors', '* Semiconductor', '* Insights', '* Securities', '# Water', '* Health', '*-*', 'Bank of #', '* Railway', '* Technologies', '* Consulting'];
const FRENCH_BODIES = ['Institut national de %', 'Agence régionale de %', 'Observatoire de %', 'Fédération française de %', 'Conseil supérieur de %', 'Office national de %', 'Autorité de %', 'Syndicat national de %', 'Comité de %', 'Union nationale de %', 'Ligue de %', 'préfecture de #', 'conseil départemental de #', 'Chambre de commerce de #', 'Haute Autorité de %', 'Commission nationale de %', 'ministère de %', 'Direction générale de %', 'Centre européen de %', 'Institut européen de % et de %', 'barreau de #', 'Agence pour %', 'Commission européenne', 'Organisation internationale de %', 'Fonds national de %', 'Bureau de %', 'agence régionale de santé #', 'agence régionale de santé de #', 'direction départementale de %', 'métropole de #', "communauté d'agglomération #", 'Inspection générale de %', 'Groupement des industries de %', 'Conférence des présidents', 'Fédération départementale de %', 'police judiciaire de #', 'sous-préfecture de #', 'rectorat de #', 'diocèse de #', 'académie de #', 'chambre des métiers de #', 'Chambre des notaires de #', 'Agence de l’eau #', 'Syndicat mixte de %', 'grand port maritime de #', 'Union départementale de %', 'Confédération de %', 'Société protectrice de %', 'Amicale de %', 'Association des maires de #', 'Association pour %', 'Cercle de %', 'Ordre national de %', 'brigade de recherches de #', 'gendarmerie de #'];
const FRENCH_FIELDS = ['la santé', 'la pêche', 'la mer', "l'énergie", 'la recherche', 'la montagne', 'la concurrence', "l'environnement", 'la forêt', 'la sécurité', 'la statistique', 'la musique', "l'enfance", 'tennis', 'natation', 'la justice', "l'eau", 'la météorologie', "l'agriculture", 'la consommation', 'la culture', 'la presse', 'la géologie', "l'alimentation", 'la mémoire', 'la navigation'];
const ENGLISH_BODIES = ['National Institute of %', 'Department of %', '% Agency', '% Authority', 'National % Service', 'Ministry of %', '# Council', '# Police', 'Federal % Commission', 'Office for %', '% Standards Board', 'Bureau of %', '# City Council', 'State % Department', 'International % Organization', 'European % Agency', 'Royal Society of %', '% Research Council', '# County Sheriff\'s Office', 'Institute for % Studies', 'Department for % and %', 'Federation of %', 'U.S. % Service', 'National Union of %', '% Committee'];
const ENGLISH_FIELDS = ['Health', 'Energy', 'Fisheries', 'Transport', 'Justice', 'Education', 'Forestry', 'Consumer Affairs', 'Labor', 'Science', 'Weather', 'Food', 'Water', 'Trade', 'Agriculture', 'Aviation', 'Culture', 'Safety', 'Housing', 'Defence', 'Wildlife', 'Statistics', 'Competition', 'Rail'];
const FRENCH_CAUSES = ['Eau', 'Rivières', 'Nature', 'Patrimoine', 'Mémoire', 'Jeunesse', 'Forêts', 'Oiseaux', 'Chemins', 'Santé', 'Logement', 'École', 'Culture', 'Terre', 'Mer', 'Justice', 'Solidarité', 'Territoires', 'Droits', 'Familles'];
const FRENCH_GROUPS = ['@ et @ de ~', '@ et @', '@ et @ en ~', '# citoyenne', '# pour tous', '# solidaire', 'Vivre à #', '@ ~', '# autrement', 'Sauvons #', 'SOS %', 'Les Amis de #', '* solidarité', '# en commun', 'Alliance pour %', 'Mouvement pour %', 'Terre et %', 'Collectif #', 'Parti de %', 'Union pour %', 'Front populaire', 'Nouvelle Alliance', '#-Avenir', 'Action *', '* 56', 'Respire #', 'Zéro Déchet #', 'Bien vivre à #', 'Demain #', '# autrement', 'Un toit pour #', 'Les Mains vertes', 'Utopie *', 'Cap Avenir', 'Territoires libres', 'Les Amis de % ', 'Stop *', 'Alternatives #', 'Génération *', 'Ensemble pour #', 'Citoyens #', 'Collectif *', 'Auberge *', 'Entraide #', 'Terre de *', 'La Ruche de #'].map((name) => name.trim());
const ENGLISH_GROUPS = ['Save #', 'Friends of #', '* Action', '# Together', 'Alliance for %', 'Movement for %', 'People for %', '* Trust', 'Stop *', '# Mountain Rescue', 'National Front', 'New Alliance', 'Progress Party', '% Now', '* Foundation', 'Justice for *'];
const FRENCH_UNIONS = ['* %', '* %', '*', '*-*', 'CGT %', 'CFDT %', 'FO %', 'SUD %', 'Unsa %', 'CFTC %', 'CGT', 'CFDT', 'FO', 'CFE-CGC', 'CFTC', 'Unsa', 'Solidaires', 'Union syndicale %', 'Solidaires %', 'Syndicat national de %', 'CGT de #', 'FO #'];
const FRENCH_TRADES = ['Commerce', 'Santé', 'Métaux', 'Cheminots', 'Énergie', 'Éducation', 'Transports', 'Culture', 'Police', 'Pénitentiaire', 'Finances', 'Chimie', 'Agroalimentaire', 'Cadres', 'Retraités', 'Territoriaux', 'Hôpitaux', 'Construction', 'Banques', 'PTT', 'Rail', 'Aérien', 'Ports', 'Pompiers'];
const FRENCH_KINDS = ['rue ', 'rue de ', 'avenue ', 'avenue de ', 'boulevard ', 'place ', 'quai ', 'lac de ', 'col de ', 'stade ', 'forêt de ', 'pont de ', 'gare de '];
const ENGLISH_KINDS = ['Street', 'Road', 'Lane', 'Avenue', 'Park', 'Bridge', 'Lake', 'River', 'Hill', 'Square', 'Airport', 'Island', 'Bay', 'Valley', 'Forest'];
const REGIONS = ['Ain', 'Aisne', 'Allier', 'Ardèche', 'Ardennes', 'Ariège', 'Aveyron', 'Calvados', 'Cantal', 'Charente', 'Corrèze', "Côte-d'Or", 'Dordogne', 'Doubs', 'Eure', 'Gard', 'Gers', 'Gironde', 'Hérault', 'Indre', 'Isère', 'Jura', 'Landes', 'Loire', 'Lozère', 'Marne', 'Mayenne', 'Meuse', 'Morbihan', 'Moselle', 'Nord', 'Oise', 'Orne', 'Sarthe', 'Savoie', 'Somme', 'Tarn', 'Var', 'Vendée', 'Vienne', 'Vosges', 'Yonne', 'Normandie', 'Bretagne', 'Occitanie', 'Grand Est', 'Corse', 'Auvergne', 'Wallonie', 'Catalogne', 'Bavière'];
const RIVERS = ['la Loire', 'la Meuse', 'la Garonne', 'la Vienne', "l'Oise", "l'Aude", 'la Saône', 'le Rhône', 'le Lot', 'la Dordogne', 'la Vilaine'].map((name) => name.replace(/^(?:la |le |l')/, ''));
const STATES = ['Ohio', 'Texas', 'Oregon', 'Kansas', 'Maine', 'Utah', 'Iowa', 'Florida', 'Georgia', 'Nevada', 'Alabama', 'California', 'Kent', 'Essex', 'Surrey', 'Devon', 'Norfolk', 'Cumbria', 'Yorkshire', 'Ontario', 'Quebec', 'Queensland', 'Victoria', 'Bavaria', 'Scotland', 'Wales', 'Michigan', 'Pa.', 'Mass.', 'Calif.', 'Fla.', 'Ill.'];
