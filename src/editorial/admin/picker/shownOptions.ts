import { compareTurkish, likeness } from '@/src/language/text/likeness'

export type PickerOption = { label: string; value: number | string; relationTo?: string }

/**
 * Payload's relation field hides an option whose label does not hold the typed letters, though the server found it: under
 * another spelling, by its text. It asks `String(label)`; what stands in the list is what React makes of it, the label alone.
 */
const neverHidden = (label: string, asked: string): string =>
  Object.assign([label], { toString: () => `${label} (${asked})` }) as unknown as string

/** One and the same for the same option and search: the list keeps its place by it while it is drawn anew. */
const relabelled = new WeakMap<object, { of: string; option: object }>()

function shownOption<Option extends PickerOption>(option: Option, asked: string): Option {
  const of = `${asked}\n${option.label}`
  const known = relabelled.get(option)
  if (known?.of === of) return known.option as Option
  const shown = { ...option, label: neverHidden(option.label, asked) }
  relabelled.set(option, { of, option: shown })
  return shown
}

/**
 * The options of a relation field for what is typed, the likest name first, then by the Turkish alphabet. Payload keeps in
 * its list what it asked for before, so `found` says which of them the search means: those show, the others show or hide
 * by their labels, as they would without us.
 */
export function shownOptions<Option extends PickerOption>(
  options: readonly Option[],
  asked: string,
  found: ReadonlySet<unknown>,
): Option[] {
  return options
    .map((option) => ({ option, rank: likeness(option.label, asked) }))
    .sort((a, b) => a.rank - b.rank || compareTurkish(a.option.label, b.option.label))
    .map(({ option }) => (found.has(option.value) ? shownOption(option, asked) : option))
}
