import 'lexical'
import { describe, expect, it } from '@jest/globals'
import { $getRoot, $setSelection } from '@payloadcms/richtext-lexical/lexical'
import fc from 'fast-check'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { placeSelection, selectedSpan } from '@/src/editorial/editor/screens/selection'
import { markSpans } from '@/src/language/richText/spans'
import { toText } from '@/src/language/richText/toText'
import { $select, open } from '../../language/richText/headless'
import { seedBody } from '../../language/richText/seedBody'

describe('the selected words of a body', () => {
  const body = fromParagraphs(['Belediye köprüyü onaracak.', 'İşler nisanda biter.'])
  const text = toText(body)
  const words = (span: ReturnType<typeof selectedSpan>) => span && text.slice(span.start, span.end)

  it('are counted in its plain text, also across paragraphs', () => {
    const editor = open(body)
    const from = { paragraph: 0, offset: 17 }
    editor.update(() => $select(from, { paragraph: 1, offset: 5 }, true), { discrete: true })
    expect(words(selectedSpan(editor))).toBe('onaracak.\n\nİşler')
  })

  it('are the same when they were selected from their end', () => {
    const editor = open(body)
    const end = { paragraph: 1, offset: 13 }
    editor.update(() => $select(end, { paragraph: 1, offset: 6 }, true), { discrete: true })
    expect(words(selectedSpan(editor))).toBe('nisanda')
  })

  it('are everything after “select all”', () => {
    const editor = open(body)
    editor.update(() => void $getRoot().select(0, $getRoot().getChildrenSize()), { discrete: true })
    expect(words(selectedSpan(editor))).toBe(text)
  })

  it('are none where only a caret stands, or nothing', () => {
    const editor = open(body)
    const here = { paragraph: 0, offset: 3 }
    editor.update(() => $select(here, here, true), { discrete: true })
    expect(selectedSpan(editor)).toBeNull()
    editor.update(() => $setSelection(null), { discrete: true })
    expect(selectedSpan(editor)).toBeNull()
  })

  it('are those that “show in the text” selects, anywhere in a story with marks', () => {
    const marked = markSpans(fromParagraphs(seedBody.paragraphs), seedBody.spans)
    const story = toText(marked)
    const editor = open(marked)
    fc.assert(
      fc.property(fc.nat(story.length - 1), fc.integer({ min: 1, max: 300 }), (start, length) => {
        const end = Math.min(story.length, start + length)
        // A line feed between paragraphs is no letter that could be selected.
        fc.pre([start, end - 1].every((at) => story[at] !== '\n'))
        expect(placeSelection(editor, { start, end })).not.toBeNull()
        expect(selectedSpan(editor)).toEqual({ start, end })
      }),
    )
  })
})
