import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'

import { HERE, PARTS } from './partsList'

const ITEM = 'slash-menu-popup__item-'

/** The key of what is chosen in the open slash menu; null where none is open. */
function chosenIn(editor: LexicalEditor): string | null {
  const id = editor.getRootElement()?.getAttribute('aria-activedescendant')
  return id?.startsWith(ITEM) && document.getElementById(id) ? id.slice(ITEM.length) : null
}

/** Takes the slash and what was typed behind it off the text before the caret. Call it in an update; answers whether it stood there. */
export function $dropQuery(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node)) return false
  const words = node.getTextContent()
  const slash = words.lastIndexOf('/', anchor.offset - 1)
  if (slash < 0) return false
  if (slash === 0 && anchor.offset === words.length) node.remove()
  else node.spliceText(slash, anchor.offset - slash, '', true)
  return true
}

/**
 * What is chosen in the slash menu by a key is there with that key, and the caret in it. Payload's menu does it a turn later (3.90.1): on
 * a slow machine the letters that are typed meanwhile would stand before the part that they are meant for. `onElsewhere`: it is for
 * a place that the caret is not in.
 */
export function registerSlashAtOnce(editor: LexicalEditor, onElsewhere: () => void): () => void {
  const choose = (event: KeyboardEvent | null): boolean => {
    const key = chosenIn(editor)
    const here = HERE.find((part) => part.key === key)
    const part = here ?? PARTS.find((one) => one.key === key)
    if (!part || event?.isComposing || !$dropQuery()) return false
    event?.preventDefault()
    event?.stopImmediatePropagation()
    // The menu closes by its own key.
    editor.dispatchCommand(KEY_ESCAPE_COMMAND, new KeyboardEvent('keydown', { key: 'Escape' }))
    if (here && !here.$isHere()) onElsewhere()
    else part.$do(editor)
    return true
  }
  return mergeRegister(
    editor.registerCommand(KEY_ENTER_COMMAND, choose, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_TAB_COMMAND, choose, COMMAND_PRIORITY_HIGH),
  )
}
