import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';

const published = (text: string): string => {
  const [article] = createAnalyser()(text, {}).articles;
  return article ? `${article.published.granularity} ${article.published.value}` : '';
};

describe('a year told beside days without one', () => {
  it.each([
    ["Un pont fermé à Orlanne\n\nLe pont avait été ouvert le 12 mars 2019, a rappelé mercredi la mairie d'Orlanne.\n\nIl sera réparé.", 'unknown '],
    ['Bridge closed in Orlanne\n\nThe bridge was opened on March 12, 2019, the town hall said on Wednesday.\n\nIt will be repaired.', 'unknown '],
  ])('is that of another year: %s', (text, expected) => expect(published(text)).toBe(expected));

  it('stays the last one told where no weekday stands alone', () => {
    expect(published("Un pont ouvert à Orlanne\n\nLe pont a été ouvert le 12 mars 2019 par le maire d'Orlanne.\n\nIl relie les deux rives.")).toBe('year 2019');
  });

  it('is not guessed from years that stand bare', () => {
    expect(published("Un pont à Orlanne\n\nLe pont d'Orlanne est connu depuis 2018. Il a été repeint en 2019.")).toBe('unknown ');
  });
});
