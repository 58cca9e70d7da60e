import type { ArticleContext, SentenceContext } from '../context.ts';
import { slotsOf, type Slot } from '../scope/index.ts';
import { scopeLexicon, startsWithAny } from '../scope/lexicon.ts';
import { perSentence } from '../perSentence.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { kindOf } from './kinds.ts';
import { partyOf } from './party.ts';
import { countedLexicon, type CountedLexicon } from './counted.ts';

/** What a plain count says: an attribute shared by the languages or the noun itself, and what narrows it. */
export interface Reading {
  readonly attribute: string;
  /** Narrows the counted (*blessés* **graves**, *morts, dont trois* **enfants**). */
  readonly qualifier?: string;
  /** How the attribute was found; decides how far it is believed. */
  readonly by: 'noun' | 'predicate' | 'gapping' | 'open';
  /** True for what happened to some of a whole (*neuf des onze marins ont été secourus*): all to whom it did. */
  readonly whole?: true;
  /** Offset behind the words that show it. */
  readonly end: number;
}

/** The readings of the counts of a sentence, in the order of its slots; undefined for measures and bare numbers. */
export function readingsOf(context: SentenceContext): readonly (Reading | undefined)[] {
  return slotsOf(context).length === 0 ? none : known(context);
}

const none: readonly undefined[] = [];

const known = perSentence((context): readonly (Reading | undefined)[] => {
  const slots = slotsOf(context);
  const made: (Reading | undefined)[] = [];
  for (const [i, slot] of slots.entries()) made.push(read(context, i, slot, made));
  for (const [i, slot] of slots.entries()) if (!made[i] && slot.role.of !== undefined && slot.role.of > i) made[i] = gapped(slot, made[slot.role.of]);
  return made;
});

function read(context: SentenceContext, index: number, slot: Slot, made: readonly (Reading | undefined)[]): Reading | undefined {
  if (slot.quantity.unit !== undefined) return undefined;
  const lexicon = countedLexicon(context.facts.paragraph.language);
  const { pieces } = skeletonOf(context);
  const own = said(pieces, slot, slotsOf(context)[index + 1], lexicon);
  if (own) return { ...qualified(context, pieces, slot, own.attribute, lexicon), ...own };
  const seats = seatsOf(context, slot, lexicon);
  if (seats) return seats;
  const holder = slot.role.of === undefined ? undefined : made[slot.role.of];
  if (slot.role.from !== 'own' && holder) return { ...holder, by: 'gapping', end: slot.role.end, ...qualified(context, pieces, slot, holder.attribute, lexicon) };
  const whole = slot.scope.part === true && lexicon.people.has(slot.role.noun ?? '') ? made[index - 1] : undefined;
  if (whole && whole.by !== 'open') return { attribute: whole.attribute, by: 'gapping', end: slot.role.end, ...qualifierOf(slot.role.noun, lexicon) };
  return named(context, pieces, slot, lexicon, made);
}

/** A bare figure beside a party, after seats were counted in an article on an election: *en a 162 : 98 pour X, 34 pour Y*. */
function seatsOf(context: SentenceContext, slot: Slot, lexicon: CountedLexicon): Reading | undefined {
  if ((slot.role.from === 'own' && !/^(?:droite|gauche|centre)$/.test(slot.role.noun ?? '')) || lexicon.attributes.has(slot.role.noun ?? '') || !context.article.events.some((event) => event.type === 'election')) return undefined;
  const at = context.article.paragraphs.indexOf(context.facts);
  const near = context.article.paragraphs.slice(Math.max(0, at - 2), at + 1).flatMap((facts) => facts.quantities);
  if (!near.some(({ noun }) => lexicon.attributes.get(noun ?? '') === 'seats')) return undefined;
  return partyOf(context, slot) && { attribute: 'seats', by: 'gapping', end: slot.quantity.end };
}

function gapped(slot: Slot, holder: Reading | undefined): Reading | undefined {
  return holder && { ...holder, by: 'gapping', end: slot.role.end };
}

/** A verb says what happened to the counted: behind them (*ont été tués*) or before them (*tuant 35 personnes*). */
function said(pieces: readonly Piece[], slot: Slot, next: Slot | undefined, lexicon: CountedLexicon): Reading | undefined {
  const noun = slot.role.noun;
  const fixed = noun === undefined ? undefined : lexicon.attributes.get(noun);
  const active = activeBefore(pieces, slot, lexicon);
  if (active && !tolls.has(fixed ?? '')) return { attribute: active, by: 'predicate', end: slot.role.end, ...qualifierOf(noun, lexicon) };
  if (fixed !== undefined && tolls.has(fixed) && fixed !== 'victims') return undefined;
  const shared = next?.base === true && next.at <= slot.at + 3 ? next : undefined;
  const predicate = predicateBehind(pieces, slot, lexicon, shared?.role.to);
  // Of a bare number the noun is that of the whole (*sur les onze hommes, trois …*, *neuf des onze marins*): it narrows nothing.
  const people = noun !== undefined && slot.role.from !== 'own' && (lexicon.people.has(noun) || shared !== undefined);
  return predicate && { attribute: predicate.attribute, by: 'predicate', end: predicate.end, ...(shared ? { whole: true as const } : {}), ...(people ? {} : qualifierOf(noun, lexicon)) };
}

