import type { Paragraph } from '../../text/types.ts';
import type { EntityForm, EntityType, Mention } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { surnamesOf } from './chances.ts';
import { decideType, groupForms, type ArticleWords, type FormGroup } from './decide.ts';
import { slug } from './fold.ts';
import { isBareSurname, type ListEntry } from './gazetteer.ts';
import type { Identity } from './identity.ts';
import type { ArticleEntities } from './index.ts';
import { Bodies } from './bodies.ts';
import { clubFor, clubsOf, type Clubs } from './clubs.ts';
import { isGovernment } from './metonyms.ts';
import { foundersOf, isCompany, namesakeOf, TITLED, type Namesake } from './namesakes.ts';
import { partsOfBodies } from './partsOfBodies.ts';
import { leaderNamed, leaderSpelt, People, type Person } from './persons.ts';
import { acronymsOf, initialsIn } from './acronyms.ts';
import { Introduced } from './introduced.ts';
import { shortTowns } from './shortTowns.ts';
import { isFamily } from './votes.ts';

interface Read {
  readonly paragraph: Paragraph;
  readonly candidates: readonly Candidate[];
}

/** Types, accepts and identifies the candidates of one article. */
export function resolveNames(paragraphs: readonly Read[]): ArticleEntities {
  const groups = groupForms(paragraphs.flatMap(({ candidates }) => candidates));
  const words: ArticleWords = { ordinary: ordinaryWords(paragraphs), surnames: surnamesOf(groups.values()), language: paragraphs[0]?.paragraph.language ?? 'fr' };
  const identities = new Map<string, Identity>();
  const people = new People();
  const bodies = new Bodies<Identity>();
  const undecided: FormGroup[] = [];
  for (const group of groups.values()) {
    const type = decideType(group, words);
    const identity = type && fullIdentity(group, type);
    if (!identity) undecided.push(group);
    else if (isShort(group) || INITIAL.test(group.text)) undecided.push(group);
    else {
      identities.set(group.key, identity);
      if (identity.type === 'person') people.add(identity, group.text.split(' '));
      else if (identity.type === 'organization') bodies.add(identity, group.text);
    }
  }
  for (const group of undecided) {
    const identity = shortIdentity(group, people, bodies, decideType(group, words));
    if (identity) identities.set(group.key, identity);
  }
  acronymsOf(paragraphs, (key) => identities.get(key), (key, identity) => identities.set(key, { ...identity, inferred: true }));
  initialsIn(identities, paragraphs.flatMap(({ candidates }) => candidates));
  partsOfBodies(identities, groups);
  shortTowns(identities, groups.values());
  const clubs = clubsOf(paragraphs, ({ key }) => identities.get(key));
  return collect(paragraphs, { identities, people, clubs, companies: companiesOf(paragraphs, groups, identities, bodies, words) });
}

/** A company and why it is taken to bear the name of a person of the article. */
interface Company {
  readonly identity: Identity;
  readonly why: Namesake;
}

/** Companies that are called like people of the article, by the surname. */
function companiesOf(paragraphs: readonly Read[], groups: ReadonlyMap<string, FormGroup>, identities: ReadonlyMap<string, Identity>, bodies: Bodies<Identity>, words: ArticleWords): Map<string, Company> {
  const founders = foundersOf(paragraphs, ({ key }) => identities.get(key)?.type === 'organization');
  const found = new Map<string, Company>();
  for (const group of groups.values()) {
    const { key, text } = group;
    if (text.includes(' ') || identities.get(key)?.type !== 'person') continue;
    const type = decideType(group, words);
    const why = namesakeOf(group, type === 'person' || type === 'place', founders);
    if (why) found.set(key, { why, identity: bodies.named(key) ?? { id: `organization:${slug(text)}`, type: 'organization', name: text, inferred: false, anchored: true } });
  }
  return found;
}

/** Words that the article writes in lower case somewhere. */
function ordinaryWords(paragraphs: readonly Read[]): Set<string> {
  const words = new Set<string>();
  for (const { paragraph } of paragraphs) for (const token of paragraph.tokens) if (token.kind === 'word' && !token.capital) words.add(token.lower);
  return words;
}

const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)? \p{L}/u;

function isShort(group: FormGroup): boolean {
  const sample = group.candidates[0];
  return sample !== undefined && !sample.fullName && (!group.text.includes(' ') || (sample.senses.length === 0 && isBareSurname(group.text)));
}

function fullIdentity(group: FormGroup, type: EntityType): Identity | undefined {
  const sense = senseOf(group, type);
  if (sense) return { id: sense.id, type, name: sense.name, inferred: false, anchored: true };
  return { id: `${type}:${slug(group.text)}`, type, name: group.text, inferred: false, anchored: type !== 'person' || (group.text.includes(' ') && !isBareSurname(group.text)) };
}

function senseOf(group: FormGroup, type: EntityType): ListEntry | undefined {
  const listed = group.candidates[0]?.senses.find((sense) => sense.type === type);
  return listed ?? (type === 'person' ? leaderSpelt(group.text) : undefined);
}

