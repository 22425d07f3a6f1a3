'use client'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { staffRequest, type Outcome } from './staff-request.ts'
import { refusalWords, staffWords } from './words.ts'

/** For admins, above an account: mail a link to set the password, deactivate, reactivate. */
export function StaffActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  if (!id || user?.role !== 'admin') return null

  const say = staffWords(i18n.language)
  const isDeactivated = savedDocumentData?.deactivated === true

  const run = async (request: Promise<Outcome>, done: string) => {
    setBusy(true)
    const outcome = await request
    setBusy(false)
    if (!outcome.ok) return toast.error(refusalWords(outcome, i18n.language).message)
    toast.success(done)
    router.refresh()
  }
  const setDeactivated = (deactivated: boolean, done: string) => run(staffRequest(`/${id}`, 'PATCH', { deactivated }), done)

  return (
    <div style={{ display: 'flex', gap: 'var(--base)' }}>
      {isDeactivated ? (
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => setDeactivated(false, say.reactivated)} size="small">
          {say.reactivate}
        </Button>
      ) : (
        <>
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => run(staffRequest(`/${id}/send-link`, 'POST'), say.linkSent)} size="small">
            {say.sendLink}
          </Button>
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => setDeactivated(true, say.deactivated)} size="small">
            {say.deactivate}
          </Button>
        </>
      )}
    </div>
  )
}
