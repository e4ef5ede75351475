import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from '@jest/globals'

/** Prints and complains for ever, tells its parent when nobody reads that any more, and ends when it is told to. */
const SCRIPT = `
const { onSignals, outliveReader } = await import('@/src/run/start/signals')
outliveReader()
onSignals(() => process.exit(0), () => process.exit(1))
process.stdout.on('error', ({ code }) => process.connected && process.send(code))
setInterval(() => (console.log('satır'), console.error('line')), 5)
process.send('ready')
`

it('a process whose reader is gone goes on, and ends when it is told to', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const ended = once(child, 'exit')
  expect((await once(child, 'message'))[0]).toBe('ready')
  child.stdout?.destroy()
  child.stderr?.destroy()
  expect((await Promise.race([once(child, 'message'), ended]))[0]).toBe('EPIPE')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
}, 60_000)
