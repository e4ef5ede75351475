import sharp from 'sharp'

import { fileStory } from '@/src/editorial/import/fileStory'
import { textStory } from '@/src/editorial/import/Story'
import type { Article } from '@/src/payload-types'
import type { Newsroom, Staff, Staffed } from './Newsroom'

/** Five further stories: one in each open stage, and one published whose pending edit changes its headline. */
export async function fileLocalStories(
  newsroom: Newsroom,
  staff: Staffed,
  place: Partial<Article>,
): Promise<void> {
  const { secondReporter, editor, secondEditor } = staff
  const file = async (story: { headline: string; paragraphs: readonly string[] }) => {
    const { headline, paragraphs } = story
    const { article } = await fileStory(
      newsroom.payload,
      secondReporter,
      textStory({ headline, printedAt: null, paragraphs: [...paragraphs] }),
    )
    return newsroom.save(secondReporter, article, place)
  }
  await file(LOCAL_STORIES.draft)

  const inReview = await file(LOCAL_STORIES.inReview)
  await newsroom.act(secondReporter, inReview, 'submit')
  await newsroom.act(editor, inReview, 'assign', { reviewer: secondEditor.id })

  const returned = await file(LOCAL_STORIES.changesRequested)
  await newsroom.act(secondReporter, returned, 'submit')
  await newsroom.act(editor, returned, 'requestChanges', {
    reason: 'Hangi iki mahalle? Adlarını ve kesintinin saatlerini ekleyin.',
  })

  const approved = await file(LOCAL_STORIES.approved)
  await newsroom.act(secondReporter, approved, 'submit')
  await newsroom.act(editor, approved, 'approve')

  const published = await file(LOCAL_STORIES.published)
  const leadImage = await filePicture(newsroom, secondReporter)
  await newsroom.save(secondReporter, published, { leadImage })
  await newsroom.act(secondReporter, published, 'submit')
  await newsroom.act(editor, published, 'approve')
  await newsroom.act(editor, published, 'publish')
  await newsroom.act(secondReporter, published, 'startEdit', { editKind: 'update' })
  await newsroom.save(secondReporter, published, {
    headline: LOCAL_STORIES.published.pendingHeadline,
  })
}

const BANDS = [
  ['#e8d5b0', 0],
  ['#d9a441', 260],
  ['#b9603a', 430],
  ['#31708f', 590],
  ['#1d3f57', 740],
] as const

/** An abstract drawing as PNG, 1,600 × 900: bands of colour and a disc. It shows nothing, so it can claim nothing. */
const drawPicture = (): Promise<Buffer> => {
  const bands = BANDS.map(
    ([colour, y]) =>
      `<path fill="${colour}" d="M0 ${y} Q400 ${y - 90} 800 ${y} T1600 ${y} V900 H0Z"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">${bands.join('')}<circle cx="1180" cy="190" r="85" fill="#8f1d1d"/></svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

/** The demo newsroom's one picture: drawn, and saying so in its caption. Returns its id. */
async function filePicture(newsroom: Newsroom, user: Staff): Promise<string> {
  const data = await drawPicture()
  const { id } = await newsroom.payload.create({
    collection: 'media',
    data: {
      alt: 'Soyut çizim: üst üste beş renk şeridi ve bir daire',
      caption: 'Örnek görsel: soyut bir çizimdir, haberdeki olayı göstermez',
      credit: 'Künye',
      licence: 'CC0',
    },
    file: { name: 'soyut.png', mimetype: 'image/png', data, size: data.length },
    depth: 0,
    ...newsroom.as(user),
  })
  return id
}

/** Short stories about invented local matters: no living person and no real place is named in them. */
const LOCAL_STORIES = {
  draft: {
    headline: 'Akçasu’da köprü ayaklarına sensör takılıyor',
    paragraphs: [
      'Akçasu Belediyesi, ilçenin iki yakasını bağlayan taş köprünün ayaklarına titreşim ölçen sensörler takacağını duyurdu.',
      'Belediyeye göre ölçümler üç ay sürecek, sonuçlar ilçe sitesinde yayımlanacak.',
    ],
  },
  inReview: {
    headline: 'Çınarlı kütüphanesi gece yarısına kadar açık kalacak',
    paragraphs: [
      'Çınarlı Halk Kütüphanesi sınav haftalarında kapılarını gece yarısına kadar açık tutacak.',
      'Kütüphane, okuma salonundaki koltuk sayısının da kırktan altmışa çıkarıldığını bildirdi.',
    ],
  },
  changesRequested: {
    headline: 'Pazarbaşı’nda su kesintisi iki mahalleyi etkiledi',
    paragraphs: [
      'Pazarbaşı’nda ana borudaki arıza yüzünden iki mahalleye yedi saat su verilemedi.',
      'İlçe su idaresi, arızanın giderildiğini ve basıncın akşama doğru normale döneceğini açıkladı.',
    ],
  },
  approved: {
    headline: 'Yeniköy şenliği bu yıl limanda kuruluyor',
    paragraphs: [
      'Yeniköy’ün geleneksel balık şenliği bu yıl meydan yerine eski limanda kurulacak.',
      'Şenlik komitesi, değişikliğin nedenini meydandaki kaldırım çalışması olarak açıkladı.',
    ],
  },
  published: {
    headline: 'Kavaklı ilçesinde okul servislerine kış lastiği denetimi',
    pendingHeadline: 'Kavaklı’da denetlenen okul servislerinin tümü kış lastiği takmış',
    paragraphs: [
      'Kavaklı ilçesinde trafik ekipleri okul servislerini kış lastiği için denetledi.',
      'Denetimin ilk gününde otuz iki servis aracı durduruldu.',
    ],
  },
} as const
