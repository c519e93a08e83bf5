import { shortly } from '../figuresReader.ts'

type Forms = Readonly<{ past: string; participle: string; ing: string }>

/** Verbs of one measure: past, participle, -ing; one word where past and participle are the same. */
const verbs = (list: string): readonly Forms[] =>
  list.split(',').map((entry) => {
    const [past = '', participle = past, ing = ''] = entry
      .trim()
      .split('/')
      .map((x) => x.trim())
    return ing ? { past, participle, ing } : { past, participle: past, ing: participle }
  })

const KILLING = verbs(
  'killed/killing, murdered/murdering, massacred/massacring, butchered/butchering, slaughtered/slaughtering, slew/slain/slaying, executed/executing, beheaded/beheading, gunned down/gunning down, shot dead/shooting dead, mowed down/mown down/mowing down, hacked to death/hacking to death, put to death/putting to death, burned alive/burning alive, beat to death/beaten to death/beating to death, stabbed to death/stabbing to death, lynched/lynching, cut down/cutting down, wiped out/wiping out, finished off/finishing off'
)
const WOUNDING = verbs('wounded/wounding, injured/injuring, hurt/hurting, maimed/maiming')
const TAKING = verbs(
  'kidnapped/kidnapping, abducted/abducting, seized/seizing, snatched/snatching, carried off/carrying off, dragged off/dragging off, led away/leading away, marched off/marching off, herded out/herding out, took hostage/taken hostage/taking hostage, took away/taken away/taking away'
)
const HOLDING = verbs(
  'arrested/arresting, detained/detaining, jailed/jailing, rounded up/rounding up, apprehended/apprehending, took into custody/taken into custody/taking into custody, placed under arrest/placing under arrest'
)

/** Said of things as well: a number alone does not tell of people. */
const NEEDS_PEOPLE = /^(?:cut|wiped|finished|seized|snatched|.* (?:off|away|out|arrest)$)/

/** The clause in all its forms, with twelve villagers harmed in each. */
const CLAUSES: Readonly<Record<string, (verb: Forms) => string>> = {
  passive: ({ participle }) => `Twelve villagers were ${participle}.`,
  'passive with an agent': ({ participle }) => `Twelve villagers were ${participle} by gunmen.`,
  'past perfect passive': ({ participle }) => `He said twelve villagers had been ${participle}.`,
  active: ({ past }) => `Gunmen ${past} twelve villagers.`,
  perfect: ({ participle }) => `Gunmen have ${participle} twelve villagers.`,
  'participle of what followed': ({ ing }) =>
    `Gunmen entered the village, ${ing} twelve villagers.`,
  gerund: ({ ing }) => `The men are accused of ${ing} twelve villagers.`,
  'said of them': ({ participle }) => `The rebels are said to have ${participle} twelve villagers.`,
  'relative clause': ({ participle }) => `The mayor knew twelve villagers who were ${participle}.`,
  'reduced relative': ({ participle }) => `Twelve villagers ${participle} by gunmen were named.`,
  'told by figure': ({ participle }) => `The paper wrote of at least twelve ${participle}.`,
  'told with noun': ({ participle }) => `Witnesses spoke of twelve villagers ${participle}.`,
  'part of a whole': ({ participle }) => `Of the thirty villagers, twelve were ${participle}.`,
  headline: ({ participle }) => `Twelve villagers ${participle} in raid, mayor says`,
  'quoted after': ({ participle }) => `"Twelve villagers were ${participle}," the mayor said.`
}

const isSplit = (verb: Forms): boolean => verb.participle.includes(' ')
/** "gunned twelve villagers down". */
const split = ({ past }: Forms): string => {
  const [first = '', ...rest] = past.split(' ')
  return `Gunmen ${first} twelve villagers ${rest.join(' ')}.`
}

it.each([
  'Eleven people were bundled into cars.',
  'Gunmen bundled eleven people into cars.',
  'Eleven people were herded out of a mosque at gunpoint.',
  'Raiders forced eleven people into a minibus.'
])('reads those taken in %j', (sentence) => {
  expect(shortly(sentence)).toBe('ABDUCTED EQ 11')
})

describe.each([
  ['KILLED', KILLING],
  ['WOUNDED', WOUNDING],
  ['ABDUCTED', TAKING],
  ['DETAINED', HOLDING]
] as const)('%s in all words and forms of the clause', (measure, list) => {
  it.each(Object.keys(CLAUSES))('reads the %s', (form) => {
    const missed = list
      .filter(({ past }) => form !== 'told by figure' || !NEEDS_PEOPLE.test(past))
      .map((verb) => CLAUSES[form]?.(verb) ?? '')
      .filter((sentence) => !new RegExp(`^${measure} (?:EQ|GE) 12$`).test(shortly(sentence)))
    expect(missed).toEqual([])
  })
  it('reads a verb whose second half stands behind those it counts', () => {
    const missed = list.filter(isSplit).map(split)
    expect(missed.filter((sentence) => shortly(sentence) !== `${measure} EQ 12`)).toEqual([])
  })
})
