import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { articleDoc, claim, publishDocs, withdrawnDoc } from '../support/publicFixtures'
import { smallOpenSearch } from '../support/smallOpenSearch'

let engine: Awaited<ReturnType<typeof smallOpenSearch>>
let plain: PublicApi
let api: PublicApi
const waiting = new Map<string, () => void>()
const bodyOf = (text: string) => ({ json: {}, html: '', markdown: text, text })

beforeAll(async () => {
  engine = await smallOpenSearch()
  plain = await openPublicApi()
  await publishDocs(plain.db, {
    articles: [
      articleDoc('kuyu', {
        body: bodyOf('Köyün kuyusu kurudu.'),
        claims: [claim('c1', { text: 'Kuyu derindi' })],
      }),
      withdrawnDoc('kaldirildi', 'Kuyu hakkında'),
    ],
  })
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((resolve) => (ready = resolve))
  api = await openPublicApi(true, {
    search: { url: engine.url, onReady: () => ready() },
    onChange: ({ id }) => waiting.get(id)?.(),
  })
  await isReady
}, 60_000)
afterAll(async () => {
  await api.close()
  await plain.close()
  engine.stop()
})

const search = async (query: string): Promise<{ slugs: string[]; isWhole: boolean }> => {
  const { data, errors: refused } = await api.ask(
    'query ($q: String!) { search(query: $q) { nodes { ... on Article { slug } } facets { types { count } } } }',
    { q: query },
  )
  expect(refused).toBeUndefined()
  const slugs = data.search.nodes.map(({ slug }: { slug: string }) => slug)
  return { slugs, isWhole: data.search.facets !== null }
}
/** Writes, and waits for the event of it. */
const told = async (id: string, write: () => Promise<unknown>): Promise<void> => {
  const heard = new Promise<void>((resolve) => waiting.set(id, resolve))
  await write()
  await heard
}

it('is filled from what is published, and nothing that was withdrawn', async () => {
  expect(engine.ids()).toEqual(['a-kuyu', 'a-kuyu.c1'])
  expect(await search('kurudu')).toEqual({ slugs: ['kuyu'], isWhole: true })
})

it('has each change when its event is told, and nothing of what is gone', async () => {
  const articles = plain.db.collection<{ _id: string }>('articles')
  const fresh = articleDoc('portakal', { body: bodyOf('Portakal dondu.') })
  await told(fresh._id, () => publishDocs(plain.db, { articles: [fresh] }))
  expect((await search('portakal')).slugs).toEqual(['portakal'])
  const gone = { ...withdrawnDoc('portakal', 'Kaldırıldı'), _id: fresh._id }
  await told(fresh._id, () => articles.replaceOne({ _id: fresh._id }, gone))
  expect(await search('portakal')).toEqual({ slugs: [], isWhole: true })
  expect(engine.ids()).toEqual(['a-kuyu', 'a-kuyu.c1'])
})

it('is given up when it hangs: MongoDB answers, the next reader does not wait, and it is told once', async () => {
  engine.state.isHanging = true
  const { searches } = engine.state
  expect(await search('kurudu')).toEqual({ slugs: [], isWhole: false })
  expect(await search('kurudu')).toEqual({ slugs: [], isWhole: false })
  engine.state.isHanging = false
  expect(engine.state.searches).toBe(searches)
  expect(api.masked.map(String)).toEqual([expect.stringMatching(/^Error: OpenSearch: /)])
  expect(String(api.masked[0])).not.toContain(engine.url)
})
