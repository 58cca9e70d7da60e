import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeLabels } from '../../src/features/attributes.ts';
import * as countedEn from '../../src/locales/en/counted.ts';
import * as countedFr from '../../src/locales/fr/counted.ts';
import * as measuresEn from '../../src/locales/en/measures.ts';
import * as measuresFr from '../../src/locales/fr/measures.ts';
import actsEn from '../../src/locales/en/acts.json' with { type: 'json' };
import actsFr from '../../src/locales/fr/acts.json' with { type: 'json' };
import truthsEn from '../../src/locales/en/truths.json' with { type: 'json' };
import truthsFr from '../../src/locales/fr/truths.json' with { type: 'json' };
import rolesEn from '../../src/locales/en/roles.json' with { type: 'json' };
import rolesFr from '../../src/locales/fr/roles.json' with { type: 'json' };
import { states as statesEn } from '../../src/locales/en/states.ts';
import { states as statesFr } from '../../src/locales/fr/states.ts';
import { officeTerms, stateAnswers, stateQuestions } from '../../src/features/terms.ts';
import french from '../../../l10n/bundle.l10n.fr.json' with { type: 'json' };

const source = new URL('../../src/', import.meta.url);

/** Attributes that the code of claims and checks names itself. */
function named(): string[] {
  const files = ['extract/claims', 'compare/checks'].flatMap((folder) => readdirSync(new URL(folder, source)).map((name) => `${folder}/${name}`)).filter((name) => name.endsWith('.ts'));
  return files.flatMap((file) => [...readFileSync(new URL(file, source), 'utf8').matchAll(/attribute: (?:\w+ \? )?'([\w-]+)'(?: : '([\w-]+)')?/g)].flatMap(([, one = '', other]) => (other ? [one, other] : [one])));
}

/** Attributes that the word lists of both languages give. */
const listed = [
  ...[countedEn, countedFr].flatMap(({ attributes, actives, predicates }) => [...Object.values(attributes), ...Object.values(actives), ...predicates.map(([, attribute]) => attribute)]),
  ...[measuresEn, measuresFr].flatMap(({ aspects, sums }) => [...aspects, ...sums].map(([, attribute]) => attribute)),
  ...[actsEn, actsFr, truthsEn, truthsFr].flatMap((lists) => Object.keys(lists)),
];

test('every attribute of a claim has a name in both languages', () => {
  const known = [...new Set([...named(), ...listed])].sort();
  expect(known.length).toBeGreaterThan(80);
  expect(known.filter((attribute) => !Object.hasOwn(attributeLabels, attribute) || !Object.hasOwn(french, attributeLabels[attribute]?.template ?? ''))).toEqual([]);
});

test('every office and every state has a name in both languages', () => {
  const offices = [rolesEn, rolesFr].flatMap((lists) => Object.keys(lists));
  const questions = [statesEn, statesFr].flatMap((states) => Object.keys(states));
  const answers = [statesEn, statesFr].flatMap((states) => Object.values(states).flatMap((axis) => Object.keys(axis.answers)));
  const nameless = (codes: readonly string[], terms: Readonly<Record<string, { template: string }>>): string[] => [...new Set(codes)].filter((code) => !Object.hasOwn(french, terms[code]?.template ?? ''));
  expect([...nameless(offices, officeTerms), ...nameless(questions, stateQuestions), ...nameless(answers, stateAnswers)]).toEqual([]);
});
