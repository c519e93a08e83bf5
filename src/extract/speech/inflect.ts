/** The forms of a verb that matter to clauses. */
export type VerbForms = Readonly<{
  base: string
  third: string
  past: string
  participle: string
  ing: string
}>

const endsDoubled = (base: string): boolean =>
  /[^aeiou][aeiou][bdgmnpt]$/.test(base) && base.length < 5

/** Regular English inflection; irregular verbs come from the lexicon. */
export function inflect(base: string, irregular: readonly string[] | undefined): VerbForms {
  const [third, past, participle, ing] = irregular ?? []
  if (third && past && participle && ing) return { base, third, past, participle, ing }
  const stem = endsDoubled(base) ? base + base.slice(-1) : base
  const y = /[^aeiou]y$/.test(base)
  const regularPast = base.endsWith('e') ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return {
    base,
    third: y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
    past: regularPast,
    participle: regularPast,
    ing: base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`
  }
}
