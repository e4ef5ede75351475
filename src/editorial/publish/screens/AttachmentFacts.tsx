'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'

const TEXTS = {
  heading: {
    tr: 'Dosyanın kendisi hakkında söyledikleri',
    en: 'What the file tells of itself',
  },
  upload: {
    tr: 'Dosya yüklenince, kimin ne zaman neyle yaptığına dair içinde ne varsa burada görünür.',
    en: 'Once the file is uploaded, what it tells of who made it, when and with what is shown here.',
  },
  none: {
    tr: 'Dosya kimin ne zaman neyle yaptığına dair bir şey söylemiyor.',
    en: 'The file tells nothing of who made it, when or with what.',
  },
  hint: {
    tr: 'Bunları okur da görebilir. Bir kaynağı ele verebileceklerse yayımdan önce silin.',
    en: 'Readers can see these, too. Where they could give a source away, remove them before publication.',
  },
  signed: {
    tr: 'Belgede elektronik imza var. Dosya yüklenirken yeniden yazıldığı için okurdaki kopyada imza geçerli görünmez.',
    en: 'The document bears an electronic signature. The file is written anew on upload, so the readers’ copy does not show it as valid.',
  },
  remove: { tr: 'Hepsini dosyadan sil', en: 'Remove all of it from the file' },
  removing: { tr: 'Siliniyor…', en: 'Removing…' },
  done: {
    tr: 'Silindi; önceki dosya artık yok.',
    en: 'Removed; the former file is gone.',
  },
} satisfies Record<string, Words>

const PLACES: Record<Fact['in'], Words> = {
  info: { tr: 'Belge bilgisi', en: 'Document information' },
  xmp: { tr: 'XMP', en: 'XMP' },
  picture: { tr: 'İçindeki fotoğraf', en: 'A photograph in it' },
  note: { tr: 'Notu yazan', en: 'Who wrote a note' },
  program: { tr: 'Programın kendi kaydı', en: 'A program’s own record' },
  signature: { tr: 'Elektronik imza', en: 'Electronic signature' },
}

const answer = z.object({
  facts: z.array(
    z.object({
      in: z.enum(['info', 'xmp', 'picture', 'note', 'program', 'signature']),
      name: z.string(),
      value: z.string(),
    }),
  ),
})
type Fact = z.infer<typeof answer>['facts'][number]

/** Of a stored attachment: what its file tells of its making, and the button by which that leaves the file. */
export function AttachmentFacts() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { language, say } = useWords()
  const router = useRouter()
  const [facts, setFacts] = useState<Fact[] | null>(null)
  const [problem, setProblem] = useState<Words | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    void callApi(`attachments/${id}/facts`, { language, signal: leaving.signal }).then((told) => {
      if (leaving.signal.aborted) return
      setProblem(told.ok ? null : failureSentence(told))
      setFacts(told.ok ? (answer.safeParse(told.body).data?.facts ?? null) : null)
    })
    return () => leaving.abort()
  }, [id, language, lastUpdateTime])
  const remove = async () => {
    setBusy(true)
    const told = await callApi(`attachments/${id}/remove-facts`, { method: 'POST', language })
    setBusy(false)
    if (!told.ok) return void toast.error(say(failureSentence(told)))
    setFacts(answer.safeParse(told.body).data?.facts ?? [])
    toast.success(say(TEXTS.done))
    router.refresh()
  }
  const removable = (facts ?? []).filter((fact) => fact.in !== 'signature')
  const isSigned = removable.length < (facts ?? []).length
  return (
    <section aria-label={say(TEXTS.heading)} className="field-type kunye-facts">
      <h3>{say(TEXTS.heading)}</h3>
      {!id && <p className="kunye-hint">{say(TEXTS.upload)}</p>}
      {problem && <p role="alert">{say(problem)}</p>}
      {isSigned && <p>{say(TEXTS.signed)}</p>}
      {facts && removable.length === 0 && <p role="status">{say(TEXTS.none)}</p>}
      {removable.length > 0 && (
        <>
          <p className="kunye-hint">{say(TEXTS.hint)}</p>
          <table>
            <tbody>
              {removable.map(({ in: place, name, value }) => (
                <tr key={`${place} ${name} ${value}`}>
                  <th scope="row">
                    {say(PLACES[place])}
                    {name !== value && place !== 'note' && <code> {name}</code>}
                  </th>
                  <td dir="auto">{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button
            className="btn btn--style-secondary btn--size-small"
            disabled={isBusy}
            onClick={() => void remove()}
            type="button"
          >
            {say(isBusy ? TEXTS.removing : TEXTS.remove)}
          </button>
        </>
      )}
    </section>
  )
}
