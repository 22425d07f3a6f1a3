'use client'

import type { Level } from '@gatehouse/policy'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import type { AskedRequest } from '../../../rules/access-request.ts'
import { say } from '../../../fields/words.ts'
import { useIsAlive } from '../change/instant.tsx'
import { levelNames } from '../level.tsx'
import { saveCase } from './save-request.ts'
import { simulatorWords } from './words.ts'

interface SaveCaseProps {
  request: AskedRequest
  level: Level
  binding: string[]
  language: 'en' | 'fr'
  suggested: string
  /** The instant that was asked for, in words; null where none was given. */
  pinned: string | null
  isProduct: boolean
}

const levels = ['hidden', 'information', 'display', 'purchase'] as const satisfies readonly Level[]

/** The question that was asked, with the answer that every set must give from now on. */
export function SaveCase({ request, level, binding, language, suggested, pinned, isProduct }: SaveCaseProps) {
  const { save } = simulatorWords(language)
  const router = useRouter()
  // Before the page's scripts run, the form would be sent to its own address and lost.
  const isAlive = useIsAlive()
  const name = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ message: string; isOfName: boolean } | null>(null)
  const [saved, setSaved] = useState<string | null>(null)

  const refuse = (message: string, isOfName: boolean): void => {
    setProblem({ message, isOfName })
    if (isOfName) name.current?.focus()
  }
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const title = String(form.get('title') ?? '').trim()
    setSaved(null)
    if (title === '') return refuse(save.needsName, true)
    setBusy(true)
    const expectedLevel = levels.find((one) => one === form.get('level')) ?? level
    const outcome = await saveCase({ title, request, expectedLevel, expectedBinding: form.get('binding') === 'these' ? binding : [] })
    setBusy(false)
    if (!outcome.ok) {
      const [[field, sentence] = []] = Object.entries(outcome.fields)
      return refuse(sentence ?? outcome.message ?? save.failed, field === 'title')
    }
    setProblem(null)
    setSaved(title)
    // The list below then has it.
    router.refresh()
  }
  const nameProblem = problem?.isOfName ? problem.message : null
  return (
    <form className="save-case" onSubmit={(event) => void submit(event)} noValidate>
      <p>{save.lead} {pinned === null ? save.atPublishing : save.at(pinned)} {isProduct ? save.goods : null}</p>
      <div className={nameProblem ? 'ask-field ask-field--problem' : 'ask-field'}>
        <label htmlFor="case-title">{save.name}</label>
        {nameProblem ? <p className="ask-problem" id="case-title-problem">{nameProblem}</p> : null}
        <input ref={name} id="case-title" name="title" type="text" maxLength={200} autoComplete="off" defaultValue={suggested} {...(nameProblem ? { 'aria-invalid': true, 'aria-describedby': 'case-title-problem' } : {})} />
      </div>
      <div className="ask-field">
        <label htmlFor="case-level">{save.expected}</label>
        <select id="case-level" name="level" defaultValue={level}>{levels.map((one) => <option key={one} value={one}>{say(language, levelNames[one])}</option>)}</select>
      </div>
      <fieldset className="desk-checks save-case__binding">
        <legend>{save.binding}</legend>
        <label><input type="radio" name="binding" value="any" defaultChecked={binding.length === 0} />{save.whichever}</label>
        {binding.length > 0 ? <label><input type="radio" name="binding" value="these" defaultChecked />{save.exactly(binding.join(', '))}</label> : null}
      </fieldset>
      {binding.length === 0 ? <p className="desk-hint">{save.noBinding}</p> : null}
      <p className="desk-acts"><button type="submit" className="desk-button" disabled={isBusy || !isAlive}>{save.button}</button></p>
      <div className="save-case__told" aria-live="polite">
        {saved === null ? null : <p className="desk-note desk-note--done">{save.saved(saved)}</p>}
        {problem && !problem.isOfName ? <p className="desk-note desk-note--error">{problem.message}</p> : null}
      </div>
    </form>
  )
}
