import type { OfEachSide } from '../side.ts';

/** One side of a pair, as people call it. */
export interface SideNames {
  readonly name: string;
  readonly acronym: string;
  /** The organization of the register that it is; null until it is chosen. */
  readonly organization: string | null;
}

/** Words in the languages that somebody gave them in. */
export type Spoken = Readonly<Record<string, string>>;

/** A cluster of the matrix, or a working group of a meeting. */
export interface NamedGroup {
  readonly id: string;
  readonly name: Spoken;
}

/** Two organizations that cooperate, and how: all by which one pair differs from another. */
export interface PairConfiguration {
  readonly sides: OfEachSide<SideNames>;
  /** What the stretch of a matrix is called: "biennium", "plan of action". */
  readonly cycleName: string;
  readonly cycleMonths: number;
  /** Months from one general meeting to the next. */
  readonly meetingMonths: number;
  /** Who hosts the general meeting. */
  readonly hosts: 'alternating' | 'a' | 'b' | 'as agreed';
  /** Months from one reporting round to the next. */
  readonly reportingMonths: number;
  /** Languages of the work, BCP 47. */
  readonly languages: readonly string[];
  /** The lineage of resolutions that founds it. */
  readonly lineage: string | null;
  readonly clusters: readonly NamedGroup[];
  readonly workingGroups: readonly NamedGroup[];
}

/** What is wrong with a configuration, by its field. */
export interface ConfigurationProblem {
  readonly field: keyof PairConfiguration;
  readonly code: 'missing' | 'out-of-range' | 'twice';
}

const MONTHS = { cycleMonths: 120, meetingMonths: 120, reportingMonths: 60 } as const;

/** What is wrong with a configuration: sides without a name, months that are none, groups of one name. */
export function wrongInConfiguration(given: PairConfiguration): readonly ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  const { sides, languages } = given;
  if (sides.a.name.trim() === '' || sides.b.name.trim() === '')
    problems.push({ field: 'sides', code: 'missing' });
  if (sides.a.name.trim() !== '' && sides.a.name.trim() === sides.b.name.trim())
    problems.push({ field: 'sides', code: 'twice' });
  if (given.cycleName.trim() === '') problems.push({ field: 'cycleName', code: 'missing' });
  for (const [field, most] of Object.entries(MONTHS) as [keyof typeof MONTHS, number][])
    if (!Number.isInteger(given[field]) || given[field] < 1 || given[field] > most)
      problems.push({ field, code: 'out-of-range' });
  if (languages.length === 0) problems.push({ field: 'languages', code: 'missing' });
  for (const field of ['clusters', 'workingGroups'] as const) {
    const ids = given[field].map(({ id }) => id);
    if (new Set(ids).size < ids.length) problems.push({ field, code: 'twice' });
    if (given[field].some(({ name }) => Object.values(name).every((words) => words.trim() === '')))
      problems.push({ field, code: 'missing' });
  }
  return problems;
}
