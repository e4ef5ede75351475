import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'

import { operations } from '@/src/frontend/client/generated/operations'
import { sha256 } from '@/src/delivery/operations/hash'
import { inOrder } from '@/tests/support/inOrder'
import { long } from '@/tests/support/long'
import { runStart } from '../support/runStart'

let client: MongoClient
let folder: string
beforeAll(async () => {
  client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '')
  folder = await mkdtemp(path.join(tmpdir(), 'kunye-operations-'))
  await writeFile(path.join(folder, 'query.graphql'), NEWEST)
  await writeFile(path.join(folder, 'fragment.graphql'), CARD)
  await writeFile(path.join(folder, 'wrong.graphql'), 'query Yanlis { articles { baslik } }')
})
afterAll(async () => {
  await client.close()
  await rm(folder, { recursive: true })
})

const NEWEST = 'query Newest { articles(first: 3) { nodes { ...Card } } }'
const CARD = 'fragment Card on Article { slug }'
const PRINTED = `query Newest {
  articles(first: 3) {
    nodes {
      ...Card
    }
  }
}

fragment Card on Article {
  slug
}`

const kept = (filter: object = {}) => client.db().collection('operations').countDocuments(filter)

/** `npm run kunye -- operations …` in a process of its own; names of files are those of `folder`. */
const run = async (...args: string[]) => {
  const variables = [
    ...['DATABASE_URI', 'PUBLIC_DATABASE_URI', 'PAYLOAD_SECRET', 'KUNYE_DATA_DIR', 'KUNYE_MODE'],
  ]
  const env = Object.fromEntries(variables.map((name) => [name, process.env[name] ?? '']))
  const given = args.map((arg) => (arg.endsWith('.graphql') ? path.join(folder, arg) : arg))
  const { code, out, err } = await runStart(env, ['kunye.ts', 'operations', ...given]).ended
  return { code, err, lines: out.trim().split('\n') }
}

inOrder(
  'the command of operations',
  [
    [
      'registers what some files ask for, by the hash that a client sends',
      async () => {
        const { code, lines } = await run('register', 'query.graphql', 'fragment.graphql')
        expect([code, lines]).toEqual([0, [`${sha256(PRINTED)}\tNewest`]])
        // Printed, and as Apollo and urql send it.
        expect(await kept({ name: 'Newest' })).toBe(2)
      },
    ],

    [
      'registers nothing of files that the schema does not answer, and says why',
      async () => {
        const before = await kept()
        const { code, err } = await run('register', 'query.graphql', 'wrong.graphql')
        expect([code, err]).toEqual([
          1,
          expect.stringContaining('Yanlis: Cannot query field "baslik"'),
        ])
        expect(await kept()).toBe(before)
      },
    ],

    [
      'lists hash and name of all, beside them the operations of the project itself',
      async () => {
        const { code, lines } = await run('list')
        expect(code).toBe(0)
        expect(lines).toHaveLength(await kept())
        expect(lines).toContain(`${sha256(PRINTED)}\tNewest`)
        const own = operations.map(({ hash, text }) => `${hash}\t${/query (\w+)/.exec(text)?.[1]}`)
        expect(own.filter((line) => !lines.includes(line))).toEqual([])
      },
    ],

    [
      'removes by name or by hash, and ends with 1 where there was nothing to remove',
      async () => {
        const [sections] = operations.filter(({ text }) => /query Sections\b/.test(text))
        const [gone, none] = await Promise.all([
          run('remove', 'Newest', sections?.hash ?? ''),
          run('remove', 'Hicbiri'),
        ])
        expect(gone).toMatchObject({ code: 0, lines: ['Kaldırıldı / removed: 3'] })
        expect(await kept({ name: 'Newest' })).toBe(0)
        expect(none).toMatchObject({ code: 1, lines: ['Kaldırıldı / removed: 0'] })
      },
    ],
  ],
  120_000,
  long,
)

describe('the command of operations', () => {
  it('tells how it is called where it is called otherwise', async () => {
    const { code, err } = await run('kaydet', 'query.graphql')
    expect([code, err]).toEqual([1, expect.stringContaining('operations register')])
  }, 30_000)
})
