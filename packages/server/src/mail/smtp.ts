import { createTransport } from 'nodemailer';
import type { MailToSend } from '../store/repositories/mail.ts';

/** Hands a mail to whoever carries it on. @throws where that does not take it */
export type Carrier = (mail: MailToSend) => Promise<void>;

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/**
 * The mail server at an address, `smtp://name:password@host:587` or `smtps://…`. Mail says that a program wrote it (RFC 3834), so that nobody's
 * program answers.
 */
export function smtpCarrier(url: string, from: string): Carrier {
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return async ({ address, subject, words }) => {
    await transport.sendMail({
      ...{ from, to: { name: '', address }, subject, text: words },
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
