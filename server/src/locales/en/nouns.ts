/** The kinds of `locales/fr/nouns.ts` in English. */
export const nouns: Readonly<Record<string, string>> = {
  ship: 'ship vessel boat ferry trawler tanker yacht freighter',
  plane: 'plane aircraft jet airliner aeroplane airplane', helicopter: 'helicopter', car: 'car vehicle automobile', truck: 'truck lorry', bus: 'bus coach', train: 'train',
  building: 'building', house: 'house home', flat: 'flat apartment', school: 'school', shop: 'shop store', factory: 'factory plant', company: 'company firm business',
  tomb: 'tomb grave burial', painting: 'painting canvas picture', jewel: 'jewel', book: 'book', letter: 'letter',
  pupil: 'pupil schoolchild', student: 'student', child: 'child kid minor', teacher: 'teacher', doctor: 'doctor physician', patient: 'patient', worker: 'worker', customer: 'customer client', passenger: 'passenger traveller traveler',
  prisoner: 'prisoner inmate', hostage: 'hostage captive', sailor: 'sailor seaman', family: 'family household', robber: 'robber thief burglar', attacker: 'attacker gunman assailant shooter', resident: 'resident', neighbour: 'neighbour neighbor', signature: 'signature', journalist: 'journalist reporter',
  case: 'case', shot: 'shot', match: 'match game', goal: 'goal', flight: 'flight', town: 'town municipality', village: 'village hamlet', country: 'country nation', search: 'search', station: 'station', fire: 'fire blaze', test: 'test', animal: 'animal', tree: 'tree', site: 'site', dog: 'dog', film: 'film movie', medal: 'medal', clinic: 'clinic', hospital: 'hospital', bed: 'bed', job: 'job',
};
