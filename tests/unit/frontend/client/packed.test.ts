import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { webhookMessage } from '@/src/editorial/webhooks/message'
import { kunyeImage } from '@/src/frontend/client/image'
import { markSaid, voicesOf } from '@/src/frontend/client/react/attributed'
import { type ArticleMessage, purgeOf } from '@/src/frontend/client/webhook'
import { packClient } from '@/src/run/packClient'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kunye-client-'))
  await packClient(process.cwd(), folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = { id: 'a1', label: 'APA “<x>"', mode: 'NAMED_SOURCE' }

describe('the packed client', () => {
  it('has an entry for each thing it is imported by, with its types, and asks for React where it draws', async () => {
    const { exports, peerDependencies } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    )
    expect(Object.keys(exports)).toEqual(['.', './operations', './react'])
    expect(peerDependencies).toEqual({ react: '>=18' })
    for (const { types } of Object.values<{ types: string }>(exports)) {
      const text = readFileSync(path.join(folder, types), 'utf8')
      // Node asks for endings.
      expect(text).not.toMatch(/from '\.[^']*(?<!\.js)'/)
    }
    const index = await import(pathToFileURL(path.join(folder, exports['.'].default)).href)
    expect(Object.keys(index).sort()).toEqual([
      ...['KunyeError', 'createClient', 'kunyeImage', 'markSaid', 'purgeOf', 'voicesOf'],
    ])
    expect(readFileSync(path.join(folder, 'index.js'), 'utf8')).not.toContain('react')
  })

  it('knows what a webhook says', () => {
    const text = webhookMessage({
      ...{ event: 'publish', before: null, tags: ['articles'], publicUrl: 'https://haber.test' },
      at: new Date(0),
      document: {
        ...{ _id: 'a1', _v: 'v', slug: 'a', state: 'live', headline: 'A', language: 'tr' },
        ...{ genre: 'report', section: null, tags: [], persons: [], sources: [], events: [] },
        ...{ bylines: [], updatedAt: new Date(0) },
      },
    })
    const message = JSON.parse(text) as ArticleMessage
    const keys: (keyof ArticleMessage['data'])[] = [
      ...(['articleId', 'slug', 'url', 'state', 'language', 'genre', 'section', 'tags'] as const),
      ...(['persons', 'sources', 'events', 'bylines', 'headline', 'version'] as const),
      ...(['contentUpdatedAt', 'before', 'purge'] as const),
    ]
    expect(Object.keys(message.data)).toEqual(keys)
    expect(purgeOf(message)).toEqual(['articles'])
    expect([purgeOf(null), purgeOf({}), purgeOf({ data: { purge: 'x' } })]).toEqual([[], [], []])
  })
})

describe('what a frontend draws with it', () => {
  it('says on each stretch whose words it is, and nothing of the house’s own', () => {
    const html =
      '<p><span data-attribution="a1 a2">Söz</span> <span data-attribution="a2">öz</span></p>'
    const own = { id: 'a2', label: 'Künye', mode: 'HOUSE_VOICE' }
    const who = 'APA “&lt;x>&quot;'
    expect(markSaid(html, [said, own])).toBe(
      `<p><span data-attribution="a1 a2" data-said="${who}" title="${who}" tabindex="0">Söz</span>` +
        ' <span data-attribution="a2">öz</span></p>',
    )
    expect(voicesOf([said, own, { ...said, id: 'a3' }])).toEqual([
      { label: said.label, said: [said, { ...said, id: 'a3' }] },
      { label: 'Künye', said: [own] },
    ])
  })

  it('asks for a picture in another width by its address', () => {
    const src = 'https://k.test/media/drawn/0a-2400.webp/16x9-50-50-abcdefghijkl1234/640'
    expect(kunyeImage({ src, width: 828 })).toBe(src.replace(/640$/, '828'))
    expect(kunyeImage({ src: `${src}.avif`, width: 64 })).toBe(src.replace(/640$/, '64.avif'))
  })
})
