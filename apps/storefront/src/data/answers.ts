import 'server-only'
import { notFound } from 'next/navigation'
import type { Answers } from '../gate/answers.ts'
import { registry } from '../gate/registry.ts'

/** What the page at an inner address may show of goods. A vector that the door didn't put there is no page. */
export async function readAnswers(params: Promise<{ vector: string }>): Promise<Answers> {
  return registry().answers.get((await params).vector) ?? notFound()
}
