'use client'
import { z } from 'zod'

import { useListed } from '@/src/editorial/admin/useListed'
import { useWords } from '@/src/editorial/admin/useWords'
import { formatDate } from '@/src/language/text/dates'

const rowsOf = (body: unknown) => sessionsAnswer.safeParse(body).data?.sessions

/** Where one is logged in, and how to end that elsewhere. */
export function OwnSessions() {
  const { say } = useWords()
  const { rows, problem, act } = useListed({ path: 'users/sessions', rowsOf })
  const end = (body: { id: string } | { others: true }) =>
    void act({ path: 'users/sessions/end', method: 'POST', body })
  const unknown = say({ tr: 'Bilinmeyen tarayıcı', en: 'Unknown browser' })
  const words = {
    login: say({ tr: 'Giriş', en: 'Login' }),
    seen: say({ tr: 'Son görülme', en: 'Last seen' }),
  }
  return (
    <div className="kunye-account__sessions">
      <table className="kunye-table">
        <caption>{say({ tr: 'Açık oturumlarınız', en: 'Your open sessions' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ tr: 'Tarayıcı', en: 'Browser' })}</th>
            <th scope="col">{words.login}</th>
            <th scope="col">{words.seen}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, browser, startedAt, lastSeenAt, current }) => (
            <tr key={id}>
              <th scope="row">{browser || unknown}</th>
              <td data-label={words.login}>{formatDate(new Date(startedAt))}</td>
              <td data-label={words.seen}>{formatDate(new Date(lastSeenAt))}</td>
              <td>
                {current ? (
                  say({ tr: 'Bu oturum', en: 'This session' })
                ) : (
                  <button className="kunye-action" onClick={() => end({ id })} type="button">
                    {say({ tr: 'Sonlandır', en: 'End' })}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem && <p role="alert">{problem}</p>}
      {rows.length > 1 && (
        <button className="kunye-action" onClick={() => end({ others: true })} type="button">
          {say({ tr: 'Öbür oturumların hepsini sonlandır', en: 'End all other sessions' })}
        </button>
      )}
    </div>
  )
}

/** `GET /api/users/sessions`. */
const sessionsAnswer = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      startedAt: z.string(),
      lastSeenAt: z.string(),
      browser: z.string(),
      current: z.boolean(),
    }),
  ),
})
