/** Nouns that the news uses for one kind of thing, by a name of the kind that the languages share. Singular, lower case. */
export const nouns: Readonly<Record<string, string>> = {
  ship: 'navire bateau ferry paquebot cargo pétrolier chalutier voilier embarcation porte-conteneurs',
  plane: 'avion appareil jet avion-citerne', helicopter: 'hélicoptère', car: 'voiture véhicule automobile auto', truck: 'camion poids-lourd semi-remorque', bus: 'bus autocar autobus', train: 'train rame convoi',
  building: 'immeuble bâtiment édifice', house: 'maison habitation pavillon villa', flat: 'appartement logement', school: 'école lycée collège', shop: 'magasin boutique commerce', factory: 'usine fabrique', company: 'entreprise société compagnie firme',
  tomb: 'tombe sépulture tombeau', painting: 'tableau toile peinture', jewel: 'bijou joyau', book: 'livre bouquin', letter: 'lettre courrier',
  pupil: 'élève écolier collégien lycéen', student: 'étudiant', child: 'enfant gamin gosse mineur', teacher: 'enseignant professeur instituteur maître', doctor: 'médecin docteur praticien', patient: 'patient malade', worker: 'ouvrier travailleur', customer: 'client usager', passenger: 'passager voyageur',
  prisoner: 'détenu prisonnier', hostage: 'otage captif', sailor: 'marin matelot', family: 'famille foyer ménage', robber: 'voleur cambrioleur malfaiteur braqueur', attacker: 'assaillant agresseur tireur', resident: 'riverain résident', neighbour: 'voisin', signature: 'signature signataire', journalist: 'journaliste reporter',
  case: 'cas', shot: 'tir', match: 'match', goal: 'but', flight: 'vol', town: 'ville commune municipalité', village: 'village hameau', country: 'pays nation', search: 'recherche fouille', station: 'station', fire: 'incendie feu brasier', test: 'test essai', animal: 'animal bête', tree: 'arbre', site: 'site', dog: 'chien', film: 'film long-métrage', medal: 'médaille', clinic: 'clinique', hospital: 'hôpital', bed: 'lit', job: 'emploi poste',
};
