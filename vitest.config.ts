import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['biennium-source'] };
const ssr = { resolve };
// Tests of what only takes and gives values: loading the same modules anew for each file costs more than the tests.
const together = { isolate: false };

export default defineConfig({
  resolve,
  ssr,
  test: {
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        ssr,
        test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], testTimeout: 30_000, ...together },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'documents',
          include: ['packages/documents/src/**/*.test.ts'],
          testTimeout: 30_000,
          ...together,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: { name: 'web', include: ['apps/web/src/**/*.test.ts'], testTimeout: 30_000, ...together },
      },
      { resolve, ssr, test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 } },
      {
        resolve,
        ssr,
        test: {
          name: 'walks',
          include: ['tests/walks/**/*.test.ts'],
          globalSetup: ['tests/walks/prepared-house.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for on a page may take its time beside another walk.
          expect: { poll: { timeout: 10_000 } },
          // After all else: a person at each processor, in a house of their own.
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/test-kit/**'],
      thresholds: { lines: 95, branches: 95 },
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'coverage',
    },
  },
});
