// `kunye-client/react`.
export { type Attribution, markSaid, voicesOf } from './attributed'
export { AttributedText, WhoSaysWhat } from './AttributedText'
