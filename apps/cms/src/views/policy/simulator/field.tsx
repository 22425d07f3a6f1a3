import type { ReactNode } from 'react'
import type { Words } from '../../../fields/words.ts'
import { say } from '../../../fields/words.ts'
import type { Field } from './read-question.ts'

export const fieldId = (name: Field): string => `ask-${name}`

interface LabelledProps {
  name: Field
  label: string
  hint?: string | undefined
  problem: Words | undefined
  language: string
  /** The control, told what describes it. */
  children: (described: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A field with its label, what to know about it, and what to mend. */
export function Labelled({ name, label, hint, problem, language, children }: LabelledProps) {
  const id = fieldId(name)
  const described = [...(problem ? [`${id}-problem`] : []), ...(hint ? [`${id}-hint`] : [])].join(' ')
  return (
    <div className={problem ? 'ask-field ask-field--problem' : 'ask-field'}>
      <label htmlFor={id}>{label}</label>
      {problem ? <p className="ask-problem" id={`${id}-problem`}>{say(language, problem)}</p> : null}
      {children({ id, name, ...(described ? { 'aria-describedby': described } : {}), ...(problem ? { 'aria-invalid': true as const } : {}) })}
      {hint ? <p className="desk-hint" id={`${id}-hint`}>{hint}</p> : null}
    </div>
  )
}
