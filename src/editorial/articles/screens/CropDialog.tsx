'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import ReactCrop, { centerCrop, makeAspectCrop, type PercentCrop } from 'react-image-crop'
import 'react-image-crop/dist/ReactCrop.css'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { Busy, Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { cutOut } from './cutOut'

/** A piece of a picture as a file, and what to say when it is stored. */
export type Crop = Readonly<{ file: File; words: Words }>

type Props = {
  /** The picture that is cut. */
  from: string
  onClose: () => void
  /** Stores the piece; answers what was in the way, or null. */
  store: (crop: Crop) => Promise<string | null>
}

const picture = z.object({ url: z.string(), alt: z.string().nullish() })

const SHAPES = [
  { name: 'free', words: { tr: 'Serbest', en: 'Free' }, aspect: undefined },
  { name: '16:9', words: { tr: '16:9', en: '16:9' }, aspect: 16 / 9 },
  { name: '3:2', words: { tr: '3:2', en: '3:2' }, aspect: 3 / 2 },
  { name: '4:5', words: { tr: '4:5', en: '4:5' }, aspect: 4 / 5 },
  { name: '1:1', words: { tr: '1:1', en: '1:1' }, aspect: 1 },
] as const

/** Smaller than this, in pixels each way, a lead picture is a smear. */
const LEAST = 200
const WHOLE: PercentCrop = { unit: '%', x: 0, y: 0, width: 100, height: 100 }

/** Crops a picture by a rectangle that is drawn, dragged or moved by arrows (of its edges, too), freely or in a shape. */
export default function CropDialog({ from, onClose, store }: Props) {
  const { say, language } = useWords()
  const image = useRef<HTMLImageElement>(null)
  const [shown, setShown] = useState<z.infer<typeof picture> | null>(null)
  /** Of the file, in its own pixels. */
  const [natural, setNatural] = useState({ width: 0, height: 0 })
  const [shape, setShape] = useState<(typeof SHAPES)[number]>(SHAPES[0])
  const [crop, setCrop] = useState<PercentCrop>(WHOLE)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    void callApi(`media/${from}?depth=0`, { language, signal }).then((answer) => {
      if (signal.aborted) return
      const found = answer.ok ? picture.safeParse(answer.body).data : undefined
      if (found) return setShown(found)
      setProblem(say({ tr: 'Görsel açılamadı.', en: 'The picture could not be opened.' }))
    })
    return () => stop.abort()
  }, [from, language, say])

  const width = Math.round((natural.width * crop.width) / 100)
  const height = Math.round((natural.height * crop.height) / 100)
  const choose = (next: (typeof SHAPES)[number]) => {
    setShape(next)
    if (next.aspect === undefined) return
    const widest = makeAspectCrop(
      { unit: '%', width: 100 },
      next.aspect,
      natural.width,
      natural.height,
    )
    setCrop(centerCrop(widest, natural.width, natural.height))
  }
  const cut = async () => {
    const element = image.current
    if (!element || busy) return
    if (width < LEAST || height < LEAST) {
      return setProblem(
        say({
          tr: `Seçilen parça ${width}×${height} piksel; en az ${LEAST}×${LEAST} olmalı. Daha büyük bir yer seçin.`,
          en: `The piece is ${width}×${height} pixels; it needs at least ${LEAST}×${LEAST}. Select a larger one.`,
        }),
      )
    }
    setBusy(true)
    const file = await cutOut(element, crop)
    const words = {
      tr: `Görsel kırpıldı: ${width}×${height} piksel.`,
      en: `Picture cropped: ${width}×${height} pixels.`,
    }
    const told = file
      ? await store({ file, words })
      : say({ tr: 'Görsel kırpılamadı.', en: 'The picture could not be cropped.' })
    setBusy(false)
    setProblem(told)
  }
  return (
    <Dialog onClose={onClose} title={say({ tr: 'Görseli kırp', en: 'Crop the picture' })} wide>
      <form
        className="kunye-dialog__body kunye-crop"
        onSubmit={(event) => {
          event.preventDefault()
          void cut()
        }}
      >
        <fieldset className="kunye-crop__shapes">
          <legend>{say({ tr: 'Biçim', en: 'Shape' })}</legend>
          {SHAPES.map((one) => (
            <label key={one.name}>
              <input
                checked={one === shape}
                data-first={one === SHAPES[0] ? true : undefined}
                name="kunye-crop-shape"
                onChange={() => choose(one)}
                type="radio"
              />
              {say(one.words)}
            </label>
          ))}
        </fieldset>
        {shown && (
          <ReactCrop
            ariaLabels={labelsOf(say)}
            aspect={shape.aspect}
            className="kunye-crop__picture"
            crop={crop}
            keepSelection
            onChange={(_pixels, percent) => {
              setProblem(null)
              setCrop(percent)
            }}
            ruleOfThirds
          >
            {/* Its size is known when it is there. */}
            <img
              alt={shown.alt ?? ''}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setNatural({ width: naturalWidth, height: naturalHeight })
              }
              ref={image}
              src={shown.url}
            />
          </ReactCrop>
        )}
        <p aria-live="polite" className="kunye-hint">
          {width > 0 &&
            say({
              tr: `${width}×${height} piksel. Seçimi ve kenarlarını oklarla da taşıyabilirsiniz. Asıl görsel olduğu gibi kalır.`,
              en: `${width}×${height} pixels. Arrows move the selection and its edges, too. The original stays as it is.`,
            })}
        </p>
        <div aria-live="assertive" className="kunye-problem" role="alert">
          {problem}
        </div>
        <footer className="kunye-dialog__foot">
          <Busy on={busy} />
          <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
            {say({ tr: 'Vazgeç', en: 'Cancel' })}
          </Button>
          <Button disabled={busy} margin={false} type="submit">
            {say({ tr: 'Kırp', en: 'Crop' })}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

const labelsOf = (say: (words: Words) => string) => {
  const edge = (tr: string, en: string) =>
    say({ tr: `${tr} kenar: oklarla taşınır`, en: `${en} edge: arrows move it` })
  const corner = (tr: string, en: string) =>
    say({ tr: `${tr} köşe: oklarla taşınır`, en: `${en} corner: arrows move it` })
  return {
    cropArea: say({ tr: 'Seçilen parça: oklarla taşınır', en: 'Selected piece: arrows move it' }),
    nwDragHandle: corner('Sol üst', 'Top left'),
    nDragHandle: edge('Üst', 'Top'),
    neDragHandle: corner('Sağ üst', 'Top right'),
    eDragHandle: edge('Sağ', 'Right'),
    seDragHandle: corner('Sağ alt', 'Bottom right'),
    sDragHandle: edge('Alt', 'Bottom'),
    swDragHandle: corner('Sol alt', 'Bottom left'),
    wDragHandle: edge('Sol', 'Left'),
  }
}
