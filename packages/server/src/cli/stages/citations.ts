import type { Citation } from '@biennium/core';
import { readableIssues, ruled } from './readable.ts';
import type { Stage } from './stage.ts';

/** The documents that an instrument cites: place, symbol, date, words. */
export const citationsStage: Stage<readonly Citation[]> = {
  shown: ({ readings }) => readings.map(({ value, issues }) => ({ value: value.citations, issues })),
  readable(file, { value, issues }, { source }, console) {
    const rows = (value ?? []).map(({ address, symbol, date, text }) =>
      [address.padEnd(12), symbol.padEnd(24), (date ?? '').padEnd(10), text.replaceAll(/\s+/g, ' ')].join(
        '  ',
      ),
    );
    return `${ruled(file, console)}${rows.join('\n')}\n${readableIssues(issues, source?.text ?? null)}\n`;
  },
};
