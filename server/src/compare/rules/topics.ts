import { message, type Message } from '../../base/message.ts';
import type { Topic } from '../traits.ts';

/** What a topic covers, with the examples of its conflicts, for rule pages. */
export interface TopicText {
  readonly topic: Topic;
  readonly title: Message;
  readonly description: Message;
  readonly fires: Message;
  readonly silent: Message;
}

export const topicTexts: readonly TopicText[] = [
  {
    topic: 'joined',
    title: message('when somebody joined or left'),
    description: message('The date on which a member joined or left an organisation. Member and organisation must both be named.'),
    fires: message('“Estmark, which joined in 2019” – “Estmark, a member since 2021”'),
    silent: message('“Fennland is expected to join next year” – “Fennland, which joined in March”'),
  },
  {
    topic: 'members',
    title: message('members'),
    description: message('How many members a body has, and who they are. A list compares only where the text gives it as complete.'),
    fires: message('“its five members: A, B, C, D and E” – “a complete list of the same week with F in place of E”'),
    silent: message('“among its members are A and B” – “A, B, C and D are members”'),
  },
  {
    topic: 'date',
    title: message('dates'),
    description: message('When something was founded, built, signed, happened, or when somebody was born or died. Dates compare at the coarser of their granularities.'),
    fires: message('“founded in 1998” – “created in 1989”'),
    silent: message('“in 2022” – “in February 2022”'),
  },
  {
    topic: 'toll',
    title: message('tolls'),
    description: message('The dead, injured, missing, arrested of one event. A toll that rises is an evolution; one that falls without a word of revision is not.'),
    fires: message('“14 dead” on Monday – “11 dead” on Wednesday, of the same fire'),
    silent: message('“30 injured, 5 of them seriously” – “5 seriously injured”'),
  },
  {
    topic: 'turnout',
    title: message('turnout'),
    description: message('Demonstrators, strikers, spectators of one day and place. Figures of police and organisers are told apart.'),
    fires: message('“8,200 in Lormont, the prefecture said” – “2,800 in Lormont, the prefecture said”'),
    silent: message('“64,000 in the whole country” – “8,200 in Lormont”'),
  },
  {
    topic: 'count',
    title: message('counts'),
    description: message('Any other number of people or things of one subject.'),
    fires: message('“employs 48 people at the site” – “employs 84 people at the site”'),
    silent: message('“nearly 800,000 copies” – “782,000 copies”'),
  },
  {
    topic: 'measure',
    title: message('measures, shares and money'),
    description: message('Lengths, weights, magnitudes, percentages and amounts of one thing, in one unit.'),
    fires: message('“the 948 ft ship” – “984 feet in length”'),
    silent: message('“34% of the vote” – “33.9% of the vote”'),
  },
  {
    topic: 'age',
    title: message('ages'),
    description: message('The age of one person at one time.'),
    fires: message('“the striker, aged 22” – “the striker, 23” on one day'),
    silent: message('“22” in May – “23” in September'),
  },
  {
    topic: 'duration',
    title: message('durations'),
    description: message('How long one thing lasted.'),
    fires: message('“the two-day summit” – “the summit lasted four days”'),
    silent: message('“the two-day summit” – “a stay of four days”'),
  },
  {
    topic: 'role',
    title: message('roles'),
    description: message('Who held an office, or which office somebody held, at one time.'),
    fires: message('“the mayor, A” – “the mayor, B” in one week'),
    silent: message('“the mayor, A” in 2018 – “the mayor, B” in 2023'),
  },
  {
    topic: 'place',
    title: message('places'),
    description: message('Where one thing happened. A place that may lie within the other is no conflict.'),
    fires: message('“at the Camp de l’Est” – “at the Stade du Port”, of one match'),
    silent: message('“in Paris” – “in France”'),
  },
  {
    topic: 'statement',
    title: message('what was said or done'),
    description: message('Whether somebody did something, stated flatly by one text and denied by another.'),
    fires: message('“the group claimed the attack” – “the group did not claim the attack”'),
    silent: message('“could claim the attack” – “did not claim the attack”'),
  },
  {
    topic: 'copy',
    title: message('one copy changed'),
    description: message('Two texts are copies of each other, word for word, and one figure, date or name differs.'),
    fires: message('“A fire killed three people on Monday” – “A fire killed five people on Monday” in two otherwise equal texts'),
    silent: message('Two weather reports of one template, a day apart'),
  },
];
