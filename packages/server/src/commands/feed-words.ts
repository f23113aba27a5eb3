import type { CalendarMatter } from '@biennium/core';

/** What the program itself says in a calendar to subscribe to. */
export interface FeedWords {
  readonly matters: Readonly<Record<CalendarMatter, string>>;
  readonly session: (session: number) => string;
  readonly proposed: string;
  readonly disagree: string;
  /** What is known of its time, where that is no day. */
  readonly sometime: (time: string) => string;
}

const english: FeedWords = {
  matters: {
    due: 'Due',
    meets: 'Meeting',
    signed: 'Signed',
    concluded: 'Concluded',
    approved: 'Approved',
    dated: 'Dated',
    'in force': 'In force',
    renewed: 'Renewed',
    expires: 'Expires',
    terminated: 'Terminated',
    observed: 'Observance',
    ends: 'Assignment ends',
  },
  session: (session) => `At session ${session} of the General Assembly, which opens on this day.`,
  proposed: 'As read from the text; nobody has confirmed it.',
  disagree: 'Sources give several times.',
  sometime: (time) => `Known so far: ${time}.`,
};

const french: FeedWords = {
  matters: {
    due: 'Échéance',
    meets: 'Réunion',
    signed: 'Signature',
    concluded: 'Conclusion',
    approved: 'Approbation',
    dated: 'Date',
    'in force': 'Entrée en vigueur',
    renewed: 'Renouvellement',
    expires: 'Expiration',
    terminated: 'Extinction',
    observed: 'Célébration',
    ends: 'Fin d’affectation',
  },
  session: (session) => `À la ${session}e session de l’Assemblée générale, qui s’ouvre ce jour-là.`,
  proposed: 'Tel que lu dans le texte ; personne ne l’a confirmé.',
  disagree: 'Les sources donnent plusieurs dates.',
  sometime: (time) => `Connu à ce jour : ${time}.`,
};

const arabic: FeedWords = {
  matters: {
    due: 'موعد',
    meets: 'اجتماع',
    signed: 'توقيع',
    concluded: 'إبرام',
    approved: 'إقرار',
    dated: 'تاريخ',
    'in force': 'دخول حيز النفاذ',
    renewed: 'تجديد',
    expires: 'انتهاء',
    terminated: 'إنهاء',
    observed: 'مناسبة',
    ends: 'انتهاء التكليف',
  },
  session: (session) => `في الدورة ${session} للجمعية العامة التي تفتتح في هذا اليوم.`,
  proposed: 'كما قُرئ من النص، ولم يؤكده أحد.',
  disagree: 'تذكر المصادر تواريخ عدة.',
  sometime: (time) => `المعروف حتى الآن: ${time}.`,
};

/** The languages in which the program speaks in a calendar. */
export const feedLanguages = ['en', 'fr', 'ar'] as const;

export function feedWords(language: string): FeedWords {
  return { en: english, fr: french, ar: arabic }[language] ?? english;
}
