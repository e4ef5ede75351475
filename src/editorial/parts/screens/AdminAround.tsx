'use client'
import { EntityVisibilityProvider, RootProvider } from '@payloadcms/ui'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import type { ClientConfig, TypedUser } from 'payload'
import type { ReactNode } from 'react'

import type { Words } from '@/src/language/words'
import type { Language } from '@/src/editorial/admin/useWords'
import { SAMPLE_USER } from './sampleArticle'

const text = (name: string, label: Words, type = 'text') => ({ name, label, type, admin: {} })

type Theme = 'light' | 'dark'

/** As much of Payload's configuration as its forms read. */
const configOf = (theme: Theme) =>
  ({
    ...{ serverURL: '', cookiePrefix: 'payload', localization: false, folders: false },
    routes: { admin: '/admin', api: '/api', graphQL: '/graphql', graphQLPlayground: '/x' },
    admin: {
      user: 'users',
      dateFormat: 'dd.MM.yyyy - HH:mm',
      // Any other than `all`, or Payload asks the browser.
      theme,
      ...{
        components: {},
        custom: {},
        dependencies: {},
        routes: { inactivity: '/x', login: '/login' },
      },
    },
    globals: [],
    collections: [
      {
        slug: 'articles',
        labels: { singular: 'Haber', plural: 'Haberler' },
        admin: { useAsTitle: 'headline', components: {} },
        lockDocuments: false,
        versions: { drafts: false },
        fields: [
          text('headline', { tr: 'Başlık', en: 'Headline' }),
          text('dek', { tr: 'Spot', en: 'Dek' }, 'textarea'),
          text('edNote', { tr: 'İç not', en: 'Internal note' }, 'textarea'),
        ],
      },
      {
        slug: 'media',
        labels: { singular: 'Görsel', plural: 'Görseller' },
        admin: { useAsTitle: 'alt', components: {} },
        upload: { imageSizes: [] },
        fields: [text('alt', { tr: 'Alternatif metin', en: 'Alternative text' })],
      },
    ],
  }) as unknown as ClientConfig

const CONFIGS: Record<Theme, ClientConfig> = { light: configOf('light'), dark: configOf('dark') }

const ARTICLES = { create: true, read: true, update: true, fields: true }
const LANGUAGES = [
  { label: 'Türkçe', value: 'tr' },
  { label: 'English', value: 'en' },
] as const

/** What its forms ask Payload's server goes over the network here too, and fails as it does there. */
async function serverFunction(asked: unknown) {
  const body = JSON.stringify(asked)
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch('/admin/server-function', { method: 'POST', headers, body })
  return answer.json()
}

type Props = { language: Language; theme?: Theme; children: ReactNode }

/** Payload's admin around a part: its providers, without a server behind them. */
export function AdminAround({ language, theme = 'light', children }: Props) {
  return (
    <RootProvider
      config={CONFIGS[theme]}
      dateFNSKey={language === 'en' ? 'en-US' : 'tr'}
      fallbackLang="tr"
      languageCode={language}
      languageOptions={[...LANGUAGES]}
      permissions={{ canAccessAdmin: true, collections: { articles: ARTICLES } } as never}
      serverFunction={serverFunction}
      theme={theme}
      translations={(language === 'en' ? en : tr).translations as never}
      user={SAMPLE_USER as unknown as TypedUser}
    >
      <EntityVisibilityProvider visibleEntities={{ collections: ['articles'], globals: [] }}>
        {children}
      </EntityVisibilityProvider>
    </RootProvider>
  )
}
