/** French cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const FR_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:si|sans|en cas|au cas|quand|lorsque|l'an dernier|avant que|ou non|eventuel[a-z]{0,4})\\b`,
  generic: `\\b(?:chaque|tous les|toutes les|certains?|plusieurs|la plupart des|seuls les) (?:autres )?(?:candidat|postulant|personne|profil)[a-z]{0,4}\\b`,
  cues: [
    // + Votre candidature n'a pas été retenue. | Votre dossier est classé sans suite.
    // - Votre candidature a été retenue pour un entretien. | Nous donnons suite à votre demande.
    ['rejection', `(?:\\bn['e] ?|\\bpas )(?:[a-z'-]{1,14} ){0,5}(?:retenu|donner suite|suite favorable|retenir|poursuivre|proposer (?:le|ce|un) poste|selectionne|possible de|donnerons|correspond)|\\b(?:refusee?|rejetee?|ecartee?|declinee?|defavorable|sans suite)\\b`],
    // + Nous avons choisi un autre candidat. | Le poste est désormais pourvu.
    // - Le poste est ouvert. | Nous avons choisi la date.
    ['rejection', `\\b(?:choisi|retenu|pris|prefere|privilegie|opte|porte|recrute|embauche|continuer|poursuivre|avancer|confie|attribue|allee?|donne) (?:[a-z'-]{1,14} ){0,4}(?:autres?|quelqu'un|interne|collegue)|\\b(?:poste|place|offre|recrutement|mission) (?:[a-z'-]{1,12} ){0,4}(?:pourvue?|prise?|annulee?|suspendue?|gelee?|supprimee?|abandonnee?)`],
    // + Nous vous proposons le poste. | Le poste est à vous.
    // - Nous proposons un atelier. | Le poste est pourvu.
    ['offer', `\\b(?:proposer|proposons|propose|offrir|offrons|confirmer|confirmons) (?:[a-z'-]{1,12} ){0,4}(?:poste|embauche|contrat|cdi|cdd|remplacement|engagement|recrutement)|\\b(?:promesse d'embauche|contrat (?:de travail|ci-joint|a signer|en piece)|poste est a (?:vous|toi)|vous embaucher|vous engager|t'embaucher|t'engager|c'est oui|bienvenue (?:dans|chez|a bord|parmi))`],
    // + Nous souhaitons vous rencontrer mardi. | Votre entretien aura lieu le 4.
    // - Merci pour l'entretien. | Nous ne pouvons pas recevoir.
    ['interview', `\\b(?:invit|convi|convoqu|rencontrer|recevoir|echanger|discuter|voir)[a-z]{0,5} (?:[a-z0-9',-]{1,14} ){0,5}(?:entretien|rendez-vous|telephone|visio|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|journee|atelier|poste|heures?|echange|entrevue|audition)|\\b(?:aimerions|souhaitons|souhaiterions|aimerais|voudrais|voudrions|souhaite) (?:vous|te) (?:rencontrer|recevoir|voir|entendre|parler)|\\bentretien (?:[a-z0-9',-]{1,12} ){0,4}(?:aura lieu|est fixe|est confirme|reporte|decale|le \\d)|\\b(?:disponible|pouvez-vous|peux-tu|etes-vous libre|pourriez-vous) ~ (?:venir|passer|jour|lundi|mardi|mercredi|jeudi|vendredi|appel|demain|h\\b|heures)`],
    // + Merci de passer le test en ligne. | L'épreuve écrite aura lieu lundi.
    // - Merci pour le test. | Le cas est clos.
    ['assessment', `\\b(?:passer|realiser|completer|remplir|effectuer|enregistrer|enregistrez|faire|completez|realisez|remplissez|rendre|repondre|preparer) (?:[a-z'-]{1,14} ){0,4}(?:test|exercice|evaluation|questionnaire|cas|epreuve|video|reponses|questions|devoir)|\\b(?:epreuve|test|concours) (?:[a-z'-]{1,14} ){0,3}(?:aura lieu|expire|en ligne|se deroule)`],
    // + Nous avons bien reçu votre dossier. | Votre candidature est en cours d’étude.
    // - Votre candidature est refusée. | Nous avons choisi.
    ['acknowledgement', `\\b(?:bien recu|accusons reception|accuse de reception|bien parvenue?|bien arrivee?|recu votre|recu ta|a ete (?:transmise?|enregistree?|envoyee?))|\\b(?:en cours d'(?:etude|examen|analyse)|etudions|examinons|examine(?:ra|rons)|reviendrons|reviendrai|reviens vers|tiendrons (?:informe|au courant)|recontacterons|rien n'est (?:encore )?decide|pas encore (?:pris|decide|tranche)|donnerons une reponse)`],
    // + Je suis tombé sur votre profil. | Mon client recrute une fiscaliste.
    // - Votre profil ne convient pas. | Nous ne cherchons plus.
    ['outreach', `\\b(?:votre profil (?:a|m'a|nous a|correspond)|tombee? sur (?:votre|ton)|decouvert votre|vu votre (?:profil|parcours)|mon client|notre client|pour le compte|a l'ecoute|seriez-vous (?:ouvert|interesse|tente)|(?:ca|cela) (?:vous|te) (?:tente|dirait|interesse)|pense a (?:vous|toi)|je (?:re)?cherche (?:un|une|deux)|nous (?:re)?cherchons (?:un|une|des)|recrute (?:un|une))`],
    // + Se désabonner de la newsletter. | À votre demande, nous clôturons.
    // - Votre candidature est là. | Nous vous invitons.
    ['other', `\\b(?:newsletter|alerte emploi|alerte|desabonner|desinscrire|offres correspond|nouvelles offres|mot de passe|code de (?:connexion|verification|securite)|enquete|sondage|webinaire|dans ce numero|appartement|logement|locataire|pret|master|manuscrit|a votre demande|a ta demande|votre desistement|retirer votre candidature|retrait de votre|commande|paiement)\\b`],
    // + Vous n'êtes pas admise à la suite. | Elle préfère en rester là.
    // - Nous avons bien reçu. | Pas de souci pour mardi.
    ['rejection', `\\b(?:ne|n')? ?(?:[a-z']{1,12} ){0,3}pas (?:[a-z'-]{1,14} ){0,4}(?:admis|admise|aller plus loin|vous confier|l'offrir|rencontrer|etudier|prise? en (?:consideration|compte)|de suite|possible|vous cette fois|recruter|engager|embaucher|prendre|preselectionne|figur)|\\b(?:en rester la|nous cloturons|devient (?:donc )?caduque|vote contre|sans vous|preferons arreter|mettons (?:un terme|fin)|arretons la)\\b`],
    // + Notre choix s’est porté sur une autre. | On prend ton pote Hugo.
    // - Le poste est ouvert. | Vous avez le choix.
    ['rejection', `\\b(?:choix|preference|poste|place) (?:[a-z'%0-9-]{1,12} ){0,8}(?:porte|revient|revenu|attribue|confie|autre|consoeur|confrere|candidats? (?:dispos|dont|ayant|plus))|\\b(?:on prend|avons prefere|a prefere|avons confie|choix de continuer|fait le choix)`],
    // + Je vous propose donc son remplacement. | Vous êtes embauchée.
    // - Vous êtes inscrite. | Nous regrettons.
    ['offer', `\\b(?:je vous propose (?:donc )?(?:son|le|un|de)|vous proposer de|heureu(?:x|se) de (?:vous|te) (?:proposer|confirmer|compter)|commencez|tu commences|vous etes (?:engage|embauche|recrute|nomme|titularise)e?|bienvenue)`],
    // + On t'invite au dernier tour. | Jeudi vous convient ?
    // - Le poste vous plaira. | Merci encore.
    ['interview', `\\b(?:on (?:t'|vous )invite|aimerions (?:vous )?revoir|accepteriez-vous|autour d'un cafe|ferait votre affaire|vous convient|te convient|ca te va|cela vous va|pouvez-vous|peux-tu|seriez-vous disponible|dernier tour|jury (?:vous|le)|convoque[es]?)\\b`],
    // + Envoyez-moi une recette chiffrée. | Voici un cas pratique.
    // - Merci pour la recette. | Le test est fini.
    ['assessment', `\\b(?:gre de traduire|envoyez-moi (?:une|un|votre)|nous dessine|a rendre|test technique|enregistrer vos|mise en situation|cas pratique|exercice (?:joint|ci-joint|a))`],
    // + Votre dossier sera examiné en mars. | Votre candidature est enregistrée.
    // - Votre dossier est refusé. | Le poste est pris.
    ['acknowledgement', `\\b(?:sera (?:examine|controle|etudie|traite|analyse)|(?:est|sont) (?:complet|enregistree?|entree?|en attente)|dans notre systeme|reponse (?:d'ici|avant|sous)|en attente|toujours en (?:cours|lice)|restez en lice|transmise? (?:au|a la|a notre)|sur mon bureau|pas encore)\\b`],
    // + Je me permets de vous approcher pour un poste. | Ça vous tenterait ?
    // - Nous avons besoin de temps. | Le poste est pris.
    ['outreach', `\\b(?:me permets de vous (?:approcher|contacter|ecrire)|chez l'un de mes clients|approcher pour|vous tenterait|te tenterait|vous dirait|besoin de (?:deux|trois|un|une)|pense a (?:vous|toi)|donne votre nom)`],
    // + Le propriétaire a préféré un autre dossier. | Votre projet de festival.
    // - Le poste est à vous. | Votre candidature est là.
    ['other', `\\b(?:proprietaire|t[1-5] |projet de|financement|subvention|dossier de location|inscription (?:a|en)|creche|banque|credit|jury du (?:prix|concours)|webinaire|salon)\\b`],
  ],
};
