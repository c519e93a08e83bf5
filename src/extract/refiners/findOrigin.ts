import type { Draft, DraftClaim, DraftEntity, Refiner } from '../draft.ts'
import type { Range } from '../../model.ts'
import { addClaims, makeClaim } from './claims.ts'
import { entityStartingAt } from './lookups.ts'

const ADDRESS = /(?:https?:\/\/|www\.)[^\s"'<>)\]]{3,200}/
const LABEL =
  /(?:original\s+source|source|originally\s+published\s+(?:by|in|on)|via|first\s+published\s+(?:by|in|on))\s*:?\s*/i

/** A printed source in the footer, an agency in the dateline: what the document derives from. */
export const findOrigin: Refiner = {
  name: 'findOrigin',
  refine(draft) {
    const { article } = draft.view
    const claims: DraftClaim[] = []
    const made: DraftEntity[] = []
    for (const section of article.sections) {
      if (section.kind === 'DATELINE') {
        const agency = draft.entities.find(
          (e) =>
            (e.type === 'MEDIA' || isInBrackets(article.text, e, section)) &&
            e.mentions.some((m) => m.start >= section.start && m.end <= section.end)
        )
        const mention = agency?.mentions.find(
          (m) => m.start >= section.start && m.end <= section.end
        )
        if (agency && mention) claims.push(derived(agency.key, mention.start, mention.end, draft))
      }
      if (section.kind !== 'FOOTER') continue
      const words = article.text.slice(section.start, section.end)
      const label = LABEL.exec(words)
      const address = ADDRESS.exec(words)
      if (!label) continue
      const start = section.start + (address ? address.index : label.index + label[0].length)
      const end = address ? start + address[0].length : section.start + words.trimEnd().length
      if (end <= start || end - start > 200) continue
      const known = entityStartingAt(draft, start)
      const exact = article.text.slice(start, end)
      const entity: DraftEntity = known ?? {
        key: `o${start}`,
        type: 'MEDIA',
        name: exact,
        acronym: null,
        named: true,
        mentions: [{ start, end, exact, form: 'NAME' }],
        isCandidate: false
      }
      if (!known) made.push(entity)
      claims.push(derived(entity.key, section.start + label.index, end, draft))
    }
    return addClaims({ ...draft, entities: [...draft.entities, ...made] }, claims)
  }
}
/** "(ACAN-EFE)" in a dateline: only an agency stands there. */
const isInBrackets = (text: string, entity: DraftEntity, section: Range): boolean =>
  entity.type === 'ORGANIZATION' &&
  entity.mentions.some(
    (m) =>
      m.start > section.start &&
      m.end < section.end &&
      text[m.start - 1] === '(' &&
      text[m.end] === ')'
  )
const derived = (key: string, start: number, end: number, draft: Draft): DraftClaim =>
  makeClaim({
    predicate: 'DERIVED_FROM',
    subject: 'document',
    object: key,
    quotes: [{ start, end, exact: draft.view.article.text.slice(start, end) }],
    confidence: 0.9
  })
