import { factsOf, said } from '../factsOf.ts'

const lines = (text: string): readonly string[] => said(factsOf(text, '2024-05-02'))
const DOES = /PERPETRATED|ATTRIBUTED_TO/
/** Who does it, by the claims: the subject of PERPETRATED, the object of ATTRIBUTED_TO. */
const doers = (text: string): string =>
  [
    ...new Set(
      lines(text).flatMap((line) => {
        if (!DOES.test(line)) return []
        const [before = '', after = ''] = line.split(/ (?:PERPETRATED|ATTRIBUTED_TO) /)
        return line.includes('PERPETRATED')
          ? [before]
          : [after.replace(/ (?:SUSPECTED|ACCUSED|CLAIMED|by ).*$/, '')]
      })
    )
  ].join(' + ')

describe('two that do it together, said by somebody', () => {
  test.each([
    ['Residents said', 'soldiers and militiamen', 'soldiers + militiamen'],
    ['Amnesty International said', 'police and gendarmes', 'police + gendarmes'],
    ['The mayor claimed', 'army troops and militiamen', 'army troops + militiamen'],
    ['The report said that', 'army troops and militiamen', 'army troops + militiamen'],
    ['The governor believes', 'rebels and bandits', 'rebels + bandits']
  ])('%s %s', (teller, who, both) => {
    expect(doers(`${teller} ${who} killed nine people in Gao.`)).toBe(both)
  })
})

describe('whose they are did not do it', () => {
  test.each([
    ['Militants linked to Islamic State', /^Militants/],
    ['Fighters allied with the junta', /^Fighters/],
    ['Militiamen allied to the government', /^Militiamen/],
    ['Rebels closely tied to Rwanda', /^Rebels/],
    ['Troops loyal to the general', /^Troops/],
    ['Gunmen affiliated with the party', /^Gunmen/]
  ])('%s', (who, doing) => {
    expect(doers(`${who} killed nine people in Gao.`)).toMatch(doing)
    expect(doers(`${who} killed nine people in Gao.`)).not.toContain(' + ')
  })
})

describe('what is done to those who march has doers and victims', () => {
  test.each([
    ['Police shot dead three protesters in Lagos.', 'Police', /three protesters VICTIM_OF/],
    ['Police killed 15 protesters in Conakry on Monday.', 'Police', /KILLED 15 protesters EQ 15/],
    ['Soldiers opened fire on demonstrators in Conakry, killing nine.', 'Soldiers', /KILLED EQ 9/],
    ['Protesters attacked a police station in Lagos.', 'Protesters', /TARGETED a police station/]
  ])('%s', (text, who, harm) => {
    expect(doers(text)).toBe(who)
    expect(lines(text)).toContainEqual(expect.stringMatching(harm))
  })
  test.each(['Nurses struck for a week in Accra.', 'Thousands marched in Lagos on Monday.'])(
    '%s',
    (text) => {
      expect(doers(text)).toBe('')
    }
  )
})

describe('"dead" after "shot" is no part of whom it hit', () => {
  test.each([
    ['Gunmen shot dead a judge in Kandahar.', 'a judge VICTIM_OF ATTACK'],
    ['Gunmen shot dead at least six farmers in Plateau.', 'at least six farmers VICTIM_OF ATTACK'],
    ['Soldiers shot dead two men near Gao.', 'two men VICTIM_OF ATTACK'],
    ['A mob burned alive a priest in Plateau.', 'a priest VICTIM_OF ATTACK']
  ])('%s', (text, harm) => {
    expect(lines(text)).toContain(harm)
  })
})

describe('a strike of arms is no stoppage where it is spoken of again', () => {
  test.each([
    'A strike killed nine people in Merawi on Monday.',
    'Nine people were killed in a strike on a clinic in Merawi.',
    'Nine people died in Merawi on Monday when a drone hit a clinic.'
  ])('%s', (told) => {
    const claims = lines(`${told} The army denied responsibility for the strike.`)
    expect(claims).toContain('BOMBING ATTRIBUTED_TO The army NEGATED DENIED by The army')
    expect(factsOf(`${told} The strike ended at noon.`).events.map((e) => e.type)).not.toContain(
      'PROTEST'
    )
  })
  test.each(['Nurses went on strike on Monday.', 'A strike by dockers closed the port.'])(
    '%s',
    (told) => {
      expect(factsOf(`${told} The strike goes on.`).events.map((e) => e.type)).toEqual(['PROTEST'])
    }
  )
})

describe('where a deed was stands between it and whose it is said to be', () => {
  test.each([
    ["Police linked Monday's bombing in Quetta to the militia.", 'the militia'],
    ['Officials attributed the killing of nine farmers in Gao on Sunday to rebels.', 'rebels'],
    ['Police pinned the blast at the mosque in Quetta on militants.', 'militants'],
    ['Investigators traced the bombing of the depot near Lviv to a cell.', 'a cell']
  ])('%s', (text, who) => {
    expect(doers(text)).toBe(who)
  })
})

describe('who kills the attacker did not do what he did', () => {
  test.each([
    ['A gunman killed eight people in Allen before police shot him dead.', 'A gunman'],
    ['A gunman killed eight people in Allen. The attacker was shot dead by police.', 'A gunman'],
    ['A gunman killed eight people before he was shot dead by a police officer.', 'A gunman'],
    [
      'Gunmen attacked a bus near Gao, killing nine. Troops killed four of the attackers.',
      'Gunmen'
    ],
    ['Four men stormed a hotel in Kabul, killing nine. Soldiers shot all of them.', 'Four men'],
    [
      'A gunman inspired by Islamic State shot two fans dead. Police later shot and killed him.',
      'A gunman'
    ]
  ])('%s', (text, who) => {
    expect(doers(text)).toBe(who)
  })
  test.each([
    ['Police shot dead a protester in Lagos.', 'Police'],
    ['Soldiers burned the village and shot those who fled.', 'Soldiers']
  ])('%s', (text, who) => {
    expect(doers(text)).toBe(who)
  })
})

test('an attack at sea is in no country of who tells of it', () => {
  const told = lines('Rebels fired a missile at a tanker in the Red Sea, the U.S. military said.')
  expect(told.filter((line) => /OCCURRED_IN/.test(line))).toEqual([
    expect.stringMatching(/OCCURRED_IN Red Sea/)
  ])
})
test('the state that is accused is not where it was', () => {
  const told = lines('Armenia accused Azerbaijan of shelling the village of Nerkin Hand.')
  expect(told.filter((line) => /OCCURRED_IN Azerbaijan/.test(line))).toEqual([])
})
test.each(['A U.S. air strike killed two men in Kabul.', 'A US drone strike hit a bus in Kabul.'])(
  '%s',
  (text) => {
    expect(doers(text)).toMatch(/^U\.?S\.?$/)
  }
)

describe('"it" behind who speaks is who speaks', () => {
  test.each([
    ['Residents said 38 people died in strikes on Gaza; Israel says it hit a base.', 'Israel'],
    ['The rebels burned a post; the army said that it had killed nine rebels.', 'army']
  ])('%s', (text, who) => {
    expect(lines(text)).toContainEqual(
      expect.stringMatching(new RegExp(`${who} CLAIMED_RESPONSIBILITY_FOR`))
    )
  })
  test('a suicide bomber who rams a car into somebody bombs', () => {
    const facts = factsOf('Three men died when a suicide bomber rammed a car into their bus.')
    expect(facts.events.map((e) => e.type)).toEqual(['BOMBING'])
  })
})
