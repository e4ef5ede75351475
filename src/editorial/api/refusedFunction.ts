import { getPayload, type SanitizedConfig } from 'payload'
import { z } from 'zod'

import { DATABASE_REFUSALS } from '@/src/editorial/database/conflicts'
import { callerOf } from './account'
import type { Words } from '@/src/language/words'

/**
 * The functions of Payload that this admin calls, and what for. Those for locales, folders, slugs of Payload's own kind,
 * join fields and publishing past the workflow are there too, and nobody here has a use for them.
 */
const USED: Readonly<Record<string, string>> = {
  'form-state': 'forms, at every change',
  'render-document': 'records in a drawer',
  'render-document-slots': 'several uploads at once',
  'render-list': 'choosing a record in a drawer',
  'render-widget': 'the dashboard',
  'get-default-layout': 'the dashboard',
}

const calledSchema = z.strictObject({ name: z.string(), args: z.record(z.string(), z.unknown()) })

/** Payload's forms look for `state`, and go on with what they have where there is none. */
type RefusedFunction = { errors: { code: string; message: string }[]; state: null }

const refused = (code: string, { tr, en }: Words): RefusedFunction => ({
  errors: [{ code, message: `${tr} / ${en}` }],
  state: null,
})

/**
 * Why a call of a server function by the browser is refused, or null. `given` is whatever the client sent: a name that
 * the admin does not use is refused before anything is asked (Payload looks it up in a plain object, where `constructor`
 * is a name too, and hands over the request), then whoever is no account that may act; a database that is away makes nobody a stranger. `headers` are the request's.
 */
export async function refusedFunction(
  config: Promise<SanitizedConfig>,
  given: unknown,
  headers: () => Promise<Headers>,
): Promise<RefusedFunction | null> {
  const called = calledSchema.safeParse(given)
  if (!called.success || !Object.hasOwn(USED, called.data.name)) {
    return refused('unknownFunction', {
      tr: 'Yönetim arayüzünün böyle bir işlevi yok.',
      en: 'The admin has no such function.',
    })
  }
  const payload = await getPayload({ config })
  const asking = await callerOf(await headers(), payload)
  if (asking === 'staff') return null
  const { code, message } = DATABASE_REFUSALS.away()
  if (asking === 'away') return refused(code, message)
  return refused('STAFF_ONLY', {
    tr: 'Burası yalnız haber merkezi içindir.',
    en: 'This is for the newsroom only.',
  })
}
