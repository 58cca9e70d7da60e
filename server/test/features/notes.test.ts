import { describe, expect, test } from 'vitest';
import { applyEdits, editLines, parseDecisions } from '../../src/desk/lines.ts';
import { decideNote, type NoteAction } from '../../src/features/notes/decideNote.ts';
import { threadsOf } from '../../src/features/notes/threads.ts';
import { emptyDesk, reviewOf } from '../../src/features/review/review.ts';
import type { View } from '../../src/features/view.ts';
import { toyView } from '../toyEngine.ts';

const text = 'Le port rouvre lundi.\nLa rade reste fermée.\n';
const place = { file: 'a.txt', start: text.indexOf('lundi'), end: text.indexOf('lundi') + 5 };
const hand = (note: string, minute = 0) => ({ created: `2026-03-01T09:0${minute}:00Z`, creator: 'A. R.', note });

/** A folder whose decisions are a text that grows by what people do. */
class Room {
  #lines = '';
  do(action: NoteAction, note = '', minute = 0): boolean {
    const change = decideNote(this.view(), action, hand(note, minute));
    if (change) this.#lines = applyEdits(this.#lines, editLines(this.#lines, change));
    return change !== undefined;
  }
  view(now = text): View {
    const view = toyView({ 'a.txt': now });
    return { ...view, review: reviewOf([], view.textOf, { ...emptyDesk, decisions: parseDecisions(this.#lines) }) };
  }
  threads(now = text): string[] {
    return threadsOf(this.view(now), 'a.txt').map(({ start, end, resolved, notes }) => `${now.slice(start, end)}${resolved ? ' ✓' : ''}: ${notes.map(({ note }) => note).join(' | ')}`);
  }
  get first(): string {
    return threadsOf(this.view(), 'a.txt')[0]?.id ?? '';
  }
}

describe('a thread of notes', () => {
  test('begins on a passage, is answered in order of time, resolved and opened again', () => {
    const room = new Room();
    room.do({ kind: 'add', place }, 'Which one?');
    room.do({ kind: 'reply', id: room.first }, 'The second.', 2);
    room.do({ kind: 'reply', id: room.first }, 'The first?', 1);
    expect(room.threads()).toEqual(['lundi: Which one? | The first? | The second.']);
    room.do({ kind: 'resolve', id: room.first });
    expect(room.threads()).toEqual(['lundi ✓: Which one? | The first? | The second.']);
    room.do({ kind: 'reopen', id: room.first });
    room.do({ kind: 'edit', id: room.first }, 'Which Monday?');
    expect(room.threads()).toEqual(['lundi: Which Monday? | The first? | The second.']);
  });
  test('goes with its passage, or stays away', () => {
    const room = new Room();
    room.do({ kind: 'add', place }, 'Which one?');
    expect(room.threads(`Un chapeau.\n${text}`)).toEqual(['lundi: Which one?']);
    expect(room.threads('Tout autre chose.')).toEqual([]);
  });
  test('is deleted with its answers, an answer alone', () => {
    const room = new Room();
    room.do({ kind: 'add', place }, 'Which one?');
    room.do({ kind: 'reply', id: room.first }, 'The second.', 1);
    const answer = threadsOf(room.view(), 'a.txt')[0]?.notes[1]?.id ?? '';
    room.do({ kind: 'remove', id: answer });
    expect(room.threads()).toEqual(['lundi: Which one?']);
    room.do({ kind: 'reply', id: room.first }, 'The second.', 1);
    room.do({ kind: 'remove', id: room.first });
    expect(room.view().review.decisions).toEqual([]);
  });
  test('says nothing without words, or to nobody', () => {
    const room = new Room();
    expect(room.do({ kind: 'add', place }, '  ')).toBe(false);
    expect(room.do({ kind: 'reply', id: 'urn:recoupe:0' }, 'Yes')).toBe(false);
  });
});
