import { describe, expect, it } from 'vitest';
import { createEngine, type Engine, type TextChange } from '../../src/compare/engine.ts';

const story = (day: string, dead: string, spokesman: string): string => `Incendie de l’usine de Valmire : ${dead} morts\n\nPublié le ${day} mai 2024\n\nL’incendie de l’usine de Valmire, survenu le 3 mai 2024, a fait ${dead} morts, selon ${spokesman}. Odette Marchandeau dirige l’usine.`;
const changes: readonly TextChange[] = [
  ['a.txt', story('4', '12', 'la préfecture')],
  ['b.txt', story('4', '17', 'la préfecture')],
  ['c.txt', 'Marchandeau quitte l’usine\n\nPublié le 9 mai 2024\n\nOdette Marchandeau quitte l’usine de Valmire. Mme Marchandeau la dirigeait depuis 2011.'],
].map(([file = '', text = '']) => ({ file, text, options: { file } }));

const shown = ({ comparison, snapshot }: Engine): unknown => [comparison.findings, comparison.facts, [...snapshot.entities]];

function atOnce(texts: readonly TextChange[]): unknown {
  const engine = createEngine();
  engine.update(texts);
  return shown(engine);
}

describe('comparing in steps', () => {
  it('ends where comparing at once does', () => {
    const engine = createEngine();
    for (const change of changes) engine.update([change], true);
    expect(engine.settled).toBe(false);
    const steps = [...engine.settle()].length;
    expect(engine.settled).toBe(true);
    expect(steps).toBeGreaterThan(changes.length);
    expect(shown(engine)).toEqual(atOnce(changes));
    expect([...engine.settle()]).toEqual([]);
  });

  it('starts afresh after a change on the way, wherever it comes', () => {
    const last = { file: 'b.txt', text: story('4', '12', 'la préfecture'), options: { file: 'b.txt' } };
    const expected = atOnce([...changes, last]);
    for (let reached = 1; reached < 14; reached++) {
      const engine = createEngine();
      engine.update(changes, true);
      const steps = engine.settle();
      for (let i = 0; i < reached; i++) steps.next();
      engine.update([last], reached % 2 === 0);
      expect(steps.next().done).toBe(true);
      expect(engine.settled).toBe(false);
      expect(shown(engine)).toEqual(expected);
    }
  });

  it('is done at once by who asks for the comparison', () => {
    const engine = createEngine();
    engine.update(changes, true);
    expect(engine.comparison.findings).not.toEqual([]);
    expect(engine.settled).toBe(true);
  });
});
