import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AccessArgs } from 'payload'

import { articleAccess } from '@/access/articles'
import { claimAccess } from '@/access/claims'
import { auditAccess, autosaveAccess, publicationAccess } from '@/access/records'
import { referenceAccess } from '@/access/reference'
import { settingsAccess } from '@/access/settings'
import { imprintAccess, siteAccess } from '@/access/site'
import { userAccess } from '@/access/users'
import { webhookAccess } from '@/access/webhooks'
import { arbitraryUser, isSound } from '@/tests/matrix/arbitraryUser'
import { looseMatch } from '@/tests/matrix/looseMatch'
import { runs } from '@/tests/support/runs'

type Access = (args: AccessArgs) => unknown
const FAR = '2099-01-01T00:00:00.000Z'
const OTHER = 'ffffffffffffffffffffffff'
const NO_GATES = { legal: 'notNeeded', factCheck: 'notNeeded' }

/** Documents of other people, whole and damaged: none of them is anybody's own, and none is of anybody's desk. */
const FOREIGN: Record<string, unknown>[] = [
  { author: OTHER, desk: OTHER, contributors: [OTHER], stage: 'draft', gates: NO_GATES },
  { stage: 'draft', gates: NO_GATES },
  {
    author: null,
    desk: null,
    assignee: null,
    reviewer: null,
    contributors: [],
    stage: 'approved',
    gates: NO_GATES,
  },
  {
    author: '',
    desk: '',
    contributors: [null],
    stage: 'inReview',
    gates: NO_GATES,
    embargoUntil: null,
  },
  { author: OTHER, stage: 'published', gates: { legal: 'required' } },
  { author: OTHER, stage: 'published', gates: NO_GATES, embargoUntil: FAR },
  { author: OTHER, stage: 'published', gates: {} },
  { stage: 'published' },
]
const restricted = (doc: Record<string, unknown>) =>
  doc.embargoUntil === FAR || (doc.gates as { legal?: string } | undefined)?.legal !== 'notNeeded'

const ask = async (access: Access, user: unknown): Promise<unknown> =>
  access({ req: { user }, id: OTHER } as unknown as AccessArgs)
const sees = (answer: unknown, doc: Record<string, unknown>): boolean =>
  answer === true || (answer !== false && looseMatch(answer, doc))

/** No generated account, however broken, may pass `access` with a foreign document, but for those `allowed`. */
const neverForeign = (
  access: Access,
  docs: Record<string, unknown>[],
  allowed: (roles: string[], doc: Record<string, unknown>) => boolean,
) =>
  fc.assert(
    fc.asyncProperty(arbitraryUser, async (user) => {
      const answer = await ask(access, user)
      if (!isSound(user)) return expect(answer).toBe(false)
      expect(docs.map((doc) => sees(answer, doc))).toEqual(
        docs.map((doc) => allowed(user.roles, doc)),
      )
    }),
    { numRuns: runs(5_000) },
  )

const holds =
  (...wanted: string[]) =>
  (roles: string[]) =>
    wanted.some((role) => roles.includes(role))
const decides = holds('editor', 'chief')

