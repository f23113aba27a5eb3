import { expect, test } from 'vitest';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

test.each([
  ['a link', 'Recalling its resolution [37/4](#) of 22 October 1982,'],
  ['emphasis at the start of a clause', '14. *Expresses its appreciation* to the Secretary-General;'],
  ['emphasis with underscores', '_Recalling_ its resolutions,'],
  ['a note', 'the report of the Secretary-General,[^2]'],
  ['a heading', '## Annex'],
  ['an escaped number', '1\\. Takes note of the report;'],
  ['a raised mark as a tag', 'the report,<sup>2</sup>'],
  ['a table', '| a | b |\n|---|---|\n| c | d |'],
])('%s is a sign of Markdown', (_, text) => {
  expect(looksLikeMarkdown(`The Sample Assembly,\n\n${text}\n`)).toBe(true);
});

test.each([
  [
    'starred notes',
    'Pakistan:* draft resolution**\n\n* On behalf of the sample States.\n\n** Any changes will be reflected.',
  ],
  ['a bar code', '*1515470*Please recycle'],
  ['a rule above notes', '_______________\n1 A/59/303.'],
  ['job numbers', '<<ODS JOB NO>>N1527767E<<ODS JOB NO>>'],
  ['brackets', '[without reference to a Main Committee (A/69/L.79 and Add.1)]'],
])('%s are no sign of Markdown', (_, text) => {
  expect(looksLikeMarkdown(`The Sample Assembly,\n\n${text}\n`)).toBe(false);
});
