import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/base/message.ts';
import { findTimexes } from '../../src/extract/dates/index.ts';
import type { SourceOptions } from '../../src/extract/facts.ts';
import { inferPublished } from '../../src/extract/published.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import { readSections } from '../../src/text/sections.ts';

function published(text: string, options: SourceOptions = {}) {
  return readSections(text, options.language).map((section) => {
    const lines = section.lines.filter((line) => line.kind !== 'furniture');
    const raw = lines.map((line) => findTimexes(readParagraph(text.slice(line.start, line.end), line.kind, line.language ?? section.language)));
    return inferPublished(text, section, raw, lines.map((line) => line.start), options);
  });
}
const one = (text: string, options?: SourceOptions) => {
  const [first] = published(text, options);
  return `${first?.value} ${first?.granularity} ${first?.basis}`;
};

const PROSE = 'Le conseil municipal de Valbrune a voté la construction d’un nouveau pont sur la Sarelle, après deux ans de débats.';

describe('what a line states', () => {
  it.each([
    ['Publié le 3 mai 2023 à 14h30, mis à jour le 5 mai 2023', '2023-05-03'],
    ['12 mars 2021 . –', '2021-03-12'],
    ['mis à jour le 05/06/2022 à 10:00', '2022-06-05'],
    ['Mardi 5 novembre 2024', '2024-11-05'],
    ['02/03/2021 gazette-du-val.fr 3 min #221', '2021-03-02'],
    ['Par Lise Morel avec AFP (17 septembre 2023)', '2023-09-17'],
  ])('%s', (line, value) => expect(one(`Valbrune aura son pont\n${line}\n${PROSE}\n${PROSE}`)).toBe(`${value} day explicit`));
  it('reads a dateline in front of the text', () => {
    expect(one(`Valbrune aura son pont\n12 mars 2021 . – ${PROSE}`)).toBe('2021-03-12 day explicit');
    expect(one(`VALBRUNE, 3 mars 2022 (AFP) – ${PROSE}`)).toBe('2022-03-03 day explicit');
  });
  it('does not take the date of a comment or of a teaser', () => {
    expect(one(`Valbrune aura son pont\n12 mars 2021\n${PROSE}\n${PROSE}\n${PROSE}\nLire aussi\n5 mai 2022`)).toBe('2021-03-12 day explicit');
  });
  it('gives each article of a file its own', () => {
    expect(published(`02/03/2021 gazette-du-val.fr 3 min #221\nValbrune aura son pont\n${PROSE}\n04/03/2021 autre-journal.fr 2 min #223\nUn pont, deux avis\n${PROSE}`).map((p) => p.value)).toEqual(['2021-03-02', '2021-03-04']);
  });
});

describe('what a person or the file says', () => {
  it('wins over the text', () => expect(one(`12 mars 2021\n${PROSE}`, { published: '2022-09' })).toBe('2022-09 month given'));
  it('ignores what is no date', () => expect(one(PROSE, { published: 'hier' })).toBe(' unknown none'));
  it.each([['2022-09-15-pont.txt', '2022-09-15 day file'], ['2022/09/pont.txt', '2022-09 month file'], ['pont-20220915.txt', '2022-09-15 day file'], ['2022/01-pont.txt', ' unknown none'], ['tel-0142685300.txt', ' unknown none']])('%s', (file, expected) => expect(one(PROSE, { file })).toBe(expected));
});

