/** Prepositions of place before a name. */
export const locatives: readonly string[] = ['in', 'at', 'across', 'around', 'near', 'on', 'outside', 'throughout', 'inside', 'over'];

/** Prepositions that tie a name to the counted noun itself (*the people of X*). */
export const genitives: readonly string[] = ['of', 'from', 'for'];

/** Words that may stand between a preposition and the name of a place (*in the city of X*). */
export const placeFillers: readonly string[] = ['the', 'city', 'town', 'village', 'province', 'region', 'state', 'district', 'capital', 'of', 'central', 'northern', 'southern', 'eastern', 'western', 'north', 'south', 'east', 'west', 'greater', 'downtown', 'nearby', 'all', 'whole', 'county', 'port', 'airport', 'other', 'streets', 'alone'];

/** Words for the capital of the country in question. */
export const capital: readonly string[] = ['capital'];

/** Wording that makes a number the total (*nationwide*, *in all*). */
export const wholes: readonly (readonly string[])[] = [['in', 'total'], ['in', 'all'], ['nationwide'], ['nationally'], ['across', 'the', 'country'], ['throughout', 'the', 'country'], ['altogether'], ['countrywide'], ['worldwide'], ['overall']];

/** Words right before a number that make it a part of the one before. */
export const partsBefore: readonly string[] = ['including', 'among', 'of whom', 'whom', 'them', 'includes', 'include'];

/** Words right behind a number that make it a part. */
export const partsAfter: readonly (readonly string[])[] = [['of', 'them'], ['of', 'whom'], ['of', 'these'], ['of', 'those'], ['of', 'the'], ['of', 'its'], ['of', 'which'], ['of', 'his'], ['of', 'their'], ['others'], ['more'], ['other'], ['fewer'], ['additional']];

/** Stems that tell that a number is an earlier one. */
export const earlier: readonly string[] = ['previous', 'earlier', 'previously', 'initial', 'formerly', 'originally'];

/** Phrases that tell that a number is an earlier one. */
export const earlierPhrases: readonly (readonly string[])[] = [['at', 'first'], ['first', 'put'], ['first', 'reported'], ['first', 'thought'], ['until', 'now'], ['first', 'estimate'], ['first', 'estimates']];

/** Words right before a number that set it against another one. */
export const against: readonly string[] = ['against'];

/** Words that speak for a plan, a forecast or an estimate of the vote, by their beginnings. */
export const planned: readonly string[] = ['expect', 'forecast', 'project', 'predict', 'will', 'would', 'plan', 'aim', 'target', 'hope', 'poll', 'could', 'estimate', 'promis', 'pledg', 'intend', 'propos', 'capacity', 'anticipat', 'needed', 'may', 'might', 'set'];

/** Prepositions before the window of a count (*in two months*, *since the invasion*). */
export const windows: Readonly<Record<string, 'in' | 'since'>> = { in: 'in', since: 'since', over: 'in', within: 'in', during: 'in' };

/** Words that qualify a counted noun, with their normal form. */
export const qualifiers: Readonly<Record<string, string>> = { serious: 'serious', seriously: 'serious', critical: 'serious', critically: 'serious', severely: 'serious', gravely: 'serious', slightly: 'slight', minor: 'slight', lightly: 'slight' };

/** Verbs by which a toll is announced, by their beginnings; a day beside them dates the count, not the event. */
export const announcing: readonly string[] = ['said', 'say', 'rose', 'risen', 'rise', 'stood', 'stand', 'reach', 'announc', 'report', 'climb', 'put', 'rais', 'revis', 'toll', 'count', 'confirm', 'publish', 'updat', 'declar', 'told', 'jump', 'brought', 'increas'];

/** Verbs of saying: a place that is their subject speaks, it does not count. */
export const saying: readonly string[] = ['said', 'say', 'announc', 'declar', 'accus', 'propos', 'promis', 'want', 'demand', 'condemn', 'sent', 'send', 'pledg', 'warn', 'claim', 'deliver', 'export', 'import', 'has said', 'told'];
