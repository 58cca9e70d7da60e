import { every, fixed, patterns, period, unitOf } from '../build.ts';
import { two } from '../calendar.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *chaque lundi à 16 h*, *tous les jours à 15 heures*, *tous les deux vendredis*, *un lundi sur deux*, *chaque nuit*. */
export const recurringTime = patterns(
  'recurring-time',
  [['chaque {weekday} à {clock}', '{clock} chaque {weekday}', 'tous les {weekday} à {clock}', '{clock} tous les {weekday}'], (c) => at(c, `XXXX-WXX-${c.number('weekday')}`)],
  [['chaque jour à {clock}', 'tous les jours à {clock}', '{clock} tous les jours', '{clock} chaque jour'], (c) => at(c, '')],
  [['tous les {amount} {weekday}', 'un {weekday} sur {amount}'], (c) => fixed('SET', `XXXX-WXX-${c.number('weekday')}`)],
  [['chaque {part}', 'tous|toutes les {part}'], (c) => every(fixed('SET', `T${c.text('part') ?? 'DT'}`))],
  [["n' importe quel {unit}", 'un|une {unit} sur deux'], (c) => fixed('SET', period(c.tokens[c.to - 1]?.lower === 'deux' ? 2 : 1, unitOf(c)))],
);

function at(c: Captures, day: string): Reading | undefined {
  const clock = c.clock('clock');
  return clock && fixed('SET', `${day}T${two(clock.hour)}${clock.minute === undefined ? '' : `:${two(clock.minute)}`}`);
}