describe('access of every collection, with broken accounts', () => {
  it('articles: a foreign one is read by editors and chiefs, unrestricted by factCheckers, published by reporters', () =>
    neverForeign(articleAccess.read, FOREIGN, (roles, doc) => {
      if (decides(roles)) return true
      if (restricted(doc)) return false
      return (
        roles.includes('factChecker') || (roles.includes('reporter') && doc.stage === 'published')
      )
    }))

  it('articles: a foreign one is changed by editors and chiefs only', () =>
    neverForeign(articleAccess.update, FOREIGN, decides))

  it('claims follow their article', () =>
    neverForeign(
      claimAccess.read as Access,
      FOREIGN.map((article) => ({ article })),
      (roles, { article }) => {
        const doc = article as Record<string, unknown>
        if (decides(roles)) return true
        if (restricted(doc)) return false
        return (
          roles.includes('factChecker') || (roles.includes('reporter') && doc.stage === 'published')
        )
      },
    ))

  it('the settings of the site: the staff reads them, chiefs and admins change them, a chief the imprint', async () => {
    await neverForeign(siteAccess.read, [{}], () => true)
    await neverForeign(siteAccess.update, [{}], holds('chief', 'admin'))
    await neverForeign(imprintAccess.update as unknown as Access, [{}], holds('chief'))
  })

  it('publications and snapshots: editors and chiefs', () =>
    neverForeign(publicationAccess.read, [{}, { article: OTHER }], decides))

  it('the audit log: chains of articles and records for editors and chiefs, of accounts and settings for admins', () =>
    neverForeign(
      auditAccess.read,
      [
        { article: OTHER },
        ...[
          'users',
          'persons:1',
          'media:1',
          'sections:1',
          'site:site',
          'webhooks:1',
          'system',
          'other',
        ].map((chain) => ({ chain, record: 'x/1' })),
      ],
      (roles, { article, chain }) =>
        article
          ? decides(roles)
          : (decides(roles) && /^(persons|media|sections|site):/.test(String(chain))) ||
            (roles.includes('admin') &&
              /^(users|sections|site|webhooks|system)/.test(String(chain))),
    ))

  it('autosaves: nobody’s but one’s own', async () => {
    const docs = [{ user: OTHER }, { user: null }, {}, { user: '' }]
    await neverForeign(autosaveAccess.read, docs, () => false)
    await neverForeign(autosaveAccess.delete, docs, () => false)
  })

  it('persons, sources, events, media: a foreign record is changed by its keepers, deleted by editors', async () => {
    const docs = [{ createdBy: OTHER }, { createdBy: null }, {}]
    await neverForeign(
      referenceAccess.read,
      docs,
      holds('reporter', 'editor', 'chief', 'factChecker'),
    )
    await neverForeign(referenceAccess.update, docs, holds('editor', 'chief', 'factChecker'))
    await neverForeign(referenceAccess.delete, docs, decides)
  })

  it('accounts: another’s is changed by admins, deleted by nobody', async () => {
    const docs = [{ id: OTHER }, {}]
    await neverForeign(userAccess.update, docs, holds('admin'))
    await neverForeign(userAccess.delete, docs, () => false)
  })

  it('desks, sections, tags: kept by editors, chiefs and admins', async () => {
    await neverForeign(settingsAccess.update, [{}], decides)
    await neverForeign(settingsAccess.delete, [{}], holds('chief', 'admin'))
  })

  it('webhooks: read and kept by admins only', async () => {
    for (const access of [webhookAccess.read, webhookAccess.update, webhookAccess.delete]) {
      await neverForeign(access, [{}], holds('admin'))
    }
  })

  it('nobody but the code writes what only the code writes', () =>
    fc.assert(
      fc.asyncProperty(arbitraryUser, async (user) => {
        for (const access of [
          ...[articleAccess.delete, articleAccess.unlock, claimAccess.create, claimAccess.update],
          ...[claimAccess.delete, publicationAccess.create, publicationAccess.update],
          ...[publicationAccess.delete, auditAccess.create, auditAccess.update, auditAccess.delete],
          ...[autosaveAccess.create, autosaveAccess.update, userAccess.delete],
        ]) {
          expect(await ask(access, user)).toBe(false)
        }
      }),
    ))

  it('gates answer yes or no, never a filter that Payload would take for a yes', () =>
    fc.assert(
      fc.asyncProperty(arbitraryUser, async (user) => {
        const roles = isSound(user) ? user.roles : []
        expect(await ask(articleAccess.create, user)).toBe(
          holds('reporter', 'editor', 'chief')(roles),
        )
        expect(await ask(userAccess.create, user)).toBe(roles.includes('admin'))
        expect(await ask(userAccess.admin as Access, user)).toBe(roles.length > 0)
        expect(await ask(webhookAccess.create, user)).toBe(roles.includes('admin'))
        expect(await ask(settingsAccess.create, user)).toBe(
          holds('editor', 'chief', 'admin')(roles),
        )
        expect(await ask(referenceAccess.create, user)).toBe(
          holds('reporter', 'editor', 'chief', 'factChecker')(roles),
        )
      }),
    ))
})