describe('what the text lets one conclude', () => {
  it('takes “ce mercredi 3 juillet 2024” for the day itself', () => expect(one(`Le pont ouvre\nLe pont de Valbrune a ouvert ce mercredi 3 juillet 2024 devant une foule nombreuse.`)).toBe('2024-07-03 day inferred'));
  it('counts from “hier, le 2 janvier 2016”', () => expect(one(`Le pont ouvre\nLe pont de Valbrune a ouvert hier, le 2 janvier 2016, devant une foule nombreuse.`)).toBe('2016-01-03 day inferred'));
  it('joins a dated picture with the weekday of the text', () => {
    expect(one(`Le pont ouvre\nLe pont de Valbrune le 3 juillet 2024\nLe pont de Valbrune le 3 juillet 2024 Photo Ana Lind\nLe pont de Valbrune a ouvert ce mercredi devant une foule nombreuse.`)).toBe('2024-07-03 day inferred');
  });
  it('reads the year from the anniversary of a known event', () => expect(one(`Une cérémonie\nLe village a marqué le 75e anniversaire du débarquement devant une foule nombreuse.`)).toBe('2019 year inferred'));
  it('reads the day from a weekday some days before such an anniversary', () => {
    const days = (sentence: string) => one(`Un sommet\nLe maire est arrivé ce jeudi à Valbrune devant une foule nombreuse.\n${sentence}`);
    expect(days('La rencontre se tient quelques jours avant le 25e anniversaire de la chute du mur de Berlin, à la fin de la guerre froide.')).toBe('2014-11-06 day inferred');
    expect(days('La rencontre se tient un an avant le 25e anniversaire de la chute du mur de Berlin.')).toBe('2014 year inferred');
    expect(days('Il y pensait quelques jours avant. Voici le 25e anniversaire de la chute du mur de Berlin.')).toBe('2014 year inferred');
  });
  it.each([
    ['Le village a marqué le 50e anniversaire de la grande crue de 1966 devant une foule nombreuse.', '2016 year inferred'],
    ['Le pont fut ouvert il y a 82 ans, en 1935, devant une foule nombreuse.', '2017 year inferred'],
    ['La 77e édition du Festival de Cannes s’est ouverte devant une foule nombreuse.', '2024 year inferred'],
    ['Le centenaire de la révolution de 1917 a réuni les deux villages.', '2017 year inferred'],
    ['Il y a 82 ans, le pont fut ouvert.', ' unknown none'],
    ['Le 12e anniversaire du maire a réuni 1935 personnes.', ' unknown none'],
  ])('reads the year from a sum: %s', (text, expected) => expect(one(`Une cérémonie à Valbrune\n${text}`)).toBe(expected));
  it('takes no day that lies behind a plan', () => {
    const text = 'Un pont pour Valbrune\nLe maire a signé le contrat le 12 mars 2024 devant une foule nombreuse.\nLe pont sera ouvert le 3 mai 2024, ce qui réjouit le village.';
    expect(one(text)).toBe('2024 year inferred');
    expect(published(text)[0]?.evidence.map(({ brief }) => brief && inEnglish(brief.template, ...brief.args))).toContain('before 2024-05-03');
  });
  it('takes the event that stands first', () => expect(one(`Une cérémonie\nLe village a marqué le 100e anniversaire de la bataille de la Somme, avant la fin de la Première Guerre mondiale.`)).toBe('2016 year inferred'));
  it('puts a day into the year after the last one told, by its weekday, and says so', () => {
    const [found] = published('Une visite\nLe maire à Valbrune le 15 mai, la veille de son arrivée à Kerlan.\nLe maire est arrivé à Kerlan quelques heures après avoir parlé mercredi à la presse. Il y était déjà venu en 2023.');
    expect(found?.value).toBe('2024-05-16');
    expect(found?.evidence.map(({ brief }) => brief && inEnglish(brief.template, ...brief.args))).toEqual(['the day after “15 mai”', 'mercredi = 15 mai', 'after 2023']);
  });
  it('gives no day from an old date alone', () => expect(one(`Histoire\nLe pont fut ouvert le 3 juillet 1904 devant une foule nombreuse.`)).not.toContain('day'));
  it('gives nothing where nothing is said', () => expect(one(PROSE)).toBe(' unknown none'));
  it('says why, with ranges in the file', () => {
    const text = 'Le pont ouvre\nLe pont de Valbrune a ouvert ce mercredi 3 juillet 2024 devant une foule nombreuse.';
    const clue = published(text)[0]?.evidence[0];
    expect(text.slice(clue?.start, clue?.end)).toBe('mercredi 3 juillet 2024');
  });
});
