import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { fileFurtherStories } from '@/src/run/seed/fileFurtherStories'
import { seedNewsroom } from '@/src/run/seed/seedNewsroom'
import { DEMO_STORIES } from '@/src/run/seed/stories/demoStories'
import { longGroup } from '@/tests/support/long'
import { openNewsroom, type Newsroom } from '@/tests/support/newsroom'
import { openPublicReader, type PublicReader } from '@/tests/support/publicReader'

const CORRECTED = 'kavaklida-her-uc-okul-servisinden-biri-yaz-lastigiyle'
const RETRACTED = 'sarisu-limaninda-ozellestirme-takvimi'
const SENT_BACK = 'sahil-yolunda-gece-calismasi'
const SECONDS = ['akcaburunda-firtina-vapur-seferleri-durdu', 'zeytinyagi-ihracati-ucte-bir-dustu']
const some = DEMO_STORIES.filter(({ slug }) =>
  [CORRECTED, RETRACTED, SENT_BACK, ...SECONDS].includes(slug),
)

const COUNTED = [
  ...(['articles', 'comments', 'assignments', 'fronts', 'media'] as const),
  ...(['attachments', 'audit-log'] as const),
] as const

longGroup('the further stories of the demo', () => {
  let newsroom: Newsroom
  let api: PublicReader
  const told: string[] = []

  beforeAll(async () => {
    newsroom = await openNewsroom()
    await seedNewsroom(newsroom.payload, () => {})
    await fileFurtherStories(newsroom.payload, ({ tr }) => told.push(tr), some)
    api = await openPublicReader()
  }, 180_000)
  afterAll(async () => {
    await api.close()
    await newsroom.close()
  })

  const count = async (collection: (typeof COUNTED)[number]) =>
    (await newsroom.payload.count({ collection, overrideAccess: true })).totalDocs

  it('reads the long one with its table, its fact box and what was corrected', async () => {
    const { data, errors } = await api.ask(`{ article(slug: "${CORRECTED}") {
      body { text html } updates { was is note }
      claims { text attributions { label quote speaker { name } } } } }`)
    expect(errors).toBeUndefined()
    const { body, updates, claims } = data.article
    expect(body.text).toContain('61 okul servisinin 21’inde')
    expect(body.text).not.toContain('64 okul servisinin')
    expect(body.html).toContain('<table')
    expect(body.html).toContain('Kural ne diyor?')
    expect(updates).toMatchObject([
      { was: '64 okul servisinin 21’inde', is: '61 okul servisinin 21’inde' },
    ])
    const said = claims.flatMap(({ attributions }: any) => attributions)
    expect(said.filter(({ speaker }: any) => speaker?.name === 'Nermin Aksoy')).toHaveLength(2)
  })

  it('says why the retracted one was retracted, and shows nothing of what is not published', async () => {
    const { data } = await api.ask(`{
      gone: article(slug: "${RETRACTED}") { headline notice }
      open: article(slug: "${SENT_BACK}") { headline } }`)
    expect(data.gone.notice).toMatch(/sahte/)
    expect(data.open).toBeNull()
  })

  it('goes on where it was cut off, and leaves what is there as it is', async () => {
    const before = await Promise.all(COUNTED.map(count))
    await fileFurtherStories(newsroom.payload, () => {}, some)
    expect(await Promise.all(COUNTED.map(count))).toEqual(before)
    expect(before.slice(1, 4)).toEqual([1, 2, 1])
    expect(told[0]).toBe(`örnek haberler 1/5: ${some[0]?.headline}`)
  })

  it('arranges the front as its editor did', async () => {
    const { data } = await api.ask(
      `{ front(slug: "home") { slots { kind items { article { slug } } } } }`,
    )
    const slugsIn = (kind: string) =>
      data.front.slots
        .find((slot: any) => slot.kind === kind)
        .items.map(({ article }: any) => article.slug)
    expect(slugsIn('LEAD')).toEqual([CORRECTED])
    expect(slugsIn('SECONDS').slice(0, 2)).toEqual(SECONDS)
  })

  it('has a running story, words of the day by people with portraits, and a file to take', async () => {
    const { data } = await api.ask(`{
      live: article(slug: "${SECONDS[0]}") { genre updates { kind note } }
      long: article(slug: "${CORRECTED}") { body { blocks { ... on AttachmentBlock { attachment { title pages } } } } }
      front(slug: "home") { slots { kind items { claim { attributions { speaker { name image { alt } } } } } } } }`)
    expect(data.live.genre).toBe('LIVE_BLOG')
    expect(data.live.updates.map(({ note }: any) => note)).toHaveLength(2)
    const files = data.long.body.blocks.flatMap(({ attachment }: any) => attachment ?? [])
    expect(files).toEqual([{ title: 'Kavaklı okul servisi denetimi: tutanak özeti', pages: 2 }])
    const said = data.front.slots.find(({ kind }: any) => kind === 'SAID').items
    const speakers = said.map(({ claim }: any) => claim.attributions[0].speaker)
    expect(speakers.slice(0, 2).map(({ name }: any) => name)).toEqual([
      ...['Nermin Aksoy', 'Nazım Göksu'],
    ])
    expect(speakers[0].image.alt).toMatch(/^Çizim/)
  })

  it('is a paper of some days, with an imprint that its chief wrote', async () => {
    const { data } = await api.ask(`{
      site { motto imprint { publisher responsibleEditor staff { name } } policies { title text } }
      articles(first: 20) { nodes { slug publishedAt } } }`)
    expect(data.site.imprint).toMatchObject({ responsibleEditor: 'Suna Erdem' })
    expect(data.site.imprint.staff.length).toBeGreaterThan(3)
    expect(data.site.policies.map(({ title }: any) => title)).toContain('Gizlilik')
    const times = data.articles.nodes
      .filter(({ slug }: any) => some.some((story) => story.slug === slug))
      .map(({ publishedAt }: any) => Date.parse(publishedAt))
    expect(times.length).toBe(4)
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(2 * 3_600_000)
    expect(Math.max(...times)).toBeLessThan(Date.now() - 1_800_000)
  })
})
