'use client'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Proposal } from '@/src/sourcing/proposals'
import type { AttributionMode, Seriousness } from '@/src/sourcing/vocabulary'
import { type Candidate, useCandidates } from './candidates'
import { kindOfName, makeRecord, useSourceKinds } from './makeRecord'
import { STRIP_TEXTS as TEXTS } from './stripTexts'
import { type Mention, type Mentioned, useMentioned } from './useMentioned'
import { type Decision, NAMES } from './writing'

export type StripKeys = {
  accept: (decision: Decision) => void
  dismiss: (proposal: Proposal) => void
  go: (step: 1 | -1) => void
  widen: (by: 1 | -1) => void
  undo: () => void
  restIsOurs: () => void
  close: () => void
  /** The drawer, for this sentence. */
  openAll: (proposal: Proposal) => void
}
/** Modes that say by whom words came (`ASKED_BY_MODE` of the drawer). */
const TAKES_VIA: ReadonlySet<AttributionMode> = new Set([
  'namedSource',
  'namedSpeaker',
  'unseenDocument',
])

const idsOf = ({ via, persons }: Mentioned): Pick<Decision, 'via' | 'persons'> => ({
  via: via.map(({ id }) => id),
  persons: persons.map(({ id }) => id),
})

type Given = {
  proposal: Proposal
  before: Decision | null
  story: readonly Candidate[]
  keys: StripKeys
}

/** What is decided of one proposal so far, and what its keys change of it. */
export function useProposal({ proposal, before, story, keys }: Given) {
  const { say, language } = useWords()
  const [name, setName] = useState(proposal.who ?? '')
  const [mode, setMode] = useState<AttributionMode>(proposal.mode)
  const [chosen, setChosen] = useState(0)
  const [gravity, setGravity] = useState<Seriousness | null>(null)
  const [claim, setClaim] = useState(proposal.claim)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const wanted = NAMES[mode]
  const { all, isLoading } = useCandidates(name, story, NAMES[mode] ?? 'sources')
  const [pressed, setPressed] = useState(false)
  // A speaker is a person, what is printed or kept a source; of the two that most modes are of, whoever is chosen decides.
  const isOpen = mode === 'namedSource' || mode === 'namedSpeaker'
  const candidates = isOpen ? all : all.filter(({ collection }) => collection === wanted)
  const candidate = wanted === null ? null : (candidates[chosen] ?? candidates[0] ?? null)
  const shownMode =
    isOpen && candidate
      ? candidate.collection === 'persons'
        ? 'namedSpeaker'
        : 'namedSource'
      : mode
  const [kinds, kindNames] = useSourceKinds()
  const [turned, setTurned] = useState<string | null>(null)
  const kind =
    shownMode === 'maskedSource'
      ? 'masked'
      : shownMode === 'document'
        ? 'document'
        : (turned ?? kindOfName(candidate?.name ?? ''))
  const turn = (by: 1 | -1) =>
    setTurned(kinds[(kinds.indexOf(kind) + by + kinds.length) % kinds.length] ?? null)
  const isAsked = proposal.accuses !== null && gravity === null
  const isReady =
    !isAsked && !busy && (NAMES[shownMode] === null || candidate !== null || mode === 'document')

  const { mentioned, isLoading: isLooking } = useMentioned(proposal, story)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const kept = {
    via: mentioned.via.filter(
      ({ id }) => !left.has(id) && id !== candidate?.id && TAKES_VIA.has(shownMode),
    ),
    persons: mentioned.persons.filter(({ id }) => !left.has(id) && id !== candidate?.id),
  }
  /** Leaves these out, or takes them in again where all of them were left out. */
  const turnOff = (all: readonly Mention[]) =>
    setLeft((before) => {
      const next = new Set(before)
      const isOff = all.every(({ id }) => before.has(id))
      for (const { id } of all)
        if (isOff) next.delete(id)
        else next.add(id)
      return next
    })
  const isFound = (NAMES[shownMode] === null || !isLoading) && !isLooking
  const accept = async () => {
    if (!isReady) return
    // Whoever is quicker than the search would make somebody anew who is there.
    if (!isFound) return setPressed(true)
    setPressed(false)
    const shared = {
      proposal: { ...proposal, claim },
      seriousness: gravity ?? 'none',
      ...idsOf(kept),
    }
    const decide = (who: Decision['who']) => keys.accept({ ...shared, mode: shownMode, who })
    if (!candidate) return decide(null)
    const { collection, id } = candidate
    if (id !== null) return decide({ collection, id })
    setBusy(true)
    const made = await makeRecord(collection, { name: candidate.name, kind }, language)
    setBusy(false)
    if (made.ok) return decide({ collection, id: made.id })
    setProblem(made.message ?? say(TEXTS.failed))
  }
  const acceptNow = useRef(accept)
  useEffect(() => {
    acceptNow.current = accept
  })
  useEffect(() => {
    if (pressed && isFound) void acceptNow.current()
  }, [pressed, isFound])
  const choose = (next: AttributionMode) => {
    setMode(next)
    setProblem(null)
    const index = all.findIndex(({ collection }) => collection === NAMES[next])
    const opens = next === 'namedSource' || next === 'namedSpeaker'
    setChosen(opens ? Math.max(index, 0) : 0)
  }
  const likeBefore = () => {
    if (before)
      keys.accept({
        ...{ ...before, proposal: { ...proposal, claim }, seriousness: gravity ?? 'none' },
        ...idsOf(kept),
      })
  }
  const step = (by: 1 | -1) => {
    if (candidates.length > 0) setChosen((chosen + by + candidates.length) % candidates.length)
  }
  const onName = (next: string) => {
    setName(next)
    setChosen(0)
    setProblem(null)
    if (NAMES[mode] === null) setMode('namedSource')
  }
  return {
    ...{ name, onName, claim, setClaim, candidate, candidates, setChosen, step, turn },
    ...{
      kindOf: (of: string) => kindNames.get(turned ?? kindOfName(of)) ?? '',
      shownMode,
      choose,
      gravity,
      setGravity,
      isAsked,
    },
    ...{ isReady, problem, accept, likeBefore, turnOff, left },
    mentioned: { ...mentioned, via: TAKES_VIA.has(shownMode) ? mentioned.via : [] },
  }
}
