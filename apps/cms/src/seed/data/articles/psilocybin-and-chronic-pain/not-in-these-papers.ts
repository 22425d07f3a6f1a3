import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { bullets, h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const notInThesePapers: Both<readonly BodyNode[]> = {
  en: [
    h2('What isn’t in these papers'),
    p('It is as useful to know what a list can’t answer. From the abstracts that we read, nobody can tell:'),
    bullets(
      ['which dose, how often and for how long: this page names no dose, and no paper on our list can stand behind one;'],
      ['how psilocybin acts together with a medicine that you take: our notes hold nothing on that, so it is a question for a pharmacist;'],
      ['who should stay away from it: our notes hold nothing on that either, and silence isn’t safety;'],
      ['what happens over years: the one follow-up on our list whose length we know lasted about 30 days;', cite('follow-up-2022')],
      ['what it does for a kind of pain that wasn’t studied.'],
    ),
    p('Two more things belong here. First, we cite no study in animals by itself. Whether a review that we cite has gathered some isn’t in our notes. If we ever cite one, its kind will say so before anything else, since what happens in a rat isn’t what happens in a person. Second, our record marks none of these papers as retracted. Where a journal takes a paper back and we learn of it, the reference on this page will say “Retracted”, and the text will be read anew.'),
    block({
      name: 'callout', tone: 'caution', title: 'If it is too much right now',
      body: [p('Long pain wears people down, and reading about what isn’t known can make a night longer. If you are thinking about suicide, or are worried about someone, in Canada you can call or text 9-8-8 at any hour, in English or French.', cite('ca-988'), ' The foot of every page lists lines for other places.')],
    }),
  ],
  fr: [
    h2('Ce qui n’est pas dans ces publications'),
    p('Il est tout aussi utile de savoir à quoi une liste ne peut pas répondre. D’après les résumés que nous avons lus, personne ne peut dire :'),
    bullets(
      ['quelle dose, à quelle fréquence et pendant combien de temps : cette page ne nomme aucune dose, et aucune publication de notre liste ne peut en appuyer une;'],
      ['comment la psilocybine agit avec un médicament que vous prenez : nos notes n’en disent rien, et c’est une question pour une pharmacienne ou un pharmacien;'],
      ['qui devrait s’en abstenir : nos notes n’en disent rien non plus, et le silence n’est pas une garantie;'],
      ['ce qui arrive au fil des ans : le seul suivi de notre liste dont nous connaissons la durée a été d’environ 30 jours;', cite('follow-up-2022')],
      ['ce qu’elle fait pour un genre de douleur qui n’a pas été étudié.'],
    ),
    p('Deux autres choses ont leur place ici. D’abord, nous ne citons aucune étude chez l’animal pour elle-même. Nos notes ne disent pas si une revue que nous citons en a réuni. Si nous en citons une un jour, son genre le dira avant tout le reste, car ce qui arrive chez un rat n’est pas ce qui arrive chez une personne. Ensuite, notre dossier ne marque aucune de ces publications comme rétractée. Si une revue retire un article et que nous l’apprenons, la référence sur cette page dira « Rétractée », et le texte sera relu.'),
    block({
      name: 'callout', tone: 'caution', title: 'Si c’est trop en ce moment',
      body: [p('Une longue douleur use, et lire ce qu’on ne sait pas peut allonger une nuit. Si vous pensez au suicide, ou si vous vous inquiétez pour quelqu’un, au Canada vous pouvez appeler ou texter le 9-8-8 à toute heure, en français ou en anglais.', cite('ca-988'), ' Le bas de chaque page donne des lignes pour d’autres lieux.')],
    }),
  ],
}
