import path from 'node:path'

import type { AskIndex, IndexAnswer, IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import type { PublicArticle } from '@/src/published/documents'
import { type Change, SILENCE_MS } from '@/src/platform/database/followChanges'
import type { FromIndex, IndexSettings, ToIndex } from './messages'

/** Longer than any question takes, shorter than a reader waits. */
const PATIENCE_MS = 5_000

export type SearchIndex = AskIndex & {
  /** From now on every change is told. */
  opened(): void
  changed(change: Change): void
  heard(): void
  broken(): void
  stop(): Promise<void>
}

type Options = IndexSettings & {
  onError: (error: unknown) => void
  /** Told that the index is as the database is. */
  onReady?: () => void
  now?: () => number
}

// By path from the project's root, as every thread: see `src/editorial/threads/startThread`.
const threadPath = () =>
  path.join(process.cwd(), 'src', 'delivery', 'search', 'index', 'thread.mjs')

/**
 * Starts the index of whole texts in a thread of its own. It is kept true by the changes it is told of (`opened`, `changed`,
 * `heard`, `broken`, as `followChanges` has them) and answers nothing (`null`) while it is not known to be.
 */
export function startIndex({
  onError,
  onReady,
  now = Date.now,
  ...settings
}: Options): SearchIndex {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(threadPath(), {
    ...{ workerData: settings, execArgv: [], env: {} },
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  })
  const asked = new Map<number, (answer: IndexAnswer | null) => void>()
  let [nextId, round, readyRound] = [0, 0, -1]
  let [isOpen, hasEnded] = [false, false]
  let heardAt = -Infinity

  const tell = (message: ToIndex): void => {
    if (!hasEnded) worker.postMessage(message)
  }
  const readAll = (): void => {
    round += 1
    tell({ kind: 'sync', round })
  }
  const settle = (id: number, answer: IndexAnswer | null): void => {
    asked.get(id)?.(answer)
    asked.delete(id)
  }
  const end = (): void => {
    hasEnded = true
    for (const id of [...asked.keys()]) settle(id, null)
  }
  worker.on('message', (message: FromIndex) => {
    if (message.kind === 'answer') settle(message.id, message.answer)
    else if (message.kind === 'ready') {
      readyRound = message.round
      if (readyRound === round) onReady?.()
    } else if (message.kind === 'failed') {
      // Tried again until it is there.
      if (!message.isAway) onError(new Error(`search index: ${message.message}`))
      if (message.id !== null) settle(message.id, null)
    } else {
      onError(new Error('search index: KUNYE_SEARCH_MB is too small for whole texts'))
      readAll()
    }
  })
  worker.on('error', (error) => {
    onError(error)
    end()
  })
  worker.on('exit', end)
  // Last: a listener for messages makes a thread hold its process again.
  worker.unref()

  const usable = (): boolean =>
    !hasEnded && isOpen && readyRound === round && now() - heardAt < SILENCE_MS

  return {
    usable,
    ask(question: IndexQuestion): Promise<IndexAnswer | null> {
      if (!usable()) return Promise.resolve(null)
      const id = (nextId += 1)
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(id, null), PATIENCE_MS)
        asked.set(id, (answer) => {
          clearTimeout(timer)
          resolve(answer)
        })
        tell({ kind: 'ask', id, question })
      })
    },
    opened() {
      isOpen = true
      readAll()
    },
    changed({ collection, id, document }) {
      if (collection !== 'articles') return
      // The public half holds its documents as the contract has them.
      tell({ kind: 'change', id, article: document as PublicArticle | null })
    },
    heard() {
      heardAt = now()
    },
    broken() {
      isOpen = false
    },
    async stop() {
      if (hasEnded) return
      const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
      tell({ kind: 'stop' })
      const timer = setTimeout(() => void worker.terminate(), 2_000)
      await ended
      clearTimeout(timer)
    },
  }
}
