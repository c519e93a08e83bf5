import { ArticleError } from './articleError.ts'

/** First bytes of formats that hold no plain text. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]]
]

/** Looks for a charset in the head of a page only: browsers read the first 1024 bytes. */
const HEAD_BYTES = 1024

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte)

/** Text as its bytes say, marks of byte order kept: every offset counts in this string. */
export function decode(bytes: Uint8Array, name: string): string {
  const format = SIGNATURES.find(([, head]) => startsWith(bytes, head))?.[0]
  if (format) throw binary(name, format)
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.includes(0)) throw binary(name, 'a file with zero bytes')
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ArticleError(
      'UNDECODABLE',
      name,
      `is not ${encoding}; convert it to UTF-8, or name its charset in a <meta> tag when it is a page`
    )
  }
}

const binary = (name: string, format: string): ArticleError =>
  new ArticleError('BINARY_INPUT', name, `is ${format}, not text; give its text or its page`)

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  return declaredCharset(bytes) ?? 'utf-8'
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const label =
    /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  if (!label) return null
  try {
    // A page that could be read as ASCII up to here is not in UTF-16, whatever it says (HTML 13.2.3.3).
    const encoding = new TextDecoder(label).encoding
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}
