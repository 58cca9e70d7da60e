/** Lemma of a counted noun → attribute shared by the languages. */
export const attributes: Readonly<Record<string, string>> = {
  toll: 'dead', mort: 'dead', morte: 'dead', décès: 'dead', tué: 'dead', tuée: 'dead', macchabée: 'dead', victime: 'victims', blessé: 'injured', blessée: 'injured', disparu: 'missing', disparue: 'missing', disparition: 'missing',
  arrestation: 'arrested', interpellation: 'arrested', interpellé: 'arrested', 'garde à vue': 'arrested', rescapé: 'rescued', survivant: 'rescued', miraculé: 'rescued', déplacé: 'displaced', réfugié: 'displaced', évacué: 'evacuated', 'sans-abri': 'homeless', sinistré: 'displaced', hospitalisé: 'hospitalized',
  manifestant: 'demonstrators', manifestante: 'demonstrators', marcheur: 'demonstrators', protestataire: 'demonstrators', opposant: 'demonstrators', gréviste: 'strikers', participant: 'participants', spectateur: 'spectators', supporter: 'spectators', visiteur: 'visitors', festivalier: 'spectators', fidèle: 'participants', coureur: 'participants',
  membre: 'members', 'état-membre': 'members', adhérent: 'members', observateur: 'observers', partenaire: 'partners', dirigeant: 'leaders', "chef": 'leaders',
  siège: 'seats', député: 'seats', élu: 'seats', mandat: 'seats', parlementaire: 'seats', sénateur: 'seats', eurodéputé: 'seats', circonscription: 'constituencies', voix: 'votes', suffrage: 'votes', bulletin: 'votes', votant: 'voters', électeur: 'voters',
  salarié: 'employees', employé: 'employees', collaborateur: 'employees', effectif: 'employees', habitant: 'population', suppression: 'job-cuts', licenciement: 'job-cuts',
  pompier: 'firefighters', 'sapeur-pompier': 'firefighters', 'sapeurs-pompier': 'firefighters', 'marins-pompier': 'firefighters', 'marin-pompier': 'firefighters', sapeur: 'firefighters', secouriste: 'rescuers', sauveteur: 'rescuers', policier: 'police-officers', gendarme: 'police-officers', soldat: 'soldiers', militaire: 'soldiers',
};

/** Nouns for people in general: a predicate tells what happened to them. */
export const people: readonly string[] = ['personne', 'homme', 'femme', 'enfant', 'autre', 'civil', 'habitant', 'passager', 'individu', 'gens', 'suspect', 'jeune', 'adulte', 'mineur', 'bébé', 'ouvrier', 'touriste'];

/** Generic people: they qualify nothing. */
export const anyone: readonly string[] = ['personne', 'individu', 'gens', 'autre', 'victime'];

/** Beginnings of predicates → attribute of who they are said of. */
export const predicates: readonly (readonly [string, string])[] = [
  ['tué', 'dead'], ['morte', 'dead'], ['morts', 'dead'], ['mort', 'dead'], ['décéd', 'dead'], ['péri', 'dead'], ['succomb', 'dead'], ['vie', 'dead'], ['noyé', 'dead'], ['blessé', 'injured'], ['disparu', 'missing'], ['introuvable', 'missing'], ['manquent', 'missing'], ['manquaient', 'missing'],
  ['arrêté', 'arrested'], ['interpell', 'arrested'], ['hospitalis', 'hospitalized'], ['évacu', 'evacuated'], ['sauvé', 'rescued'], ['secouru', 'rescued'], ['hélitreuill', 'rescued'], ['repêché', 'rescued'], ['déplacé', 'displaced'], ['relogé', 'rehoused'], ['recherch', 'missing'],
];

/** Verbs with the people as their object (*tuant 35 personnes*), by their whole form. */
export const actives: Readonly<Record<string, string>> = {
  tuant: 'dead', tue: 'dead', tuent: 'dead', tué: 'dead', blessant: 'injured', blesse: 'injured', blessent: 'injured', blessé: 'injured', arrêté: 'arrested', arrêtent: 'arrested', arrête: 'arrested', interpellé: 'arrested', interpelle: 'arrested', évacué: 'evacuated', évacue: 'evacuated', sauvé: 'rescued', secouru: 'rescued', hospitalisé: 'hospitalized', fauché: 'dead',
};

/** Words that may stand between the noun and its predicate. */
export const auxiliaries: readonly string[] = ['ont', 'a', 'avaient', 'avait', 'auraient', 'aurait', 'sont', 'est', 'étaient', 'était', 'seraient', 'serait', 'été', 'y', 'déjà', 'également', 'aussi', 'ainsi', 'toujours', 'encore', 'portées', 'portés', 'porté', 'portée', 'comptées', 'déclarées', 'déclarés', 'présumées', 'présumés', 'trouvé', 'perdu', 'la', 'autres', 'légèrement', 'grièvement', 'gravement', 'plus', "n'", 'ne', 'actuellement', 'seulement', 'confirmés', 'officiellement', 'depuis', 'restent', 'demeurent', 'restaient', 'reste'];

/** Beginnings of words that tell that people came together, in the street or elsewhere. */
export const assembly: readonly string[] = ['manifest', 'défil', 'rassembl', 'cortège', 'march', 'particip', 'mobilis', 'rue', 'rues', 'assist', 'réuni', 'foule'];

/** Beginnings of words that make *corps* bodies of the dead. */
export const bodies: readonly string[] = ['retrouv', 'découvert', 'extrait', 'sorti', 'repêch', 'identifi', 'récupér', 'dégag', 'exhum', 'enterr', 'sans', 'gravats', 'décombres'];

/** Nouns of jobs, which are cut where a word of cutting stands near. */
export const jobs: readonly string[] = ['emploi', 'poste', 'salarié', 'employé'];
/** Those that are posts and not people. */
export const posts: readonly string[] = ['emploi', 'poste'];
export const cutting: readonly string[] = ['supprim', 'suppression', 'menac', 'licenci', 'perdu', 'détrui', 'destruction', 'concern', 'moins', 'dispar', 'perd', 'perte', 'fermeture', 'sépar'];

/** Words that make shares of the vote. */
export const ballots: readonly string[] = ['voix', 'suffrage', 'suffrages', 'vote', 'votes', 'exprimés'];
export const turnout: readonly string[] = ['participation', 'abstention'];
