import type { Refusal } from '@/src/errors'

/** A stable code, an HTTP status and the sentence in both languages → what makes such a refusal, with the `detail` given. */
export const makeRefusal =
  (code: string, status: number, tr: string, en: string) =>
  (detail?: Record<string, unknown>): Refusal => ({
    code,
    status,
    message: { tr, en },
    ...(detail && { detail }),
  })
