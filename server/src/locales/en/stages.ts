import type { Track } from '../fr/stages.ts';

/** The courses of `locales/fr/stages.ts` in English. */
export const stages: Readonly<Record<string, Track>> = {
  justice: {
    personal: true,
    ordered: true,
    stages: {
      wanted: ['is wanted', 'are wanted', 'on the run', 'at large', 'being sought', 'are hunting'],
      questioned: ['was questioned', 'were questioned', 'being questioned', 'was interviewed'],
      held: ['>arrested', '>detained', '>had arrested', '>have arrested', 'was arrested', 'were arrested', 'been arrested', 'had arrested', 'under arrest', 'in custody', 'was detained', 'were detained', 'been detained'],
      charged: ['>charged', '>have charged', 'was charged', 'were charged', 'been charged', 'is charged', 'are charged', 'was indicted', 'been indicted'],
      jailed: ['was remanded', 'were remanded', 'remanded in custody', 'been remanded'],
      freed: ['>released', '>freed', 'was released', 'were released', 'been released', 'released on bail', 'been bailed', 'was bailed', 'were bailed', 'walked free', 'was freed', 'were freed', 'been freed'],
      tried: ['is on trial', 'are on trial', 'went on trial', 'goes on trial', 'stood trial', 'appeared in court', 'appeared before'],
      convicted: ['>jailed', '>convicted', '>sentenced', 'was convicted', 'were convicted', 'been convicted', 'found guilty', 'was jailed', 'were jailed', 'been jailed', 'was sentenced', 'were sentenced', 'been sentenced'],
      acquitted: ['>acquitted', '>cleared', 'was acquitted', 'were acquitted', 'been acquitted', 'not guilty', 'was cleared', 'were cleared', 'been cleared'],
    },
  },
  post: {
    personal: true,
    ordered: true,
    stages: {
      holds: ['will stay on', 'would stay on', 'remains in post', 'stays on as', 'will not resign', 'would not resign', 'has no plans to step down'],
      suspended: ['was suspended', 'been suspended', 'is suspended'],
      leaves: ['>sacked', '>fired', '>dismissed', 'resigned', 'has resigned', 'stepped down', 'has stepped down', 'quit', 'was sacked', 'been sacked', 'was fired', 'been fired', 'was dismissed', 'been dismissed', 'was replaced', 'been replaced', 'left the board', 'has retired', 'was ousted', 'has left the government'],
    },
  },
  health: {
    personal: true,
    ordered: true,
    stages: {
      hurt: ['was injured', 'were injured', 'was hurt', 'were hurt', 'in hospital', 'in a coma', 'critical condition', 'critically ill', 'in intensive care', 'was taken to hospital', 'were taken to hospital', 'fighting for his life', 'fighting for her life', 'operated on'],
      well: ['left hospital', 'out of danger', 'was discharged', 'been discharged', 'went home', 'is home', 'out of hospital', 'in a stable condition'],
      dead: ['has died', 'died', 'was pronounced dead', 'lost his fight', 'lost her fight'],
    },
  },
  whereabouts: {
    ordered: true,
    stages: {
      missing: ['is missing', 'are missing', 'still missing', 'remains missing', 'remain missing', 'unaccounted for', 'went missing', 'has vanished', 'reported missing'],
      found: ['was found', 'were found', 'been found', 'was located', 'were located', 'was recovered', 'were recovered', 'been recovered', 'found alive', 'found dead', 'found safe'],
    },
  },
  opening: {
    ordered: false,
    stages: {
      closed: ['>suspended', '>closed', '>shut', 'is closed', 'are closed', 'was closed', 'were closed', 'remains closed', 'remain closed', 'has closed', 'is shut', 'are shut', 'was shut', 'has shut', 'has suspended', 'have suspended', 'is suspended', 'was suspended', 'were suspended', 'been suspended', 'at a standstill', 'was evacuated', 'is blocked', 'are blocked', 'shut until', 'closed until'],
      open: ['>reopened', '>lifted', '>restored', 'reopened', 'has reopened', 'have reopened', 'reopens', 'resumed', 'has resumed', 'have resumed', 'was restored', 'been restored', 'back in service', 'was lifted', 'been lifted'],
    },
  },
  plan: {
    ordered: true,
    stages: {
      ahead: ['will take place', 'is to be held', 'will be held', 'is due to', 'are due to', 'is expected to', 'are expected to', 'is scheduled', 'is planned', 'are planned', 'will open', 'will begin', 'will start', 'is to open', 'is to begin', 'will resume', 'hopes to', 'will be signed', 'will be launched'],
      done: ['took place', 'was held', 'has begun', 'have begun', 'began', 'was opened', 'opened its doors', 'was signed', 'was launched', 'been completed', 'was completed', 'was passed', 'was adopted', 'was sworn in', 'resumed'],
      dropped: ['>cancelled', '>abandoned', '>scrapped', '>postponed', '>withdrew', 'was cancelled', 'were cancelled', 'been cancelled', 'is cancelled', 'called off', 'was abandoned', 'been abandoned', 'was scrapped', 'been scrapped', 'was postponed', 'been postponed', 'was withdrawn', 'been withdrawn', 'has dropped', 'was put off'],
    },
  },
  suit: {
    ordered: true,
    stages: {
      brought: ['filed a complaint', 'filed a lawsuit', 'has sued', 'opened an investigation', 'opened an inquiry', 'will appeal', 'has appealed', 'lodged an appeal', 'filed an appeal', 'is suing'],
      ended: ['was dismissed', 'was rejected', 'dismissed the appeal', 'rejected the appeal', 'dropped the case', 'was thrown out', 'case was closed', 'appeal was dismissed', 'settled the case'],
    },
  },
  walkout: {
    ordered: false,
    stages: {
      on: ['on strike', 'strike continues', 'strike goes on', 'voted to strike', 'walked out', 'on the picket line', 'strike was extended'],
      off: ['strike ended', 'strike is over', 'called off the strike', 'strike was called off', 'ended their strike', 'back at work', 'returned to work', 'suspended the strike'],
    },
  },
};
