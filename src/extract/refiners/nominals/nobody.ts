/** "No group has said", "none of them confirmed": such words stand for nobody. */
export const isNobody = (words: string): boolean =>
  /^(?:no(?! (?:fewer|less|more) than\b)|nobody|none|neither|no-one|nothing)(?![\p{L}.])/iu.test(
    words
  )
