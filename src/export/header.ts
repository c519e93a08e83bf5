/** What the first line of an export says of it. */
export type ExportHeader = Readonly<{
  griot: 'export'
  version: number
  /** How many document lines follow: fewer mean that the file was cut off. */
  documents: number
}>

/** Grows when a reader of the last one would misread what is written. */
export const EXPORT_VERSION = 1

export function headerLine(documents: number): string {
  const header: ExportHeader = { griot: 'export', version: EXPORT_VERSION, documents }
  return JSON.stringify(header)
}

/** The header that a line is, null for a line of anything else. */
export function readHeader(line: string): ExportHeader | null {
  // Most first lines of other files are settled without parsing them, however long.
  if (!/^\s*\{\s*"griot"\s*:\s*"export"/.test(line.replace(/^\uFEFF/, ''))) return null
  try {
    const { version, documents } = JSON.parse(line.replace(/^\uFEFF/, '')) as ExportHeader
    return { griot: 'export', version: Number(version), documents: Number(documents) }
  } catch {
    return null
  }
}
