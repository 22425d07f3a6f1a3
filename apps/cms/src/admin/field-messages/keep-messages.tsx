'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified, useFormProcessing, useFormSubmitted, useLocale } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useKeepers, type Keeper } from './kept-messages.tsx'
import { settleMessages, type Fields, type Kept } from './messages.ts'

const nothing: Kept = new Map()

/**
 * Keeps what a refused save or publish said on each field until that field is changed or the person saves again. Payload's
 * form asks the server after each pause in typing and saves drafts by itself; an answer to a question from before the
 * refusal marks every field valid, and a saved draft hides all messages. It also takes a refused form for saved, so that
 * what was typed in the last second would neither be saved by itself nor missed when leaving.
 */
export function KeepMessages() {
  const [fields, dispatch] = useAllFormFields()
  const { setModified, setSubmitted } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  const keepers = useKeepers()
  const shown = `${String(id)} ${code}`
  const held = useRef({ shown, kept: nothing, isSaving: false, wasModified: false })

  useEffect(() => {
    const keeper: Keeper = { entity: collectionSlug ?? globalSlug ?? '', id: String(id ?? ''), readKept: () => held.current.kept }
    keepers.add(keeper)
    return () => void keepers.delete(keeper)
  }, [collectionSlug, globalSlug, id, keepers])

  // Before the browser paints, so that nobody sees a message flicker.
  useLayoutEffect(() => {
    const now = held.current
    const clear = (path: string) => dispatch({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
    if (now.shown !== shown) Object.assign(now, { shown, kept: nothing })
    if (isProcessing) {
      // The person saves again: the server will say anew what is missing.
      if (!now.isSaving) for (const path of now.kept.keys()) clear(path)
      Object.assign(now, { kept: nothing, wasModified: now.isSaving ? now.wasModified || isModified : isModified, isSaving: true })
      return
    }
    if (now.isSaving && isSubmitted && now.wasModified) setModified(true)
    now.isSaving = false

    const { kept, restore, dismiss } = settleMessages(now.kept, fields as Fields, isSubmitted)
    now.kept = kept
    dismiss.forEach(clear)
    if (restore.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors: restore })
    if (kept.size > 0 && !isSubmitted) setSubmitted(true)
  })
  return null
}
