import { escapeHtml } from './escape-html.ts'

export interface SetPasswordMail {
  why: 'invited' | 'reset' | 'forgot'
  name: string
  link: string
  validForHours: number
}

const words = {
  en: {
    subject: { invited: 'Your Gatehouse account', reset: 'Set a new Gatehouse password', forgot: 'Set a new Gatehouse password' },
    why: {
      invited: 'An administrator has created an account for you in Gatehouse. Choose a password to begin:',
      reset: 'An administrator has sent you this link to choose a new password:',
      forgot: 'Someone, probably you, asked for a new password. Choose it here:',
    },
    greeting: (name: string) => `Hello ${name},`,
    link: 'Choose a password',
    until: (hours: number) => `The link works once, for ${hours === 1 ? 'one hour' : `${hours} hours`}. A password has 12 characters or more.`,
    ignore: 'If this isn’t for you, ignore it: nothing changes.',
  },
  fr: {
    subject: { invited: 'Votre compte Gatehouse', reset: 'Nouveau mot de passe Gatehouse', forgot: 'Nouveau mot de passe Gatehouse' },
    why: {
      invited: 'Une personne administratrice vous a ouvert un compte dans Gatehouse. Choisissez un mot de passe pour commencer :',
      reset: 'Une personne administratrice vous envoie ce lien pour choisir un nouveau mot de passe :',
      forgot: 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Choisissez-le ici :',
    },
    greeting: (name: string) => `Bonjour ${name},`,
    link: 'Choisir un mot de passe',
    until: (hours: number) => `Le lien sert une seule fois, pendant ${hours === 1 ? 'une heure' : `${hours} heures`}. Un mot de passe compte au moins 12 caractères.`,
    ignore: 'Si ce message ne vous concerne pas, ignorez-le : rien ne change.',
  },
}

/**
 * The mail that lets somebody set their password, in both languages: whoever gets it hasn't yet told us which one they read.
 */
export function setPasswordMail({ why, name, link, validForHours }: SetPasswordMail): { subject: string; text: string; html: string } {
  const parts = (['en', 'fr'] as const).map((language) => {
    const w = words[language]
    return { language, lines: [w.greeting(name), w.why[why]], link: w.link, after: [w.until(validForHours), w.ignore] }
  })
  return {
    subject: `${words.en.subject[why]} / ${words.fr.subject[why]}`,
    text: parts.map(({ lines, after }) => [...lines, link, ...after].join('\n\n')).join('\n\n----\n\n'),
    html: parts
      .map(({ language, lines, link: label, after }) => {
        const paragraphs = (all: string[]) => all.map((line) => `<p>${escapeHtml(line)}</p>`).join('')
        const anchor = `<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`
        return `<div lang="${language}-CA">${paragraphs(lines)}${anchor}${paragraphs(after)}</div>`
      })
      .join('<hr>'),
  }
}
