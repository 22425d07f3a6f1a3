import { keptFromRobots } from './dynamic-pages.ts'
import { answerEtag } from './etag.ts'
import type { Answer } from './kept-answers.ts'

/** `/robots.txt`: what is nobody else's, and where all pages are listed. It needs neither Next nor the CMS. */
export function robotsAnswer(origin: string): Answer {
  const lines = ['User-agent: *', ...['/preview/', ...keptFromRobots].map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, '']
  const body = Buffer.from(lines.join('\n'))
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600', etag: answerEtag(body) }, body, isKept: true }
}
