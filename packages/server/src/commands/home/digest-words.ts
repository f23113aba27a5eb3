import type { MailToSend } from '../../store/repositories/mail.ts';
import type { HomePage, LateKind, WaitingKind } from './show-home.ts';

type DigestKind = WaitingKind | LateKind | 'organizations silent';

interface Said {
  readonly locale: string;
  readonly subject: string;
  readonly dear: (name: string) => string;
  readonly waits: string;
  readonly late: string;
  readonly seldom: string;
  readonly kinds: Readonly<Record<DigestKind, string>>;
}

const english: Said = {
  locale: 'en',
  subject: 'Biennium: what waits for you',
  dear: (name) => `Dear ${name},`,
  waits: 'this waits for you:',
  late: 'this is late:',
  seldom: 'This mail comes once a week at most, and only when something waits or is late.',
  kinds: {
    'lines to accept': 'Lines to accept',
    'keys to turn': 'Decisions that the other side has turned its key on',
    'amendments to agree': 'Amendments to agree to',
    'reports to write': 'Reports to write',
    'reports to validate': 'Reports to validate',
    'reports to countersign': 'Reports to countersign',
    'reports disputed': 'Reports that are disputed',
    'lines overdue': 'Activities past their last day',
    'action points overdue': 'Action points past their day',
    'posts vacant': 'Vacant posts of focal points',
    'organizations silent': 'Organizations that have not reported',
  },
};

const french: Said = {
  locale: 'fr',
  subject: 'Biennium : ce qui vous attend',
  dear: (name) => `Bonjour ${name},`,
  waits: 'voici ce qui vous attend :',
  late: 'voici ce qui est en retard :',
  seldom:
    'Ce message vient une fois par semaine au plus, et seulement si quelque chose attend ou est en retard.',
  kinds: {
    'lines to accept': 'Lignes à accepter',
    'keys to turn': 'Décisions pour lesquelles l’autre côté a tourné sa clé',
    'amendments to agree': 'Modifications à approuver',
    'reports to write': 'Rapports à rédiger',
    'reports to validate': 'Rapports à valider',
    'reports to countersign': 'Rapports à contresigner',
    'reports disputed': 'Rapports contestés',
    'lines overdue': 'Activités dont le dernier jour est passé',
    'action points overdue': 'Points d’action dont l’échéance est passée',
    'posts vacant': 'Postes de points focaux vacants',
    'organizations silent': 'Organisations qui n’ont pas rendu compte',
  },
};

const arabic: Said = {
  locale: 'ar',
  subject: 'Biennium: ما ينتظرك',
  dear: (name) => `السيد/السيدة ${name}،`,
  waits: 'هذا ما ينتظرك:',
  late: 'هذا ما تأخر:',
  seldom: 'تصل هذه الرسالة مرة واحدة في الأسبوع على الأكثر، وفقط حين ينتظر شيء أو يتأخر.',
  kinds: {
    'lines to accept': 'بنود للقبول',
    'keys to turn': 'قرارات أدار الجانب الآخر مفتاحه فيها',
    'amendments to agree': 'تعديلات للموافقة',
    'reports to write': 'تقارير للكتابة',
    'reports to validate': 'تقارير للاعتماد',
    'reports to countersign': 'تقارير للتوقيع المقابل',
    'reports disputed': 'تقارير متنازع فيها',
    'lines overdue': 'أنشطة مضى يومها الأخير',
    'action points overdue': 'نقاط عمل مضى موعدها',
    'posts vacant': 'مناصب شاغرة لجهات الاتصال',
    'organizations silent': 'منظمات لم تقدم تقاريرها',
  },
};

const LANGUAGES: Readonly<Record<string, Said>> = { en: english, fr: french, ar: arabic };

/** What waits for somebody and what is late, as a mail in their language; null where there is nothing to say. */
export function digestOf(
  { waiting, late, silent }: Pick<HomePage, 'waiting' | 'late' | 'silent'>,
  person: { readonly name: string; readonly language: string },
  address: string,
): Omit<MailToSend, 'address'> | null {
  const said = LANGUAGES[person.language] ?? english;
  const number = new Intl.NumberFormat(said.locale);
  const lines = (groups: readonly { readonly kind: DigestKind; readonly count: number }[]) =>
    groups.map(({ kind, count }) => `– ${said.kinds[kind]}: ${number.format(count)}`).join('\n');
  const all =
    silent.length === 0 ? late : [...late, { kind: 'organizations silent', count: silent.length } as const];
  if (waiting.length === 0 && all.length === 0) return null;
  const parts = [
    said.dear(person.name),
    ...(waiting.length === 0 ? [] : [`${said.waits}\n${lines(waiting)}`]),
    ...(all.length === 0 ? [] : [`${said.late}\n${lines(all)}`]),
    ...[address, said.seldom],
  ];
  return { subject: said.subject, words: parts.join('\n\n') };
}
