import type { Change } from '../../desk/lines.ts';
import { decisionId } from '../../desk/identity.ts';
import type { Decision } from '../../desk/types.ts';
import { targetAt, type Hand } from '../review/decide.ts';
import type { Place, View } from '../view.ts';

/** What a person does with a note. `id` is the note, or for `reply` the first note of the thread. */
export type NoteAction =
  | { readonly kind: 'add'; readonly place: Place }
  | { readonly kind: 'reply' | 'edit' | 'remove' | 'resolve' | 'reopen'; readonly id: string };

/** The change of the decisions; undefined where there is no such note, or nothing is said. The first note goes with its answers. */
export function decideNote(view: View, action: NoteAction, hand: Hand): Change | undefined {
  if (action.kind === 'add') return hand.note.trim() === '' ? undefined : added(start(view, action.place, hand));
  const notes = view.review.decisions.filter(({ kind }) => kind === 'note');
  const note = notes.find(({ id }) => id === action.id);
  if (!note) return undefined;
  switch (action.kind) {
    case 'reply': return hand.note.trim() === '' ? undefined : added(answer(note, hand));
    case 'edit': return hand.note.trim() === '' ? undefined : added({ ...note, note: hand.note });
    case 'remove': return { remove: [note.id, ...notes.filter(({ details }) => details.thread === note.id).map(({ id }) => id)], add: [] };
    case 'resolve': return added({ ...note, details: { ...note.details, resolved: 'true' } });
    case 'reopen': {
      const { resolved: _, ...details } = note.details;
      return added({ ...note, details });
    }
  }
}

function added(decision: Decision): Change {
  return { remove: [], add: [decision] };
}

function start(view: View, place: Place, hand: Hand): Decision {
  return { id: decisionId('note', place.file, hand.created, hand.creator, hand.note), kind: 'note', tag: '', ...hand, targets: [targetAt(view, place)], details: {} };
}

function answer({ id }: Decision, hand: Hand): Decision {
  return { id: decisionId('note', id, hand.created, hand.creator, hand.note), kind: 'note', tag: 'reply', ...hand, targets: [{ file: id }], details: { thread: id } };
}
