import type { StoredAccount } from '../../store/repositories/accounts/accounts.ts';
import type { MailToSend } from '../../store/repositories/mail.ts';
import { type AccountLanguage, accountLanguages } from './account-words.ts';

/** What a link of a mail is for. */
type LinkMail = 'invitation' | 'sign in';

interface Said {
  readonly subject: string;
  readonly lines: readonly string[];
}

const words: Readonly<Record<AccountLanguage, Readonly<Record<LinkMail, (name: string) => Said>>>> = {
  en: {
    invitation: (name) => ({
      subject: 'Biennium: your invitation',
      lines: [
        `Dear ${name},`,
        'you are invited to work in Biennium. This link is yours alone and signs you in once, within seven days:',
        'If you did not expect this, leave it: nothing happens.',
      ],
    }),
    'sign in': (name) => ({
      subject: 'Biennium: your link to sign in',
      lines: [
        `Dear ${name},`,
        'this link is yours alone and signs you in once, within 30 minutes:',
        'If you did not ask for it, leave it: nothing happens.',
      ],
    }),
  },
  fr: {
    invitation: (name) => ({
      subject: 'Biennium : votre invitation',
      lines: [
        `Bonjour ${name},`,
        'vous êtes invité à travailler dans Biennium. Ce lien n’est que pour vous et sert une seule fois, dans les sept jours :',
        'Si vous ne l’attendiez pas, laissez-le : il ne se passe rien.',
      ],
    }),
    'sign in': (name) => ({
      subject: 'Biennium : votre lien de connexion',
      lines: [
        `Bonjour ${name},`,
        'ce lien n’est que pour vous et sert une seule fois, dans les 30 minutes :',
        'Si vous ne l’avez pas demandé, laissez-le : il ne se passe rien.',
      ],
    }),
  },
  ar: {
    invitation: (name) => ({
      subject: 'Biennium: دعوتك',
      lines: [
        `السيد/السيدة ${name}،`,
        'أنت مدعو إلى العمل في Biennium. هذا الرابط لك وحدك ويصلح للدخول مرة واحدة خلال سبعة أيام:',
        'إن لم تكن تنتظره فاتركه: لن يحدث شيء.',
      ],
    }),
    'sign in': (name) => ({
      subject: 'Biennium: رابط تسجيل دخولك',
      lines: [
        `السيد/السيدة ${name}،`,
        'هذا الرابط لك وحدك ويصلح للدخول مرة واحدة خلال 30 دقيقة:',
        'إن لم تكن قد طلبته فاتركه: لن يحدث شيء.',
      ],
    }),
  },
};

/** The mail that brings a person a link, in their language. */
export function mailWithLink(
  kind: LinkMail,
  { name, language }: Pick<StoredAccount, 'name' | 'language'>,
  link: string,
): Omit<MailToSend, 'address'> {
  const spoken = accountLanguages.find((each) => each === language) ?? 'en';
  const { subject, lines } = words[spoken][kind](name);
  const [dear, what, otherwise] = lines;
  return { subject, words: [dear, what, link, otherwise].join('\n\n') };
}
