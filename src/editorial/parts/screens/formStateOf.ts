import type { FormState } from 'payload'

/** Data of an article → the state of its form, as Payload's server works it out; rows stay whole in one value. */
export function formStateOf(data: Record<string, unknown>): FormState {
  const { gates, ...flat } = data
  const ofGates = Object.entries(gates && typeof gates === 'object' ? gates : {}).map(
    ([name, value]) => [`gates.${name}`, value] as const,
  )
  return Object.fromEntries(
    [...Object.entries(flat), ...ofGates].map(([path, value]) => [
      path,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  )
}
