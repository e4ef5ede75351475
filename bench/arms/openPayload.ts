import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import type { OpenArm } from './ArmServer'
import { plainConfig } from '../payload/plainConfig'

/** Plain Payload: its own GraphQL handler behind node:http, without Next. */
export const openPayload: OpenArm = async ({ payloadUri, counting }, onCommand) => {
  const config = plainConfig(payloadUri, counting)
  const payload = await getPayload({ config })
  if (!('connection' in payload.db)) throw new Error('not the MongoDB adapter')
  const { connection } = payload.db
  connection.getClient().on('commandStarted', ({ commandName }) => {
    if (/^(find|aggregate|getMore|count)$/.test(commandName)) onCommand()
  })
  const post = GRAPHQL_POST(config)
  return {
    listener: (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const asked = new Request('http://127.0.0.1/api/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: Buffer.concat(chunks),
        })
        post(asked)
          .then(async (answer) => {
            const body = await answer.text()
            response.writeHead(answer.status, Object.fromEntries(answer.headers))
            response.end(body)
          })
          .catch((error: unknown) => void response.writeHead(500).end(String(error)))
      })
    },
    close: () => payload.destroy(),
  }
}
