import type { Words } from '@/src/language/words'
import type { Member } from './members'
import type { Queue } from './queues'

type Found = Omit<Status, 'ok' | 'problems' | 'warnings'>

/** A worker signs once a minute. */
const MOST_UNSIGNED_SECONDS = 300
const MOST_LAG_SECONDS = 10

const words = (tr: string, en: string): Words => ({ tr, en })

function* dataProblems({ version, needed, underWay }: Status['data']): Generator<Words> {
  if (version === needed && underWay === null) return
  yield words(
    `Veri sürümü ${version}, gereken ${needed}: npm run kunye -- migrate --plan`,
    `The data has version ${version}, needed is ${needed}: npm run kunye -- migrate --plan`,
  )
}

function* databaseProblems({ members, majorityLagSeconds }: Status['database']): Generator<Words> {
  for (const { host, role, lagSeconds } of members) {
    if (role === 'away' || role === 'other') {
      yield words(
        `${host} yanıt vermiyor ya da kopyayı izlemiyor: sunucuya bakın`,
        `${host} does not answer, or does not follow: look at the server`,
      )
    } else if ((lagSeconds ?? 0) > MOST_LAG_SECONDS) {
      yield words(
        `${host} ${lagSeconds} sn geride: disk ve ağ yetişmiyor`,
        `${host} is ${lagSeconds} s behind: its disk or network does not keep up`,
      )
    }
  }
  if ((majorityLagSeconds ?? 0) > MOST_LAG_SECONDS) {
    yield words(
      `Çoğunluğun sahip olduğu son yazma ${majorityLagSeconds} sn geride: kayıtlar ve okur yarısı bekler`,
      `What most members have is ${majorityLagSeconds} s behind: saves and the public half wait`,
    )
  }
}

function* queueProblems(queues: readonly Queue[]): Generator<Words> {
  for (const { words: name, waiting, oldestSeconds, mostSeconds } of queues) {
    if ((oldestSeconds ?? 0) <= mostSeconds) continue
    yield words(
      `${name.tr}: ${waiting} bekliyor, en eskisi ${oldestSeconds} sn; haber merkezinin süreçleri çalışıyor mu (/readyz)?`,
      `${name.en}: ${waiting} waiting, the oldest for ${oldestSeconds} s; do the newsroom's processes run (/readyz)?`,
    )
  }
}

function* checkpointProblems({
  unsigned,
  oldestUnsignedSeconds,
}: Status['checkpoint']): Generator<Words> {
  if ((oldestUnsignedSeconds ?? 0) <= MOST_UNSIGNED_SECONDS) return
  yield words(
    `${unsigned} kayıt ${oldestUnsignedSeconds} sn’dir imzasız: haber merkezinin süreçlerine ve KUNYE_AUDIT_KEY’e bakın`,
    `${unsigned} entries have no signature for ${oldestUnsignedSeconds} s: look at the newsroom's processes and KUNYE_AUDIT_KEY`,
  )
}

function* deliveryProblems(delivery: Status['delivery']): Generator<Words> {
  if (!delivery || delivery.ready) return
  yield words(
    'KUNYE_INTERNAL_URL adresindeki açık yarı hazır değil: /readyz yanıtına bakın',
    'The public half at KUNYE_INTERNAL_URL is not ready: look at what /readyz answers there',
  )
}

function* warningsOf({ data, queues, rebuild }: Found): Generator<Words> {
  if (data.publicDiffers > 0) {
    yield words(
      'Geçişten sonra okura giden belgeler yeniden kurulmadı: npm run kunye -- migrate --run',
      'The public half was not made anew since a migration: npm run kunye -- migrate --run',
    )
  }
  for (const { tr, en } of data.stale) {
    yield words(
      `${tr}: bu yapı başka yazar, saklanan eski: npm run kunye -- migrate --run`,
      `${en}: this build works them out otherwise than they are stored: npm run kunye -- migrate --run`,
    )
  }
  if (rebuild) {
    yield words(
      'Okura giden yarı yeniden kuruluyor ya da yarım kaldı: npm run kunye -- public rebuild bitirir',
      'A rebuild of the public half runs or was cut short: npm run kunye -- public rebuild ends it',
    )
  }
  for (const { words: name, failed } of queues) {
    if (failed > 0) {
      yield words(
        `${name.tr}: ${failed} başarısız, nedeni yönetim ekranında`,
        `${name.en}: ${failed} failed, the admin says why`,
      )
    }
  }
}

/** What of a status needs somebody: problems make the exit code 1, warnings are told. */
export function judgeStatus(found: Found): Status {
  const problems = [
    ...dataProblems(found.data),
    ...databaseProblems(found.database),
    ...queueProblems(found.queues),
    ...checkpointProblems(found.checkpoint),
    ...deliveryProblems(found.delivery),
  ]
  const verdict = { ok: problems.length === 0, problems, warnings: [...warningsOf(found)] }
  // First for people who read the JSON, and last so that nothing found passes for a verdict.
  return { ...verdict, ...found, ...verdict }
}

/** What `kunye status --json` prints. Times are the database's, spans whole seconds. */
export type Status = Readonly<{
  ok: boolean
  /** What needs somebody, with how to mend it; `problems` make the exit code 1, `warnings` do not. */
  problems: Words[]
  warnings: Words[]
  at: string
  mode: 'demo' | 'production'
  build: string
  data: {
    version: number
    needed: number
    underWay: number | null
    publicDiffers: number
    /** Derived data that this build works out otherwise than it is stored. */
    stale: (Words & { name: string })[]
  }
  database: { version: string; set: string; members: Member[]; majorityLagSeconds: number | null }
  queues: readonly Queue[]
  rebuild: { startedAt: string } | null
  checkpoint: {
    number: number
    at: string | null
    /** Entries of the audit log that no checkpoint covers yet, and how long the oldest of them waits. */
    unsigned: number
    oldestUnsignedSeconds: number | null
  }
  /** What a worker has in hand now. */
  leases: { name: string; secondsLeft: number }[]
  /** The public half at KUNYE_INTERNAL_URL, where that is set; null: not asked. */
  delivery: { ready: boolean; parts: Record<string, boolean>; warnings: string[] } | null
}>
