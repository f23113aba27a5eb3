import type { PairConfiguration } from '@biennium/core';
import { z } from '@hono/zod-openapi';
import { accountLanguages, longestEmail, longestName } from '../../commands/accounts/account-words.ts';
import type { AccountWithRoles } from '../../commands/accounts/list-accounts.ts';
import type { SamplePerson } from '../../commands/accounts/sample-people.ts';
import { GIVEN_ROLES } from '../../policies/actor.ts';
import type { StoredRole } from '../../store/repositories/accounts/roles.ts';
import type { StoredSession } from '../../store/repositories/accounts/sessions.ts';
import type { WaitingMail } from '../../store/repositories/mail.ts';
import type { StoredWorkspace } from '../../store/repositories/workspaces.ts';
import { list, orNull } from '../shapes/shape-tools.ts';

const words = z.string().nullable();
const side = z.enum(['a', 'b']);
const language = z.enum(accountLanguages);
const token = z.string().min(20).max(100);
const id = z.string().max(200);
const dayWords = z.string().max(10);

const roleShape: z.ZodType<StoredRole> = z
  .object({
    ...{ id: z.string(), workspace: z.string(), account: z.string(), role: z.string() },
    ...{ side: side.nullable(), organization: words, from: z.string(), until: words },
  })
  .openapi('AccountRole');

const accountShape: z.ZodType<AccountWithRoles> = z
  .object({
    ...{ id: z.string(), name: z.string(), email: words, language: z.string(), sample: z.boolean() },
    ...{ version: z.int(), disabledAt: words, roles: list(roleShape) },
  })
  .openapi('Account');

export const accountListShape = z.object({ items: list(accountShape) }).openapi('AccountList');

const sessionShape: z.ZodType<StoredSession> = z
  .object({
    ...{ id: z.string(), account: z.string(), client: z.string() },
    ...{ madeAt: z.string(), seenAt: z.string(), endsAt: z.string() },
  })
  .openapi('Session');

export const sessionListShape = z.object({ items: list(sessionShape) }).openapi('SessionList');

const spoken = z.record(z.string().max(20), z.string().max(200));
const group = z.object({ id: z.string().min(1).max(100), name: spoken });
const sideNames = z.object({
  name: z.string().max(200),
  acronym: z.string().max(50),
  organization: id.nullable(),
});

const configurationShape: z.ZodType<PairConfiguration> = z
  .object({
    sides: z.object({ a: sideNames, b: sideNames }),
    cycleName: z.string().max(100),
    cycleMonths: z.int(),
    meetingMonths: z.int(),
    hosts: z.enum(['alternating', 'a', 'b', 'as agreed']),
    reportingMonths: z.int(),
    languages: z.array(z.string().min(2).max(20)).max(20),
    lineage: id.nullable(),
    clusters: z.array(group).max(100),
    workingGroups: z.array(group).max(50),
  })
  .openapi('PairConfiguration');

export const workspaceShape: z.ZodType<StoredWorkspace> = z
  .object({
    ...{ id: z.string(), name: z.string(), code: words, configuration: orNull(configurationShape) },
    ...{ sample: z.boolean(), version: z.int() },
  })
  .openapi('Workspace');

export const workspaceListShape = z.object({ items: list(workspaceShape) }).openapi('WorkspaceList');

/** Who asks, as the page shows it. */
export const whoShape = z
  .object({
    account: orNull(
      z.object({
        ...{ id: z.string(), name: z.string(), email: words, language: z.string() },
        ...{ sample: z.boolean(), version: z.int() },
      }),
    ).openapi({
      description: 'null of a visitor, and of the person at the machine of a store without accounts',
    }),
    local: z.boolean().openapi({ description: 'at the machine of a store that has no accounts yet' }),
    session: words.openapi({ description: 'the id of the session' }),
    endsAt: words.openapi({ description: 'when the session ends' }),
    grants: list(z.object({ role: z.string(), side: side.nullable(), organization: words })),
    may: list(z.string()).openapi({ description: 'what they may at least for some things' }),
    workspace: workspaceShape,
    sample: z.boolean().openapi({ description: 'sample people can be stepped into' }),
    mail: z.boolean().openapi({ description: 'a link can be asked for by e-mail' }),
  })
  .openapi('Who');

const samplePersonShape: z.ZodType<SamplePerson> = z
  .object({
    ...{ id: z.string(), name: z.string(), language: z.string(), workspace: words },
    roles: list(z.object({ role: z.string(), side: side.nullable(), organization: words })),
  })
  .openapi('SamplePerson');

export const samplePeopleShape = z.object({ items: list(samplePersonShape) }).openapi('SamplePeople');

const waitingMailShape: z.ZodType<WaitingMail> = z
  .object({
    ...{ id: z.string(), kind: z.enum(['invitation', 'sign in', 'report link', 'digest']) },
    ...{ address: z.string(), madeAt: z.string(), nextTryAt: z.string(), tries: z.int() },
    lastError: words,
  })
  .openapi('WaitingMail');

export const mailListShape = z.object({ items: list(waitingMailShape) }).openapi('MailList');

export const linkShape = z
  .object({
    purpose: z.enum(['first administrator', 'invitation', 'sign in']),
    state: z.enum(['open', 'used', 'expired']),
    name: words.openapi({ description: 'whose it is; null of the first administrator' }),
  })
  .openapi('OneTimeLink');

export const madeLinkShape = z
  .object({
    account: z.string(),
    token: z.string().openapi({ description: 'told this once, and kept nowhere' }),
    path: z.string().openapi({ description: 'the address of the page to sign in at, on this server' }),
    endsAt: z.string(),
    mailedTo: words.openapi({ description: 'where it was sent as well; null where it was not sent' }),
  })
  .openapi('MadeLink');

const account = z.object({
  name: z.string().max(longestName * 2),
  email: z.string().max(longestEmail).nullish(),
  language,
});

const role = z.object({
  role: z.enum(GIVEN_ROLES as [(typeof GIVEN_ROLES)[number]]),
  side: side.nullish(),
  organization: id.nullish(),
  from: dayWords.optional(),
  until: dayWords.nullish(),
});

/** What a person gives. */
export const given = {
  link: z.object({ token }),
  sample: z.object({ account: id }),
  email: z.object({ email: z.string().max(longestEmail) }),
  signIn: z.object({ token, who: account.optional() }),
  invitation: account.extend({ roles: z.array(role).max(20) }),
  account: account.partial().extend({ disabled: z.boolean().optional() }),
  role,
  roleEnd: z.object({ until: dayWords }),
  workspace: z.object({ name: z.string().max(400), configuration: configurationShape }),
  newWorkspace: z.object({
    ...{ name: z.string().max(400), configuration: configurationShape, code: z.string().max(40) },
  }),
};

export const accountParameter = z.object({ id });
export const roleParameters = z.object({ id, role: id });
export const sessionParameters = z.object({ id, session: id });
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(100),
});
