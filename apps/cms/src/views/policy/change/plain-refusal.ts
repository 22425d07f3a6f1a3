import type { Outcome } from './gate-request.ts'

/** What was asked for, as far as a refusal's advice differs. */
export type Act = 'publish' | 'approve' | 'withdraw' | 'start-over' | 'stop' | 'lift' | 'bring-back' | 'facts'

export interface PlainRefusal {
  /** What happened, and what to do now. */
  sentence: string
  /** Said beside the fields of the form. */
  fields: Record<string, string>
  /** What has no field of its own here: saved cases, faults of rules. */
  others: { name: string; sentence: string }[]
  /** Whether the page shows something old by now. */
  isStale: boolean
}

const advice = {
  en: {
    signedOut: 'You are signed out, and nothing was changed. Sign in again in another tab, then press the button once more.',
    otherOfficer: 'Nothing was changed. Send another policy officer the address of this page.',
    officer: 'Nothing was changed. Ask a policy officer.',
    moved: 'Nothing was changed. This page now shows how it stands: look at it, then decide again.',
    cases: 'Nothing was published. Change the rules, or the case if it is the case that is wrong, and come back.',
    gone: 'It may have been settled meanwhile. This page now shows how it stands.',
    mend: 'Nothing was changed. Mend what is named, then press the button again.',
    wait: 'Nothing was changed. Wait a minute, then press the button again.',
    unknown: 'There was no clear answer, so nobody knows whether it was done. Load this page again and look before you repeat it.',
    reference: (reference: string) => `For whoever looks into it: ${reference}.`,
  },
  fr: {
    signedOut: 'Vous n’êtes plus en session, et rien n’a été changé. Reconnectez-vous dans un autre onglet, puis appuyez de nouveau.',
    otherOfficer: 'Rien n’a été changé. Envoyez l’adresse de cette page à une autre personne de la conformité.',
    officer: 'Rien n’a été changé. Demandez à une personne de la conformité.',
    moved: 'Rien n’a été changé. Cette page montre maintenant où l’on en est : regardez-la, puis décidez de nouveau.',
    cases: 'Rien n’a été publié. Changez les règles, ou le cas si c’est lui qui se trompe, puis revenez.',
    gone: 'C’est peut-être réglé depuis. Cette page montre maintenant où l’on en est.',
    mend: 'Rien n’a été changé. Corrigez ce qui est nommé, puis appuyez de nouveau.',
    wait: 'Rien n’a été changé. Attendez une minute, puis appuyez de nouveau.',
    unknown: 'La réponse n’est pas claire : personne ne sait si c’est fait. Rechargez cette page et regardez avant de recommencer.',
    reference: (reference: string) => `Pour qui en cherchera la cause : ${reference}.`,
  },
}

/** A refusal as a person can use it: what was said, whether anything changed, and what to do. `own` are the form's fields. */
export function plainRefusal({ code, message, fields, reference }: Extract<Outcome, { ok: false }>, { act, own, language, isOfficer }: { act: Act; own: readonly string[]; language: string; isOfficer: boolean }): PlainRefusal {
  const say = language.startsWith('fr') ? advice.fr : advice.en
  const beside = Object.fromEntries(Object.entries(fields).filter(([name]) => own.includes(name)))
  const others = Object.entries(fields).flatMap(([name, sentence]) => (own.includes(name) ? [] : [{ name: name.replace(/^cases\./, ''), sentence }]))
  const isAboutCases = Object.keys(fields).some((name) => name.startsWith('cases.'))
  const told = (next: string, isStale = false): PlainRefusal => ({ sentence: [message, next].filter(Boolean).join(' '), fields: beside, others, isStale })
  switch (code) {
    case 'unauthenticated': return { ...told(say.signedOut), sentence: say.signedOut }
    case 'forbidden': return told(isOfficer && (act === 'approve' || act === 'facts') ? say.otherOfficer : say.officer)
    case 'conflict': return isAboutCases ? told(say.cases, true) : told(say.moved, true)
    case 'not-found': return told(say.gone, true)
    case 'bad-request': case 'invalid-fields': case 'too-large': return told(say.mend)
    case 'too-many-requests': case 'unavailable': return told(say.wait)
    default: return { ...told(''), sentence: [say.unknown, reference ? say.reference(reference) : ''].filter(Boolean).join(' ') }
  }
}
