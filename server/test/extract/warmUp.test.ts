import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { warmUp } from '../../src/extract/warmUp.ts';

test('what the first text waits for is made ready in many steps, once, and changes nothing', () => {
  const text = 'Le maire Paul Ardant a inauguré la halle mardi 4 juin 2024 à Kerlan.';
  const cold = createAnalyser()(text, {});
  const analyse = createAnalyser();
  const steps = [...warmUp(analyse)].length;
  expect(steps).toBeGreaterThan(5);
  expect([...warmUp(analyse)].length).toBeLessThanOrEqual(steps);
  expect(analyse(text, {})).toEqual(cold);
});
