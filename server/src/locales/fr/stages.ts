/** One course that things take, told by phrases for each of its stages, in the order in which they come; `~` stands for the endings of a participle (nothing, e, s, es), and `>` in front says that it is told of the object. */
export interface Track {
  readonly stages: Readonly<Record<string, readonly string[]>>;
  /** True where the stages come in their order; false where things go to and fro between them (*fermée*, *rouverte*). */
  readonly ordered: boolean;
  /** What is told of people only. */
  readonly personal?: true;
}

/** The courses of news that goes on: of justice, of health, of searches, of what shuts and opens, of plans, of suits and of walkouts. */
export const stages: Readonly<Record<string, Track>> = {
  justice: {
    personal: true,
    ordered: true,
    stages: {
      wanted: ['activement recherché~', 'est recherché~', 'toujours recherché~', 'sont recherché~', 'en fuite', 'en cavale'],
      questioned: ['est entendu~', 'été entendu~', 'est interrogé~', 'été interrogé~', 'été auditionné~', 'est auditionné~', 'comme témoin', 'en qualité de témoin'],
      held: ['>a interpellé', '>ont interpellé', '>a arrêté', '>ont arrêté', "l' a arrêté", 'en garde à vue', 'interpellé~', 'été arrêté~', 'est arrêté~', 'menotté~'],
      charged: ['>a mis en examen', '>ont mis en examen', 'mis~ en examen', 'inculpé~', 'poursuivi~ pour', 'renvoyé~ devant'],
      jailed: ['>a écroué', 'écroué~', 'incarcéré~', 'en détention provisoire', 'mandat de dépôt', 'emprisonné~'],
      freed: ['>a remis en liberté', '>a libéré', '>ont libéré', '>a relâché', 'remis~ en liberté', 'relâché~', 'laissé~ libre~', 'libéré~', 'sous contrôle judiciaire', 'ressorti~ libre~', 'sorti~ de prison'],
      tried: ['comparaît', 'comparaissent', 'comparaissait', 'est jugé~', 'sont jugé~', 'sera jugé~', 'seront jugé~'],
      convicted: ['>a condamné', '>ont condamné', 'été condamné~', 'est condamné~', 'sont condamné~', 'condamné~ à', 'reconnu~ coupable~', 'écope', 'écopé'],
      acquitted: ['>a relaxé', '>a acquitté', '>ont acquitté', 'relaxé~', 'acquitté~', 'mis~ hors de cause', 'blanchi~', "bénéficié d' un non-lieu"],
    },
  },
  post: {
    personal: true,
    ordered: true,
    stages: {
      holds: ['reste en poste', 'reste à la tête', 'restera en poste', 'ne démissionnera pas', 'exclut de démissionner', 'exclu de démissionner', 'exclu de quitter', 'nommé~ à la tête', 'été reconduit~'],
      suspended: ['mis~ à pied', 'suspendu~ de ses fonctions', 'été suspendu~', 'est suspendu~'],
      leaves: ['>a limogé', '>a licencié', '>a révoqué', 'a pris sa retraite', 'ont démissionné', 'lui a succédé', "l' a remplacé", "l' a remplacée", 'démissionné', 'démissionne', 'présenté sa démission', 'démission de son', 'démission de sa', 'remis sa démission', 'limogé~', 'licencié~', 'quitté ses fonctions', 'quitté le gouvernement', 'quitté son poste', 'quitte ses fonctions', 'quitte son poste', 'révoqué~', 'été remplacé~', 'est remplacé~', 'cédé sa place', 'pris sa retraite', 'été écarté~'],
    },
  },
  health: {
    personal: true,
    ordered: true,
    stages: {
      hurt: ['blessé~', 'hospitalisé~', 'dans le coma', 'pronostic vital', 'en réanimation', 'en soins intensifs', 'été opéré~', 'est opéré~', 'au bloc opératoire', 'dans un état critique', 'dans un état grave', 'brûlé~'],
      well: ["sorti~ de l' hôpital", "quitté l' hôpital", "quitte l' hôpital", 'hors de danger', 'plus en danger', 'rentré~ chez', 'regagné son domicile', "repris l' entraînement"],
      dead: ['est mort~', 'est décédé~', 'décédé~', 'succombé', 'a perdu la vie'],
    },
  },
  whereabouts: {
    ordered: true,
    stages: {
      missing: ['porté~ disparu~', 'a disparu', 'ont disparu', 'est recherché~', 'sont recherché~', 'toujours recherché~', 'introuvable~', 'plus donné de nouvelles', 'sans nouvelles', 'restent disparu~', 'reste disparu~'],
      found: ['>a retrouvé', '>ont retrouvé', '>a localisé', '>ont localisé', 'été retrouvé~', 'est retrouvé~', 'été localisé~', 'été dégagé~', 'été repêché~', 'été extrait~', 'retrouvé~ vivant~', 'retrouvé~ mort~', 'retrouvé~ sain~', 'été récupéré~'],
    },
  },
  opening: {
    ordered: false,
    stages: {
      closed: ['>a fermé', '>a suspendu', '>ont suspendu', '>a interdit', '>a coupé', 'est fermé~', 'sont fermé~', 'été fermé~', 'reste fermé~', 'restent fermé~', 'a fermé', 'ont fermé', 'est coupé~', 'été coupé~', 'est suspendu~', 'été suspendu~', 'sont suspendu~', "à l' arrêt", 'est interdit~', 'été interdit~', 'été interrompu~', 'est interrompu~', 'est évacué~', 'été évacué~', 'est bloqué~', 'sont bloqué~', 'fermé~ jusqu', 'ferme ses portes', 'fermé ses portes'],
      open: ['>a rouvert', '>ont rouvert', '>a rétabli', '>a levé', 'rouverte', 'rouvert', 'rouverts', 'rouvertes', 'a rouvert', 'ont rouvert', 'été rouvert~', 'est rouvert~', 'rouvre', 'été rétabli~', 'est rétabli~', 'a repris', 'ont repris', 'été remis~ en service', 'été remis~ en circulation', 'été débloqué~', 'rouvert ses portes'],
    },
  },
  plan: {
    ordered: true,
    stages: {
      ahead: ['est prévu~', 'sont prévu~', 'était prévu~', 'aura lieu', 'auront lieu', 'doit avoir lieu', 'sera inauguré~', 'sera célébré~', 'sera lancé~', 'sera signé~', 'débutera', 'débuteront', 'commencera', 'commenceront', 'est attendu~', 'est espéré~', 'doit ouvrir', 'ouvrira', 'sera voté~', 'sera jugé~', 'reprendra', 'reprendront'],
      done: ['>a inauguré', '>a signé', '>a adopté', 'est arrivé~', 'été inauguré~', 'été célébré~', 'été lancé~', 'été signé~', 'a débuté', 'ont débuté', 'a commencé', 'ont commencé', "s' est tenu~", 'a ouvert', 'été mis~ en service', 'été achevé~', "s' est ouvert~", 'été adopté~', 'a eu lieu', 'a repris', 'ont repris'],
      dropped: ['>a annulé', '>a abandonné', '>a reporté', '>a retiré', 'est annulé~', 'été annulé~', 'est abandonné~', 'été abandonné~', 'été retiré~', 'est retiré~', 'est reporté~', 'été reporté~', 'été repoussé~', 'est repoussé~', 'a renoncé', 'renonce'],
    },
  },
  suit: {
    ordered: true,
    stages: {
      brought: ['déposé plainte', 'porté plainte', 'déposé un recours', 'ouvert une enquête', 'enquête a été ouverte', 'enquête est ouverte', 'annoncé un pourvoi', 'fera appel', 'feront appel', 'fait appel', 'information judiciaire', 'saisi la justice'],
      ended: ['classé~ sans suite', 'été classé~', 'est classé~', 'sera classé~', 'rejeté le recours', 'rejeté le pourvoi', 'rejeté la requête', 'été débouté~', 'recours a été rejeté', 'pourvoi a été rejeté', 'a rendu un non-lieu'],
    },
  },
  walkout: {
    ordered: false,
    stages: {
      on: ['grève est reconduite', 'grève a été reconduite', 'reconduit la grève', 'reconduction de la grève', 'en grève', 'reconduit~ le mouvement', 'mouvement se poursuit', 'grève se poursuit', 'voté la grève', 'blocage se poursuit'],
      off: ['repris le travail', 'reprise du travail', 'fin de la grève', 'suspendu la grève', 'grève est terminée', 'levé le blocage', 'levée du blocage', 'fin du mouvement', 'cessé la grève', 'grève est suspendue', "grève s' est arrêtée"],
    },
  },
};
