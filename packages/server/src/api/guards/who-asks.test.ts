import { expect, test } from 'vitest';
import { isLocal, isOwner } from './who-asks.ts';
import { pathInWorkspace, workspaceCodeIn } from './workspace-address.ts';

test.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.1.20', false],
  ['::ffff:10.0.0.1', false],
  [undefined, false],
])('who asks from %s', (address, local) => {
  expect(isLocal(address)).toBe(local);
});

test('the owner of the data folder is who has its key', () => {
  expect(isOwner('Bearer key', 'key')).toBe(true);
  for (const header of ['Bearer kez', 'Bearer ', 'key', undefined])
    expect(isOwner(header, 'key')).toBe(false);
  expect(isOwner('Bearer null', null)).toBe(false);
});

test('[S143] an address names its workspace before all else', () => {
  expect(['/', '/api/health', '/w', '/web/x'].map(workspaceCodeIn)).toEqual([null, null, null, null]);
  expect(workspaceCodeIn('/w/asean/api/matrices')).toBe('asean');
  expect(['/w/asean/api/x', '/w/asean', '/w/asean/', '/w/a/w/b', '/api/x'].map(pathInWorkspace)).toEqual([
    ...['/api/x', '/', '/', '/w/b', '/api/x'],
  ]);
});
