import type { IconName } from '../parts/icon.tsx';

type PlaceAddress =
  | `/${'' | 'resolutions' | 'lineages' | 'compare' | 'drafts' | 'add'}`
  | `/${'audit'}`
  | `/${'cycle' | 'mandates' | 'meetings' | 'agreements' | 'organizations' | 'focal-points' | 'calendar'}`;

/** A place of the workspace: its address, its picture, what it is called, and what a person must be allowed to for it to be theirs. */
export interface Place {
  readonly to: PlaceAddress;
  readonly icon: IconName;
  readonly words: string;
  /** How a command leads there. */
  readonly command: string;
  /** One of these is enough; where nothing is named it is everybody's. */
  readonly may?: readonly string[];
}

export interface PlaceGroup {
  readonly name: 'home' | 'texts' | 'register' | 'follow-up' | 'administration';
  readonly places: readonly Place[];
}

/** All places, in the order of the cycle. */
export const placeGroups: readonly PlaceGroup[] = [
  { name: 'home', places: [{ to: '/', icon: 'home', words: 'home.title', command: 'command.home' }] },
  {
    name: 'texts',
    places: [
      { to: '/resolutions', icon: 'resolutions', words: 'resolutions.title', command: 'command.resolutions' },
      { to: '/lineages', icon: 'lineages', words: 'lineages.title', command: 'command.lineages' },
      { to: '/compare', icon: 'compare', words: 'compare.title', command: 'command.compare' },
      { to: '/drafts', icon: 'correct', words: 'drafts.title', command: 'command.drafts' },
      { to: '/add', icon: 'add', words: 'add.place', command: 'command.add', may: ['keep texts'] },
    ],
  },
  {
    name: 'register',
    places: [
      { to: '/cycle', icon: 'cycle', words: 'cycle.title', command: 'command.cycle' },
      { to: '/mandates', icon: 'mandates', words: 'mandates.title', command: 'command.mandates' },
      { to: '/meetings', icon: 'meetings', words: 'meetings.title', command: 'command.meetings' },
      { to: '/agreements', icon: 'agreements', words: 'agreements.title', command: 'command.agreements' },
      {
        ...{ to: '/organizations', icon: 'organizations' },
        ...{ words: 'organizations.title', command: 'command.organizations' },
      },
      { to: '/focal-points', icon: 'focal', words: 'focal.title', command: 'command.focal' },
      { to: '/calendar', icon: 'calendar', words: 'calendar.title', command: 'command.calendar' },
    ],
  },
  {
    name: 'administration',
    places: [
      { to: '/audit', icon: 'audit', words: 'audit.title', command: 'command.audit', may: ['see the audit'] },
    ],
  },
];

/** Those of some places that a person has a use for; until it is known what they may, those that are everybody's. */
export function placesFor(places: readonly Place[], may: readonly string[] | undefined): readonly Place[] {
  return places.filter((place) => place.may === undefined || place.may.some((each) => may?.includes(each)));
}
