/** One thing that speaks for two reports being one event (weight above 0), or against it. */
export type Evidence = Readonly<{
  weight: number
  reason: string
  /** It cannot be one event, whatever else agrees. */
  contradicts: boolean
}>

export function speaksFor(weight: number, reason: string): Evidence {
  return { weight, reason, contradicts: false }
}

export function contradicts(reason: string): Evidence {
  return { weight: 0, reason, contradicts: true }
}
