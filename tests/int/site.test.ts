import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { mendSite, siteDifferences } from '@/src/editorial/publish/site'
import { publicDatabase } from '@/src/editorial/publish/store'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { ACTOR_NAMES, type ActorName, profileOf } from '@/tests/matrix/actors'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { askGraphQL, askRest } from '@/tests/matrix/transports'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'

let matrix: MatrixNewsroom
let api: PublicApi
beforeAll(async () => {
  matrix = await openMatrix(ACTOR_NAMES)
  api = await openPublicApi()
}, 240_000)
afterAll(async () => {
  await api.close()
  await matrix.close()
})

const actor = (name: ActorName) => {
  const found = matrix.actors.find((one) => one.name === name)
  if (!found) throw new Error(`no such actor: ${name}`)
  return found
}
const stored = () => matrix.payload.findGlobal({ slug: 'site', depth: 0 })
const write = (name: ActorName, data: Record<string, unknown>) =>
  askRest(actor(name), 'POST', 'globals/site', data)
const differences = async () => {
  const found = []
  for await (const one of verifyPublicDocuments(matrix.payload)) found.push(one)
  return found
}

describe('the settings of the paper', () => {
  it('are read by the staff, changed by chiefs and admins, their imprint and policies by chiefs alone: by everybody', async () => {
    const wrong: string[] = []
    let asked = 0
    for (const { name } of matrix.actors) {
      const { roles } = profileOf(name)
      const has = (...wanted: string[]) => roles.some((role) => wanted.includes(role))
      const read = await askRest(actor(name), 'GET', 'globals/site', undefined)
      if ((read.status === 200) !== roles.length > 0) wrong.push(`${name} reads: ${read.status}`)
      const before = await stored()
      const motto = `Söz ${name}`
      const publisher = `Yayıncı ${name}`
      const title = `İlke ${name}`
      const answer = await write(name, { motto, imprint: { publisher }, policies: [{ title }] })
      const after = await stored()
      const mayWrite = has('chief', 'admin')
      if ((answer.status === 200) !== mayWrite) wrong.push(`${name} writes: ${answer.status}`)
      if ((after.motto === motto) !== mayWrite) wrong.push(`${name} changed the motto`)
      const mayPromise = has('chief')
      if ((after.imprint?.publisher === publisher) !== mayPromise) wrong.push(`${name}: imprint`)
      if ((after.policies?.[0]?.title === title) !== mayPromise) wrong.push(`${name}: policies`)
      if (!mayWrite && JSON.stringify(before) !== JSON.stringify(after)) {
        wrong.push(`${name} changed something`)
      }
      const { motto: mutation } = await askGraphQL(actor(name), 'mutation', {
        motto: { query: 'updateSiteSettings(data: { motto: "x" }) { motto }' },
      })
      if (mutation?.value) wrong.push(`${name}: a mutation that does not exist`)
      asked += 3
    }
    expect(wrong).toEqual([])
    expect(asked).toBe(ACTOR_NAMES.length * 3)
  }, 120_000)

  it('reach readers in the transaction of their change, with an entry of old and new words', async () => {
    await write('chief', { name: 'Kıyı Postası', motto: 'Önceki söz', footer: null })
    const english = '{ site { motto mottoEn footerEn } }'
    expect((await api.ask(english)).data.site).toEqual({
      ...{ motto: 'Önceki söz', mottoEn: null, footerEn: null },
    })
    await write('chief', { mottoEn: 'Every word has its owner.', footerEn: 'A paper.' })
    expect((await api.ask(english)).data.site).toMatchObject({
      ...{ mottoEn: 'Every word has its owner.', footerEn: 'A paper.' },
    })
    const answer = await write('chief', {
      motto: 'Her sözün bir sahibi var.',
      imprint: { publisher: 'Kıyı Kooperatifi', email: 'bilgi@kunye.example' },
      policies: [
        {
          title: 'Cevap hakkı',
          text: {
            root: {
              ...{ type: 'root', version: 1, format: '', indent: 0, direction: null },
              children: [
                {
                  ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null },
                  ...{ textFormat: 0, textStyle: '' },
                  children: [
                    {
                      ...{ type: 'text', version: 1, format: 1, mode: 'normal', style: '' },
                      ...{ detail: 0, text: 'Bir iş günü.' },
                    },
                  ],
                },
              ],
            },
          },
        },
      ],
    })
    expect(answer).toMatchObject({ status: 200 })
    const told = await api.ask(
      '{ site { name motto footer imprint { publisher email phone staff { name } } policies { slug title html text } } }',
    )
    expect(told.data.site).toEqual({
      ...{ name: 'Kıyı Postası', motto: 'Her sözün bir sahibi var.', footer: null },
      imprint: {
        ...{ publisher: 'Kıyı Kooperatifi', email: 'bilgi@kunye.example', phone: null, staff: [] },
      },
      policies: [
        {
          ...{ slug: 'cevap-hakki', title: 'Cevap hakkı', text: 'Bir iş günü.' },
          html: '<p><strong>Bir iş günü.</strong></p>',
        },
      ],
    })
    const { docs } = await matrix.payload.find({
      collection: 'audit-log',
      where: { chain: { equals: 'site:site' } },
      sort: '-seq',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ record: 'site/site', roles: ['chief'], channel: 'rest' })
    expect(docs[0]?.values).toContainEqual({
      ...{ field: 'motto', was: 'Önceki söz', is: 'Her sözün bir sahibi var.' },
    })
  }, 60_000)

  it('say what is wrong with a bad one, and change nothing', async () => {
    const before = await stored()
    for (const data of [
      { motto: { $gt: '' } },
      { imprint: { staff: 'herkes' } },
      { policies: [{ title: 'x', text: { root: { type: 'iframe' } } }] },
      { sections: ['0123456789abcdef01234567'] },
      { imprint: { email: 'adres değil' } },
    ]) {
      const answer = await write('chief', data)
      expect([data, answer.status]).toEqual([data, 400])
    }
    expect(await stored()).toEqual(before)
  }, 60_000)

  it('set the order of sections; those that are not named follow by name', async () => {
    const ids: string[] = []
    for (const name of ['Ekonomi', 'Dünya', 'Bilim']) {
      const section = await matrix.payload.create({ collection: 'sections', data: { name } })
      ids.push(section.id)
      const article = await matrix.draft(`${name} haberi`, { source: matrix.entities.source })
      await matrix.payload.update({
        ...{ collection: 'articles', id: article.id, data: { section: section.id } },
        ...{ user: matrix.editor, overrideAccess: false },
      })
      await matrix.publish(article)
    }
    await write('admin', { sections: [ids[0]] })
    const told = await api.ask('{ sections { name } }')
    expect(told.data.sections.map(({ name }: { name: string }) => name)).toEqual([
      ...['Ekonomi', 'Bilim', 'Dünya'],
    ])
    await write('admin', { sections: [] })
  }, 120_000)

  it('are checked and made anew like everything public', async () => {
    await write('chief', { motto: 'Yeniden' })
    const db = publicDatabase(matrix.payload)
    await db.collection('site').updateOne({}, { $set: { motto: 'Başkasının sözü' } })
    expect(await siteDifferences(matrix.payload)).toMatchObject([
      { collection: 'site', id: 'site', problem: 'different' },
    ])
    expect(await mendSite(matrix.payload)).toHaveLength(1)
    expect(await siteDifferences(matrix.payload)).toEqual([])
    await db.collection<{ _id: string }>('site').deleteOne({ _id: 'site' })
    expect(await siteDifferences(matrix.payload)).toMatchObject([{ problem: 'missing' }])
    await mendSite(matrix.payload)
    expect(await differences()).toEqual([])
  }, 60_000)
})

