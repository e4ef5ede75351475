'use client'
import { useAuth, useConfig, useTheme, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useCallback, useMemo } from 'react'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { ACTION_KEYS } from '@/src/editorial/transitions/screens/actionKeys'
import { askPageActions } from '@/src/editorial/transitions/screens/pageActions'
import type { Words } from '@/src/language/words'
import { may } from '@/src/workflow/roles'
import type { PaletteItem } from './paletteItems'
import { SAID_PAGE_PATH, SAID_TITLE } from './saidWords'

/** Lists that the navigation does not have either. */
const NO_LISTS: ReadonlySet<string> = new Set([
  ...['autosaves', 'notifications'],
  ...['payload-preferences', 'payload-locked-documents', 'payload-migrations'],
])

/** Everything that can be done from here: the actions of the open article, as its buttons have them, then what holds everywhere. */
export function useCommands(user: { id: string; roles: readonly string[] }): PaletteItem[] {
  const { say } = useWords()
  const lists = useLists()
  const own = useOwnSettings(user.id)
  return useMemo(() => {
    const page = askPageActions()
    const ofPage = (page?.actions ?? []).map((offered): PaletteItem => {
      const { action, label, allowed, message } = offered
      const letter = ACTION_KEYS[action]
      return {
        ...{ key: `action ${action}`, group: 'page', title: label, isClosed: !allowed },
        about: allowed ? [] : [message ?? ''],
        keys: letter ? `Alt Shift ${letter}` : null,
        run: () => page?.run(offered),
      }
    })
    const go = (key: string, title: Words, href: string, keys: string | null = null) =>
      ({ key, group: 'commands', title: say(title), also: title, about: [], href, keys }) as const
    const isStaff = may(user, 'read')
    return [
      ...ofPage,
      ...(may(user, 'write')
        ? [go('new', { tr: 'Yeni haber', en: 'New story' }, NEW_STORY, 'N')]
        : []),
      go('desk', { tr: 'Masa', en: 'Desk' }, '/admin'),
      ...(isStaff ? [go('said', SAID_TITLE, SAID_PAGE_PATH)] : []),
      ...lists,
      ...own,
      go('account', { tr: 'Hesabım', en: 'My account' }, '/admin/account'),
      go('logout', { tr: 'Oturumu kapat', en: 'Log out' }, '/admin/logout'),
    ]
  }, [lists, own, say, user])
}

const NEW_STORY = '/admin/collections/articles/create'

/** The lists that this person may open, and what may be made in them. */
function useLists(): PaletteItem[] {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { i18n } = useTranslation()
  const { say } = useWords()
  return useMemo(
    () =>
      config.collections.flatMap(({ slug, labels }): PaletteItem[] => {
        const may = permissions?.collections?.[slug]
        if (!may?.read || NO_LISTS.has(slug)) return []
        const [plural, singular] = [labels.plural, labels.singular].map((label) =>
          String(getTranslation(label as never, i18n as never)),
        ) as [string, string]
        const list = `/admin/collections/${slug}`
        const make = say({ tr: `Ekle: ${singular}`, en: `Add: ${singular}` })
        const item = { group: 'commands', about: [], keys: null } as const
        return [
          { ...item, key: `list ${slug}`, title: plural, href: list },
          ...(may.create && slug !== 'articles'
            ? [{ ...item, key: `make ${slug}`, title: make, href: `${list}/create` }]
            : []),
        ]
      }),
    [config, i18n, permissions, say],
  )
}

/** Language, theme and help. */
function useOwnSettings(user: string): PaletteItem[] {
  const { say, language } = useWords()
  const { switchLanguage } = useTranslation()
  const { setTheme } = useTheme()
  const speak = useCallback(
    async (next: 'tr' | 'en') => {
      // The account remembers it; the page speaks it in any case.
      await callApi(`users/${user}`, { method: 'PATCH', body: { locale: next }, language })
      await switchLanguage?.(next)
    },
    [language, switchLanguage, user],
  )
  return useMemo(() => {
    const item = { group: 'commands', about: [], keys: null } as const
    const does = (key: string, also: Words, run: () => void, keys: string | null = null) => ({
      ...item,
      ...{ key, also, title: say(also), run, keys },
    })
    return [
      // In the language it leads to: who needs it does not read the other one.
      language === 'tr'
        ? does('language', { tr: 'Dil: English', en: 'Language: English' }, () => void speak('en'))
        : does('language', { tr: 'Dil: Türkçe', en: 'Language: Türkçe' }, () => void speak('tr')),
      does('dark', { tr: 'Görünüm: koyu', en: 'Theme: dark' }, () => setTheme('dark')),
      does('light', { tr: 'Görünüm: açık', en: 'Theme: light' }, () => setTheme('light')),
      does(
        'help',
        { tr: 'Yardım: bu sayfanın tuşları', en: 'Help: keys of this page' },
        askForHelp,
        '?',
      ),
    ]
  }, [language, say, setTheme, speak])
}

/** The pages that have a help of their own open it by this key. */
const askForHelp = (): void => {
  window.setTimeout(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: '?' })))
}
