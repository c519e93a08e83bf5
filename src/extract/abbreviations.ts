const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Never the last word of a sentence: a name or number follows. */
export const TITLE_ABBREVIATIONS = words(
  'mr mrs ms mx dr prof rev fr hon gen lt col maj capt cpl sgt pvt adm cmdr brig sen rep gov pres st ste sr jr messrs insp supt det amb atty ayat sh gens sens reps'
)

/** Words that keep their full stop as a mark of abbreviation, in any case of letters. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...words(
    'jan feb aug sept oct nov dec tue tues thu thur thurs inc corp co ltd bros dept univ assn ave blvd mt vs etc approx'
  )
])

/** Abbreviations only when capitalised ("Mass.", "Sun."): in other letters they are common words. */
export const CAPITALISED_ABBREVIATIONS = words(
  'mar apr jun jul sep mon wed fri ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ft rd ret cie vol fig'
)

/** Words that begin a sentence far more often than they follow an abbreviation in the middle of one. */
export const SENTENCE_OPENERS = words(
  'the a an this that these those he she it they we i you his her its their our in on at as but and after before when while since for from by with two three several some many most both however although officials police there no if according later earlier last meanwhile separately'
)
