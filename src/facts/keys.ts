import type { Facts } from '../model.ts'
import type { Problem } from './error.ts'

/** The reserved key of the document itself. */
const DOCUMENT = 'document'

/** Keys that stand for nothing in this object, or for two things. */
export function keyProblems(facts: Facts): readonly Problem[] {
  const { document, entities, events, claims, links, checks } = facts
  const entityKeys = new Set([DOCUMENT, ...keysOf(entities)])
  const eventKeys = new Set(keysOf(events))
  const claimKeys = new Set(keysOf(claims))
  const nodeKeys = new Set([...entityKeys, ...eventKeys])
  return [
    ...duplicates([DOCUMENT, ...keysOf(entities), ...keysOf(events)], 'entities or events'),
    ...duplicates(keysOf(claims), 'claims'),
    ...unknown('document.mainEvent', document.mainEvent, eventKeys, 'event'),
    ...claims.flatMap(({ subject, object, claimants }, i) => [
      ...unknown(`claims[${i}].subject`, subject, nodeKeys, 'entity or event'),
      ...unknown(`claims[${i}].object`, object, nodeKeys, 'entity or event'),
      ...claimants.flatMap(({ entity }, j) =>
        unknown(`claims[${i}].claimants[${j}].entity`, entity, entityKeys, 'entity')
      )
    ]),
    ...links.flatMap(({ from, to }, i) => [
      ...unknown(`links[${i}].from`, from, claimKeys, 'claim'),
      ...unknown(`links[${i}].to`, to, claimKeys, 'claim')
    ]),
    ...checks.flatMap(({ claims: concerned }, i) =>
      concerned.flatMap((key, j) => unknown(`checks[${i}].claims[${j}]`, key, claimKeys, 'claim'))
    )
  ]
}

const keysOf = (items: readonly Readonly<{ key: string }>[]) => items.map(({ key }) => key)

function duplicates(keys: readonly string[], path: string): readonly Problem[] {
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
  return [...twice].map((key) => {
    return { code: 'KEY_DUPLICATE', path, message: `two things have the key "${key}"` }
  })
}

function unknown(
  path: string,
  key: string | null | undefined,
  known: ReadonlySet<string>,
  kind: string
): readonly Problem[] {
  if (key === null || key === undefined || known.has(key)) return []
  return [{ code: 'KEY_UNKNOWN', path, message: `no ${kind} here has the key "${key}"` }]
}
