import { type SanitizedConfig, traverseFields } from 'payload'
import { t } from '@payloadcms/translations'
import { deepMergeSimple } from '@payloadcms/translations/utilities'

import { PAYLOAD_WORDS } from './payloadWords'

/** Takes Payload's own collections (preferences, key-value store) out of the staff GraphQL. */
export const closeInternalGraphQL = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug.startsWith('payload-') ? { ...collection, graphQL: false } : collection,
  ),
})

/** Words of our own that Payload shows itself, by its keys for translations. */
export const OWN_WORDS = {
  tr: { kunye: { history: 'Geçmiş', page: 'Sayfa' } },
  en: { kunye: { history: 'History', page: 'Page' } },
}

type Tables = Record<'tr' | 'en', object>
type Asks = (given: { t: (key: string) => string }) => string

/**
 * Payload's own fields (of an upload, of every record) ask for their name when a page is made, and it keeps the answer for
 * the next page, which may be one in the other language. They are given a name in each once and for all.
 */
function nameFields(config: SanitizedConfig, tables: Tables): void {
  const said = (asks: Asks, language: 'tr' | 'en'): string =>
    asks({ t: (key) => t({ key: key as never, translations: tables[language] as never }) })
  for (const { fields } of config.collections) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        if (!('label' in field) || typeof field.label !== 'function') return
        const asks = field.label as unknown as Asks
        Object.assign(field, { label: { tr: said(asks, 'tr'), en: said(asks, 'en') } })
      },
    })
  }
}

/** Puts our words over Payload's and its editor's, which would win over what the config says itself. */
export const withPayloadWords = (config: SanitizedConfig): SanitizedConfig => {
  const translations = deepMergeSimple(config.i18n.translations, PAYLOAD_WORDS)
  const languages = config.i18n.supportedLanguages
  const table = (language: 'tr' | 'en') =>
    deepMergeSimple(languages[language]?.translations ?? {}, (translations as Tables)[language])
  nameFields(config, { tr: table('tr'), en: table('en') })
  return { ...config, i18n: { ...config.i18n, translations } } as SanitizedConfig
}
