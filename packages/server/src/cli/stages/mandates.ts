import {
  historyInWords,
  type Issue,
  type Lineage,
  type LineageMandates,
  lineageFromInstruments,
  type Member,
  mandatesFromLineage,
  pageOfMandates,
  type ToldMandate,
  toldMandates,
} from '@biennium/core';
import { mandateLists } from '../../commands/mandate-lists.ts';
import { membersOfFiles } from './lineage.ts';
import { readableIssues } from './readable.ts';
import type { GivenFile, SequenceStage } from './sequence-stage.ts';

/** What the last of the files asks for, with the history of each request in the files before it. */
export const mandatesStage: SequenceStage<readonly ToldMandate[]> = {
  shown(files) {
    const { last, issues } = mandatesOfFiles(files);
    return { value: last && toldMandates(last.member.instrument, last.mandates), issues };
  },
  readable({ issues }, _, files) {
    const { last } = mandatesOfFiles(files);
    if (!last) return readableIssues(issues, null);
    const { member, mandates, read, lineage } = last;
    const page = pageOfMandates(member.instrument, mandates, (mandate) =>
      historyInWords(mandate, read, lineage),
    );
    return `${page}${readableIssues(issues, null)}\n`;
  },
};

interface LastMandates {
  readonly member: Member;
  readonly mandates: LineageMandates['mandates'][number];
  readonly read: LineageMandates;
  readonly lineage: Lineage;
}

function mandatesOfFiles(files: readonly GivenFile[]): { last: LastMandates | null; issues: Issue[] } {
  const { members, unread } = membersOfFiles(files);
  const member = members.at(-1);
  if (!member) return { last: null, issues: unread };
  const { value: lineage, issues } = lineageFromInstruments(members);
  const { value: read } = mandatesFromLineage(members, lineage, mandateLists());
  return {
    last: { member, mandates: read.mandates.at(-1) ?? [], read, lineage },
    issues: [...unread, ...issues],
  };
}
