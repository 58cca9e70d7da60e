/** Events that are numbered → a year and its edition, and the years between two; see the French list. */
export const editions: Readonly<Record<string, readonly [year: number, edition: number, step: number]>> = {
  'cannes film festival': [2022, 75, 1], 'tour de france': [2010, 97, 1], 'academy awards': [2010, 82, 1], 'grammy awards': [2010, 52, 1], 'golden globe awards': [2010, 67, 1], 'bafta': [2010, 63, 1], 'venice film festival': [2015, 72, 1], 'berlin film festival': [2010, 60, 1], 'super bowl': [2010, 44, 1], 'g7 summit': [2022, 48, 1], 'cop': [2021, 26, 1],
};
