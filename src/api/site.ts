import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import helmet from '@fastify/helmet'
import serveStatic from '@fastify/static'

const PACKAGE = new URL('../../', import.meta.url)
const PAGE = new URL('dist/web/', PACKAGE)
const ONE_YEAR = 365 * 24 * 60 * 60

/** Texts of the project that the page links to. */
const TEXTS = ['README.md', 'schema.graphql']

/** The page lives on what lies beside it; nothing may come from or go to another host. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    // The editor measures and places its lines by inline styles.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"]
  }
}

/** Serves the bundled page at `/` with the headers that keep it to itself. */
export async function serveSite(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    // Served over plain HTTP; whoever puts TLS before it sets this there.
    strictTransportSecurity: false
  })
  for (const name of TEXTS) {
    app.get(`/${name}`, async (_request, reply) => {
      const text = await readFile(new URL(name, PACKAGE), 'utf8').catch(() => null)
      if (text === null) return reply.callNotFound()
      return reply.type('text/plain; charset=utf-8').send(text)
    })
  }
  if (!existsSync(new URL('index.html', PAGE))) {
    app.get('/', (_request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .send('The API is at /graphql. The page is not built: npm run build\n')
    )
    return
  }
  await app.register(serveStatic, {
    root: PAGE,
    cacheControl: false,
    setHeaders: (response, path) => {
      // Names in assets/ hold a hash of their content.
      const lasting = /[\\/]assets[\\/]/.test(path)
      response.setHeader(
        'cache-control',
        lasting ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache'
      )
    }
  })
}
