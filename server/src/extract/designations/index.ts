import english from '../../locales/en/offices.json' with { type: 'json' };
import french from '../../locales/fr/offices.json' with { type: 'json' };
import type { Language, Paragraph } from '../../text/types.ts';
import type { Mention, Published } from '../facts.ts';
import { phrasesIn, type Phrase } from './phrases.ts';
import { capitalOf, holdersIn } from './terms.ts';

/** A paragraph with its names, spans relative to it. */
export interface NamedParagraph {
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
}

/** Who is meant by a phrase, and under what name. */
interface Holder {
  readonly id: string;
  readonly name: string;
}

/** Holders that the article names beside their office, by office; several for an office that two people of the article hold. */
type Named = ReadonlyMap<string, ReadonlyMap<string, Holder>>;

interface Placed {
  readonly index: number;
  readonly phrase: Phrase;
}

/**
 * The phrases that stand for somebody or something without naming it: *le président ukrainien*, *le chef du Kremlin*, *the Chinese capital*. Whom the article itself names in that
 * office is meant, else who held it in the year of publication by the lists; where both leave a doubt, or the sentence speaks of an earlier year, nobody. One list per paragraph,
 * spans relative to it, in order, over no name.
 */
export function findDesignations(paragraphs: readonly NamedParagraph[], published: Published): Mention[][] {
  const placed = paragraphs.flatMap(({ paragraph }, index) => phrasesIn(paragraph).map((phrase): Placed => ({ index, phrase })));
  const found = paragraphs.map((): Mention[] => []);
  if (placed.length === 0) return found;
  const named = holdersNamed(placed, paragraphs);
  const mentioned = new Set(paragraphs.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  for (const { index, phrase } of placed) {
    const own = paragraphs[index];
    if (!own || besideName(own, phrase) || !isDefinite(own.paragraph, phrase)) continue;
    const holder = holderOf(phrase, own.paragraph, named, mentioned, published);
    const start = own.paragraph.tokens[phrase.from]?.start ?? 0;
    const end = endBeforeNames(own, phrase);
    if (!holder || end <= start) continue;
    found[index]?.push({ start, end, type: phrase.office.startsWith('capital:') ? 'place' : 'person', ...holder, inferred: true });
  }
  return found;
}

/** Where the words of a phrase end that are in no name: *président* in *président de la République française*. */
function endBeforeNames({ paragraph: { tokens }, mentions }: NamedParagraph, { from, to }: Phrase): number {
  const inName = (at: number): boolean => mentions.some(({ start, end }) => start < (tokens[at]?.end ?? 0) && (tokens[at]?.start ?? 0) < end);
  let last = from;
  while (last < to && !inName(last)) last++;
  while (last < to && last > from + 1 && LINKING.has(tokens[last - 1]?.lower ?? '')) last--;
  return last > from ? (tokens[last - 1]?.end ?? 0) : 0;
}

const LINKING = new Set(['de', 'la', 'du', 'des', "d'", "l'", 'of', 'the']);

/** *le président russe X*; *X, le président russe,*; *le président russe, X,*. */
function holdersNamed(placed: readonly Placed[], paragraphs: readonly NamedParagraph[]): Named {
  const named = new Map<string, Map<string, Holder>>();
  for (const { index, phrase } of placed) {
    const own = paragraphs[index];
    const person = own && besideName(own, phrase);
    if (person) named.set(phrase.office, (named.get(phrase.office) ?? new Map<string, Holder>()).set(person.id, { id: person.id, name: person.name }));
  }
  return named;
}

/** The person whose name stands right beside a phrase, so that the phrase only says what he is. */
function besideName({ paragraph: { tokens }, mentions }: NamedParagraph, { start, end }: Phrase): Mention | undefined {
  const startsAt = (at: number): Mention | undefined => mentions.find((mention) => mention.type === 'person' && mention.start === tokens[at]?.start);
  const endsAt = (at: number): Mention | undefined => mentions.find((mention) => mention.type === 'person' && mention.end === tokens[at]?.end);
  const comma = tokens[end]?.text === ',';
  const direct = startsAt(end) ?? (comma ? startsAt(end + 1) : undefined);
  if (direct) return direct;
  const closes = comma || /^[.;)]$/.test(tokens[end]?.text ?? '.');
  return tokens[start - 1]?.text === ',' && closes ? endsAt(start - 2) : undefined;
}

const predicates: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(french.predicates), en: new Set(english.predicates) };
const determiners: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(french.determiners), en: new Set(english.determiners) };

/** *le président russe*, *Russia's president*; not *un président russe*, *élu président russe*, *est le président russe*. */
function isDefinite({ tokens, language }: Paragraph, { start, from }: Phrase): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  if (predicates[language].has(before)) return false;
  return start < from ? determiners[language].has(tokens[start]?.lower ?? '') : /^['’]s$/.test(before);
}

/** The offices that *dirigeant* and *leader* may mean. */
const LEADING = ['president', 'pm', 'chancellor', 'leader', 'king'];

function holderOf({ office, from }: Phrase, paragraph: Paragraph, named: Named, mentioned: ReadonlySet<string>, published: Published): Holder | undefined {
  const [role = '', country = ''] = office.split(':');
  if (role === 'capital') return capitalOf(country);
  const offices = role === 'leader' ? LEADING.map((one) => `${one}:${country}`) : [office];
  const own = new Map(offices.flatMap((one) => [...(named.get(one) ?? [])]));
  if (own.size > 0) return own.size === 1 ? [...own.values()][0] : undefined;
  const year = Number(published.value.slice(0, 4));
  if (published.granularity === 'unknown' || !(year > 0) || speaksOfOtherYear(paragraph, from, year)) return undefined;
  const holders = offices.flatMap((one) => holdersIn(one, year));
  if (role !== 'leader' && holders.length === 1) return holders[0];
  const here = holders.filter(({ id }) => mentioned.has(id));
  return here.length === 1 ? here[0] : undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

/** True if a sentence gives another year than that of the article: who held the office then is another question. */
function speaksOfOtherYear({ sentences, tokens }: Paragraph, at: number, year: number): boolean {
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  for (let i = sentence?.from ?? 0; i < (sentence?.to ?? 0); i++) if (YEAR.test(tokens[i]?.text ?? '') && Number(tokens[i]?.text) !== year) return true;
  return false;
}
