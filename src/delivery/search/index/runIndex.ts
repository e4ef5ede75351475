import { mkdir } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { MongoClient } from 'mongodb'

import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { keepIndex, type KeptIndex } from './keepIndex'
import type { FromIndex, IndexSettings, ToIndex } from './messages'
import { dropDrafts, dropSnapshot, readSnapshot, writeSnapshot } from './snapshot'

// The thread in which the index lives: built and searched off the loop that answers. `thread.mjs` starts it.
const SNAPSHOT_MS = 10 * 60_000
const RETRY_MS = 2_000
const TIDY_MS = 20

// Given by `startIndex`.
const { uri, database, folder, bytes } = workerData as IndexSettings
const say = (message: FromIndex): void => parentPort?.postMessage(message)
const failed = (error: unknown, id: number | null = null): void =>
  say({
    ...{ kind: 'failed', id, isAway: isDatabaseAway(error) },
    message: error instanceof Error ? error.message : String(error),
  })

const client = new MongoClient(uri, { appName: 'kunye-delivery-search', maxPoolSize: 2 })
let round = 0
let isChanged = false
let timer: NodeJS.Timeout | undefined

const opening = (async (): Promise<KeptIndex> => {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined)
  await dropDrafts(folder, database).catch(failed)
  const snapshot = await readSnapshot(folder, database)
  return keepIndex(client.db(database), bytes, snapshot, () => say({ kind: 'tooLarge' }))
})()
let kept: KeptIndex | null = null
const waiting: ToIndex[] = []
void opening.then((index) => {
  kept = index
  for (const message of waiting.splice(0)) hear(message, index)
}, failed)

async function save(index: KeptIndex): Promise<void> {
  if (!isChanged) return
  isChanged = false
  const parts = index.parts()
  const written = parts ? writeSnapshot(folder, database, parts) : dropSnapshot(folder, database)
  await written.catch(failed)
}

async function sync(index: KeptIndex, own: number): Promise<void> {
  while (own === round) {
    try {
      const changed = await index.sync(() => own === round)
      if (changed === null) return
      say({ kind: 'ready', round: own, bytes: index.bytes() })
      isChanged ||= changed > 0
      return void (await save(index))
    } catch (error) {
      // A reading that was broken off, by the end or by a newer one, is nobody's fault.
      if (own !== round) return
      failed(error)
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }
}

const tidyLater = (index: KeptIndex): void => {
  timer ??= setTimeout(() => {
    timer = undefined
    if (index.tidy()) tidyLater(index)
  }, TIDY_MS)
}

function hear(message: ToIndex, index: KeptIndex): void {
  if (message.kind === 'sync') {
    round = message.round
    void sync(index, round)
  } else if (message.kind === 'change') {
    isChanged = true
    try {
      index.apply(message.id, message.article)
      tidyLater(index)
    } catch (error) {
      failed(error)
    }
  } else if (message.kind === 'ask') {
    try {
      say({ kind: 'answer', id: message.id, answer: index.search(message.question) })
    } catch (error) {
      failed(error, message.id)
    }
  } else {
    round = -1
    void client.close().finally(() => process.exit(0))
  }
}

setInterval(() => void (kept && save(kept)), SNAPSHOT_MS).unref()
parentPort?.on('message', (message: ToIndex) => {
  if (kept) hear(message, kept)
  else waiting.push(message)
})
