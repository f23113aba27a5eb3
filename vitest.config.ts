import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['biennium-source'] };
const ssr = { resolve };

export default defineConfig({
  resolve,
  ssr,
  test: {
    projects: [
      { resolve, ssr, test: { name: 'core', include: ['packages/core/src/**/*.test.ts'] } },
      {
        resolve,
        ssr,
        test: { name: 'documents', include: ['packages/documents/src/**/*.test.ts'], testTimeout: 30_000 },
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
      { resolve, ssr, test: { name: 'web', include: ['apps/web/src/**/*.test.ts'] } },
      { resolve, ssr, test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 } },
      {
        resolve,
        ssr,
        test: {
          name: 'walks',
          include: ['tests/walks/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
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
