import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commandShape } from '../support/commandShape'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

const FILE = 'tests/fixtures/deliveryCommands.golden.json'
const VARIABLES = { slug: 'darbe-plani', query: 'mehtiyev darbe' }
const PERSON = { slug: 'ramiz-mekhtiyev' }

/** Every query of docs/api.md under the heading it stands below. */
const documented = (): [title: string, query: string][] =>
  readFileSync('docs/api.md', 'utf8')
    .split(/^###? /m)
    .flatMap((part) =>
      [...part.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']): [string, string] => [
        part.split('\n')[0] ?? '',
        query,
      ]),
    )

let api: PublicApi
beforeAll(async () => {
  api = await openPublicApi()
  await publishDocs(api.db, story)
})
afterAll(() => api.close())

const commandsOf = async (title: string, query: string): Promise<unknown[]> => {
  // There is none yet before the first command.
  await api.db
    .collection('system.profile')
    .drop()
    .catch(() => false)
  await api.db.command({ profile: 2 })
  const answer = await api.ask(query, /^A (person|life)/.test(title) ? PERSON : VARIABLES)
  await api.db.command({ profile: 0 })
  expect(answer.errors).toBeUndefined()
  const rows = await api.db
    .collection('system.profile')
    .find({ appName: 'kunye-delivery' })
    .toArray()
  // Commands of one level run side by side, in any order.
  return rows
    .map(({ command }) => commandShape(command))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

describe('the commands behind the queries of docs/api.md', () => {
  const golden: Record<string, unknown[]> = {}
  it.each(documented())('%s', async (title, query) => {
    golden[title] = await commandsOf(title, query)
    if (process.env.KUNYE_GOLDEN === 'write') return
    const kept = JSON.parse(readFileSync(FILE, 'utf8'))
    // A difference is a change of what readers' pages cost: KUNYE_GOLDEN=write keeps it.
    expect(golden[title]).toEqual(kept[title])
  })
  it('are as many as the headings say', () => {
    if (process.env.KUNYE_GOLDEN === 'write') {
      writeFileSync(FILE, `${JSON.stringify(golden, null, 2)}\n`)
    }
    for (const [title, commands] of Object.entries(golden)) {
      const told = /— (\d+) commands?$/.exec(title)?.[1]
      if (told) expect([title, commands.length]).toEqual([title, Number(told)])
    }
  })
})
