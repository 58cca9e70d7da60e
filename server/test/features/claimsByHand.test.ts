import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../src/base/message.ts';
import { createEngine } from '../../src/compare/engine.ts';
import { decidedFor } from '../../src/corpus/decided.ts';
import { formatDecision, parseDecision } from '../../src/desk/codec.ts';
import type { Decision } from '../../src/desk/types.ts';
import type { ClaimAbout } from '../../src/extract/facts.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { decideMark } from '../../src/features/marks/decideMark.ts';
import { markAt } from '../../src/features/marks/markAt.ts';
import { questionsAt } from '../../src/features/marks/questions.ts';
import { emptyDesk, reviewOf } from '../../src/features/review/review.ts';
import type { View } from '../../src/features/view.ts';

const quake: Readonly<Record<string, string>> = {
  'a.txt': 'Séisme à Borval\n\nBORVAL, 4 mars 2024 – Un séisme a frappé lundi Borval. Le séisme a fait 21 morts à Borval, selon les secours.\n',
  'b.txt': 'Le deuil à Borval\n\nBORVAL, 6 mars 2024 – Borval pleure après le séisme de lundi. Ils étaient 14 à dormir dans le quartier bas : aucun ne s’est réveillé.\n',
};
const club: Readonly<Record<string, string>> = {
  'a.txt': 'Portes ouvertes\n\nPublié le 4 mars 2024\n\nLa Société Lacombe ouvre ses ateliers. On s’y retrouve à quarante pour le café.\n',
  'b.txt': 'Un tout autre sujet\n\nPublié le 5 mars 2024\n\nLe match a été perdu. La Société Lacombe, ce sont 55 paires de bras qui ne demandent rien.\n',
};
const hand = { created: '2026-03-01T09:00:00Z', creator: '', note: '' };

function viewOf(texts: Readonly<Record<string, string>>, decisions: readonly Decision[] = []): View {
  const engine = createEngine(createAnalyser());
  engine.update(Object.entries(texts).map(([file, text]) => {
    const decided = decidedFor(decisions, file, text);
    return { file, text, options: { file, ...(decided ? { decided } : {}) } };
  }));
  const textOf = (file: string): string => texts[file] ?? '';
  const review = reviewOf(engine.comparison.findings, textOf, { ...emptyDesk, decisions });
  return { snapshot: engine.snapshot, comparison: engine.comparison, review, textOf, nameOf: (file) => file, linkTo: ({ file }) => file, translate: inEnglish, locale: 'en' };
}

const spanOf = (view: View, file: string, words: string) => ({ start: view.textOf(file).indexOf(words), end: view.textOf(file).indexOf(words) + words.length });
/** A claim marked in a file, as it is written and read again. */
function claim(view: View, file: string, words: string, about?: ClaimAbout): Decision {
  const at = markAt(view, file, spanOf(view, file, words));
  const made = at && decideMark(view, file, at, { label: 'claim', verdict: 'accepted', scope: 'here', ...(about ? { about } : {}) }, hand);
  const read = made && parseDecision(formatDecision(made));
  if (!read) throw new Error('no decision');
  return read;
}
const told = (view: View): string[] => view.comparison.findings.map(({ code, severity, statements }) => `${severity} ${code} ${statements.map(({ file, value }) => `${file} ${value}`).join(' | ')}`);

describe('a claim marked by hand', () => {
  test('may answer what other articles answer with a value of its kind', () => {
    const view = viewOf(quake);
    const offered = questionsAt(view, 'b.txt', spanOf(view, 'b.txt', 'Ils étaient 14'));
    expect([offered?.value, offered?.questions.map(({ title, said }) => `${title}: ${said}`)]).toEqual(['14', ['Séisme, number of dead: 21 (a)']]);
  });
  test('is compared with what the engine read elsewhere', () => {
    const before = viewOf(quake);
    const about = questionsAt(before, 'b.txt', spanOf(before, 'b.txt', 'Ils étaient 14'))?.questions[0]?.about;
    expect(told(before)).toEqual([]);
    expect(told(viewOf(quake, [claim(before, 'b.txt', 'Ils étaient 14', about)]))).toEqual(['warning conflict/toll a.txt 21 | b.txt 14']);
  });
  test('is compared with another one, in whatever story', () => {
    const before = viewOf(club);
    const about = { subject: 'organization:societe-lacombe', name: 'Société Lacombe', attribute: 'nombre de bénévoles' };
    expect(told(viewOf(club, [claim(before, 'a.txt', 'à quarante', about), claim(before, 'b.txt', '55 paires de bras', about)]))).toEqual(['warning conflict/count a.txt 40 | b.txt 55']);
  });
  test('is a remark where nobody said what it is about', () => {
    const before = viewOf(club);
    expect(told(viewOf(club, [claim(before, 'a.txt', 'à quarante'), claim(before, 'b.txt', '55 paires de bras')]))).toEqual([]);
  });
  test('takes the place of what was read off its words', () => {
    const before = viewOf(quake);
    const about = { subject: 'place:borval', name: 'Borval', attribute: 'rescuers' };
    const after = viewOf(quake, [claim(before, 'a.txt', '21 morts', about)]);
    const claims = (view: View): string[] => [...view.snapshot.articles.values()].flatMap(({ file, facts }) => (file === 'a.txt' ? facts.claims.map(({ attribute, family }) => `${attribute} ${family}`) : []));
    expect([claims(before), claims(after)]).toEqual([['date happening', 'dead toll', 'died-place deeds'], ['date happening', 'rescuers decided', 'died-place deeds']]);
  });
});
