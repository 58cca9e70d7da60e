import { fixed, patterns } from '../build.ts';

/** *bientôt*, *récemment*, *actuellement*, *à l'avenir*, *en ce moment*, *à ce jour*, *par le passé*. */
export const reference = patterns(
  'reference',
  [['{reference}'], (c) => fixed('DATE', c.text('reference') ?? 'PRESENT_REF')],
  [["à l' avenir", 'dans un avenir proche', 'dans un proche avenir', 'dans le futur', 'dans les jours à venir', 'dans les semaines à venir', 'à terme', 'sous peu'], () => fixed('DATE', 'FUTURE_REF')],
  [['en ce moment', 'à ce jour', 'à présent', "à l' heure actuelle", 'pour le moment', "pour l' instant", 'de nos jours', "jusqu' à présent"], () => fixed('DATE', 'PRESENT_REF')],
  [['dès que possible', 'le plus tôt possible', 'au plus tôt'], () => ({ ...fixed('DATE', 'FUTURE_REF'), loose: true })],
  [['<à> l\' époque <,|.|;>', '<à> cette époque', '<à> ce moment -là', 'dans le temps', 'il fut un temps'], () => fixed('DATE', 'PAST_REF')],
  [['dans un avenir lointain|prochain', 'dans les années à venir', 'dans les mois à venir', 'à plus long terme', 'dans un premier temps <,>', 'à l\' horizon', 'dans un futur proche'], (c) => (c.tokens[c.to - 1]?.lower === 'horizon' || c.tokens[c.from + 2]?.lower === 'premier' ? undefined : fixed('DATE', 'FUTURE_REF'))],
  [['par le passé', 'dans le passé'], () => fixed('DATE', 'PAST_REF')],
);
