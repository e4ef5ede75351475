import type { Field } from 'payload'

import { embedProblem } from '@/src/language/richText/embeds'
import { linkProblem } from '@/src/language/richText/linkProblem'
import type { Words } from '@/src/language/words'

/** What a field says of an address, in the language of who writes it. */
const said =
  (problemOf: (address: string) => Words | null) =>
  (value: unknown, { req }: { req?: { i18n?: { language?: string } } }): true | string => {
    const problem = problemOf(typeof value === 'string' ? value : '')
    if (problem === null) return true
    return req?.i18n?.language === 'en' ? problem.en : problem.tr
  }

/** The fields of the drawer of an embed: its address. */
export const embedFields: Field[] = [
  {
    name: 'url',
    type: 'text',
    label: { tr: 'Adres', en: 'Address' },
    required: true,
    admin: {
      description: {
        tr: 'Okur tıklamadan oradan hiçbir şey yüklenmez. Başlığı ve sözlerin dökümünü karta siz yazarsınız; kapak görselini siz koyarsınız.',
        en: 'Nothing loads from there before a reader clicks. You write the title and the transcript into the card, and put the still picture there.',
      },
    },
    validate: said(embedProblem),
  },
]

/** The field of the drawer of a related story: the article that its card leads to. */
export const relatedStoryFields: Field[] = [
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    label: { tr: 'Haber', en: 'Story' },
    required: true,
    admin: {
      allowCreate: false,
      description: {
        tr: 'Okur kartı yalnız o haber yayındayken görür; başlığı hep o günkü başlıktır.',
        en: 'Readers see the card only while that story is public, and always under its headline of the day.',
      },
    },
  },
]

/** The field of the drawer of an attachment: the file, uploaded there or picked. */
export const attachmentFields: Field[] = [
  {
    name: 'attachment',
    type: 'upload',
    relationTo: 'attachments',
    label: { tr: 'Ek belge', en: 'Attachment' },
    required: true,
    admin: {
      description: {
        tr: 'PDF, en çok 20 MB. Okur onu indirir. Dosyanın kendisi hakkında ne söylediğini kaydında görür, yayımdan önce silebilirsiniz.',
        en: 'PDF, 20 MB at most. Readers download it. What the file tells of itself you see in its record, and can remove before publication.',
      },
    },
  },
]

/**
 * The fields of a link: its words and its address. No links to records of the editorial half (their
 * ids would be public), and no hook on the address: it would change the text after it was judged.
 */
export const linkFields: Field[] = [
  { name: 'text', type: 'text', label: { tr: 'Metin', en: 'Text' }, required: true },
  { name: 'linkType', type: 'text', defaultValue: 'custom', admin: { hidden: true } },
  {
    name: 'url',
    type: 'text',
    label: { tr: 'Adres', en: 'Address' },
    required: true,
    validate: said(linkProblem),
  },
]
