import { eventTypes, factsOf } from '../factsOf.ts'

describe('an attack with explosives alone', () => {
  it.each([
    'Guerrillas attacked the embassy in Lima with explosives on Monday.',
    'Rebels attacked the ministry building in San Salvador with mortar fire on Monday.',
    'An attack using a car bomb killed six people in Kabul.',
    'A car-bomb attack killed six people in Kabul.'
  ])('is a bombing: %s', (text) => {
    expect(eventTypes(factsOf(text))).toEqual(['BOMBING'])
  })

  it.each([
    'Gunmen attacked the post with rifles on Monday.',
    'Gunmen ambushed the convoy with a roadside bomb and rifles on Monday.',
    'A man with a knife attacked the shop on Monday, and police found a bomb in his car.'
  ])('is one only then: %s', (text) => {
    expect(eventTypes(factsOf(text))).toContain('ATTACK')
  })
})

describe('a murder', () => {
  it.each([
    'Six priests were murdered on Monday. The bombings of the capital went on.',
    'A judge was shot dead in Cali on Monday. The fighting in the south went on.',
    'Rebels massacred 12 villagers near Perquin. Fighting broke out in the capital at night.'
  ])('is not what went on besides: %s', (text) => {
    const [first, ...others] = factsOf(text).events
    expect(first?.type).toBe('ATTACK')
    expect(first?.mentions).toHaveLength(1)
    expect(others).toHaveLength(1)
  })

  it('is the explosion that it was done by', () => {
    const { events } = factsOf(
      'A judge was murdered in Cali on Monday. The explosion woke the town.'
    )
    expect(events).toHaveLength(1)
  })
})
