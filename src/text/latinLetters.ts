// The Russian rows follow Turkish newspaper usage (х → h, ш → ş, ч → ç, ж → j, ы → ı), not a
// library standard such as ISO 9: a Turkish reader types "Duşanbe" and "Mehtiyev".
const cyrillic =
  'а a б b в v г g д d е e ё yo ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ' +
  'ч c ш s щ sc ъ  ы i ь  э e ю yu я ya ' +
  // Ukrainian, Belarusian, Serbian, Macedonian
  'є ye і i ї yi ґ g ђ c ѕ dz ј y љ ly њ ny ћ c џ c ' +
  // Azerbaijani, Kazakh, Kyrgyz, Tajik, Uzbek, Tatar
  'ә e ғ g ҝ g җ c ҹ c ҷ c қ k ң n ө o ү u ұ u һ h ҳ h'

// Letters that Unicode does not take apart into a base letter and a mark.
const latin = 'ı i ə e æ ae œ oe ø o ł l đ d ð d þ th ß ss ŋ n ħ h ŧ t ĸ k ʿ  ʾ '

const pairsOf = (table: string): [string, string][] => {
  const cells = table.split(' ')
  return cells.flatMap((letter, index): [string, string][] =>
    index % 2 === 0 && letter ? [[letter, cells[index + 1] ?? '']] : [],
  )
}

/**
 * Lower-case letter → its ASCII letters, for Cyrillic and for the Latin letters that have no
 * decomposition (an empty string: the letter has no sound of its own and is left out).
 */
export const latinLetters: ReadonlyMap<string, string> = new Map([
  ...pairsOf(cyrillic),
  ...pairsOf(latin),
])
