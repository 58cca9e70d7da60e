/** A day with a name: a fixed date, a counted weekday of a month, or days from Easter; `dayAfter` is added in the end. */
export interface NamedDay {
  readonly month?: number;
  readonly day?: number;
  readonly nth?: number;
  readonly weekday?: number;
  readonly easter?: number;
  readonly orthodox?: boolean;
  readonly dayAfter?: number;
}

/** Days with a name, as their tokens, in the United States and the British Isles → where they fall. */
export const holidays: Readonly<Record<string, NamedDay>> = {
  christmas: { month: 12, day: 25 }, 'christmas day': { month: 12, day: 25 }, xmas: { month: 12, day: 25 }, 'christmas eve': { month: 12, day: 24 }, 'boxing day': { month: 12, day: 26 },
  "new year 's day": { month: 1, day: 1 }, 'new year day': { month: 1, day: 1 }, 'new years day': { month: 1, day: 1 }, 'new year': { month: 1, day: 1 }, "new year 's eve": { month: 12, day: 31 }, "new year 's": { month: 1, day: 1 }, 'new years eve': { month: 12, day: 31 },
  "valentine 's day": { month: 2, day: 14 }, 'valentines day': { month: 2, day: 14 }, "st patrick 's day": { month: 3, day: 17 }, "st. patrick 's day": { month: 3, day: 17 }, "saint patrick 's day": { month: 3, day: 17 }, "st george 's day": { month: 4, day: 23 }, "st andrew 's day": { month: 11, day: 30 }, 'burns night': { month: 1, day: 25 },
  'earth day': { month: 4, day: 22 }, 'may day': { month: 5, day: 1 }, "april fools ' day": { month: 4, day: 1 }, "april fool 's day": { month: 4, day: 1 }, 'april fools day': { month: 4, day: 1 }, "international women 's day": { month: 3, day: 8 }, 'groundhog day': { month: 2, day: 2 }, 'flag day': { month: 6, day: 14 },
  "veterans ' day": { month: 11, day: 11 }, 'remembrance day': { month: 11, day: 11 }, "lincoln 's birthday": { month: 2, day: 12 }, "washington 's birthday": { month: 2, nth: 3, weekday: 1 }, "st. valentine 's day": { month: 2, day: 14 }, 'epiphany': { month: 1, day: 6 }, 'twelfth night': { month: 1, day: 5 }, 'world aids day': { month: 12, day: 1 }, 'human rights day': { month: 12, day: 10 }, 'tax day': { month: 4, day: 15 }, 'siblings day': { month: 4, day: 10 }, 'cinco de mayo': { month: 5, day: 5 }, 'pi day': { month: 3, day: 14 }, kwanzaa: { month: 12, day: 26 }, "patriots ' day": { month: 4, nth: 3, weekday: 1 }, 'election day': { month: 11, nth: 1, weekday: 1, dayAfter: 1 }, 'spring bank holiday': { month: 5, nth: -1, weekday: 1 }, 'early may bank holiday': { month: 5, nth: 1, weekday: 1 }, 'summer bank holiday': { month: 8, nth: -1, weekday: 1 }, 'august bank holiday': { month: 8, nth: -1, weekday: 1 }, "saint patricks day": { month: 3, day: 17 }, "st patricks day": { month: 3, day: 17 }, juneteenth: { month: 6, day: 19 }, 'independence day': { month: 7, day: 4 }, halloween: { month: 10, day: 31 }, 'bonfire night': { month: 11, day: 5 }, 'guy fawkes night': { month: 11, day: 5 }, 'guy fawkes day': { month: 11, day: 5 }, "all saints ' day": { month: 11, day: 1 }, "all souls ' day": { month: 11, day: 2 }, 'veterans day': { month: 11, day: 11 }, 'armistice day': { month: 11, day: 11 }, 'anzac day': { month: 4, day: 25 }, 'canada day': { month: 7, day: 1 }, 'australia day': { month: 1, day: 26 }, 'bastille day': { month: 7, day: 14 },
  'martin luther king day': { month: 1, nth: 3, weekday: 1 }, 'martin luther king jr day': { month: 1, nth: 3, weekday: 1 }, 'martin luther king jr. day': { month: 1, nth: 3, weekday: 1 }, 'mlk day': { month: 1, nth: 3, weekday: 1 }, "presidents ' day": { month: 2, nth: 3, weekday: 1 }, "president 's day": { month: 2, nth: 3, weekday: 1 }, 'presidents day': { month: 2, nth: 3, weekday: 1 },
  "mother 's day": { month: 5, nth: 2, weekday: 7 }, 'mothers day': { month: 5, nth: 2, weekday: 7 }, "father 's day": { month: 6, nth: 3, weekday: 7 }, 'fathers day': { month: 6, nth: 3, weekday: 7 }, 'memorial day': { month: 5, nth: -1, weekday: 1 }, 'labor day': { month: 9, nth: 1, weekday: 1 }, 'labour day': { month: 9, nth: 1, weekday: 1 }, 'columbus day': { month: 10, nth: 2, weekday: 1 }, "indigenous peoples ' day": { month: 10, nth: 2, weekday: 1 }, 'remembrance sunday': { month: 11, nth: 2, weekday: 7 },
  thanksgiving: { month: 11, nth: 4, weekday: 4 }, 'thanksgiving day': { month: 11, nth: 4, weekday: 4 }, 'black friday': { month: 11, nth: 4, weekday: 4, dayAfter: 1 }, 'cyber monday': { month: 11, nth: 4, weekday: 4, dayAfter: 4 },
  'orthodox easter': { easter: 0, orthodox: true }, 'greek easter': { easter: 0, orthodox: true }, 'orthodox good friday': { easter: -2, orthodox: true }, 'orthodox easter monday': { easter: 1, orthodox: true },
  easter: { easter: 0 }, 'easter sunday': { easter: 0 }, 'easter day': { easter: 0 }, 'easter monday': { easter: 1 }, 'good friday': { easter: -2 }, 'holy saturday': { easter: -1 }, 'maundy thursday': { easter: -3 }, 'palm sunday': { easter: -7 }, 'ash wednesday': { easter: -46 }, 'shrove tuesday': { easter: -47 }, 'pancake day': { easter: -47 }, 'mardi gras': { easter: -47 }, 'ascension day': { easter: 39 }, pentecost: { easter: 49 }, 'whit sunday': { easter: 49 }, 'whit monday': { easter: 50 },
};

