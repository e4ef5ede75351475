import { describe, expect, it } from '@jest/globals'

import { arrangeActions } from '@/src/editorial/transitions/screens/arrangeActions'
import { ACTION_KEYS, actionOfKey, isMainKey } from '@/src/editorial/transitions/screens/actionKeys'
import { BUTTON_ACTIONS, type ButtonAction } from '@/src/workflow/transitions'

const offer = (action: ButtonAction, code: string | null = null) => ({
  action,
  label: action,
  allowed: code === null,
  code,
  message: code,
  input: [],
})

describe('the buttons above an article', () => {
  it('puts every action in exactly one place', () => {
    const all = BUTTON_ACTIONS.map((action, index) =>
      offer(action, index % 2 ? 'illegalStage' : null),
    )
    const { main, bar, menu } = arrangeActions(all)
    const placed = [main, ...bar, ...menu].map((action) => action?.action)
    expect([...placed].sort()).toEqual(all.map(({ action }) => action).sort())
  })

  it('makes the step that carries the article on stand out', () => {
    const { main } = arrangeActions([offer('assign'), offer('requestChanges'), offer('approve')])
    expect(main?.action).toBe('approve')
  })

  it('leaves sending in to the writers: for an editor who waits for changes it does not stand out', () => {
    const actions = [offer('submit'), offer('spike')]
    expect(arrangeActions(actions).main?.action).toBe('submit')
    const { main, bar } = arrangeActions(actions, false)
    expect([main, bar.map(({ action }) => action)]).toEqual([null, ['submit']])
  })

  it('keeps a refusal one can act on in the bar, and folds what is not the moment or not ones part', () => {
    const { main, bar, menu } = arrangeActions([
      offer('approve', 'ownArticle'),
      offer('publish', 'illegalStage'),
      offer('assign', 'notYours'),
    ])
    expect(main).toBeNull()
    expect(bar.map(({ action }) => action)).toEqual(['approve'])
    expect(menu.map(({ action }) => action)).toEqual(['publish', 'assign'])
  })

  it('has no letter twice, and none for an action that does not exist', () => {
    const letters = Object.values(ACTION_KEYS)
    expect(new Set(letters).size).toBe(letters.length)
    expect(
      Object.keys(ACTION_KEYS).filter((name) => !BUTTON_ACTIONS.some((a) => a === name)),
    ).toEqual([])
  })

  it('does the next step by Ctrl+Enter alone', () => {
    const none = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false }
    const keys = [
      { ...none, key: 'Enter', ctrlKey: true },
      { ...none, key: 'Enter', metaKey: true },
      { ...none, key: 'Enter' },
      { ...none, key: 'Enter', ctrlKey: true, shiftKey: true },
    ]
    expect(keys.map(isMainKey)).toEqual([true, true, false, false])
  })

  it('listens to Alt+Shift and the letter only, wherever the keyboard puts other signs', () => {
    const held = { altKey: true, shiftKey: true, ctrlKey: false, metaKey: false }
    expect(actionOfKey({ ...held, code: 'KeyG' })).toBe('submit')
    expect(actionOfKey({ ...held, ctrlKey: true, code: 'KeyG' })).toBeNull()
    expect(actionOfKey({ ...held, altKey: false, code: 'KeyG' })).toBeNull()
  })
})
