import { createHash } from 'node:crypto'

/** SHA-256 of the text's UTF-8 bytes, in hex: the same words are the same document. */
export const textId = (text: string): string => createHash('sha256').update(text).digest('hex')
