import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { Kind, parse } from 'graphql'
import { examples, type Example } from './examples.ts'

/** A list of the examples beside the editor, so that a closed tab is never lost. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesList
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M4 5.5h6a2 2 0 0 1 2 2v12a2 2 0 0 0-2-2H4zM20 5.5h-6a2 2 0 0 0-2 2v12a2 2 0 0 1 2-2h6z" />
    </svg>
  )
}

function ExamplesList() {
  const open = useOpenExample()
  return (
    <section className="griot-examples" aria-label="Examples">
      <h2>Examples</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <b>{example.title}</b>
              <span>{example.question}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Goes to the tab that shows the example, or opens one. */
function useOpenExample(): (example: Example) => void {
  const tabs = useGraphiQL((state) => state.tabs)
  const { addTab, changeTab, setOperationFacts, updateActiveTabValues } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  return (example) => {
    const shown = tabs.findIndex((tab) => tab.query === example.query)
    requestAnimationFrame(showActiveTab)
    if (shown >= 0) changeTab(shown)
    else {
      addTab()
      queryEditor?.setValue(example.query)
      variableEditor?.setValue(example.variables)
      updateActiveTabValues({ query: example.query, variables: example.variables })
    }
    setOperationFacts(factsOf(example.query))
  }
}

/** The editor finds these out by itself, but only a while after the text has changed. */
function factsOf(query: string) {
  const documentAST = parse(query)
  const operations = documentAST.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION
  )
  const operationName = operations[0]?.name?.value
  return { documentAST, operations, ...(operationName !== undefined && { operationName }) }
}

/** It may lie beyond the end of the row. */
function showActiveTab(): void {
  document
    .querySelector('[role=tab][aria-selected=true]')
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
