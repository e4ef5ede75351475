import type { Words } from '@/src/language/words'

/** A refusal in the reader's language, for machines by `code`. `detail` goes into the answer as it is. */
export type Refusal = {
  code: string
  status: number
  message: Words
  detail?: Record<string, unknown>
}

/** A stable code, an HTTP status and the sentence → what makes such a refusal, with the `detail` given. */
export const makeRefusal =
  (code: string, status: number, message: Words) =>
  (detail?: Record<string, unknown>): Refusal => ({
    code,
    status,
    message,
    ...(detail && { detail }),
  })

/** Thrown to refuse a request. Told apart by `isRefusal`, because each Next layer has its own copy of this class. */
export class RefusalError extends Error {
  readonly isRefusal = true
  readonly isOperational = true
  readonly isPublic = true
  readonly code: string
  readonly status: number
  readonly data: Record<string, unknown>

  constructor(readonly refusal: Refusal) {
    super(refusal.message.tr)
    this.name = 'Refusal'
    this.code = refusal.code
    this.status = refusal.status
    this.data = { code: refusal.code, ...refusal.detail }
  }
}

/** The refusal inside an error, or null when the error is something else. */
export function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null) return null
  const { isRefusal, refusal } = error as { isRefusal?: unknown; refusal?: Refusal }
  return isRefusal === true && refusal ? refusal : null
}
