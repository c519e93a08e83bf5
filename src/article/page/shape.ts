/**
 * Readability walks to the root and back for every element: 3,000 nested ones take minutes. News
 * pages stay below 60 levels and 8,000 elements.
 */
const DEEPEST = 200
const MOST_ELEMENTS = 20_000

/** Whether a page is small enough to be scored element by element. */
export function isOrdinary(root: Element): boolean {
  let elements = 0
  let depth = 0
  for (let element: Element | null = root; element; elements++) {
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return false
    if (element.firstElementChild) {
      element = element.firstElementChild
      depth++
      continue
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement
      depth--
    }
    if (!element || element === root) return true
    element = element.nextElementSibling
  }
  return true
}
