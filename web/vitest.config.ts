import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'jsdom', include: ['{src,mock}/**/*.test.{ts,tsx}'], maxWorkers: 2 },
});
