/** One input that did not go through; the others did. */
export type Refusal = Readonly<{ place: string; code: string; message: string }>

/** The message names the place, whoever wrote it. */
export function refusalOf(place: string, error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL_ERROR'
  return { place, code, message: message.includes(place) ? message : `${place}: ${message}` }
}
