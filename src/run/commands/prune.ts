import { databaseNow } from '@/src/platform/database/clock'
import { StartRefusal } from '@/src/platform/errors'
import { readArgs, wrongUsage } from '@/src/run/args'
import { withPayload } from '@/src/run/withPayload'

const DAY_MS = 86_400_000
const USUAL_DAYS = 365
/** A save of the last weeks is what somebody goes back to. */
const FEWEST_DAYS = 30

/**
 * `kunye prune --plan|--run [--days 365]`: removes saves in between of articles that are older than so many days; what was
 * submitted, approved, scheduled or published stays for good, and so does the newest version of each article. `--plan` says how
 * many of how many articles, and writes nothing. Every article it takes from has an entry of it.
 */
export async function prune(args: string[]): Promise<void> {
  const { values } = readArgs('prune', args, {
    ...{ plan: { type: 'boolean', default: false }, run: { type: 'boolean', default: false } },
    days: { type: 'string', default: String(USUAL_DAYS) },
  })
  if (values.plan === values.run) throw wrongUsage('prune')
  const days = /^\d{1,5}$/.test(values.days) ? Number(values.days) : 0
  if (days < FEWEST_DAYS) throw tooFew(values.days)
  await withPayload(async (payload) => {
    const { prunable, pruneArticle } = await import('@/src/editorial/articles/pruneVersions')
    const { editorialDatabase } = await import('@/src/editorial/database/editorialDatabase')
    const now = await databaseNow(editorialDatabase(payload))
    const found = { articles: 0, versions: 0, oldest: null as Date | null }
    for await (const one of prunable(payload, new Date(now.getTime() - days * DAY_MS))) {
      found.articles += 1
      found.versions += one.versions.length
      if (!found.oldest || one.oldest < found.oldest) found.oldest = one.oldest
      if (values.run) await pruneArticle(payload, one)
    }
    say(found, days, values.run)
  })
}

type Found = { articles: number; versions: number; oldest: Date | null }

function say({ articles, versions, oldest }: Found, days: number, isDone: boolean): void {
  if (!oldest) {
    return console.log(
      `✓ ${days} günden eski ara kayıt yok / no save in between is older than ${days} days`,
    )
  }
  const since = oldest.toISOString().slice(0, 10)
  const [tr, en] = isDone ? ['silindi', 'removed'] : ['silinebilir (--run)', 'may go (--run)']
  console.log(
    `${isDone ? '✓' : '•'} ${articles} haberin ${versions} ara kaydı ${tr}, en eskisi ${since} / ${versions} saves in between of ${articles} articles ${en}, the oldest of ${since}`,
  )
}

const tooFew = (given: string): StartRefusal =>
  new StartRefusal({
    tr: `--days ${given}: en az ${FEWEST_DAYS} gün olmalı; son haftaların kayıtlarına geri dönülür`,
    en: `--days ${given}: at least ${FEWEST_DAYS} days; people go back to saves of the last weeks`,
  })
