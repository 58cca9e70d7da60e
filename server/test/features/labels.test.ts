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
import { deeds as deedsEn } from '../../src/locales/en/deeds.ts';
import { deeds as deedsFr } from '../../src/locales/fr/deeds.ts';
import { deedNouns } from '../../src/features/deedNouns.ts';
import { attributeText } from '../../src/features/labels.ts';
import { inEnglish } from '../../src/base/message.ts';
import { states as statesEn } from '../../src/locales/en/states.ts';
import { states as statesFr } from '../../src/locales/fr/states.ts';
import { officeTerms, stateAnswers, stateQuestions } from '../../src/features/terms.ts';
import { stages as stagesEn } from '../../src/locales/en/stages.ts';
import { stages as stagesFr } from '../../src/locales/fr/stages.ts';
import { stageAnswers, stageQuestions } from '../../src/features/stageTerms.ts';
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

test('every course and every stage of it has a name in both languages', () => {
  const tracks = [...Object.entries(stagesEn), ...Object.entries(stagesFr)];
  const nameless = (codes: readonly string[], terms: Readonly<Record<string, { template: string }>>): string[] => [...new Set(codes)].filter((code) => !Object.hasOwn(french, terms[code]?.template ?? ''));
  expect([...nameless(tracks.map(([track]) => track), stageQuestions), ...nameless(tracks.flatMap(([, { stages }]) => Object.keys(stages)), stageAnswers)]).toEqual([]);
});

test('every deed has a name in both languages, after which its date, its place and its doer are called', () => {
  const deeds = [...new Set([deedsEn, deedsFr].flatMap((lists) => Object.keys(lists)))];
  const bundle: Readonly<Record<string, string>> = french;
  expect(deeds.filter((deed) => !Object.hasOwn(bundle, deedNouns[deed]?.template ?? ''))).toEqual([]);
  const inFrench = (template: string, ...args: readonly (string | number)[]): string => inEnglish(bundle[template] ?? template, ...args);
  expect(['sold', 'sold-by', 'sold-place', 'departed-from', 'born', 'rank-femme', 'immeuble'].map((attribute) => attributeText({ translate: inFrench }, attribute))).toEqual(['date (vente)', 'par qui (vente)', 'lieu (vente)', 'd’où (départ)', 'date de naissance', 'rang (femme)', 'immeuble']);
});
