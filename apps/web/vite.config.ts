import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const repository = resolve(import.meta.dirname, '../..');

/** The API serves dist/web; during development Vite serves the pages and passes /api on to a running API. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@domain\/(.*)$/, replacement: `${repository}/libs/domain/src/$1/index.ts` },
      { find: /^@indicators\/(.*)$/, replacement: `${repository}/libs/indicators/src/$1/index.ts` },
      { find: '@contract', replacement: `${repository}/libs/contract/src/index.ts` },
    ],
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: { outDir: `${repository}/dist/web`, emptyOutDir: true, chunkSizeWarningLimit: 900 },
});
