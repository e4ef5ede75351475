// Plain JavaScript, started by its path in a thread of its own, where no bundler and no Jest transform reaches; tsx reads
// the rooms' own TypeScript from here on. What the thread can do is `tasks.ts`; it asks the dictionary through its parent.
import { parentPort } from 'node:worker_threads'

import { register } from 'tsx/esm/api'

register()
const { TASKS } = await import('./tasks.ts')

const asked = new Map()
let nextAsk = 0
// As JSON: the parent's thread only passes them on, and a long text has a hundred thousand words.
const querySpeller = async (words, limit) => {
  if (words.length === 0) return []
  const answers = await new Promise((resolve) => {
    const ask = (nextAsk += 1)
    asked.set(ask, resolve)
    parentPort.postMessage({ ask, words: JSON.stringify(words), limit })
  })
  return answers === null ? null : JSON.parse(answers)
}

/** An error keeps its code; a class would not come through a message. */
const toldOf = (error) => ({
  message: String(error?.message ?? error),
  ...(typeof error?.code === 'string' && { code: error.code }),
})

parentPort.on('message', async ({ id, task, given, answerTo, answers }) => {
  if (answerTo !== undefined) {
    asked.get(answerTo)?.(answers)
    asked.delete(answerTo)
    return
  }
  try {
    parentPort.postMessage({ id, result: await TASKS[task](given, querySpeller) })
  } catch (error) {
    parentPort.postMessage({ id, error: toldOf(error) })
  }
})
parentPort.postMessage({ ready: true })
