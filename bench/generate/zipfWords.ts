import type { SeededRandom } from './seededRandom'

// What Turkish front pages are made of, commonest first; the rest is built from syllables.
const COMMON =
  've bir bu için ile da çok açıkladı bakan yeni Ankara belediye başkanı Türkiye dedi olarak sonra göre İstanbul karar ' +
  'yüzde gün mahkeme hükümet milyon seçim gözaltına alındı toplantı Rusya bölgede ekonomi dava çıktı üzerine lira ' +
  'güvenlik uçak enflasyon öğrenci hastane deprem işçi sendika savcılık darbe planı iddia ifade yargı anlaşma ihale'

const ONSETS = 'b c ç d f g h k l m n p r s ş t v y z'.split(' ')
const VOWELS = ['aıou', 'eiöü']
const CODAS = ['', '', '', 'n', 'r', 'l', 'k', 'm', 's', 't']
const WORDS = 20_000
const SLOTS = 1 << 16

const madeWord = (number: number): string => {
  const vowels = VOWELS[number % 2] ?? 'aıou'
  let rest = number * 7919
  let word = ''
  for (let syllable = 0; syllable < 2 + (number % 3); syllable += 1) {
    word += (ONSETS[rest % ONSETS.length] ?? '') + (vowels[(rest >> 3) % vowels.length] ?? 'a')
    rest = Math.floor(rest / 5) + 131 * (syllable + number)
    word += CODAS[rest % CODAS.length] ?? ''
  }
  return word
}

const lexicon = (): string[] => {
  const words = COMMON.split(' ')
  for (let number = words.length; words.length < WORDS; number += 1) words.push(madeWord(number))
  return words
}

let table: string[] | undefined

/** By Zipf's law (the word of rank r comes 1/r as often), in 65,536 slots: one look-up a word. */
const slots = (): string[] => {
  const words = lexicon()
  const weights = words.map((_, rank) => 1 / (rank + 8))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const filled: string[] = []
  let reached = 0
  for (const [rank, weight] of weights.entries()) {
    reached += (weight / sum) * SLOTS
    while (filled.length < reached && filled.length < SLOTS) filled.push(words[rank] ?? 've')
  }
  return filled
}

/** `count` words of a text, common ones often and rare ones seldom. */
export function zipfWords(random: SeededRandom, count: number): string[] {
  table ??= slots()
  const from = table
  return Array.from({ length: count }, () => from[random.int(from.length)] ?? 've')
}
