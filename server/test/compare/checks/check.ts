import { createEngine } from '../../../src/compare/engine.ts';
import type { Language } from '../../../src/text/types.ts';

/** The findings in one text, published on 20 July 2020: severity, code and the words of every passage. */
export function check(text: string, language: Language = 'fr'): string[] {
  const engine = createEngine();
  const whole = text.includes('\n') ? text : `${language === 'fr' ? 'Un titre de presse' : 'A line of news'}\n\n${text}`;
  engine.update([{ file: 'a.txt', text: whole, options: { published: '2020-07-20', language } }]);
  return engine.comparison.findings.map(({ code, severity, statements }) => `${severity} ${code} ${statements.map(({ start, end }) => whole.slice(start, end)).join(' | ')}`);
}
