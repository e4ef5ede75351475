type BorrowedWord = readonly [english: RegExp, turkish: string]

/**
 * What the parts that Payload is made of (its editor, its lists of choices, its rows to drag, its messages) say in English
 * whoever asks, most of it to screen readers alone; none of them is given a language by Payload. Whole sentences, Turkish
 * with the same holes.
 */
const SAID: Record<'name' | 'text' | 'live', readonly BorrowedWord[]> = {
  /** Names of buttons, boxes and regions. */
  name: [
    [/^Add block$/, 'Blok ekle'],
    [/^Drag to move$/, 'Taşımak için sürükleyin'],
    [/^Insert Paragraph$/, 'Paragraf ekle'],
    [/^Edit link$/, 'Bağlantıyı düzenle'],
    [/^Remove link$/, 'Bağlantıyı kaldır'],
    [/^add dropdown$/, 'Ekle'],
    [/^text dropdown$/, 'Paragraf türü'],
    [/^Edit (.+)$/, '$1 düzenle'],
    [/^Collapse$/, 'Daralt'],
    [/^Expand$/, 'Genişlet'],
    [/^Close toast$/, 'Bildirimi kapat'],
    [/^Notifications (\S+)$/, 'Bildirimler $1'],
    [/^Choose Date$/, 'Tarih seçin'],
    [/^Choose Time$/, 'Saat seçin'],
    [/^Choose Date and Time$/, 'Tarih ve saat seçin'],
  ],
  text: [
    [/^Loading\.\.\.$/, 'Yükleniyor...'],
    [
      /^To pick up a draggable item, press the space bar\./,
      'Bir satırı taşımak için boşluk tuşuna basın, oklarla yerini seçin, yeniden boşluk tuşuyla bırakın; Escape vazgeçer.',
    ],
  ],
  /** What is read aloud while somebody chooses or drags. */
  live: [
    [/^Picked up draggable item /, 'Satır alındı.'],
    [/^Draggable item \S+ was moved over /, 'Satırın yeni yeri seçildi.'],
    [/^Draggable item \S+ is no longer over /, 'Satır bir yerin üstünde değil.'],
    [/^Draggable item \S+ was dropped/, 'Satır bırakıldı.'],
    [/^Dragging was cancelled\./, 'Taşımaktan vazgeçildi.'],
    [
      /^(.*) is focused ,type to refine list, press Down to open the menu/,
      '$1: yazarak arayın, aşağı okla listeyi açın.',
    ],
    [/^(.*) is focused , press Down to open the menu/, '$1: aşağı okla listeyi açın.'],
    [
      /^Use Up and Down to choose options, press Enter /,
      'Oklarla seçeneklerde gezin, Enter ile seçin, Escape ile listeyi kapatın.',
    ],
    [
      /^Use left and right to toggle between focused values, press Backspace /,
      'Sağ ve sol okla seçilenlerde gezin, silme tuşuyla kaldırın.',
    ],
    [/^options? (.*), selected\.$/, '$1 seçildi.'],
    [/^option (.*), deselected\.$/, '$1 kaldırıldı.'],
    [
      /^option (.*) is disabled\. Select another option\.$/,
      '$1 seçilemez; başka bir seçenek seçin.',
    ],
    [/^All selected options have been cleared\.$/, 'Seçilenlerin hepsi kaldırıldı.'],
    [/^value (.*) focused, (\d+) of (\d+)\.$/, '$1: $2 / $3.'],
    [/^(.*) selected, (\d+) of (\d+)\.$/, '$1, seçili: $2 / $3.'],
    [/^(.*), (\d+) of (\d+)\.$/, '$1: $2 / $3.'],
    [/^(\d+) results? available for search term (.*)\.$/, '“$2” için $1 sonuç var.'],
    [/^(\d+) results? available\.?$/, '$1 sonuç var.'],
  ],
}

/** The Turkish for what a part says in English in such a place; null for everything else. */
export function inTurkish(place: keyof typeof SAID, said: string): string | null {
  const text = said.trim()
  const found = SAID[place].find(([english]) => english.test(text))
  if (!found) return null
  const [english, turkish] = found
  const [, ...holes] = english.exec(text) ?? []
  const filled = holes.reduce(
    (sentence, hole, index) => sentence.replace(`$${index + 1}`, () => hole),
    turkish,
  )
  return filled.replace(/^Select:/, 'Seçim:')
}
