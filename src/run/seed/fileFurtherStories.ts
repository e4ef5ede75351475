import type { Payload } from 'payload'

import type { Report } from '@/src/platform/errors'
import { arrangeDemoFront } from './arrangeDemoFront'
import { arrangeDemoSite } from './arrangeDemoSite'
import { fileDocument } from './fileDocument'
import { fileDemoStory } from './fileDemoStory'
import { fileDrawing } from './fileDrawing'
import { Newsroom, type Staff, type Staffed } from './Newsroom'
import { DEMO_STAFF } from './seedNewsroom'
import { DEMO_STORIES } from './stories/demoStories'
import type { DemoStory } from './stories/DemoStory'
import {
  DEMO_AUTHORS,
  DEMO_DOCUMENTS,
  DEMO_PEOPLE,
  DEMO_PORTRAITS,
  DEMO_SOURCES,
  type DemoPerson,
} from './stories/names'
import { inBothLanguages } from './englishNames'

/**
 * The rest of the demo: a paper's worth of stories, open ones, two assignments, an arranged front and an imprint, by the
 * hands of the demo's people. What is there is left as it is, so it can be called again after it was cut off. Does nothing where the
 * demo's accounts are not there.
 */
export async function fileFurtherStories(
  payload: Payload,
  report: Report,
  stories: readonly DemoStory[] = DEMO_STORIES,
): Promise<void> {
  const newsroom = new Newsroom(payload)
  const staff = await findStaffed(payload)
  if (!staff) return
  const records = await readyRecords(newsroom, staff, stories)
  // Before the stories: a withdrawal keeps whom the imprint names on its day.
  await arrangeDemoSite(newsroom, staff.chief)
  for (const [at, story] of stories.entries()) {
    await fileDemoStory(newsroom, staff, story, records)
    const count = `${at + 1}/${stories.length}`
    report({ tr: `örnek haberler ${count}: ${story.headline}`, en: `demo stories ${count}` })
  }
  await assign(newsroom, staff)
  await arrangeDemoFront(newsroom, staff.editor)
}

async function findStaffed(payload: Payload): Promise<Staffed | null> {
  const staff: Partial<Staffed> = {}
  for (const { key, email } of DEMO_STAFF) {
    const { docs } = await payload.find({
      ...{ collection: 'users', where: { email: { equals: email } } },
      ...{ limit: 1, depth: 0, overrideAccess: true },
    })
    if (!docs[0]) return null
    staff[key] = { ...docs[0], collection: 'users' }
  }
  return staff as Staffed
}

type Named = 'desks' | 'sections' | 'tags'

/** The records that the stories name, each found or made: people and sources by a reporter, the rest by an editor. */
async function readyRecords(
  newsroom: Newsroom,
  { reporter, editor }: Staffed,
  stories: readonly DemoStory[],
): Promise<Map<string, string>> {
  const { payload } = newsroom
  const records = new Map<string, string>()
  const ready = async (
    collection: 'persons' | 'sources' | Named,
    [field, value]: ['slug' | 'name', string],
    data: object,
    user: Staff,
  ) => {
    const { docs } = await payload.find({
      ...{ collection, where: { [field]: { equals: value } } },
      ...{ limit: 1, depth: 0, overrideAccess: true },
    })
    const made =
      docs[0] ?? (await payload.create({ collection, data: data as never, ...newsroom.as(user) }))
    records.set(value, made.id)
  }
  const said = stories.flatMap((story) => story.said)
  for (const slug of new Set(said.flatMap(({ speaker }) => speaker ?? []))) {
    const image = await portraitOf(newsroom, reporter, slug)
    const data = { slug, displayName: DEMO_PEOPLE[slug], isLiving: true, image }
    await ready('persons', ['slug', slug], data, reporter)
  }
  for (const [by, { alt, ...author }] of Object.entries(DEMO_AUTHORS)) {
    const file = `portre-${author.slug}`
    const image = await fileDrawing(newsroom, editor, { file, alt }, [480, 600])
    const data = { ...author, isLiving: true, isStaff: true, image }
    await ready('persons', ['slug', author.slug], data, editor)
    records.set(by, records.get(author.slug) ?? '')
  }
  const named = said.flatMap(({ source, via, about }) => [source, via, about])
  for (const slug of new Set(named.flatMap((one) => one ?? []))) {
    await ready('sources', ['slug', slug], { slug, ...DEMO_SOURCES[slug] }, reporter)
  }
  const parts = stories.flatMap((story) => story.parts)
  for (const part of parts) {
    if (typeof part === 'string' || !('attachment' in part)) continue
    const { attachment } = part
    const id = await fileDocument(newsroom, reporter, attachment, DEMO_DOCUMENTS[attachment])
    records.set(attachment, id)
  }
  const byName = async (collection: Named, names: readonly string[]) => {
    const dataOf = collection === 'desks' ? (name: string) => ({ name }) : inBothLanguages
    for (const name of new Set(names)) await ready(collection, ['name', name], dataOf(name), editor)
  }
  await byName('sections', SECTIONS)
  await byName(
    'tags',
    stories.flatMap(({ tags }) => tags),
  )
  await byName('desks', ['Yerel masası'])
  return records
}

/** The portrait of somebody who has one; their name is not told by the picture. */
async function portraitOf(
  newsroom: Newsroom,
  reporter: Staff,
  slug: DemoPerson,
): Promise<string | undefined> {
  const alt = DEMO_PORTRAITS[slug]
  if (!alt) return undefined
  return fileDrawing(newsroom, reporter, { file: `portre-${slug}`, alt }, [480, 600])
}

/** In the order of the paper's own line of sections. */
const SECTIONS: readonly DemoStory['section'][] = [
  ...(['Gündem', 'Yerel', 'Ekonomi', 'Bilim', 'Kültür', 'Spor', 'Görüş'] as const),
]

const ASSIGNMENTS = [
  {
    headline: 'Voleybol finali: tribünden izlenim',
    note: 'Pazar 15.00, Çınarlı Spor Salonu. İki seyirciyle konuşun, adlarıyla yazalım.',
    to: 'secondReporter',
  },
  {
    headline: 'Aralık denetimi: servislerin kaçı lastik taktı?',
    note: 'Tutanakları yine isteyin; ilk haberdeki tabloyla aynı düzende olsun.',
    to: 'reporter',
  },
] as const

/** Two assignments for the coming days, made by an editor. */
async function assign(newsroom: Newsroom, staff: Staffed): Promise<void> {
  const { payload } = newsroom
  for (const [at, { headline, note, to }] of ASSIGNMENTS.entries()) {
    const known = await payload.count({
      ...{ collection: 'assignments', where: { headline: { equals: headline } } },
      overrideAccess: true,
    })
    if (known.totalDocs > 0) continue
    const due = new Date(Date.now() + (at + 2) * 86_400_000).toISOString()
    await payload.create({
      collection: 'assignments',
      data: { headline, note, assignee: staff[to].id, due },
      depth: 0,
      ...newsroom.as(staff.editor),
    })
  }
}
