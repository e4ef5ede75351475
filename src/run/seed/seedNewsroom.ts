import type { Payload } from 'payload'
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { giveFirstPassword } from '@/src/editorial/accounts/passwords'
import { readStoryText } from '@/src/editorial/import/readStoryText'
import type { Article, User } from '@/src/payload-types'
import { env } from '@/src/platform/env'
import type { Report } from '@/src/platform/errors'
import type { Finding, Override, Sourcing } from '@/src/sourcing/types'
import type { Role } from '@/src/workflow/stages'
import { fileEntities } from './fileEntities'
import { fileLocalStories } from './fileLocalStories'
import { readGroundTruth, readSeedStory } from './groundTruth'
import { Newsroom, type Staff, type Staffed } from './Newsroom'
import { storyContent } from './storyContent'
import { inBothLanguages } from './englishNames'

/** The demo newsroom in an empty database: accounts, desks, the seed story and five local ones. */
export async function seedNewsroom(payload: Payload, report: Report): Promise<void> {
  const newsroom = new Newsroom(payload)
  report({ tr: 'Örnek hesaplar açılıyor', en: 'making the demo accounts' })
  const staff = await hireStaff(newsroom)
  const rights = newsroom.as(staff.editor)
  const named = (collection: 'desks' | 'sections' | 'tags', name: string) =>
    payload.create({
      collection,
      data: collection === 'desks' ? { name } : inBothLanguages(name),
      ...rights,
    })
  const [foreignDesk, localDesk] = [
    await named('desks', 'Dış haberler'),
    await named('desks', 'Yerel'),
  ]
  const [world, local] = [await named('sections', 'Dünya'), await named('sections', 'Yerel')]
  const tag = await named('tags', 'Kafkasya')
  report({
    tr: 'Haber: muhabir yazıyor, editör düzeltme istiyor',
    en: 'the story: filed, sent back',
  })
  const story = await fileSeedStory(newsroom, staff, {
    desk: foreignDesk.id,
    section: world.id,
    tags: [tag.id],
  })
  report({ tr: `Yayımlandı: ${story.headline}`, en: 'published' })
  await fileLocalStories(newsroom, staff, { desk: localDesk.id, section: local.id })
  report({
    tr: 'Beş yerel haber açıldı, her aşamada bir tane',
    en: 'five local stories, one a stage',
  })
}

/**
 * The seed story's walk: the reporter files it, an editor asks for a correction of the headline's typo, the reporter
 * mends it, another editor approves it, overruling each open finding with a reason, and it is published.
 */
async function fileSeedStory(
  newsroom: Newsroom,
  staff: Staffed,
  place: Partial<Article>,
): Promise<Article> {
  const { reporter, editor, secondEditor } = staff
  const truth = await readGroundTruth()
  const text = await readSeedStory()
  const story = readStoryText(text)
  if (!story) throw new Error('seed/story.tr.txt is not a story')
  const ids = await fileEntities(newsroom, reporter, truth)
  const bodyStart = text.indexOf(story.paragraphs[0] ?? '')
  const draft = await newsroom.payload.create({
    collection: 'articles',
    data: { ...storyContent(story, truth, ids, bodyStart), ...place } as Article,
    depth: 0,
    ...newsroom.as(reporter),
  })
  await newsroom.act(reporter, draft, 'submit')
  await newsroom.act(editor, draft, 'requestChanges', {
    reason: 'Başlıkta “Planlaan” yazılmış; doğrusu “Planlanan”. Düzeltip yeniden gönderin.',
  })
  await newsroom.save(reporter, draft, {
    headline: story.headline.replace('Planlaan', 'Planlanan'),
  })
  const submitted = await newsroom.act(reporter, draft, 'submit')
  const { findings } = submitted.sourcing as unknown as Sourcing
  await newsroom.act(secondEditor, draft, 'approve', { overrides: overrideReasons(findings) })
  return newsroom.act(secondEditor, draft, 'publish')
}

/** The demo's people, by the addresses of their accounts. */
export const DEMO_STAFF: { key: keyof Staffed; name: string; email: string; role: Role }[] = [
  { key: 'reporter', name: 'Defne Yalın', email: 'muhabir@kunye.example', role: 'reporter' },
  { key: 'secondReporter', name: 'Mert Soylu', email: 'muhabir2@kunye.example', role: 'reporter' },
  { key: 'editor', name: 'Nermin Akça', email: 'editor@kunye.example', role: 'editor' },
  { key: 'secondEditor', name: 'Kerem Tunalı', email: 'editor2@kunye.example', role: 'editor' },
  { key: 'chief', name: 'Suna Erdem', email: 'mudur@kunye.example', role: 'chief' },
  {
    key: 'factChecker',
    name: 'Oya Demirci',
    email: 'dogrulama@kunye.example',
    role: 'factChecker',
  },
  { key: 'admin', name: 'Rüya Sezer', email: 'yonetici@kunye.example', role: 'admin' },
]

/**
 * Makes the demo accounts with random passwords, written to `demo-accounts.json` (0600) in the data folder and
 * nowhere else. The admin comes first and makes the others.
 */
async function hireStaff(newsroom: Newsroom): Promise<Staffed> {
  const accounts = DEMO_STAFF.map((one) => ({
    ...one,
    password: randomBytes(15).toString('base64url'),
  }))
  const staff: Partial<Staffed> = {}
  let admin: Staff | null = null
  for (const { key, name, email, role, password } of accounts.toReversed()) {
    const data = { name, email, roles: [role], disabled: false }
    const rights: object = admin ? newsroom.as(admin) : { overrideAccess: true }
    const user: User = await newsroom.payload.create({
      collection: 'users',
      data,
      depth: 0,
      ...rights,
    })
    await giveFirstPassword(newsroom.payload, user.id, password)
    staff[key] = { ...user, collection: 'users' }
    admin ??= { ...user, collection: 'users' }
  }
  await mkdir(env().KUNYE_DATA_DIR, { recursive: true })
  const file = path.join(env().KUNYE_DATA_DIR, 'demo-accounts.json')
  const listed = accounts.map(({ email, password, role, name }) => ({
    email,
    password,
    roles: [role],
    name,
  }))
  await writeFile(file, `${JSON.stringify(listed, null, 2)}\n`, { mode: 0o600 })
  return staff as Staffed
}

const REASONS: Record<string, string> = {
  singleOriginAccusation:
    'Suçlama tek kaynaktan geliyor; haberde kaynağın adı açıkça veriliyor ve iddia olarak aktarılıyor.',
  unsourcedAccusation:
    'Basıldığı biçimiyle aktarılıyor; kaynak gösterilmediği okura atıf işaretiyle açıkça söyleniyor.',
  headlineOutrunsBody:
    'Özgün başlık korunuyor; kesinlik bildiren sözün yayının kendi sesi olduğu okura gösteriliyor.',
  noRightOfReply:
    'Haber basıldığı biçimiyle aktarılıyor; cevap hakkı için başvuru yapılacak, yanıt gelirse eklenecek.',
}
const OTHERWISE =
  'Haber basıldığı biçimiyle arşivlik olarak yayımlanıyor; bulgu okura gösteriliyor.'

/** The editor's stated reason for each blocking finding that stays open on the seed story. */
const overrideReasons = (findings: readonly Finding[]): Override[] =>
  findings
    .filter(({ severity, never }) => severity === 'block' && !never)
    .map(({ code, where }) => ({ code, quote: where.quote, reason: REASONS[code] ?? OTHERWISE }))
