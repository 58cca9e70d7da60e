import { describe, expect, test } from 'vitest';
import { stages } from '../../src/extract/claims/stages/index.ts';
import { claimsOf } from './reading.ts';

describe('how far something has gone', () => {
  test.each([
    [['{p Ugo Lemm} est en garde à vue.'], ['stage-justice Ugo Lemm = held «en garde à vue»']],
    [['{p Ana Borel} a été mise en examen jeudi.'], ['stage-justice Ana Borel = charged «mise en examen»']],
    [['Le tribunal a condamné {p Ugo Lemm} à deux ans.'], ['stage-justice Ugo Lemm = convicted «a condamné»']],
    [['{p Ugo Lemm} conduisait le car.', 'Il a été écroué vendredi.'], ['stage-justice Ugo Lemm = jailed «écroué»']],
    [['Le chauffeur a été aussitôt relâché.'], ['stage-justice chauffeur = freed «relâché»']],
    [['La ligne est coupée.'], ['stage-opening ligne = closed «est coupée»']],
    [['L’armée a rouvert la route.'], ['stage-opening route = open «a rouvert»']],
    [['{p Ana Borel} a présenté sa démission.'], ['stage-post Ana Borel = leaves «présenté sa démission»']],
    [['{p Ana Borel} a quitté l’hôpital mardi.'], ['stage-health Ana Borel = well «quitté l’hôpital»']],
    [['La randonneuse est introuvable.'], ['stage-whereabouts randonneuse = missing «introuvable»']],
  ] as const)('%s', (paragraphs, claims) => expect(claimsOf(stages, paragraphs)).toEqual(claims));

  test.each([
    [['{p Max Orle} was charged on Monday.'], ['stage-justice Max Orle = charged «was charged»']],
    [['Police arrested {p Max Orle} at dawn.'], ['stage-justice Max Orle = held «arrested»']],
    [['The line reopened on Friday.'], ['stage-opening line = open «reopened»']],
    [['{p Max Orle} stepped down.'], ['stage-post Max Orle = leaves «stepped down»']],
  ] as const)('in English: %s', (paragraphs, claims) => expect(claimsOf(stages, paragraphs, { language: 'en' })).toEqual(claims));

  test.each([
    ['{p Ugo Lemm} n’a pas été mis en examen.'],
    ['En {t 1973}, {p Ugo Lemm} avait été condamné à un an.'],
    ['Le magasin est joli.'],
    ['Une garde à vue est une mesure.'],
  ])('nothing: %s', (sentence) => expect(claimsOf(stages, sentence)).toEqual([]));
});
