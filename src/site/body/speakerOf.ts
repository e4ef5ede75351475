import type { Attribution } from '../shapes'
import type { Words } from '../words'

/** Who speaks, and how we know, in words; no name where the label says no more than the mode. */
export function speakerOf(
  { label, mode }: Pick<Attribution, 'label' | 'mode'>,
  words: Words,
): { name: string | null; how: string } {
  const how = words.mode[mode] ?? ''
  const lower = (text: string): string => text.trim().toLocaleLowerCase(words.locale)
  const isSaid = mode === 'AGENTLESS_HEDGE' || !lower(label) || lower(label) === lower(how)
  return { name: isSaid ? null : label.trim(), how }
}
