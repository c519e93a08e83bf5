/** One thing that speaks for two reports being one event (weight above 0), or against it. */
export type Evidence = Readonly<{
  weight: number
  reason: string
  /** It cannot be one event, whatever else agrees. */
  contradicts: boolean
}>

/** Weights are of one scale: about six in all make one event. */
export function weigh(weight: number, reason: string): Evidence {
  return { weight, reason, contradicts: false }
}

export function contradict(reason: string): Evidence {
  return { weight: 0, reason, contradicts: true }
}
