import { isId } from '@/src/language/ids'
import { isInstant } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'

/** What a value has to be, and how that is told after the name of its place. */
export type ValueRule = Words & { fits: (value: unknown) => boolean }

const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/

/** What one value of a field can be, in what is stored and in what is asked for alike. */
export const VALUE_RULES = {
  id: {
    fits: (value) => isId(String(value)),
    tr: '24 onaltılık haneli bir kimlik olmalı',
    en: 'takes an id of 24 hexadecimal digits',
  },
  date: {
    fits: isInstant,
    tr: 'var olan bir ISO 8601 tarihi olmalı: 2026-02-28 ya da 2026-02-28T10:00:00Z',
    en: 'takes an ISO 8601 date that exists: 2026-02-28 or 2026-02-28T10:00:00Z',
  },
  number: {
    fits: (value) =>
      typeof value === 'number' ? Number.isFinite(value) : DECIMAL.test(String(value).trim()),
    tr: 'sayı olmalı',
    en: 'takes a number',
  },
  checkbox: {
    fits: (value) => /^(?:true|false)$/.test(String(value)),
    tr: 'true ya da false olmalı',
    en: 'takes true or false',
  },
} as const satisfies Record<string, ValueRule>
