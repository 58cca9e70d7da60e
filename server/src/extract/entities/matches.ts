import type { Paragraph, Token } from '../../text/types.ts';

/** Words of which a report on a match has several, and hardly another text. */
const WORDS = new Set(
  'championnat match matches matchs finale demi-finale quart-de-finale but buts buteur attaquant attaquante défenseur gardien entraîneur entraîneure ailier ailière pivot arbitre arbitrage essai essais mi-temps pause penalty penaltys mêlée tirs derby prolongation prolongations doublé triplé titulaire titularisé handball rugby football basket volley hand hockey club clubs supporters vestiaire joueurs joueuses équipe stade relégation promotion classement league cup goal goals striker midfielder goalkeeper defender winger half-time penalty referee stoppage equaliser equalised equalized scored squad season derby fans striker playoff playoffs relegation promotion football soccer hockey basketball fixture friendly transfer loan coach manager captain game games win draw drew'.split(' '),
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
  const words = [...new Set(paragraph.tokens.flatMap(({ lower }) => (WORDS.has(lower) ? [lower] : [])))];
  found.set(paragraph, words);
  return words;
}

const BEFORE = new Set(
  'contre bat battu reçoit recevra affronte affrontera renverse domine écrase élimine défie accroche retrouve retrouvera défiera versus beat beats beating hold holds host hosts face faces visit visits thrash thrashed stun stunned edge edged defeated against joins v vs over'.split(' '),
);
const AFTER = new Set(
  "bat reçoit recevra affronte affrontera renverse domine écrase élimine défie mène menait l'emporte jouera concède tient évoluera retrouvera accueille accueillera recrute beat beats host hosts hold held drew stun stunned thrash thrashed edge edged lead led trail trailed stay stayed moved climbed lost won travel visit visits scored equalised equalized go top striker captain manager coach defender midfielder goalkeeper winger fans".split(' '),
);
/** Verbs of matches that stand behind an auxiliary or a pronoun: *a battu*, *s'est imposé*, *had led*. */
const PLAYED = new Set("battu dominé écrasé éliminé renversé reçu mené gagné remporté égalisé concédé s'impose s'incline s'offre beaten led drawn won lost equalised equalized scored taken".split(' '));
const HELPERS = new Set(["a", 'avait', 'had', 'have', 'has']);
/** Before *for*, *from*, *de*, *with*, *avec*: whose player, or who plays whom. */
const SIGNED = new Set("signed signs sign joined loan vainqueur victoire défaite contrat attaquant défenseur gardien milieu buteur drew draw win victory defeat".split(' '));
const OF = new Set(['for', 'from', 'de', "d'", 'with', 'avec', 'over', 'against', 'contre', 'face']);

/** True where the words around a name say that it plays: *X beat*, *contre X*, *signed for X*. */
export function isPlaying({ from, to }: { readonly from: number; readonly to: number }, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  if (BEFORE.has(before) || AFTER.has(next) || PLAYED.has(next) || (HELPERS.has(next) && PLAYED.has(tokens[to + 1]?.lower ?? ''))) return true;
  const second = tokens[from - 2]?.lower ?? '';
  return (OF.has(before) && (SIGNED.has(second) || isScore(second))) || (before === 'à' && second === 'face') || isScore(next);
}

/** *3-2*, *24-19*. */
function isScore(word: string): boolean {
  return /^\d{1,3}[-–]\d{1,3}$/.test(word);
}
