import { readArticle } from '../../src/article/readArticle.ts'
import { read } from '../../src/extract/extract.ts'
import { cuesOf, placeMentions, surroundingsOf } from '../../src/extract/roles/cues.ts'
import { canBe } from '../../src/extract/roles/kinds.ts'
import { ROLES } from '../../src/extract/roles/weights.ts'
import { bareName, wantedOf } from './keys.ts'
import type { Report, Wanted } from './keys.ts'

/** An entity of a report: its cues by hash, and for each role whether it can have it and has it. */
export type Candidate = Readonly<{
  names: readonly string[]
  cues: Int32Array
  can: readonly boolean[]
  has: readonly boolean[]
}>
export type Lesson = Readonly<{
  id: string
  candidates: readonly Candidate[]
  wanted: readonly (readonly Wanted[])[]
}>

/** What the extractor sees of a report before the model is asked, and what its key says of it. */
export function lessonOf(report: Report): Lesson {
  const article = readArticle({ name: report.id, text: report.text })
  const draft = read(article, 'suggestRoles')
  const surroundings = surroundingsOf(draft)
  const wanted = wantedOf(report)
  const candidates = draft.entities.map((entity): Candidate => {
    const words = entity.mentions.filter((m) => m.form !== 'PRONOUN' && m.form !== 'DEMONYM')
    const names = [entity.name, entity.acronym ?? '', ...words.map((m) => m.exact)]
      .map(bareName)
      .filter(Boolean)
    const cues = cuesOf(surroundings, entity, placeMentions(surroundings, entity))
    return {
      names,
      cues: Int32Array.from(cues),
      can: ROLES.map((role) => canBe(role, entity)),
      has: wanted.map((list) => list.some((w) => names.some((name) => w.names.has(name))))
    }
  })
  return { id: report.id, candidates, wanted }
}
