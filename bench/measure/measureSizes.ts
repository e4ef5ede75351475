import type { ArmOptions } from '../arms/ArmServer'
import type { RunningArm } from '../arms/startArm'
import type { Plan } from '../Plan'
import type { Cases } from '../questions/Case'
import { ARMS, QUERIES, type Measured, type Run } from '../vocabulary'
import { say } from '../say'
import { compareAnswers, type Compared } from './compareAnswers'
import { countCommands } from './countCommands'
import { measureQuery } from './measureQuery'
import { openTargets } from './openTargets'
import type { Target } from './Target'

type Options = {
  articles: number
  plan: Plan
  cases: Cases
  uris: Pick<ArmOptions, 'publicUri' | 'payloadUri' | 'searchDir'>
  isLate(): boolean
}

const NO_WORDS = 'plain Payload has no search by words, only an unindexed pattern over each field'
const NOTHING: { [Key in keyof Measured]: null } = {
  ...{ rps: null, p50: null, p95: null, p99: null, commands: null, cpuMs: null, rssMb: null },
}
const rounded = (measured: Measured): Measured => ({
  rps: Number(measured.rps.toFixed(1)),
  p50: Number(measured.p50.toFixed(3)),
  p95: Number(measured.p95.toFixed(3)),
  p99: Number(measured.p99.toFixed(3)),
  commands: Number(measured.commands.toFixed(2)),
  cpuMs: Number(measured.cpuMs.toFixed(4)),
  rssMb: Number(measured.rssMb.toFixed(1)),
})

async function withTargets<Result>(
  options: Options,
  counting: boolean,
  work: (targets: Target[]) => Promise<Result>,
): Promise<Result> {
  const opened: RunningArm[] = []
  try {
    const arms = { ...options.uris, counting }
    return await work(await openTargets(arms, options.cases, (server) => opened.push(server)))
  } finally {
    await Promise.all(opened.map((server) => server.stop()))
  }
}

/** Measures every question on every server over one size of newsroom; commands apart, since counting costs. */
export async function measureSize(options: Options): Promise<{ runs: Run[]; compared: Compared }> {
  const { articles, plan } = options
  const examine = async (targets: Target[]) => {
    const compared = await compareAnswers(targets)
    say(`${compared.answers} answers compared, ${compared.differ.length} differ`)
    return { compared, commands: await countCommands(targets) }
  }
  const apart = plan.countsApart ? await withTargets(options, true, examine) : null
  return withTargets(options, !apart, async (targets) => {
    const { compared, commands } = apart ?? (await examine(targets))
    const all: Run[] = []
    for (const query of QUERIES) {
      const found = await measureQuery(query, targets, plan, options.isLate)
      for (const arm of ARMS) {
        const measured = found.get(arm)
        const count = commands.get(`${query} ${arm}`) ?? 0
        all.push(
          measured
            ? { articles, query, arm, ...rounded({ ...measured, commands: count }) }
            : { articles, query, arm, ...NOTHING, reason: NO_WORDS },
        )
      }
    }
    return { runs: all, compared }
  })
}
