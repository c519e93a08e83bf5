import { factsOf, said } from '../factsOf.ts'

const DAY = '2024-06-12'
const ARMS =
  'rifles, machine-guns, assault rifles, grenades, mortars, machetes, axes, clubs, knives, pistols, petrol bombs, swords, spears, shotguns, iron bars'.split(
    ', '
  )
const BOMBS =
  'car bomb, roadside bomb, land mine, landmine, grenade, missile, rocket, mortar shell, drone, suicide vest, parcel bomb, magnetic bomb, explosive device, truck bomb, booby trap'.split(
    ', '
  )
/** The last word of what was used, singular. */
const kindOf = (weapon: string): string =>
  (weapon.split(' ').at(-1) ?? '')
    .replace(/^axes$/, 'axe')
    .replace(/s$/, '')
    .slice(0, 4)

const reads = (sentence: string, weapon: string): boolean =>
  said(factsOf(sentence, DAY)).some(
    (line) =>
      line.includes('USED_WEAPON') && line.toLowerCase().includes(kindOf(weapon).toLowerCase())
  )

describe('weapons in all words and places of the clause', () => {
  it.each<[string, (weapon: string) => string]>([
    [
      'armed with',
      (w) => `Men armed with ${w} attacked a village near Oro on Monday and killed nine people.`
    ],
    ['killed with', (w) => `Rebels killed nine people with ${w} near Oro on Monday.`],
    ['used', (w) => `Rebels killed nine people near Oro on Monday. The assailants used ${w}.`],
    ['using', (w) => `Rebels using ${w} killed nine people near Oro on Monday.`],
    [
      'men with',
      (w) => `Three men with ${w} fired into the crowd in Oro on Monday, killing nine people.`
    ]
  ])('reads what is borne: %s', (_, tell) => {
    expect(ARMS.filter((weapon) => !reads(tell(weapon), weapon))).toEqual([])
  })

  it.each<[string, (weapon: string) => string]>([
    ['exploded', (w) => `A ${w} exploded in Oro on Monday, killing nine people.`],
    ['killed', (w) => `A ${w} killed nine people in Oro on Monday.`],
    ['killed by', (w) => `Nine people were killed by a ${w} in Oro on Monday.`],
    ['when it hit', (w) => `Nine people were killed when a ${w} hit their bus in Oro on Monday.`]
  ])('reads what goes off: %s', (_, tell) => {
    expect(BOMBS.filter((weapon) => !reads(tell(weapon), weapon))).toEqual([])
  })

  it.each([
    'Police found a car with explosives in Oro on Monday.',
    'A man with a rifle was arrested near the bank that was attacked on Monday.',
    'Football clubs attacked the league on Monday.',
    'The army handed over rifles after the attack on the town.',
    'Soldiers paraded with rifles before the president on Monday.'
  ])('reads no weapon used in %j', (sentence) => {
    expect(said(factsOf(sentence, DAY)).filter((line) => line.includes('USED_WEAPON'))).toEqual([])
  })
})

const DAMAGE =
  'attacked, stormed, shelled, bombed, burned down, torched, set alight, set fire to, flattened, razed, destroyed, wrecked, damaged, ransacked, hit, struck, blew up, pounded, strafed, raked, ambushed, rammed, fired on, opened fire on'.split(
    ', '
  )
const PASSIVES =
  'attacked, stormed, shelled, bombed, burned down, torched, set alight, flattened, razed, destroyed, wrecked, damaged, ransacked, hit, struck, blown up, pounded, strafed, raked, rammed, gutted, reduced to rubble'.split(
    ', '
  )
const targets = (sentence: string, what: string): boolean =>
  said(factsOf(sentence, DAY)).some((line) => line.includes('TARGETED') && line.includes(what))

const hitting = (verb: string): string =>
  `Rebels ${verb} the police station in Oro on Monday, killing two officers.`
const beingHit = (verb: string): string =>
  `The police station in Oro was ${verb} by rebels on Monday, killing two officers.`
const meeting = (verb: string): string =>
  `Nine people were killed when their bus ${verb} a mine near Oro on Monday.`

describe('what was hit', () => {
  it('is the object of every verb of damage', () => {
    expect(DAMAGE.filter((verb) => !targets(hitting(verb), 'police station'))).toEqual([])
  })
  it('is the subject of its passive', () => {
    expect(PASSIVES.filter((verb) => !targets(beingHit(verb), 'police station'))).toEqual([])
  })
  it('is what drove over a mine', () => {
    const verbs = ['drove over', 'ran over', 'hit', 'struck']
    expect(verbs.filter((verb) => !targets(meeting(verb), 'bus'))).toEqual([])
  })
  it.each([
    [
      'Two women blew themselves up at the weekly market of Baga on Saturday, killing nine people.',
      'market'
    ],
    ['A bomber blew himself up outside a police station in Kano on Saturday.', 'police station'],
    ['A car full of explosives blew up in front of the barracks in Oro on Monday.', 'barracks'],
    [
      'Five rockets were launched in Osaka on Sunday at the guest house, police said, but nobody was killed.',
      'guest house'
    ],
    ['Militants fired two missiles at an airport near Oro on Sunday.', 'airport']
  ])('is where the blast was meant to be: %s', (text, what) => {
    expect(targets(text, what)).toBe(true)
  })
  it.each([
    ['Knife-wielding assailants set upon passengers in Oro on Monday.', 'Knife'],
    ['Axe-wielding men attacked worshippers in Jos on Sunday, killing two.', 'Axe'],
    ['The gunman wounded five people in Oro on Sunday and turned the gun on himself.', 'gun']
  ])('is told by what they bore: %s', (text, arm) => {
    expect(reads(text, arm)).toBe(true)
  })
  it.each([
    'A mine laid on a track blew up under a lorry on Sunday, killing three soldiers.',
    'A bomb hidden in a bin exploded beneath a lorry on Sunday, killing three soldiers.',
    'A missile hit a lorry and a postal sorting centre on Sunday, killing three soldiers.'
  ])('is what a bomb went off under: %s', (text) => {
    expect(targets(text, 'lorry')).toBe(true)
  })
  it('is a building called by what is done in it', () => {
    expect(targets('A missile hit a postal sorting centre on Sunday.', 'sorting centre')).toBe(true)
  })
  it('is no doer of what was done to somebody named', () => {
    const claims = said(factsOf('Gunmen burned alive Ana Ruiz in Oro on Monday.', DAY))
    expect(claims.filter((line) => line.startsWith('Gunmen VICTIM_OF'))).toEqual([])
  })
})
