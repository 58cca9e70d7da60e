import { describe, expect, test } from 'vitest';
import { apply, emptySnapshot } from '../../src/corpus/apply.ts';
import { winnow } from '../../src/corpus/reuse/winnow.ts';
import { source } from './build.ts';

const fire = 'Un incendie a détruit dimanche soir le moulin de Grandval, une bâtisse du dix-huitième siècle que la commune voulait ouvrir au public. Les pompiers de trois casernes ont lutté toute la nuit contre les flammes. Personne ne se trouvait à l’intérieur, selon la mairie.';
const quote = 'Nous avons tout perdu en une heure mais le village tiendra debout';
const snapshotOf = (...texts: string[]) => apply(emptySnapshot, texts.map((text, i) => ({ file: `${i}.txt`, source: source(`${i}.txt`, { text }) }))).snapshot;

describe('text reuse', () => {
  test('a copy with one figure changed is one source with the original', () => {
    const snapshot = snapshotOf(fire, fire.replace('trois casernes', 'cinq casernes'), 'Le conseil municipal a voté le budget de la piscine par douze voix contre neuf.');
    expect(snapshot.groupOf('1.txt#0')).toBe(snapshot.groupOf('0.txt#0'));
    expect(snapshot.groupOf('2.txt#0')).toBe('2.txt#0');
    expect(snapshot.copiesOf('0.txt#0')).toEqual(['1.txt#0']);
    expect(snapshot.reuse).toHaveLength(1);
    expect(snapshot.reuse[0]?.similarity).toBeGreaterThanOrEqual(0.6);
  });

  test('a shared quotation is reported with its passage and leaves the sources independent', () => {
    const a = `Le maire a parlé lundi devant une salle comble, très ému par la soirée. « ${quote} », a-t-il dit avant de remercier longuement les bénévoles venus aider les familles.`;
    const b = `Sur place, les habitants racontent. « ${quote} », répète le maire à qui veut l’entendre, tandis que les assureurs commencent leur visite des ruines encore chaudes.`;
    const snapshot = snapshotOf(a, b);
    const [pair] = snapshot.reuse;
    expect(a.slice(pair?.a.start, pair?.a.end)).toBe(quote);
    expect(b.slice(pair?.b.start, pair?.b.end)).toBe(quote);
    expect(snapshot.groupOf('1.txt#0')).toBe('1.txt#0');
  });

  test('texts of one story in different words share nothing', () => {
    expect(snapshotOf(fire, 'À Grandval, le vieux moulin a brûlé dans la nuit de dimanche à lundi ; trois casernes étaient mobilisées et nul n’a été blessé.').reuse).toEqual([]);
  });

  test('an article that is taken out leaves its group', () => {
    const both = snapshotOf(fire, fire);
    const { snapshot, touched } = apply(both, [{ file: '1.txt', source: null }]);
    expect(snapshot.reuse).toEqual([]);
    expect(touched).toEqual(new Set(['0.txt#0', '1.txt#0']));
    expect(both.groupOf('1.txt#0')).toBe('0.txt#0');
  });

  test('every run of eight shingles leaves a common sample whatever stands around it', () => {
    const run = [901, 12, 77, 340, 5, 660, 218, 44];
    const one = winnow([3, 9, 1, ...run, 2, 8]);
    const two = winnow([...run, 0, 4]);
    expect([...one].filter((hash) => run.includes(hash) && two.has(hash)).length).toBeGreaterThan(0);
  });
});
