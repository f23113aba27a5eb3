import { readFileSync } from 'node:fs';
import type { MandateLists } from '@biennium/core';
import { listsFolder } from '../house-folders.ts';

let lists: MandateLists | null = null;

/** The lists that mandates are read with, from the files of the house; read once. */
export function mandateLists(): MandateLists {
  lists ??= {
    organizations: listOf('organizations'),
    themes: listOf('themes'),
    countries: listOf('countries'),
    goals: listOf('goals'),
  };
  return lists;
}

function listOf<List>(name: string): List {
  return JSON.parse(readFileSync(`${listsFolder}/${name}.json`, 'utf8')) as List;
}
