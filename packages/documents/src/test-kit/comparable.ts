import type { Instrument } from '@biennium/core';

/** Fields that say where words stand in one file: another file of the same text has others. */
const OF_THE_FILE = new Set(['span', 'spans', 'pieces', 'labelSpans']);

/** What an instrument says, apart from where it was read. */
export function comparable(instrument: Instrument): unknown {
  return JSON.parse(JSON.stringify(instrument, (name, value) => (OF_THE_FILE.has(name) ? undefined : value)));
}
