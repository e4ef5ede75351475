import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { searchKeys } from '@/src/language/text/keys'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { articleDoc, eventDoc, personDoc, publishDocs, sourceDoc } from '../support/publicFixtures'

let folder: string
/** Knows which names there are; and asks MongoDB each time. */
let api: PublicApi
let plain: PublicApi

const SEARCH = `query ($query: String!) {
  search(query: $query, first: 5) {
    totalCount
    nodes { __typename ... on Person { id } ... on Source { id } ... on Event { id } ... on Article { id } }
  }
}`
const found = async (one: PublicApi, query: string) => {
  const { data, errors } = await one.ask(SEARCH, { query })
  expect(errors).toBeUndefined()
  return data.search
}
const NAMES = new Set(['persons', 'sources', 'events'])
const commandsFor = async (query: string): Promise<string[]> =>
  (await api.commands(() => found(api, query))).filter((one) => NAMES.has(one))

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-names-'))
  plain = await openPublicApi()
  await publishDocs(plain.db, {
    persons: [personDoc('Ayşe Kaya'), personDoc('Ramiz Mekhtiyev'), personDoc('Xi Jinping')],
    sources: [sourceDoc('Azerbaycan Basın Ajansı')],
    events: [eventDoc('Duşanbe zirvesi')],
    articles: [articleDoc('yol', { headline: 'Asfalt döküldü' })],
  })
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((resolve) => (ready = resolve))
  api = await openPublicApi(true, {
    search: { folder, bytes: 400_000_000, onReady: () => ready() },
  })
  await isReady
}, 60_000)
afterAll(async () => {
  await api.close()
  await plain.close()
  await rm(folder, { recursive: true, force: true })
})

const waitFor = async (isSo: () => Promise<boolean>): Promise<number> => {
  const begun = performance.now()
  while (!(await isSo())) {
    if (performance.now() - begun > 5_000) throw new Error('not in five seconds')
    await sleep(20)
  }
  return performance.now() - begun
}

describe('A search by the keys of names', () => {
  it('asks no names where nobody is named so', async () => {
    await waitFor(async () => (await commandsFor('asfalt')).length === 0)
    expect((await found(api, 'asfalt')).nodes).toEqual([{ __typename: 'Article', id: 'a-yol' }])
    expect(await commandsFor('hiçkimse “burada yok”')).toEqual([])
    // Two persons' words, and one word of none.
    expect(await commandsFor('Ramiz Kaya')).toEqual([])
    expect(await commandsFor('Kaya')).not.toEqual([])
  })

  // One word of a name that another has, a misspelt one, titles, case endings, short words, phrases, exclusions, nothing left.
  it.each([
    ...['Kaya', 'AYŞE kaya’nın', 'ayse', 'Mehtiyev', 'Mekhtiev', 'Ramiz Kaya', 'Sayın Kaya'],
    ...['Xi', 'Xi Jinping’e', 'Jinpinge', 'azerbaycan', 'ajansı azerbaycan', '“Ayşe Kaya”'],
    ...['"Kaya Ayşe"', 'Kaya -Ayşe', 'zirve', 'zirvesinde', 'duşanbede', '…', 'kayalar', 'asfalt'],
  ])('finds for %s what MongoDB finds', async (query) => {
    expect(await found(api, query)).toEqual(await found(plain, query))
  })

  it('reads all anew when much has changed, and goes on', async () => {
    const persons = plain.db.collection<{ _id: string }>('persons')
    const many = Array.from({ length: 6_000 }, (_, at) => personDoc(`Kişi Numara${at}`))
    await publishDocs(plain.db, { persons: many })
    const isThere = async () => (await commandsFor('Numara5999')).length > 0
    await waitFor(async () => (await isThere()) && (await commandsFor('asfalt')).length === 0)
    const those = await found(api, 'Numara5999')
    expect(those.nodes).toHaveLength(5)
    expect(those).toEqual(await found(plain, 'Numara5999'))
    await persons.deleteMany({ _id: { $in: many.map(({ _id }) => _id) } })
    expect((await found(api, 'Numara5999')).totalCount).toBe(0)
  })

  it('finds who was published, renamed or taken back since, within a second', async () => {
    const persons = plain.db.collection<{ _id: string }>('persons')
    const ids = async (query: string): Promise<string[]> =>
      (await found(api, query)).nodes.map(({ id }: { id: string }) => id)
    expect(await ids('Nigar')).toEqual([])
    const nigar = personDoc('Nigar Quliyeva')
    await publishDocs(plain.db, { persons: [nigar] })
    expect(await waitFor(async () => (await ids('Nigar')).length === 1)).toBeLessThan(1_000)
    await persons.updateOne({ _id: nigar._id }, { $set: searchKeys(['Leyla Quliyeva']) })
    expect(await waitFor(async () => (await ids('Leyla')).length === 1)).toBeLessThan(1_000)
    expect(await ids('Nigar')).toEqual([])
    await persons.deleteOne({ _id: nigar._id })
    expect(await ids('Leyla')).toEqual([])
  })
})
