import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { isNamedDifference, publicDiffersOf } from '@/src/migrations/namedDifference'
import { fanOuts } from '@/src/editorial/publish/fanOut/rows'
import type { PublicDifference } from '@/src/editorial/publish/verify/compare'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { readArgs } from '@/src/run/args'
import { withPayload } from '@/src/run/withPayload'
import { PROBLEM_WORDS, printProgress } from './rebuild'

const SHOWN = 5

const tell = ({ collection, id, problem, fields = [] }: PublicDifference): void => {
  const { tr, en } = PROBLEM_WORDS[problem]
  console.log(`✗ ${collection}/${id}: ${tr} / ${en}`)
  for (const { path, expected, stored } of fields.slice(0, SHOWN)) {
    console.log(`    ${path}: olması gereken / expected ${expected}`)
    console.log(`    ${' '.repeat(path.length)}  saklanan / stored ${stored}`)
  }
  if (fields.length > SHOWN) console.log(`    … +${fields.length - SHOWN}`)
}

/**
 * `kunye public verify [--json]`: compares the whole public database with a rebuild and names every difference, with the
 * fields; exit code 1 when there is one. `--json`: one difference a line. Writes nothing and may run at any time; what is
 * published or renewed during the run may be named as a difference, which a second run does not name. What a migration said would differ until the
 * public half is made anew is counted on stderr, and is none.
 */
export async function verify(args: string[]): Promise<void> {
  const { values } = readArgs('public', args, { json: { type: 'boolean', default: false } })
  await withPayload(async (payload) => {
    const waiting = () => fanOuts(payload).countDocuments({ pass: 0 })
    let underWay = await waiting()
    let articles = 0
    let differences = 0
    let named = 0
    const differs = await publicDiffersOf(editorialDatabase(payload))
    const hear = (done: number) => printProgress((articles = done))
    for await (const difference of verifyPublicDocuments(payload, hear)) {
      if (isNamedDifference(difference, differs)) {
        named += 1
        continue
      }
      differences += 1
      if (values.json) console.log(JSON.stringify(difference))
      else tell(difference)
    }
    underWay = Math.max(underWay, await waiting())
    if (underWay > 0) {
      console.error(
        `! ${underWay} değişiklik yayındaki haberlere yayılıyor, bitince yeniden bakın / changes are on their way to published articles: look again later`,
      )
    }
    if (named > 0) {
      console.error(
        `! ${named} belge geçişten beri yeniden kurulmadı / documents not made anew since a migration → npm run kunye -- public rebuild`,
      )
    }
    if (differences > 0) process.exitCode = 1
    if (values.json) return
    console.log(
      differences === 0
        ? `✓ Okura giden yarı yayınlarla aynı / the public half is what was published (${articles})`
        : `✗ ${differences} fark / differences → npm run kunye -- public rebuild`,
    )
  })
}