/** A surname or a first name that the article has in full, a leader's name, else the word by itself. */
function shortIdentity(group: FormGroup, people: People, bodies: Bodies<Identity>, type: EntityType | undefined): Identity | undefined {
  const person = INITIAL.test(group.text) ? people.withInitial(group.key) : people.named(group.key);
  const senses = group.candidates[0]?.senses ?? [];
  const listed = senses.length > 0;
  if (person && (!listed || yieldsTo(group, senses))) return asMention(person);
  if (!listed && people.isSurname(group.key)) return { id: `person:${slug(group.text)}`, type: 'person', name: group.text, inferred: true, anchored: false };
  const body = bodies.named(group.key) ?? (person ? undefined : bodies.calledLike(group.key));
  if (body && !listed && !group.candidates.some(({ votes }) => votes.person >= TITLED || votes.place >= WHERE)) return { ...body, inferred: true };
  const leader = leaderNamed(group.key);
  if (leader && !listed && (group.strong > 0 || type === 'person') && (type === 'person' || type === undefined || group.votes[type] < 3)) return { id: leader.id, type: 'person', name: leader.name, inferred: true, anchored: true };
  return type && fullIdentity(group, type);
}

/** Votes for a place that *mayor of X* or *in X* gives: no body is meant. */
const WHERE = 3;

/** A town or a former name of a country (*Hollande*) gives way to the person of that name unless the context is a place's. */
function yieldsTo(group: FormGroup, senses: readonly ListEntry[]): boolean {
  return senses.every((sense) => sense.type === 'place') && group.votes.place / group.candidates.length < 5;
}

function asMention(person: Person): Identity {
  return { ...person, type: 'person', inferred: true };
}

const PARTICLES = new Set(['de', "d'", 'du', 'le', 'la', 'von', 'van', 'ben', 'al', 'el', 'di', 'da']);

/** *de* **Gaulle**, *De* **Gendt**: the particle belongs to the mention if the full name has it. */
function startOf(paragraph: Paragraph, candidate: Candidate, person: Identity, people: People): number {
  const before = paragraph.tokens[candidate.from - 1];
  if (!before || person.type !== 'person' || candidate.fullName || !PARTICLES.has(before.lower)) return candidate.start;
  const form = `${before.lower}${before.end < candidate.start ? ' ' : ''}${candidate.key}`;
  return people.named(form)?.id === person.id || leaderNamed(form)?.id === person.id ? before.start : candidate.start;
}

/** All that decides who a mention names. */
interface Known {
  readonly identities: ReadonlyMap<string, Identity>;
  readonly people: People;
  readonly companies: ReadonlyMap<string, Company>;
  readonly clubs: Clubs;
}

/** The identity of one mention: what its form stands for in the article, unless the words around make it a club or a company. */
function identityOf(candidate: Candidate, { tokens }: Paragraph, { identities, companies, clubs }: Known): Identity | undefined {
  const club = clubFor(candidate, clubs, tokens);
  if (club) return { id: club.id, type: 'organization', name: club.name, inferred: true, anchored: true };
  const company = companies.get(candidate.key);
  if (company && isCompany(candidate, company.why)) return company.identity;
  const known = identities.get(candidate.key);
  const family = known?.type === 'organization' && candidate.senses.length === 0 && isFamily(tokens[candidate.from - 1]?.lower ?? '');
  return family ? { id: `person:${slug(candidate.text)}`, type: 'person', name: candidate.text, inferred: true, anchored: false } : known;
}

function mentionOf(candidate: Candidate, paragraph: Paragraph, identity: Identity, start: number): Mention {
  const { type, id, name, inferred } = identity;
  const mention = { start, end: candidate.end, type, id, name, inferred };
  return type === 'place' && isGovernment(candidate, paragraph) ? { ...mention, metonym: true } : mention;
}

function collect(paragraphs: readonly Read[], known: Known): ArticleEntities {
  const entities = new Map<string, { form: Identity; forms: Set<string> }>();
  const introduced = new Introduced();
  for (const { paragraph, candidates } of paragraphs) for (const candidate of candidates) introduced.expect(identityOf(candidate, paragraph, known));
  const mentions = paragraphs.map(({ paragraph, candidates }) =>
    candidates.flatMap((candidate, i): Mention[] => {
      const identity = introduced.read(candidate, identityOf(candidate, paragraph, known), paragraph.tokens);
      if (!identity) return [];
      const entity = entities.get(identity.id) ?? { form: identity, forms: new Set([identity.name]) };
      entity.forms.add(candidate.text);
      entities.set(identity.id, entity);
      const free = (candidates[i - 1]?.to ?? 0) < candidate.from;
      return [mentionOf(candidate, paragraph, identity, free ? startOf(paragraph, candidate, identity, known.people) : candidate.start)];
    }),
  );
  return { mentions, entities: [...entities.values()].map(({ form, forms }): EntityForm => ({ id: form.id, type: form.type, name: form.name, forms: [...forms], anchored: form.anchored })) };
}
