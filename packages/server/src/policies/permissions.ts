import type { Role } from './actor.ts';

/** For what a role is held: for everything in the workspace, for its own side, or for its own organization. */
export type Reach = 'everything' | 'own side' | 'own organization';

type Holders = Partial<Readonly<Record<Role, Reach>>>;

/** Who works with the texts and the register: the desks of both sides, and whoever is at the machine of a store without accounts. */
const desks = {
  'local-person': 'everything',
  coordinator: 'everything',
  'report-editor': 'everything',
} as const satisfies Holders;

/** Everybody who holds a role on one of the sides. */
const members = {
  coordinator: 'everything',
  'focal-point': 'everything',
  validator: 'everything',
  'report-editor': 'everything',
} as const satisfies Holders;

/** Whoever signed in, and in a store without accounts whoever is there. */
const everybody = {
  ...desks,
  ...members,
  delegation: 'everything',
  administrator: 'everything',
  visitor: 'everything',
} as const satisfies Holders;

/**
 * What can be asked for, who may, and for what. The one table of permissions: the reference of roles is made from it, and each of its refusals is
 * tested over HTTP. What a role is not named for, it may not do.
 */
export const permissions = {
  'read texts': everybody,
  'keep texts': desks,
  'correct texts': desks,
  'arrange lineages': desks,
  'draft texts': desks,
  'keep the register': desks,
  'share calendars': { ...desks, 'focal-point': 'everything', validator: 'everything' },
  'keep focal points': desks,
  'see contacts': { ...desks, ...members },
  'import from the disk': { 'local-person': 'everything' },

  'see the follow-up': { ...members, delegation: 'everything' },
  'keep matrices': { coordinator: 'everything' },
  'turn a key': { coordinator: 'own side' },
  'propose activities': { coordinator: 'own side', 'focal-point': 'own organization' },
  'change activities': { coordinator: 'everything', 'focal-point': 'own organization' },
  'withdraw activities': { coordinator: 'own side', 'focal-point': 'own organization' },
  'remark on activities': members,
  'propose amendments': { coordinator: 'own side' },
  'keep rounds': { coordinator: 'everything' },
  report: { 'focal-point': 'own organization' },
  'validate reports': { validator: 'own organization' },
  'countersign reports': { coordinator: 'own side', validator: 'own organization' },
  'attach evidence': {
    coordinator: 'own side',
    'focal-point': 'own organization',
    validator: 'own organization',
  },
  'send report links': { coordinator: 'own side' },
  'keep meetings': { coordinator: 'everything' },

  'see the audit': { coordinator: 'everything', administrator: 'everything' },
  'keep accounts': { administrator: 'everything' },
  'invite to own side': { coordinator: 'own side', administrator: 'everything' },
  'keep settings': { administrator: 'everything' },
} as const satisfies Record<string, Holders>;

export type Permission = keyof typeof permissions;

/** Who holds a permission, and how far. */
export function holdersOf(what: Permission): Holders {
  return permissions[what];
}
