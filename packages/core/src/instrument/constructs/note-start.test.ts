import { describe, expect, test } from 'vitest';
import { noteStart } from './note-start.ts';

describe('[I8] the marker in front of a note', () => {
  test.each([
    ['¹ A/59/303.', '1', 2, 'sure'],
    ['¹²See resolution 70/1.', '12', 2, 'sure'],
    ['* On behalf of the States Members', '*', 2, 'sure'],
    ['** Any changes to the list of sponsors', '**', 3, 'sure'],
    ['† Ibid.', '†', 2, 'sure'],
    ['[2] S/PV.7813.', '2', 4, 'likely'],
    ['(2) S/PV.7813.', '2', 4, 'likely'],
    ['[^note-1]: Ibid.', 'note-1', 11, 'likely'],
    ['1 On 28 June 2011, the Organization changed its name', '1', 2, 'likely'],
    ['3 A/69/228-S/2014/560.', '3', 2, 'likely'],
    ['2. Ibid.', '2', 3, 'likely'],
    ['4See resolution 70/1.', '4', 1, 'likely'],
  ] as const)('%s', (text, marker, length, strength) => {
    expect(noteStart(text)).toEqual({ marker, length, strength });
  });

  test.each(['¹', 'A/59/303.', '*', '28/6', '1', '(a) To act', '1,500 people'])('none: %s', (text) => {
    expect(noteStart(text)).toBeNull();
  });
});
