import type { TextField } from 'payload'

import { addressProblem } from '@/src/newsroom/addressProblem'

type Given = { name: string; label: { tr: string; en: string } }

/**
 * A field for an address somebody may follow. Every such field is made here, so none can forget the rule (see
 * `addressProblem`), which `checkInput` asks by `custom.address` of whatever is sent. The form is told beside the field; an
 * address that was stored before there was a rule does not stop a save that leaves it alone.
 */
export const addressField = ({ name, label }: Given): TextField => ({
  name,
  type: 'text',
  label,
  custom: { address: true },
  validate: (
    value: unknown,
    { previousValue, req }: { previousValue?: unknown; req: { i18n?: { language?: string } } },
  ) => {
    const problem = value === previousValue ? null : addressProblem(value)
    if (!problem) return true
    return req.i18n?.language === 'en' ? problem.en : problem.tr
  },
})
