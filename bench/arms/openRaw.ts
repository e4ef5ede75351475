import { MongoClient } from 'mongodb'
import type { OpenArm } from './ArmServer'
import { readQuestion } from './readQuestion'
import { rawAnswers } from './rawAnswers'
import { sendJson } from './sendJson'

/** The driver, the published documents and JSON.stringify: as fast as this database can be read. */
export const openRaw: OpenArm = async ({ publicUri, counting }, onCommand) => {
  const client = new MongoClient(publicUri, { maxPoolSize: 20, monitorCommands: counting })
  client.on('commandStarted', ({ commandName }) => {
    if (/^(find|aggregate|getMore|count)$/.test(commandName)) onCommand()
  })
  await client.connect()
  const answers = rawAnswers(client.db())
  return {
    listener: ({ url = '' }, response) => {
      const { query, given } = readQuestion(url)
      answers[query](given).then(
        (answer) => sendJson(response, JSON.stringify(answer)),
        (error: unknown) => void response.writeHead(500).end(String(error)),
      )
    },
    close: () => client.close(),
  }
}
