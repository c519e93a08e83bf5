import { writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = join(root, 'src')

/** Native, and found by its own loader. */
const NOT_BUNDLED = ['@grafeo-db/js']
/** Names a script beside itself, which is an entry of this bundle. */
const BESIDE_THE_BUNDLE = 'cli/workers.ts'

/**
 * Modules read their data by their own address. In the bundle that address is the one of the module that
 * tsc has written, where tools/copyData.js has put the data.
 */
const dataStaysWhereItIs: Plugin = {
  name: 'data stays where it is',
  enforce: 'pre',
  transform(code, id) {
    const path = relative(source, id).split(sep).join('/')
    if (path.startsWith('..') || path === BESIDE_THE_BUNDLE) return null
    if (!code.includes('import.meta.url')) return null
    const address = JSON.stringify(`../${path.replace(/\.ts$/, '.js')}`)
    const changed = code.replaceAll('import.meta.url', `new URL(${address}, import.meta.url).href`)
    // Lines are as they were, so their map is too.
    return { code: changed, map: null }
  }
}

/** dist/cli.js is what package.json names. */
const nameTheCommand: Plugin = {
  name: 'name the command',
  closeBundle() {
    writeFileSync(join(root, 'dist/cli.js'), "#!/usr/bin/env node\nimport './command/cli.js'\n")
  }
}

/**
 * The command in a few files instead of a thousand, which take most of a second to find and read
 * (docs/decisions/022-command-in-one-bundle.md). Readable: neither names nor lines are shortened.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [dataStaysWhereItIs, nameTheCommand],
  // The one that Node finds: a second copy's types would be refused.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { noExternal: true, external: NOT_BUNDLED },
  build: {
    ssr: true,
    outDir: 'dist/command',
    // A command that runs meanwhile finds its files, under the same names.
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        cli: join(source, 'cli.ts'),
        extractWorker: join(source, 'cli/extractWorker.ts')
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
    }
  }
})
