import { apart, bounded } from './days.ts';
import { isLarge } from './same/thread.ts';
import type { Stated } from './prepared.ts';
import { relate } from './values/relate.ts';

/**
 * How two scopes stand to each other: `same` where every slot that one names the other names too, `open` where one is silent on
 * a slot that may well agree, null where they speak of different things (*à Paris* and in all, *dont* a part and the whole,
 * another day, *graves*, *depuis l'invasion*).
 */
export function matchScopes(a: Stated, b: Stated): 'same' | 'open' | null {
  const [one, two] = [a.claim.scope, b.claim.scope];
  if ((one.part ?? false) !== (two.part ?? false)) return null;
  const narrowed = (one.qualifier ?? '') !== (two.qualifier ?? '');
  if ((narrowed && !saidOnce(a, b)) || (one.window ?? '') !== (two.window ?? '')) return null;
  if (!isWhole(a) || !isWhole(b)) return null;
  const places = matchPlaces(a, b);
  // The day of a toll is that of its announcement: it orders the tolls and does not part them.
  if (places === null || a.traits.topic === 'toll') return places;
  if (one.day && two.day && apart(one.day, two.day, 0)) return null;
  const dayless = !one.day !== !two.day && !ofOneDay(one.day ? a : b, one.day ? b : a);
  return dayless || (narrowed && a.traits.single !== true) ? 'open' : places;
}

/** What only one text narrows (*neuf instruments*, *onze instruments scientifiques*) may be one thing where each gives one value of it. */
function saidOnce(a: Stated, b: Stated): boolean {
  const silent = a.claim.scope.qualifier === undefined || b.claim.scope.qualifier === undefined;
  return silent && a.traits.narrowable === true && toldAlike(a) && toldAlike(b);
}

/** True for what the text gives one value of, however often. */
export function toldAlike({ article, claim, traits, shared }: Stated): boolean {
  const values = { step: traits.step, entityOfA: shared, entityOfB: shared };
  return (article.byAttribute.get(claim.attribute) ?? []).every(({ claim: other }) => /^(?:equal|refines)$/.test(relate(claim.value, other.value, values)));
}

/** The day of the event itself narrows nothing: *le pic a atteint 5 mètres lundi*, of a flood that the other text dates to Monday. */
function ofOneDay(dated: Stated, other: Stated): boolean {
  const { day } = dated.claim.scope;
  if (!day || !other.event || other.event.presumed || dated.traits.topic !== 'measure') return false;
  return bounded(other.event.days) && !apart(day, other.event.days, 0);
}

/** A toll counted at the place of its event may be the whole toll; a demonstration in one city is never the whole. */
function matchPlaces(a: Stated, b: Stated): 'same' | 'open' | null {
  const [one, two] = [a.claim.scope.place, b.claim.scope.place];
  const [placeA, placeB] = [one === undefined ? '' : a.shared(one), two === undefined ? '' : b.shared(two)];
  if (placeA === placeB) return 'same';
  const whole = [...settingOf(a), ...settingOf(b)];
  if (a.traits.topic === 'turnout' && (placeA === '' || placeB === '')) return placeA === '' ? onlyPlace(a, b, placeB) : onlyPlace(b, a, placeA);
  if (a.traits.open && (placeA === '' || placeB === '')) return toldAlike(a) && toldAlike(b) && names(placeA === '' ? a : b, placeA === '' ? placeB : placeA) ? 'open' : null;
  const within = (place: string): boolean => place === '' || whole.includes(place);
  return a.traits.topic === 'toll' && within(placeA) && within(placeB) ? 'open' : null;
}

/** A march without a place is that of the one place where either text counts people, if its text names that place. */
function onlyPlace(placeless: Stated, placed: Stated, place: string): 'open' | null {
  const elsewhere = [placeless, placed].some(({ article, claim, shared }) => (article.byAttribute.get(claim.attribute) ?? []).some(({ claim: other }) => other.scope.place !== undefined && shared(other.scope.place) !== place));
  if (homeOf(placeless) === place) return 'open';
  return !elsewhere && placeless.article.article.facts.mentions.some(({ id }) => placeless.shared(id) === place) ? 'open' : null;
}

/** The one town that a headline or, failing that, the first line of the body names: an article about the march of a town counts it there. */
function homeOf({ article: { article }, shared }: Stated): string | undefined {
  const { lines, mentions } = article.facts;
  for (const kinds of [['headline'], ['dateline', 'standfirst'], ['body']]) {
    const line = lines.find(({ kind }) => kinds.includes(kind));
    const towns = new Set(mentions.filter(({ type, name, start, end }) => line && type === 'place' && line.start <= start && end <= line.end && !isLarge(name)).map(({ id }) => shared(id)));
    const [town, ...others] = towns;
    if (town !== undefined) return others.length === 0 ? town : undefined;
  }
  return undefined;
}

/** True if the text of a statement names a place: it may count there without saying so beside the number. */
function names({ article, shared }: Stated, place: string): boolean {
  return article.article.facts.mentions.some(({ id }) => shared(id) === place);
}

function settingOf(side: Stated): string[] {
  return side.event?.places.map(side.shared) ?? [];
}

/**
 * A turnout without a place is that of the whole country only if it is the largest of its speakers in the text: the smaller ones
 * belong to a city named in a heading or a sentence before.
 */
function isWhole({ article, claim, traits }: Stated): boolean {
  if (traits.topic !== 'turnout' || claim.scope.place !== undefined || claim.value.kind !== 'quantity') return true;
  const { stated } = claim.value;
  const speakers = claim.attribution?.speakerClass;
  return (article.byAttribute.get(claim.attribute) ?? []).every(({ claim: other }) => {
    if (other.value.kind !== 'quantity' || other.scope.place !== undefined || other.value.stated <= stated * 1.05 || other.scope.day?.earliest !== claim.scope.day?.earliest) return true;
    return speakers !== undefined && other.attribution !== undefined && other.attribution.speakerClass !== speakers;
  });
}
