import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { testTimeout: 60_000, include: ['server/test/**/*.test.ts', 'client/test/unit/**/*.test.ts', 'scripts/**/*.test.ts', 'eval/**/*.test.ts'] } });
