import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** In development, /api/v1 comes from SKEIN_URL when that is set, else from the mock. */
function api(): Plugin {
  return {
    name: 'skein-api',
    apply: 'serve',
    async configureServer(server) {
      if (process.env.SKEIN_URL) return;
      const { respond } = await import('./mock/server.mjs');
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/api/')) respond(request, response);
        else next();
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), api()],
  server: process.env.SKEIN_URL ? { proxy: { '/api': process.env.SKEIN_URL } } : {},
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari18'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
  },
});
