import { expect, test } from 'vitest';
import { markedSource } from '../test-kit/marked-source.ts';
import { answerOf } from '../test-kit/read.ts';
import { plainSource } from '../text/source-text.ts';
import { outlineOfInstrument } from './outline.ts';

test('an outline shows every part of an instrument, one line a paragraph', () => {
  const source = markedSource(`Pakistan:* draft resolution

Cooperation

The General Assembly,

*Recalling* its resolution 37/4 of 22 October 1982,

Trade

1. *Decides:*

(a) To convene a meeting;¹

in accordance with practice;

1 bis. *Requests* a report.

39th plenary meeting

* On behalf of the members.

¹ See A/59/303.

Annex

Words of it.

Words.
`);
  const outline = outlineOfInstrument(answerOf(source));
  for (const line of [
    'Sponsors: Pakistan',
    'sponsors: Pakistan:[*] draft resolution',
    'PP1 _Recalling_ its resolution 37/4 of 22 October 1982,',
    '# Trade',
    'OP1 (1) _Decides_:',
    '  (a) To convene a meeting;[1]',
    '… in accordance with practice;',
    'OP1 bis _Requests_ a report.',
    '[1] See A/59/303.',
    'meeting: 39th plenary meeting',
    '  Words of it.',
    'PP1      A/RES/37/4, 1982-10-22',
    'note 1   A/59/303',
  ]) {
    expect(outline.split('\n')).toContain(line.replace(' (1)', ''));
  }
});

test('an outline says what the text lacks and what was noticed', () => {
  const outline = outlineOfInstrument(
    answerOf(plainSource('1. Decides to act.\n\nTrailing words of no kind.')),
  );
  expect(outline).toContain('Title: (not in the text)');
  expect(outline).toContain('(no enacting formula)');
  expect(outline).toContain('## Not placed\n\nTrailing words of no kind.');
  expect(outline).toContain(
    'warning instrument/unplaced-text: These words could not be placed in the instrument.',
  );
});
