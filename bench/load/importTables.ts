import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { edgeKey, nodeKey } from '../../src/graph/derive.ts'
import type { EdgeRow, GraphRows, NodeRow } from '../../src/graph/rows.ts'
import { withWords } from '../../src/graph/words.ts'
import { BETWEEN_ITEMS, makeCsvTables, type CsvTables } from './csvTables.ts'

/** Where a Neo4j that has never run has its files, and what it runs by. */
export type Import = Readonly<{ java: string; jars: string; home: string }>

/** A graph on its way into the database's own offline import. */
export type ImportTables = Readonly<{
  add(rows: GraphRows): Promise<void>
  /** What the import is told of the files; nothing can be added then. */
  close(): Promise<readonly string[]>
}>

/**
 * Writes rows into files of `folder`. `shared`: labels and types of which later rows hold what is known
 * by then; other nodes and edges come once. `since`: the instant since when all is so.
 */
export function openTables(
  folder: string,
  shared: ReadonlySet<string>,
  since: string
): ImportTables {
  mkdirSync(folder, { recursive: true })
  const nodes = makeCsvTables(folder)
  const edges = makeCsvTables(folder)
  const sharedNodes = new Map<string, NodeRow>()
  const sharedEdges = new Map<string, EdgeRow>()
  return {
    async add(rows) {
      for (const node of rows.nodes) {
        if (shared.has(node.labels[0] ?? '')) sharedNodes.set(nodeKey(node), node)
        else addNode(nodes, node, since)
      }
      for (const edge of rows.edges) {
        if (shared.has(edge.type)) sharedEdges.set(edgeKey(edge), edge)
        else addEdge(edges, edge, since)
      }
      await nodes.drain()
      await edges.drain()
    },
    async close() {
      for (const node of sharedNodes.values()) addNode(nodes, node, since)
      for (const edge of sharedEdges.values()) addEdge(edges, edge, since)
      return [
        ...(await nodes.close()).map((table) => `--nodes=${table}`),
        ...(await edges.close()).map((table) => `--relationships=${table}`)
      ]
    }
  }
}

function addNode(tables: CsvTables, { labels, properties }: NodeRow, since: string): void {
  const [label = ''] = labels
  const id = String(label === 'Name' ? properties.folded : properties.id)
  const own = { ...withWords({ labels, properties }), since }
  tables.add(labels.join(':'), [':ID'], [idOf(label, id)], own)
}

function addEdge(tables: CsvTables, { type, from, to, properties }: EdgeRow, since: string): void {
  const ends = [idOf(from.label, from.id), idOf(to.label, to.id)]
  tables.add(type, [':START_ID', ':END_ID'], ends, { ...properties, since })
}

/** Nodes that may have the id of another: a folded name looks like any, a report of an event has the event's. */
const OWN_IDS: ReadonlySet<string> = new Set(['Name', 'Report', 'Clue', 'Merged'])

/** Known by the import alone. */
const idOf = (label: string, id: string) => (OWN_IDS.has(label) ? `${label} ${id}` : id)

/** Fills the database of a Neo4j that has never run, and removes the files. */
export function runImport(
  { java, jars, home }: Import,
  folder: string,
  words: readonly string[]
): void {
  const { status, stdout, stderr } = spawnSync(
    java,
    [
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      `--array-delimiter=${BETWEEN_ITEMS}`,
      '--multiline-fields=true',
      ...words
    ],
    {
      encoding: 'utf8',
      cwd: home,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    }
  )
  if (status !== 0) throw new Error(`Neo4j did not import the graph: ${stdout}\n${stderr}`)
  rmSync(folder, { recursive: true })
}
