const words = {
  en: {
    sendLink: 'Send a link to set the password',
    linkSent: 'The link is on its way.',
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
  },
  fr: {
    sendLink: 'Envoyer un lien pour le mot de passe',
    linkSent: 'Le lien est en route.',
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
  },
} as const

export const staffWords = (language: string) => (language === 'fr' ? words.fr : words.en)
