import { describe, expect, it } from 'vitest';
import { clauses, text } from './render.ts';

describe('clauses, French', () => {
  it('hangs subject, object and complements on their verb', () =>
    expect(clauses('Les ministres des deux pays n’ont pas signé l’accord à Verval.', 'fr')).toBe(text(`
Les ministres — subject signé
des deux pays — noun ministres
n' ont pas signé — root
l' accord — object signé
à Verval — oblique signé
`)));

  it('finds the subject past a relative clause', () =>
    expect(clauses('Le maire, qui dirige la ville depuis 2012, aurait reconnu les faits.', 'fr')).toBe(text(`
Le maire — subject reconnu
qui — subject dirige
dirige — relative maire
la ville — object dirige
depuis 2012 — oblique reconnu
aurait reconnu — root
les faits — object reconnu
`)));

  it('finds the subject behind a verb of saying', () =>
    expect(clauses('« Nous partirons demain », a annoncé la directrice Lise Ardant.', 'fr')).toBe(text(`
Nous partirons — root
demain — adverb partirons
a annoncé — beside »
la directrice Lise Ardant — subject annoncé
`)));

  it('knows the apposition', () =>
    expect(clauses('Paul Ardant, le patron de la mine, parle de 40 blessés.', 'fr')).toBe(text(`
Paul Ardant — subject parle
le patron — apposition Paul
de la mine — noun patron
parle — root
de 40 blessés — oblique parle
`)));

  it('reads the passive and who acts in it', () =>
    expect(clauses('Douze personnes ont été tuées par l’explosion d’une conduite.', 'fr')).toBe(text(`
Douze personnes — subject tuées
ont été tuées — root
par l' explosion — oblique tuées
d' une conduite — noun explosion
`)));

  it('gives every member of an enumeration to the first', () =>
    expect(clauses('L’incendie a fait 12 morts et trois blessés.', 'fr')).toBe(text(`
L' incendie — subject fait
a fait — root
12 morts — object fait
trois blessés — member morts
`)));

  it('takes pronouns that lean on the verb with it', () =>
    expect(clauses('La préfète l’a annoncé, mais elle ne les a pas reçus.', 'fr')).toBe(text(`
La préfète — subject annoncé
l' a annoncé — root
elle ne les a pas reçus — clause annoncé
`)));
});

describe('clauses, English', () => {
  it('hangs subject, object and complements on their verb', () =>
    expect(clauses('The council has not approved the new bridge for the town.', 'en')).toBe(text(`
The council — subject approved
has not approved — root
the new bridge — object approved
for the town — oblique approved
`)));

  it('finds who says it', () =>
    expect(clauses('Twelve people have been killed, the mayor said.', 'en')).toBe(text(`
Twelve people — subject killed
have been killed — complement said
the mayor — subject said
said — root
`)));

  it('reads the possessive', () =>
    expect(clauses("The mayor's lawyers deny the charges against him.", 'en')).toBe(text(`
The mayor 's — noun lawyers
lawyers — subject deny
deny — root
the charges — object deny
against him — noun charges
`)));

  // FIXME: the subject of *was carrying* is the train.
  it('reads a relative clause', () =>
    expect(clauses('The train that crashed was carrying 40 passengers.', 'en')).toBe(text(`
The train — root
that — subject crashed
crashed — relative train
was carrying — complement crashed
40 passengers — object carrying
`)));
});
