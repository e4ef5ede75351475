import { type ChildProcess, spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileTail } from './fileTail'
import { guardChild } from './guardChild'
import { mongodArgs, type MongodPlace } from './mongodArgs'
import { mongodProblem, type MongodProblem } from './mongodProblem'
import { StartRefusal } from './StartRefusal'

export type LaunchedMongod = Readonly<{ child: ChildProcess; exited: Promise<number | null> }>

const START_MS = 60_000

/**
 * Spawns mongod and waits until it takes connections (60 s at most). It ends when this process does.
 * Refuses with what the log says when it ends instead; `kind` on the error tells which problem.
 */
export async function launchMongod(binary: string, place: MongodPlace): Promise<LaunchedMongod> {
  const logSize = await stat(place.logPath).then(
    (found) => found.size,
    () => 0,
  )
  // A process group of its own: Ctrl-C on the terminal must reach us first, who stop it in order.
  const child = spawn(binary, mongodArgs(place), { detached: true, stdio: 'ignore' })
  guardChild(child)
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.once('error', () => resolve(null))
  })
  let ended = false
  void exited.then(() => (ended = true))

  const deadline = Date.now() + START_MS
  while (!ended && Date.now() < deadline) {
    if (await listens(place.port)) return { child, exited }
    await sleep(50)
  }
  child.kill('SIGKILL')
  const code = await exited
  const logTail = await fileTail(place.logPath, logSize)
  const { kind, said } = mongodProblem({ code, logTail, logPath: place.logPath })
  throw Object.assign(new StartRefusal(said), { kind } satisfies { kind: MongodProblem })
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
