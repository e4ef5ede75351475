/** Without "bir" and "one", which are articles as well. */
const WORDS = [
  'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|yüzde|bin',
  'milyon|milyar|trilyon|yarım|yarısı|çeyrek|düzine',
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundred|thousand|million|billion|half|dozen|percent',
].join('|')
const QUANTITY = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})|[%$€₺£]`, 'giu')

/** Numbers written as words (Turkish or English) and the signs that make a figure another one: %, ₺, €, $, £. */
export const quantityWordsIn = (text: string): string[] =>
  (text.match(QUANTITY) ?? []).map((word) => word.toLocaleLowerCase('tr'))
