/** Events whose anniversaries newspapers write about → their year. Lower case, as they stand after *anniversaire*. */
export const anniversaries: Readonly<Record<string, number>> = {
  'fin de la seconde guerre mondiale': 1945, 'capitulation du japon': 1945, "capitulation de l'allemagne": 1945, 'victoire sur le nazisme': 1945, 'victoire du 8 mai': 1945, 'libération des camps': 1945, "libération d'auschwitz": 1945, 'débarquement': 1944, 'libération de paris': 1944,
  'hiroshima': 1945, 'nations unies': 1945, "armistice de 1918": 1918, 'fin de la première guerre mondiale': 1918, 'bataille de verdun': 1916, 'bataille de la somme': 1916, 'génocide arménien': 1915, 'révolution russe': 1917, 'révolution française': 1789, 'prise de la bastille': 1789,
  "abolition de l'esclavage": 1848, 'commune de paris': 1871, "loi de 1905": 1905, "rafle du vel d'hiv": 1942, 'appel du 18 juin': 1940, 'république populaire de chine': 1949, "création de l'otan": 1949, 'traité de rome': 1957, "indépendance de l'algérie": 1962, "traité de l'élysée": 1963, 'mai 68': 1968, 'premiers pas sur la lune': 1969,
  'tchernobyl': 1986, 'chute du mur de berlin': 1989, 'tiananmen': 1989, 'réunification allemande': 1990, 'traité de maastricht': 1992, 'génocide des tutsi': 1994, 'génocide au rwanda': 1994, 'attentats du 11-septembre': 2001, 'attentats du 11 septembre': 2001, 'fukushima': 2011, 'révolution tunisienne': 2011, 'attentats du 13-novembre': 2015, 'attentats du 13 novembre': 2015, 'accord de paris': 2015,
};

/** Day and month (`MM-DD`) on which the anniversary of one of these events is kept. */
export const anniversaryDays: Readonly<Record<string, string>> = {
  'capitulation du japon': '09-02', "capitulation de l'allemagne": '05-08', 'victoire sur le nazisme': '05-08', 'victoire du 8 mai': '05-08', "libération d'auschwitz": '01-27', 'débarquement': '06-06', 'libération de paris': '08-25', 'hiroshima': '08-06',
  'armistice de 1918': '11-11', 'fin de la première guerre mondiale': '11-11', 'bataille de la somme': '07-01', 'génocide arménien': '04-24', 'prise de la bastille': '07-14', "rafle du vel d'hiv": '07-16', 'appel du 18 juin': '06-18', 'république populaire de chine': '10-01', "création de l'otan": '04-04', 'traité de rome': '03-25', "indépendance de l'algérie": '07-05', "traité de l'élysée": '01-22',
  'premiers pas sur la lune': '07-21', 'tchernobyl': '04-26', 'chute du mur de berlin': '11-09', 'tiananmen': '06-04', 'réunification allemande': '10-03', 'génocide des tutsi': '04-07', 'génocide au rwanda': '04-07', 'attentats du 11-septembre': '09-11', 'attentats du 11 septembre': '09-11', 'fukushima': '03-11', 'attentats du 13-novembre': '11-13', 'attentats du 13 novembre': '11-13', 'accord de paris': '12-12',
};

/** Anniversaries with a name of their own → years. */
export const jubilees: Readonly<Record<string, number>> = { cinquantenaire: 50, centenaire: 100, bicentenaire: 200, tricentenaire: 300, quadricentenaire: 400, millénaire: 1000 };
