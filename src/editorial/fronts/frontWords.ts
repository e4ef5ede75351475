import type { PayloadRequest } from 'payload'

import { SLOT_KIND_LABELS, type SlotKind } from '@/src/editorial/projection/fronts/slots'
import { contentOfPublication, findPublication } from '@/src/editorial/publish/publications'
import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import { loadEntities } from '@/src/editorial/sourcing/sourcingOf'
import { idOf } from '@/src/language/ids'
import type { Words } from '@/src/language/words'
import type { Article, Front } from '@/src/payload-types'
import { findings } from '@/src/sourcing/findings'
import { type Finding, MIN_REASON } from '@/src/sourcing/types'

type Slots = Front['slots']
/** Words of a front about a story: `slot` and `item` count from 0, `line` is that of a related one. */
type Said = {
  kind: SlotKind
  slot: number
  item: number
  line: number | null
  article: string | null
  headline: string | null
  dek: string | null
  reason: string
}
export type FrontFinding = Omit<Said, 'reason'> & Pick<Finding, 'code' | 'never' | 'message'>

const wordsOf = (text: string | null | undefined): string | null => text?.trim() || null

/** Every place of a front where an editor wrote words of his own. */
function saidOn(slots: Slots): Said[] {
  return (slots ?? []).flatMap(({ kind, items }, slot) =>
    (items ?? []).flatMap((pick, item): Said[] => {
      const reason = pick.reason?.trim() ?? ''
      const own = {
        ...{ kind, slot, item, line: null, article: idOf(pick.article), reason },
        ...{ headline: wordsOf(pick.headline), dek: wordsOf(pick.dek) },
      }
      const lines = (pick.related ?? []).map((line, at) => ({
        ...{ kind, slot, item, line: at, article: idOf(line.article), reason },
        ...{ headline: wordsOf(line.text), dek: null },
      }))
      return [own, ...lines].filter(({ headline, dek }) => headline !== null || dek !== null)
    }),
  )
}

const keyOf = ({ article, headline, dek, reason }: Said): string =>
  JSON.stringify([article, headline, dek, reason])

/** What readers have of it, else what is being written. */
async function contentOf(req: PayloadRequest, id: string | null): Promise<Partial<Article>> {
  if (id === null) return {}
  const publication = await findPublication(req, id)
  if (publication) return contentOfPublication(req, publication)
  const stored = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return stored ?? {}
}

/** What blocks these words: the checks of a headline, on a story that has them and no row that stands behind them. */
async function blocksOf(req: PayloadRequest, said: Said): Promise<Finding[]> {
  const content = await contentOf(req, said.article)
  const article = sourcedArticle(content)
  const own = (field: string): boolean =>
    (field === 'headline' && said.headline !== null) || (field === 'dek' && said.dek !== null)
  const worded = {
    ...article,
    headline: said.headline ?? article.headline,
    dek: said.dek ?? article.dek,
    attributions: article.attributions.filter(({ field }) => !own(field)),
  }
  const found = findings(worded, await loadEntities(req, content), [])
  return found.filter(({ severity, where }) => severity === 'block' && own(where.field))
}

/**
 * What the checks of a headline object to in the words that editors gave stories on a front and that were not stored so
 * before: each that no reason stands for. A finding marked ✱ no reason overrules.
 */
export async function frontFindings(
  req: PayloadRequest,
  slots: Slots,
  before: Slots,
): Promise<FrontFinding[]> {
  const known = new Set(saidOn(before).map(keyOf))
  const open: FrontFinding[] = []
  for (const said of saidOn(slots).filter((one) => !known.has(keyOf(one)))) {
    const { reason, ...where } = said
    for (const { code, never, message } of await blocksOf(req, said)) {
      if (never || reason.length < MIN_REASON) open.push({ ...where, code, never, message })
    }
  }
  return open
}

/** The first of what was found, as a sentence for who arranged it. */
export function findingWords([first, ...more]: readonly FrontFinding[]): Words {
  if (!first) return { tr: '', en: '' }
  const { kind, headline, dek, message, never } = first
  const { tr, en } = SLOT_KIND_LABELS[kind]
  const quoted = headline ?? dek
  const others = more.length > 0 ? ` (+${more.length})` : ''
  return {
    tr: `${tr}, “${quoted}”: ${message.tr}${others} ${never ? 'Bu gerekçeyle geçilemez; sözü değiştirin.' : 'Sözü değiştirin ya da gerekçesini yazın (en az 10 karakter).'}`,
    en: `${en}, “${quoted}”: ${message.en}${others} ${never ? 'No reason overrules this; change the words.' : 'Change the words or write the reason (at least 10 characters).'}`,
  }
}