describe('the corrections of all articles', () => {
  const ask = async (args = '') =>
    (
      await api.ask(
        `{ corrections${args} { totalCount pageInfo { hasNextPage endCursor } nodes { kind note was is at article { slug headline state } } } }`,
      )
    ).data.corrections

  it('are told newest first: corrections, retractions and withdrawals, and nothing of what was withdrawn', async () => {
    const { act, draft, edit, editor, publish } = matrix
    const source = matrix.entities.source
    const mended = await draft('Otuz araç denetlendi', { source })
    await publish(mended)
    await edit(mended, 'update', { kicker: 'Yeni' }, { note: 'Yeni bilgi eklendi.' })
    await edit(
      mended,
      'correction',
      { dek: 'Otuz bir araç.' },
      {
        ...{ note: 'Sayı yanlıştı.', was: 'Otuz', is: 'Otuz bir' },
      },
    )
    const retracted = await draft('Takvim açıklandı', { source })
    await publish(retracted)
    await act(editor, retracted, 'retract', { publicReason: 'Belge sahteydi.' })
    const withdrawn = await draft('Kişisel bilgi', { source })
    await publish(withdrawn)
    await edit(
      withdrawn,
      'correction',
      { dek: 'Gizli kalsın.' },
      {
        ...{ note: 'Adı yanlıştı.', was: 'Ad A', is: 'Ad B' },
      },
    )
    await act(editor, withdrawn, 'withdraw', { publicReason: 'Mahkeme kararı.' })

    const found = await ask('(first: 3)')
    expect(found.nodes).toMatchObject([
      { kind: 'WITHDRAWAL', note: 'Mahkeme kararı.', article: { headline: null } },
      { kind: 'RETRACTION', note: 'Belge sahteydi.', article: { state: 'RETRACTED' } },
      { kind: 'CORRECTION', note: 'Sayı yanlıştı.', article: { headline: 'Otuz araç denetlendi' } },
    ])
    expect(JSON.stringify(found)).not.toMatch(/Adı yanlıştı|Gizli kalsın|Yeni bilgi/)
    const one = await ask('(first: 1, kind: CORRECTION)')
    expect(one.nodes[0].note).toBe('Sayı yanlıştı.')
    const next = await ask(
      `(first: 1, after: ${JSON.stringify((await ask('(first: 1)')).pageInfo.endCursor)})`,
    )
    expect(next.nodes[0].kind).toBe('RETRACTION')
    const { at } = found.nodes[2]
    expect((await ask(`(from: "${at}", kind: CORRECTION)`)).totalCount).toBe(1)
    expect((await ask(`(to: "${at}", kind: CORRECTION)`)).totalCount).toBe(0)
    expect(await differences()).toEqual([])
  }, 120_000)

  it('cost as many commands for many as for one', async () => {
    const few = await api.commands(() => ask('(first: 1)'))
    const many = await api.commands(() => ask('(first: 50)'))
    expect(many).toEqual(few)
  }, 30_000)
})
