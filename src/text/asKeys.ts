import { fold } from './fold'
import { soundOf } from './soundOf'

const SHORTEST = 2

/** Words in any letters → their search keys: folded, by sound, each once, none of a single letter. */
export const asKeys = (words: readonly string[]): string[] => [
  ...new Set(
    words
      .flatMap((word) => fold(word).split(' '))
      .map(soundOf)
      .filter((key) => key.length >= SHORTEST),
  ),
]
