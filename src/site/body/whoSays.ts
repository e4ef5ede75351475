import type { Attribution } from '../shapes'
import type { Words } from '../words'
import { speakerOf } from './speakerOf'

/** One line of who says it: "APA (adı verilen kaynak)", "yayının kendi sesi". */
export function whoSays(row: Pick<Attribution, 'label' | 'mode'>, words: Words): string {
  const { name, how } = speakerOf(row, words)
  return name ? `${name} (${how})` : how
}
