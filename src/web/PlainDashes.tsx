import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** The editors put a box around what looks like another character; in "71–100" nothing is amiss. */
export function PlainDashes() {
  const query = useGraphiQL((state) => state.queryEditor)
  const response = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    for (const editor of [query, response]) {
      editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } })
    }
  }, [query, response])
  return <span />
}
