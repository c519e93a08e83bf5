import type { Store } from '../../src/store/store.ts'

const TIME =
  "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes " +
  'RETURN attributes.ProcessCpuTime.value'

/** Milliseconds of processor time that the Neo4j behind `store` has used so far. */
export async function databaseTime(store: Store): Promise<number> {
  const [[nanoseconds] = []] = await store.run({ cypher: TIME, parameters: {} })
  return Number(nanoseconds) / 1e6
}
