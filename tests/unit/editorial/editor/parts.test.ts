import { describe, expect, it } from '@jest/globals'
import 'lexical'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import {
  $createNodeSelection,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  DecoratorNode,
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
import { EmbedNode } from '@/src/editorial/editor/parts/EmbedNode'
import { FactBoxNode } from '@/src/editorial/editor/parts/FactBoxNode'
import { GalleryNode } from '@/src/editorial/editor/parts/GalleryNode'
import { PullQuoteNode } from '@/src/editorial/editor/parts/PullQuoteNode'
import { $liftBlock } from '@/src/editorial/editor/screens/insertPasted'
import { $putGallery, $unmakeGallery } from '@/src/editorial/editor/screens/parts/galleries'
import * as parts from '@/src/editorial/editor/screens/parts/insertParts'
import { $dropQuery } from '@/src/editorial/editor/screens/parts/slashAtOnce'
import { $isInTable, TABLE_ACTIONS } from '@/src/editorial/editor/screens/parts/tableActions'
import { $tidyPart } from '@/src/editorial/editor/screens/parts/tidyParts'
import type { Body } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { textStarts } from '@/src/language/richText/spans'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { partsBody } from '@/tests/support/partsBody'

/** Stands for Payload's node of a picture, which needs a page. */
class Picture extends DecoratorNode<null> {
  override $config() {
    return this.config('upload', { extends: DecoratorNode })
  }
  override exportJSON() {
    const own = { version: 3, relationTo: 'media', value: 'm1', fields: {}, format: '' }
    return { ...super.exportJSON(), ...own }
  }
  override isInline() {
    return false
  }
}

const open = (body: Body): LexicalEditor => {
  const editor = createHeadlessEditor({
    nodes: [
      ...[TableNode, TableRowNode, TableCellNode, FactBoxNode, PullQuoteNode, AttributionMarkNode],
      ...[HeadingNode, QuoteNode, ListNode, ListItemNode, EmbedNode, GalleryNode, Picture],
    ],
    onError: (error) => {
      throw error
    },
  })
  editor.registerNodeTransform(TableCellNode, $tidyPart)
  editor.registerNodeTransform(FactBoxNode, $tidyPart)
  editor.registerNodeTransform(EmbedNode, $tidyPart)
  editor.registerNodeTransform(GalleryNode, $tidyPart)
  editor.registerNodeTransform(Picture, $liftBlock)
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
    edit(editor, () => expect(parts.$removeEmptyBox()).toBe(true))
    expect(stored(editor).root.children).toHaveLength(3)
  })

  it('is left by Enter on an empty line at its end', () => {
    const editor = boxed()
    edit(editor, () => {
      $block(0).append($createParagraphNode())
      const line = $block(0).getLastChild()
      if ($isElementNode(line)) line.select()
      expect(parts.$leaveBox()).toBe(true)
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
      parts.$unbox()
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

describe('the card of an embed', () => {
  const VIDEO = 'https://www.youtube.com/watch?v=abcdefghijk'
  const carded = () => {
    const editor = open(fromParagraphs(['Bir.', 'Son.']))
    edit(editor, () => {
      $block(0).selectEnd()
      parts.$putEmbed(VIDEO, $block(0))
    })
    return editor
  }

  it('goes below the block it was asked for at, keeps its address and waits for its title', () => {
    const editor = carded()
    edit(editor, () => {
      const title = $block(1).getFirstChild()
      if ($isElementNode(title)) title.append($createTextNode('Basın toplantısı'))
    })
    expect(told(editor)).toBe(`Bir.\n\n> ### Basın toplantısı\n>\n> [YouTube](${VIDEO})\n\nSon.`)
    expect(told(open(stored(editor)))).toBe(told(editor))
  })

  it('holds its still picture, and leaves it in the text when it goes', () => {
    const editor = carded()
    edit(editor, () => $block(1).append(new Picture()))
    expect(stored(editor).root.children[1].children.at(-1).type).toBe('upload')
    edit(editor, () => {
      expect(parts.$removeEmptyBox()).toBe(false)
      parts.$unbox()
    })
    expect(told(editor)).toBe('Bir.\n\nSon.')
    expect(JSON.stringify(stored(editor))).toContain('"upload"')
  })
})

describe('a gallery', () => {
  const withPictures = () => {
    const editor = open(fromParagraphs(['Bir.', 'Son.']))
    edit(editor, () => {
      $block(0).insertAfter(new Picture())
      $block(0).insertAfter(new Picture())
      $block(0).selectEnd()
    })
    return editor
  }
  const types = (editor: LexicalEditor) =>
    stored(editor).root.children.map(({ type }: { type: string }) => type)

  it('is made of the pictures below the line of the caret, and of more later', () => {
    const editor = withPictures()
    edit(editor, () => expect($putGallery()).toBe(true))
    expect(types(editor)).toEqual(['paragraph', 'gallery', 'paragraph'])
    edit(editor, () => $block(1).insertAfter(new Picture()))
    edit(editor, () => expect($putGallery()).toBe(true))
    expect(types(editor)).toEqual(['paragraph', 'gallery', 'paragraph'])
    expect(stored(editor).root.children[1].children).toHaveLength(3)
    told(editor)
  })

  it('is not made of one picture', () => {
    const editor = open(fromParagraphs(['Bir.']))
    edit(editor, () => {
      $block(0).insertAfter(new Picture())
      $block(0).selectEnd()
      expect($putGallery()).toBe(false)
    })
    expect(types(editor)).toEqual(['paragraph', 'upload'])
  })

  it('falls apart into its pictures, and lets no words in', () => {
    const editor = withPictures()
    edit(editor, () => $putGallery())
    edit(editor, () => $block(1).append($createParagraphNode().append($createTextNode('Söz.'))))
    expect(types(editor)).toEqual(['paragraph', 'gallery', 'paragraph', 'paragraph'])
    edit(editor, () => {
      const selection = $createNodeSelection()
      selection.add($block(1).getFirstChildOrThrow().getKey())
      $setSelection(selection)
      $unmakeGallery()
    })
    expect(types(editor)).toEqual(['paragraph', 'upload', 'upload', 'paragraph', 'paragraph'])
  })
})

describe('what the slash menu is asked for', () => {
  const typed = (words: string) => {
    const editor = open(fromParagraphs(['Bir.', '']))
    edit(editor, () => {
      const line = $block(1)
      const text = $createTextNode(words)
      line.append(text)
      text.selectEnd()
    })
    return editor
  }

  it('takes the place of the slash and what was typed behind it, and the next letter stands in it', () => {
    const editor = typed('/tablo')
    edit(editor, () => {
      expect($dropQuery()).toBe(true)
      parts.$putTable()
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText('Firma')
    })
    expect(told(editor).split('\n').slice(2, 3)).toEqual(['| Firma |  |  |'])
  })

  it('leaves what stood before the slash, and does nothing where there is none', () => {
    const editor = typed('ve/ya da /kutu')
    edit(editor, () => expect($dropQuery()).toBe(true))
    expect(toText(stored(editor))).toBe('Bir.\n\nve/ya da ')
    const none = typed('kutu')
    edit(none, () => expect($dropQuery()).toBe(false))
    expect(told(none)).toBe('Bir.\n\nkutu')
  })
})
