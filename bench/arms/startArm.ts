import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { say } from '../say'
import type { Arm } from '../vocabulary'
import type { ArmOptions } from './ArmServer'
import { fromArm, type Spent } from './messages'

export type RunningArm = Readonly<{
  url: string
  /** What the process has spent since its start. */
  spent(): Promise<Spent>
  stop(): Promise<void>
}>

const START_MS = 60_000
/** The index of 100,000 texts takes a minute or two. */
const READY_MS = 10 * 60_000
const TOLD_EVERY_MS = 10_000

/** Waits for what a listening server says next, with a line of progress now and then. */
async function untilReady(arm: Arm, next: Promise<z.infer<typeof fromArm>>): Promise<void> {
  const started = performance.now()
  const seconds = (): number => Math.round((performance.now() - started) / 1_000)
  const telling = setInterval(
    () => say(`${arm} listens and makes its search index: ${seconds()} s`),
    TOLD_EVERY_MS,
  )
  try {
    const told = await next
    if (told.kind !== 'ready') throw new Error(`${arm}: ${JSON.stringify(told)}`)
  } finally {
    clearInterval(telling)
  }
}

/**
 * Starts one server under measurement in a process of its own, on a free port of the loopback. It listens within a minute and is
 * waited for, at most ten minutes and telling so, until it answers everything as it will be measured.
 */
export async function startArm(arm: Arm, options: ArmOptions): Promise<RunningArm> {
  const script = fileURLToPath(new URL('./serveArm.ts', import.meta.url))
  const launch = fileURLToPath(new URL('../../src/run/launch.mjs', import.meta.url))
  const child = fork(launch, [script, arm], {
    execArgv: [],
    // What it prints is no result.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const heard = (timeoutMs: number): Promise<z.infer<typeof fromArm>> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${arm}: no word in time`)), timeoutMs)
      child.once('message', (message) => {
        clearTimeout(timer)
        resolve(fromArm.parse(message))
      })
      void exited.then(() => reject(new Error(`${arm}: the server process ended`)))
    })
  const stop = async (): Promise<void> => {
    if (child.connected) child.disconnect()
    await exited
  }
  try {
    const answered = heard(START_MS)
    child.send({ kind: 'open', options })
    const first = await answered
    if (first.kind !== 'listening') throw new Error(`${arm}: ${JSON.stringify(first)}`)
    const readied = heard(READY_MS)
    child.send({ kind: 'whenReady' })
    await untilReady(arm, readied)
    return {
      url: `http://127.0.0.1:${first.port}`,
      async spent() {
        const answer = heard(10_000)
        child.send({ kind: 'spent' })
        const told = await answer
        if (told.kind !== 'spent') throw new Error(`${arm}: ${told.kind}`)
        return told
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
