import { describe, expect, it } from 'vitest';
import { timexesOf } from './support.ts';
import type { Language } from '../../src/text/types.ts';

/** Each expression with its value and everything else that was read: side, anchor, how often. Published on Wednesday, 3 July 2024. */
function full(text: string, language: Language): string {
  return timexesOf(text, '2024-07-03', language)
    .map((timex) => [`${text.slice(timex.start, timex.end)} = ${timex.value}`, timex.mod, timex.bound, timex.anchorValue && `(${timex.anchorValue})`, timex.freq, timex.quant].filter(Boolean).join(' '))
    .join(' | ');
}

const days = (text: string, language: Language): (string | null)[] => timexesOf(text, '2024-07-03', language).flatMap(({ earliest, latest }) => [earliest, latest]);

// Every kind of expression that the dates promise to read, one line each, in both languages.
describe('the checklist in French', () => {
  it.each([
    ['Le 1er mai, la place était vide.', '1er mai = 2024-05-01'],
    ['Publié le 15 sept. 2022, 16:07', '15 sept. 2022 = 2022-09-15 | 16:07 = 2022-09-15T16:07 (2022-09-15)'],
    ['Relevé du 09/09/2022, puis du 2022-09-10.', '09/09/2022 = 2022-09-09 | 2022-09-10 = 2022-09-10'],
    ["Au XXIe siècle comme au XIXe siècle, non à l'an II.", 'XXIe siècle = 20 | XIXe siècle = 18'],
    ['Dans les années 1990, puis dans les années 80.', 'années 1990 = 199 | années 80 = 198'],
    ["Au printemps 2023, l'hiver dernier, cet été.", "printemps 2023 = 2023-SP | l'hiver dernier = 2023-WI | cet été = 2024-SU"],
    ['Au premier trimestre 2024, au second semestre 2023.', 'premier trimestre 2024 = 2024-Q1 | second semestre 2023 = 2023-H2'],
    ['Rendue à la mi-juillet.', 'mi-juillet = 2024-07 MID'],
    ['Le pont a été fermé début février 2022 et rouvert fin 2023.', 'début février 2022 = 2022-02 START | fin 2023 = 2023 END'],
    ['Journées ouvertes les 15 et 16 septembre.', 'les 15 et 16 septembre = 2024-09-15/2024-09-16'],
    ['Une foire se tiendra du 28 au 30 août.', '28 au 30 août = 2024-08-28/2024-08-30'],
    ['Entre 2017 et 2019, la ville a grandi.', '2017 = 2017 | 2019 = 2019'],
    ['Dans la nuit du 3 au 4, la digue a cédé.', 'la nuit du 3 au 4 = 2024-07-03TNI'],
    ['Dans la nuit de mardi à mercredi, la digue a cédé.', 'la nuit de mardi à mercredi = 2024-07-02TNI'],
    ['À Pâques, le 14-Juillet et à Thanksgiving.', 'Pâques = 2024-03-31 | 14-Juillet = 2024-07-14 | Thanksgiving = 2024-11-28'],
    ['Depuis le 11-Septembre.', '11-Septembre = 2001-09-11 ON_OR_AFTER'],
    ['À 14h30 GMT, soit 16 h 30 (heure de Paris).', '14h30 GMT = 2024-07-03T14:30Z | 16 h 30 (heure de Paris) = 2024-07-03T16:30 (2024-07-03)'],
    ['Elle est partie mardi. Elle partira mardi. Elle partira mardi prochain.', 'mardi = 2024-07-02 | mardi = 2024-07-09 | mardi prochain = 2024-07-09'],
    ['Hier, il a signé.', 'Hier = 2024-07-02'],
    ['Le 2 mai, elle signe. La veille, elle hésitait.', '2 mai = 2024-05-02 | La veille = 2024-05-01 (2024-05-02)'],
    ['La semaine dernière, le mois prochain.', 'La semaine dernière = 2024-W26 | le mois prochain = 2024-08'],
    ["Il y a trois mois, l'année dernière.", "Il y a trois mois = 2024-04 | l'année dernière = 2023"],
    ['Depuis deux ans, il attend.', 'deux ans = P2Y'],
    ['Elle répondra dans moins de 10 jours.', 'dans moins de 10 jours = 2024-07-13 BEFORE'],
    ["D'ici à 2030, tout sera refait.", '2030 = 2030 ON_OR_BEFORE'],
    ['Le 3 mars 2020, le pont ferme. Quelques semaines avant, il penchait.', '3 mars 2020 = 2020-03-03 | Quelques semaines avant = PAST_REF (2020-03-03)'],
    ['Le 3 mars 2020, le pont ferme. Le lendemain, il rouvre. Trois jours plus tard, il tombe.', '3 mars 2020 = 2020-03-03 | Le lendemain = 2020-03-04 (2020-03-03) | Trois jours plus tard = 2020-03-07 (2020-03-04)'],
    ['En 2019, il gagne. Cette année-là, il vend tout.', '2019 = 2019 | Cette année-là = 2019 (2019)'],
    ['Pendant quatre jours, puis en quinze jours.', 'quatre jours = P4D | quinze jours = P2W'],
    ["Une dizaine d'années, près de vingt ans, plus de trois mois, moins de deux heures.", "Une dizaine d'années = P10Y APPROX | près de vingt ans = P20Y APPROX | plus de trois mois = P3M MORE_THAN | moins de deux heures = PT2H LESS_THAN"],
    ['Tous les deux ans, chaque lundi, deux fois par mois.', 'Tous les deux ans = P2Y EVERY | chaque lundi = XXXX-WXX-1 EVERY | deux fois par mois = P1M 2X'],
    ['La 25e édition, le 80e anniversaire.', ''],
    ['Autrefois, actuellement, bientôt.', 'Autrefois = PAST_REF | actuellement = PRESENT_REF | bientôt = FUTURE_REF'],
    ['Avant 2018, à partir du 1er juin, après le 3 mai.', '2018 = 2018 BEFORE | 1er juin = 2024-06-01 ON_OR_AFTER | 3 mai = 2024-05-03 AFTER'],
    ["La route est fermée jusqu'à vendredi.", 'vendredi = 2024-07-05 ON_OR_BEFORE'],
    ["Il a plu jusqu'à vendredi.", 'vendredi = 2024-06-28 ON_OR_BEFORE'],
    ['Rendez-vous mardi après-midi à 5 heures, jeudi soir à 8 h 30, lundi matin à 6 heures.', 'mardi après-midi = 2024-07-02TAF | 5 heures = 2024-07-02T17:00 (2024-07-02) | jeudi soir = 2024-06-27TEV | 8 h 30 = 2024-06-27T20:30 (2024-06-27) | lundi matin = 2024-07-01TMO | 6 heures = 2024-07-01T06:00 (2024-07-01)'],
    ['Il a plu de lundi à vendredi.', 'lundi = 2024-06-24 | vendredi = 2024-06-28'],
    ['Le musée sera fermé de lundi à vendredi.', 'lundi = 2024-07-08 | vendredi = 2024-07-12'],
  ])('%s', (text, expected) => expect(full(text, 'fr')).toBe(expected));

  it.each([
    'C’est la seconde fois.',
    'La sonde vise Mars, la planète rouge.',
    'Zoé Août a été élue.',
    'Battus 3-1, ils reçoivent 12,50 euros.',
    'Appelez le 01 23 45 67 89.',
    '20 + 10 = 30',
    'Voir la section 4.2, puis 9, 10.',
    "L'an II de la République.",
  ])('no date: %s', (text) => expect(full(text, 'fr')).toBe(''));

  it('keeps what nothing resolves', () =>
    expect(timexesOf('Il viendra mercredi. Le 3 mai, en été, demain, la semaine prochaine.', '', 'fr').map(({ value }) => value)).toEqual(['XXXX-WXX-3', 'XXXX-05-03', 'XXXX-SU', 'XXXX-XX-XX', 'XXXX-WXX']));

  it('gives begin and end', () => {
    expect(days('Du 28 au 30 août.', 'fr')).toEqual(['2024-08-28', '2024-08-30']);
    expect(days('Une foire en 2017-2019.', 'fr')).toEqual(['2017-01-01', '2019-12-31']);
    expect(days('Il viendra dans moins de 10 jours.', 'fr')).toEqual([null, '2024-07-13']);
  });
});

