import { profileOf } from './actors'
import { isStranger, reads, type Cell } from './policy'
import type { Run } from './runActions'
import { askRest } from './transports'

/**
 * Comments and notices in one cell, by every actor: they are written by all who read the article, changed by their
 * author only, deleted by nobody; a notice is its owner's alone.
 */
export async function runComments({ matrix, stand, ledger }: Run, cell: Cell): Promise<void> {
  const id = await stand.place(cell)
  const { docs } = await matrix.payload.find({
    collection: 'notifications',
    where: { user: { equals: matrix.people.author.id } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const notice = docs[0]?.id ?? ''
  for (const actor of matrix.actors) {
    const seen = reads(actor.name, cell)
    const newsroom = profileOf(actor.name).roles.some((role) => role !== 'admin')
    const stranger = isStranger(actor.name)
    const wrote = await askRest(actor, 'POST', 'comments', {
      article: id,
      body: 'Bu cümlenin kaynağı kim?',
    })
    const may = seen && newsroom
    ledger.check(
      'comment create',
      actor.name,
      cell,
      stranger ? 'stranger' : may ? 'yes' : 'absent',
      wrote,
    )
    const foreign = await matrix.payload.create({
      collection: 'comments',
      data: { article: id, body: 'Editörün sorusu' } as never,
      user: matrix.people.editor,
      overrideAccess: false,
      depth: 0,
    })
    const own = actor.user?.id === matrix.people.editor.id
    const changed = await askRest(actor, 'PATCH', `comments/${foreign.id}`, { body: 'Başka söz' })
    ledger.check(
      'comment of another',
      actor.name,
      cell,
      stranger ? 'stranger' : own ? 'yes' : 'absent',
      changed,
    )
    const dropped = await askRest(actor, 'DELETE', `comments/${foreign.id}`)
    ledger.check('comment delete', actor.name, cell, stranger ? 'stranger' : 'absent', dropped)
    const listed = await askRest(actor, 'GET', `comments?where[article][equals]=${id}`)
    if (stranger) ledger.check('comment list', actor.name, cell, 'stranger', listed)
    else ledger.fact('comment list', actor.name, cell, seen, (listed.json?.totalDocs ?? 0) > 0)
    const after = await matrix.payload.findByID({
      collection: 'comments',
      id: foreign.id,
      depth: 0,
      overrideAccess: true,
    })
    ledger.fact(
      'comment stays',
      actor.name,
      cell,
      own ? 'Başka söz' : 'Editörün sorusu',
      after.body,
    )

    const isOwner = actor.user?.id === matrix.people.author.id
    if (notice) {
      const read = await askRest(actor, 'GET', `notifications/${notice}`)
      ledger.check(
        'notice read',
        actor.name,
        cell,
        stranger ? 'stranger' : isOwner ? 'yes' : 'absent',
        read,
      )
      const marked = await askRest(actor, 'PATCH', `notifications/${notice}`, {
        readAt: '2020-01-01',
      })
      ledger.check('notice write', actor.name, cell, stranger ? 'stranger' : 'absent', marked)
    }
    const preference = await askRest(actor, 'GET', 'payload-preferences')
    ledger.check(
      'preferences of all',
      actor.name,
      cell,
      stranger ? 'stranger' : 'absent',
      preference,
    )
    for (const method of ['GET', 'DELETE'] as const) {
      const locks = await askRest(actor, method, 'payload-locked-documents')
      ledger.check(`locks ${method}`, actor.name, cell, stranger ? 'stranger' : 'absent', locks)
    }
  }
}
