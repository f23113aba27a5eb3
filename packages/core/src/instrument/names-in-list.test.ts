import { expect, test } from 'vitest';
import { namesInList } from './names-in-list.ts';

test.each([
  ['Pakistan', ['Pakistan']],
  ['Belarus, Kazakhstan and Tajikistan', ['Belarus', 'Kazakhstan', 'Tajikistan']],
  [
    'United Kingdom of Great Britain and Northern Ireland',
    ['United Kingdom of Great Britain and Northern Ireland'],
  ],
  [
    'Albania, Bosnia and Herzegovina and Trinidad and Tobago',
    ['Albania', 'Bosnia and Herzegovina', 'Trinidad and Tobago'],
  ],
  [
    'Bélarus, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord et Togo',
    ['Bélarus', 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'Togo'],
  ],
  ['ألبانيا، البوسنة والهرسك وتركيا', ['ألبانيا', 'البوسنة والهرسك', 'تركيا']],
])('[I10] the sponsors of "%s"', (list, names) => {
  expect(namesInList(list)).toEqual(names);
});
