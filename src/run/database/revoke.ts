import type { MongoClient } from 'mongodb'
import { codeOf, startRefusal } from '@/src/platform/errors'
import { mayNot, TURNS, usersAmong } from './grant'

const UNAUTHORIZED = 13

/** Who is connected to the primary as this user, by program and address; null where the administrator may not see it. */
async function connectedAs(client: MongoClient, user: string): Promise<string[] | null> {
  const found = client
    .db('admin')
    .aggregate<{ client?: string; appName?: string }>([
      { $currentOp: { allUsers: true, idleConnections: true } },
      { $match: { effectiveUsers: { $elemMatch: { user, db: 'admin' } } } },
    ])
  try {
    const rows = await found.toArray()
    // A port of its own for each connection says nothing to a person.
    const names = rows.map(({ client: from = '?', appName }) =>
      [appName, from.replace(/:\d+$/, '')].filter(Boolean).join(' '),
    )
    return [...new Set(names)]
  } catch (error) {
    if (codeOf(error) === UNAUTHORIZED) return null
    throw error
  }
}

/**
 * Takes away one of the two users of a kind (`TURNS`); connections that it has open end with it. Refuses a user that is not
 * one of ours or not there, the only one of its kind, and, unless `now`, one by whom somebody is connected.
 */
export async function revoke(
  client: MongoClient,
  user: string,
  { now = false }: { now?: boolean } = {},
): Promise<void> {
  const turns = Object.values(TURNS).find((names) => (names as readonly string[]).includes(user))
  if (!turns) {
    const all = Object.values(TURNS).flat().join(', ')
    throw startRefusal(
      `${user} Künye’nin kullanıcısı değil: ${all}.`,
      `${user} is none of Künye's users: ${all}.`,
    )
  }
  const admin = client.db('admin')
  try {
    const there = await usersAmong(admin, turns)
    if (!there.includes(user))
      throw startRefusal(`${user} diye bir kullanıcı yok.`, `There is no user ${user}.`)
    if (there.length === 1) {
      throw startRefusal(
        `${user} türünün tek kullanıcısı: önce npm run kunye -- db grant ile sıradakini yapın ve süreçleri onun satırıyla yeniden başlatın.`,
        `${user} is the only one of its kind: make the next by npm run kunye -- db grant, and start the processes anew with its line.`,
      )
    }
    const connected = now ? null : await connectedAs(client, user)
    if (connected && connected.length > 0) {
      throw startRefusal(
        `${user} ile bağlı olanlar var (${connected.join(', ')}): onları öbür kullanıcının satırıyla yeniden başlatın, ya da hemen kesmek için --now verin.`,
        `Somebody is connected as ${user} (${connected.join(', ')}): start them anew with the other user's line, or cut them off by --now.`,
      )
    }
    await admin.command({ dropUser: user })
  } catch (error) {
    throw mayNot(error, client)
  }
}
