import { PDFName } from '@cantoo/pdf-lib'

import type { Words } from '@/src/language/words'
import { type Held, nameAt, wordsOf } from './pdfObjects'

/** Actions that do more than show another page of the document (ISO 32000-2, table 201). */
const ACTIONS: Readonly<Record<string, Words>> = {
  JavaScript: { tr: 'betik (JavaScript)', en: 'a script (JavaScript)' },
  Launch: { tr: 'program başlatan eylem', en: 'an action that starts a program' },
  SubmitForm: { tr: 'bir yere veri gönderen form', en: 'a form that sends data somewhere' },
  ImportData: { tr: 'dışarıdan veri alan form', en: 'a form that takes data in' },
  GoToR: { tr: 'başka bir dosyayı açan bağlantı', en: 'a link that opens another file' },
  GoToE: { tr: 'içindeki dosyayı açan bağlantı', en: 'a link that opens a file within it' },
  Rendition: { tr: 'ses ya da video', en: 'sound or video' },
  Movie: { tr: 'ses ya da video', en: 'sound or video' },
  Sound: { tr: 'ses ya da video', en: 'sound or video' },
  RichMediaExecute: { tr: 'ses ya da video', en: 'sound or video' },
}
const KEYS: Readonly<Record<string, Words>> = {
  JS: { tr: 'betik (JavaScript)', en: 'a script (JavaScript)' },
  EF: { tr: 'içine konmuş dosya', en: 'a file put into it' },
  XFA: { tr: 'XFA formu', en: 'an XFA form' },
  RichMediaContent: { tr: 'ses ya da video', en: 'sound or video' },
  '3DD': { tr: '3B model', en: 'a 3D model' },
}
const ODD_LINK = {
  tr: 'web ya da e-posta adresi olmayan bağlantı',
  en: 'a link that is no address on the web',
}

/** http, https and mailto, and what stands on its own (a path of the document's own place). */
const PLAIN_LINK = /^(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:))/i

/** What of a document would act by itself or carry something else to readers, each once; none in a document that is only read. */
export function pdfDangers(held: readonly Held[]): Words[] {
  const found = new Map<string, Words>()
  const note = (words: Words | undefined): void => {
    if (words) found.set(words.en, words)
  }
  for (const { dict } of held) {
    const action = nameAt(dict, 'S')
    if (action !== null && Object.hasOwn(ACTIONS, action)) note(ACTIONS[action])
    for (const key of Object.keys(KEYS)) if (dict.has(PDFName.of(key))) note(KEYS[key])
    const address = wordsOf(dict.lookup(PDFName.of('URI')))
    if (address !== null && !PLAIN_LINK.test(address.trim())) note(ODD_LINK)
  }
  return [...found.values()]
}
