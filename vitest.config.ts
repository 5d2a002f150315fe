import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    // A forgotten `.only` would pass a run that tested next to nothing.
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/fixtures/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds the fixture site once for all of them.
          globalSetup: ['tests/site/setup.ts'],
          // A site build uses every core by itself.
          fileParallelism: false,
          testTimeout: minute,
          hookTimeout: 5 * minute,
        },
      },
    ],
  },
});
