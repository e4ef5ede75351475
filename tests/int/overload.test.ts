import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { admission, type Admission } from '@/src/delivery/http/admission'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

const RUNNING = 3
const WAITING = 2
/** Stands before the database, so that what is running stays so until it is let through. */
const gate = { opened: Promise.resolve(), come: 0, begun: 0, most: 0, running: 0 }
const limits = admission({ running: RUNNING, waiting: WAITING, patienceMs: 3_600_000 })
const held: Admission = {
  run: (work) => {
    gate.come += 1
    return limits.run(async () => {
      gate.begun += 1
      gate.running += 1
      gate.most = Math.max(gate.most, gate.running)
      await gate.opened
      try {
        return await work()
      } finally {
        gate.running -= 1
      }
    })
  },
}

let api: PublicApi
beforeAll(async () => {
  api = await openPublicApi(true, { admission: held, cacheBytes: 64_000_000 })
  await publishDocs(api.db, story)
})
afterAll(() => api.close())

const shut = (): (() => void) => {
  let open: () => void = () => undefined
  gate.opened = new Promise((resolve) => (open = resolve))
  return open
}
const askFirst = (first: number) => api.ask(`{ articles(first: ${first}) { nodes { slug } } }`)
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}

describe('more requests than delivery can answer', () => {
  it('are turned away with 503, and served again when there is room', async () => {
    const kept = await api.ask('{ sections { slug } }')
    const open = shut()
    const { come } = gate
    const admitted = Array.from({ length: RUNNING + WAITING }, (_, index) => askFirst(index + 1))
    await until(() => gate.come === come + RUNNING + WAITING)
    const refused = await Promise.all([50, 51, 52, 53].map(askFirst))
    for (const { status, headers, errors } of refused) {
      expect(status).toBe(503)
      expect(headers.get('retry-after')).toBe('1')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(errors?.[0]?.extensions).toEqual({
        code: 'overloaded',
        message: { tr: expect.stringMatching(/yoğun/), en: expect.stringMatching(/busy/) },
      })
    }
    for (const path of ['/feeds/rss.xml', '/ninjs/darbe-plani', '/sitemap.xml']) {
      expect((await api.send(path)).status).toBe(503)
    }
    // What is kept costs nothing, and is answered whatever else goes on.
    const again = await api.ask('{ sections { slug } }')
    expect(again).toMatchObject({ status: 200, text: kept.text })

    open()
    expect((await Promise.all(admitted)).map(({ status }) => status)).toEqual(
      admitted.map(() => 200),
    )
    expect(gate.most).toBe(RUNNING)
    expect((await askFirst(50)).status).toBe(200)
    expect((await api.send('/feeds/rss.xml')).status).toBe(200)
    expect((await api.send('/sitemap.xml')).status).toBe(200)
    expect(api.masked).toEqual([])
  })

  it('count once where they ask the same', async () => {
    const open = shut()
    const begun = gate.begun
    const same = Array.from({ length: 50 }, () => askFirst(33))
    await until(() => gate.begun > begun)
    open()
    expect((await Promise.all(same)).filter(({ status }) => status !== 200)).toEqual([])
    expect(gate.begun).toBe(begun + 1)
  })
})
