'use client'

import { useDocumentInfo, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useState } from 'react'
import './draft-refusal.css'

interface Seen {
  savedAt: string
  /** The form still calls the field invalid, though it was saved since. */
  isOverdue: boolean
  refusal: { value: unknown; message: string } | null
}

function look(seen: Seen, field: { value: unknown; isInvalid: boolean; message: string | undefined; savedAt: string }): Seen {
  const { value, isInvalid, message, savedAt } = field
  if (savedAt !== seen.savedAt) return { savedAt, isOverdue: isInvalid, refusal: null }
  if (!isInvalid) return seen.isOverdue ? { ...seen, isOverdue: false } : seen
  if (!value || !message || seen.isOverdue) return seen
  return seen.refusal?.value === value && seen.refusal.message === message ? seen : { ...seen, refusal: { value, message } }
}

/**
 * Below a field whose value can be refused while a draft is saved. Payload's form shows messages on fields after a publish
 * only, since a draft may lack anything; what the server refuses in a draft, though, is never saved, so it is said at once
 * and until the value is changed or saved.
 */
export function DraftRefusal({ path }: { path: string }) {
  const { value, valid, errorMessage } = useFormFields(([fields]) => fields?.[path]) ?? {}
  const isSubmitted = useFormSubmitted()
  const { savedDocumentData } = useDocumentInfo()
  const savedAt = String(savedDocumentData?.updatedAt)
  const [seen, setSeen] = useState<Seen>({ savedAt, isOverdue: false, refusal: null })
  const next = look(seen, { value, isInvalid: valid === false, message: errorMessage, savedAt })
  if (next !== seen) setSeen(next)

  const { refusal } = next
  const isSaidOnTheField = isSubmitted && valid === false
  if (!refusal || refusal.value !== value || isSaidOnTheField) return null
  return <p className="draft-refusal" role="alert">{refusal.message}</p>
}
