import type { SentenceContext } from '../context.ts';
import type { Piece } from '../skeleton.ts';
import type { Referent } from './family.ts';
import { lastPerson, mainEntity, referent } from './referents.ts';

/**
 * The person that a pronoun or a noun of people (*le pompier*, *the defendant*) may stand for: the one named before it in its
 * sentence (up to offset `at`, if given), in its paragraph or the one before, else the one that the article names most. Undefined for nouns of things.
 */
export function personAround(context: SentenceContext, who: Referent | undefined, at?: number): Referent | undefined {
  if (who && !pronouns.has(who.name) && !isPersonNoun(who.name)) return undefined;
  const named = at === undefined || !who ? undefined : namedAs(context, who.name, at);
  const last = named ? undefined : lastPerson(context);
  return named ?? (last ? referent(last) : mainEntity(context.article, 'person'));
}

/** The person named before offset `at` in the sentence, or whom the article calls by the noun where it names them. */
export function namedAs(context: SentenceContext, noun: string, at: number): Referent | undefined {
  const here = context.mentions.findLast(({ type, end }) => type === 'person' && end <= at);
  return here ? referent(here) : pronouns.has(noun) ? undefined : bearerOf(context, noun);
}

/** The person whom the article calls by a noun where it names them (*l'ancien* **notaire** *de X, Gilles Aubry*; *Gilles Aubry, notaire*). */
function bearerOf({ article }: SentenceContext, noun: string): Referent | undefined {
  for (const { paragraph, mentions } of article.paragraphs) {
    if (!paragraph.text.toLowerCase().includes(noun)) continue;
    const named = mentions.find(({ type, start, end }) => type === 'person' && beside(paragraph.text.toLowerCase(), start, end, noun));
    if (named) return referent(named);
  }
  return undefined;
}

function beside(text: string, start: number, end: number, noun: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER)];
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf('»')) + 1);
  return clause.includes(noun) || (/^\s?,/.test(after) && (after.split('.')[0] ?? '').includes(noun));
}

/** Characters before and after a name in which the noun stands that it is called by. */
const BEFORE = 45;
const AFTER = 35;

/** True for a noun, in the singular, that names a person. */
export function isPersonNoun(word: string): boolean {
  return ofPerson.test(word) && !things.test(word);
}

/** *un ancien notaire*: somebody whom the text does not name there. */
export function isIndefinite(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 2), at).some(({ word, filler }) => /^(?:un|une|a|an|d'un|d'une)$/.test(word) || (filler?.kind === 'quantity' && filler.of.stated === 1));
}

const pronouns: ReadonlySet<string> = new Set(['il', 'elle', 'he', 'she', '-t-il', '-t-elle']);
/** Nouns of people, by their endings and the commonest ones that have none. */
const ofPerson =
  /^(?:homme|femme|man|woman|victime|victim|suspect|prévenue?|accusée?|defendant|accused|jeune|adolescente?|garçon|fille|boy|girl|maire|mayor|ministre|minister|juge|judge|notaire|solicitor|pompier|firefighter|capitaine|captain|commandant|pilote|pilot|médecin|doctor|élève|pupil|avocate?|lawyer|lauréate?|winner|athlète|artiste|artist|otage|hostage|patron(?:ne)?|boss|chef|président|présidente|president|étudiante?|student|militante?|activist|policier|officer|gendarme|soldat|soldier|retraitée?|employée?|salariée?|députée?|infirmière?|nurse|teacher|pensioner|driver|farmer|mère|père|mother|father|[\p{L}-]{3,}(?:eur|euse|trice|ier|ière|ien|ienne|iste|ateur|ologue))$/u;
/** Nouns with such endings that are things. */
const things = /^(?:moteur|secteur|facteur|valeur|couleur|chaleur|hauteur|longueur|largeur|profondeur|vapeur|erreur|terreur|horreur|peur|fleur|odeur|douleur|rigueur|vigueur|faveur|humeur|intérieur|extérieur|meilleur|plusieurs?|ailleurs?|leur|heure|quartier|dossier|courrier|chantier|papier|métier|escalier|clavier|premier|dernier|entier|particulier|financier|janvier|février|quotidien|ancien|bien|lien|rien|combien|matière|manière|frontière|rivière|lumière|carrière|première|dernière|entière|liste|piste|triste|artère|ordinateur|radiateur|tracteur|réacteur|ascenseur|porteur|chasseur|bonheur|malheur|ampleur|lueur|sueur|splendeur|blancheur|mineure?|supérieure?|inférieure?|antérieure?|ultérieure?)$/;
