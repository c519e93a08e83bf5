import type { Parsed } from '../chunks/parse.ts'
import { singular } from '../lexicon/nouns.ts'
import { tellsDeadlyStrike } from './strikes.ts'

/** Nouns of violence and of those who do it. */
export const VIOLENT =
  /^(?:gun|machine-gun|gunfire|attack|bomb|bombing|soldier|militant|rebel|police|fire|clash|weapon|terrorist|army|blast|explosion|gunman|guerrilla|troop|fighting|war|grenade|shot|bullet|attacker|violence|assault|massacre|torture|hostage|raid|shooting|subversive|military|victim|shrapnel|wound|shell|shelling|rocket|missile|mortar|airstrike|bombardment|explosive|landmine|machete|knife|sniper|assailant|ambush|firefight|kidnapper|bomber|hijacker)$/

/** Whether whoever dies in a sentence may have been killed. */
export const tellsViolence = (parsed: Parsed): boolean =>
  parsed.words.some(({ lower }) => VIOLENT.test(singular(lower))) || tellsDeadlyStrike(parsed)
