import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import type { FigureOrder } from '../../src/extract/facts.ts';
import type { Language } from '../../src/text/types.ts';

const analyse = createAnalyser();

function values(text: string, language: Language, figures?: FigureOrder): string {
  return (analyse(text, { language, published: '2024-07-03', ...(figures ? { figures } : {}) }).articles[0]?.timexes ?? []).map(({ value }) => value).join(' | ');
}

// 04/06/2024 lies before the day of publication in either order: nothing but the article or its outlet can tell.
describe('figures in either order', () => {
  it('are read as the language writes where nothing else is known', () => {
    expect(values('The ship sailed on 04/06/2024.', 'en')).toBe('2024-04-06');
    expect(values('Le navire est parti le 04/06/2024.', 'fr')).toBe('2024-06-04');
  });
  it('are read as the outlet writes', () => {
    expect(values('The ship sailed on 04/06/2024.', 'en', 'day-first')).toBe('2024-06-04');
    expect(values('Le navire est parti le 04/06/2024.', 'fr', 'month-first')).toBe('2024-04-06');
    expect(values('The ship sailed on 04/26/2024.', 'en', 'day-first')).toBe('2024-04-26');
  });
  it('are read as other figures of the article show', () => expect(values('The ship sailed on 04/06/2024. It had come on 28/05/2024.', 'en')).toBe('2024-06-04 | 2024-05-28'));
  it('are read as the article writes dates in words', () => {
    expect(values('The ship sailed on 04/06/2024. It had come on 28 May.', 'en')).toBe('2024-06-04 | 2024-05-28');
    expect(values('The ship sailed on 04/06/2024. It had come on March 28.', 'en')).toBe('2024-04-06 | 2024-03-28');
  });
  it('leave the order open where the article shows both', () => expect(values('The ship sailed on 04/06/2024, came on 28 May and left on March 3.', 'en')).toBe('2024-04-06 | 2024-05-28 | 2024-03-03'));
  it('the outlet wins over the article', () => expect(values('The ship sailed on 04/06/2024. It had come on March 28.', 'en', 'day-first')).toBe('2024-06-04 | 2024-03-28'));
  it('tell the day of publication, too', () => {
    const text = 'The ship sails\nPublished 04/06/2024\nThe ship left the harbour of Velmouth this morning with forty sailors on board, its owner said.';
    const day = (figures?: FigureOrder) => analyse(text, { language: 'en', ...(figures ? { figures } : {}) }).articles[0]?.published.value;
    expect([day(), day('day-first')]).toEqual(['2024-04-06', '2024-06-04']);
  });
});
