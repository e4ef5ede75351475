'use client'
import { type KeyboardEvent, useEffect, useRef } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Proposal } from '@/src/sourcing/proposals'
import { ATTRIBUTION_MODES } from '@/src/sourcing/vocabulary'
import type { Candidate } from './candidates'
import { CandidateList } from './CandidateList'
import { GRAVITY, gravityQuestion, MODE_WORDS, modeOfKey, STRIP_TEXTS as TEXTS } from './stripTexts'
import { MentionedLine } from './MentionedLine'
import { StripFoot } from './StripFoot'
import { WhoCell } from './WhoCell'
import { type StripKeys, useProposal } from './useProposal'
import { type Decision, NAMES } from './writing'

type Props = {
  proposal: Proposal
  /** Which one of how many. */
  at: number
  count: number
  before: Decision | null
  story: readonly Candidate[]
  keys: StripKeys
}

/** Under a sentence: who says it, how, and what; Enter accepts and goes on. Nothing is written without a key. */
export function SentenceStrip({ proposal, at, count, before, story, keys }: Props) {
  const { say, language } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const own = useProposal({ proposal, before, story, keys })
  const { candidate, candidates, choose, claim, gravity, isAsked, isReady, shownMode } = own
  const accept = () => void own.accept()
  useEffect(() => root.current?.focus({ preventScroll: true }), [])

  const commands: Readonly<Record<string, () => void>> = {
    Enter: accept,
    ArrowDown: () => own.step(1),
    ArrowUp: () => own.step(-1),
    ArrowRight: () => own.turn(1),
    ArrowLeft: () => own.turn(-1),
    '=': own.likeBefore,
    Backspace: () => keys.dismiss(proposal),
    e: () => keys.openAll(proposal),
    r: keys.restIsOurs,
    v: () => own.turnOff(own.mentioned.via),
    h: () => own.turnOff(own.mentioned.persons),
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isTyping = event.target instanceof HTMLInputElement
    const { key } = event
    const done = (run: () => void) => {
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    if (key === 'F2') return done(() => keys.go(event.shiftKey ? -1 : 1))
    if (key === 'Escape')
      return done(() => (isTyping ? root.current?.focus({ preventScroll: true }) : keys.close()))
    if ((event.ctrlKey || event.metaKey) && key === 'z' && !isTyping) return done(keys.undo)
    if (event.ctrlKey || event.metaKey || event.altKey || key === 'Tab') return
    if (event.shiftKey && !isTyping && (key === 'ArrowDown' || key === 'ArrowUp'))
      return done(() => keys.widen(key === 'ArrowDown' ? 1 : -1))
    if (isTyping) {
      if (key === 'ArrowDown' || key === 'ArrowUp') return done(commands[key] as () => void)
      if (key !== 'Enter') return
      return done(() => root.current?.focus({ preventScroll: true }))
    }
    // A button of the strip is pressed by Enter as any other.
    if (key === 'Enter' && event.target instanceof HTMLButtonElement) return
    const small = key.toLocaleLowerCase('en').replace('ı', 'i').replace('i̇', 'i')
    const asked = proposal.accuses === null ? undefined : GRAVITY.find((one) => one.key === small)
    if (asked) return done(() => own.setGravity(asked.seriousness))
    const digit = modeOfKey(key)
    if (digit) return done(() => choose(digit))
    const command = commands[key.length === 1 ? small : key]
    if (command) done(command)
  }
  return (
    <div
      aria-label={say(TEXTS.name)}
      className="kunye-says"
      onKeyDown={onKeyDown}
      ref={root}
      role="group"
      tabIndex={-1}
    >
      <div className="kunye-says__cells">
        <WhoCell candidate={candidate} mode={shownMode} name={own.name} onName={own.onName} />
        <div className="kunye-says__cell">
          <span className="kunye-says__label">{say(TEXTS.how)}</span>
          <strong>{proposal.cue?.text ?? say(TEXTS.noCue)}</strong>
          <span className="kunye-hint">{say(MODE_WORDS[shownMode])}</span>
        </div>
        <label className="kunye-says__cell kunye-says__cell--claim">
          <span className="kunye-says__label">{say(TEXTS.says)}</span>
          <input
            maxLength={240}
            onChange={(event) => own.setClaim(event.target.value)}
            value={claim}
          />
        </label>
      </div>
      {NAMES[shownMode] !== null && candidates.length > 0 && (
        <CandidateList
          candidates={candidates}
          chosen={candidate ? candidates.indexOf(candidate) : -1}
          kindOf={own.kindOf}
          onChoose={own.setChosen}
        />
      )}
      <MentionedLine left={own.left} mentioned={own.mentioned} onTurn={own.turnOff} />
      {proposal.accuses !== null && (
        <div className="kunye-says__gravity" role="group">
          <b>{say(gravityQuestion(proposal.accuses))}</b>
          {GRAVITY.map(({ key, seriousness, words }) => (
            <button
              aria-pressed={gravity === seriousness}
              className="kunye-action"
              key={key}
              onClick={() => own.setGravity(seriousness)}
              type="button"
            >
              {say(words)} <kbd>{key.toLocaleUpperCase(language)}</kbd>
            </button>
          ))}
        </div>
      )}
      {own.problem !== null && (
        <p className="kunye-says__problem" role="alert">
          {own.problem}
        </p>
      )}
      <div className="kunye-says__modes" role="group">
        {ATTRIBUTION_MODES.map((one, index) => (
          <button
            aria-pressed={one === shownMode}
            key={one}
            onClick={() => choose(one)}
            tabIndex={-1}
            type="button"
          >
            <kbd>{index + 1}</kbd> {say(MODE_WORDS[one])}
          </button>
        ))}
      </div>
      <StripFoot
        at={at}
        canRepeat={before !== null}
        count={count}
        keys={keys}
        label={say(isAsked ? TEXTS.chooseFirst : TEXTS.accept)}
        isReady={isReady}
        onAccept={accept}
        onRepeat={own.likeBefore}
        proposal={proposal}
      />
    </div>
  )
}
