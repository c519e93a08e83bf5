const NUMBER = /^\d+$/

/** "BODY 0 1200" -> ["BODY", 0, 1200]. */
export function unpack(value: unknown): readonly (readonly unknown[])[] {
  return ((value ?? []) as readonly string[]).map((text) =>
    text.split(' ').map((word) => (NUMBER.test(word) ? Number(word) : word))
  )
}
