import type { ArrivalFor, ShownMandate } from '../../api/mandate-queries.ts';

const words =
  'Requests the Keeper of the bridge to report to both banks on the state of the bridge at their ninth meeting;';
const place = (part: string) => ({
  start: words.indexOf(part),
  end: words.indexOf(part) + part.length,
});
const head = (instrument: string, symbol: string, adoptedOn: string): ShownMandate['instrument'] => ({
  ...{ instrument, symbol, draftSymbol: null, fileName: `${instrument}.txt`, title: null, adoptedOn },
  ...{ language: 'en', officialText: true, kind: 'resolution', session: null },
});
const older = head('text:older', 'B/RES/8', '2022-11-21');
const newer = head('text:newer', 'B/RES/9', '2024-11-18');

/** A mandate of a bridge, as it stands unless something is said otherwise. */
function madeUpMandate({
  fate,
  ...more
}: Partial<Omit<ShownMandate, 'fate'>> & { readonly fate?: Partial<ShownMandate['fate']> }): ShownMandate {
  return {
    ...{
      id: 'mandate:made-up',
      version: 1,
      instrument: newer,
      lineage: null,
      carriedBy: 'OP3',
      paragraph: 'OP3',
    },
    ...{ place: 0, words, level: 'requests', verb: 'requests', verbAt: place('Requests'), strength: 1050 },
    addressees: [
      { name: 'Keeper of the bridge', organization: null, how: 'named', at: place('Keeper of the bridge') },
    ],
    ...{ action: 'to report to both banks on the state of the bridge', actionAt: place('to report') },
    ...{ deliverable: 'report', recurrence: null, conditions: [], themes: [], countries: [], goals: [] },
    due: {
      ...{ kind: 'meeting', session: null, on: '2026-05-04', meeting: 'their ninth meeting', rule: null },
      at: place('at their ninth meeting'),
    },
    ...{ standing: 'proposed', mergedInto: null, readOtherwise: false, overdue: false },
    fate: {
      ...{ before: 'carried', after: 'last', ancestor: null, descendant: null, strength: null, changed: [] },
      ...{ movedOn: false, since: { instrument: 'text:older', symbol: 'B/RES/8', address: 'OP2' }, ...fate },
    },
    ...more,
  };
}

const on = (day: string): ShownMandate['due'] => ({
  ...{ kind: 'date', session: null, on: day, meeting: null, rule: null, at: null },
});

/** What became of five mandates when a newer text arrived, by what became of them. */
export const madeUpFates = {
  fresh: madeUpMandate({ id: 'mandate:fresh', fate: { before: 'new', since: null } }),
  changed: madeUpMandate({
    id: 'mandate:changed',
    fate: { strength: { from: 1140, to: 1050 }, changed: ['verb', 'due'] },
  }),
  lapsed: madeUpMandate({
    ...{ id: 'mandate:lapsed', instrument: older, due: on('2024-05-04'), overdue: true },
    fate: { after: 'dropped' },
  }),
  unfinished: madeUpMandate({
    ...{ id: 'mandate:unfinished', instrument: older, due: on('2027-05-04'), standing: 'confirmed' },
    fate: { after: 'dropped' },
  }),
  carried: madeUpMandate({ id: 'mandate:carried', due: null, standing: 'confirmed' }),
  movedOn: madeUpMandate({ id: 'mandate:moved-on', fate: { movedOn: true } }),
} as const;

export const madeUpArrival: ArrivalFor = {
  ...{ organization: null, name: 'Keeper of the bridge', titles: {} },
  ...{
    fresh: ['mandate:fresh'],
    carried: ['mandate:carried', 'mandate:moved-on'],
    changed: ['mandate:changed'],
  },
  ...{ lapsed: ['mandate:lapsed'], unfinished: ['mandate:unfinished'] },
};
