import { describe, expect, test } from 'vitest';
import { openingPhraseFinder } from '../../instrument/opening-phrases/finders.ts';
import type { Part } from './cast.ts';
import { openingCast } from './opening.ts';

const cast = (language: string, phrase: string, part: Part) => openingCast(language)(phrase, part, false);

/** Preambular and operative form of one phrase: either gives the other. */
const pairs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['Recalling', 'Recalls'],
    ['Recalling also', 'Also recalls'],
    ['Taking note also', 'Also takes note'],
    ['Bearing in mind also', 'Also bears in mind'],
    ['Expressing further its deep concern', 'Further expresses its deep concern'],
    ['Deeply regretting', 'Deeply regrets'],
    ['Noting with appreciation', 'Notes with appreciation'],
    ['Welcoming and fully supporting', 'Welcomes and fully supports'],
    ['Referring', 'Refers'],
    ['Agreeing', 'Agrees'],
    ['Committing', 'Commits'],
    ['Offering', 'Offers'],
    ['Identifying', 'Identifies'],
    ['Reaffirming once again', 'Reaffirms once again'],
  ],
  fr: [
    ['Rappelant', 'Rappelle'],
    ['Prenant note avec satisfaction', 'Prend note avec satisfaction'],
    ['Réaffirmant également', 'Réaffirme également'],
    ['Se félicitant', 'Se félicite'],
    ['Se référant également', 'Se réfère également'],
    ["S'inquiétant", "S'inquiète"],
    ['Gravement préoccupée', 'Se déclare gravement préoccupée'],
    ['Consciente', 'Est consciente'],
    ['Saluant et encourageant', 'Salue et encourage'],
  ],
  ar: [
    ['وإذ تشير', 'تشير'],
    ['وإذ تؤكد من جديد', 'تؤكد من جديد'],
  ],
};

describe.each(Object.entries(pairs))('[N18] opening phrases go from part to part: %s', (language, listed) => {
  test.each(listed)('%s, %s', (preambular, operative) => {
    expect(cast(language, preambular, 'operative')).toBe(operative);
    expect(cast(language, operative, 'preambular')).toBe(preambular);
    const find = openingPhraseFinder(language);
    expect(find(`${operative} X`)?.part).toBe('operative');
    expect(find(`${preambular} X`)?.part).toBe('preambular');
  });
});

test.each([
  ['Deeply concerned', 'Expresses its deep concern'],
  ['Also concerned', 'Also expresses its concern'],
  ['Concerned further', 'Further expresses its concern'],
  ['Convinced', 'Expresses its conviction'],
])('[N18] what an organ is, it expresses: %s', (adjective, expressed) => {
  expect(cast('en', adjective, 'operative')).toBe(expressed);
});

test.each([
  ['en', 'Having considered', 'operative'],
  ['en', 'Aware', 'operative'],
  ['en', 'Most concerned', 'operative'],
  ['en', 'Both also further concerned', 'operative'],
  ['en', 'Recognizing', 'preambular'],
  ['en', 'Now recalls', 'preambular'],
  ['en', 'Now recalling', 'operative'],
  ['fr', 'Ayant examiné', 'operative'],
  ['fr', 'Guidée', 'operative'],
  ['ar', 'وقد نظرت', 'operative'],
  ['ar', 'وإذ يساورها القلق', 'operative'],
  ['ar', 'يساورها القلق', 'preambular'],
  ['es', 'Recordando', 'operative'],
] as const)('[N18] where no form is certain none is offered: %s, %s', (language, phrase, part) => {
  expect(cast(language, phrase, part)).toBeNull();
});

test('[N18] the first clause of an Arabic preamble begins without "and"', () => {
  expect(openingCast('ar')('تشير', 'preambular', true)).toBe('إذ تشير');
  expect(cast('ar', 'إذ تشير', 'operative')).toBe('تشير');
});
