import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { DATABASE_REFUSALS } from '@/src/editorial/database/conflicts'
import { makeRefusal, type Refusal, refusalOf } from '@/src/language/refusal'
import type { Words } from '@/src/language/words'

/** A refusal of the editorial API in the shape that REST and GraphQL share: a code, and one sentence in both languages. */
export const refusal = (status: number, code: string, { tr, en }: Words): Response =>
  Response.json(
    {
      data: null,
      errors: [{ code, message: `${tr} / ${en}`, extensions: { code, publicApi: '/graphql' } }],
    },
    { status },
  )

/** Words in the language of who asked (`payload-lng` cookie, then `Accept-Language`): Turkish unless English is asked for. */
export const localized = (req: Pick<PayloadRequest, 'i18n'> | undefined, words: Words): string =>
  req?.i18n?.language === 'en' ? words.en : words.tr

/** 503 `databaseAway` with Retry-After, where there is no request of Payload's yet that knows the asker's language. */
export function awayResponse(): Response {
  const { status, code, message } = DATABASE_REFUSALS.away()
  const response = refusal(status, code, message)
  response.headers.set('Retry-After', '5')
  return response
}

const REFUSALS = {
  bulkEdit: makeRefusal('bulkClosed', 403, {
    tr: 'Bu kayıtlar topluca değiştirilemez; her birini açıp değiştirin.',
    en: 'These records are not edited in bulk; open each and change it.',
  }),
  bulkDelete: makeRefusal('bulkClosed', 403, {
    tr: 'Bu kayıtlar topluca silinemez; her birini açıp silin.',
    en: 'These records are not deleted in bulk; open each and delete it.',
  }),
  query: makeRefusal('queryInvalid', 400, {
    tr: 'Sorgu anlaşılmadı: bu alanlar sorgulanamaz ya da yok. Filtreyi kaldırıp yeniden seçin.',
    en: 'The query asks for fields that cannot be asked for or do not exist. Remove the filter and choose again.',
  }),
  request: makeRefusal('requestInvalid', 400, {
    tr: 'İstek eksik ya da yanlış. Sayfayı yenileyip yeniden deneyin.',
    en: 'The request is incomplete or wrong. Load the page again and try once more.',
  }),
  fault: makeRefusal('unexpected', 500, {
    tr: 'Beklenmeyen bir hata oldu; kaydedilmedi. Yeniden deneyin, sürerse sistem yöneticisine söyleyin.',
    en: 'Something unexpected went wrong; nothing was saved. Try again, and tell an administrator if it stays.',
  }),
}

/** Errors that Payload words in English alone, whoever asks; all its others ask for the language. */
export function payloadRefusal(error: unknown): Refusal | null {
  const { name, message, status, isPublic, data } = (error ?? {}) as Record<string, unknown>
  const text = typeof message === 'string' ? message : ''
  const english = { detail: { detail: text } }
  if (/has disabled bulk edit$/.test(text)) return REFUSALS.bulkEdit(english.detail)
  if (/has disabled bulk delete$/.test(text)) return REFUSALS.bulkDelete(english.detail)
  if (name === 'QueryError') return REFUSALS.query({ ...english.detail, data })
  const code = typeof status === 'number' ? status : 500
  if (code === 500 && isPublic !== true) return REFUSALS.fault()
  if (name !== 'APIError') return null
  return { ...REFUSALS.request(english.detail), status: code }
}

type Refused = { id: unknown; isPublic: boolean; message: string }

/**
 * A refusal on its way out of a hook says itself in the language of who asked: Payload copies the message of an error into
 * the answer of a bulk edit, where nobody can word it any more. The hook keeps its name, by which it is known in a stack
 * and in a test of what stands before what.
 */
export function inTheirWords<Given extends { req: PayloadRequest }, Result>(
  hook: (given: Given) => Result,
): (given: Given) => Promise<Awaited<Result>> {
  const worded = async (given: Given): Promise<Awaited<Result>> => {
    try {
      return await hook(given)
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal && error instanceof Error) error.message = localized(given.req, refusal.message)
      throw error
    }
  }
  return Object.defineProperty(worded, 'name', { value: hook.name })
}

/** What a bulk edit or delete could not do, and Payload would call “Something went wrong.” in English. */
export const reportRefused: CollectionAfterOperationHook = ({ result, req }) => {
  const { errors, ...rest } = (result ?? {}) as { errors?: Refused[] }
  if (!Array.isArray(errors) || errors.length === 0) return result
  const unknown = localized(req, {
    tr: 'Kaydedilemedi; aynı anda başka biri kaydetmiş olabilir. Yeniden deneyin.',
    en: 'It could not be saved; somebody else may have saved it at the same moment. Try again.',
  })
  return {
    ...rest,
    errors: errors.map((error) =>
      error.isPublic ? error : { ...error, isPublic: true, message: unknown },
    ),
  }
}
