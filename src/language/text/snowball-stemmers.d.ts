/** The package brings no types: only what is used here. */
declare module 'snowball-stemmers' {
  type Snowball = {
    newStemmer(algorithm: 'turkish' | 'english'): { stem(word: string): string }
  }
  export const newStemmer: Snowball['newStemmer'] | undefined
  const snowball: Snowball
  export default snowball
}
