import { fold } from '@/src/language/text/letters'

/** Words that say there is a source, and nothing of what it is. */
const BARE = new Set(
  [
    ...[
      'kaynak',
      'bir kaynak',
      'kaynaklar',
      'bazı kaynaklar',
      'gizli kaynak',
      'yetkili',
      'yetkililer',
    ],
    ...['source', 'a source', 'the source', 'sources', 'some sources', 'official', 'officials'],
  ].map(fold),
)

/**
 * Whether a label tells readers nothing of what a masked source is: nothing at all, or a bare “kaynak”, “yetkili”, “source”,
 * in whatever letters, signs and blanks.
 */
export const isBareLabel = (label: string | null | undefined): boolean => {
  const words = (label ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length === 0 || BARE.has(fold(words.join(' ')))
}
