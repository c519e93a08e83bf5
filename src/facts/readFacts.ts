import type { Facts } from '../model.ts'
import { FactsError, type Problem } from './error.ts'
import { factsSchema } from './schema.ts'
import { verifyFacts } from './verify.ts'

/** Facts that brought the text they are about. */
export type FactsWithText = Facts & Readonly<{ document: Readonly<{ text: string }> }>

/**
 * Reads one line of Facts JSON Lines and checks it against the text it brings. `where` names the
 * file and line in messages. Throws FactsError: FACTS_INVALID, SPAN_MISMATCH, DOCUMENT_ID_MISMATCH,
 * KEY_UNKNOWN, KEY_DUPLICATE.
 */
export function readFacts(line: string, where: string): FactsWithText {
  const parsed = factsSchema.safeParse(parseJson(line, where))
  if (!parsed.success) throw invalid(where, parsed.error.issues)
  const facts: FactsWithText = parsed.data
  refuse(where, verifyFacts(facts, facts.document.text))
  return facts
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `is no JSON (${reason}); one Facts object on each line is expected`
    throw new FactsError(where, [{ code: 'FACTS_INVALID', path: '', message }])
  }
}

function invalid(where: string, issues: readonly Issue[]): FactsError {
  const [first, ...others] = issues.map(({ path, message }): Problem => {
    return { code: 'FACTS_INVALID', path: pathText(path), message }
  })
  const unknown = { code: 'FACTS_INVALID', path: '', message: 'is no Facts object' } as const
  return new FactsError(where, [first ?? unknown, ...others])
}
type Issue = Readonly<{ path: readonly PropertyKey[]; message: string }>

/** Throws where there is a problem. */
export function refuse(where: string, problems: readonly Problem[]): void {
  const [first, ...others] = problems
  if (first) throw new FactsError(where, [first, ...others])
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}