const tolls: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'arrested', 'rescued', 'evacuated', 'victims']);

function activeBefore(pieces: readonly Piece[], slot: Slot, lexicon: CountedLexicon): string | undefined {
  let i = slot.at - 1;
  while (i > slot.at - 3 && /^(?:les|the|des|ses|its|these|ces|au|moins)$/.test(pieces[i]?.word ?? '')) i--;
  const word = pieces[i]?.word ?? '';
  const attribute = lexicon.actives.get(word);
  if (attribute === undefined) return undefined;
  if (!word.endsWith('é') && !word.endsWith('u')) return /^(?:were|was|been|are|be)$/.test(pieces[i - 1]?.word ?? '') ? undefined : attribute;
  return pieces.slice(Math.max(0, i - 3), i).some((piece) => /^(?:a|ont|avait|avaient|ayant|aurait|auraient|eu)$/.test(piece.word)) && pieces[i - 1]?.word !== 'été' ? attribute : undefined;
}

function predicateBehind(pieces: readonly Piece[], slot: Slot, lexicon: CountedLexicon, from = slot.role.to): { attribute: string; end: number } | undefined {
  let unknown = 0;
  const plural = (slot.quantity.low ?? 0) >= 2 && !slot.quantity.approximate && slot.role.from === 'own' && !/^(?:million|milliard)/.test(slot.role.noun ?? '');
  const first = behindInsertion(pieces, from);
  for (let i = first; i < first + 8; i++) {
    const piece = pieces[i];
    if (!piece || piece.filler?.kind === 'quantity' || /^[,;:().]$/.test(piece.word)) return undefined;
    if (plural && /^(?:est|était|avait|a|aurait|serait|has|was|is)$/.test(piece.word)) return undefined;
    const found = lexicon.predicates.find(([start]) => piece.word.startsWith(start));
    if (found) return { attribute: found[1], end: piece.end };
    if (!lexicon.auxiliaries.has(piece.word) && (++unknown > 1 || i > first + 1)) return undefined;
  }
  return undefined;
}

