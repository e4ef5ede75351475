import type { DemoStory } from './DemoStory'

/** What is left of it is a note at its address: who decided, and why. */
export const WITHDRAWN: DemoStory = {
  slug: 'liman-vinci-icin-ikinci-teklif',
  hoursAgo: 121.5,
  headline: 'Liman vinci için ikinci teklif',
  dek: 'Akçaburun limanına alınacak vinç için bir firma daha teklif verdi.',
  section: 'Ekonomi',
  genre: 'report',
  tags: ['Liman'],
  by: 'secondReporter',
  parts: [
    'Akçaburun limanına alınacak vinç için ikinci bir teklif geldi. Liman Başkanlığı “İki teklifi de inceliyoruz” dedi.',
  ],
  said: [
    {
      words: '“İki teklifi de inceliyoruz”',
      ...{ mode: 'namedSource', source: 'akcaburun-liman-baskanligi', cue: 'dedi' },
      claim: 'Liman Başkanlığı iki teklifi de inceliyor',
    },
  ],
  withdrawal:
    'Haberde adı geçen firma bizim değil, başka bir ilçenin ihalesine teklif vermişti. Yanlışımız bir kişiye zarar verebileceği için metni kaldırdık; adresi ve bu notu bıraktık.',
}
