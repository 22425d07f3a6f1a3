import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import type { LayoutView, TextView } from '@gatehouse/contract'
import { writePath } from '../comments/paths.ts'
import type { CommentAnswer, CommentStep } from '../comments/steps.ts'
import type { SlugParams } from '../data/params.ts'
import { ClosedPage } from '../features/comments/closed-page.tsx'
import { ConfirmPage } from '../features/comments/confirm-page.tsx'
import { SentPage } from '../features/comments/sent-page.tsx'
import { WritePage } from '../features/comments/write-page.tsx'
import { Frame } from '../features/frame/frame.tsx'
import { wordsOf } from '../i18n/index.ts'
import { readTextPage } from './text-route.tsx'

// The pages on the way of a comment, under articles and guides alike. None belongs into a search engine.

type Kind = 'articles' | 'guides'
type Params = SlugParams['params']

const metadata = (layout: LayoutView, title: string): Metadata =>
  ({ title: `${title} · ${layout.siteName}`, robots: { index: false }, icons: '/icon.svg', formatDetection: { telephone: false, email: false, address: false } })

export async function writeMetadata(kind: Kind, params: Params): Promise<Metadata> {
  const { lang, layout, text } = await readTextPage(kind, params)
  const { form, closedPage } = wordsOf(lang).comments
  return metadata(layout, `${text.comments.isOpen ? form.title : closedPage.title} · ${text.title}`)
}

/** The form as everyone first sees it: it says nothing of anyone, so it is kept like any page. */
export async function renderWrite(kind: Kind, params: Params): Promise<ReactNode> {
  const { lang, layout, text, path } = await readTextPage(kind, params)
  const page = text.comments.isOpen ? <WritePage text={text} lang={lang} /> : <ClosedPage text={text} lang={lang} />
  return <Frame layout={layout} lang={lang} path={`${path}/comment`}>{page}</Frame>
}

export async function sentMetadata(kind: Kind, params: Params): Promise<Metadata> {
  const { lang, layout, text } = await readTextPage(kind, params)
  return metadata(layout, `${wordsOf(lang).comments.sent.title} · ${text.title}`)
}

export async function renderSent(kind: Kind, params: Params): Promise<ReactNode> {
  const { lang, layout, text, path } = await readTextPage(kind, params)
  return <Frame layout={layout} lang={lang} path={`${path}/comment/sent`}><SentPage text={text} lang={lang} /></Frame>
}

const readAnswered = ({ target, lang }: CommentAnswer) => readTextPage(target.collection, Promise.resolve({ vector: '', lang, slug: target.slug }))

export async function answerMetadata(answer: CommentAnswer): Promise<Metadata> {
  const { lang, layout, text } = await readAnswered(answer)
  return metadata(layout, `${titleOf(answer.step, lang)} · ${text.title}`)
}

/** The answer to a form that was sent, for one visitor. */
export async function renderAnswer(answer: CommentAnswer): Promise<ReactNode> {
  const { lang, layout, text } = await readAnswered(answer)
  return <Frame layout={layout} lang={lang} path={writePath(answer.target)}><Step step={answer.step} text={text} lang={lang} /></Frame>
}

function titleOf(step: CommentStep, lang: CommentAnswer['lang']): string {
  const { form, confirmation, closedPage, problem } = wordsOf(lang).comments
  switch (step.show) {
    case 'form': return step.isForged || Object.keys(step.problems).length > 0 ? `${problem.inTitle} · ${form.title}` : form.title
    case 'confirmation': return step.delay ? `${problem.inTitle} · ${confirmation.title}` : confirmation.title
    case 'closed': return closedPage.title
    default: return step satisfies never
  }
}

function Step({ step, text, lang }: { step: CommentStep; text: TextView; lang: CommentAnswer['lang'] }) {
  switch (step.show) {
    case 'form': return <WritePage text={text} lang={lang} typed={step.typed} problems={step.problems} isForged={step.isForged} />
    case 'confirmation': return <ConfirmPage text={text} lang={lang} said={step.said} token={step.token} delay={step.delay} />
    case 'closed': return <ClosedPage text={text} lang={lang} written={step.text} />
    default: return step satisfies never
  }
}
