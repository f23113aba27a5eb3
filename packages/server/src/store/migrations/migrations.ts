import type { Migration } from 'kysely';
import * as texts from './0001-texts.ts';
import * as lineages from './0002-lineages.ts';
import * as drafts from './0003-drafts.ts';
import * as register from './0004-register.ts';
import * as amendmentWords from './0005-amendment-words.ts';
import * as registerReadings from './0006-register-readings.ts';
import * as mergedAs from './0007-merged-as.ts';
import * as accounts from './0008-accounts.ts';
import * as followUp from './0009-follow-up.ts';
import * as audit from './0010-audit.ts';

/**
 * Every change of the tables, in order. A migration that has been released is never changed: the next one is added.
 * There is no way down: a back-up is the way back.
 */
export const migrations: Record<string, Migration> = {
  '0001-texts': texts,
  '0002-lineages': lineages,
  '0003-drafts': drafts,
  '0004-register': register,
  '0005-amendment-words': amendmentWords,
  '0006-register-readings': registerReadings,
  '0007-merged-as': mergedAs,
  '0008-accounts': accounts,
  '0009-follow-up': followUp,
  '0010-audit': audit,
};
