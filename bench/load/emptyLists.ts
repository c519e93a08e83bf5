import neo4j from 'neo4j-driver'

/** What has a list of names always has one; the import knows no empty lists. */
const STATEMENTS = [
  'MATCH (x:Actor|Place|Thing) WHERE x.aliases IS NULL',
  'MATCH ()-[x:MENTIONS]->() WHERE x.aliases IS NULL AND x.named IS NOT NULL'
]

/** Puts the empty lists into an imported graph, some thousands to a transaction. */
export async function addEmptyLists(address: string): Promise<void> {
  const driver = neo4j.driver(address)
  const session = driver.session({ database: 'neo4j' })
  for (const statement of STATEMENTS) {
    await session.run(`${statement} CALL (x) { SET x.aliases = [] } IN TRANSACTIONS OF 20000 ROWS`)
  }
  await session.close()
  await driver.close()
}
