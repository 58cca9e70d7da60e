import { describe, expect, test } from 'vitest';
import { findCandidates, resolveEntities } from '../../src/extract/entities/index.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import { englishNamesIn, namesIn } from './names.ts';

describe('people', () => {
  test('a full name, then the surname alone', () => {
    expect(namesIn('La géologue Hélène Vasseur a parlé lundi.', 'Puis Vasseur est repartie à Dijon.')).toEqual([
      'person Hélène Vasseur = person:helene-vasseur',
      'person Vasseur = person:helene-vasseur',
      'place Dijon = place:dijon',
    ]);
  });
  test('titles stay outside, also with a nationality between', () => {
    expect(namesIn('Le ministre norvégien Torvald Ekdal et M. Brack sont là.')).toEqual(['person Torvald Ekdal = person:torvald-ekdal', 'person Brack = person:brack']);
  });
  test('particles belong to the name', () => {
    expect(namesIn("L'avocate Karima ben Youcef défend Ludwig von der Heide.")).toEqual(['person Karima ben Youcef = person:karima-ben-youcef', 'person Ludwig von der Heide = person:ludwig-von-der-heide']);
  });
  test('an initial stands for the first name if it fits', () => {
    expect(namesIn('Le coureur Octave Lambrin a gagné.', 'Classement : O. Lambrin premier.')[1]).toBe('person O. Lambrin = person:octave-lambrin');
    expect(namesIn('Le coureur Octave Lambrin a gagné.', 'Classement : Z. Lambrin premier.')[1]).not.toContain('octave');
  });
  test('two people of one surname: the surname alone is neither', () => {
    expect(namesIn('Octave Lambrin et Josette Lambrin ont gagné. Le maire félicite Lambrin.').at(-1)).toBe('person Lambrin = person:lambrin');
  });
  test('a known leader by surname alone', () => {
    expect(namesIn('Le président Macron est à Lyon.')[0]).toBe('person Macron = person:emmanuel-macron');
  });
});

describe('leaders', () => {
  test.each(['Zelensky', 'Zelenskyy', 'Zelenski', 'Zelenskiy'])('%s in any spelling', (name) => {
    expect(namesIn(`Le président ukrainien ${name} est arrivé.`)).toEqual([`person ${name} = person:volodymyr-zelensky`]);
  });
  test('Putin and Poutine are one', () => {
    expect([...namesIn('M. Poutine parle.'), ...englishNamesIn('Vladimir Putin spoke.')].map((line) => line.split(' = ')[1])).toEqual(['person:vladimir-poutine', 'person:vladimir-poutine']);
  });
  test('a common surname alone is not taken for the leader who bears it', () => {
    expect(namesIn('M. Johnson a vendu sa ferme.')).toEqual(['person Johnson = person:johnson']);
    expect(namesIn('Le boulanger Michel a vendu sa ferme.')).toEqual(['person Michel = person:michel']);
  });
  test('another person of that surname in the article keeps it', () => {
    expect(namesIn('La pianiste Lidia Poutine a joué. Mme Poutine a souri.').at(-1)).toBe('person Poutine = person:lidia-poutine');
  });
});

describe('places', () => {
  test('forms of one country share a key', () => {
    expect(namesIn('La Biélorussie et le Bélarus.', 'Kirghizistan ou Kirghizstan.')).toEqual([
      'place Biélorussie = place:bielorussie',
      'place Bélarus = place:bielorussie',
      'place Kirghizistan = place:kirghizstan',
      'place Kirghizstan = place:kirghizstan',
    ]);
  });
  test('French and English forms share a key', () => {
    expect([...namesIn('Il est à Pékin, puis à Londres.'), ...englishNamesIn('He went to Beijing, then to London.')].map((line) => line.split(' = ')[1])).toEqual(['place:pekin', 'place:londres', 'place:pekin', 'place:londres']);
  });
  test('a street with its number, a sea with its kind', () => {
    expect(namesIn('Au 12 de la rue des Lilas, on rêve de la mer Noire.')).toEqual(['place 12 de la rue des Lilas = place:12-de-la-rue-des-lilas', 'place mer Noire = place:mer-noire']);
  });
  test('an unknown town among known ones', () => {
    expect(namesIn('Le train dessert Lyon, Vaubrais et Dijon.')[1]).toBe('place Vaubrais = place:vaubrais');
  });
});

