import { expect, test } from 'vitest';
import { honours } from '../../src/extract/claims/honours.ts';
import { claimsOf } from './reading.ts';

test.each([
  ['fr', 'C’est le quatrième titre du club.', 'titles titre = 4 «quatrième titre du club»'],
  ['fr', 'Elle remporte la deuxième médaille de sa carrière.', 'titles médaille = 2 «deuxième médaille de sa carrière»'],
  ['fr', 'Le club décroche le 5e titre de son histoire.', 'titles titre = 5 «5e titre de son histoire»'],
  ['en', 'It is the third title in the club’s history.', 'titles title = 3 «third title in the club»'],
  ['en', 'She took the sixth medal of her career.', 'titles medal = 6 «sixth medal of her career»'],
] as const)('%s: %s', (language, sentence, claim) => expect(claimsOf(honours, sentence, { language })).toEqual([claim]));

test.each([
  ['fr', 'C’est la quatrième victoire de la saison.'],
  ['fr', 'C’est le quatrième titre du club cette saison.'],
  ['fr', 'C’est le premier titre du club.'],
  ['en', 'It is the third win of the season.'],
  ['en', 'It is the club’s third title in a row.'],
] as const)('another count, %s: %s', (language, sentence) => expect(claimsOf(honours, sentence, { language })).toEqual([]));
