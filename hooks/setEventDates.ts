import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { parsePartialDate } from '@/src/language/text/partialDate'

/** Works out the bounds and the precision of an event's EDTF date; refuses one that cannot be read. */
export const setEventDates: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
  const when = { ...originalDoc?.when, ...data.when }
  if (!when.edtf) {
    return { ...data, when: { ...when, earliest: null, latest: null, precision: 'unknown' } }
  }
  const parsed = parsePartialDate(String(when.edtf))
  if ('problem' in parsed) {
    const message = req.i18n?.language === 'en' ? parsed.problem.en : parsed.problem.tr
    throw new ValidationError({ errors: [{ path: 'when.edtf', message }] })
  }
  return {
    ...data,
    when: {
      ...when,
      earliest: parsed.earliest?.toISOString() ?? null,
      latest: parsed.latest?.toISOString() ?? null,
      precision: parsed.precision,
    },
  }
}
