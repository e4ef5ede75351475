import type { Words } from '@/src/language/words'

/** What a picture is: readers are told of a drawing that it is one. */
export const PICTURE_KINDS = ['photo', 'drawing'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

export const PICTURE_KIND_LABELS: Record<PictureKind, Words> = {
  photo: { tr: 'Fotoğraf', en: 'Photograph' },
  drawing: { tr: 'Çizim', en: 'Drawing' },
}
