'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { putBack, type Fields, type Kept } from './messages.ts'

/** A form whose messages are kept: the collection or global that it edits, the document, and the messages as they are now. */
export interface Keeper { entity: string; id: string; readKept: () => Kept }

const Keepers = createContext<Set<Keeper>>(new Set())
export const useKeepers = (): Set<Keeper> => useContext(Keepers)

type GetFormState = ReturnType<typeof useServerFunctions>['getFormState']

/**
 * A block or citation in a text asks once more when its drawer is saved; the question that follows a change a quarter of a
 * second later would call that one off, and the drawer then stayed open without a word.
 */
const isSavingBlock = (question: Parameters<GetFormState>[0]): boolean => question.renderAllFields === true && 'initialBlockFormState' in question

/**
 * Around the whole admin: each answer of the server about a form carries the messages that are kept for it. They have to be
 * in the answer itself; put back after it, they would count as a change and make the form ask again, without end.
 */
export function KeptMessages({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const [keepers] = useState(() => new Set<Keeper>())
  const withMessages = useMemo(() => {
    const getFormState: GetFormState = async (question) => {
      const answer = await functions.getFormState(isSavingBlock(question) ? { ...question, signal: undefined } : question)
      if (!answer?.state) return answer
      const keeper = [...keepers].find(({ entity, id }) => entity === question.schemaPath && id === String(question.id ?? ''))
      return keeper ? { ...answer, state: putBack(keeper.readKept(), answer.state as Fields) as typeof answer.state } : answer
    }
    return { ...functions, getFormState }
  }, [functions, keepers])
  return <Keepers value={keepers}><ServerFunctionsContext value={withMessages}>{children}</ServerFunctionsContext></Keepers>
}
