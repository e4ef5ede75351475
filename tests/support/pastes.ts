import { readFileSync } from 'node:fs'

import type { LeftBehind } from '@/src/editorial/editor/paste/PasteTally'

export type PasteSample = {
  program: string
  html: string
  /** What the text holds afterwards, as Markdown. */
  markdown: string
  left: Partial<LeftBehind>
  /** Pictures that come with their bytes. */
  files: number
  /** What the writer is told. */
  said: string | null
}

const sample = (
  program: string,
  file: string,
  lines: string[],
  rest: Pick<PasteSample, 'left' | 'said'> & { files?: number },
): PasteSample => ({
  files: 0,
  ...rest,
  program,
  html: readFileSync(`tests/fixtures/pastes/${file}.html`, 'utf8'),
  markdown: lines.join('\n'),
})

const BRING = '(dosyasını bilgisayarınıza indirip buraya sürükleyin)'
const AS_PARAGRAPHS = '(sözleri paragraf olarak geldi)'

/** One text of each program, as that program writes it to the clipboard; the words are ours. */
export const PASTES: readonly PasteSample[] = [
  sample(
    'Word',
    'word',
    [
      '## Değirmen kararı',
      '',
      'Meclis, eski değirmenin onarımını **oy birliğiyle** kabul etti.<sup>\\[1\\]</sup>',
      '',
      '### Neler yapılacak',
      '',
      '- Çatı yenilenecek',
      '    - Ahşap, 40 m<sup>3</sup>',
      '- Su çarkı dönecek',
      '',
      'Sıra şöyle:',
      '',
      '3. İhale',
      '4. Onarım',
      '',
      'Suyun debisi [raporda](https://degirmen.example/rapor?yil=2026) yazıyor.',
      '',
      'Kutudaki söz',
      '',
      '|  |  |',
      '| --- | --- |',
      '| Kalem | Bedel |',
      '| Çatı | 2 milyon lira |',
      '',
      '<sup>\\[1\\]</sup> Tutanak, 2 Mart.',
    ],
    {
      left: { pictures: 1, deletions: 1, comments: 1, boxes: 1 },
      said: `Yapıştırılandan şunlar alınmadı: 1 görsel ${BRING}, 1 silinmiş yer, 1 yorum ve 1 kutu ${AS_PARAGRAPHS}.`,
    },
  ),
  sample(
    'Google Docs',
    'google-docs',
    [
      '## Köprü açıldı',
      '',
      'Taş köprü **dün** açıldı; alanı 120 m<sup>2</sup>, havada CO<sub>2</sub> ölçüldü. [Açılış](https://kopru.example/acilis)',
      '',
      '### Konuşanlar',
      '',
      '- Muhtar',
      '    - *kısa konuştu*',
      '- Usta',
      '2. ikinci gün',
      '- fotoğraf istenecek',
    ],
    { left: { pictures: 1 }, said: `Yapıştırılandan şunlar alınmadı: 1 görsel ${BRING}.` },
  ),
  sample(
    'Pages',
    'pages',
    [
      'Fırın yeniden **çalışıyor**; ısı 10<sup>3</sup> derece.',
      '',
      '[Fırının sayfası](https://firin.example/) *yenilendi*.',
      '',
      '- buğday',
      '- çavdar',
      '    - kepekli',
      '1. yoğur',
      '2. pişir',
    ],
    { left: { pictures: 1 }, said: `Yapıştırılandan şunlar alınmadı: 1 görsel ${BRING}.` },
  ),
  sample(
    'LibreOffice',
    'libreoffice',
    [
      '## Bağ bozumu',
      '',
      'Üzümün **kilosu** düştü<sup>1</sup>; alıcı az.',
      '',
      '### Sıradaki işler',
      '',
      '1. kes',
      '2. taşı',
      '    - sepetle',
      '',
      'H<sub>2</sub>O yetmiyor.',
      '',
      '1 Hal verisi.',
    ],
    { left: { deletions: 1 }, files: 1, said: 'Yapıştırılandan şunlar alınmadı: 1 silinmiş yer.' },
  ),
  sample(
    'Outlook',
    'outlook',
    [
      'Merhaba,',
      '',
      'Valiliğin [duyurusu](https://valilik.example/duyuru) ekte. 😀Selamlar',
      '',
      '- yol kapalı',
      '- okul açık',
      '',
      'Basın Bürosu, 0312 000 00 00',
    ],
    {
      left: { pictures: 1, boxes: 1 },
      said: `Yapıştırılandan şunlar alınmadı: 1 görsel ${BRING} ve 1 kutu ${AS_PARAGRAPHS}.`,
    },
  ),
  sample(
    'a mail program (Gmail)',
    'mail',
    [
      'Sayın muhabir,',
      '',
      'Kooperatif **üç gün** kapalı kalacak.\\',
      'Nedeni sayım.',
      '',
      'Ayrıntı: [sayfamız](https://kooperatif.example/sayim), [basin@kooperatif.example](mailto:basin@kooperatif.example) 👍',
      '',
      'Girintili satır',
      '',
      '2 Mart günü muhabir şunu yazdı:',
      '',
      '> Ne zaman açılacak?',
    ],
    { left: { pictures: 1 }, said: `Yapıştırılandan şunlar alınmadı: 1 görsel ${BRING}.` },
  ),
  sample(
    'a web page',
    'web-page',
    [
      '- [Spor](https://gazete.example/spor)',
      '',
      '## Liman büyüyor',
      '',
      'Limana *yeni* bir rıhtım yapılıyor<sup>2</sup>. ⚓',
      '',
      'Liman, dün',
      '',
      '### Kim ne dedi',
      '',
      '> Yol da yapılacak.',
      '',
      '> Demir yolu da.',
      '',
      '#### Kutu',
      '',
      'Rıhtım 300 metre.',
      '',
      'İlgili: paylaş, arşiv, [demir yolu](https://gazete.example/demir%20yolu)',
      '',
      '- bir',
      '- iki',
    ],
    {
      left: { pictures: 4, boxes: 1, embeds: 1 },
      said: `Yapıştırılandan şunlar alınmadı: 4 görsel ${BRING}, 1 gömülü içerik ve 1 kutu ${AS_PARAGRAPHS}.`,
    },
  ),
]
