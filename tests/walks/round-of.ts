import type { ActivityContent } from '@biennium/core';
import { type People, sampleLine } from './people-of.ts';

/** A round that both sides opened on an adopted matrix of two lines. */
export interface OpenRound {
  readonly id: string;
  readonly matrix: string;
  readonly lines: readonly [string, string];
  /** The report that is asked of the organization of a side about the first line. */
  report(side: 'a' | 'b', line?: 0 | 1): Promise<string>;
}

const milestones: ActivityContent['milestones'] = [
  { id: 'one', title: 'Sample: the course is prepared', due: '2026-03-31' },
  { id: 'two', title: 'Sample: the course is held', due: '2026-09-30' },
];

/** Makes a matrix of two lines, adopts it with both keys, and opens a round on it that is due on a day. */
export async function roundOf(people: People, due: string): Promise<OpenRound> {
  const { ask, turnBoth, organizations } = people;
  const period = { from: '2026-01-01', until: '2027-12-31' };
  const { id: matrix } = await ask('a', 'POST', '/api/matrices', {
    ...{ title: 'Sample matrix 2026–2027', prefix: 'S', ...period },
  });
  const lines: string[] = [];
  for (const title of ['a course for mediators', 'an exchange of seeds']) {
    const content = sampleLine(
      people,
      title,
      title.includes('course') ? { milestones } : { kind: 'exchange of information' },
    );
    const path = `/api/matrices/${encodeURIComponent(matrix)}/activities`;
    const { activity } = await ask('a', 'POST', path, { content, visibility: 'both sides' });
    await turnBoth('accept line', activity.id);
    lines.push(activity.id);
  }
  await turnBoth('adopt matrix', matrix);
  const { id } = await ask('a', 'POST', '/api/rounds', {
    ...{ matrix, title: 'Sample round: first half of 2026', from: '2026-01-01', until: '2026-06-30', due },
  });
  await turnBoth('open round', id);
  return {
    ...{ id, matrix, lines: lines as [string, string] },
    report: async (side, line = 0) => {
      const who = side === 'a' ? 'focalA' : 'focalB';
      const { items } = await ask(who, 'GET', `/api/reports?round=${encodeURIComponent(id)}&size=50`);
      const found = items.find(
        (report: { activity: string; organization: string }) =>
          report.activity === lines[line] && report.organization === organizations[side],
      );
      if (found === undefined) throw new Error('no such report');
      return found.id;
    },
  };
}
