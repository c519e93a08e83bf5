import { actorClues } from '../../src/resolve/actorClues.ts'
import { reportActors } from '../../src/resolve/actorReport.ts'
import { entity, facts } from '../graphs/write.ts'

describe('clues', () => {
  test('of a name as long as a text are short enough for an index', () => {
    const name = 'Lake '.repeat(4000).trim()
    const mentions = [{ start: 0, end: name.length, exact: name, form: 'NAME' as const }]
    const told = facts(name, null, {
      entities: [entity({ key: 'e', type: 'CITY', name, mentions })]
    })
    const clues = reportActors(told, (key) => key).flatMap(actorClues)
    expect(clues).toHaveLength(2)
    for (const clue of clues) expect(clue.length).toBeLessThanOrEqual(500)
  })
})
