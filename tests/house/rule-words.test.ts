import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTINE_RULES } from '../../packages/core/src/lineage/routine/routine-rules.ts';

test.each(['en', 'fr', 'ar'])(
  'every rule that makes a change routine has its words in %s, and no other',
  (language) => {
    const po = readFileSync(new URL(`../../apps/web/src/locales/${language}.po`, import.meta.url), 'utf8');
    const said = [...po.matchAll(/^msgid "rule\.(.+)"\nmsgstr ".+"$/gm)].map(([, name]) => name);
    expect(said.sort()).toEqual(ROUTINE_RULES.map(({ name }) => name as string).sort());
  },
);
