/**
 * The fixture language of the tests: several articles in one text, what is expected written under the words as carets.
 * docs/CONTRIBUTING.md says how it is written.
 */
export { checkFixture, type Blocks } from './fixture/check.ts';
export { load, type World } from './fixture/world.ts';
export { marksOf, type MarkKind } from './fixture/marks.ts';
export { parseFixture, type Fixture, type FixtureArticle, type Mark } from './fixture/parse.ts';
