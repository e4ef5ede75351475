import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Article } from '@/src/payload-types'
import { canary } from '@/tests/support/canary'
import { openNewsroom, type Newsroom } from '@/tests/support/newsroom'
import { rest, staffGraphQL } from '@/tests/support/rest'

const HEADLINE = `Taslak başlık ${canary('baslik')}`

describe('a stranger', () => {
  let newsroom: Newsroom
  let draft: Article

  beforeAll(async () => {
    newsroom = await openNewsroom()
    const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    draft = await newsroom.file(reporter, HEADLINE, [`Gizli metin ${canary('metin')}.`])
  })
  afterAll(() => newsroom.close())

  const routes = (): [Parameters<typeof rest>[0], string][] => [
    ['GET', 'articles'],
    ['GET', `articles/${draft.id}`],
    ['GET', `articles/${draft.id}/actions`],
    ['GET', `articles/${draft.id}/autosave`],
    ['GET', `articles/${draft.id}/comments`],
    ['GET', 'articles/versions'],
    ['GET', 'articles/count'],
    ['GET', `articles/versions?where[parent][equals]=${draft.id}`],
    ['GET', 'articles?where[headline][like]=KANARYA'],
    ['GET', 'access'],
    ['GET', `articles/access/${draft.id}`],
    ['GET', 'media'],
    ['GET', 'media/file/x.webp'],
    ['GET', 'sources'],
    ['GET', 'persons'],
    ['GET', 'events'],
    ['GET', 'desks'],
    ['GET', 'sections'],
    ['GET', 'tags'],
    ['GET', 'users'],
    ['GET', 'users/me'],
    ['GET', 'users/init'],
    ['GET', 'publications'],
    ['GET', 'publication-snapshots'],
    ['GET', 'audit-log'],
    ['GET', 'autosaves'],
    ['GET', 'comments'],
    ['POST', 'comments'],
    ['POST', `comments/${draft.id}/resolve`],
    ['GET', 'notifications'],
    ['GET', 'notifications/unread'],
    ['POST', 'notifications/read'],
    ['GET', 'mail-outbox'],
    ['GET', `articles/${draft.id}/preview`],
    ['POST', `articles/${draft.id}/preview`],
    ['DELETE', `articles/${draft.id}/preview/x`],
    ['GET', 'webhooks'],
    ['POST', 'webhooks'],
    ['GET', `webhooks/${draft.id}/deliveries`],
    ['POST', `webhooks/${draft.id}/secret`],
    ['POST', `webhooks/${draft.id}/test`],
    ['POST', `webhooks/${draft.id}/deliveries/${draft.id}/resend`],
    ['GET', 'webhook-deliveries'],
    ['GET', 'webhook-secrets'],
    ['GET', 'worker-leases'],
    ['GET', 'payload-preferences/x'],
    ['GET', 'payload-locked-documents'],
    ['GET', 'payload-kv'],
    ['GET', 'payload-jobs/run'],
    ['POST', 'users/first-register'],
    ['POST', 'users/unlock'],
    ['POST', 'users'],
    ['POST', 'articles'],
    ['POST', `articles/${draft.id}/transition`],
    ['POST', `articles/${draft.id}/duplicate`],
    ['PATCH', `articles/${draft.id}`],
    ['PATCH', 'articles?where[id][exists]=true'],
    ['DELETE', `articles/${draft.id}`],
    ['DELETE', 'articles?where[id][exists]=true'],
    ['GET', 'no-such-route'],
  ]

  it('gets 401 and not one byte of an article from every route of the editorial API', async () => {
    for (const [method, path] of routes()) {
      const { status, text } = await rest(method, path, {
        ...(method !== 'GET' && { body: {} }),
      })
      expect({ method, path, status }).toEqual({ method, path, status: 401 })
      expect(text).not.toContain('KANARYA')
      expect(text).toContain('/graphql')
    }
  })

  it('is told by the staff GraphQL where the public API is, whatever the query', async () => {
    for (const query of [
      '{ __typename }',
      '{ __schema { types { name } } }',
      '{ Articles { totalDocs } }',
    ]) {
      const { status, json } = await staffGraphQL(query)
      expect(status).toBe(401)
      expect(json.errors[0].extensions).toEqual({ code: 'STAFF_ONLY', publicApi: '/graphql' })
    }
  })

  it('cannot change the method of an open route', async () => {
    const { status } = await rest('POST', 'users/login', {
      body: {},
      headers: { 'x-http-method-override': 'GET' },
    })
    expect(status).toBe(401)
  })

  it('cannot tell a known address from an unknown one', async () => {
    const wrong = (email: string) =>
      rest('POST', 'users/login', { body: { email, password: 'yanlis-parola-123' } })
    const known = await wrong('defne.muhabir@ornek.test')
    const unknown = await wrong('kimse@ornek.test')
    expect(known.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(unknown.text).toBe(known.text)
    const forgot = (email: string) => rest('POST', 'users/forgot-password', { body: { email } })
    expect((await forgot('kimse@ornek.test')).text).toBe(
      (await forgot('defne.muhabir@ornek.test')).text,
    )
  })

  it('cannot set a short password by a reset', async () => {
    const { status, json } = await rest('POST', 'users/reset-password', {
      body: { token: 'x', password: 'kisa' },
    })
    expect(status).toBe(400)
    expect(json.errors[0].code).toBe('weakPassword')
  })
})
