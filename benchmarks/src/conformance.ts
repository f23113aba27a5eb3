import { existsSync } from 'node:fs';
import { commandOption } from './command-option.ts';
import { corpusReport } from './corpus-report.ts';
import { draftsReport } from './drafts-report.ts';
import { mandatesReport } from './mandates-report.ts';

/*
 * What is read, held against the United Nations' own marked-up resolutions (AKN4UN) and against persons' judgements.
 *
 *   npm run conformance -- --corpus DIR      their words, written out again as text
 *   npm run conformance -- --drafts DIR      PDFs of drafts beside the AKN4UN files of what was adopted
 *   npm run conformance -- --mandates DIR    what they and the founding texts ask for, held against gold/mandates.json
 */

const reports = [
  { option: 'corpus', report: corpusReport, what: 'no folder of AKN4UN files was given (--corpus DIR)' },
  {
    option: 'drafts',
    report: draftsReport,
    what: 'no folder of PDFs and AKN4UN files was given (--drafts DIR)',
  },
  {
    option: 'mandates',
    report: mandatesReport,
    what: 'no folder of AKN4UN files was given (--mandates DIR)',
  },
];

const asked = reports.filter(({ option }) => commandOption(option) !== undefined);
for (const { option, report, what } of asked.length > 0 ? asked : reports) {
  const folder = commandOption(option);
  const lines = folder && existsSync(folder) ? await report(folder) : [`conformance: not run, ${what}`];
  process.stdout.write(`${lines.join('\n')}\n`);
}
