import { type ActivityContent, blankActivity } from '../activity/content.ts';
import type { OfEachSide } from '../side.ts';
import type { SampleFate } from './sample-fates.ts';
import type { SampleTitle } from './sample-titles.ts';

/** The organizations of each side that lead made-up lines; for the last of each side nobody reports. */
export type SampleLeads = OfEachSide<readonly string[]>;

const COUNTRIES = ['MAR', 'SEN', 'JOR', 'IDN', 'KAZ', 'UGA', 'MDV', 'ALB'];
const GOALS: Readonly<Record<SampleTitle['cluster'], readonly string[]>> = {
  political: ['16', '17'],
  economic: ['8', '17'],
  social: ['3', '4'],
};

/**
 * A made-up line that lacks nothing. `index` is its place, by which neighbours differ; its days lie around the given ISO 8601 day, some before it
 * and some after.
 */
export function sampleActivity(
  { title, language, kind, area, cluster }: SampleTitle,
  index: number,
  leads: SampleLeads,
  day: string,
  fate: SampleFate | null = null,
): ActivityContent {
  const training = kind === 'training' || kind === 'capacity-building';
  const until = sampleDay(day, ((index * 37) % 300) - 170);
  const from = sampleDay(until, -120 - ((index * 13) % 90));
  const a = leads.a[leadOf(index, fate, 'a')] ?? null;
  const b = leads.b[leadOf(index + 1, fate, 'b')] ?? null;
  return {
    ...blankActivity(title, kind),
    ...{ language, area, cluster, leads: { a, b }, planned: { from, until } },
    description: 'Sample: made up, to try the program with.',
    place: 'Sample City',
    ...{ countries: [COUNTRIES[index % COUNTRIES.length] as string], goals: GOALS[cluster] },
    output: 'Sample: a short report',
    indicator: 'Sample: number of people reached',
    resources: 'Sample: staff time of both sides',
    partners: index % 5 === 0 ? leads.a.slice(2) : [],
    milestones: [
      { id: 'plan', title: 'Sample: plan agreed', due: sampleDay(from, 30) },
      { id: 'done', title: 'Sample: results shared', due: sampleDay(from, 100) },
    ],
    training: {
      method: training ? 'Sample: in one room, five days' : '',
      participants: training ? 20 + (index % 4) * 5 : null,
      evaluation: training ? 'Sample: questions before and after' : '',
    },
  };
}

/** Lines of which a side is silent are led there by its last organization. */
function leadOf(index: number, fate: SampleFate | null, side: 'a' | 'b'): number {
  const silent = fate === 'silent' || fate === (side === 'a' ? 'reported by b' : 'reported by a');
  return silent ? 2 : index % 2;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** The ISO 8601 day so many days after another. */
export function sampleDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}
