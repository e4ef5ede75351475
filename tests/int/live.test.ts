import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { openHub } from '@/src/editorial/live/openHub'
import { LIVE_COMMENT } from '@/src/editorial/live/touched'
import { actorOf } from '@/src/workflow/actor'
import { DeskNewsroom, type Name, NAMES } from '@/tests/support/deskNewsroom'
import { type LiveStream, serveLive } from '@/tests/support/liveStream'
import { PASSWORD, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

let desk: DeskNewsroom
let live: Awaited<ReturnType<typeof serveLive>>
const tokens = {} as Record<Name, string>
beforeAll(async () => {
  desk = await DeskNewsroom.open()
  live = await serveLive(desk.newsroom.payload, { mostOfOne: 200 })
  for (const name of NAMES) tokens[name] = await login(desk.people[name])
}, 120_000)
afterAll(async () => {
  await live?.stop()
  await desk?.newsroom.close()
})

const told = (stream: LiveStream, kind: string, id?: string) =>
  stream.text().includes(id ? JSON.stringify({ kind, id }) : JSON.stringify({ kind }))
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** Bytes that are in use, and not only not yet given back. */
const heap = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}
const hears = (stream: LiveStream, kind: string, id?: string) =>
  stream.until(() => told(stream, kind, id))

describe('the live stream of the newsroom', () => {
  it('is for the newsroom alone, uncached, and says when to come back', async () => {
    const stranger = await live.open()
    expect(stranger.status).toBe(401)
    await stranger.until((text) => text.includes('STAFF_ONLY'))
    expect((await live.open('no.such.token')).status).toBe(401)
    const editor = await live.open(tokens.nermin)
    expect(editor.status).toBe(200)
    expect(editor.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(editor.headers['cache-control']).toBe('no-store, no-transform')
    await editor.until((text) => text.startsWith('retry: 1000\n\n'))
    editor.close()
  })

  it('takes in who comes before it hears, and says to all why it ends, also to one who was still coming in', async () => {
    const { payload } = desk.newsroom
    const actor = actorOf({ ...desk.people.nermin, collection: 'users' })
    if (!actor) throw new Error('nobody')
    // Of a session that there is not, which is looked up after there is a place.
    const asker = { actor, session: 'none' }
    const why: string[] = []
    const sink = {
      tell: () => undefined,
      beat: () => undefined,
      end: (end: string) => void why.push(end),
    }
    const hub = openHub(payload)
    await hub.join(asker, sink)
    expect(why).toEqual(['session'])
    const coming = hub.join(asker, sink)
    await Promise.resolve()
    hub.end()
    await coming
    expect(why).toEqual(['session', 'closing'])
    await hub.join(asker, sink)
    expect(why.slice(2)).toEqual(['closing'])
    expect(hub.size()).toBe(0)
    await hub.stop()

    const impatient = openHub(payload, { patienceMs: 0 })
    expect(await impatient.join(asker, sink)).toBe('deaf')
    await impatient.stop()
  })

  it('answers who comes while it ends with its end, which a browser takes for one', async () => {
    const ending = await serveLive(desk.newsroom.payload)
    const stays = await ending.open(tokens.nermin)
    ending.hub.end()
    await stays.ended
    const late = await ending.open(tokens.nermin)
    await late.ended
    for (const stream of [stays, late]) {
      expect(stream.status).toBe(200)
      expect(stream.text()).toBe('retry: 1000\n\nevent: bye\ndata: closing\n\n')
    }
    await ending.stop()
  })

  it('tells who may read it of a draft, its comments and its people, by id alone; an administrator nothing', async () => {
    const streams = {} as Record<Name, LiveStream>
    for (const name of NAMES) streams[name] = await live.open(tokens[name])
    const id = await desk.store({ headline: 'Gizli taslak' })
    await desk.raw('comments').insertOne({ article: new ObjectId(id), body: 'Gizli söz' })
    await hears(streams.nermin, 'comments', id)
    for (const name of ['nermin', 'selma', 'pelin', 'mert'] as const) {
      await hears(streams[name], 'article', id)
      await hears(streams[name], 'comments', id)
      expect(streams[name].text()).not.toContain('Gizli')
    }
    // Everybody is told in the same moment: what the editor has heard no other is still waiting for.
    for (const name of ['defne', 'deniz'] as const) expect(streams[name].text()).not.toContain(id)
    // Her desk's, then closed by an embargo: once more, and never again.
    await desk
      .raw()
      .updateOne({ _id: new ObjectId(id) }, { $set: { desk: new ObjectId(desk.kent) } })
    await hears(streams.defne, 'article', id)
    const before = streams.defne.text().length
    await desk
      .raw()
      .updateOne(
        { _id: new ObjectId(id) },
        { $set: { embargoUntil: new Date(Date.now() + 3_600_000) } },
      )
    await streams.defne.until((text) => text.length > before)
    const closed = streams.defne.text()
    await desk.raw().updateOne({ _id: new ObjectId(id) }, { $set: { priority: 3 } })
    await desk.raw('events').insertOne({ title: 'Toplantı' })
    await hears(streams.defne, 'agenda')
    expect(streams.defne.text().slice(closed.length)).not.toContain(id)
    expect(streams.deniz.text()).toBe('retry: 1000\n\n')
    for (const stream of Object.values(streams)) stream.close()
  })

  it('tells of a notice its reader alone', async () => {
    const [mine, other] = [await live.open(tokens.deniz), await live.open(tokens.nermin)]
    await desk.raw('notifications').insertOne({ user: desk.idOf('deniz'), key: 'live', kind: 'x' })
    await hears(mine, 'notices')
    expect(told(other, 'notices')).toBe(false)
    mine.close()
    other.close()
  })

  it('ends within a second with the session, the role, the account; others go on', async () => {
    const hire = async (name: string): Promise<{ user: StaffUser; token: string }> => {
      const user = await desk.newsroom.hire(name, ['editor'])
      return { user, token: await login(user) }
    }
    const write = (id: string, data: object) =>
      desk.newsroom.payload.update({
        ...{ collection: 'users', id, data, overrideAccess: true, depth: 0 },
      } as never)
    const stays = await live.open(tokens.nermin)
    const ends: Record<string, (who: Awaited<ReturnType<typeof hire>>) => Promise<unknown>> = {
      session: ({ token }) => rest('POST', 'users/logout', { token }),
      rights: ({ user }) => write(user.id, { roles: ['reporter'] }),
      'session ': ({ user }) => write(user.id, { disabled: true }),
      'rights ': ({ user }) => write(user.id, { desk: desk.kent }),
    }
    for (const [why, end] of Object.entries(ends)) {
      const who = await hire('Giden Editör')
      const [stream, twin] = [await live.open(who.token), await live.open(who.token)]
      await end(who)
      const begun = performance.now()
      await Promise.all([stream.ended, twin.ended])
      expect(performance.now() - begun).toBeLessThan(1_000)
      expect(stream.text()).toContain(`event: bye\ndata: ${why.trim()}\n\n`)
      const again = await live.open(who.token)
      expect(again.status).toBe(why.startsWith('rights') ? 200 : 401)
      again.close()
    }
    // A demoted editor hears as a reporter: nothing of a draft that is not hers.
    const who = await hire('İnen Editör')
    await write(who.user.id, { roles: ['reporter'] })
    const stream = await live.open(who.token)
    const id = await desk.store({})
    await hears(stays, 'article', id)
    expect(stream.text()).not.toContain(id)
    // A session of another login of the same person goes on.
    const { json } = await rest('POST', 'users/login', {
      body: { email: who.user.email, password: PASSWORD },
    })
    await rest('POST', 'users/logout', { token: json.token })
    await desk.raw('notifications').insertOne({
      ...{ user: new ObjectId(who.user.id), key: 'still', kind: 'x' },
    })
    await hears(stream, 'notices')
    stream.close()
    stays.close()
  })

  it('ends when the session runs out by itself, by the database’s clock', async () => {
    const user = await desk.newsroom.hire('Kısa Oturum', ['editor'])
    const token = await login(user)
    await desk
      .raw('staff-sessions')
      .updateOne({ user: user.id }, { $set: { expiresAt: new Date(Date.now() + 1_500) } })
    const stream = await live.open(token)
    expect(stream.status).toBe(200)
    await stream.ended
    expect(stream.text()).toContain('data: session')
  })
})

describe('a notice', () => {
  it('ends by itself when its story leaves the stage it speaks of, for whoever has not read it', async () => {
    const { newsroom, people } = desk
    const stream = await live.open(tokens.nermin)
    const unread = async () => (await desk.get('nermin', 'notifications/unread')).json.count
    const article = await newsroom.file(people.defne, 'Çeşme onarılacak', ['Belediye duyurdu.'])
    const before = await unread()
    await newsroom.act(people.defne, article, 'submit')
    await hears(stream, 'notices')
    expect(await unread()).toBe(before + 1)
    const said = stream.text().length
    await newsroom.act(people.defne, article, 'recall')
    await stream.until((text) => text.slice(said).includes('"notices"'))
    expect(await unread()).toBe(before)
    stream.close()
  })
})

describe('a hundred open streams', () => {
  it('cost one change stream and one question a change; what is over the bound is sent away', async () => {
    const { payload } = desk.newsroom
    const small = await serveLive(payload, { most: 2, mostOfOne: 1 })
    const first = await small.open(tokens.nermin)
    const [second, third] = [await small.open(tokens.nermin), await small.open(tokens.selma)]
    const fourth = await small.open(tokens.pelin)
    expect([first, second, third, fourth].map(({ status }) => status)).toEqual([200, 503, 200, 503])
    expect(fourth.headers['retry-after']).toBe('30')
    first.close()
    await small.stop()
    await third.ended

    const streams: LiveStream[] = []
    const before = heap()
    for (let at = 0; at < 100; at += 1) {
      streams.push(await live.open(tokens[at % 2 === 0 ? 'defne' : 'mert']))
    }
    expect(live.hub.size()).toBe(100)
    const after = heap()
    expect(after - before).toBeLessThan(20_000_000)
    const { db } = payload.db.connection
    if (!db) throw new Error('no connection')
    // An idle cursor, or one that is asked at this moment.
    const open = await payload.db.connection
      .getClient()
      .db('admin')
      .aggregate([{ $currentOp: { idleCursors: true } }], { readConcern: { level: 'local' } })
      .match({
        $or: [
          { 'cursor.originatingCommand.comment': LIVE_COMMENT },
          { 'command.comment': LIVE_COMMENT },
        ],
        ns: { $regex: `^${db.databaseName}\\.` },
      })
      .toArray()
    const cursors = new Set(open.map(({ cursor }) => String(cursor?.cursorId)))
    expect(cursors.size).toBe(1)

    await db.command({ profile: 2, slowms: -1 })
    const id = await desk.store({ desk: new ObjectId(desk.kent) })
    await Promise.all(streams.map((stream) => hears(stream, 'article', id)))
    await db.command({ profile: 0 })
    const asked = await db.collection('system.profile').countDocuments({
      ...{ ns: `${db.databaseName}.articles`, op: { $in: ['query', 'command'] } },
      'command.aggregate': 'articles',
    })
    // One a change, whatever the number of streams; what came a moment before may share the measure.
    expect(asked).toBeLessThanOrEqual(2)
    expect(asked).toBeGreaterThan(0)
    // From the write's acknowledgement to the last of all clients, each of which is in this process as well.
    const times: number[] = []
    for (let turn = 0; turn < 40; turn += 1) {
      const lengths = streams.map((stream) => stream.text().length)
      await desk.raw().updateOne({ _id: new ObjectId(id) }, { $set: { priority: turn } })
      const begun = performance.now()
      await Promise.all(
        streams.map((stream, at) => stream.until((text) => text.length > (lengths[at] ?? 0))),
      )
      times.push(performance.now() - begun)
    }
    const sorted = times.sort((a, b) => a - b).map(Math.round)
    process.stdout.write(
      `a write to the last of 100 streams: p50 ${sorted[20]} ms, p99 ${sorted[39]} ms of 40\n`,
    )
    const kB = (bytes: number) => Math.round(bytes / 1_000)
    process.stdout.write(
      `100 streams: ${kB(after - before)} kB of heap with their clients in this process, 1 change stream, ${asked} question for one change\n`,
    )
    for (const stream of streams) stream.close()
    while (live.hub.size() > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }, 120_000)
})
