import type { Refusal } from '@/src/language/refusal'
import type { Context, IncompletePicture } from './context'
import { REFUSALS } from './refusals'

const WORDS = {
  alt: { tr: 'betimlemesi (alt)', en: 'alt text' },
  credit: { tr: 'künyesi', en: 'credit' },
} as const

const sentence = ({ name, lacks }: IncompletePicture, language: 'tr' | 'en'): string => {
  const missing = lacks.flatMap((one) => (one === 'file' ? [] : [WORDS[one][language]]))
  if (language === 'tr') {
    return missing.length > 0
      ? `“${name}” görselinin ${missing.join(' ve ')} eksik; görseli açıp yazın.`
      : `“${name}” görseli artık yok; çıkarın.`
  }
  return missing.length > 0
    ? `The picture “${name}” lacks its ${missing.join(' and ')}; open it and write it.`
    : `The picture “${name}” is gone; take it out.`
}

/** Every picture of the article has alt text and credit; otherwise a refusal that names each one and what it lacks. */
export function picturesComplete({
  incompletePictures: pictures,
}: Pick<Context, 'incompletePictures'>): Refusal | null {
  if (pictures.length === 0) return null
  const say = (language: 'tr' | 'en') => pictures.map((one) => sentence(one, language)).join(' ')
  return {
    ...REFUSALS.pictureIncomplete({ pictures }),
    message: { tr: say('tr'), en: say('en') },
  }
}
