/** Lemma of a counted noun → attribute shared by the languages. */
export const attributes: Readonly<Record<string, string>> = {
  life: 'dead',
  toll: 'dead', dead: 'dead', death: 'dead', fatality: 'dead', killed: 'dead', casualty: 'victims', victim: 'victims', injured: 'injured', wounded: 'injured', injury: 'injured', hurt: 'injured', missing: 'missing', unaccounted: 'missing',
  arrest: 'arrested', arrested: 'arrested', detained: 'arrested', detainee: 'arrested', survivor: 'rescued', evacuee: 'evacuated', refugee: 'displaced', homeless: 'homeless',
  demonstrator: 'demonstrators', protester: 'demonstrators', protestor: 'demonstrators', marcher: 'demonstrators', striker: 'strikers', participant: 'participants', attendee: 'participants', spectator: 'spectators', fan: 'spectators', visitor: 'visitors', supporter: 'spectators', runner: 'participants',
  member: 'members', observer: 'observers', partner: 'partners', leader: 'leaders',
  seat: 'seats', mp: 'seats', lawmaker: 'seats', constituency: 'constituencies', vote: 'votes', ballot: 'votes', voter: 'voters',
  employee: 'employees', staff: 'employees', inhabitant: 'population', resident: 'population', layoff: 'job-cuts', redundancy: 'job-cuts',
  firefighter: 'firefighters', rescuer: 'rescuers', policeman: 'police-officers', police: 'police-officers', soldier: 'soldiers', troop: 'soldiers',
};

/** Nouns for people in general: a predicate tells what happened to them. */
export const people: readonly string[] = ['person', 'man', 'woman', 'child', 'civilian', 'resident', 'passenger', 'other', 'suspect', 'adult', 'worker', 'tourist', 'boy', 'girl', 'baby'];

/** Generic people: they qualify nothing. */
export const anyone: readonly string[] = ['person', 'other', 'victim', 'individual'];

/** Beginnings of predicates → attribute of who they are said of. */
export const predicates: readonly (readonly [string, string])[] = [
  ['killed', 'dead'], ['died', 'dead'], ['dead', 'dead'], ['perished', 'dead'], ['lives', 'dead'], ['life', 'dead'], ['drowned', 'dead'], ['injured', 'injured'], ['wounded', 'injured'], ['hurt', 'injured'], ['missing', 'missing'], ['unaccounted', 'missing'], ['vanished', 'missing'], ['disappeared', 'missing'],
  ['arrested', 'arrested'], ['detained', 'arrested'], ['hospitali', 'hospitalized'], ['evacuated', 'evacuated'], ['rescued', 'rescued'], ['saved', 'rescued'], ['displaced', 'displaced'], ['homeless', 'homeless'], ['rehoused', 'rehoused'],
];

/** Verbs with the people as their object (*killing 35 people*), by their whole form. */
export const actives: Readonly<Record<string, string>> = {
  killed: 'dead', killing: 'dead', kills: 'dead', kill: 'dead', claimed: 'dead', injured: 'injured', injuring: 'injured', wounded: 'injured', wounding: 'injured', injures: 'injured', arrested: 'arrested', arresting: 'arrested', detained: 'arrested', rescued: 'rescued', rescuing: 'rescued', saved: 'rescued', evacuated: 'evacuated', evacuating: 'evacuated', displaced: 'displaced', displacing: 'displaced',
};

/** Words that may stand between the noun and its predicate. */
export const auxiliaries: readonly string[] = ['were', 'was', 'are', 'is', 'have', 'has', 'had', 'been', 'reported', 'presumed', 'confirmed', 'feared', 'still', 'also', 'being', 'believed', 'lost', 'their', 'his', 'her', 'others', 'other', 'more', 'now', 'seriously', 'critically', 'left', 'already', 'who', 'went', 'listed', 'as', 'and', 'remain', 'remained', 'officially'];

/** Beginnings of words that tell that people came together, in the street or elsewhere. */
export const assembly: readonly string[] = ['march', 'rall', 'gather', 'protest', 'demonstrat', 'street', 'attend', 'crowd', 'turned out', 'took part', 'join', 'strike'];

/** Beginnings of words that make *bodies* those of the dead. */
export const bodies: readonly string[] = ['found', 'recover', 'pulled', 'discover', 'retriev', 'identif', 'buried', 'rubble'];

/** Nouns of jobs, which are cut where a word of cutting stands near. */
export const jobs: readonly string[] = ['job', 'position', 'post', 'employee', 'worker', 'staff'];
/** Those that are posts and not people. */
export const posts: readonly string[] = ['job', 'position', 'post'];
export const cutting: readonly string[] = ['cut', 'cuts', 'axe', 'shed', 'lose', 'lost', 'loss', 'lay', 'laid', 'redundan', 'slash', 'risk', 'eliminat'];

/** Words that make shares of the vote. */
export const ballots: readonly string[] = ['vote', 'votes', 'ballots', 'ballot', 'voteshare', 'vote-share'];
export const turnout: readonly string[] = ['turnout', 'abstention'];
