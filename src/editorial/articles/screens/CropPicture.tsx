'use client'
import { toast, useConfig, useField } from '@payloadcms/ui'
import { lazy, Suspense, useState } from 'react'

import { uploadPicture } from '@/src/editorial/admin/uploadPicture'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Crop } from './CropDialog'

const CropDialog = lazy(() => import('./CropDialog'))

/** What is cut: the picture it is cut from, and what the record of the piece says. */
export type CropOf = Readonly<{ from: string; about: Readonly<Record<string, unknown>> }>

const TITLE_MOST = 180

/**
 * The button that crops the lead picture `id`. What is cut out becomes a picture of its own with the same words, since the
 * file of a record never changes, and takes the place of the lead picture; “undo” puts the former one back.
 */
export function CropPicture({ id, cut }: { id: string; cut: CropOf }) {
  const { say, language } = useWords()
  const { config } = useConfig()
  const { setValue } = useField<string>({ path: 'leadImage' })
  const [open, setOpen] = useState(false)

  const store = async ({ file, words }: Crop): Promise<string | null> => {
    const { title } = cut.about
    const piece = say({ tr: 'kırpılmış', en: 'cropped' })
    const name = typeof title === 'string' ? title.slice(0, TITLE_MOST) : ''
    const about = {
      ...cut.about,
      title: name.endsWith(`(${piece})`) ? name : `${name} (${piece})`.trim(),
      croppedFrom: cut.from,
    }
    const api = `${config.serverURL}${config.routes.api}`
    const answer = await uploadPicture({ api, file, language, about })
    if (!answer.ok) {
      return say(
        answer.message ?? { tr: 'Görsel kaydedilemedi.', en: 'The picture was not saved.' },
      )
    }
    setOpen(false)
    setValue(answer.id)
    toast.success(say(words), {
      id: 'kunye-crop',
      duration: 10_000,
      action: { label: say({ tr: 'Geri al', en: 'Undo' }), onClick: () => setValue(id) },
    })
    return null
  }
  return (
    <>
      <button className="kunye-focus__crop" onClick={() => setOpen(true)} type="button">
        {say({ tr: 'Kırp…', en: 'Crop…' })}
      </button>
      {open && (
        <Suspense>
          <CropDialog from={cut.from} onClose={() => setOpen(false)} store={store} />
        </Suspense>
      )}
    </>
  )
}
