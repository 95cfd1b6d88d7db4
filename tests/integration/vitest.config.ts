import { defineConfig } from 'vitest/config';

// Tests that need other programs: `npm run test:integration` sees to them first.
// biome-ignore lint/style/noDefaultExport: vitest asks for one
export default defineConfig({
  test: { include: ['tests/integration/**/*.integration.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
