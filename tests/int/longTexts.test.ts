import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { elementKeys, fromParagraphs, newMark, newText } from '@/src/language/richText/newNodes'
import { type Newsroom, openNewsroom, type StaffUser } from '../support/newsroom'
import { largeText } from '../support/largestText'
import { login, rest } from '../support/rest'

describe('a text as long as may be', () => {
  let newsroom: Newsroom
  let reporter: StaffUser
  let token: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    token = await login(reporter)
  })
  afterAll(() => newsroom.close())

  const create = (data: object) => rest('POST', 'articles?depth=0', { token, body: data })

  it('is looked through in a thread: one word of 300,000 letters does not hold the loop', async () => {
    const body = fromParagraphs(['a'.repeat(300_000)])
    // Every turn of the loop says that it came; a text that is looked through here lets none through.
    const before = process.cpuUsage()
    let [turns, longest, last] = [0, 0, performance.now()]
    const timer = setInterval(() => {
      turns += 1
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const { status, json } = await create({ headline: 'Uzun', language: 'en', body })
    clearInterval(timer)
    expect(status).toBe(201)
    expect(turns).toBeGreaterThan(5)
    expect(longest).toBeLessThan(5_000)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(30_000)
    const stored = await newsroom.stored(json.doc.id)
    expect(stored.wordCount).toBe(1)
  })

  it('has the same findings in a thread as here', async () => {
    const accused = {
      claims: [{ id: 'c1', text: 'Suçlama', kind: 'accusation', seriousness: 'criminal' }],
      attributions: [{ id: 'A1', claim: 'c1', field: 'body', mode: 'agentlessHedge' }],
      language: 'en',
    }
    const told = (filler: string) => ({
      root: {
        type: 'root',
        ...elementKeys,
        children: [
          {
            type: 'paragraph',
            ...elementKeys,
            children: [newMark(['A1'], [newText('It is said')])],
          },
          { type: 'paragraph', ...elementKeys, children: [newText(filler)] },
        ],
      },
    })
    const short = await create({ ...accused, headline: 'Short', body: told('a b. ') })
    const long = await create({ ...accused, headline: 'Long', body: told('a b. '.repeat(4_000)) })
    const findings = ({ json }: typeof short) => json.doc.sourcing.findings
    expect(findings(short).map(({ code }: { code: string }) => code)).toContain(
      'unsourcedAccusation',
    )
    expect(findings(long)).toEqual(findings(short))
    expect(long.json.doc.wordCount).toBe(8_003)
  })

  it('is refused, in both languages, where it has more rows than one save may bring; nothing is stored', async () => {
    const before = await newsroom.payload.count({ collection: 'articles', overrideAccess: true })
    const { status, json } = await create({
      headline: 'Çok',
      ...largeText('words', { marks: 100, bytes: 100_000 }),
    })
    expect(status).toBe(400)
    expect(json.errors[0]).toMatchObject({ code: 'articleTooLarge' })
    expect(JSON.stringify(json.errors[0])).toMatch(/150 satır/)
    const after = await newsroom.payload.count({ collection: 'articles', overrideAccess: true })
    expect(after.totalDocs).toBe(before.totalDocs)
  })

  it('that was stored with more can be read, kept and made smaller, and not made larger', async () => {
    const { body, claims, attributions } = largeText('words', { marks: 60, bytes: 40_000 })
    const made = await create({ headline: 'Eski', language: 'en', body, claims, attributions })
    const { id } = made.json.doc
    const more = Array.from({ length: 100 }, (_, at) => ({ ...claims[0], id: `old${at}` }))
    const { articles } = newsroom.payload.db.collections
    await articles?.collection.updateOne(
      { _id: new ObjectId(id) as never },
      { $set: { claims: [...claims, ...more] as never } },
    )
    const stored = await newsroom.stored(id)
    expect(stored.claims).toHaveLength(160)
    const save = (rows: unknown[]) =>
      rest('PATCH', `articles/${id}?depth=0`, {
        token,
        body: { revision: stored.revision, claims: rows, attributions, body },
      })
    const larger = await save([...(stored.claims ?? []), { ...claims[0], id: 'new' }])
    expect(larger.json.errors?.[0]).toMatchObject({ code: 'articleTooLarge' })
    const smaller = await save((stored.claims ?? []).slice(0, 155))
    expect([smaller.status, smaller.json.doc?.claims?.length]).toEqual([200, 155])
  })
})
