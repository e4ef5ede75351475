import type { PayloadRequest } from 'payload'

import { makeRefusal, type Refusal } from '@/src/language/refusal'
import { recordsByIds } from './records'
import { actorOf } from '@/src/workflow/actor'
import {
  DECIDED,
  publicArticlesThatShow,
  UNDER_REVIEW,
  workingCopiesThatShow,
} from './articlesThatShow'
import { classOf, isMasked, type RecordCollection } from '@/src/editorial/entities/recordFields'

const NAMED = 3

const made = makeRefusal('recordShown', 409, { tr: '', en: '' })

/** Which of these working copies the asking person may read: the answer names no other. */
async function readable(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<{ id: string; headline: string }[]> {
  if (ids.length === 0 || !actorOf(req.user)) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: [...ids] } },
    select: { headline: true },
    limit: NAMED,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return docs.map(({ id, headline }) => ({ id, headline: headline ?? '' }))
}

const quoted = (headlines: readonly string[]): string =>
  headlines.map((headline) => `“${headline}”`).join(', ')

/** The sentence, and the articles that the asking person may know of. */
export function recordShown(articles: readonly { id: string; headline: string }[]): Refusal {
  const names = quoted(articles.map(({ headline }) => headline).filter(Boolean))
  return {
    ...made({ articles: [...articles] }),
    message: {
      tr: `Bu kayıt onaylanan ya da yayındaki bir haberde görünüyor${names && ` (${names})`}; onu yalnız editörler ve yazı işleri müdürü değiştirir. Yazdığınızı öneri olarak gönderin.`,
      en: `An approved or published article shows this record${names && ` (${names})`}; only editors and chief editors change it. Send what you wrote as a suggestion.`,
    },
  }
}

const underReview = (articles: readonly { id: string; headline: string }[]): Refusal => {
  const names = quoted(articles.map(({ headline }) => headline).filter(Boolean))
  return {
    ...made({ articles: [...articles] }),
    message: {
      tr: `Bulgular bu kaydın bu alanlarına dayanıyor ve kaydı anan bir haber incelemede${names && ` (${names})`}; onları yalnız editörler ve yazı işleri müdürü değiştirir. Yazdığınızı öneri olarak gönderin.`,
      en: `Findings rest on these fields, and an article that names the record is under review${names && ` (${names})`}; only editors and chief editors change them. Send what you wrote as a suggestion.`,
    },
  }
}

/**
 * Why somebody who decides nothing may not change these fields of a stored record now, or null. `changed` empty: asks
 * about the record as a whole. Names only articles that the request's user may know of: public ones, and what he reads.
 */
export async function whoShows(
  req: PayloadRequest,
  collection: RecordCollection,
  record: { id: string },
  changed: readonly string[],
): Promise<Refusal | null> {
  const restsOn = changed.some((field) => classOf(collection, field) === 'finding')
  const stages = restsOn ? UNDER_REVIEW : DECIDED
  const copies = await workingCopiesThatShow(req, collection, record.id, stages)
  const masked = isMasked(record)
  const live = await publicArticlesThatShow(req, record.id, { masked, most: NAMED })
  if (copies.length === 0 && live.length === 0) return null
  // That a public article names a masked source is no public knowledge.
  const open = masked ? [] : live
  const hidden = [...copies, ...(masked ? live : [])].map(({ id }) => id)
  const known = await readable(req, hidden)
  const articles = [...open, ...known.filter(({ id }) => !open.some((one) => one.id === id))]
  const isDecided = live.length > 0 || copies.some(({ stage }) => stage && DECIDED.includes(stage))
  return (isDecided ? recordShown : underReview)(articles.slice(0, NAMED))
}

/** Yes for one record (a rule asked with its id) that readers see. Of many at once: no. */
export const ofShown =
  (collection: RecordCollection) =>
  async ({ req, id }: { req: PayloadRequest; id?: number | string }): Promise<boolean> => {
    if (!id) return false
    const record = (await recordsByIds(req, collection, [String(id)])).get(String(id))
    return record !== undefined && (await whoShows(req, collection, record, [])) !== null
  }
