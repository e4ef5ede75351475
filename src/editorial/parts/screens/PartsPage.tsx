'use client'
import { useEffect, useState } from 'react'

import type { Language } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { AdminAround } from './AdminAround'
import { answerOverFetch } from './answerOverFetch'
import { PARTS } from './parts'

type Asked = { part?: string; state?: string; language?: string; theme?: string }

/**
 * Every part of the admin in every state it has, without a newsroom: one at a time, by the address, so that a
 * state can be linked to. `npm run dev`, then `/parcalar`.
 */
export function PartsPage({ asked }: { asked: Asked }) {
  const language: Language = asked.language === 'en' ? 'en' : 'tr'
  const theme = asked.theme === 'dark' ? 'dark' : 'light'
  const part = PARTS.find(({ key }) => key === asked.part) ?? PARTS[0]!
  const state = part.states.find(({ key }) => key === asked.state) ?? part.states[0]!
  const say = (words: Words) => words[language]
  const link = (change: Asked) => {
    const now: Asked = { language, theme, part: part.key, state: state.key, ...change }
    return `?${new URLSearchParams(now as Record<string, string>)}`
  }
  return (
    <div
      style={{ display: 'grid', gridTemplateColumns: '15rem minmax(0, 1fr)', minHeight: '100vh' }}
    >
      <nav style={{ padding: '1rem', overflowY: 'auto' }}>
        <p>
          <a href={link({ language: language === 'tr' ? 'en' : 'tr' })}>
            {say({ tr: 'English', en: 'Türkçe' })}
          </a>{' '}
          ·{' '}
          <a href={link({ theme: theme === 'dark' ? 'light' : 'dark' })}>
            {theme === 'dark' ? say({ tr: 'Açık', en: 'Light' }) : say({ tr: 'Koyu', en: 'Dark' })}
          </a>
        </p>
        {PARTS.map(({ key, name, states }) => (
          <details key={key} open={key === part.key}>
            <summary>{say(name)}</summary>
            <ul>
              {states.map((one) => (
                <li key={one.key}>
                  <a
                    aria-current={one === state && key === part.key ? 'page' : undefined}
                    href={link({ part: key, state: one.key })}
                  >
                    {say(one.name)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </nav>
      <Shown key={link({})} language={language} state={state} theme={theme} />
    </div>
  )
}

type Props = {
  state: (typeof PARTS)[number]['states'][number]
  language: Language
  theme: 'light' | 'dark'
}

/** The part, once the stand-in answers in place of the network; never drawn by the server. */
function Shown({ state, language, theme }: Props) {
  const [scene, setScene] = useState<ReturnType<typeof state.scene> | null>(null)
  useEffect(() => {
    const made = state.scene(language)
    const stop = answerOverFetch(made.newsroom, made.away === true)
    document.documentElement.dataset.theme = theme
    setScene(made)
    return stop
  }, [state, language, theme])
  if (!scene) return null
  return (
    <AdminAround language={language} theme={theme}>
      <div data-part style={{ padding: '1rem' }}>
        {scene.node}
      </div>
    </AdminAround>
  )
}
