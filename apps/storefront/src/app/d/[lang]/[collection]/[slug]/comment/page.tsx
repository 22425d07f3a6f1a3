import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { CommentAnswer } from '../../../../../../comments/steps.ts'
import { takeHanded } from '../../../../../../gate/handed.ts'
import { answerMetadata, renderAnswer } from '../../../../../comment-route.tsx'

/** What the door laid down for this render. Nobody else can ask for this page, so what is there is what it says. */
async function readAnswer(): Promise<CommentAnswer> {
  const handed = takeHanded(await headers())
  if (handed === undefined) notFound()
  return handed as CommentAnswer
}

export const generateMetadata = async (): Promise<Metadata> => answerMetadata(await readAnswer())

export default async function Page() {
  return renderAnswer(await readAnswer())
}
