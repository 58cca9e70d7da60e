/** Beginnings of words near a measure → what is measured. */
export const aspects: readonly (readonly [string, string])[] = [
  ['length', 'length'], ['long', 'length'], ['stretch', 'length'], ['height', 'height'], ['high', 'height'], ['tall', 'height'], ['fell', 'height'], ['fall', 'height'], ['altitude', 'altitude'], ['depth', 'depth'], ['deep', 'depth'], ['below', 'depth'],
  ['width', 'width'], ['wide', 'width'], ['thick', 'thickness'], ['diameter', 'diameter'], ['radius', 'radius'], ['area', 'area'], ['speed', 'speed'], ['temperature', 'temperature'], ['river', 'level'], ['crest', 'level'], ['peaked', 'level'], ['level', 'level'], ['distance', 'distance'], ['weigh', 'mass'], ['vessel', 'length'], ['ship', 'length'], ['boat', 'length'], ['yacht', 'length'], ['submersible', 'length'], ['tower', 'height'], ['wave', 'height'], ['waves', 'height'],
];

/** Words of direction between a distance and its reference (*50 miles south of X*). */
export const directions: readonly string[] = ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'north-east', 'north-west', 'south-east', 'south-west', 'off', 'from', 'of', 'the', 'away', 'coast', 'city', 'capital', 'shore'];

/** Beginnings of words near a sum of money → what it is. */
export const sums: readonly (readonly [string, string])[] = [
  ['damage', 'damage'], ['fine', 'fine'], ['aid', 'aid'], ['donat', 'donations'], ['budget', 'budget'], ['turnover', 'turnover'], ['revenue', 'turnover'], ['sales', 'turnover'], ['profit', 'profit'], ['loss', 'loss'], ['debt', 'debt'], ['deficit', 'deficit'], ['invest', 'investment'], ['salar', 'salary'], ['wage', 'salary'],
  ['ransom', 'ransom'], ['subsid', 'subsidy'], ['grant', 'subsidy'], ['cost', 'cost'], ['price', 'price'], ['paid', 'price'], ['pay', 'price'], ['ticket', 'price'], ['rent', 'rent'], ['fee', 'transfer-fee'], ['loot', 'loot'], ['worth', 'worth'], ['trade', 'trade'], ['export', 'exports'], ['contract', 'contract'], ['loan', 'loan'], ['compensation', 'compensation'], ['fund', 'funds'], ['raised', 'funds'],
  ['takeover', 'price'], ['acquisition', 'price'], ['bought', 'price'], ['buy', 'price'],
];

/** Words for an age beside a person. */
export const aged: readonly string[] = ['aged', 'age'];
