import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { auditCollections } from '@/src/editorial/audit/collections'
import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { auditExport, verifyExport } from '@/src/editorial/audit/export'
import { signCheckpoint } from '@/src/editorial/audit/signCheckpoint'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { publicDatabase } from '@/src/editorial/publish/store'
import { takeBackup } from '@/src/run/backup/takeBackup'
import { maskedSources } from '@/src/run/doctor/maskedSources'
import { env } from '@/src/platform/env'
import { openRecordDesk, type RecordDesk } from '@/tests/support/recordDesk'
import { rest } from '@/tests/support/rest'

const NAME = 'Ferhunde Kanaryagil'
const LABEL = 'soruşturmaya yakın bir yetkili'

describe('a masked source', () => {
  let desk: RecordDesk
  const said: string[] = []
  const writes = [
    process.stdout.write.bind(process.stdout),
    process.stderr.write.bind(process.stderr),
  ]
  beforeAll(async () => {
    desk = await openRecordDesk()
    for (const [at, stream] of [process.stdout, process.stderr].entries()) {
      stream.write = ((text: unknown, ...more: never[]) => {
        said.push(String(text))
        return writes[at]!(text as string, ...more)
      }) as typeof stream.write
    }
  }, 120_000)
  afterAll(async () => {
    ;[process.stdout, process.stderr].forEach((stream, at) => (stream.write = writes[at]!))
    await desk.newsroom.close()
  })

  const post = (who: 'ece' | 'editor' | 'chief', body: object) =>
    rest('POST', 'sources', { token: desk.tokens[who], body: { kind: 'masked', ...body } })
  const code = ({ status, json }: Awaited<ReturnType<typeof rest>>) => [
    status,
    json.errors?.[0]?.code ?? json.errors?.[0]?.data?.code,
  ]
  const complete = () => ({
    ...{ publicLabel: LABEL, anonymityReason: 'İşini yitirebilir' },
    identityKnownTo: [desk.people.editor.id, desk.people.chief.id],
  })
  /** Everything that either database holds, as one text. */
  const stored = async (): Promise<string> => {
    const texts: string[] = []
    for (const db of [editorialDatabase(desk.payload), publicDatabase(desk.payload)]) {
      for (const { name } of await db.listCollections().toArray()) {
        texts.push(JSON.stringify(await db.collection(name).find().toArray()))
      }
    }
    return texts.join('\n')
  }
  const filesBelow = async (folder: string): Promise<string[]> =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))

  it('a name typed once into one is nowhere: not in data, logs, versions, exports, a backup or an answer', async () => {
    const { json } = await post('ece', complete())
    const id: string = json.doc.id
    expect(json.doc).toMatchObject({ name: LABEL, publicLabel: LABEL, kind: 'masked' })
    expect(json.doc.slug).toMatch(/^gizli-[0-9a-f]{12}$/)
    const article = await desk.article('Gizli kaynağa göre', {
      ...{ source: id, bylines: [{ name: 'Ece' }] },
    })
    const typed: object[] = [
      { name: NAME },
      { names: [{ value: NAME }] },
      ...['url', 'country', 'wikidataId', 'internalNote', 'image', 'slug'].map((field) => ({
        [field]: field === 'url' ? `https://ornek.test/${encodeURI(NAME)}` : NAME,
      })),
      ...[{ languages: [NAME] }, { ownership: { control: NAME } }, { retracted: { note: NAME } }],
    ]
    for (const one of typed) {
      const [field] = Object.keys(one)
      const answers = [
        await post('ece', { ...complete(), ...one }),
        await desk.patch('editor', 'sources', id, one),
        await rest('PATCH', `sources?where[id][equals]=${id}`, {
          ...{ token: desk.tokens.editor, body: one },
        }),
      ]
      expect([field, ...answers.slice(0, 2).map(code)]).toEqual([
        field,
        [400, 'maskedIdentity'],
        [400, 'maskedIdentity'],
      ])
      for (const { text } of answers) expect(text).not.toContain('Kanaryagil')
    }
    await desk.patch('chief', 'sources', id, { approvedBy: desk.people.chief.id })
    await desk.newsroom.publish(article)
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-masked-'))
    await takeBackup({
      client: desk.payload.db.connection.getClient() as never,
      ...{ editorial: editorialDatabase(desk.payload), published: publicDatabase(desk.payload) },
      ...{ mediaDir: path.resolve(env().mediaDir), folder: path.join(folder, 'backup') },
    })
    const exported = await auditExport(auditCollections(desk.payload), `sources:${id}`)
    const places = [await stored(), JSON.stringify(exported), said.join('')]
    const { gunzipSync } = await import('node:zlib')
    // The database's own files as well, where this test may read them.
    const opened = await editorialDatabase(desk.payload).admin().command({ getCmdLineOpts: 1 })
    const folders = [folder, env().KUNYE_DATA_DIR, opened.parsed?.storage?.dbPath]
    for (const file of (await Promise.all(folders.filter(Boolean).map(filesBelow))).flat()) {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0))
      places.push((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1'))
    }
    // What is looked for would be found: the label is.
    expect(places[0]).toContain(LABEL)
    expect(places.map((text) => /kanaryagil|ferhunde/i.test(text))).toEqual(places.map(() => false))
    const shown = await desk.newsroom.read(article.id)
    expect(shown.attributions).toMatchObject([{ mode: 'maskedSource', label: LABEL, source: null }])
    expect(JSON.stringify(shown)).not.toContain(id)
  }, 120_000)

  it('needs a label that says something, and is approved by a chief alone, in his own name', async () => {
    for (const publicLabel of ['Kaynak', 'yetkili', ' source ', undefined]) {
      expect(code(await post('ece', { ...complete(), publicLabel }))).toEqual([400, 'maskedLabel'])
    }
    const chief = desk.people.chief.id
    expect(code(await post('editor', { ...complete(), approvedBy: chief }))).toEqual([
      403,
      'maskedApproval',
    ])
    const { json } = await post('ece', complete())
    const patch = (who: 'editor' | 'chief', body: object) =>
      desk.patch(who, 'sources', json.doc.id, body)
    expect(code(await patch('editor', { approvedBy: desk.people.editor.id }))).toEqual([
      403,
      'maskedApproval',
    ])
    expect(code(await patch('chief', { approvedBy: desk.people.editor.id }))[0]).toBe(403)
    const approved = async () => (await desk.stored('sources', json.doc.id)).approvedBy
    for (const changed of [
      { publicLabel: 'mahkemeye yakın bir yetkili' },
      { anonymityReason: 'Tehdit edildi' },
      { identityKnownTo: [chief, desk.people.ece.id] },
    ]) {
      expect((await patch('chief', { approvedBy: chief })).status).toBe(200)
      expect(await approved()).toBe(chief)
      // The same words again, and what it is not about, change nothing.
      expect((await patch('editor', { reliability: 'B' })).status).toBe(200)
      expect(await approved()).toBe(chief)
      expect((await patch('editor', changed)).status).toBe(200)
      expect(await approved()).toBeNull()
    }
  })

  it('stops an article at its submission until the newsroom knows enough of it', async () => {
    const { json } = await post('ece', { publicLabel: LABEL })
    const article = await desk.article('Eksik gizli kaynak', { source: json.doc.id })
    const findings = async () => {
      const { sourcing } = await desk.newsroom.stored(article.id)
      return (sourcing as { findings: { code: string; params: { lacks: string } }[] }).findings
        .filter((one) => one.code === 'maskedSourceIncomplete')
        .map(({ params }) => params.lacks)
    }
    expect(await findings()).toEqual(['reason, knownTo, approval, byline'])
    await expect(desk.newsroom.review(article)).rejects.toMatchObject({ code: 'findingsOpen' })
  })

  it('logs who reads its record, by every road, and nobody else’s', async () => {
    const { json } = await post('ece', complete())
    const plain = await desk.own('sources', { name: 'Açık Ajans', kind: 'agency' })
    const id: string = json.doc.id
    const reads = async (of: string) =>
      (await desk.chain(`sources:${of}`)).filter(({ action }) => action === 'read')
    const before = (await reads(id)).length
    const { ece, editor } = desk.tokens
    await rest('GET', `sources/${id}`, { token: ece })
    await rest('GET', `sources?where[id][in]=${id},${plain}&select[name]=true`, { token: editor })
    const article = await desk.article('Okunan', { source: id })
    await rest('GET', `articles/${article.id}?depth=2`, { token: editor })
    const entries = (await reads(id)).slice(before)
    expect(entries.map(({ actor }) => actor)).toEqual([
      desk.people.ece.id,
      desk.people.editor.id,
      desk.people.editor.id,
    ])
    expect(entries[0]).toMatchObject({ record: `sources/${id}`, channel: 'rest', values: null })
    expect(await reads(plain)).toEqual([])
    // By whoever may not read it, there is nothing to log.
    expect((await rest('GET', `sources/${id}`, {})).status).toBe(401)
    expect(await reads(id)).toHaveLength(before + 3)
  })

  it('that an older build left with its name in the log and in a kept copy: doctor finds both, puts hashes there, and the log verifies', async () => {
    const { payload } = desk
    const named = await desk.own('sources', { name: NAME, kind: 'individual' })
    const article = await desk.article('Adıyla yayımlandı', { source: named })
    await desk.newsroom.publish(article)
    await desk.patch('editor', 'sources', named, { name: `${NAME} Bey` })
    await desk.spread()
    await signCheckpoint(payload)
    // As 0.1.0 did it.
    const db = editorialDatabase(payload)
    const { name: _name, ...rest_ } = await desk.stored('sources', named)
    await db
      .collection('sources')
      .updateOne(
        { slug: rest_.slug },
        { $set: { kind: 'masked', name: LABEL, publicLabel: LABEL } },
      )
    const examine = async (repair = false) =>
      (await maskedSources.examine(payload, repair)).problems
    const problems = await examine()
    expect(problems.map((line) => line.replace(/[0-9a-f]{24}/g, 'ID')).sort()).toEqual([
      'article:ID#5: values',
      'publication-snapshots/ID: 2',
      'sources:ID#2: values',
    ])
    expect(problems.join()).not.toContain('Kanaryagil')
    const verified = async () => verifyAuditLog(auditCollections(payload), await trustedKeys())
    expect(await verified()).toMatchObject({ ok: true })
    await examine(true)
    expect(await examine()).toEqual([])
    const left = JSON.stringify([
      await db.collection('audit-log').find().toArray(),
      await db.collection('publication-snapshots').find().toArray(),
    ])
    expect(left).not.toContain('Kanaryagil')
    expect(await verified()).toMatchObject({ ok: true, bad: [], keyKnown: true })
    await signCheckpoint(payload)
    const chain = `sources:${named}`
    const exported = JSON.parse(JSON.stringify(await auditExport(auditCollections(payload), chain)))
    expect(verifyExport(exported)).toMatchObject({ ok: true, signature: 'good' })
    expect(verifyExport({ ...exported, redactions: [] })).toMatchObject({ ok: false })
    // Nothing but that is vouched for: another value in its place is damage.
    await db
      .collection('audit-log')
      .updateOne({ chain, seq: 2 }, { $set: { 'values.0.was': { sha256: '0'.repeat(64) } } })
    expect((await verified()).bad).toEqual([{ chain, seq: 2, what: 'changed' }])
  }, 120_000)
})
