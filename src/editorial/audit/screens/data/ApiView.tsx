'use client'

import { Gutter, SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { CopyBox } from '@/src/editorial/admin/CopyBox'
import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { DataView } from './DataView'

type Answer = Awaited<ReturnType<typeof callApi>>

/** As deep as the API goes (`maxDepth` of the config). */
const DEPTHS = ['0', '1', '2']

/** What the editorial API answers about the open document, as this person gets it; with its address to copy. */
export function ApiView() {
  const { id, collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { language, say } = useWords()
  const depthId = useId()
  const [depth, setDepth] = useState('0')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [origin, setOrigin] = useState('')
  const path = `${collectionSlug}/${id}?depth=${depth}`
  const collection = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  useEffect(() => setOrigin(window.location.origin), [])
  useEffect(() => {
    const asked = new AbortController()
    void callApi(path, { language, signal: asked.signal }).then(
      (given) => !asked.signal.aborted && setAnswer(given),
    )
    return () => asked.abort()
  }, [path, language])
  return (
    <Gutter className="kunye-api">
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        id={id}
        pluralLabel={collection?.labels?.plural}
        useAsTitle={collection?.admin?.useAsTitle}
        view="API"
      />
      <CopyBox
        hint={say({
          tr: 'Bu belgeyi oturumunuzun yetkisiyle verir.',
          en: 'It gives this document, with the rights of your session.',
        })}
        label={say({ tr: 'Adres', en: 'Address' })}
        value={`${origin}/api/${path}`}
      />
      <div className="kunye-field">
        <label htmlFor={depthId}>
          {say({ tr: 'Bağlı kayıtların derinliği', en: 'Depth of related records' })}
        </label>
        <select id={depthId} onChange={({ target }) => setDepth(target.value)} value={depth}>
          {DEPTHS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      {answer?.ok === false && <p role="alert">{say(failureSentence(answer))}</p>}
      {answer?.ok && <DataView label={say({ tr: 'Yanıt', en: 'Answer' })} value={answer.body} />}
    </Gutter>
  )
}
