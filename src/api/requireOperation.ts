import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { RequestContext } from './context.ts'

const BAD_REQUEST = 400

/** Says what is wrong where a document has no operation of the name asked, or several and no name. */
export const requireOperation: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (operation) return
        const { operationName } = request
        throw new GraphQLError(
          operationName
            ? `The document has no operation ${JSON.stringify(operationName)}; name one that it has.`
            : 'The document has several operations; give the name of one as "operationName".',
          {
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: BAD_REQUEST } }
          }
        )
      }
    }
  }
}
