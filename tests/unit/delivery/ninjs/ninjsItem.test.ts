import { describe, expect, it } from '@jest/globals'
import { ninjsItem } from '@/src/delivery/ninjs/ninjsItem'
import type { Ninjs } from '@/src/delivery/ninjs/ninjs'
import { ninjsSamples } from '@/tests/support/ninjsSamples'
import { ninjsShape } from '@/tests/support/ninjsShape'
import { articleDoc } from '@/tests/support/publicFixtures'
import { seedPublicArticle } from '@/tests/support/seedPublicArticle'
import { coup } from '@/tests/support/story'

const site = { name: 'Künye', publicUrl: 'https://haber.test' }
const claims = ({ associations = [] }: Ninjs) => associations.filter(({ rel }) => rel === 'claim')

describe('an article as ninjs', () => {
  it('is valid, whatever the article has or lacks', async () => {
    const samples = Object.entries(await ninjsSamples())
    expect(samples.length).toBeGreaterThan(4)
    for (const [name, item] of samples) {
      const read = ninjsShape.safeParse(JSON.parse(JSON.stringify(item)))
      expect({ name, problems: read.error?.issues ?? [] }).toEqual({ name, problems: [] })
    }
  })
  it('carries other headlines, where it was written, how it came about, and the licence', async () => {
    const { written, everything } = await ninjsSamples()
    expect(written).toMatchObject({
      located: 'Bakü',
      headlines: [{ role: 'main' }, { role: 'search' }, { role: 'social' }],
    })
    expect(written?.descriptions?.at(-1)).toMatchObject({
      role: 'backstory',
      value: 'Belgeyi iki kişi okudu.',
    })
    expect(written?.associations?.[0]).toMatchObject({ rel: 'picture', usageTerms: 'CC BY 4.0' })
    expect(everything?.headlines).toHaveLength(1)
    expect(Object.keys(everything ?? {})).not.toContain('located')
  })
  it('tells receivers what they may do: use, hold back, take down', async () => {
    const { seed, retracted, withdrawn } = await ninjsSamples()
    expect(seed?.pubStatus).toBe('usable')
    expect(retracted).toMatchObject({
      pubStatus: 'withheld',
      descriptions: [{ role: 'notice', value: 'Geri çekildi' }, { role: 'summary' }],
    })
    expect(withdrawn).toEqual({
      ...{ uri: 'tag:haber.test,2025:a-x', type: 'text', pubStatus: 'canceled', slugline: 'x' },
      descriptions: [{ role: 'notice', contentType: 'text/plain', value: 'Kaldırıldı' }],
      altIds: expect.any(Array),
      standard: expect.any(Object),
    })
  })
  it('carries the seed story letter for letter, and each of its claims with who says it', async () => {
    const article = await seedPublicArticle()
    const item = ninjsItem(article, site)
    expect(item.headlines?.[0]?.value).toBe(article.headline)
    expect(item.bodies?.[1]).toMatchObject({
      contentType: 'text/plain',
      value: article.body?.text,
      charCount: article.body?.text.length,
    })
    expect(claims(item).map(({ name }) => name)).toEqual(article.claims.map(({ text }) => text))
    const told = claims(item).flatMap(({ bodies }) => JSON.parse(bodies?.[0]?.value ?? ''))
    const ids = told.flatMap(({ attributions }) =>
      attributions.map((row: { id: string }) => row.id),
    )
    expect(new Set(ids)).toEqual(new Set(article.attributions.map(({ id }) => id)))
    // The marks of the HTML lead to them.
    const marks = [...(item.bodies?.[0]?.value ?? '').matchAll(/data-attribution="([^"]*)"/g)]
    const marked = marks.flatMap(([, list = '']) => list.split(' '))
    expect(marked.length).toBeGreaterThan(20)
    for (const id of marked) expect(ids).toContain(id)
  })
  it('names whom a claim is attributed to; of a masked source the label alone', () => {
    const [accusation, speech] = claims(ninjsItem(coup, site))
    expect(accusation?.infoSources?.map(({ literal }) => literal)).toEqual(['apa', 'minval'])
    expect(accusation?.profile).toBe('x-claim-1')
    expect(speech?.people).toContainEqual(
      expect.objectContaining({ rel: 'speaker', name: 'İlham Aliyev' }),
    )
    const masked = JSON.parse(accusation?.bodies?.[0]?.value ?? '').attributions[1]
    expect(masked).toMatchObject({ label: 'konuya yakın bir kaynak', source: null, speaker: null })
  })
  it('never says of an event that it happened where nobody said so', () => {
    const [event] = coup.events
    if (!event) throw new Error('the story has an event')
    const item = ninjsItem(articleDoc('x', { events: [{ ...event, occurrence: null }] }), site)
    expect(item.events?.[0]?.rel).toBe('alleged')
  })
})
