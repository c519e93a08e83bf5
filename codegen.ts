import type { CodegenConfig } from '@graphql-codegen/cli'

/** A day, an instant, an EDTF time: text everywhere. */
const scalars = { ID: 'string', Date: 'string', DateTime: 'string', EDTF: 'string' }
const types = { useTypeImports: true, enumsAsTypes: true, immutableTypes: true, scalars }

/** The test that nothing is stale generates into another folder. */
const folder = process.env['GENERATED'] ?? 'src/generated'

/** schema.ts: the schema's types, for the server's side. client/: `graphql()`, typed, for clients. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/web/**/*.{ts,tsx}', 'examples/client/**/*.ts'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    [`${folder}/schema.ts`]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: types
    },
    [`${folder}/client/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: types
    }
  }
}

export default config
