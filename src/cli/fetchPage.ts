import { ArticleError } from '../article/articleError.ts'

/** Milliseconds a page may take. */
const PATIENCE = 30_000
/** Bytes; articles are far smaller. */
const LARGEST_PAGE = 20 * 1024 * 1024

/** The bytes at an http(s) address, redirects followed. Throws an ArticleError that names it. */
export async function fetchPage(url: string): Promise<Uint8Array> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: {
      accept: 'text/html, application/xhtml+xml, application/xml, application/json, text/plain'
    }
  }).catch((cause: unknown) => {
    throw refuse(
      url,
      `cannot be fetched (${reasonOf(cause)}); is this machine online? Or save the page and load the file`
    )
  })
  if (!response.ok) {
    throw refuse(
      url,
      `answered ${response.status} ${response.statusText}; open it in a browser, save the page and load the file`
    )
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > LARGEST_PAGE)
      throw refuse(url, `is larger than ${LARGEST_PAGE} bytes; load the article's own address`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const refuse = (url: string, message: string) => new ArticleError('NOT_FOUND', url, message)

/** undici hides the system's word for it in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message
  return error.name === 'TimeoutError' ? `no answer in ${PATIENCE / 1000} s` : error.message
}