/** Words behind such a name that make it the name of something else: *Christmas Island*, *the Easter Rising*. */
export const notHolidays: readonly string[] = ['island', 'islands', 'rising', 'bunny', 'egg', 'eggs', 'carol', 'tree', 'trees', 'parade', 'massacre', 'offensive', 'murders', 'test'];

/** Feasts of other calendars → their name in `locales/feasts.json`. */
export const feastDays: Readonly<Record<string, string>> = {
  ramadan: 'ramadan', 'start of ramadan': 'ramadan', 'eid al-fitr': 'eid al-fitr', 'eid ul-fitr': 'eid al-fitr', 'eid al-adha': 'eid al-adha', 'eid ul-adha': 'eid al-adha', 'end of ramadan': 'eid al-fitr', 'islamic new year': 'islamic new year', ashura: 'ashura', mawlid: 'mawlid',
  'rosh hashanah': 'rosh hashanah', 'rosh hashana': 'rosh hashanah', 'yom kippur': 'yom kippur', sukkot: 'sukkot', hanukkah: 'hanukkah', chanukah: 'hanukkah', hannukah: 'hanukkah', passover: 'passover', pesach: 'passover', shavuot: 'shavuot', 'jewish new year': 'rosh hashanah', 'lunar new year': 'lunar new year', 'chinese new year': 'lunar new year',
};
