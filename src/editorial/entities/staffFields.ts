import type { Field } from 'payload'

const ofStaff = (data: { isStaff?: unknown }): boolean => data.isStaff === true

/**
 * Of whom the paper employs: what readers are told beside what they wrote. `publicContact` is made for readers and nothing
 * else: what the newsroom keeps to reach somebody (`contact`) never becomes public.
 */
export const staffFields: Field[] = [
  {
    name: 'isStaff',
    type: 'checkbox',
    label: { tr: 'Gazetenin çalışanı (okur görür)', en: 'Works for the paper (public)' },
  },
  {
    name: 'bio',
    type: 'textarea',
    maxLength: 400,
    label: {
      tr: 'Yazar kutusundaki tanıtım (okur görür)',
      en: 'Words in the author’s box (public)',
    },
    admin: {
      condition: ofStaff,
      description: {
        tr: 'Bir iki cümle: ne üzerine yazıyor. Yazdığı haberlerin altında durur.',
        en: 'A sentence or two: what they write about. Stands below what they wrote.',
      },
    },
  },
  {
    name: 'publicContact',
    type: 'text',
    maxLength: 200,
    label: { tr: 'Okurun yazacağı adres (okur görür)', en: 'Where readers may write (public)' },
    admin: {
      condition: ofStaff,
      description: {
        tr: 'E-posta adresi ya da bağlantı. Yazı işlerinin kendine sakladığı “İletişim” alanı değildir.',
        en: 'An e-mail address or a link. Not “Contact”, which the newsroom keeps to itself.',
      },
    },
  },
]
