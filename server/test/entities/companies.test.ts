import { describe, expect, test } from 'vitest';
import { englishNamesIn, namesIn } from './names.ts';

const last = (names: readonly string[]): string | undefined => names.at(-1);

describe('companies and people of one name', () => {
  test('a kind of company in front makes the surname a company', () => {
    expect(namesIn('La laiterie Morvaudey embauche, se réjouit Odile Morvaudey.', 'Mme Morvaudey a reçu le maire.')).toEqual([
      'organization Morvaudey = organization:morvaudey',
      'person Odile Morvaudey = person:odile-morvaudey',
      'person Morvaudey = person:odile-morvaudey',
    ]);
  });
  test('what somebody founded may be called like him', () => {
    expect(namesIn('Morvaudey ferme son usine.', "L'entreprise a été fondée en 1954 par Marcel Morvaudey.").map((line) => line.split(' ')[0])).toEqual(['organization', 'person']);
  });
  test('what he founded has another name', () => {
    expect(namesIn('Le fondateur de Kermelor SA, Marcel Morvaudey, se retire.', 'Morvaudey vivra à Dinan.').map((line) => line.split(' = ')[0]).at(-2)).toBe('person Morvaudey');
  });
  test('somebody who founded nothing keeps his surname', () => {
    expect(namesIn('Morvaudey quitte la scène.', 'Le chanteur Marcel Morvaudey avait débuté en 1954.').map((line) => line.split(' ')[0])).toEqual(['person', 'person']);
  });
});

describe('short forms of bodies', () => {
  test('the first word stands for the whole', () => {
    expect(englishNamesIn('Orvane Bank has cut its rates.', 'Shares in Orvane fell.').map((line) => line.split(' = ')[1])).toEqual(['organization:orvane-bank', 'organization:orvane-bank']);
  });
  test('not a town, and not a first name', () => {
    expect(last(namesIn('Dijon Métropole a voté.', 'Le train arrive à Dijon.'))).toBe('place Dijon = place:dijon');
    expect(last(englishNamesIn('Charlotte Foods is hiring.', 'Charlotte, 34, was born in Ohio.')?.slice(0, 2))).not.toContain('charlotte-foods');
  });
  test('two bodies of one first word: it stands for neither', () => {
    expect(englishNamesIn('Orvane Bank and Orvane Foods are for sale.', 'Shares in Orvane fell.').filter((line) => line.includes(' Orvane ='))).not.toContain('organization Orvane = organization:orvane-bank');
  });
});

describe('extent of public bodies', () => {
  test.each([
    ["La cour d'appel de Douai a tranché.", "cour d'appel de Douai"],
    ['Le tribunal de commerce de Quimper siège.', 'tribunal de commerce de Quimper'],
    ['Le tribunal judiciaire de Paris juge.', 'tribunal judiciaire de Paris'],
    ['Le conseil départemental des Vosges vote.', 'conseil départemental des Vosges'],
    ["L'Office central de lutte contre le trafic des biens culturels enquête.", 'Office central de lutte contre le trafic des biens culturels'],
    ["L'Union des usagers des tramways niçois proteste.", 'Union des usagers des tramways niçois'],
    ["L'agence régionale de santé Grand Est a tranché.", 'agence régionale de santé Grand Est'],
    ['La direction régionale des affaires culturelles de Bretagne se tait.', 'direction régionale des affaires culturelles de Bretagne'],
    ['Le ministère du Travail et de la Santé recule.', 'ministère du Travail et de la Santé'],
    ["L'Union nationale des étudiants en médecine dentaire proteste.", 'Union nationale des étudiants en médecine dentaire'],
    ['La Fédération nationale des ports et quais est reçue.', 'Fédération nationale des ports et quais'],
    ['La Conférence des recteurs approuve.', 'Conférence des recteurs'],
    ['Le tribunal maritime de Brest siège.', 'tribunal maritime de Brest'],
    ['La région Bretagne paiera.', 'région Bretagne'],
    ["L'Auberge des Migrants bretons expulsée", 'Auberge des Migrants bretons'],
  ])('%s', (text, name) => expect(namesIn(text).map((line) => line.split(' = ')[0])).toEqual([`organization ${name}`]));
  test('a region where something lies, and a park, are places', () => {
    expect(namesIn('Dans la région Bretagne, le parc naturel régional du Vercors ouvre.').map((line) => line.split(' = ')[0])).toEqual(['place Bretagne', 'place parc naturel régional du Vercors']);
  });
  test('a kind in the plural, and a family', () => {
    expect(namesIn('Les papeteries Morvaudey ferment.', 'La famille Morvaudey se tait.').map((line) => line.split(' = ')[0])).toEqual(['organization Morvaudey', 'person Morvaudey']);
  });
  test('a town behind a proper name is a town', () => {
    expect(namesIn("L'Institut Karl-Brenner de Strasbourg étudie le sol.").map((line) => line.split(' = ')[0])).toEqual(['organization Institut Karl-Brenner', 'place Strasbourg']);
  });
  test('whose party it is, is not its name', () => {
    expect(namesIn("Le Rassemblement pour l'entente de Josette Lambrin a gagné.").map((line) => line.split(' = ')[0])).toEqual(["organization Rassemblement pour l'entente", 'person Josette Lambrin']);
  });
  test('a body that does not tell its town is none', () => {
    expect(namesIn('Le conseil départemental vote, la cour siège.')).toEqual([]);
  });
});

describe('English names', () => {
  test.each([
    ['The plan of Westmarch and Furland Council failed.', ['organization Westmarch and Furland Council']],
    ['It was the Ugandan Moses Kato who won.', ['person Moses Kato']],
    ['Jury finds Owen Harbottle guilty.', ['person Owen Harbottle']],
  ])('%s', (text, names) => expect(englishNamesIn(text).map((line) => line.split(' = ')[0])).toEqual(names));
});

describe('ranks and trades', () => {
  test.each(['Inspector', 'Supt', 'Det Insp', 'Councillor', 'Sen.'])('%s stays outside the name', (title) => {
    expect(englishNamesIn(`On Monday ${title} Owen Harbottle spoke.`)).toEqual(['person Owen Harbottle = person:owen-harbottle']);
  });
  test('a vessel is a thing even where a town is called so', () => {
    expect(englishNamesIn('The container ship Dali left at noon.').map((line) => line.split(' ')[0])).toEqual(['product']);
  });
});

describe('parts of the names of bodies', () => {
  const ids = (...text: string[]): (string | undefined)[] => englishNamesIn(...text).filter((line) => line.startsWith('organization')).map((line) => line.split(' = ')[1]);
  test('a name without its Co. is the same company', () => {
    expect(ids('The work went to Calder Paving Co. in May.', 'Calder Paving has not been paid.')).toEqual(['organization:calder-paving-co', 'organization:calder-paving-co']);
  });
  test('the end of a body behind its region', () => {
    expect(ids('The Castel State Police arrived late.', 'The State Police said nothing.')).toEqual(['organization:castel-state-police', 'organization:castel-state-police']);
  });
  test('two bodies that end so: it stands for neither', () => {
    expect(ids('The Castel State Police and the Orvane State Police arrived.', 'The State Police said nothing.').at(-1)).not.toMatch(/castel|orvane/);
  });
  test('bodies that *and the* joins are two', () => {
    expect(ids('It was led by the Bureau of Investigation and the Castel State Police.')).toHaveLength(2);
  });
  test('the town of a council is a town', () => {
    expect(englishNamesIn('The Dunmarch Borough Council voted.', 'The mayor of Dunmarch resigned.').at(-1)).toMatch(/^place Dunmarch/);
  });
});
