import { readFileSync } from 'node:fs';
import type { MandateLists } from '@biennium/core';

/** The lists that mandates are read with, as the house has them. */
export function mandateLists(): MandateLists {
  return {
    organizations: listNamed('organizations'),
    themes: listNamed('themes'),
    countries: listNamed('countries'),
    goals: listNamed('goals'),
  };
}

function listNamed<List>(name: string): List {
  const file = new URL(`../../../../packages/core/lists/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as List;
}
