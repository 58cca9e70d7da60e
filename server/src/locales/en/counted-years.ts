/** *82 years ago, in 1935*. */
export const ago: RegExp = /\b(?<count>\d{1,3}) years ago,? (?:to the day,? )?(?:in|on [a-z]{3,9}\.? \d{1,2},) (?<year>1[4-9]\d\d|20\d\d)\b/g;
/** *the 50th anniversary of the 1967 vote*, *… of the vote in 1967*. */
export const anniversary: RegExp = /\b(?<count>\d{1,3})(?:th|st|nd|rd) anniversary of (?:the )?[^.;!?\n\d]{0,60}?(?<year>1[4-9]\d\d|20\d\d)\b/g;
/** *the centenary of the revolution of 1917*. */
export const jubilee: RegExp = /\b(?<count>centenary|centennial|bicentenary|bicentennial|tercentenary) of (?:the )?[^.;!?\n\d]{0,60}?(?<year>1[4-9]\d\d|20\d\d)\b/g;
export const jubilees: Readonly<Record<string, number>> = { centenary: 100, centennial: 100, bicentenary: 200, bicentennial: 200, tercentenary: 300 };
