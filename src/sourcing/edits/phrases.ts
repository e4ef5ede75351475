const PHRASES: Readonly<Record<'tr' | 'en', ReadonlyMap<string, RegExp>>> = {
  tr: new Map([
    ...[
      'iddia',
      'ifade',
      'not',
      'itiraf',
      'teyit',
      'kabul',
      'inkar',
      'inkâr',
      'tekzip',
      'işaret',
      'talep',
      'vaat',
      'taahhüt',
    ].map((first): [string, RegExp] => [first, /^(?:et|ed)/]),
    ['öne', /^sür/],
    ['ileri', /^sür/],
    ['dile', /^getir/],
    ['ortaya', /^(?:koy|çık)/],
    ['geri', /^çevir/],
    ['can', /^ver/],
    ['söz', /^ver/],
    ['yaşamını', /^(?:yitir|kayb)/],
    ['hayatını', /^(?:yitir|kayb)/],
    ['sona', /^er/],
    ['dikkat', /^çek/],
    ['altını', /^çiz/],
    ['diye', /^konuş/],
    ['şeklinde', /^konuş/],
    ['ifadesini', /^kullan/],
    ['ifadelerini', /^kullan/],
    ['sözlerini', /^kullan/],
  ]),
  en: new Map([
    ['so', /^called/],
    ['pointed', /^out$/],
  ]),
}

/** Whether two words in lower case are one verb (“ifade etti”). */
export const isPhrase = (first: string, second: string, language: 'tr' | 'en'): boolean =>
  PHRASES[language].get(first)?.test(second) ?? false

const EMPTY: Readonly<Record<'tr' | 'en', ReadonlySet<string>>> = {
  tr: new Set('ve de da ise ile ki bir ayrıca mi mı diye'.split(' ')),
  en: new Set('the a an that of to and also too in on at by'.split(' ')),
}

/** Words that may come and go without the sentence saying something else. */
export const isEmptyWord = (word: string, language: 'tr' | 'en'): boolean =>
  EMPTY[language].has(word)
