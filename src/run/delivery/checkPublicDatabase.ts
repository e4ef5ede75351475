import type { MongoClient } from 'mongodb'
import { z } from 'zod'
import { codeOf, StartRefusal } from '@/src/platform/errors'
import { connect, refuseDirect } from '@/src/platform/database/connect'
import { STAMP } from '@/src/platform/database/check'
import { hostsOf, replicaSetOf } from '@/src/platform/database/uri'
import { mediaMark } from '@/src/run/house/mediaMark'
import { refuseVersion, versionOf } from '@/src/migrations/stamp'

const UNAUTHORIZED = 13
const WRITES = new Set(['insert', 'update', 'remove', 'createIndex', 'dropCollection'])

/** Answer of `connectionStatus` with `showPrivileges` (MongoDB manual). */
const statusSchema = z.object({
  authInfo: z.object({
    authenticatedUsers: z.array(z.unknown()),
    authenticatedUserPrivileges: z.array(z.object({ actions: z.array(z.string()) })),
  }),
})

/**
 * Proves that the public database can be read and its changes followed; `mayWrite`: whether this login
 * may do more than that, which it does not need. Refuses what is out of reach, no replica set (there
 * are no change streams then), one member of it only, not allowed to read, of another version than this build's, or, with
 * `mediaDir`, beside another folder of pictures than the newsroom's.
 */
export async function checkPublicDatabase(
  uri: string,
  mediaDir?: string,
): Promise<{ mayWrite: boolean }> {
  const client = await connect(uri, 'PUBLIC_DATABASE_URI')
  try {
    if (!(await replicaSetOf(client))) {
      throw new StartRefusal({
        tr: `PUBLIC_DATABASE_URI bir replica set değil (${hostsOf(uri)}): haber merkezinin replica set’ini gösterin.`,
        en: "PUBLIC_DATABASE_URI is no replica set: name the newsroom's.",
      })
    }
    refuseDirect(client, uri, 'PUBLIC_DATABASE_URI')
    await tryReading(client, uri)
    await checkVersion(client)
    if (mediaDir !== undefined) await checkFolder(client, mediaDir)
    return { mayWrite: await mayWrite(client) }
  } finally {
    await client.close()
  }
}

async function tryReading(client: MongoClient, uri: string): Promise<void> {
  try {
    await client
      .db()
      .collection('articles')
      .findOne({}, { projection: { _id: 1 } })
    const changes = client.db().watch([], { maxAwaitTimeMS: 1 })
    await changes.tryNext()
    await changes.close()
  } catch (error) {
    if (codeOf(error) !== UNAUTHORIZED) throw error
    throw new StartRefusal({
      tr: `PUBLIC_DATABASE_URI kullanıcısı ${client.options.dbName} veritabanını okuyamıyor ya da değişiklikleri izleyemiyor (${hostsOf(uri)}): npm run kunye -- db grant ile kullanıcı yapın.`,
      en: `The user of PUBLIC_DATABASE_URI may not read ${client.options.dbName} or follow its changes: make one by npm run kunye -- db grant.`,
    })
  }
}

/** The newsroom writes the stamp; a database that nothing was published into yet, by whatever build, has none. */
async function checkVersion(client: MongoClient): Promise<void> {
  refuseVersion(await versionOf(client.db()))
}

/** The newsroom says there which folder its pictures are in; one of before that says nothing. */
async function checkFolder(client: MongoClient, mediaDir: string): Promise<void> {
  const marks = client.db().collection<{ _id: string; folder: string }>(STAMP)
  const told = await marks.findOne({ _id: 'media' })
  if (!told || told.folder === (await mediaMark(mediaDir))) return
  throw new StartRefusal({
    tr: `KUNYE_MEDIA_DIR (${mediaDir}) haber merkezinin resim klasörü ya da onun kopyası değil (.kunye-folder işareti ${told.folder} olmalı): doğru klasörü bağlayın, kopyaysa işaret dosyasını da kopyalayın.`,
    en: `KUNYE_MEDIA_DIR (${mediaDir}) is neither the newsroom's folder of pictures nor a copy of it (its mark .kunye-folder must be ${told.folder}): mount that one, and copy the mark with a copy.`,
  })
}

async function mayWrite(client: MongoClient): Promise<boolean> {
  const answer = await client.db().command({ connectionStatus: 1, showPrivileges: true })
  const { authInfo } = statusSchema.parse(answer)
  // Without access control there is no user, and everybody may do everything.
  if (authInfo.authenticatedUsers.length === 0) return true
  return authInfo.authenticatedUserPrivileges.some(({ actions }) =>
    actions.some((action) => WRITES.has(action)),
  )
}
