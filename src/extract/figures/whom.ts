import type { Counted } from './counted.ts'
import type { Whom } from './harmVerbs.ts'
import { isPersonNoun } from './lexicons.ts'
import { isNationality } from '../lexicon/nationalities.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'

const FORCES =
  /^(?:man|soldier|fighter|officer|troop|policeman|guard|guardsman|militiaman|militant|rebel|personnel|member|crew|sailor|marine|comrade|peacekeeper|conscript|recruit|airman|serviceman|paratrooper|ranger|gendarme|commando|trooper|private|corporal|sergeant|lieutenant|captain|cadet|volunteer|reservist|partisan|legionnaire|colleague|jihadist|warrior|brother|lion|martyr|hero|mujahid|mujahidin|mujahideen|combatant|attacker|assailant|bodyguard|sentry|scout|pilot|terrorist|mercenary|crewman|own|ours|number)$/

const CIVILIANS =
  /^(?:people|person|resident|villager|civilian|family|refugee|inhabitant|household|local|townspeople|farmer|peasant|settler|islander|national|muslim|christian|serb|albanian|other)$/
/** Whether those counted are such as a verb of harm has to count. */
export function fitsWhom(
  whom: Whom,
  { head, from }: Counted,
  byStart: ReadonlyMap<number, Counted>
): boolean {
  if (whom === 'ANYBODY') return true
  // "Of the 30 villagers, 12 were cut down": those counted before say what is counted.
  if (head === null)
    return [...byStart.values()].some(
      (other) => other.from < from && other.head !== null && fitsWhom(whom, other, byStart)
    )
  if (whom === 'CIVILIANS') return CIVILIANS.test(singular(head)) || head === 'people'
  if (/^(?:them|whom|us)$/.test(head)) return true
  const noun = singular(head)
  // "600 head of cattle"
  if (head === 'head') return false
  if (whom === 'FORCES') return FORCES.test(noun) || peopleKind(noun) === 'armed'
  return isPersonNoun(head) || peopleKind(noun) !== null || isNationality(noun)
}
