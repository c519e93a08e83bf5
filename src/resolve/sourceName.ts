import { fold } from '../map/fold.ts'

const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)\.\p{L}{2,}(?:[/?#].*)?$/iu

/** A publisher as it is compared: "www.arabnews.com" and "Arab News" -> "arabnews". */
export function sourceName(name: string): string {
  const address = ADDRESS.exec(name.trim())
  const words = address?.[1]?.split('.').at(-1) ?? name
  return fold(words).replace(/[^\p{L}\p{N}]+/gu, '')
}
