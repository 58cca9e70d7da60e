import { calendar, fixed, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';

/** *en 2015*, *depuis 2001*, *fin 2023*, *l'an 2000*, *2014-2015*, *(2021)*, *entre 2017 et 2019*. */
export const year = patterns(
  'year',
  [['<en|depuis|dès|avant|après|pour|courant|horizon|d\'ici|vers|entre|an|année|années|horizon|millésime|exercice|saison> {year}', "<jusqu'> <en|à> {year}", '<partir|compter> <de> {year}', "<d'> <ici> <à|fin>? {year}", '<à> <l\'> <horizon> {year}', '<(> {year} <)|,|;>', '<depuis|avant|après> <l\'> <année|an> {year}', '<lois|loi|rapport|budget|élection|élections|présidentielle|législatives|municipales|européennes|régionales|référendum|euro|mondial|édition|jo> {year}'], readYear],
  [["<l'|cette> année? an? {year}", '<de|d\'|du> {year} <à|au|et|,|.|;|)|->', "<l'> année {year}"], readYear],
  [['{edge} {year}', '{edge} de l\'? année? {year}', '{midYear} {year}'], (c) => calendar(c, { mod: (c.text('edge') ?? 'MID') as 'START' | 'MID' | 'END' })],
  [['<en|de|depuis|entre|à|et|jusqu\'en|année|an> {wordYear}'], (c) => calendar(c, { year: c.number('wordYear') })],
  [['{midYearName}', '<mi> - {year}', 'mi {year}'], (c) => calendar(c, { year: c.number('midYearName') ?? c.number('year'), mod: 'MID' })],
  [['<la|en> décennie {year}', '<décennie> {year}'], (c) => (Number(c.number('year')) % 10 === 0 ? fixed('DATE', String(Number(c.number('year')) / 10)) : undefined)],
  [['<guerre> <de> {first:shortYear} - {shortYear}', '<guerre> {first:shortYear} - {shortYear}', '<en|de> {first:shortYear} - {shortYear} <,|.|;>'], readWar],
  [["<en> {ancient:number} avant jésus-christ|j.-c|j.-c.|j-c|jc", "<en> {ancient:number} av. j.-c|j.-c.|j-c", "<en> {ancient:number} avant notre ère"], (c) => fixed('DATE', `BC${String(c.number('ancient')).padStart(4, '0')}`)],
  [['{year} ~ {last:year}', '{first:year} ~ {year}'], (c) => (c.number('first') === undefined ? undefined : fixed('DATE', `${c.number('first')}/${c.number('year')}`))],
  [["l'? année fiscale {year}", "l'? exercice fiscal|budgétaire {year}"], (c) => fixed('DATE', `FY${c.number('year')}`)],
  [['<année|exercice|saison> {first:year} / {shortYear}', '<scolaire|universitaire|fiscale|judiciaire> {first:year} - {year}', '<saison|exercice> {first:year} - {year}', '<saison|exercice> {first:year} / {year}'], readSeason],
  [['{first:year} - {year}', '<la|saison> {first:year} / {year}'], (c) => (Number(c.number('year')) > Number(c.number('first')) ? fixed('DATE', `${c.number('first')}/${c.number('year')}`) : undefined)],
  [['<de|entre> {year} <à|et> <{last:year}>'], (c) => calendar(c)],
  [['{year}'], readNamed],
  [['<à|et|ou|puis> {year}'], (c) => (/^\d{4}$/.test(c.before(1)) ? readYear(c) : undefined)],
  [['<à|et|ou|puis> {year} <,|.|;|)|pour|dans|par|avec|les|la|le|un|une|il|elle|ils|et|où|à|au|aux|en|selon|qui|que|sur|,>'], (c) => (/^\d{4}$/.test(c.before(1)) ? calendar(c) : undefined)],
);

/** *Euro 2016*, *saison 2015*: a recent year behind a noun, with no noun of its own. */
function readNamed(c: Captures): ReturnType<typeof calendar> | undefined {
  const value = Number(c.number('year'));
  const before = c.before(1);
  const named = /^[\p{L}'-]{3,}$/u.test(before) || (/^[,:–-]$/.test(before) && c.from > 2);
  if (value < 1950 || value > 2049 || !named || /^(?:plus|que|quelque|quelques|environ|les|des|ses|leurs|nos|ces|aux|près|article|numéro|route|vol|décret|directive|total|presque|seulement|avec|sont|ont|compte|fait|avait|était|pour|par|sur|dont|sous)$/.test(before)) return undefined;
  return /^$|^[.,;:!?()»"”–-]|^(?:et|à|au|aux|en|de|du|des|d'|dans|par|pour|sur|avec|les|la|le|l'|qui|que|est|a|ont|sont|s'|se|n'|ne|où|il|elle|lors|après|avant|ou|mais|face|selon|était|contre|sera|aura|avait)$/.test(c.after(1)) ? calendar(c) : undefined;
}

/** A bare figure of four digits is a year only if nothing counted follows. */
function readYear(c: Captures): ReturnType<typeof calendar> | undefined {
  const next = c.after(1);
  return /^(?:personnes|euros|dollars|habitants|morts|soldats|hommes|emplois|manifestants|km|kilomètres|mètres|m|tonnes|hectares|logements|postes|cas|blessés|élèves|migrants|réfugiés|%|€|\$|o)$/.test(next) ? undefined : calendar(c);
}

/** *saison 2023/24*. */
function readSeason(c: Captures): ReturnType<typeof fixed> | undefined {
  const first = Number(c.number('first'));
  const last = c.number('year') ?? Math.floor(first / 100) * 100 + Number(c.number('shortYear'));
  return last === first + 1 ? fixed('DATE', `${first}/${last}`) : undefined;
}

/** *la guerre de 14-18*, *39-45*: the two wars. */
function readWar(c: Captures): ReturnType<typeof fixed> | undefined {
  const war = WARS[`${c.number('first')}-${c.number('shortYear')}`];
  return war === undefined ? undefined : fixed('DATE', war);
}

const WARS: Readonly<Record<string, string>> = { '14-18': '1914/1918', '39-45': '1939/1945', '54-62': '1954/1962' };
