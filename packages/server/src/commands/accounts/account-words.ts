import { isEmail } from '@biennium/core';
import { type Refusal, refusal } from '../../refusals/refusal.ts';
import type { AccountToKeep } from '../../store/repositories/accounts/accounts.ts';
import { plainLine } from '../given-words.ts';

/** The languages in which the program speaks to people. */
export const accountLanguages = ['en', 'fr', 'ar'] as const;
export type AccountLanguage = (typeof accountLanguages)[number];

/** What a person says of an account. */
export interface GivenAccount {
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly language: AccountLanguage;
}

export const longestName = 200;
export const longestEmail = 254;

/** An account as it can be kept, or why it cannot. */
export function accountOfWords({ name, email, language }: GivenAccount): AccountToKeep | Refusal {
  const plainName = plainLine(name).slice(0, longestName);
  if (plainName === '') return invalidAccount('Say what the person is called.', 'name');
  const plainEmail = plainLine(email ?? '') || null;
  if (plainEmail !== null && (plainEmail.length > longestEmail || !isEmail(plainEmail)))
    return invalidAccount('This is no e-mail address.', 'email');
  return { name: plainName, email: plainEmail, language, sample: false };
}

export function invalidAccount(message: string, field?: string): Refusal {
  return refusal('account/invalid', message, field);
}
