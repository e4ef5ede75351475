'use client'
import { toast, useFormFields } from '@payloadcms/ui'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { idOf } from '@/src/language/ids'
import { type CropOf, CropPicture } from './CropPicture'

type Point = { x: number; y: number }

const MIDDLE: Point = { x: 50, y: 50 }
/** One press of an arrow, in per cent. */
const STEP = 5
/** After the last press; who walks by arrows stores once. */
const PAUSE_MS = 700

const size = z.object({ url: z.string().nullish() }).nullish()
const words = z.string().nullish()
const picture = z.object({
  ...{ title: words, alt: words, caption: words, credit: words, licence: words },
  croppedFrom: z.string().nullish(),
  url: z.string(),
  focalPoint: z.object({ x: z.number().nullish(), y: z.number().nullish() }).nullish(),
  sizes: z.object({ w640: size, w320: size }).nullish(),
})
type Shown = { src: string; alt: string; point: Point | null; cut: CropOf }

/** Under the lead picture: the point that stays in sight where it is cut, set by a press or by arrows, how it is cut then, and the way to crop it. */
export function FocalPoint() {
  const id = useFormFields(([fields]) => idOf(fields.leadImage?.value))
  const { inDrawer } = useArticleId()
  return id === null || inDrawer ? null : <Focus id={id} key={id} />
}

function Focus({ id }: { id: string }) {
  const { say, language } = useWords()
  const [shown, setShown] = useState<Shown | null>(null)
  const [point, setPoint] = useState<Point | null>(null)
  const timer = useRef<number>(undefined)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    void callApi(`media/${id}?depth=0`, { language, signal }).then((answer) => {
      const found = answer.ok ? picture.safeParse(answer.body).data : undefined
      if (!found) return
      const { x, y } = found.focalPoint ?? {}
      const stored = typeof x === 'number' && typeof y === 'number' ? { x, y } : null
      const src = found.sizes?.w640?.url ?? found.sizes?.w320?.url ?? found.url
      const { title, alt, caption, credit, licence, croppedFrom } = found
      const cut = { from: croppedFrom ?? id, about: { title, alt, caption, credit, licence } }
      setShown({ src, alt: alt ?? '', point: stored, cut })
      setPoint(stored)
    })
    return () => stop.abort()
  }, [id, language])
  if (!shown) return null

  const store = async (next: Point | null, before: Point | null) => {
    const body = { focalPoint: next ?? { x: null, y: null } }
    const answer = await callApi(`media/${id}?depth=0`, { method: 'PATCH', body, language })
    if (answer.ok) {
      setShown({ ...shown, point: next })
      const undo = () => {
        setPoint(before)
        void store(before, next)
      }
      return void toast.success(say({ tr: 'Odak noktası kaydedildi.', en: 'Focal point saved.' }), {
        id: 'kunye-focal-point',
        action: { label: say({ tr: 'Geri al', en: 'Undo' }), onClick: undo },
      })
    }
    setPoint(before)
    const why = answer.kind === 'refused' ? answer.errors[0]?.message : undefined
    toast.error(
      why ?? say({ tr: 'Odak noktası kaydedilemedi.', en: 'The focal point was not saved.' }),
    )
  }
  const put = (next: Point) => {
    setPoint(next)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void store(next, shown.point), PAUSE_MS)
  }
  const onPress = (event: MouseEvent<HTMLButtonElement>) => {
    // By keyboard a press has no place.
    if (event.detail === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    put({
      x: clamped((100 * (event.clientX - box.left)) / box.width),
      y: clamped((100 * (event.clientY - box.top)) / box.height),
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    const { x, y } = point ?? MIDDLE
    put({ x: clamped(x + STEP * step.x), y: clamped(y + STEP * step.y) })
  }
  const { x, y } = point ?? MIDDLE
  const cut = { objectPosition: `${x}% ${y}%` }
  return (
    <div className="kunye-focus">
      <button
        aria-label={say({
          tr: `Odak noktası: soldan %${x}, üstten %${y}. Oklarla taşınır.`,
          en: `Focal point: ${x} % from the left, ${y} % from the top. Arrows move it.`,
        })}
        className="kunye-focus__picture"
        onClick={onPress}
        onKeyDown={onKeyDown}
        title={say({ tr: 'Odak noktası', en: 'Focal point' })}
        type="button"
      >
        <img alt={shown.alt} src={shown.src} />
        <span
          aria-hidden="true"
          className="kunye-focus__point"
          style={{ left: `${x}%`, top: `${y}%` }}
        />
      </button>
      <div aria-hidden="true" className="kunye-focus__cuts">
        <img alt="" className="kunye-focus__card" src={shown.src} style={cut} />
        <img alt="" className="kunye-focus__square" src={shown.src} style={cut} />
      </div>
      <p className="kunye-hint">
        {say({
          tr: 'Kartlarda ve ön sayfada kırpılırken bu nokta görünür kalır: görsele basın ya da oklarla taşıyın.',
          en: 'Where cards and fronts cut the picture this point stays in sight: press on it, or move it by arrows.',
        })}
      </p>
      <CropPicture cut={shown.cut} id={id} />
    </div>
  )
}

const clamped = (value: number): number => Math.min(100, Math.max(0, Math.round(value)))

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
