/** Verbs that say who gives what stands in the same sentence. */
export const SAYS: ReadonlySet<string> = new Set(
  'say says said allege alleges alleged claim claims claimed report reports reported announce announced state stated believe believes insist insisted maintain maintained declare declared confirm confirmed estimate estimated contend contended assert asserted charge charged add adds added warn warned reckon reckoned recall recalled agree agreed acknowledge acknowledged admit admitted write writes wrote tell tells told'.split(
    ' '
  )
)
/** Words between a comma and the verb of who says it, at most. */
export const SPEAKER = 9