describe('the checklist in English', () => {
  it.each([
    ['On 1 May the square was empty.', '1 May = 2024-05-01'],
    ['Published Sept. 15, 2022, 16:07', 'Sept. 15, 2022 = 2022-09-15 | 16:07 = 2022-09-15T16:07 (2022-09-15)'],
    ['Read on 09/09/2022 and on 2022-09-10.', '09/09/2022 = 2022-09-09 | 2022-09-10 = 2022-09-10'],
    ['In the 21st century as in the 19th century.', '21st century = 20 | 19th century = 18'],
    ['In the 1990s and at the end of the 1980s.', '1990s = 199 | the end of the 1980s = 198 END'],
    ['In spring 2023, last winter, this summer.', 'spring 2023 = 2023-SP | last winter = 2023-WI | this summer = 2024-SU'],
    ['In the first quarter of 2024 and the second half of 2023.', 'the first quarter of 2024 = 2024-Q1 | the second half of 2023 = 2023-H2'],
    ['By mid-July.', 'mid-July = 2024-07 MID ON_OR_BEFORE'],
    ['It closed in early February 2022 and opened in late 2023.', 'early February 2022 = 2022-02 START | late 2023 = 2023 END'],
    ['Open on 15 and 16 September.', '15 and 16 September = 2024-09-15/2024-09-16'],
    ['A fair will run from 28 to 30 August.', '28 to 30 August = 2024-08-28/2024-08-30'],
    ['Between 2017 and 2019 the town grew.', '2017 = 2017 | 2019 = 2019'],
    ['On the night of 3 to 4 May the dyke broke.', 'the night of 3 to 4 May = 2024-05-03TNI'],
    ['At Easter, on the Fourth of July and at Thanksgiving.', 'Easter = 2024-03-31 | the Fourth of July = 2024-07-04 | Thanksgiving = 2024-11-28'],
    ['Since 9/11.', '9/11 = 2001-09-11 ON_OR_AFTER'],
    ['At 14:30 GMT, or 4.30pm Paris time.', '14:30 GMT = 2024-07-03T14:30Z | 4.30pm Paris time = 2024-07-03T16:30 (2024-07-03)'],
    ['She left on Tuesday. She will leave on Tuesday. She will leave next Tuesday.', 'Tuesday = 2024-07-02 | Tuesday = 2024-07-09 | next Tuesday = 2024-07-09'],
    ['Yesterday he signed.', 'Yesterday = 2024-07-02'],
    ['On 2 May she signs. The day before, she hesitated.', '2 May = 2024-05-02 | The day before = 2024-05-01 (2024-05-02)'],
    ['Last week, next month.', 'Last week = 2024-W26 | next month = 2024-08'],
    ['Three months ago, last year.', 'Three months ago = 2024-04 | last year = 2023'],
    ['For two years he waited.', 'two years = P2Y'],
    ['She will answer in less than 10 days.', 'in less than 10 days = 2024-07-13 BEFORE'],
    ['By 2030 all will be rebuilt.', '2030 = 2030 ON_OR_BEFORE'],
    ['On 3 March 2020 the bridge closed. A few weeks before, it leaned.', '3 March 2020 = 2020-03-03 | A few weeks before = PAST_REF (2020-03-03)'],
    ['On 3 March 2020 the bridge closed. The next day it opened. Three days later it fell.', '3 March 2020 = 2020-03-03 | The next day = 2020-03-04 (2020-03-03) | Three days later = 2020-03-07 (2020-03-04)'],
    ['In 2019 he won. That year he sold all.', '2019 = 2019 | That year = 2019 (2019)'],
    ['For four days, then for a fortnight.', 'four days = P4D | a fortnight = P2W'],
    ['About ten years, nearly 20 years, more than three months, less than two hours.', 'About ten years = P10Y APPROX | nearly 20 years = P20Y APPROX | more than three months = P3M MORE_THAN | less than two hours = PT2H LESS_THAN'],
    ['Every two years, every Monday, twice a month.', 'Every two years = P2Y EVERY | every Monday = XXXX-WXX-1 EVERY | twice a month = P1M 2X'],
    ['The 25th edition, the 80th anniversary.', ''],
    ['Formerly, currently, soon.', 'Formerly = PAST_REF | currently = PRESENT_REF | soon = FUTURE_REF'],
    ['Before 2018, from 1 June, after 3 May.', '2018 = 2018 BEFORE | 1 June = 2024-06-01 ON_OR_AFTER | 3 May = 2024-05-03 AFTER'],
    ['It rained until Friday. The shop was closed until Friday.', 'Friday = 2024-06-28 ON_OR_BEFORE | Friday = 2024-06-28 ON_OR_BEFORE'],
    ['The road is closed until Friday. They will stay until Friday. Markets were told to keep shops closed until Friday.', 'Friday = 2024-07-05 ON_OR_BEFORE | Friday = 2024-07-05 ON_OR_BEFORE | Friday = 2024-07-05 ON_OR_BEFORE'],
    ['It rained from Monday to Friday.', 'Monday to Friday = 2024-06-24/2024-06-28'],
  ])('%s', (text, expected) => expect(full(text, 'en')).toBe(expected));

  it.each([
    'This is the second time.',
    'They may march on, and may sing.',
    'A probe heads for Mars, the red planet.',
    'April Oss and June Delm were elected.',
    'Beaten 3-1, they get $12.50.',
    'Call 020 7946 0123 or 555-123-4567.',
    '20 + 10 = 30',
    'See section 4.2, then 9, 10.',
  ])('no date: %s', (text) => expect(full(text, 'en')).toBe(''));

  it('keeps what nothing resolves', () =>
    expect(timexesOf('He will come on Wednesday, on 3 May, this summer, tomorrow, next week.', '', 'en').map(({ value }) => value)).toEqual(['XXXX-WXX-3', 'XXXX-05-03', 'XXXX-SU', 'XXXX-XX-XX', 'XXXX-WXX']));
});
