import { message, type Message } from '../base/message.ts';

/** What the courses that news takes are called; the codes are those of the lists of stages. */
export const stageQuestions: Readonly<Record<string, Message>> = {
  justice: message('in the hands of justice'),
  post: message('in office or not'),
  health: message('state of health'),
  whereabouts: message('missing or found'),
  opening: message('shut or open'),
  plan: message('planned or done'),
  suit: message('course of the case'),
  walkout: message('on strike or not'),
};

/** What the stages of those courses are called. */
export const stageAnswers: Readonly<Record<string, Message>> = {
  wanted: message('wanted'),
  questioned: message('questioned'),
  held: message('arrested'),
  charged: message('charged'),
  jailed: message('in jail'),
  freed: message('freed'),
  tried: message('on trial'),
  convicted: message('convicted'),
  acquitted: message('acquitted'),
  holds: message('in office'),
  suspended: message('suspended from office'),
  leaves: message('out of office'),
  hurt: message('hurt'),
  well: message('recovering'),
  dead: message('dead'),
  missing: message('missing'),
  found: message('found'),
  closed: message('shut'),
  open: message('open'),
  ahead: message('planned'),
  done: message('done'),
  dropped: message('given up or put off'),
  brought: message('case opened'),
  ended: message('case closed'),
  on: message('on strike'),
  off: message('strike over'),
};
