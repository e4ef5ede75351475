'use client'

import { useEffect, useState } from 'react'

import { callApi } from '../http/callApi'
import { staffAnswer, type Colleague } from '../http/staffAnswer'
import { useWords } from '../language/useWords'

const PATH =
  'users?limit=500&depth=0&sort=name&select[name]=true&select[roles]=true&select[disabled]=true'

/** The colleagues to choose from; null while they are asked for. */
export function useColleagues(): Colleague[] | null {
  const { language } = useWords()
  const [colleagues, setColleagues] = useState<Colleague[] | null>(null)
  useEffect(() => {
    void callApi(PATH, { language }).then((answer) => {
      setColleagues(answer.ok ? staffAnswer(answer.body) : [])
    })
  }, [language])
  return colleagues
}
