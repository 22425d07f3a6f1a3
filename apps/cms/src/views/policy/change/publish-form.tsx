'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useId, useRef, useState, useTransition } from 'react'
import { ActForm, type ActFormProps } from './act-form.tsx'
import { useDesk } from './desk.tsx'
import { useIsAlive, useZone } from './instant.tsx'
import { fromField, nameZone, sayInstant, toField } from './local-time.ts'
import { changeWords } from './words.ts'

interface PublishFormProps extends Pick<ActFormProps, 'act' | 'path' | 'fixed'> {
  /** The instant for which the page shows what it would do; null: at once. */
  at: number | null
  /** Whether an instant was asked for that has passed. */
  isPast: boolean
  /** When the page was put together, ms. */
  now: number
  needsSecond: boolean
}

const lookAfterMs = 400

/**
 * When it should count, why, and the button, whose words follow from what it would do then. The instant stands in the address, so
 * that the page shows what it would do at that time; until it does, nothing can be published.
 */
export function PublishForm({ act, path, fixed, at, isPast, now, needsSecond }: PublishFormProps) {
  const { language } = useDesk()
  const say = changeWords(language)
  const router = useRouter()
  const pathname = usePathname()
  const asked = useSearchParams()
  const zone = useZone()
  const isAlive = useIsAlive()
  const id = useId()
  const [isLooking, startLooking] = useTransition()
  const [isLater, setLater] = useState(at !== null || isPast)
  // Empty until somebody types: then what the address says is shown, in the zone of this device.
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const look = (instant: number | null) => {
    const query = new URLSearchParams(asked)
    if (instant === null) query.delete('at')
    else query.set('at', new Date(instant).toISOString())
    startLooking(() => router.replace(`${pathname}${query.size > 0 ? `?${query}` : ''}`, { scroll: false }))
  }
  const lookSoon = (value: string) => {
    setTyped(value)
    clearTimeout(timer.current)
    const instant = fromField(value)
    if (instant !== null) timer.current = setTimeout(() => look(instant), lookAfterMs)
  }

  const value = typed ?? (at === null || !isAlive ? '' : toField(at))
  const instant = fromField(value)
  const isUpToDate = isLater ? at !== null && at === instant : at === null
  const held = isLooking ? say.looking : isUpToDate ? null : isLater && (instant === null || isPast) ? say.chooseTime : say.lookFirst
  return (
    <ActForm
      act={act} path={path} fixed={{ ...fixed, ...(at === null ? {} : { effectiveAt: at }) }} held={held}
      reason={{ label: say.reason, hint: say.reasonHint, isNeeded: true }} button={needsSecond ? say.askSecond : at === null ? say.publishNow : say.schedule}
      done={{ published: at === null ? say.published('{revision}') : say.isScheduled('{revision}'), asked: say.asked }}
    >
      <fieldset className="desk-checks change-when">
        <legend>{say.when}</legend>
        <label><input type="radio" name="when" checked={!isLater} onChange={() => { setLater(false); if (at !== null || isPast) look(null) }} />{say.atOnce}</label>
        <label><input type="radio" name="when" checked={isLater} onChange={() => { setLater(true); if (instant !== null) look(instant) }} />{say.atTime}</label>
      </fieldset>
      {isLater ? (
        <div className="desk-field change-when__time">
          <label htmlFor={`${id}-time`}>{say.time}</label>
          <input id={`${id}-time`} type="datetime-local" step="1" value={value} aria-describedby={`${id}-zone`} onChange={(event) => lookSoon(event.target.value)} />
          <p className="desk-hint" id={`${id}-zone`}>
            {say.zone(nameZone(zone, instant ?? now))}{instant === null || zone === 'UTC' ? null : ` ${say.zoneUtc(sayInstant(instant, 'UTC', language))}`}
          </p>
        </div>
      ) : null}
    </ActForm>
  )
}
