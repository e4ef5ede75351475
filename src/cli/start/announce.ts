import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/src/env'

const STORY = 'azerbaycan-cumhurbaskani-ilham-aliyev-e-yapilmasi-planlanan-darbe-plani-ifsa-oldu'

/** Prints where everything is, once the newsroom is ready. `seconds` is the time the start took. */
export function announce(env: Env, publicUrl: string, seconds: number): void {
  const accounts = path.resolve(env.KUNYE_DATA_DIR, 'demo-accounts.json')
  const demo = env.mode === 'demo' && existsSync(accounts)
  const lines: [string, string][] = [
    ['Yönetim / admin', `${publicUrl}/admin`],
    ['GraphQL / GraphQL API', `${publicUrl}/graphql`],
    ...(demo ? ([['Haber / story', `${publicUrl}/haber/${STORY}`]] as [string, string][]) : []),
    ...(demo ? ([['Deneme hesapları / demo accounts', accounts]] as [string, string][]) : []),
  ]
  const width = Math.max(...lines.map(([label]) => label.length))
  const table = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join('\n')
  process.stdout.write(
    `\n✓ ${env.KUNYE_NAME} hazır (${seconds} sn) / ready (${seconds} s)\n${table}\n` +
      '  Durdurmak için Ctrl-C / press Ctrl-C to stop\n\n',
  )
}
