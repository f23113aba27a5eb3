import type { OriginsPage } from '../api/comparison-queries.ts';
import { anchorOf } from '../read/anchor.ts';
import type { RunPlace } from './run-steps.ts';

type Paragraphs = Pick<OriginsPage, 'paragraphs'>['paragraphs'];

/** The anchor of a run: `OP7~2` is the second of OP7. */
export function anchorOfRun(paragraphs: Paragraphs, { paragraph, run }: RunPlace): string {
  return `${anchorOf(paragraphs[paragraph]?.paragraph.address ?? '')}~${run + 1}`;
}

/** The run that an anchor names; null where it names none of these. */
export function runOfAnchor(paragraphs: Paragraphs, anchor: string): RunPlace | null {
  const [, address, number] = /^(.+)~(\d+)$/.exec(anchor) ?? [];
  const paragraph = paragraphs.findIndex((each) => anchorOf(each.paragraph.address) === address);
  const run = Number(number) - 1;
  return paragraphs[paragraph]?.runs[run] === undefined ? null : { paragraph, run };
}
