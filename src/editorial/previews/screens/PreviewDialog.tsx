'use client'
import { useId, useState } from 'react'
import { z } from 'zod'

import { CopyBox } from '@/src/editorial/admin/CopyBox'
import { Dialog } from '@/src/editorial/admin/Dialog'
import { useListed } from '@/src/editorial/admin/useListed'
import { useWords } from '@/src/editorial/admin/useWords'
import { formatDate } from '@/src/language/text/dates'

const LIVES = [
  { hours: 1, tr: '1 saat', en: '1 hour' },
  { hours: 24, tr: '1 gün', en: '1 day' },
  { hours: 72, tr: '3 gün', en: '3 days' },
  { hours: 168, tr: '1 hafta', en: '1 week' },
]

/** Makes a preview link, shows it once, and lists those that are open. */
export function PreviewDialog({ article, onClose }: { article: string; onClose: () => void }) {
  const { say } = useWords()
  const id = useId()
  const [hours, setHours] = useState(24)
  const [busy, setBusy] = useState(false)
  const { open, made, problem, make, revoke } = usePreviews(article)
  const onMake = async () => {
    setBusy(true)
    await make(hours)
    setBusy(false)
  }
  const until = (at: string) => formatDate(new Date(at))
  return (
    <Dialog onClose={onClose} title={say({ tr: 'Önizleme bağlantısı', en: 'Preview link' })}>
      <div className="kunye-dialog__body">
        <p>
          {say({
            tr: 'Bağlantıyı açan, haberin kaydedilmiş hâlini okurun göreceği gibi görür; giriş gerekmez. Haber yayımlanınca bağlantı kapanır.',
            en: 'Whoever opens the link sees the saved article as a reader would, without a login. It ends when the article is published.',
          })}
        </p>
        <div className="kunye-field">
          <label htmlFor={id}>{say({ tr: 'Açık kalacağı süre', en: 'Stays open for' })}</label>
          <select id={id} onChange={(event) => setHours(Number(event.target.value))} value={hours}>
            {LIVES.map((life) => (
              <option key={life.hours} value={life.hours}>
                {say(life)}
              </option>
            ))}
          </select>
        </div>
        <p>
          <button
            className="kunye-action kunye-action--main"
            disabled={busy}
            onClick={() => void onMake()}
            type="button"
          >
            {say({ tr: 'Bağlantı ver', en: 'Make a link' })}
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
        {made && (
          <CopyBox
            hint={say({
              tr: `Yalnız şimdi gösterilir. ${until(made.expiresAt)} tarihine dek açık.`,
              en: `Shown only now. Open until ${until(made.expiresAt)}.`,
            })}
            label={say({ tr: 'Bağlantı', en: 'Link' })}
            value={made.url}
          />
        )}
        {open.length > 0 && <h3>{say({ tr: 'Açık bağlantılar', en: 'Open links' })}</h3>}
        <ul className="kunye-rows">
          {open.map((one) => (
            <li key={one.id}>
              <span>
                {until(one.createdAt)} → {until(one.expiresAt)}
              </span>
              <button
                aria-label={say({
                  tr: `${until(one.createdAt)} tarihli bağlantıyı iptal et`,
                  en: `Revoke the link of ${until(one.createdAt)}`,
                })}
                className="kunye-action"
                onClick={() => void revoke(one.id)}
                type="button"
              >
                {say({ tr: 'İptal et', en: 'Revoke' })}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

const at = z.iso.datetime()

/** `POST …/preview`: the link, this once. */
const madePreview = z.object({ id: z.string(), url: z.url(), expiresAt: at })
/** `GET …/preview`: the open links of an article, newest first. */
const openPreviews = z.object({
  previews: z.array(z.object({ id: z.string(), createdAt: at, expiresAt: at })),
})

type MadePreview = z.infer<typeof madePreview>
type OpenPreview = z.infer<typeof openPreviews>['previews'][number]

type Previews = {
  /** Empty for those who may not see the others' links. */
  open: readonly OpenPreview[]
  made: MadePreview | null
  problem: string | null
  make: (hours: number) => Promise<void>
  revoke: (id: string) => Promise<void>
}

const rowsOf = (body: unknown) => openPreviews.safeParse(body).data?.previews

/** The preview links of an article, and making and revoking them. The address of a link is known here once. */
function usePreviews(article: string): Previews {
  const path = `articles/${article}/preview`
  const { rows, problem, act } = useListed({ path, rowsOf, quiet: true })
  const [made, setMade] = useState<MadePreview | null>(null)
  return {
    open: rows,
    made,
    problem,
    make: (hours) =>
      act({ path, method: 'POST', body: { hours } }, (body) =>
        setMade(madePreview.safeParse(body).data ?? null),
      ),
    revoke: (id) =>
      act({ path: `${path}/${id}`, method: 'DELETE' }, (body) => {
        if (body !== null && made?.id === id) setMade(null)
      }),
  }
}
