import { applyEdits } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../src/corpus/projectFile.ts';
import { setPublished } from '../../src/corpus/setPublished.ts';

function after(text: string, path = 'a.txt', value = '2024-05-16', title?: string): string | undefined {
  const edits = setPublished(text, path, value, title);
  return edits && applyEdits(text, edits.map(({ offset, length, insert }) => ({ offset, length, content: insert })));
}

describe('the date written into a project file', () => {
  test('keeps comments, order and indentation', () => {
    const text = '{\n    // what we read\n    "include": ["*.txt"], /* all */\n    "sources": {\n        "b.txt": { "outlet": "Le Phare" } // ours\n    }\n}\n';
    const changed = after(text);
    expect(changed).toBe(text.replace(' // ours\n', ', // ours\n        "a.txt": { "published": "2024-05-16" }\n'));
    expect(parseProject(changed ?? '').project?.sources).toEqual([{ pattern: 'b.txt', outlet: 'Le Phare' }, { pattern: 'a.txt', published: '2024-05-16' }]);
  });
  test('takes the place of another, and joins what is known of the file', () => {
    expect(after('{"sources":{"a.txt":{"published":"2023","outlet":"X"}}}')).toBe('{"sources":{"a.txt":{"published":"2024-05-16","outlet":"X"}}}');
    expect(parseProject(after('{"sources":{"a.txt":{"outlet":"X"}}}') ?? '').project?.sources).toEqual([{ pattern: 'a.txt', outlet: 'X', published: '2024-05-16' }]);
  });
  test.each(['', '  \n', '{}', '{ "sources": {} }', '{ "sources": {}, }', '{ // all\n}', '{ "sources": { /* none */ } }', '{ "exclude": [] // none\n}', '{\n  "sources": {\n    "a.txt": {}, // ours\n  },\n}', '{\r\n\t"exclude": []\r\n}\r\n'])('has a place in %j', (text) => {
    expect(parseProject(after(text) ?? '').project?.sources).toEqual([{ pattern: 'a.txt', published: '2024-05-16' }]);
  });
  test('uses the line ends and tabs of the file', () => expect(after('{\r\n\t"exclude": []\r\n}\r\n')).toBe('{\r\n\t"exclude": [],\r\n\t"sources": {\r\n\t\t"a.txt": { "published": "2024-05-16" }\r\n\t}\r\n}\r\n'));
  test.each(['[]', '3', '{ "sources": [] }', '{ "sources": { "a.txt": 3 } }', 'nonsense'])('leaves %j alone', (text) => expect(after(text)).toBeUndefined());
  test('changes nothing that stands there already', () => expect(after('{"sources":{"a.txt":{"published":"2024-05-16"}}}')).toBeUndefined());

  describe('for one article of several', () => {
    const title = 'Un pont, deux avis';
    const source = (text: string) => parseProject(after(text, 'a.txt', '2024-05-16', title) ?? '').project?.sources;
    test.each(['', '{}', '{ "sources": {} }', '{ "sources": { "a.txt": {} } }', '{ "sources": { "a.txt": { "articles": {} } } }', `{ "sources": { "a.txt": { "articles": { "${title}": {} } } } }`, `{ "sources": { "a.txt": { "articles": { "${title}": { "published": "2023" } } } } }`])('has a place in %j', (text) =>
      expect(source(text)).toEqual([{ pattern: 'a.txt', articles: { [title]: '2024-05-16' } }]));
    test('leaves the others', () => expect(source('{ "sources": { "a.txt": { "published": "2022", "articles": { "Autre": { "published": "2021" } } } } }')).toEqual([{ pattern: 'a.txt', published: '2022', articles: { Autre: '2021', [title]: '2024-05-16' } }]));
    test.each(['{ "sources": { "a.txt": { "articles": [] } } }', `{ "sources": { "a.txt": { "articles": { "${title}": 3 } } } }`])('leaves %j alone', (text) => expect(after(text, 'a.txt', '2024', title)).toBeUndefined());
  });
});
