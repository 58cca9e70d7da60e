import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const thursday = '2024-05-16';

describe('weekdays of a planned end or beginning, told in the present', () => {
  it.each([
    ["Le sommet s'achève samedi.", 'samedi = 2024-05-18'],
    ["Le sommet, qui s'est ouvert mardi, s'achève samedi.", 'mardi = 2024-05-14 | samedi = 2024-05-18'],
    ['Les pourparlers reprennent lundi.', 'lundi = 2024-05-20'],
    ['Le procès a débuté lundi.', 'lundi = 2024-05-13'],
    ["Le sommet aurait dû durer jusqu'à dimanche ; il s'est terminé vendredi.", 'dimanche = 2024-05-19 | vendredi = 2024-05-10'],
    ["Le sommet s'est terminé plus tôt que prévu vendredi.", 'vendredi = 2024-05-10'],
    ['Il est prévu vendredi.', 'vendredi = 2024-05-17'],
  ])('%s', (text, expected) => expect(read(text, thursday)).toBe(expected));

  it.each([
    ['The summit ends on Saturday.', 'Saturday = 2024-05-18'],
    ['The trial starts on Monday.', 'Monday = 2024-05-20'],
    ['The trial started on Monday.', 'Monday = 2024-05-13'],
    ['The summit was due to last until Sunday but ended on Friday.', 'Sunday = 2024-05-19 | Friday = 2024-05-10'],
    ['The summit ended earlier than planned on Friday.', 'Friday = 2024-05-10'],
    ["Wednesday's early hours were calm.", "Wednesday's early hours = 2024-05-15TMO START"],
    ["Wednesday's hours were long.", 'Wednesday = 2024-05-15'],
  ])('%s', (text, expected) => expect(read(text, thursday, 'en')).toBe(expected));
});
