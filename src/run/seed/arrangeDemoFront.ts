import type { Article, Front } from '@/src/payload-types'
import type { Newsroom, Staff } from './Newsroom'

const LEAD = 'kavaklida-her-uc-okul-servisinden-biri-yaz-lastigiyle'
const SECONDS = ['akcaburunda-firtina-vapur-seferleri-durdu', 'zeytinyagi-ihracati-ucte-bir-dustu']
/** Whose words of the day stand on the front: of which story, and how the claim begins. */
const SAID = [
  [LEAD, 'Kimseyi yolda'],
  ['akcaburunda-firtina-vapur-seferleri-durdu', 'Dalga fenerin'],
  ['liman-davasi-yeniden-goruluyor', 'Üçüncü rapor'],
  ['sali-pazari-geri-donuyor', 'Kirayı ödeyemeyen'],
] as const
/** In the order of the rows of the home page, and how each is laid out. */
const ROWS = [
  ['Yerel', 'feature'],
  ['Ekonomi', 'tower'],
  ['Kültür', 'tower'],
  ['Spor', 'tower'],
  ['Bilim', 'wide'],
] as const

/** The home page as an editor arranges it: a lead, two seconds, what four people say; the rest fills by itself. Once. */
export async function arrangeDemoFront(newsroom: Newsroom, editor: Staff): Promise<void> {
  const { payload } = newsroom
  const known = await payload.count({
    ...{ collection: 'fronts', where: { section: { exists: false } }, overrideAccess: true },
  })
  const lead = await bySlug(newsroom, LEAD)
  const seconds = await Promise.all(SECONDS.map((slug) => bySlug(newsroom, slug)))
  if (known.totalDocs > 0 || !lead || seconds.some((one) => !one)) return
  const sections = await payload.find({
    ...{ collection: 'sections', pagination: false, depth: 0, overrideAccess: true },
  })
  const idOf = new Map(sections.docs.map(({ name, id }) => [name, id]))
  const said = await Promise.all(
    SAID.map(async ([slug, beginning]) => {
      const article = await bySlug(newsroom, slug)
      const claim = article?.claims?.find(({ text }) => text?.startsWith(beginning))?.id
      return article && claim ? [{ article: article.id, claim }] : []
    }),
  )
  const slots: NonNullable<Front['slots']> = [
    { kind: 'lead', items: [{ article: lead.id }] },
    { kind: 'seconds', items: seconds.flatMap((one) => (one ? [{ article: one.id }] : [])) },
    { kind: 'said', items: said.flat() },
    ...ROWS.map(([name, layout]) => ({
      ...{ kind: 'sectionRow' as const, section: idOf.get(name), layout },
    })),
    // Behind the rows: what stands in a row is not among the latest once more, and the rows come first.
    { kind: 'opinion' },
    { kind: 'latest' },
    { kind: 'corrections' },
  ]
  await payload.create({ collection: 'fronts', data: { slots }, depth: 0, ...newsroom.as(editor) })
}

async function bySlug({ payload }: Newsroom, slug: string): Promise<Article | undefined> {
  const { docs } = await payload.find({
    ...{ collection: 'articles', where: { slug: { equals: slug } } },
    ...{ limit: 1, depth: 0, overrideAccess: true },
  })
  return docs[0]
}
