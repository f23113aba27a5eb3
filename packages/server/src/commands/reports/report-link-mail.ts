import type { MailToSend } from '../../store/repositories/mail.ts';
import type { StoredRound } from '../../store/repositories/reports/rounds.ts';

interface Said {
  readonly subject: string;
  readonly what: (title: string, due: string) => string;
  readonly otherwise: string;
}

const english: Said = {
  subject: 'Biennium: your organization is asked to report',
  what: (title, due) =>
    `Please report by ${due}: ${title}. With this link you need no account; it is for your organization alone:`,
  otherwise: 'Whoever has this link can report for your organization. Pass it on with care.',
};

const LANGUAGES: Readonly<Record<string, Said>> = {
  en: english,
  fr: {
    subject: 'Biennium : votre organisation est invitée à rendre compte',
    what: (title, due) =>
      `Veuillez rendre compte avant le ${due} : ${title}. Avec ce lien, il ne faut pas de compte ; il est réservé à votre organisation :`,
    otherwise:
      'Quiconque a ce lien peut rendre compte pour votre organisation. Ne le transmettez qu’avec prudence.',
  },
  ar: {
    subject: 'Biennium: يُطلب من منظمتك تقديم تقرير',
    what: (title, due) =>
      `يرجى تقديم التقرير في موعد أقصاه ${due}: ${title}. لا يلزم حساب مع هذا الرابط، وهو لمنظمتك وحدها:`,
    otherwise: 'كل من لديه هذا الرابط يستطيع تقديم تقرير باسم منظمتك، فلا تمرره إلا بحذر.',
  },
};

/** The mail that brings an organization its link to report, in a language. */
export function mailWithReportLink(
  language: string,
  { title, due }: Pick<StoredRound, 'title' | 'due'>,
  link: string,
): Omit<MailToSend, 'address'> {
  const { subject, what, otherwise } = LANGUAGES[language] ?? english;
  const day = new Intl.DateTimeFormat(language in LANGUAGES ? language : 'en', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return { subject, words: [what(title, day.format(new Date(due))), link, otherwise].join('\n\n') };
}
