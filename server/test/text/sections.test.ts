import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../src/text/lines.ts';
import { readSections } from '../../src/text/sections.ts';
import { cpuTime } from '../cpuTime.ts';

/** One line per line of the text: its kind, its language if it is another one, and its first words. */
const layout = (text: string) =>
  readSections(text).map((section) => section.lines.map((line) => `${line.kind}${line.language ? ` ${line.language}` : ''}: ${text.slice(line.start, line.end).slice(0, 28)}`));

const PROSE = 'Le conseil municipal de Valbrune a voté mardi la construction d’un nouveau pont sur la Sarelle, après deux ans de débats.';
const MORE = 'La maire, Odile Ferrand, a salué « une décision attendue ». Les travaux commenceront au printemps et dureront trois ans, selon la mairie.';

describe('layout of one article', () => {
  it('tells headline, byline, standfirst, body and heading', () => {
    expect(layout(`Valbrune aura son pont\nPar Lise Morel\n${PROSE}\n${MORE}\nUn chantier de trois ans\n${MORE}`)).toEqual([
      ['headline: Valbrune aura son pont', 'byline: Par Lise Morel', 'standfirst: Le conseil municipal de Valb', 'body: La maire, Odile Ferrand, a s', 'heading: Un chantier de trois ans', 'body: La maire, Odile Ferrand, a s'],
    ]);
  });
  it('takes no sentence for a headline', () => {
    expect(readSections(`${PROSE}\n${MORE}`)[0]?.headline).toBeNull();
  });
  it('knows what sites put around an article, glued as they save it', () => {
    const furniture = ['ActualitésVidéosPodcasts', 'Suivez-nous', 'PUBLICITÉ', 'Partager cet articleCommentaires', '15 + 4 =', 'exemple-info.fr', 'Leave a Reply', 'Tous droits réservés', 'source : Gazette du Val'];
    const [lines] = layout(`${furniture.join('\n')}\nValbrune aura son pont\n${PROSE}\n${MORE}`);
    expect(lines?.slice(0, furniture.length).every((line) => line.startsWith('furniture'))).toBe(true);
    expect(lines?.[furniture.length]).toBe('headline: Valbrune aura son pont');
  });
  it('takes a caption that stands twice, or beside a credit, for a caption', () => {
    expect(layout(`Valbrune aura son pont\nLe pont de Valbrune le 3 mai\nLe pont de Valbrune le 3 mai Photo Ana Lind\n${MORE}\nAna Lind/Reuters\nLa maire au bord de la Sarelle.\n${MORE}`)[0]).toMatchObject({
      1: 'caption: Le pont de Valbrune le 3 mai', 2: 'caption: Le pont de Valbrune le 3 mai', 4: 'furniture: Ana Lind/Reuters',
    });
  });
  it('gives an English caption its language', () => {
    expect(layout(`The mayor of Valbrune looks at the river from the old bridge on Monday.\nValbrune aura son pont\n${PROSE}\n${MORE}`)[0]?.[0]).toBe('caption en: The mayor of Valbrune looks ');
  });
  it('takes what follows “Lire aussi” for teasers', () => {
    expect(layout(`Valbrune aura son pont\n${PROSE}\n${MORE}\nÀ lire aussi\nLa crue de la Sarelle\nUne école rouvre à Montclos`)[0]?.slice(3)).toEqual([
      'furniture: À lire aussi', 'furniture: La crue de la Sarelle', 'furniture: Une école rouvre à Montclos',
    ]);
  });
  it('drops the page title above the headline', () => {
    expect(layout(`Valbrune aura son pont | Gazette\nValbrune aura son pont\n${PROSE}`)[0]).toMatchObject({ 0: 'furniture: Valbrune aura son pont | Gaz', 1: 'headline: Valbrune aura son pont' });
  });
  it.each(['Publié le 3 mai 2023 à 14h30', '12 mars 2021 . –', 'mis à jour le 05/06/2022 à 10:00', 'Mardi 5 novembre 2024'])('dateline: %s', (line) => {
    expect(layout(`Valbrune aura son pont\n${line}\n${PROSE}\n${MORE}`)[0]?.[1]).toMatch(/^dateline/);
  });
  it('leaves a dated sentence in the body', () => {
    expect(layout(`Valbrune aura son pont\nLe 12 mars 2021, la crue de la Sarelle emportait le vieux pont de bois.`)[0]?.[1]).toMatch(/^(body|standfirst)/);
  });
});

describe('several articles in one file', () => {
  it('starts one at each page header and at a ruled line', () => {
    const text = `02/03/2021 gazette-du-val.fr 3 min #221\nValbrune aura son pont\n${PROSE}\nCommenter\n04/03/2021 autre-journal.fr 2 min #223\nUn pont, deux avis\n${MORE}\n----------\nLe vieux pont fermé\n${PROSE}`;
    expect(readSections(text).map((section) => section.headline && text.slice(section.headline.start, section.headline.end))).toEqual(['Valbrune aura son pont', 'Un pont, deux avis', 'Le vieux pont fermé']);
  });
});

describe('language', () => {
  it('is told from the words, or given', () => {
    expect(readSections(`Bridge vote\nThe town council has voted for the bridge that was planned in 2019.`)[0]?.language).toBe('en');
    expect(readSections(PROSE)[0]?.language).toBe('fr');
    expect(readSections(PROSE, 'en')[0]?.language).toBe('en');
  });
});

describe('any text', () => {
  it('has no section if blank', () => expect([...readSections(''), ...readSections(' \n\t\r\n\u00a0')]).toEqual([]));
  it('reads every kind of line end alike', () => {
    expect(readSections('Un titre court\r\nDeux.\rTrois.\nQuatre.')[0]?.lines).toHaveLength(4);
  });
  it.each(['a', 'Le mot. ', '12 ', '\u{1f600}', '/', '© ', 'a.', 'Par '])('reads 1 MB of %j on one line in pieces, in linear time', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const started = cpuTime();
    const [section] = readSections(text);
    expect(cpuTime() - started).toBeLessThan(8000);
    expect(section?.lines.every((line) => line.end - line.start <= LONGEST_LINE)).toBe(true);
  });
  it('covers what is not blank, in order', () => {
    const text = `x\n\n${'mot '.repeat(3000)}\ny`;
    const lines = readSections(text)[0]?.lines ?? [];
    expect(lines.map((line) => text.slice(line.start, line.end)).join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
  });
});
