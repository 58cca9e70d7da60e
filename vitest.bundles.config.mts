import { defineConfig } from 'vitest/config';

/** Tests of what `npm run package` leaves in dist/ and in recoupe.vsix. */
export default defineConfig({ test: { include: ['client/test/bundle/**/*.test.ts'] } });
