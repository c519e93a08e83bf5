import { defineConfig } from 'vite'

/** Everything the page needs lies beside it: no address of another host may be in the bundle. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The editor and its workers are single modules of this size.
    chunkSizeWarningLimit: 4500,
    rolldownOptions: {
      // "use client" in the libraries is for servers that render React; there is none here.
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      }
    }
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } }
})
