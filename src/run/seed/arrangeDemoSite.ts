import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Site } from '@/src/payload-types'
import type { Newsroom, Staff } from './Newsroom'

/** The line of sections, as the paper's editors would have it. */
const SECTIONS = [
  'Gündem',
  'Yerel',
  'Dünya',
  'Ekonomi',
  'Bilim',
  'Kültür',
  'Spor',
  'Görüş',
] as const

const IMPRINT = {
  publisher: 'Akçaburun Yayıncılık Kooperatifi',
  responsibleEditor: 'Suna Erdem',
  address: 'İskele Caddesi 14, Akçaburun',
  phone: '0000 000 00 00',
  email: 'bilgi@kunye.example',
  eNotification: '00000-00000-00000',
  host: 'Kıyı Barındırma A.Ş., Sanayi Sokak 3, Akçaburun',
  since: '4 Mart 2023',
  staff: [
    { name: 'Suna Erdem', role: 'sorumlu müdür' },
    { name: 'Nermin Akça', role: 'editör' },
    { name: 'Kerem Tunalı', role: 'editör' },
    { name: 'Defne Yalın', role: 'muhabir' },
    { name: 'Mert Soylu', role: 'muhabir' },
    { name: 'Oya Demirci', role: 'doğrulama' },
  ],
  funding:
    'Geçen yılki gelirimizin yüzde 62’si ortakların aidatı, yüzde 27’si abonelik, yüzde 11’i yerel ilandı. Kamu kurumlarından ilan almıyoruz.',
} as const

const POLICIES = [
  [
    'Yayın ilkeleri',
    'Yazdığımız her sözün kimden geldiğini söyleriz. Kendi gördüğümüzü ve kendi sözümüzü de ayrı gösteririz.',
    'Bir kaynağın adını ancak kimliğini en az iki kişi biliyorsa ve başka yolu yoksa saklarız. Ağır bir iddiayı, karşı tarafa sormadan yayımlamayız.',
  ],
  [
    'Cevap hakkı ve düzeltme',
    'Yanlış gördüyseniz duzeltme@kunye.example adresine yazın; en geç bir iş günü içinde yanıt veririz. Düzeltmeler haberin içinde ve düzeltmeler sayfasında kalır.',
  ],
  [
    'Gizlilik',
    'Bu sitede çerez, ölçüm ve başkasının kodu yoktur. Dışarıdaki bir video ya da gönderi, siz açmadan yüklenmez.',
  ],
] as const

/** What the demo's paper says of itself, written by its chief: words, order of sections, imprint, policies. Once. */
export async function arrangeDemoSite(newsroom: Newsroom, chief: Staff): Promise<void> {
  const { payload } = newsroom
  const now = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  if (now.motto || now.imprint?.publisher) return
  const sections = await payload.find({
    ...{ collection: 'sections', pagination: false, depth: 0, overrideAccess: true },
  })
  const idOf = new Map(sections.docs.map(({ name, id }) => [name, id]))
  const policies = POLICIES.map(([title, ...paragraphs]) => ({
    title,
    text: fromParagraphs(paragraphs) as unknown as NonNullable<Site['policies']>[number]['text'],
  }))
  const data = {
    motto: 'Her sözün bir sahibi var.',
    mottoEn: 'Somebody stands behind every word.',
    footer:
      'Akçaburun ve çevresinin bağımsız gazetesi. Kimin ne söylediğini, yanıldığımızı ve paramızın nereden geldiğini açıkça yazarız.',
    footerEn:
      'The independent paper of Akçaburun and around. We say openly who said what, where we were wrong and where our money comes from.',
    sections: SECTIONS.flatMap((name) => idOf.get(name) ?? []),
    imprint: { ...IMPRINT, staff: [...IMPRINT.staff] },
    policies,
  }
  await payload.updateGlobal({ slug: 'site', data, depth: 0, ...newsroom.as(chief) })
}
