import { z } from 'zod'

/** As griot writes it, so that text order is time order. */
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)

/** What lines of a history say besides the documents'; each tells since when it is so. */
const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), since: instant, recordedAt: instant }),
  z.object({
    kind: z.literal('retraction'),
    since: instant,
    document: z.string(),
    retractedAt: instant,
    reason: z.string()
  }),
  z.object({
    kind: z.literal('judgement'),
    since: instant,
    left: z.string(),
    right: z.string(),
    verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
    score: z.number().nullable().default(null),
    reason: z.string(),
    by: z.string(),
    at: instant,
    grounds: z.array(z.string()).optional(),
    lapsed: z.literal(true).optional()
  }),
  z.object({
    kind: z.literal('withdrawal'),
    since: instant,
    judgement: z.string(),
    withdrawnAt: instant,
    reason: z.string()
  }),
  z.object({ kind: z.literal('end'), lines: z.number() })
])

export type HistoryLine = Readonly<z.infer<typeof lineSchema>>

/** What a line of a history is; of a document only when it was recorded. Throws where it is none. */
export function readHistoryLine(line: string): HistoryLine {
  return lineSchema.parse(JSON.parse(line))
}
