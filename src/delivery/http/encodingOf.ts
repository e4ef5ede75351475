export type Encoding = 'br' | 'gzip' | 'identity'

/** Best first: what a client likes equally is answered in the smallest form. */
const KNOWN = ['br', 'gzip', 'identity'] as const

const weightOf = (parameters: string[]): number => {
  const [q] = parameters.flatMap((one) => /^\s*q\s*=(.*)$/i.exec(one)?.[1] ?? [])
  const weight = q === undefined ? 1 : Number(q)
  return weight >= 0 && weight <= 1 ? weight : 0
}

/**
 * `Accept-Encoding` → how the answer is coded (RFC 9110 §12.5.3): the acceptable coding of the highest
 * weight, `*` standing for those not named. Without the header, or where nothing we have is
 * acceptable, as it is: an answer that is too plain is better than none.
 */
export function encodingOf(header: string | string[] | undefined): Encoding {
  if (header === undefined) return 'identity'
  const weights = new Map<string, number>()
  for (const part of String(header).split(',')) {
    const [name = '', ...parameters] = part.split(';')
    const coding = name.trim().toLowerCase().replace(/^x-/, '')
    if (coding) weights.set(coding, weightOf(parameters))
  }
  const any = weights.get('*')
  // Not named, `identity` is acceptable, but only after everything that was asked for.
  const weight = (coding: Encoding): number =>
    weights.get(coding) ?? any ?? (coding === 'identity' ? 0.0001 : 0)
  const best = KNOWN.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  return weight(best) > 0 ? best : 'identity'
}
