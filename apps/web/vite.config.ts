import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { wordsByPlace } from './words-plugin.ts';

/** `npm run dev -w apps/web` shows the page with live changes; the API comes from a running server. */
export default defineConfig(({ command }) => {
  // What is built is for people, whoever started the build.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    plugins: [react(), wordsByPlace(fileURLToPath(new URL('src', import.meta.url)))],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      // The content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      // What the first view needs comes in one piece, and what many others share in another: dozens of tiny ones cost more than they spare.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', tags: ['$initial'], priority: 1 },
              { name: 'shared', test: /[\\/]apps[\\/]web[\\/]src[\\/]/, minShareCount: 5 },
            ],
          },
        },
      },
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
    server: {
      proxy: {
        '^(/w/[a-z0-9-]+)?/(api|print)/': process.env['BIENNIUM_URL'] ?? 'http://127.0.0.1:3000',
      },
    },
  };
});
