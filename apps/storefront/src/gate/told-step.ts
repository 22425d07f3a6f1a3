import { takeHanded } from './handed.ts'

/**
 * What a desk tells its page to show. Throws where nothing was told: such a page is never asked for otherwise. Nobody but the door
 * lays anything down here, and for these pages it is a `step` of the desk that serves the page: the caller names which.
 */
export function readToldStep<Step>(headers: Pick<Headers, 'get'>): Step {
  const told = takeHanded(headers) as { step?: Step } | undefined
  if (told?.step === undefined) throw new Error('a page of the shop was asked for without its desk')
  return told.step
}
