import type { RunningArm } from '../arms/startArm'
import type { Newsroom } from '../Newsroom'
import type { Plan } from '../Plan'
import { ARMS, QUERIES, type Measured, type Query, type Run } from '../vocabulary'
import { say } from '../say'
import { compareAnswers, type Compared } from './compareAnswers'
import { countCommands } from './countCommands'
import { measureQuery } from './measureQuery'
import { openTargets } from './openTargets'
import type { Target } from './Target'

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
  newsrooms: readonly Newsroom[],
  counting: boolean,
  work: (targets: Target[]) => Promise<Result>,
): Promise<Result> {
  const opened: RunningArm[] = []
  try {
    const targets: Target[] = []
    for (const newsroom of newsrooms) {
      targets.push(...(await openTargets(newsroom, counting, (server) => opened.push(server))))
    }
    return await work(targets)
  } finally {
    await Promise.all(opened.map((server) => server.stop()))
  }
}

type Examined = Readonly<{
  compared: Compared
  commands: Awaited<ReturnType<typeof countCommands>>
}>

async function examine(targets: Target[]): Promise<Examined> {
  const compared = await compareAnswers(targets)
  say(`${compared.answers} answers compared, ${compared.differ.length} differ`)
  return { compared, commands: await countCommands(targets) }
}

/**
 * Measures every question on every server over newsrooms of several sizes, all in turn: a machine that is slower in its second half
 * is so for all of them. Commands are counted apart, since counting costs. No further round of a question begins after `untilOf`, which is
 * told how many questions are left with it.
 */
export async function measureSizes(
  newsrooms: readonly Newsroom[],
  plan: Plan,
  untilOf: (left: number) => number,
): Promise<{ runs: Run[]; compared: Compared[]; rounds: number }> {
  const examined = new Map<number, Examined>()
  for (const one of plan.countsApart ? newsrooms : []) {
    examined.set(one.articles, await withTargets([one], true, examine))
  }
  return withTargets(newsrooms, !plan.countsApart, async (targets) => {
    for (const { articles } of plan.countsApart ? [] : newsrooms) {
      examined.set(articles, await examine(targets.filter((one) => one.articles === articles)))
    }
    const found = new Map<Query, Awaited<ReturnType<typeof measureQuery>>>()
    for (const [index, query] of QUERIES.entries()) {
      const until = untilOf(QUERIES.length - index)
      found.set(query, await measureQuery(query, targets, plan, until))
    }
    const runs = newsrooms.flatMap(({ articles }) =>
      QUERIES.flatMap((query) =>
        ARMS.map((arm): Run => {
          const measured = found.get(query)?.measured.get(`${articles} ${arm}`)
          const commands = examined.get(articles)?.commands.get(`${query} ${arm}`) ?? 0
          return measured
            ? { articles, query, arm, ...rounded({ ...measured, commands }) }
            : { articles, query, arm, ...NOTHING, reason: NO_WORDS }
        }),
      ),
    )
    const rounds = Math.min(...[...found.values()].map((one) => one.rounds))
    return { runs, rounds, compared: [...examined.values()].map(({ compared }) => compared) }
  })
}
