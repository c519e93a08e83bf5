import { eventTypes, factsOf } from './factsOf.ts'

const status = (text: string) => factsOf(text).events.map((e) => e.status)

describe('events', () => {
  it.each([
    ['Gunmen attacked a police post near Sokoto on Friday, killing three officers.', 'ATTACK'],
    ['A roadside bomb exploded near a convoy in Kandahar, wounding two soldiers.', 'BOMBING'],
    ['Warplanes hit a depot outside Taiz and killed four guards.', 'BOMBING'],
    ['Rockets fired from across the border landed in Kiryat and injured a farmer.', 'BOMBING'],
    ['Soldiers and rebels exchanged fire for hours outside Goma.', 'CLASH'],
    ['Armed men abducted two nurses from a clinic in Port-au-Prince.', 'KIDNAPPING'],
    ['Fighters captured the town of Bama after the garrison fled.', 'TERRITORIAL_CHANGE'],
    ['Police arrested six men in Lyon over the theft of rifles.', 'ARREST'],
    ['Thousands of demonstrators marched through Tbilisi against the bill.', 'PROTEST'],
    ['Security forces fired tear gas at protesters in Khartoum.', 'PROTEST'],
    ['The two governments signed a ceasefire in Doha.', 'AGREEMENT'],
    ['Flash floods and landslides left dozens missing in Sumatra.', 'DISASTER'],
    ['A gas explosion at a bakery injured five workers.', 'DISASTER'],
    ['Officers seized 40 rifles and a stash of ammunition in Durban.', 'OTHER'],
    ['The army has set up a new post on the ridge.', 'DEPLOYMENT'],
    ['Generals overthrew the president in a coup on Sunday.', 'COUP']
  ])('are read: %s', (text, type) => {
    expect(eventTypes(factsOf(text))).toContain(type)
  })

  it.each([
    'The senator attacked his rival over taxes and the budget.',
    'He died of a heart attack after a long battle with cancer.',
    'Shares of the bank were hit by a raid of short sellers.',
    'The film about an invasion bombed at the box office.',
    'The striker fired a shot past the keeper and the match exploded into life.',
    'The company launched an assault on the market for phones.',
    'Critics blasted the minister and fought for a new debate.',
    'The storm of applause did not end for minutes.'
  ])('of violence are not read into other things: %s', (text) => {
    const violent = factsOf(text).events.filter((e) =>
      /ATTACK|BOMBING|CLASH|KIDNAPPING/.test(e.type)
    )
    expect(violent).toEqual([])
  })

  it('that are only possible or general are none', () => {
    const text =
      'Attacks on villages have become more frequent. The rebels have the ability to attack the capital.'
    expect(eventTypes(factsOf(text))).toEqual([])
  })

  it('keep their status', () => {
    expect(status('The militia threatened to attack the garrison.')).toContain('THREATENED')
    expect(status('Guerrillas tried to kidnap the mayor of Pasto.')).toContain('ATTEMPTED')
    expect(status('The police foiled a planned attack on the station.')).toContain('PLANNED')
  })

  it('told again are one, others stay apart', () => {
    const facts = factsOf(
      'Gunmen attacked a mosque in Zaria on Friday, killing four worshippers. The attack lasted an hour. A second attack, in Jos, left two dead.'
    )
    expect(facts.events.filter((e) => e.type === 'ATTACK')).toHaveLength(2)
    expect(facts.events[0]?.mentions.map((m) => m.exact)).toContain('The attack')
  })

  it('have their day and place', () => {
    const facts = factsOf(
      'Militants raided a barracks in Zinder, Niger, on Tuesday, killing six soldiers.',
      '2021-03-12'
    )
    const main = facts.events.find((e) => e.key === facts.document.mainEvent)
    expect(main?.time?.value).toBe('2021-03-09')
    const places = facts.claims.filter((c) => c.predicate === 'OCCURRED_IN').map((c) => c.object)
    const names = facts.entities.filter((e) => places.includes(e.key)).map((e) => e.name)
    expect(names).toContain('Zinder')
  })

  it('takes its day from the words nearest to it, where others say the same day', () => {
    const text =
      'Statement on the events of 5 March\n\n' +
      'Armed men tried to enter the school in Zinder early on Friday, 5 March 2021. ' +
      'Warehouses in the east of the city were attacked at the same time. ' +
      'The attack killed two guards.'
    const facts = factsOf(text, '2021-03-06')
    const main = facts.events.find((e) => e.key === facts.document.mainEvent)
    expect(main?.time).toMatchObject({ value: '2021-03-05' })
    expect(main?.time?.start).toBeGreaterThan(text.indexOf('Zinder'))
  })
})
