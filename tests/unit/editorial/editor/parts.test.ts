import { describe, expect, it } from '@jest/globals'
import 'lexical'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import {
  $createQuoteNode,
  HeadingNode,
  QuoteNode,
} from '@payloadcms/richtext-lexical/lexical/rich-text'

import { AttributionMarkNode } from '@/src/editorial/editor/AttributionMarkNode'
import { FactBoxNode } from '@/src/editorial/editor/parts/FactBoxNode'
import { PullQuoteNode } from '@/src/editorial/editor/parts/PullQuoteNode'
import * as parts from '@/src/editorial/editor/screens/parts/insertParts'
import { $isInTable, TABLE_ACTIONS } from '@/src/editorial/editor/screens/parts/tableActions'
import { $tidyPart } from '@/src/editorial/editor/screens/parts/tidyParts'
import type { Body } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { textStarts } from '@/src/language/richText/spans'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { partsBody } from '@/tests/support/partsBody'

const open = (body: Body): LexicalEditor => {
  const editor = createHeadlessEditor({
    nodes: [
      ...[TableNode, TableRowNode, TableCellNode, FactBoxNode, PullQuoteNode, AttributionMarkNode],
      ...[HeadingNode, QuoteNode, ListNode, ListItemNode],
    ],
    onError: (error) => {
      throw error
    },
  })
  editor.registerNodeTransform(TableCellNode, $tidyPart)
  editor.registerNodeTransform(FactBoxNode, $tidyPart)
  editor.setEditorState(editor.parseEditorState(JSON.stringify(body)))
  return editor
}
const stored = (editor: LexicalEditor) =>
  JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
const told = (editor: LexicalEditor): string => {
  const body = stored(editor)
  expect(checkBody(body).problems).toEqual([])
  return toMarkdown(body)
}
const edit = (editor: LexicalEditor, $do: () => unknown) =>
  editor.update(() => void $do(), { discrete: true })
const $block = (at: number) => {
  const block = $getRoot().getChildAtIndex(at)
  if (!$isElementNode(block)) throw new Error(`no block ${at}`)
  return block
}
const $action = (key: string) => TABLE_ACTIONS.find((action) => action.key === key)?.$do()
const withoutPictures: Body = {
  root: {
    ...partsBody.root,
    children: partsBody.root.children.filter(
      ({ type }) => type !== 'upload' && type !== 'horizontalrule',
    ),
  },
}

describe('the editor', () => {
  it('keeps every part as it was stored', () => {
    const editor = open(withoutPictures)
    expect(told(editor)).toBe(toMarkdown(withoutPictures))
    expect(toText(stored(editor))).toBe(toText(withoutPictures))
  })

  it('lists its text nodes in the order in which the text has them', () => {
    const editor = open(withoutPictures)
    const words = editor.read(() =>
      $getRoot()
        .getAllTextNodes()
        .map((node) => node.getTextContent()),
    )
    const text = toText(withoutPictures)
    const starts = textStarts(stored(editor))
    expect(words.map((letters, at) => text.startsWith(letters, starts[at]))).not.toContain(false)
    expect(words).toHaveLength(starts.length)
  })
})

