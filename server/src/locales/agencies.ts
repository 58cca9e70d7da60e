/** News agencies and picture agencies of the world, as they sign pictures and datelines. Lower case. */
export const agencies: readonly string[] = [
  'afp', 'ap', 'apa', 'reuters', 'upi', 'dpa', 'efe', 'ansa', 'anp', 'belga', 'keystone', 'ats', 'tass', 'itar-tass', 'ria', 'novosti', 'sputnik', 'xinhua', 'kyodo',
  'yonhap', 'kcna', 'anadolu', 'maxppp', 'sipa', 'getty', 'gettyimages', 'epa', 'shutterstock', 'istock', 'bloomberg', 'magnum', 'abaca', 'abacapress', 'icon', 'imago',
  'nurphoto', 'zuma', 'pool', 'cnn', 'bbc', 'aps', 'map', 'tap', 'pti', 'ani', 'irna', 'wam', 'spa', 'ukrinform', 'lusa', 'pap', 'ctk', 'bta', 'agerpres', 'hina', 'tanjug', 'interfax',
  'alamy', 'unsplash', 'pixabay', 'flickr', 'wikimedia', 'commons', 'hans', 'lucas', 'bestimage', 'panoramic', 'presse', 'agence', 'afptv', 'rex', 'pa', 'scanpix', 'ntb', 'tt', 'lehtikuva', 'ritzau',
];
