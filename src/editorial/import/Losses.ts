import type { Words } from '@/src/language/words'
import type { StoryPicture } from './Story'

const WORDS = {
  table: {
    tr: 'tablo (yalnız yerleşim için ya da bir habere fazla büyük) paragraflara çevrildi, her satır bir paragraf',
    en: 'tables (for layout only, or too large for a story) became paragraphs, one a row',
  },
  embed: {
    tr: 'gömülü kutu (video, form, çerçeve) alınmadı',
    en: 'embedded boxes (video, form, frame) were left out',
  },
  hidden: { tr: 'gizli bölüm alınmadı', en: 'hidden parts were left out' },
  frame: {
    tr: 'sayfa parçası (menü, altlık) alınmadı',
    en: 'parts of the page (menu, footer) were left out',
  },
  link: {
    tr: 'bağlantının adresi alınmadı, sözleri kaldı',
    en: 'links lost their address and kept their words',
  },
  heading: { tr: 'ara başlık h4 oldu', en: 'headings became h4' },
} as const
export type LossKind = keyof typeof WORDS

/** What a file has and the text of an article cannot hold, counted, to be said in sentences. */
export class Losses {
  private readonly counts = new Map<LossKind, number>()

  add(kind: LossKind, count = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count)
  }

  notes(): Words[] {
    return [...this.counts].map(([kind, count]) => ({
      tr: `${count} ${WORDS[kind].tr}`,
      en: `${count} × ${WORDS[kind].en}`,
    }))
  }
}

const SHOWN = 120

/** A picture that did not come along, with all its words: the writer uploads it. */
export function pictureLost({ src, alt, caption }: StoryPicture): Words {
  const name = src.startsWith('data:') ? 'data:' : src.slice(0, SHOWN)
  const words = [...new Set([alt, caption])].filter((text) => text !== '').join(' / ')
  const quoted = words ? ` (“${words}”)` : ''
  return {
    tr: `görsel alınmadı: ${name}${quoted}, yönetim sayfasında yükleyin`,
    en: `picture left out: ${name}${quoted}, upload it in the admin`,
  }
}

/** What goes along on the way through a page. */
export type PageContext = { losses: Losses; bySheet: ReadonlySet<string>; depth: number }
