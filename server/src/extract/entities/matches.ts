import type { Paragraph, Token } from '../../text/types.ts';

/** Words of which a report on a match has several, and hardly another text. */
const WORDS = new Set(
  'championnat match matches matchs finale demi-finale quart-de-finale but buts buteur attaquant attaquante défenseur gardien entraîneur entraîneure ailier ailière pivot arbitre arbitrage essai essais mi-temps pause penalty penaltys mêlée tirs derby prolongation prolongations doublé triplé titulaire titularisé handball rugby football basket volley hand hockey club clubs supporters vestiaire joueurs joueuses équipe stade relégation promotion classement league cup goal goals striker midfielder goalkeeper defender winger half-time penalty referee stoppage equaliser equalised equalized scored squad season derby fans striker playoff playoffs relegation promotion football soccer hockey basketball fixture friendly transfer loan coach manager captain game games win draw drew semi-final semi-finals quarter-final quarter-finals semifinal play-off play-offs shoot-out shootout keeper substitute relegated promoted away-day kick-off kickoff innings wicket wickets batsman bowler scrum fly-half prop try tries puck netball rugby cricket terrace terraces pitch dugout trophy champions title coaching centre-back full-back hat-trick brace own-goal table-topping top-flight non-league'.split(' '),
);

/** So many different words of matches make a text one about matches. */
const ENOUGH = 3;

const found = new WeakMap<Paragraph, readonly string[]>();

/** True for a text about matches between clubs. */
export function isAboutMatches(paragraphs: readonly { readonly paragraph: Paragraph }[]): boolean {
  const words = new Set<string>();
  for (const { paragraph } of paragraphs) {
    for (const word of wordsOf(paragraph)) words.add(word);
    if (words.size >= ENOUGH) return true;
  }
  return false;
}

function wordsOf(paragraph: Paragraph): readonly string[] {
  const known = found.get(paragraph);
  if (known) return known;
  const words = [...new Set(paragraph.tokens.flatMap(({ lower }, at, all) => (WORDS.has(lower) ? [lower] : isScore(all, at) ? ['score'] : [])))];
  found.set(paragraph, words);
  return words;
}

const BEFORE = new Set(
  'contre bat battu reçoit recevra affronte affrontera renverse domine écrase élimine défie accroche retrouve retrouvera défiera versus beat beats beating hold holds host hosts face faces visit visits thrash thrashed stun stunned edge edged defeated against joins v vs over behind above below'.split(' '),
);
const AFTER = new Set(
  "bat reçoit recevra affronte affrontera renverse domine écrase élimine défie mène menait l'emporte jouera concède tient évoluera retrouvera accueille accueillera recrute beat beats host hosts hold held drew stun stunned thrash thrashed edge edged lead led trail trailed stay stayed moved climbed lost won travel visit visits scored equalised equalized go top striker captain manager coach defender midfielder goalkeeper winger fans have are were owe drop dropped climb sit need sack sacked job boss".split(' '),
);
/** Verbs of matches that stand behind an auxiliary or a pronoun: *a battu*, *s'est imposé*, *had led*. */
const PLAYED = new Set("battu dominé écrasé éliminé renversé reçu mené gagné remporté égalisé concédé s'impose s'incline s'offre beaten led drawn won lost equalised equalized scored taken".split(' '));
const HELPERS = new Set(["a", 'avait', 'had', 'have', 'has']);
/** Before *for*, *from*, *de*, *with*, *avec*: whose player, or who plays whom. */
const SIGNED = new Set("signed signs sign joined loan vainqueur victoire défaite contrat attaquant défenseur gardien milieu buteur drew draw win victory defeat".split(' '));
const DONE = new Set(['sacked', 'appointed', 'hired', 'released', 'beaten', 'thrashed', 'signed', 'fined', 'knocked']);
const OF = new Set(['for', 'from', 'de', "d'", 'with', 'avec', 'over', 'against', 'contre', 'face']);

/** True where the words around a name say that it plays: *X beat*, *contre X*, *signed for X*. */
export function isPlaying({ from, to }: { readonly from: number; readonly to: number }, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const owner = /^['’]s$/.test(tokens[to]?.lower ?? '') ? 1 : 0;
  const next = tokens[to + owner]?.lower ?? '';
  if (owner > 0) return OWN.has(next);
  if (BEFORE.has(before) || AFTER.has(next) || PLAYED.has(next) || (HELPERS.has(next) && PLAYED.has(tokens[to + 1]?.lower ?? ''))) return true;
  const second = tokens[from - 2]?.lower ?? '';
  if (isTransfer({ from }, tokens) || (before === 'by' && DONE.has(second)) || (before === 'to' && second === 'defeat')) return true;
  return (OF.has(before) && (SIGNED.has(second) || isScore(tokens, from - 4))) || (before === 'à' && second === 'face') || isHost({ from }, tokens) || isScore(tokens, to);
}

/** *at home to* **X**. */
export function isHost({ from }: { readonly from: number }, tokens: readonly Token[]): boolean {
  return tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'home' && tokens[from - 3]?.lower === 'at';
}

const OWN = new Set(['striker', 'captain', 'manager', 'coach', 'defender', 'midfielder', 'goalkeeper', 'winger', 'fans', 'players', 'supporters', 'goal', 'goals', 'lead', 'equaliser', 'defence', 'chairman', 'owner', 'owners', 'season', 'home', 'bench']);
const MOVED = new Set(['arrivé', 'arrivée', 'venu', 'venue', 'débarqué', 'débarquée', 'signed', 'signs', 'sign', 'joined', 'joins', 'transfer', 'moved', 'moves', 'move', 'loan', 'loaned', 'sold', 'returns', 'returned', 'switch', 'transféré', 'transférée', 'prêté', 'prêtée', 'prêt', 'transfert', 'recruté', 'recrutée', 'cédé', 'cédée']);
const DIRECTION = new Set(['from', 'to', 'de', "d'", 'à', 'par']);

/** *signed from X*, *a move to X*, *prêté par X*: where players go are clubs. */
export function isTransfer({ from }: { readonly from: number }, tokens: readonly Token[]): boolean {
  if (!DIRECTION.has(tokens[from - 1]?.lower ?? '')) return false;
  for (let at = from - 2; at >= Math.max(0, from - 5); at--) {
    if (MOVED.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

/** True where a score of three tokens starts: *3-2*, *24-19*. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [one, dash, two] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return one?.kind === 'number' && two?.kind === 'number' && one.text.length < 4 && two.text.length < 4 && (dash?.text === '-' || dash?.text === '–') && two.start - one.end === 1;
}
