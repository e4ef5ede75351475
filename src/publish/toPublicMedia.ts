import type { Media } from '@/src/payload-types'
import type { PublicMedia } from '@/src/public/documents'
import { publicFiles } from './publicFiles'
import { toPublicImage } from './toPublicImage'
import { versioned } from './versioned'

/** What /media serves of a picture, or null where readers may not see it (see `toPublicImage`). Pure. */
export const toPublicMedia = (media: Media): PublicMedia | null =>
  toPublicImage(media) && versioned({ _id: media.id, files: publicFiles(media) })
