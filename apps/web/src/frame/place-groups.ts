import type { IconName } from '../parts/icon.tsx';

type PlaceAddress =
  | `/${'' | 'resolutions' | 'lineages' | 'compare' | 'drafts' | 'add'}`
  | `/${'matrix' | 'rounds' | 'audit' | 'settings'}`
  | `/${'cycle' | 'mandates' | 'meetings' | 'agreements' | 'organizations' | 'focal-points' | 'calendar'}`;

/** A place of the workspace: its address, its picture, what it is called, and what a person must be allowed to for it to be theirs. */
export interface Place {
  readonly to: PlaceAddress;
  readonly icon: IconName;
  readonly words: string;
  /** How a command leads there. */
  readonly command: string;
  /** The letter that leads there after `g`. */
  readonly key?: string;
  /** One of these is enough; where nothing is named it is everybody's. */
  readonly may?: readonly string[];
}

export interface PlaceGroup {
  readonly name: 'home' | 'texts' | 'register' | 'follow-up' | 'administration';
  readonly places: readonly Place[];
}

/** All places, in the order of the cycle. */
export const placeGroups: readonly PlaceGroup[] = [
  {
    name: 'home',
    places: [{ to: '/', icon: 'home', words: 'home.title', command: 'command.home', key: 'h' }],
  },
  {
    name: 'texts',
    places: [
      {
        ...{ to: '/resolutions', icon: 'resolutions', key: 't' },
        ...{ words: 'resolutions.title', command: 'command.resolutions' },
      },
      { to: '/lineages', icon: 'lineages', words: 'lineages.title', command: 'command.lineages', key: 'l' },
      { to: '/compare', icon: 'compare', words: 'compare.title', command: 'command.compare' },
      { to: '/drafts', icon: 'correct', words: 'drafts.title', command: 'command.drafts', key: 'd' },
      { to: '/add', icon: 'add', words: 'add.place', command: 'command.add', may: ['keep texts'] },
    ],
  },
  {
    name: 'register',
    places: [
      { to: '/cycle', icon: 'cycle', words: 'cycle.title', command: 'command.cycle', key: 'c' },
      { to: '/mandates', icon: 'mandates', words: 'mandates.title', command: 'command.mandates', key: 'm' },
      { to: '/meetings', icon: 'meetings', words: 'meetings.title', command: 'command.meetings', key: 'g' },
      { to: '/agreements', icon: 'agreements', words: 'agreements.title', command: 'command.agreements' },
      {
        ...{ to: '/organizations', icon: 'organizations' },
        ...{ words: 'organizations.title', command: 'command.organizations' },
      },
      { to: '/focal-points', icon: 'focal', words: 'focal.title', command: 'command.focal' },
      { to: '/calendar', icon: 'calendar', words: 'calendar.title', command: 'command.calendar', key: 'k' },
    ],
  },
  {
    name: 'follow-up',
    places: [
      {
        ...{ to: '/matrix', icon: 'matrix', words: 'frame.matrix', command: 'command.matrix', key: 'x' },
        may: ['see the follow-up'],
      },
      {
        ...{ to: '/rounds', icon: 'rounds', words: 'frame.rounds', command: 'command.rounds', key: 'r' },
        may: ['see the follow-up'],
      },
    ],
  },
  {
    name: 'administration',
    places: [
      {
        ...{ to: '/audit', icon: 'audit', words: 'audit.title', command: 'command.audit', key: 'a' },
        may: ['see the audit'],
      },
      {
        ...{
          to: '/settings',
          icon: 'settings',
          words: 'settings.title',
          command: 'command.settings',
          key: 's',
        },
        may: ['keep accounts', 'invite to own side'],
      },
    ],
  },
];

/** Those of some places that a person has a use for; until it is known what they may, those that are everybody's. */
export function placesFor(places: readonly Place[], may: readonly string[] | undefined): readonly Place[] {
  return places.filter((place) => place.may === undefined || place.may.some((each) => may?.includes(each)));
}
