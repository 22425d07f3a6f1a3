import { shortestPassword } from '../password.ts'

const words = {
  en: {
    sendLink: 'Send a link to set the password',
    linkSent: 'The link is on its way, and the account’s sessions are ended.',
    deactivate: 'Deactivate',
    deactivated: 'The account is deactivated and its sessions are ended.',
    reactivate: 'Reactivate',
    reactivated: 'The account can sign in again.',
    invite: 'Invite someone',
    name: 'Name',
    email: 'E-mail',
    role: 'Role',
    sendInvitation: 'Send the invitation',
    invited: 'The account is made and the invitation is on its way.',
    cancel: 'Cancel',
    emailTaken: 'There is an account with this e-mail.',
    emailInvalid: 'This isn’t an e-mail address.',
    nameMissing: 'Give a name, on one line and of 120 characters at most.',
    mailFailed: 'The account is there, but the mail couldn’t be sent. Try “Send a link to set the password” on the account.',
    noLinkWhileDeactivated: 'A deactivated account can’t set a password.',
    onlyAdmins: 'Only an admin may do this.',
    setPassword: 'Set your password',
    newPassword: 'New password',
    newPasswordAgain: 'The same password again',
    passwordRule: `${shortestPassword} characters or more. Several words are easy to remember.`,
    passwordTooShort: `The password needs ${shortestPassword} characters or more.`,
    passwordsDiffer: 'This isn’t the same password.',
    savePassword: 'Save and sign in',
    linkSpent: 'This link was used already or is too old.',
    newLink: 'Ask for a new link',
    signedIn: 'You are signed in. To change your password, go to your account.',
    toAccount: 'To your account',
    toSignIn: 'To the sign-in',
    failed: 'That didn’t work. Try again in a moment.',
  },
  fr: {
    sendLink: 'Envoyer un lien pour le mot de passe',
    linkSent: 'Le lien est en route, et les sessions du compte sont fermées.',
    deactivate: 'Désactiver',
    deactivated: 'Le compte est désactivé et ses sessions sont fermées.',
    reactivate: 'Réactiver',
    reactivated: 'Le compte peut de nouveau se connecter.',
    invite: 'Inviter une personne',
    name: 'Nom',
    email: 'Courriel',
    role: 'Rôle',
    sendInvitation: 'Envoyer l’invitation',
    invited: 'Le compte est créé et l’invitation est en route.',
    cancel: 'Annuler',
    emailTaken: 'Il y a déjà un compte avec ce courriel.',
    emailInvalid: 'Ce n’est pas une adresse de courriel.',
    nameMissing: 'Donnez un nom, sur une ligne et de 120 caractères au plus.',
    mailFailed: 'Le compte est là, mais le message n’a pas pu être envoyé. Essayez « Envoyer un lien pour le mot de passe » sur le compte.',
    noLinkWhileDeactivated: 'Un compte désactivé ne peut pas choisir de mot de passe.',
    onlyAdmins: 'Seule l’administration peut faire cela.',
    setPassword: 'Choisissez votre mot de passe',
    newPassword: 'Nouveau mot de passe',
    newPasswordAgain: 'Le même mot de passe encore une fois',
    passwordRule: `Au moins ${shortestPassword} caractères. Plusieurs mots se retiennent facilement.`,
    passwordTooShort: `Le mot de passe doit compter au moins ${shortestPassword} caractères.`,
    passwordsDiffer: 'Ce n’est pas le même mot de passe.',
    savePassword: 'Enregistrer et se connecter',
    linkSpent: 'Ce lien a déjà servi ou est trop ancien.',
    newLink: 'Demander un nouveau lien',
    signedIn: 'Vous êtes déjà en session. Pour changer de mot de passe, allez à votre compte.',
    toAccount: 'À votre compte',
    toSignIn: 'À la connexion',
    failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
  },
} as const

export const staffWords = (language: string) => (language === 'fr' ? words.fr : words.en)

/** What the staff addresses refuse, in the reader's language; those whose message comes in both languages already keep it. */
export function refusalWords(outcome: { status: number; message: string; fields: Record<string, string> }, language: string): { message: string; fields: Record<string, string> } {
  const say = staffWords(language)
  const { status, fields } = outcome
  if (status === 409 && !fields.email) return { message: say.noLinkWhileDeactivated, fields: {} }
  if (status === 403) return { message: say.onlyAdmins, fields: {} }
  if (status === 503) return { message: say.mailFailed, fields: {} }
  const own = {
    ...(fields.email ? { email: status === 409 ? say.emailTaken : say.emailInvalid } : {}),
    ...(fields.name ? { name: say.nameMissing } : {}),
  }
  return { message: Object.values(own)[0] ?? outcome.message, fields: own }
}
