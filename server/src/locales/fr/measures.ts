/** Beginnings of words near a measure → what is measured. */
export const aspects: readonly (readonly [string, string])[] = [
  ['longueur', 'length'], ['longs', 'length'], ['long', 'length'], ['longue', 'length'], ['tronçon', 'length'], ['hauteur', 'height'], ['haut', 'height'], ['tomb', 'height'], ['chut', 'height'], ['bas', 'height'], ['altitude', 'altitude'],
  ['profond', 'depth'], ['fond', 'depth'], ['largeur', 'width'], ['large', 'width'], ['épaisseur', 'thickness'], ['diamètre', 'diameter'], ['rayon', 'radius'], ['superficie', 'area'], ['surface', 'area'], ['vitesse', 'speed'], ['températ', 'temperature'], ['thermomètre', 'temperature'],
  ['niveau', 'level'], ['rivière', 'level'], ['fleuve', 'level'], ['crue', 'level'], ['distance', 'distance'], ['pèse', 'mass'], ['pesant', 'mass'], ['poids', 'mass'], ['parcour', 'distance'],
];

/** Words of direction between a distance and its reference (*à 50 km au sud de X*). */
export const directions: readonly string[] = ['nord', 'sud', 'est', 'ouest', 'nord-est', 'nord-ouest', 'sud-est', 'sud-ouest', 'large', 'côtes', 'au', "à", "l'", 'de', 'du', 'des', "d'", 'la', 'le', 'les', 'environ', 'capitale', 'ville', 'épicentre'];

/** Beginnings of words near a sum of money → what it is. */
export const sums: readonly (readonly [string, string])[] = [
  ['dégât', 'damage'], ['dommage', 'damage'], ['amende', 'fine'], ['aide', 'aid'], ['promess', 'aid'], ['don', 'donations'], ['dons', 'donations'], ['budget', 'budget'], ["chiffre d'affaires", 'turnover'], ['affaires', 'turnover'], ['bénéfice', 'profit'], ['profit', 'profit'], ['perte', 'loss'], ['dette', 'debt'], ['déficit', 'deficit'],
  ['investi', 'investment'], ['salaire', 'salary'], ['rançon', 'ransom'], ['subvention', 'subsidy'], ['coût', 'cost'], ['coût', 'cost'], ['factur', 'cost'], ['prix', 'price'], ['pay', 'price'], ['billet', 'price'], ['loyer', 'rent'], ['transfert', 'transfer-fee'], ['butin', 'loot'], ['préjudice', 'damage'], ['échange', 'trade'], ['exportation', 'exports'], ['contrat', 'contract'], ['prêt', 'loan'], ['indemni', 'compensation'], ['fonds', 'funds'], ['levé', 'funds'], ['enveloppe', 'funds'],
  ['acquéreur', 'price'], ['rachat', 'price'], ['achat', 'price'], ['acquisition', 'price'], ["s'offre", 'price'], ['offre', 'price'], ['montant', 'price'], ['devis', 'estimate'],
];

/** Words for an age beside a person. */
export const aged: readonly string[] = ['âgé', 'âgée', 'âgés', 'âgées'];
