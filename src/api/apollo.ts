import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin
} from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { RequestContext } from './context.ts'
import { limitDocuments, type DocumentLimits } from './depth.ts'
import { maskErrors } from './errors.ts'
import { requireOperation } from './requireOperation.ts'

type FromGateway = Required<Pick<ApolloServerOptionsWithGateway<RequestContext>, 'gateway'>> &
  Pick<ApolloServerOptionsWithGateway<RequestContext>, 'stringifyResult'>

export type ApolloParts = FromGateway &
  Readonly<{
    limits: DocumentLimits
    logger: NonNullable<ApolloServerOptionsWithGateway<RequestContext>['logger']>
    plugins?: readonly ApolloServerPlugin<RequestContext>[]
  }>

/** Apollo parses, validates and guards; the compiled executor behind `gateway` answers. */
export function createApollo(parts: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: parts.gateway,
    ...(parts.stringifyResult && { stringifyResult: parts.stringifyResult }),
    logger: parts.logger,
    validationRules: [limitDocuments(parts.limits)],
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: { ttl: null },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      requireOperation,
      maskErrors,
      ...(parts.plugins ?? [])
    ]
  })
}
