import type { Words } from '@/src/language/words'
import type { Status } from './judgeStatus'

type Row = readonly [string, string]

const ROLES: Record<Status['database']['members'][number]['role'], string> = {
  primary: 'birincil / primary',
  secondary: 'ikincil / secondary',
  other: 'izlemiyor / does not follow',
  away: 'yanıt yok / no answer',
}

const both = ({ tr, en }: Words): string => `${tr} / ${en}`
const span = (seconds: number | null): string => (seconds === null ? '–' : `${seconds} s`)

/** A status for people: one line a thing, both languages, and below what needs somebody. */
export function statusTable(status: Status): string {
  const { data, database, queues, checkpoint, leases, delivery, rebuild } = status
  const rows: Row[] = [
    [
      'Künye',
      `${status.build} · ${status.mode === 'demo' ? 'deneme / demo' : 'üretim / production'}`,
    ],
    ['Saat / time', status.at],
    [
      'Veri sürümü / data version',
      `${data.version}${data.version === data.needed ? '' : ` → ${data.needed}`}`,
    ],
    ['Veritabanı / database', `MongoDB ${database.version} · ${database.set}`],
    ...database.members.map(({ host, role, lagSeconds }): Row => [
      `  ${host}`,
      `${ROLES[role]}${role === 'secondary' ? ` · ${span(lagSeconds)} geride / behind` : ''}`,
    ]),
    ['Değişiklik akışı / change streams', `${span(database.majorityLagSeconds)} geride / behind`],
    ['Kuyruklar / queues', 'bekleyen/waiting · en eski/oldest · başarısız/failed'],
    ...queues.map((queue): Row => [
      `  ${both(queue.words)}`,
      `${queue.waiting} · ${span(queue.oldestSeconds)} · ${queue.failed}`,
    ]),
    ...(rebuild ? [['Yeniden kurma / rebuild', rebuild.startedAt] as Row] : []),
    [
      'Son imza / last checkpoint',
      `${checkpoint.number} · ${checkpoint.at ?? '–'} · imzasız/unsigned ${checkpoint.unsigned}`,
    ],
    ['Süren işler / leases', leases.length === 0 ? '–' : String(leases.length)],
    ...leases.map(({ name, secondsLeft }): Row => [`  ${name}`, span(secondsLeft)]),
    ...(delivery
      ? [['Açık yarı / public half', delivery.ready ? 'hazır / ready' : '✗ /readyz'] as Row]
      : []),
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return [
    ...rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`),
    ...status.warnings.map((words) => `! ${both(words)}`),
    ...status.problems.map((words) => `✗ ${both(words)}`),
    ...(status.ok ? ['✓ Her şey yolunda / all is well'] : []),
  ].join('\n')
}
