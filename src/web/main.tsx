/// <reference types="vite/client" />
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { examples } from './examples.ts'
import { examplesPlugin } from './examplesPlugin.tsx'
import { Header } from './Header.tsx'
import { PlainDashes } from './PlainDashes.tsx'

const url = new URL('./graphql', window.location.href).href
const fetcher = createGraphiQLFetcher({ url })

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <>
      <Header url={url} />
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={examples.map(({ query, variables }) => ({ query, variables }))}
        plugins={[examplesPlugin, HISTORY_PLUGIN]}
        defaultEditorToolsVisibility={false}
      >
        <GraphiQL.Logo>
          <PlainDashes />
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  )
