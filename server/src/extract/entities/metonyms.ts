import capitals from '../../locales/capitals.json' with { type: 'json' };
import type { Paragraph } from '../../text/types.ts';
import type { Candidate } from './candidate.ts';
import { fold } from './fold.ts';
import { nameLexicon } from './lexicon.ts';

const towns: ReadonlySet<string> = new Set(capitals.map(fold));

/** Prepositions behind which a town is where something is or goes. */
const WHERE = new Set(['à', 'de', "d'", 'vers', 'dans', 'depuis', 'près', 'en', 'par', 'pour', 'in', 'at', 'from', 'to', 'near', 'of', 'outside', 'across', 'via', 'around', 'towards', 'into', 'leaving', 'left']);

/** Behind these words it is who says or is dealt with. */
const WHOM = new Set(['selon', 'avec', 'contre', 'irrite', 'inquiète', 'accuse', 'presse', 'exhorte', 'appelle', 'soutient', 'with', 'against', 'urges', 'urged', 'accuses', 'accused', 'angers', 'angered']);

/** What governments do, beside what all speakers do. */
const DEEDS = new Set(
  'veut voulait refuse refusait dément accuse accusait exige exigeait promet menace menaçait craint craignait espère compte soutient rejette propose réclame condamne négocie nie hésite temporise riposte réplique salue envisage souhaite redoute affirme assure estime juge soupçonne dénonce exclut maintient suspend impose lève ratifie reconnaît wants wanted refuses refused denies denied accuses accused demands demanded rejects rejected urges urged fears feared hopes hoped backs backed threatens threatened proposes proposed insists insisted warns warned vows vowed condemns condemned blames blamed says said imposed suspended'.split(' '),
);
const AUXILIARIES = new Set(['a', 'avait', 'aurait', 'ont', 'avaient', 'has', 'had', 'have']);
const DONE = new Set('accusé refusé démenti exigé menacé rejeté proposé réclamé condamné nié riposté répliqué dénoncé exclu suspendu imposé levé ratifié reconnu appelé demandé obtenu protesté convoqué rappelé expulsé rompu accepté accused refused denied demanded rejected urged threatened proposed insisted warned vowed condemned blamed imposed suspended recalled expelled accepted agreed'.split(' '));

/** True if a capital stands for its government: *Pékin a démenti*, *selon Moscou*, *London wants*; not *à Pékin*, *Pékin compte 22 millions d'habitants*. */
export function isGovernment({ key, from, to, senses }: Candidate, { tokens, language }: Paragraph): boolean {
  if (!towns.has(key) || !senses.some(({ type }) => type === 'place')) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (WHERE.has(before)) return false;
  const next = tokens[to]?.lower ?? '';
  const second = tokens[to + 1]?.lower ?? '';
  if (next === 'compte' && second !== 'sur') return false;
  const { speech } = nameLexicon(language);
  const acts = DEEDS.has(next) || speech.has(next) || (AUXILIARIES.has(next) && (DONE.has(second) || speech.has(second)));
  return acts || WHOM.has(before);
}
