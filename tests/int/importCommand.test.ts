import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { encode } from 'iconv-lite'

import { readStoryText } from '@/src/editorial/import/readStoryText'
import { toText } from '@/src/language/richText/toText'
import { slug } from '@/src/language/text/slug'
import { long } from '@/tests/support/long'
import { openNewsroom, type Newsroom } from '@/tests/support/newsroom'
import { runStart } from '@/tests/support/runStart'
import { png } from '@/tests/support/uploads'

let newsroom: Newsroom
let folder: string
let email: string

const HEAD = 'Belediye, Şişli’de ağaç kesimini durdurdu'
const TEXT = `${HEAD}\n\nANKARA (AA) - 18 Ekim 2025 - Sözcü, “durdurduk” dedi.\n\nÖlçüm yinelenecek.\n`

beforeAll(async () => {
  newsroom = await openNewsroom()
  email = (await newsroom.hire('Defne Muhabir', ['reporter'])).email
  await newsroom.payload.create({
    collection: 'tags',
    data: { name: 'Çevre', slug: 'cevre' },
    overrideAccess: true,
  })
  folder = await mkdtemp(path.join(tmpdir(), 'kunye-import-'))
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true })
})

const write = async (name: string, content: string | Uint8Array) => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
  await writeFile(path.join(folder, name), content)
}

/** `npm run kunye -- import …` in a process of its own; names of files are those of `folder`. */
const run = async (
  files: string[],
  options: string[] = [],
  variables: Record<string, string> = {},
) => {
  const names = ['DATABASE_URI', 'PUBLIC_DATABASE_URI', 'PAYLOAD_SECRET', 'KUNYE_DATA_DIR']
  const kept = names.concat(['KUNYE_MEDIA_DIR']).filter((name) => process.env[name])
  const env = Object.fromEntries(kept.map((name) => [name, process.env[name] ?? '']))
  const given = files.map((name) => path.join(folder, name))
  const as = options.includes('--as') ? [] : ['--as', email]
  const { code, out, err } = await runStart({ ...env, KUNYE_MODE: 'demo', ...variables }, [
    ...['kunye.ts', 'import', ...given, ...as, ...options],
  ]).ended
  return { code, out, err }
}
const filed = async (headline: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'articles',
    where: { headline: { equals: headline } },
    ...{ depth: 0, sort: '-createdAt', overrideAccess: true },
  })
  return docs[0]
}

describe('kunye import', () => {
  it('files each of several files with everything it tells, and names those it refuses with exit code 1', async () => {
    await write('bir.txt', encode(TEXT, 'windows-1254'))
    await write('dos.txt', encode('Öğrenciler ısındı\n\nMetin.', 'cp857'))
    await write(
      'sayfa.html',
      '<h1>Sayfa başlığı</h1><p>Söz <a href="https://example.org">bağ</a></p>',
    )
    await write('gorsel/liman.png', await png(40, 30))
    await write(
      'yazi.md',
      '---\ntitle: Liman açıldı\ntags: [çevre, yok böyle]\nslug: liman\nauthor: Şule Gürçağ\n---\n\nMetin.\n\n![Liman, sabah](gorsel/liman.png "Liman (AA)")\n\n![gizli](../../etc/passwd)\n',
    )
    await write('gelecek.txt', 'Gelecekten\n\n18.10.2099\n\nMetin.')
    await mkdir(path.join(folder, 'klasor.txt'))
    const seed = await readFile('seed/story.tr.txt', 'utf8')
    await write('seed.txt', seed)
    const files = [
      'bir.txt',
      'dos.txt',
      'sayfa.html',
      'yazi.md',
      'gelecek.txt',
      'klasor.txt',
      'yok.txt',
      'seed.txt',
    ]
    const { code, out, err } = await run(files)
    expect(code).toBe(1)
    const said = err.split('\n').filter((line) => line.startsWith('✗'))
    expect(said.map((line) => path.basename(line.split(': ')[0] ?? ''))).toEqual(
      expect.arrayContaining(['dos.txt', 'gelecek.txt', 'klasor.txt', 'yok.txt']),
    )
    expect(said).toHaveLength(4)
    expect(err).toMatch(/cp857/)
    expect(err).not.toMatch(/^ +at /m)
    expect(out.match(/^✓ /gm)).toHaveLength(4)
    expect(out).toContain('böyle etiket yok, alınmadı: yok böyle')
    expect(out).toContain('görsel alınmadı: ../../etc/passwd')

    const text = await filed(HEAD)
    expect(text).toMatchObject({
      dateline: 'ANKARA',
      printedAt: '2025-10-17T21:00:00.000Z',
      stage: 'draft',
    })
    expect(text?.bylines?.map(({ name }) => name)).toEqual(['AA'])
    expect(toText(text?.body)).toBe('Sözcü, “durdurduk” dedi.\n\nÖlçüm yinelenecek.')
    expect(toText((await filed('Sayfa başlığı'))?.body)).toBe('Söz bağ')
    const markdown = await filed('Liman açıldı')
    expect(markdown).toMatchObject({ slug: 'liman' })
    expect(markdown?.tags).toHaveLength(1)
    const upload = markdown?.body?.root.children.find(({ type }) => type === 'upload') as {
      value?: string
    }
    const picture = await newsroom.payload.findByID({ collection: 'media', id: upload.value ?? '' })
    expect(picture).toMatchObject({ title: 'liman', alt: 'Liman, sabah', caption: 'Liman (AA)' })
    expect(await filed('Gelecekten')).toBeUndefined()

    // The seed story travels letter for letter.
    const story = readStoryText(seed)
    const article = await filed(story?.headline ?? '')
    expect(toText(article?.body)).toBe(story?.paragraphs.join('\n\n'))
    expect(article?.printedAt).toBe('2025-10-18T18:23:00.000Z')
  }, 180_000)

  long(
    'reads an encoding that is named',
    async () => {
      await write('dos.txt', encode('Öğrenciler ısındı\n\nMetin “de.', 'cp857'))
      expect(await run(['dos.txt'], ['--encoding', 'cp857'])).toMatchObject({ code: 0 })
      expect(await filed('Öğrenciler ısındı')).toMatchObject({ slug: slug('Öğrenciler ısındı') })
    },
    180_000,
  )

  const refused = async (
    files: string[],
    options: string[],
    variables: Record<string, string>,
    words: RegExp,
  ) => {
    for (const name of files) await write(name, TEXT)
    const { code, err } = await run(files, options, variables)
    expect(code).toBe(1)
    expect(err).toMatch(/^✗ /m)
    expect(err).toMatch(words)
    expect(err).not.toMatch(/^ +at /m)
  }
  type Refused = [what: string, ...given: Parameters<typeof refused>]
  it.each<Refused>([['no file', [], [], {}, /Kullanım/]])(
    'is refused in one sentence, without a stack: %s',
    (_, ...given) => refused(...given),
    180_000,
  )
  long.each<Refused>([
    ['a format that there is not', ['bir.txt'], ['--format', 'docx'], {}, /Kullanım/],
    [
      'an account that there is not',
      ['bir.txt'],
      ['--as', 'yok@example.org'],
      {},
      /böyle bir açık hesap yok/,
    ],
    [
      'a database that does not answer',
      ['bir.txt'],
      [],
      { DATABASE_URI: 'mongodb://127.0.0.1:1/kunye?serverSelectionTimeoutMS=500' },
      /./,
    ],
  ])('is refused in one sentence, without a stack: %s', (_, ...given) => refused(...given), 180_000)
})
