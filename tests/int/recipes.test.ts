import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { CANARIES } from '@/tests/matrix/canaries'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { Stand } from '@/tests/matrix/stand'
import { askRest } from '@/tests/matrix/transports'
import { rest, staffGraphQL } from '@/tests/support/rest'

/**
 * The roads R1–R24 by which a reporter could publish with stock Payload, by name. With drafts off there is no
 * `_status`, so R1–R6, R8, R9, R11–R13 must be words without effect; R15, R17, R18 have nothing left to try.
 */
describe('roads round the workflow, R1–R24', () => {
  let matrix: MatrixNewsroom
  let stand: Stand
  let id: string
  let untouched: string

  beforeAll(async () => {
    matrix = await openMatrix(['author', 'deskReporter', 'otherReporter', 'editor', 'admin'])
    stand = await new Stand(matrix).open()
  }, 240_000)
  beforeEach(async () => {
    id = await stand.place({ stage: 'draft', state: 'live', modifier: 'plain' })
    untouched = await stand.publicText()
  })
  afterAll(() => matrix.close())
  const actor = (name: string) => {
    const found = matrix.actors.find((one) => one.name === name)
    if (!found) throw new Error(name)
    return found
  }
  /** Nothing that the public reads moved, and the article did not move to another stage. */
  const nothingPublished = async () => {
    expect(await stand.publicText()).toBe(untouched)
    expect((await matrix.stored(id)).stage).toBe('draft')
    await stand.restore()
  }

  it.each([
    ['R1', 'PATCH', '', { _status: 'published' }],
    ['R2', 'PATCH', '?draft=true', { _status: 'published' }],
    ['R3', 'PATCH', '', { dek: 'Doğrudan yayına' }],
    ['R4', 'PATCH', '?draft=false', { _status: 'draft', dek: 'Yayından düşüren' }],
    ['R11 all', 'PATCH', '?publishAllLocales=true', { _status: 'published' }],
    ['R11 one', 'PATCH', '?publishSpecificLocale=tr', { _status: 'published' }],
    ['R11 none', 'PATCH', '?unpublishAllLocales=true', { _status: 'draft' }],
    ['R12', 'PATCH', '?autosave=true&draft=true', { _status: 'published' }],
    ['R13', 'PATCH', '?trash=true', { deletedAt: null, _status: 'published' }],
    ['R13 gone', 'PATCH', '?trash=true', { deletedAt: '2025-01-01T00:00:00.000Z' }],
    ['lock', 'PATCH', '?overrideLock=true', { _status: 'published' }],
    ['dotted', 'PATCH', '', { 'gates.legal': 'done', $set: { stage: 'published' } }],
  ] as const)('%s: %s %s publishes nothing', async (_name, method, query, body) => {
    for (const who of ['author', 'editor']) {
      const { status } = await askRest(actor(who), method, `articles/${id}${query}`, body)
      expect(status).toBeLessThan(500)
      await nothingPublished()
    }
  })

  it('R5: an article is born a draft, whatever it is called', async () => {
    for (const query of ['', '?draft=true', '?draft=false', '?publishAllLocales=true']) {
      const { json } = await askRest(actor('author'), 'POST', `articles${query}`, {
        headline: 'Doğuştan yayında',
        _status: 'published',
      })
      expect(json.doc).toMatchObject({ stage: 'draft', revision: 1 })
      expect(await stand.publicText()).toBe(untouched)
    }
    await stand.restore()
  })

  it('R6, R7, R10: there is no copying, and no mutation but the one', async () => {
    for (const query of ['', '?draft=false', '?draft=true']) {
      const { status } = await askRest(
        actor('editor'),
        'POST',
        `articles/${id}/duplicate${query}`,
        {},
      )
      expect(status).toBeGreaterThanOrEqual(400)
    }
    for (const name of ['duplicateArticle', 'createArticle', 'updateArticle', 'deleteArticle']) {
      const { json } = await staffGraphQL(
        `mutation { ${name}(id: "${id}") { id } }`,
        actor('editor').token,
      )
      expect(json.errors[0].message).toContain(name)
    }
    await nothingPublished()
  })

  it('R8: a restored version is a draft, with `draft` and without', async () => {
    const { docs } = await matrix.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version.stage': { equals: 'published' } },
      limit: 1,
    })
    for (const query of ['', '?draft=true', '?draft=false']) {
      await askRest(actor('author'), 'POST', `articles/versions/${docs[0]?.id}${query}`, {})
      await nothingPublished()
    }
  })

  it('R9: the bulk road publishes nothing', async () => {
    for (const body of [{ _status: 'published' }, { stage: 'published' }]) {
      const { status } = await askRest(
        actor('editor'),
        'PATCH',
        'articles?where[id][exists]=true',
        body,
      )
      expect(status).toBeLessThan(500)
      await nothingPublished()
    }
  })

  it('R14, R15, R16, R20: Payload’s own jobs do not exist and cannot be run', async () => {
    for (const path of ['payload-jobs/run', 'payload-jobs/handle-schedules', 'payload-jobs']) {
      expect((await askRest(actor('editor'), 'GET', path)).status).toBe(404)
    }
    expect(matrix.payload.collections).not.toHaveProperty('payload-jobs')
    expect(matrix.payload.collections.articles.config.versions?.drafts).toBe(false)
  })

  it('R17, R18: no plug-in brings a writer of its own', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const plugins = Object.keys(dependencies).filter((name) =>
      name.startsWith('@payloadcms/plugin-'),
    )
    expect(plugins).toEqual([])
  })

  it('R19: nothing can be reordered or moved into folders', async () => {
    for (const path of ['reorder', 'payload-folders', 'payload-query-presets']) {
      const body = {
        collectionSlug: 'articles',
        docsToMove: [id],
        newKeyWillBe: 'greater',
        orderableFieldName: '_order',
        target: { id, key: 'a' },
      }
      const { status } = await askRest(actor('editor'), 'POST', path, body)
      expect([400, 403, 404]).toContain(status)
    }
    await nothingPublished()
  })

  it('R21: nobody raises himself, by REST or in process', async () => {
    const own = actor('author')
    const { json } = await askRest(own, 'PATCH', `users/${own.user?.id}`, {
      roles: ['chief'],
      disabled: false,
    })
    expect(json.doc?.roles ?? ['reporter']).toEqual(['reporter'])
    const stored = await matrix.payload.findByID({ collection: 'users', id: own.user?.id ?? '' })
    expect(stored.roles).toEqual(['reporter'])
  })

  it('R22: a reporter changes no record that others’ published articles show', async () => {
    for (const path of [`persons/${matrix.entities.person}`, `sources/${matrix.entities.source}`]) {
      const answer = await askRest(actor('author'), 'PATCH', path, { displayName: 'x', name: 'x' })
      expect([answer.status, answer.code]).toEqual([409, 'recordShown'])
    }
    await nothingPublished()
  })

  it('R23: the Local API without a user, with all rights, cannot move an article either', async () => {
    for (const data of [{ stage: 'published' }, { headline: 'Sahipsiz değişiklik' }]) {
      const write = matrix.payload.update({
        collection: 'articles',
        id,
        data: data as never,
        overrideAccess: true,
      })
      await expect(write).rejects.toMatchObject({ status: 403 })
    }
    await nothingPublished()
  })

  it('R24: there is one kind of account, and no API key', () => {
    const auths = Object.values(matrix.payload.collections).filter(({ config }) => config.auth)
    expect(auths.map(({ config }) => config.slug)).toEqual(['users'])
    expect(matrix.payload.collections.users.config.auth.useAPIKey).toBeFalsy()
  })

  it('T7: a populated person, source or account shows no more than it would by itself', async () => {
    const hidden = [CANARIES.contact, CANARIES.sensitivity, CANARIES.resetToken, CANARIES.email]
    for (const query of [
      'depth=10',
      'depth=2&populate[users][email]=true&populate[users][resetPasswordToken]=true&populate[users][hash]=true',
      'depth=2&populate[persons][contact]=true&populate[persons][sensitivityNote]=true',
      'depth=2&select[author]=true&select[persons]=true',
    ]) {
      const { text } = await rest('GET', `articles/${id}?${query}`, {
        token: actor('deskReporter').token,
      })
      expect(hidden.filter((canary) => text.includes(canary))).toEqual([])
      expect(text).not.toMatch(/"(hash|salt|sessions|resetPasswordToken)":/)
    }
  })
})
