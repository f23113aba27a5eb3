import { describe, expect, test } from 'vitest';
import { englishOpening } from './english.ts';

const found = (text: string) => {
  const opening = englishOpening(text);
  return opening && [opening.part, text.slice(0, opening.length)];
};

describe('[I7] English opening phrases', () => {
  test.each([
    ['Recalling', ' its resolutions'],
    ['Recalling also', ' its resolution'],
    ['Recalling its request', ' to the Secretary-General'],
    ['Having considered', ' the report'],
    ['Taking into account', ' the desire'],
    ['Taking note', ' of the results'],
    ['Noting with appreciation', ' the determination'],
    ['Noting further', ' that'],
    ['Convinced', ' that'],
    ['Deeply concerned', ' about'],
    ['Gravely concerned and alarmed', ' at'],
    ['Bearing in mind', ' that'],
    ['Expressing its deep appreciation', ' to'],
    ['Reaffirming its commitment', ' to'],
    ['Stressing and reaffirming', ' the need'],
    ['Re-emphasizing', ' the need'],
  ])('preambular: %s', (phrase, rest) => {
    expect(found(phrase + rest)).toEqual(['preambular', phrase]);
  });

  test.each([
    ['Takes note with satisfaction', ' of the report'],
    ['Also welcomes', ' the periodic meetings'],
    ['Calls upon', ' States'],
    ['Once again urges', ' all'],
    ['Expresses its appreciation', ' to the Secretary-General'],
    ['Expresses its deep concern and regret', ' at'],
    ['Reiterates its request', ' to'],
    ['Requests', ' the Secretary-General'],
    ['Decides', ' to include'],
    ['Strongly condemns', ' all acts'],
    ['Notes with deep concern and regret', ' that'],
    ['Remains seized', ' of the matter'],
    ['Looks forward', ' to'],
    ['Welcomes and encourages', ' the efforts'],
    ['Draws the attention', ' of'],
  ])('operative: %s', (phrase, rest) => {
    expect(found(phrase + rest)).toEqual(['operative', phrase]);
  });

  test.each([
    'During its session',
    'Nothing in this',
    'Beijing Declaration',
    'the report',
    'recalling',
    'Member States',
    'Organizations that',
    '',
    '1. Decides',
    'Including all',
  ])('none: %s', (text) => {
    expect(englishOpening(text)).toBeNull();
  });
});
