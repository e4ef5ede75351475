import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import { loadEntities } from '@/src/editorial/sourcing/sourcingOf'
import type { Article } from '@/src/payload-types'
import type { Finding } from '@/src/sourcing/types'
import { countCommands } from '@/tests/support/countCommands'
import { openPublishing, type Publishing } from '@/tests/support/publishing'

let newsroom: Publishing
let req: PayloadRequest
let apa: string
beforeAll(async () => {
  newsroom = await openPublishing()
  req = await createLocalReq({ user: newsroom.editor as never }, newsroom.payload)
  apa = await newsroom.source('APA')
}, 120_000)
afterAll(() => newsroom.close())

const save = (article: Article, data: Partial<Article>): Promise<Article> =>
  newsroom.payload.update({
    ...{ collection: 'articles', id: article.id, data, user: newsroom.editor, depth: 0 },
    overrideAccess: false,
  })
const codes = async (article: Article): Promise<string[]> =>
  ((await newsroom.stored(article.id)).sourcing as { findings: Finding[] }).findings.map(
    ({ code }) => code,
  )
const claim = (article: Article, over: object): Partial<Article> => ({
  claims: [{ ...article.claims![0]!, ...over }],
})

describe('what other articles say of the same claim', () => {
  it('warns once that article is live, and not of a draft', async () => {
    const ali = await newsroom.person('Ali Veli')
    const kongre = await newsroom.event('Kongre')
    const named = { source: apa, persons: [ali], events: [kongre] }
    const counted = (value: number) => ({ quantity: { value, unit: 'kişi', of: 'ölü' } })
    const first = await newsroom.draft('İlk haber', named)
    await save(first, claim(first, { ...counted(12), verification: { status: 'refuted' } }))
    const second = await newsroom.draft('İkinci haber', named)
    await save(second, claim(second, counted(15)))
    expect(await codes(second)).not.toContain('disputedElsewhere')

    await newsroom.publish(first)
    await save(second, { kicker: 'Yeni' })
    expect(await codes(second)).toContain('disputedElsewhere')
    // Whose figure is given up conflicts with none.
    expect(await codes(second)).not.toContain('numberConflict')

    const third = await newsroom.draft('Üçüncü haber', named)
    await save(third, claim(third, counted(9)))
    await newsroom.publish(third)
    await save(second, { kicker: 'Daha yeni' })
    const { findings } = (await newsroom.stored(second.id)).sourcing as { findings: Finding[] }
    expect(findings.find(({ code }) => code === 'numberConflict')?.params).toMatchObject({
      ...{ value: 15, other: 9, article: 'Üçüncü haber' },
    })
  })

  it('is looked up in as many commands for one claim as for forty', async () => {
    const article = async (count: number) => {
      const persons = await Promise.all(
        Array.from({ length: count }, (_, at) => newsroom.person(`Kişi ${count} ${at}`)),
      )
      const claims = persons.map((id, at) => ({ id: `K${at}`, text: `Söz ${at}`, persons: [id] }))
      return countCommands(newsroom.payload, () => loadEntities(req, { claims } as never))
    }
    expect(await article(40)).toBe(await article(1))
  })
})

describe('what the record of a person says', () => {
  it('stops a role that is over, and a conviction that nobody had', async () => {
    const { id } = await newsroom.payload.create({
      collection: 'persons',
      data: { displayName: 'Ayşe Kaya', positions: [{ title: 'Bakan', to: '2019' }] } as never,
      overrideAccess: true,
    })
    const article = await newsroom.draft('Bakan konuştu', { source: apa, persons: [id] })
    await save(article, {
      headline: 'Bakan Ayşe Kaya mahkûm oldu',
      ...claim(article, { kind: 'legalStatus' }),
      attributions: [
        ...article.attributions!,
        { id: 'A2', claim: article.claims![0]!.id!, field: 'headline', mode: 'houseVoice' },
      ],
    })
    expect(await codes(article)).toEqual(
      expect.arrayContaining(['staleRole', 'statusOutrunsEvidence']),
    )
    await newsroom.payload.update({
      ...{ collection: 'persons', id, overrideAccess: true },
      data: {
        positions: [{ title: 'Bakan', from: '2020' }],
        legalMatters: [{ stage: 'convicted', basis: 'https://example.com/karar' }],
      },
    })
    await save(article, { kicker: 'Yeni' })
    const after = await codes(article)
    expect(after).not.toContain('staleRole')
    expect(after).not.toContain('statusOutrunsEvidence')
  })
})
