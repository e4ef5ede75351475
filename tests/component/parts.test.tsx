import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, render, waitFor } from '@testing-library/react'

import { answerOverFetch } from '@/src/editorial/parts/screens/answerOverFetch'
import { PARTS } from '@/src/editorial/parts/screens/parts'
import { aroundPage } from '@/tests/support/aroundPage'

let stop = () => {}
afterEach(() => {
  cleanup()
  stop()
})

type Asked = Parameters<(typeof PARTS)[number]['states'][number]['scene']>[0]
type State = (typeof PARTS)[number]['states'][number]

/** What people read of a state, once all that it asks is answered. */
async function shown(state: State, language: Asked): Promise<string> {
  const { newsroom, away, node } = state.scene(language)
  stop = answerOverFetch(newsroom, away === true)
  const { container } = render(aroundPage(<div data-part>{node}</div>, language))
  await waitFor(() => {
    if (container.querySelector('[data-form-ready="false"]')) throw new Error('not yet drawn')
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  const dialogs = [...document.querySelectorAll('dialog')]
  const part = container.querySelector('[data-part]')
  const text = [part, ...dialogs].map((one) => one?.textContent ?? '').join(' ')
  cleanup()
  stop()
  return text.trim()
}

describe('every part is shown, in both languages and in each state otherwise', () => {
  it.each(PARTS.map((part) => [part.name.tr, part] as const))('%s', async (_, { states }) => {
    const seen = new Map<string, string>()
    for (const state of states) {
      const [turkish, english] = [await shown(state, 'tr'), await shown(state, 'en')]
      expect({ state: state.key, like: seen.get(turkish) }).toEqual({ state: state.key })
      seen.set(turkish, state.key)
      expect(turkish).not.toBe('')
      expect(english).not.toBe(turkish)
      expect(`${turkish} ${english}`).not.toMatch(/undefined|\[object|NaN|Invalid Date/)
    }
  })
})

it('are told apart by their keys: each state has an address of its own', () => {
  const keys = PARTS.flatMap(({ key, states }) => states.map((state) => `${key}/${state.key}`))
  expect(keys.length).toBeGreaterThan(40)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
