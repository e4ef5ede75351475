'use client'
import { HISTORY_PUSH_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { type Uploaded, uploadPicture } from '@/src/editorial/admin/uploadPicture'
import { useWords } from '@/src/editorial/admin/useWords'
import { type PicturePlace, $placePictures } from './insertPasted'
import { TEXTS } from './texts'

export type PictureFile = { file: File; place: PicturePlace }

const SHOWN = 4

/**
 * Uploads pictures one after another and puts all that arrived into the text at once, then says so.
 */
export function useUploads(editor: LexicalEditor) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { say } = useWords()

  const tell = useCallback(
    (files: readonly PictureFile[], answers: readonly Uploaded[], placed: number) => {
      const arrived = answers.filter(({ ok }) => ok).length
      const failed = answers.flatMap((answer, index) =>
        answer.ok ? [] : [{ name: files[index]?.file.name ?? '', message: answer.message }],
      )
      if (placed > 0) toast.success(say(TEXTS.picturesPlaced(placed)), { duration: 10_000 })
      if (arrived > placed) toast.info(say(TEXTS.picturesKept(arrived - placed)))
      for (const { name, message } of failed.slice(0, SHOWN)) {
        toast.error(say(TEXTS.pictureRefused(name, message)), { duration: 20_000 })
      }
      const more = failed.length - SHOWN
      if (more > 0) toast.error(say(TEXTS.picturesRefused(more)), { duration: 20_000 })
    },
    [say],
  )

  return useCallback(
    async (files: readonly PictureFile[]) => {
      if (files.length === 0) return
      const api = `${config.serverURL}${config.routes.api}`
      const waiting = toast.loading(say(TEXTS.picturesComing(files.length)))
      const answers: Uploaded[] = []
      for (const { file } of files)
        answers.push(await uploadPicture({ api, file, language: i18n.language }))
      toast.dismiss(waiting)
      const arrived = answers.flatMap((answer, index) =>
        answer.ok ? [{ id: answer.id, place: files[index]?.place ?? null }] : [],
      )
      let placed = 0
      if (arrived.length > 0 && editor.isEditable()) {
        // A step of its own for undo: what is merged into the last one never reaches the form (Payload 3.90.1).
        editor.update(() => void (placed = $placePictures(arrived)), {
          discrete: true,
          tag: HISTORY_PUSH_TAG,
        })
      }
      tell(files, answers, placed)
    },
    [config.routes.api, config.serverURL, editor, i18n.language, tell, say],
  )
}

const KINDS: Readonly<Record<string, string>> = { jpeg: 'jpg' }

/** The file inside a `data:` address of a picture (RFC 2397, base64 or escaped), or null where it cannot be read. */
export function dataFile(address: string, name: string): File | null {
  const comma = address.indexOf(',')
  const [type = '', ...marks] = address.slice('data:'.length, comma).split(';')
  if (comma < 0 || !type.startsWith('image/')) return null
  const kind = type.slice('image/'.length).toLowerCase()
  try {
    const body = decodeURIComponent(address.slice(comma + 1))
    const letters = marks.includes('base64') ? atob(body.replace(/\s+/g, '')) : body
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    return new File([bytes], `${name}.${KINDS[kind] ?? kind}`, { type })
  } catch {
    return null
  }
}