/** *142 000 selon l'Intérieur, 310 000 selon l'intersyndicale*: in a text about a day of protest a large bare number of a speaker counts demonstrators. */
function bareCount(context: SentenceContext, slot: Slot): Reading | undefined {
  const { quantity } = slot;
  if (quantity.unit !== undefined || quantity.stated < 100 || /^(?:19|20)\d\d$/.test(String(quantity.stated)) || !isProtest(context.article)) return undefined;
  const behind = context.facts.paragraph.text.slice(quantity.end, quantity.end + 14);
  return /^[\s\u00a0]*(?:selon|d[’']après|pour (?:la|le|les)|according to|by)\s/iu.test(behind) ? { attribute: 'demonstrators', by: 'gapping', end: quantity.end } : undefined;
}

/** *un millier de personnes, dont 800 vacanciers, ont été évacuées*: the piece behind the insertion. */
function behindInsertion(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.word !== ',' || !/^(?:dont|parmi|including|among)$/.test(pieces[at + 1]?.word ?? '')) return at;
  const close = pieces.slice(at + 2, at + 16).findIndex(({ word }) => word === ',');
  return close < 0 ? at : at + 3 + close;
}

/** The noun tells it: from the lexicon, *corps* that were found, jobs that are cut, people who came together; else the noun itself. */
function named(context: SentenceContext, pieces: readonly Piece[], slot: Slot, lexicon: CountedLexicon, made: readonly (Reading | undefined)[]): Reading | undefined {
  const noun = slot.role.noun;
  if (noun === undefined) return bareCount(context, slot);
  const by = slot.role.from === 'own' || slot.role.from === 'heading' ? 'noun' : 'gapping';
  const end = slot.role.end;
  const attribute = special(context, pieces, slot, noun, lexicon) ?? lexicon.attributes.get(noun);
  if (attribute !== undefined) return { attribute, by, end, ...qualified(context, pieces, slot, attribute, lexicon) };
  if (made.some((reading) => reading?.attribute === 'seats') && partyOf(context, slot)?.near) return { attribute: 'seats', by: 'gapping', end: slot.quantity.end };
  const follower = openQualifier(context, pieces, slot);
  return { attribute: kindOf(noun, context.facts.paragraph.language), by: 'open', end, ...(follower === undefined ? {} : { qualifier: follower }) };
}

function special(context: SentenceContext, pieces: readonly Piece[], slot: Slot, noun: string, lexicon: CountedLexicon): string | undefined {
  if (lexicon.anyone.has(noun) || /^(?:homme|man|occupant)$/.test(noun)) {
    const crowd = aboardOrWatching(pieces, slot);
    if (crowd !== undefined) return crowd;
  }
  if (lexicon.attributes.get(noun) === 'members' && added(context, slot)) return 'new-members';
  const near = (stems: readonly string[], reach: number): boolean => pieces.slice(Math.max(0, slot.at - reach), slot.at + reach).some((piece) => startsWithAny(piece.word, stems));
  if (noun === 'corps' || noun === 'body') return near(lexicon.bodies, 12) ? 'dead' : undefined;
  if (/^(?:soldat|marin|militaire)$/.test(noun) && /^(?:du feu|pompiers?)/.test(pieces.slice(slot.role.to, slot.role.to + 2).map(({ word }) => word).join(' '))) return 'firefighters';
  if (lexicon.jobs.has(noun) && cut(pieces, slot, noun, lexicon)) return 'job-cuts';
  if (lexicon.anyone.has(noun) && /^(?:corps|bodies|dépouilles)$/.test(pieces[slot.at - 2]?.word ?? '')) return 'dead';
  if (lexicon.anyone.has(noun) && pieces.slice(Math.max(0, slot.at - 3), slot.at).some((piece) => EMPLOYS.test(piece.word))) return 'employees';
  if (noun.startsWith('victim') && numberOf.test(pieces.slice(Math.max(0, slot.at - 4), slot.at + 7).map(({ word }) => word).join(' '))) return 'dead';
  if (noun === 'chef' && pieces[slot.role.to]?.word !== "d'") return 'chef';
  if (/^(?:état|pays|nation|country|state)$/.test(noun)) return /^memb(?:re|er)/.test(pieces[slot.role.to]?.word ?? '') || /^memb(?:re|er)/.test(slot.role.modifier ?? '') || near(['membre', 'member'], 8) || near(gatherings, 5) ? 'members' : undefined;
  if (noun === 'partenaire' || noun === 'partner') return pieces[slot.role.to]?.word === 'de' || slot.role.modifier === 'dialogue' ? 'partners' : noun;
  return lexicon.anyone.has(noun) || (noun === 'habitant' && near(lexicon.assembly, 8)) ? gathering(context, slot, near(lexicon.assembly, 10)) : undefined;
}

/** *43 personnes à bord*, *carrying 43 people*: those on board, all of them; *devant 14 250 personnes*: those who watched a match or a show. */
function aboardOrWatching(pieces: readonly Piece[], slot: Slot): string | undefined {
  const before = pieces.slice(Math.max(0, slot.at - 4), slot.at).map(({ word }) => word).join(' ');
  const behind = pieces.slice(slot.role.to, slot.role.to + 6).map(({ word }) => word).join(' ');
  if (slot.scope.part === true) return undefined;
  if (/^(?:à bord|on board|aboard|avaient pris place|se trouvaient à bord|were on board|were aboard|étaient à bord)\b/.test(behind) || /(?:à bord se trouvaient|transportait|transportant|carrying|on board were)$/.test(before)) return 'aboard';
  return /(?:^| )(?:devant|in front of|watched by)(?: (?:quelque|environ|près de|plus de|some|about|around|nearly|more than))?$/.test(before) ? 'spectators' : undefined;
}

/** *trois nouveaux membres*, *six other members*: some of the members. */
function added({ facts }: SentenceContext, { quantity, role }: Slot): boolean {
  return /\b(?:nouve(?:aux|lles)|autres|anciens|premiers|new|other|former|more|founding|fondateurs)\b/iu.test(facts.paragraph.text.slice(quantity.end, role.end + 12));
}

const EMPLOYS = /^(?:emploie|emploient|employait|employaient|employant|employs?|employed|employing)$/;
/** *portant à quatre le nombre des victimes*: of what has a number of victims that grows, they are the dead. */
const numberOf = /\b(?:portant|portent|porte|porté|portait|bringing|brings|brought|raising|raises)\b.{0,80}\b(?:nombre|number|toll)\b/;

/** Jobs are cut by a word before them in their clause or behind them in their cell; staff of which a text says *compte*, *sur*, *emploie* is all of it. */
function cut(pieces: readonly Piece[], slot: Slot, noun: string, lexicon: CountedLexicon): boolean {
  const before = pieces.slice(Math.max(0, slot.at - 7), slot.at).map(({ word }) => word);
  if (holders.has(before.at(-1) ?? '') || (!lexicon.posts.has(noun) && slot.base)) return false;
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const behind = pieces.slice(slot.at + 1, Math.min(slot.to, slot.at + 7)).map(({ word }) => word);
  const strict = !lexicon.posts.has(noun);
  return [...(strict ? clause : before), ...behind].some((word) => startsWithAny(word, lexicon.cutting));
}

const holders: ReadonlySet<string> = new Set(['compte', 'comptait', 'comptent', 'emploie', 'employait', 'emploient', 'employs', 'employed', 'has', 'a']);

/** Beginnings of words by which a body is said to have members (*forte de neuf pays*). */
const gatherings: readonly string[] = ['forte', 'compos', 'regroup', 'rassembl', 'compte', 'fédèr', 'compris', 'comprend', 'group'];

/** People on a day of protest are demonstrators where a place or a speaker stands with the number. */
function gathering(context: SentenceContext, slot: Slot, assembled: boolean): string | undefined {
  const protest = isProtest(context.article);
  if (assembled) return protest || sentenceHas(context, ['manifest', 'défil', 'march', 'protest', 'demonstrat']) ? 'demonstrators' : 'participants';
  return protest && (slot.scope.place !== undefined || sentenceHas(context, ['selon', 'préfecture', 'police', 'syndicat', 'according', 'ministère', 'compt', 'dénombr', 'recens', 'revendiqu', 'autorités', 'organis', 'organiz'])) ? 'demonstrators' : undefined;
}

/** True for an article about a day of protest: its main event is one, or it counts demonstrators somewhere. */
function isProtest(article: ArticleContext): boolean {
  const before = protests.get(article);
  if (before !== undefined) return before;
  const { attributes } = countedLexicon(article.section.language);
  const made = article.events[0]?.type === 'protest' || article.paragraphs.some((facts) => facts.quantities.some(({ noun }) => attributes.get(noun ?? '') === 'demonstrators'));
  protests.set(article, made);
  return made;
}

const protests = new WeakMap<ArticleContext, boolean>();

function sentenceHas(context: SentenceContext, stems: readonly string[]): boolean {
  return context.tokens.some((token) => startsWithAny(token.lower, stems));
}

function qualifierOf(noun: string | undefined, lexicon: CountedLexicon): { qualifier?: string } {
  return noun === undefined || lexicon.anyone.has(noun) || tolls.has(lexicon.attributes.get(noun) ?? '') ? {} : { qualifier: noun };
}

/** *grièvement*, *dans un état critique*; *morts et disparus* count another population than *morts*. */
function qualified(context: SentenceContext, pieces: readonly Piece[], slot: Slot, attribute: string, lexicon: CountedLexicon): { qualifier?: string } {
  const { qualifiers } = scopeLexicon(context.facts.paragraph.language);
  if (attribute === 'dead' && /^(?:et|ou|and|or)$/.test(pieces[slot.role.to]?.word ?? '') && /^(?:disparu|missing)/.test(pieces[slot.role.to + 1]?.word ?? '')) return { qualifier: 'or-missing' };
  if (attribute === 'injured' || slot.scope.part === true) {
    for (const piece of pieces.slice(slot.at + 1, Math.min(slot.to, slot.at + 9))) {
      const found = qualifiers.get(piece.word);
      if (found !== undefined) return { qualifier: found };
    }
  }
  return slot.role.from === 'own' && slot.role.modifier !== undefined && !lexicon.attributes.has(slot.role.modifier) && attribute !== 'dead' ? { qualifier: slot.role.modifier } : {};
}

/** The word behind an open noun narrows it (*albums* **live**), quoted or not. */
function openQualifier(context: SentenceContext, pieces: readonly Piece[], slot: Slot): string | undefined {
  if (slot.role.modifier !== undefined) return slot.role.modifier;
  if (context.facts.paragraph.language === 'en') return undefined;
  const at = /^[«"“]$/.test(pieces[slot.role.to]?.word ?? '') ? slot.role.to + 1 : slot.role.to;
  const piece = pieces[at];
  if (slot.role.from !== 'own' || !piece || piece.filler || !/^\p{Ll}{3,}$/u.test(piece.word) || closed.has(piece.word) || /(?:ée?s?|ant|aient|ait)$/.test(piece.word)) return undefined;
  return piece.word.replace(/s$/, '');
}

const closed: ReadonlySet<string> = new Set('ont sont est était étaient dans pour par sur avec sans selon qui que dont où ainsi mais plus chez vers été contre depuis pendant lors dès aux des les une son ses leur leurs cette ces afin alors comme entre sous avant après aussi autour devant parmi avaient avait doivent peuvent seront auront pourraient au du seraient serait auraient aurait fait font doit peut va vont selon ici là'.split(' '));
