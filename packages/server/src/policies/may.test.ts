import { describe, expect, test } from 'vitest';
import { type Actor, GIVEN_ROLES, type Grant, localPerson, mainWorkspace, visitor } from './actor.ts';
import { mayNever, mayNot } from './may.ts';
import { type Permission, permissions } from './permissions.ts';

const actor = (...grants: Grant[]): Actor => ({ id: 'account:x', workspace: mainWorkspace, grants });
const coordinatorA = actor({ role: 'coordinator', side: 'a', organization: null });
const focalPoint = actor({ role: 'focal-point', side: 'a', organization: 'organization:x' });
const all = Object.keys(permissions) as Permission[];
const ofA = { side: 'a', organizations: ['organization:x'] } as const;
const ofB = { side: 'b', organizations: ['organization:y'] } as const;

test('a visitor may read and nothing else', () => {
  expect(all.filter((what) => mayNot(visitor, what, ofA) === null)).toEqual(['read texts']);
});

test('whoever is at the machine of a store without accounts works with texts and register, for no side', () => {
  const may = all.filter((what) => mayNot(localPerson, what, ofA) === null);
  expect(may).toContain('correct texts');
  expect(may).toContain('import from the disk');
  for (const what of ['turn a key', 'report', 'see the follow-up', 'keep accounts'] as const)
    expect(mayNot(localPerson, what, ofA)).toMatchObject({ code: 'not-permitted' });
});

describe('[F13] who may is one table', () => {
  test('a coordinator turns the key of the own side only', () => {
    expect(mayNot(coordinatorA, 'turn a key', ofA)).toBeNull();
    expect(mayNot(coordinatorA, 'turn a key', ofB)).toMatchObject({ code: 'not-permitted' });
    expect(mayNot(coordinatorA, 'turn a key')).toMatchObject({ code: 'not-permitted' });
    expect(mayNever(coordinatorA, 'turn a key')).toBeNull();
  });

  test('a focal point reports for the own organization only, and validates nothing', () => {
    expect(mayNot(focalPoint, 'report', ofA)).toBeNull();
    expect(mayNot(focalPoint, 'report', ofB)).toMatchObject({ code: 'not-permitted' });
    expect(mayNot(focalPoint, 'report', { side: 'a', organizations: [] })).not.toBeNull();
    expect(mayNever(focalPoint, 'validate reports')).toMatchObject({ code: 'not-permitted' });
  });

  test('an administrator keeps accounts and settings, and changes no content', () => {
    const administrator = actor({ role: 'administrator', side: null, organization: null });
    expect(all.filter((what) => mayNot(administrator, what, ofA) === null)).toEqual([
      'read texts',
      'see the audit',
      'keep accounts',
      'invite to own side',
      'keep settings',
    ]);
  });

  test('nobody who was given no role may more than read', () => {
    for (const role of GIVEN_ROLES) {
      const nobody = actor({ role, side: null, organization: null });
      for (const what of ['turn a key', 'report', 'validate reports', 'countersign reports'] as const)
        expect(mayNot(nobody, what, ofA)).not.toBeNull();
    }
    expect(all.filter((what) => mayNot(actor(), what, ofA) === null)).toEqual([]);
  });

  test('who may not is told who may', () => {
    expect(mayNot(focalPoint, 'turn a key', ofA)?.message).toBe(
      'Only a coordinator of the side may turn a key.',
    );
    expect(mayNot(visitor, 'propose activities', ofA)?.message).toBe(
      'Only a coordinator of the side or a focal point of the organization may propose activities.',
    );
  });
});
