'use client'
import {
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type TextFormatType,
} from '@payloadcms/richtext-lexical/lexical'

import type { Words } from '@/src/language/words'
import { AttributionIcon } from './AttributionIcon'
import { ATTRIBUTE_COMMAND } from './attributionRequests'
import { selectAtCaret } from './caretWords'
import { TEXTS } from './texts'

type Item = {
  key: string
  /** What may be typed after the slash beside the name, in the other language and for short. */
  keywords: string[]
  name: Words
  sign: string
  does: (editor: LexicalEditor) => void
}

const format = (kind: TextFormatType, name: Words, sign: string, keywords: string[]): Item => ({
  ...{ key: kind, keywords, name, sign },
  does: (editor) => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind),
})

/** Presses the bar's own button: Payload shows nobody else how a link's drawer is opened. */
const linkWord = (editor: LexicalEditor): void => {
  if (!selectAtCaret(editor, 'word')) return
  const frame = editor.getRootElement()?.closest('.rich-text-lexical')
  const button = () => frame?.querySelector<HTMLElement>('[data-button-key="link"]')
  // The bar learns of the selection a moment later.
  setTimeout(() => button()?.click(), 50)
}

/** What the bar can and Payload's own slash menu cannot, in the bar's order. */
const ITEMS: readonly Item[] = [
  format('bold', { tr: 'Kalın', en: 'Bold' }, 'K', ['bold', 'kalin']),
  format('italic', { tr: 'İtalik', en: 'Italic' }, 'İ', ['italic', 'italik', 'egik']),
  format('underline', { tr: 'Altı çizili', en: 'Underlined' }, 'A', ['underline', 'alti cizili']),
  format('strikethrough', { tr: 'Üstü çizili', en: 'Struck through' }, 'Ü', [
    ...['strikethrough', 'ustu cizili'],
  ]),
  format('subscript', { tr: 'Alt simge', en: 'Subscript' }, '₂', ['subscript', 'alt simge']),
  format('superscript', { tr: 'Üst simge', en: 'Superscript' }, '²', ['superscript', 'ust simge']),
  {
    ...{ key: 'link', keywords: ['link', 'baglanti', 'url'], sign: '⚭' },
    name: { tr: 'Önceki sözcüğe bağlantı', en: 'Link on the word before' },
    does: linkWord,
  },
]

const group = {
  key: 'kunye',
  label: ({ i18n }: { i18n: { language: string } }) =>
    i18n.language === 'en' ? 'Words' : 'Sözcükler',
}

/** The group of the slash menu that makes it as whole as the bar; who says it is asked of the sentence at the caret. */
export const slashGroup = {
  ...group,
  items: [
    {
      key: 'attribution',
      keywords: ['kim', 'who', 'kaynak', 'source', 'atif', 'attribution'],
      Icon: AttributionIcon,
      label: ({ i18n }: { i18n: { language: string } }) =>
        i18n.language === 'en' ? TEXTS.attribute.en : TEXTS.attribute.tr,
      onSelect: ({ editor }: { editor: LexicalEditor }) => {
        selectAtCaret(editor, 'sentence')
        editor.dispatchCommand(ATTRIBUTE_COMMAND, undefined)
      },
    },
    ...ITEMS.map(({ key, keywords, name, sign, does }) => ({
      ...{ key, keywords },
      Icon: () => (
        <span aria-hidden="true" className={`icon kunye-slash kunye-slash--${key}`}>
          {sign}
        </span>
      ),
      label: ({ i18n }: { i18n: { language: string } }) =>
        i18n.language === 'en' ? name.en : name.tr,
      onSelect: ({ editor }: { editor: LexicalEditor }) => does(editor),
    })),
  ],
}
