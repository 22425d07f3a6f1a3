import type { ReactNode } from 'react'

interface FieldProps {
  /** Also the field's name: one form stands on a page. */
  id: string
  label: string
  /** Said beside the label, such as "optional". */
  aside?: string
  hint?: string
  problem?: string | undefined
  /** Gets what ties the box to its label, hint and problem. */
  children: (box: { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode
}

/** A field of a form: its label, what it is for, what is wrong with it, and the box. */
export function Field({ id, label, aside, hint, problem, children }: FieldProps) {
  const describedBy = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}{aside ? <span className="soft"> ({aside})</span> : null}</label>
      {hint ? <p className="field-hint" id={`${id}-hint`}>{hint}</p> : null}
      {problem ? <p className="field-problem" id={`${id}-problem`}>{problem}</p> : null}
      {children({ id, name: id, 'aria-describedby': describedBy || undefined, 'aria-invalid': problem ? true : undefined })}
    </div>
  )
}
