import { message, type Message } from '../base/message.ts';

/** What the deeds of the word lists are called: the date, the place and the doer of a deed are named after it. */
export const deedNouns: Readonly<Record<string, Message>> = {
  born: message('birth'), died: message('death'), killed: message('killing'), elected: message('election'), appointed: message('appointment'),
  resigned: message('resignation'), arrested: message('arrest'), jailed: message('imprisonment'), released: message('release'),
  sentenced: message('conviction'), acquitted: message('acquittal'), charged: message('indictment'), hospitalised: message('stay in hospital'),
  signed: message('signing'), opened: message('opening'), closed: message('closure'), ended: message('end'), launched: message('launch'),
  disappeared: message('disappearance'), dived: message('dive'), collapsed: message('collapse'), exploded: message('explosion'),
  sank: message('sinking'), attacked: message('attack'), married: message('wedding'), published: message('publication'),
  adopted: message('adoption'), crashed: message('crash'), derailed: message('derailment'), built: message('construction'),
  buried: message('funeral'), dissolved: message('dissolution'), acquired: message('purchase'), sold: message('sale'),
  founded: message('foundation'), departed: message('departure'), arrived: message('arrival'), returned: message('return'),
  discovered: message('discovery'), announced: message('announcement'), won: message('win'), suspended: message('suspension'),
  resumed: message('resumption'), scheduled: message('scheduling'), cancelled: message('cancellation'), evacuated: message('evacuation'),
  rescued: message('rescue'), stolen: message('theft'), restored: message('restoration'), destroyed: message('destruction'),
  named: message('naming'), owned: message('ownership'), moved: message('transfer'), dismissed: message('dismissal'), hired: message('recruitment'),
  led: message('leadership'), piloted: message('piloting'), financed: message('funding'), designed: message('design'), written: message('writing'),
  authorised: message('approval'), banned: message('ban'), rejected: message('rejection'), completed: message('completion'),
  claimed: message('claim of responsibility'), visited: message('visit'), met: message('meeting'), exhibited: message('exhibition'),
  escaped: message('escape'), extinguished: message('putting out'), delivered: message('delivery'), infected: message('infection'),
  tested: message('test'), withdrawn: message('withdrawal'), filed: message('filing'),
};
