import type { Severity, Verdict } from './compare/types.ts';
import type { DateReading } from './extract/facts.ts';

/** Verdicts that are reported; the others only show in hovers. */
export type ReportedVerdict = Exclude<Verdict, 'corroborated' | 'refined'>;

/** What a person may set, per folder. The table below is the one source of the manifest's settings and of `docs/settings.md`. */
export interface Settings {
  readonly language: 'auto' | 'fr' | 'en';
  readonly reading: DateReading;
  readonly severity: Readonly<Record<ReportedVerdict, Severity | 'off'>>;
  /** A line above each headline with the publication date and how it is known. */
  readonly publicationDateLens: boolean;
  /** A line above each headline with the number of sources that speak of the same. */
  readonly sourcesLens: boolean;
  /** The date behind each relative expression (*hier*). */
  readonly dateHints: boolean;
  readonly maxFindingsPerFile: number;
  readonly maxFiles: number;
  readonly maxFileSize: number;
}

/** One setting, with what it says in the editor in both languages. Keys are below `recoupe.`. */
export interface SettingSource {
  readonly key: string;
  readonly scope: 'resource' | 'window';
  readonly default: string | number | boolean;
  readonly options?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly en: string;
  readonly fr: string;
}

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

const severitySource = (verdict: ReportedVerdict, level: Severity, en: string, fr: string): SettingSource =>
  ({ key: `severity.${verdict}`, scope: 'resource', default: level, options: severities, en, fr });

/** All settings in the order in which they are shown. */
export const settingSources: readonly SettingSource[] = [
  {
    key: 'language', scope: 'resource', default: 'auto', options: ['auto', 'fr', 'en'],
    en: 'Language of the articles. `auto` tells it from the text; `recoupe.json` wins over this setting.',
    fr: 'Langue des articles. `auto` la reconnaît dans le texte ; `recoupe.json` l’emporte sur ce réglage.',
  },
  {
    key: 'reading', scope: 'resource', default: 'news', options: ['news', 'narrative', 'nearest'],
    en: 'How dates that leave something out are read. `news`: *Monday* is the last one unless the sentence looks ahead. `narrative`, for notes and diaries: it is the next one. `nearest`: the nearest, behind or ahead. `recoupe.json` wins over this setting.',
    fr: 'Lecture des dates incomplètes. `news` : *lundi* est le dernier, sauf si la phrase regarde vers l’avenir. `narrative`, pour des notes ou un agenda : c’est le prochain. `nearest` : le plus proche, passé ou à venir. `recoupe.json` l’emporte sur ce réglage.',
  },
  severitySource('conflict', 'warning', 'How a **conflict** is shown: two sources differ and nothing explains it.', 'Présentation d’une **contradiction** : deux sources divergent et rien ne l’explique.'),
  severitySource('tension', 'information', 'How a **tension** is shown: what two sources say does not fit together, though neither says the opposite of the other.', 'Présentation d’une **tension** : deux sources s’accordent mal sans se contredire mot pour mot.'),
  severitySource('dispute', 'information', 'How a **dispute** is shown: two named speakers give different figures.', 'Présentation d’un **différend** : deux personnes citées donnent des chiffres différents.'),
  severitySource('correction', 'information', 'How a **correction** is shown: a later text takes back what this one says.', 'Présentation d’une **correction** : un texte plus récent revient sur ce que dit celui-ci.'),
  severitySource('evolution', 'hint', 'How an **evolution** is shown: the figure has moved with time.', 'Présentation d’une **évolution** : le chiffre a changé avec le temps.'),
  {
    key: 'publicationDateLens', scope: 'resource', default: true,
    en: 'Shows the publication date above each headline, and how it is known.',
    fr: 'Affiche au-dessus de chaque titre la date de publication et ce qui la fait connaître.',
  },
  {
    key: 'sourcesLens', scope: 'resource', default: true,
    en: 'Shows above each headline how many sources speak of what the article states, how many of them are independent, and how many conflicts there are.',
    fr: 'Affiche au-dessus de chaque titre combien de sources parlent de ce que dit l’article, combien sont indépendantes, et le nombre de contradictions.',
  },
  {
    key: 'dateHints', scope: 'resource', default: false,
    en: 'Shows behind each relative date (*hier*, *last week*) the day that it stands for.',
    fr: 'Affiche après chaque date relative (*hier*, *la semaine dernière*) le jour dont il s’agit.',
  },
  {
    key: 'maxFindingsPerFile', scope: 'resource', default: 100, minimum: 1, maximum: 1000,
    en: 'How many findings one file shows at most; the most severe are kept.',
    fr: 'Nombre maximal de constats par fichier ; les plus graves sont gardés.',
  },
  {
    key: 'maxFiles', scope: 'resource', default: 10_000, minimum: 1, maximum: 100_000,
    en: 'How many files of one folder are read at most. The status item says when there are more.',
    fr: 'Nombre maximal de fichiers lus dans un dossier. L’indicateur d’état signale s’il y en a davantage.',
  },
  {
    key: 'maxFileSize', scope: 'resource', default: 5, minimum: 1, maximum: 50,
    en: 'How much of one file is read, in megabytes. The end of a longer file is left out.',
    fr: 'Partie lue d’un fichier, en mégaoctets. La fin d’un fichier plus long est laissée de côté.',
  },
  {
    key: 'author', scope: 'window', default: '',
    en: 'Your name or initials, as they stand beside your decisions and notes in `.recoupe`. Empty: nobody is named.',
    fr: 'Votre nom ou vos initiales, tels qu’ils figurent à côté de vos décisions et de vos notes dans `.recoupe`. Vide : personne n’est nommé.',
  },
  {
    key: 'trace.server', scope: 'window', default: 'off', options: ['off', 'messages', 'verbose'],
    en: 'Writes what editor and server say to each other to the output panel, for reporting a problem.',
    fr: 'Écrit dans le panneau de sortie les échanges entre l’éditeur et le serveur, pour signaler un problème.',
  },
];

