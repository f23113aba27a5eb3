import {
  type Issue,
  type Lineage,
  type Link,
  lineageFromInstruments,
  type Member,
  type Place,
  type Thread,
} from '@biennium/core';
import type { FileReading } from '../../commands/read-file.ts';
import { readableIssues, ruled } from './readable.ts';
import type { FileIssue, GivenFile, SequenceStage } from './sequence-stage.ts';
import type { Shown } from './stage.ts';

/** What became of each paragraph of the files, in the order given: the links between neighbours. */
export const lineageStage: SequenceStage<Lineage> = {
  shown: lineageOfFiles,
  readable: ({ value, issues }, console) =>
    value === null
      ? readableIssues(issues, null)
      : readableLinks(value, console) + readableIssues(issues, null),
};

/** The life of each paragraph through the files, in the order given. */
export const threadsStage: SequenceStage<readonly Thread[]> = {
  shown(files) {
    const { value, issues } = lineageOfFiles(files);
    return { value: value?.threads ?? null, issues };
  },
  readable({ value, issues }) {
    const rows = (value ?? []).map(({ id, places, splitFrom, mergedInto }) => {
      const way = places.map(({ instrument, address }) => `${instrument}:${address}`).join(' → ');
      const origin = splitFrom ? `  split from ${splitFrom}` : '';
      return `${id.padEnd(8)} ${way}${origin}${mergedInto ? `  merged into ${mergedInto}` : ''}\n`;
    });
    return `${rows.join('')}${readableIssues(issues, null)}\n`;
  },
};

/** The first instrument of each file, and what was noticed about files that could not be read. */
export function membersOfFiles(files: readonly GivenFile[]): { members: Member[]; unread: FileIssue[] } {
  const unread = files.flatMap(({ file, reading }) =>
    reading.source === null ? issuesOf(file, reading) : [],
  );
  const members = files.flatMap(({ file, reading }): Member[] => {
    const first = reading.readings[0];
    return first ? [{ file, instrument: first.value }] : [];
  });
  return { members, unread };
}

function lineageOfFiles(files: readonly GivenFile[]): Shown<Lineage> {
  const { members, unread } = membersOfFiles(files);
  if (members.length === 0) return { value: null, issues: unread };
  const { value, issues } = lineageFromInstruments(members);
  return { value, issues: [...unread, ...issues] };
}

function issuesOf(file: string, { issues }: FileReading): FileIssue[] {
  return issues.map((issue: Issue) => ({ ...issue, file }));
}

function readableLinks({ instruments, links, gaps }: Lineage, console: Parameters<typeof ruled>[1]): string {
  const names = instruments.map(({ symbol, file }) => symbol ?? file);
  const steps = names.slice(1).map((name, at) => {
    const rows = links.filter(({ from, to }) => (to ? to.instrument === at + 1 : from?.instrument === at));
    return `${ruled(`${names[at]} → ${name}`, console)}${rows.map(readableLink).join('')}\n`;
  });
  const missing = gaps.map(({ symbol, date }) => `${symbol}${date ? ` of ${date}` : ''}`).join(', ');
  return `${steps.join('')}${missing === '' ? '' : `Recalled, not held: ${missing}\n`}`;
}

function readableLink({ from, to, relation, similarity, routine, rules, strength, decided }: Link): string {
  const facts = [
    routine ? 'routine' : '',
    rules.join(', '),
    strength ? `strength ${strength.from} → ${strength.to}` : '',
    decided ? 'decided' : '',
  ].filter((fact) => fact !== '');
  const likeness = from && to ? similarity.toFixed(2) : '    ';
  return (
    `${side(from).padEnd(12)} ${side(to).padEnd(12)} ${relation.padEnd(10)} ${likeness}  ${facts.join('; ')}`.trimEnd() +
    '\n'
  );
}

function side(place: Place | null): string {
  return place === null ? '-' : place.addresses.join(' + ');
}
