import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

import { auditCollections } from '@/src/editorial/audit/collections'
import { auditExport, verifyExport } from '@/src/editorial/audit/export'
import { historyOf } from '@/src/editorial/audit/historyOf'
import { signCheckpoint } from '@/src/editorial/audit/signCheckpoint'
import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import type { Article } from '@/src/payload-types'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

const TEXT = ['Çarşıdaki çeşme onarılıyor.', 'Çalışma salı günü başlıyor.']
const REASON = 'Başlıkta yer adı eksik \ud800.'

describe('the audit log of a running newsroom', () => {
  let newsroom: Newsroom
  let article: Article
  let desk: string
  let person: string
  const people: Record<string, StaffUser> = {}
  const tokens: Record<string, string> = {}

  beforeAll(async () => {
    newsroom = await openNewsroom()
    const { hire, payload } = newsroom
    people.reporter = await hire('Defne Muhabir', ['reporter'])
    people.editor = await hire('Nermin Editör', ['editor'])
    people.chief = await hire('Leyla Müdür', ['chief'])
    people.admin = await hire('Ali Yönetici', ['admin'])
    people.checker = await hire('Ece Doğrulama', ['factChecker'])
    for (const [name, user] of Object.entries(people)) tokens[name] = await login(user)
    desk = (
      await payload.create({
        collection: 'desks',
        data: { name: 'Gündem' } as never,
        user: people.admin,
      })
    ).id
    person = (
      await payload.create({
        collection: 'persons',
        data: { displayName: 'İlham Aliyev' } as never,
      })
    ).id
    article = await newsroom.file(people.reporter, 'Çarşıdaki çeşme onarılıyor', TEXT)
    await newsroom.act(people.reporter, article, 'submit')
    await newsroom.act(people.editor, article, 'requestChanges', { reason: REASON })
  })
  afterAll(() => newsroom.close())

  const collections = () => auditCollections(newsroom.payload)
  const verified = async () => verifyAuditLog(collections(), await trustedKeys())
  const read = (who: string, query = '') =>
    rest('GET', `audit-log?limit=100&${query}`, { token: tokens[who] })
  const chainsRead = async (who: string): Promise<string[]> => {
    const { json } = await read(who)
    const chains: string[] = (json.docs ?? []).map(({ chain }: { chain: string }) => chain)
    return [...new Set(chains)].sort()
  }

  describe('over REST', () => {
    it.each(['editor', 'chief'])(
      'shows an %s the chains of articles, records and settings, and no account',
      async (who) => {
        const chains = [`article:${article.id}`, `desks:${desk}`, `persons:${person}`]
        expect(await chainsRead(who)).toEqual(chains)
        const { json } = await read(who, `where[article][equals]=${article.id}&sort=seq`)
        expect(json.docs.map(({ action }: { action: string }) => action)).toEqual([
          'create',
          'submit',
          'requestChanges',
        ])
      },
    )

    it('shows an admin the chains of users and settings, and no article or person', async () => {
      const accounts = Object.values(people).map(({ id }) => `users:${id}`)
      expect(await chainsRead('admin')).toEqual([`desks:${desk}`, ...accounts.sort()])
    })

    it.each(['reporter', 'checker'])('shows a %s nothing', async (who) => {
      const { status, json } = await read(who)
      expect([status, json.docs]).toEqual([403, undefined])
    })

    it('is written by nobody', async () => {
      const { docs } = await newsroom.payload.find({ collection: 'audit-log', limit: 1 })
      const id = docs[0]?.id
      for (const token of Object.values(tokens)) {
        const tries = [
          await rest('POST', 'audit-log', { token, body: docs[0] }),
          await rest('PATCH', `audit-log/${id}`, { token, body: { reason: 'x' } }),
          await rest('DELETE', `audit-log/${id}`, { token }),
          await rest('PATCH', 'audit-log?where[seq][exists]=true', {
            token,
            body: { reason: 'x' },
          }),
          await rest('DELETE', 'audit-log?where[seq][exists]=true', { token }),
        ]
        expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
      }
    })

    it('keeps the checkpoints to itself', async () => {
      for (const path of ['audit-checkpoints', 'audit-checkpoints/1']) {
        expect((await rest('GET', path, { token: tokens.chief })).status).toBe(404)
      }
    })
  })

  it('tells an editor the history of an article, and a reporter or an admin nothing', async () => {
    const asked = async (who: string) =>
      historyOf(await createLocalReq({ user: people[who] }, newsroom.payload), article.id)
    expect(
      (await asked('editor')).map(({ action, who, from, to }) => [action, who, from, to]),
    ).toEqual([
      ['requestChanges', 'Nermin Editör', 'inReview', 'changesRequested'],
      ['submit', 'Defne Muhabir', 'draft', 'inReview'],
      ['create', 'Defne Muhabir', null, 'draft'],
    ])
    expect((await asked('chief'))[0]).toMatchObject({ why: REASON.replace('\ud800', '\ufffd') })
    for (const who of ['reporter', 'admin', 'checker']) expect(await asked(who)).toEqual([])
  })

  it('signs what moved, once whatever the number of askers, and nothing twice', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => signCheckpoint(newsroom.payload)),
    )
    expect(answers.sort()).toEqual(['signed', 'unchanged', 'unchanged', 'unchanged'])
    expect(await signCheckpoint(newsroom.payload)).toBe('unchanged')
    await newsroom.act(people.reporter!, article, 'submit')
    expect(await signCheckpoint(newsroom.payload)).toBe('signed')
    const stored = await collections().checkpoints.find().sort({ _id: 1 }).toArray()
    expect(stored.map(({ _id }) => _id)).toEqual([1, 2])
    expect(stored[1]?.heads).toMatchObject([{ chain: `article:${article.id}`, seq: 4 }])
    expect(await verified()).toMatchObject({ ok: true, bad: [], keyKnown: true })
    expect(stored[1]?.count).toBe((await verified()).entries)
  })

  it('keeps the private key in a file of its own, for its owner only', async () => {
    const file = path.join(process.env.KUNYE_DATA_DIR ?? '', 'audit-key.json')
    expect(existsSync(file)).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const stored = JSON.stringify(await collections().checkpoints.find().toArray())
    expect(stored).not.toContain('PRIVATE')
  })

  it('is exported for somebody outside, who needs nothing else to verify it', async () => {
    await signCheckpoint(newsroom.payload)
    const chain = `article:${article.id}`
    const length = await collections().entries.countDocuments({ chain })
    const exported = await auditExport(collections(), chain)
    const outside = JSON.parse(JSON.stringify(exported))
    expect(verifyExport(outside)).toMatchObject({
      ok: true,
      signature: 'good',
      coveredSeq: length,
      publicKey: (await trustedKeys())[0],
    })
    outside.entries[2].reason = 'Başlık çok iyi olmuş.'
    expect(verifyExport(outside)).toMatchObject({ ok: false, bad: { seq: 3, what: 'changed' } })
    const forged = { ...exported.checkpoint, at: '2031-01-01T00:00:00.000Z' }
    expect(verifyExport({ ...exported, checkpoint: forged })).toMatchObject({
      ok: false,
      signature: 'bad',
    })
    expect(verifyExport({ format: 'x' })).toBeNull()
  })

  it('names the chain that vanished since it was signed', async () => {
    await signCheckpoint(newsroom.payload)
    const { entries } = collections()
    const chain = `article:${article.id}`
    const rows = await entries.find({ chain }).toArray()
    await entries.deleteMany({ chain })
    expect((await verified()).bad).toEqual([{ chain, seq: 1, what: 'vanished' }])
    await entries.insertMany(rows)
    expect(await verified()).toMatchObject({ ok: true, bad: [], checkpoints: { bad: [] } })
  })
})
