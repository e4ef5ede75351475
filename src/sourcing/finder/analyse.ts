import { findAttributions } from './findAttributions'
import type { FoundAttribution, Place, WordNode } from './types'

export type FoundDate = Place & { quote: string; edtf: string; precision: string }
export type FoundNumber = Place & { quote: string; value: number; unit: string | null }
export type BareFinding = Place & { code: string; severity: 'block' | 'warn'; quote: string }
export type Analysis = {
  sentences: Place[]
  attributions: FoundAttribution[]
  numbers: FoundNumber[]
  dates: FoundDate[]
  findings: BareFinding[]
}

export async function analyse({ text, nodes, language }: { text: string; nodes: WordNode[]; language: string; reference: string }): Promise<Analysis> {
  const { sentences, attributions } = findAttributions(text, nodes, language)
  return { sentences: sentences.map(({ start, end }) => ({ start, end })), attributions, numbers: [], dates: [], findings: [] }
}
