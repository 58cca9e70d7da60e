import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { anyOptions, anyText, newsLike } from './generate.ts';
import { wrongSpans } from './spans.ts';

const runs = { numRuns: 250, seed: 20250203 };

describe('any text', () => {
  it('is accepted, and every range lies inside it and in order', () =>
    fc.assert(fc.property(anyText, anyOptions, (text, options) => {
      expect(wrongSpans(text, createAnalyser()(text, options))).toEqual([]);
    }), runs));
  it('gives facts that survive being written as JSON', () =>
    fc.assert(fc.property(newsLike, (text) => {
      const facts = createAnalyser()(text, {});
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }), runs));
});

describe('an analyser that has read other texts before', () => {
  const used = createAnalyser(50);
  it('reads as a new one does', () =>
    fc.assert(fc.property(newsLike, anyOptions, (text, options) => {
      expect(used(text, options)).toEqual(createAnalyser()(text, options));
    }), runs));
});
