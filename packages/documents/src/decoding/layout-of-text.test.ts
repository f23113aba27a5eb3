import { expect, test } from 'vitest';
import { sampleText, sampleWrappedText } from '../test-kit/sample-files.ts';
import { layoutOfText } from './layout-of-text.ts';

const LONG = `Recalling ${'its resolutions '.repeat(20)}and others,`;

test.each([
  ['paragraphs on long lines', `${LONG}\n\n${LONG}\n`, 'paragraphs'],
  [
    'paragraphs that follow each other directly',
    'The Sample Assembly,\n\tRecalling A,\n\tRecalling B,\n1.\tDecides C;\n2.\tDecides D.\n',
    'paragraphs',
  ],
  ['a wrapped file', sampleWrappedText(40), 'lines'],
  ['short paragraphs with empty lines between', sampleText(), 'lines'],
  ['no words', '\n\n', 'lines'],
])('%s', (_, text, layout) => {
  expect(layoutOfText(text)).toBe(layout);
});