describe('organisations', () => {
  test('an acronym in brackets after its expansion', () => {
    const names = namesIn("L'Observatoire régional des tempêtes nordiques (ORTN) alerte. L'ORTN insiste.");
    expect(new Set(names.map((line) => line.split(' = ')[1]))).toEqual(new Set(['organization:observatoire-regional-des-tempetes-nordiques']));
    expect(names).toHaveLength(3);
  });
  test('a ministry is a body, a minister and his field are not', () => {
    expect(namesIn("Le ministère de l'Intérieur confirme.", 'Le ministre des Transports doute.')).toEqual(["organization ministère de l'Intérieur = organization:ministere-de-l-interieur"]);
  });
  test('a name in quotation marks after its kind', () => {
    expect(namesIn('Le collectif « Sauvons la gare » proteste.')).toEqual(['organization Sauvons la gare = organization:sauvons-la-gare']);
  });
  test('all forms of a listed body, in both languages', () => {
    expect([...namesIn("L'OTAN se réunit."), ...englishNamesIn('The alliance NATO meets.')].map((line) => line.split(' = ')[1])).toEqual(Array(2).fill('organization:organisation-du-traite-de-l-atlantique-nord'));
  });
  test('a town is its club only in an article on the club', () => {
    expect(namesIn('Le FC Nantes reçoit Lille.', 'Nantes mène vite.').at(-1)).toBe('organization Nantes = organization:fc-nantes');
    expect(namesIn('Nantes mène une politique des vélos.')).toEqual(['place Nantes = place:nantes']);
  });
});

describe('what is no name', () => {
  test.each([
    ['inhabitants and nationalities', 'Les Russes et les Parisiens attendent un Brésilien.'],
    ['the start of a sentence', 'Demain, il pleut. Loader.'],
    ['common capitals', "L'État et la République, le PIB et l'ADN."],
    ['a town-sized everyday word', 'Surprise : il gagne.'],
    ['a lower-case word', 'le congrès vote, la manche est perdue'],
    ['an acronym only in capitals', 'Un homme et une femme.'],
  ])('%s', (_what, text) => expect(namesIn(text)).toEqual([]));
  test('furniture', () => {
    const paragraph = readParagraph('Hélène Vasseur à Dijon', 'furniture', 'fr');
    expect(findCandidates(paragraph)).toEqual([]);
  });
});

describe('English', () => {
  test('titles and nationalities before a name', () => {
    expect(englishNamesIn('Norwegian Minister Torvald Ekdal met Governor Alice Brack in Ohio.')).toEqual(['person Torvald Ekdal = person:torvald-ekdal', 'person Alice Brack = person:alice-brack', 'place Ohio = place:ohio']);
  });
  test('kinds at the end of a name', () => {
    expect(englishNamesIn('The Willow River floods; the Harlow Police said so.')).toEqual(['place Willow River = place:willow-river', 'organization Harlow Police = organization:harlow-police']);
  });
});

test('any paragraph is accepted, in time that grows with its length', () => {
  for (const text of ['', '((((', 'A'.repeat(50_000), 'De '.repeat(10_000), "l'".repeat(5_000), 'Jean de '.repeat(5_000), '« Collectif « '.repeat(5_000), 'Union de la '.repeat(5_000)]) {
    for (const language of ['fr', 'en'] as const) {
      const paragraph = readParagraph(text, 'body', language);
      const mentions = resolveEntities([{ paragraph, candidates: findCandidates(paragraph) }]).mentions[0] ?? [];
      const ordered = mentions.every(({ start, end }, i) => start >= (mentions[i - 1]?.end ?? 0) && end > start && end <= text.length);
      expect(ordered).toBe(true);
    }
  }
});
