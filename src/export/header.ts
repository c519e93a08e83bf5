/** What the first line of an export says of it. */
export type ExportHeader = Readonly<{
  griot: 'export'
  version: number
  /**
   * How many document lines follow: fewer mean that the file was cut off. Of a history, which has an
   * end of its own, how many documents it tells of.
   */
  documents: number
  /** Whether it is all that was recorded, in the order of time. */
  history?: true
}>

/** Grows when a reader of the last one would misread what is written. */
export const EXPORT_VERSION = 1

/** Reading a history as a graph would misread it. */
export const HISTORY_VERSION = 2

export function historyHeaderLine(documents: number): string {
  const version = HISTORY_VERSION
  const header: ExportHeader = { griot: 'export', version, documents, history: true }
  return JSON.stringify(header)
}

export function headerLine(documents: number): string {
  const header: ExportHeader = { griot: 'export', version: EXPORT_VERSION, documents }
  return JSON.stringify(header)
}

/** The header that a line is, null for a line of anything else. */
export function readHeader(line: string): ExportHeader | null {
  // Most first lines of other files are settled without parsing them, however long.
  if (!/^\s*\{\s*"griot"\s*:\s*"export"/.test(line.replace(/^\uFEFF/, ''))) return null
  try {
    const { version, documents, history } = JSON.parse(line.replace(/^\uFEFF/, '')) as ExportHeader
    const isHistory = history === true ? { history } : {}
    return { griot: 'export', version: Number(version), documents: Number(documents), ...isHistory }
  } catch {
    return null
  }
}
