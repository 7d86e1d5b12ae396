import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,apps,tools,tests,examples,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Generous, because tests start real processes and databases, and machines are busy.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    maxWorkers: 2,
    // The default of a second is a race on a busy machine; what is polled for ends the wait.
    expect: { poll: { timeout: 20_000 } },
  },
});
