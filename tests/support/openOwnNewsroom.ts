import type { Newsroom } from './newsroom'
import { type OwnReplicaSet, ownReplicaSet } from './ownReplicaSet'

export type OwnNewsroom = {
  newsroom: Newsroom
  set: OwnReplicaSet
  tokens: Record<'reporter' | 'editor', string>
  close(): Promise<void>
}

/**
 * A newsroom on a replica set of its own, which may be killed. To be called before anything is imported that reads the
 * environment (the Payload config, `env()`).
 */
export async function openOwnNewsroom(members = 1, electionMs?: number): Promise<OwnNewsroom> {
  const set = await ownReplicaSet(members, electionMs)
  process.env.DATABASE_URI = `${set.uri('kunye')}&monitorCommands=true`
  process.env.PUBLIC_DATABASE_URI = set.uri('kunye_public')
  // One after the other: Node 20 sometimes never finishes a graph of modules that wait at their top level.
  await import('lexical')
  await import('@payload-config')
  const { openNewsroom } = await import('./newsroom')
  const { login } = await import('./rest')
  const { prepareDatabases } = await import('@/src/run/prepareDatabases')
  const newsroom = await openNewsroom()
  // It is going to be hurt on purpose, and would tell of it at length.
  newsroom.payload.logger.level = 'silent'
  await prepareDatabases(newsroom.payload)
  const reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
  const editor = await newsroom.hire('Nermin Editör', ['editor'])
  return {
    newsroom,
    set,
    tokens: { reporter: await login(reporter), editor: await login(editor) },
    async close() {
      await newsroom.close()
      await set.stop()
    },
  }
}
