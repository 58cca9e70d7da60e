/** Events whose anniversaries newspapers write about → their year. Lower case, as they stand after *anniversary of*. */
export const anniversaries: Readonly<Record<string, number>> = {
  'end of world war ii': 1945, 'end of the second world war': 1945, 'surrender of japan': 1945, "japan's surrender": 1945, 'd-day': 1944, 'liberation of auschwitz': 1945, 'hiroshima': 1945, 'united nations': 1945, 'end of world war i': 1918, 'armistice': 1918, 'battle of the somme': 1916, 'russian revolution': 1917, 'french revolution': 1789,
  "people's republic of china": 1949, 'founding of nato': 1949, 'moon landing': 1969, 'chernobyl': 1986, 'fall of the berlin wall': 1989, 'tiananmen': 1989, 'german reunification': 1990, 'rwandan genocide': 1994, 'september 11': 2001, '9/11': 2001, 'hurricane katrina': 2005, 'fukushima': 2011, 'brexit referendum': 2016, 'paris agreement': 2015, 'pearl harbor': 1941,
};

/** Day and month (`MM-DD`) on which the anniversary of one of these events is kept. */
export const anniversaryDays: Readonly<Record<string, string>> = {
  'surrender of japan': '09-02', "japan's surrender": '09-02', 'd-day': '06-06', 'liberation of auschwitz': '01-27', 'hiroshima': '08-06', 'end of world war i': '11-11', 'armistice': '11-11', 'battle of the somme': '07-01', "people's republic of china": '10-01', 'founding of nato': '04-04', 'moon landing': '07-20', 'chernobyl': '04-26',
  'fall of the berlin wall': '11-09', 'tiananmen': '06-04', 'german reunification': '10-03', 'rwandan genocide': '04-07', 'september 11': '09-11', '9/11': '09-11', 'hurricane katrina': '08-29', 'fukushima': '03-11', 'brexit referendum': '06-23', 'paris agreement': '12-12', 'pearl harbor': '12-07',
};

/** Anniversaries with a name of their own → years. */
export const jubilees: Readonly<Record<string, number>> = { centenary: 100, centennial: 100, bicentenary: 200, bicentennial: 200, tercentenary: 300, sesquicentennial: 150 };
