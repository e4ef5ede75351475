type FrontWords = Readonly<{
  alert: string
  said: string
  allSaid: string
  latest: string
  opinion: string
  corrections: string
  correctionsNote: string
  correction: string
  retraction: string
  all: string
  live: string
  voices: (named: number, unnamed: number) => string
}>

const tr: FrontWords = {
  alert: 'Son dakika',
  said: 'Bugün kim ne dedi',
  allSaid: 'Bütün sözler',
  latest: 'Son haberler',
  opinion: 'Görüş',
  corrections: 'Düzeltmeler',
  correctionsNote:
    'Yanıldığımızda sessizce değiştirmeyiz. Ne yazdığımız, doğrusunun ne olduğu ve ne zaman düzelttiğimiz burada durur.',
  correction: 'Düzeltme',
  retraction: 'Geri çekildi',
  all: 'Tümü',
  live: 'Canlı',
  voices: (named, unnamed) =>
    [
      ...(named > 0 ? [`${named} adı verilen ses`] : []),
      ...(unnamed > 0 ? [`${unnamed} adı verilmeyen`] : []),
    ].join(', '),
}

const en: FrontWords = {
  alert: 'Breaking',
  said: 'Who said what today',
  allSaid: 'All of it',
  latest: 'Latest',
  opinion: 'Opinion',
  corrections: 'Corrections',
  correctionsNote:
    'When we are wrong we do not change it in silence. What we wrote, what is right and when we mended it stands here.',
  correction: 'Correction',
  retraction: 'Retracted',
  all: 'All',
  live: 'Live',
  voices: (named, unnamed) =>
    [
      ...(named > 0 ? [`${named} named ${named === 1 ? 'voice' : 'voices'}`] : []),
      ...(unnamed > 0 ? [`${unnamed} not named`] : []),
    ].join(', '),
}

/** What a front says of itself, in the language of the page (BCP 47): Turkish, else English. */
export const frontWords = (locale: string): FrontWords => (locale === 'tr' ? tr : en)