describe('a table', () => {
  const withTable = () => {
    const editor = open(fromParagraphs(['Bir.', '']))
    edit(editor, () => {
      $block(1).select()
      parts.$putTable()
    })
    return editor
  }

  it('takes the place of an empty line, its first row one of headers, and a line to write on below', () => {
    const editor = withTable()
    const { root } = stored(editor)
    expect(root.children.map(({ type }: { type: string }) => type)).toEqual([
      ...['paragraph', 'table', 'paragraph'],
    ])
    expect(told(editor)).toBe(
      ['Bir.', '', '|  |  |  |', '| --- | --- | --- |', '|  |  |  |', '|  |  |  |'].join('\n'),
    )
    expect(editor.read($isInTable)).toBe(true)
  })

  it('grows and shrinks at the caret', () => {
    const editor = withTable()
    edit(editor, () => $action('rowBelow'))
    edit(editor, () => $action('columnAfter'))
    expect(told(editor).split('\n').slice(2)).toHaveLength(5)
    expect(told(editor)).toContain('| --- | --- | --- | --- |')
    edit(editor, () => $action('dropColumn'))
    edit(editor, () => $action('dropRow'))
    expect(told(editor)).toContain('| --- | --- | --- |\n')
    edit(editor, () => $action('dropTable'))
    expect(told(editor)).toBe('Bir.')
  })

  it('has its row of headers turned off and on', () => {
    const editor = withTable()
    const heads = () => JSON.stringify(stored(editor)).match(/"headerState":1/g)?.length ?? 0
    expect(heads()).toBe(3)
    edit(editor, () => $action('heads'))
    expect(heads()).toBe(0)
    edit(editor, () => $action('heads'))
    expect(heads()).toBe(3)
  })

  it('holds paragraphs alone: a quotation that was dropped into a cell becomes one', () => {
    const editor = withTable()
    edit(editor, () => {
      const cell = $block(1).getFirstDescendant()?.getParent()
      if ($isElementNode(cell)) cell.append($createQuoteNode().append($createTextNode('Söz.')))
    })
    expect(told(editor)).toContain('| Söz. |')
  })
})

describe('a fact box', () => {
  const boxed = () => {
    const editor = open(fromParagraphs(['Bir.', 'İki.', 'Üç.']))
    edit(editor, () => {
      const selection = $block(0).select(0, 1)
      const last = $block(1).getLastDescendant()
      if (last) selection.focus.set(last.getKey(), 4, 'text')
      parts.$putFactBox()
    })
    return editor
  }

  it('is put round what is selected', () => {
    expect(told(boxed())).toBe('> Bir.\n>\n> İki.\n\nÜç.')
  })

  it('is empty below where nothing is, its title first', () => {
    const editor = open(fromParagraphs(['Bir.']))
    edit(editor, () => {
      $block(0).selectEnd()
      parts.$putFactBox()
    })
    expect(
      stored(editor).root.children[1].children.map(({ type }: { type: string }) => type),
    ).toEqual(['heading', 'paragraph'])
    expect(editor.read(parts.$isInFactBox)).toBe(true)
    edit(editor, () => expect(parts.$removeEmptyFactBox()).toBe(true))
    expect(stored(editor).root.children).toHaveLength(3)
  })

  it('is left by Enter on an empty line at its end', () => {
    const editor = boxed()
    edit(editor, () => {
      $block(0).append($createParagraphNode())
      const line = $block(0).getLastChild()
      if ($isElementNode(line)) line.select()
      expect(parts.$leaveFactBox()).toBe(true)
    })
    const { children } = stored(editor).root
    expect(children.map(({ type }: { type: string }) => type)).toEqual([
      ...['factBox', 'paragraph', 'paragraph'],
    ])
    expect(children[0].children).toHaveLength(3)
  })

  it('goes and its words stay', () => {
    const editor = boxed()
    edit(editor, () => {
      $block(0).selectEnd()
      parts.$unboxFacts()
    })
    expect(told(editor)).toBe('Bir.\n\nİki.\n\nÜç.')
  })

  it('lets no other part in: a table moves out behind it, a pull quote becomes a paragraph', () => {
    const editor = boxed()
    edit(editor, () => {
      const table = new TableNode()
      table.append(new TableRowNode().append(new TableCellNode().append($createParagraphNode())))
      $block(0).append(new PullQuoteNode().append($createTextNode('Söz.')), table)
    })
    expect(told(editor)).toBe('> Bir.\n>\n> İki.\n>\n> Söz.\n\n|  |\n| --- |\n|  |\n\nÜç.')
  })
})

it('a pull quote is made of a paragraph, and a paragraph of it again', () => {
  const editor = open(fromParagraphs(['Bir.', 'Söz.']))
  const toggle = () =>
    edit(editor, () => {
      $block(1).selectEnd()
      parts.$togglePullQuote()
    })
  toggle()
  expect(stored(editor).root.children[1].type).toBe('pullQuote')
  expect(told(editor)).toBe('Bir.\n\n> Söz.')
  toggle()
  expect(stored(editor).root.children[1].type).toBe('paragraph')
})
