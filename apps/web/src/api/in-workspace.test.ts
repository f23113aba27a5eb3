import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addressOfWorkspace, inWorkspace, prefixOf } from './in-workspace.ts';

describe('addresses of a workspace', () => {
  test('begin with what the page is below', () => {
    expect(prefixOf('/w/asean/mandates')).toBe('/w/asean');
    expect(prefixOf('/w/asean')).toBe('/w/asean');
    expect(prefixOf('/words/asean')).toBe('');
    expect(prefixOf('/W/asean/')).toBe('');
    expect(inWorkspace('/api/session', '/w/asean')).toBe('/w/asean/api/session');
    expect(inWorkspace('/api/session', '')).toBe('/api/session');
  });

  test('are not put below it twice', () => {
    expect(inWorkspace(inWorkspace('/api/x', '/w/a-1'), '/w/a-1')).toBe('/w/a-1/api/x');
    expect(inWorkspace(addressOfWorkspace('b'), '/w/a')).toBe('/w/b/');
  });

  test('are made in one place: no link of the page spells an address of this server', () => {
    const source = fileURLToPath(new URL('..', import.meta.url));
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    const spelling = files.filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        !/\.test\.|\.example\./.test(file) &&
        /\b(?:href|src|action)[=:]\s*\{?['"`]\//.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(spelling).toEqual([]);
  });
});
