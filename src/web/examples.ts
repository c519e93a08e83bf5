export type Example = Readonly<{
  /** "who attacked whom": the file's name without its number. */
  title: string
  /** The comment that the file begins with, in one line. */
  question: string
  query: string
  variables: string
}>

const documents = import.meta.glob<string>('../../examples/playground/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true
})
const variables = import.meta.glob<string>('../../examples/playground/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true
})

/** The documents of examples/playground, in the order of their numbers. */
export const examples: readonly Example[] = Object.keys(documents)
  .sort()
  .map((path) => readExample(path))

function readExample(path: string): Example {
  const query = documents[path] ?? ''
  return {
    title: (path.split('/').pop() ?? path).replace(/^\d+-|\.graphql$/g, '').replaceAll('-', ' '),
    question:
      /^(?:#.*\n)+/
        .exec(query)?.[0]
        .replace(/\n?# */g, ' ')
        .trim() ?? '',
    query,
    variables: variables[path.replace(/\.graphql$/, '.variables.json')] ?? ''
  }
}