/** Settings where a client gives none. */
export const defaultSettings: Settings = readSettings(undefined);

/** Settings from what a client answers for the section `recoupe`; what is missing, of the wrong type or out of range has its default. */
export function readSettings(section: unknown): Settings {
  const value = (key: string): string | number | boolean => accepted(sourceOf(key), valueAt(section, key));
  const severity = (verdict: ReportedVerdict): Severity | 'off' => severities.find((level) => level === value(`severity.${verdict}`)) ?? 'off';
  const language = value('language');
  return {
    language: language === 'fr' || language === 'en' ? language : 'auto',
    reading: readingOf(value('reading')),
    severity: { conflict: severity('conflict'), tension: severity('tension'), dispute: severity('dispute'), correction: severity('correction'), evolution: severity('evolution') },
    publicationDateLens: value('publicationDateLens') === true,
    sourcesLens: value('sourcesLens') === true,
    dateHints: value('dateHints') === true,
    maxFindingsPerFile: Number(value('maxFindingsPerFile')),
    maxFiles: Number(value('maxFiles')),
    maxFileSize: Number(value('maxFileSize')),
  };
}

function sourceOf(key: string): SettingSource | undefined {
  return settingSources.find((source) => source.key === key);
}

function valueAt(section: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined), section);
}

function accepted(source: SettingSource | undefined, value: unknown): string | number | boolean {
  if (!source) return '';
  if (typeof source.default === 'boolean') return typeof value === 'boolean' ? value : source.default;
  if (typeof source.default === 'number') {
    return typeof value === 'number' && value >= (source.minimum ?? 0) && value <= (source.maximum ?? Infinity) ? value : source.default;
  }
  return typeof value === 'string' && (source.options?.includes(value) ?? true) ? value : source.default;
}

function readingOf(value: unknown): DateReading {
  return value === 'narrative' || value === 'nearest' ? value : 'news';
}
