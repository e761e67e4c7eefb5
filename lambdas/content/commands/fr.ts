/** French command words. */
import type { CommandWords } from './words.ts';

const DONE =
  'faite?s?|fini\\w{0,2}|terminé\\w{0,2}|termine|achevé\\w{0,2}|envoyé\\w{0,2}|envoye|réglé\\w{0,2}|bouclé\\w{0,2}|coché\\w{0,2}|cocher|coche|réalisé\\w{0,2}|accompli\\w{0,2}|complété\\w{0,2}|expédié\\w{0,2}|parti\\w{0,2}|posté\\w{0,2}|écrite?s?|rédigé\\w{0,2}|validé\\w{0,2}|valider|bon|ok|done|dans la boîte|plié\\w{0,2}|effectué\\w{0,2}|mise?s? à jour|rempli\\w{0,2}|check|derrière moi|prête?s?|remise?s?|✓|👍';
const AUX =
  '(?:j ai|ai|c est|est|sont|a été|ont été|on a|nous avons|j avais|je l ai|je les ai|l ai|les ai|les|tout est|voilà|c est tout|j en ai|en ai|suis|je suis|marquer|comme|j ai tout|tout) ';

export const fr: CommandWords = {
  language: 'fr',
  marks:
    'le la les un une des et est je tu il elle nous vous ne pas que qui de du au aux en pour dans sur avec ce cette mon ma mes ton ta tes ses son plus merci oui non bonjour salut fait faite fini terminé passer saute sauter plus tard demain après lundi mardi mercredi jeudi vendredi samedi dimanche semaine semaines jours mois pause arrête arrêtez arrêter reprendre reprise aide liste étape étapes supprimer supprimez mes données envoie envoyez montre tout tous toutes sauf deux trois quatre cinq six sept jusqu jusqu j c d l n s m t qu suis ai été comment quoi quel quelle quand pourquoi mails mail courriels annule annuler poste entreprise refus rappelle rappelez rappel moi toi si bien déjà encore prochain prochaine week soir matin heures heure fuseau horaire reste jamais rien bon avant était donc très',
  small:
    's il (?:vous|te) plaît|svp|stp|please|bonjour|bonsoir|salut|coucou|hello|cher|chère|rebound|merci|merci beaucoup|merci bien|alors|donc|bon|ben|bah|ok|okay|d accord|oui|ouais|aussi|déjà|enfin|bien|juste|tout|tous|toutes|le|la|les|l|un|une|ça|ca|cela|ce|c|cet|cette|celui ci|celle ci|celui la|celle la|celui|celle|mon|ma|mes|moi|me|m|pour moi|aujourd hui|aujourd|maintenant|hier|hier soir|ce matin|tout à l heure|vite|désolée?|pardon|étapes?|numéros?|num|n|points?|tâches?|du|de|des|d|en|y|au|à|et|mais|puis|plutôt|là|voilà|enfin|finalement|vraiment|simplement|cordialement|comme (?:prévu|convenu|suggéré|conseillé)|pour|pour l instant|pour le moment|en fait|eh|hop|immédiatement|dès maintenant|avec|je vous prie|volontiers',
  thin: 's il (?:vous|te) plaît|svp|stp|merci|bonjour|bonsoir|salut|coucou|alors|donc|bon|ben|bah|ok|d accord|enfin|bien|juste|vraiment|finalement|simplement|peut être|sûrement|sans doute|malheureusement|heureusement|déjà|aussi|maintenant|plutôt|puis|mais|et|désolée?|pardon|franchement|honnêtement|de mon côté|pour ma part|pour moi|en fait|voilà|ah|oh|oups|hélas|quand même|vite|rapidement|même|carrément|tout de suite|bonne nouvelle',
  others:
    '(?:d |de )(?:attendre|patienter|rappeler)|(?:parce que |car |quand |comme |que |hier |apparemment |puis |et |mais )?(?:ils |elles |il (?!faut|me (?:faut|faudrait)|y a|reste|manque|est (?:fait|parti|envoyé|en ligne|prêt))|elle (?!est (?:faite|partie|envoyée|prête|en ligne|dans))|on m a (?!embauch|engag|pris|recrut)|(?:le|la|les|l|un|une|cette|ce|notre) ?(?:recruteu(?:r|se)s?|rh|drh|entreprise|boîte|société|patron|patronne|manager|chef|cheffe|directeur|directrice|entretien|poste(?! est (?:à|pour) moi)|équipe|dame|monsieur|type|gars|collègue|amie?|voisine?|candidature|agence|cabinet|employeur|site|bus|train|métro|annonce|responsable|personne|conseill(?:er|ère))|(?:mon|ma|mes) (?:frère|sœur|soeur|père|mère|mari|femme|fils|fille|copain|copine|amie?|collègue|patron|patronne|chef|voisine?|cousine?|oncle|tante|ex|coach|psy|conseill(?:er|ère)|réveil|chat|chien|candidature|entretien|ancien|ancienne)|quelqu un|personne ne|tout le monde|les gens|madame \\p{L}|monsieur \\p{L}|m \\p{L}{3,12} m a)',
  tag: 'non|hein|ok|d accord|n est ce pas|oui',
  says: 'dit|disent|disait|pense|trouve|m a dit|conseille|veut que|demande|répète',
  quotes: '(?:j ai|je) (?:dit|dis|répondu|crié) à',
  conjunctions: 'et|mais|puis|ensuite|alors|car|parce que|donc|sinon|tandis que|après quoi|par contre|en revanche',
  did: '(?:j ai|je suis|je me suis|on a|je viens de) ',
  sofar: 'encore|ai|as|avons|était|suis|comprends|trouve|sais|que|pu|reçu|jamais eu',
  negation: 'ne|n|pas|jamais|sans|aucun|aucune|rien|au lieu de|pas besoin d[e]?|inutile de|non',
  question:
    '(?:et |mais )?(?:comment|pourquoi|quand (?:est|aurai|saurai|vont|va)|où|qui|quels?|quelles?|combien|qu est ce|est ce (?:que (?!je peux|on peut|tu peux|vous pouvez)|normal|qu (?!on peut))|faut il|dois je|devrais je|y a t il|avez vous|ont ils|vont ils|que (?:dois|faire|puis|veut|signifie)|peut on (?:savoir|vraiment)) ',
  request:
    '(?:pouvez|pourriez|peux|pourrais|peut|pourrait|veuillez|voulez|voudriez) (?:vous|tu|on)? ?(?:bien |me |m |s il vous plaît |svp )*|je (?:veux|voudrais|souhaite|souhaiterais|préfère|préférerais|vais|demande à|demande|désire|dois|prefere|prefererais|vous demande (?:de)?|te demande (?:de)?)|j aimerais|merci de(?: bien vouloir)?|merci d|prière de|est ce (?:que je peux|possible de|qu on peut|que tu peux|que vous pouvez)|puis je|on (?:peut|pourrait|va)|il faut|ça peut|c est possible de|possible de',
  numbers: {
    'une?': 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, quinze: 15, vingt: 20, trente: 30, quatorze: 14,
  }, // biome-ignore format: one screen
  ordinals: {
    'première?|premier|1ere?': 1,
    'deuxième|seconde?': 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
  },
  asks: {
    done: {
      full: [
        `(?:${AUX}){0,4}(?:${DONE})(?: (?:${DONE})){0,2}`,
        'c est bon',
        'mission accomplie',
        'ça y est',
        'nickel',
        'j en ai fini(?: avec)?',
        '(?:est|sont) (?:faits|faites|dans la boîte|derrière moi)',
        'une bonne chose de faite',
        'chose faite',
      ],
      any: [
        'c est (?:enfin |déjà )?(?:envoyé|parti|posté|écrit|fait) (?:à|pour) (?:mme|m|madame|monsieur|la|le|mon|ma|tout)',
        '(?:je )?viens (?:juste |tout juste )?(?:d |de )(?:(?:lui|leur|le|la|les|l|tout) )?(?:écrire|envoyer|finir|terminer|poster|faire|mettre|appeler|publier|remercier)',
        '(?:tu peux|vous pouvez|on peut|peux tu) (?:maintenant )?(?:cocher|valider|rayer|barrer|clore) ?#',
        '# (?:(?:est|sont|a|ont|été|c|je|l|les|j|ai|déjà|enfin|bien|maintenant|aussi|toutes|tous|aussi|viens|de) ){0,5}(?:faite?s?|fini\\w{0,2}|terminé\\w{0,2}|ok|envoyé\\w{0,2}|réglé\\w{0,2}|bouclé\\w{0,2}|coché\\w{0,2}|partie?s?|plié\\w{0,2}|bon|bonne|✓)',
        '(?:j ai|ai|avons|a) (?:(?:enfin|bien|déjà|tout|aussi|juste) )*(?:fait|fini|terminé|réglé|bouclé|coché|accompli|réalisé|envoyé|complété|achevé) #',
        '(?:fini|terminé|fait|faite|faites|coche|cochez|valide|validez|ok pour|c est bon pour|c est fait pour) (?:avec |pour )?#(?! (?:pas|demain|plus tard))',
        '✓ #',
        '# ✓',
        '# 👍',
        '(?:j ai|je l ai|je lui ai|je leur ai|je viens d|je viens de|on a|je les ai|l ai|lui ai|j ai bien|j ai enfin|j ai déjà) ?(?:(?:enfin|bien|déjà|tout|aussi|juste|finalement|même|donc|hier|ce matin|tout de suite|à|aussitôt) )*(?:envoyé\\w{0,2}|envoyer|envoye|écrite?s?|écrire|posté\\w{0,2}|remercié\\w{0,2}|remercier|appelé\\w{0,2}|mis à jour|mettre à jour|rédigé\\w{0,2}|expédié\\w{0,2}|publié\\w{0,2}|rempli\\w{0,2}|refait|fait|finir|terminer|fini|complété|téléphoné|contacté|glissé|déposé|relu|remis)(?= |$)(?! (?:refuser|un entretien|une erreur|les frais))',
        '(?:mot|carte|message|mail|lettre|courriel|petit mot|remerciement|remerciements|note|profil|titre|liste|post|#) (?:(?:est|sont|a|ont|été|déjà|bien|enfin) )*(?:envoyé\\w{0,2}|partie?s?|posté\\w{0,2}|écrite?s?|faite?s?|expédié\\w{0,2}|fini\\w?|terminé\\w?|mis à jour|en ligne|rédigé\\w?|à la poste)',
        '(?:c est|ça y est ,? ?c est) (?:enfin |bien |déjà |tout )?(?:fait|fini|envoyé|parti|réglé|bouclé|dans la boîte|terminé)(?= ,|$| (?:pour|depuis|hier|ce|avec))',
      ],
    },
    notYet: {
      full: [
        '(?:je )?(?:n |ne )?(?:ai |l ai |suis |est |c est |sont )?(?:toujours )?pas (?:encore )?(?:faite?s?|fini\\w?|terminé\\w?|eu le temps|prêt\\w?|réussi|commencé|encore)',
        'pas encore',
        'pas fait',
        'toujours pas',
        'pas eu le temps',
        'pas prêt',
        'pas tout à fait',
        'non pas encore',
        'pas fini',
        'n est pas fait',
        'en cours',
        'j y travaille',
        'pas commencé',
        'rien fait',
      ],
      any: [
        '# (?:je (?:la |le )?(?:garde|ferai|fais|veux)|j y réfléchis|j y pense)(?= ,|$)',
        'j y réfléchis|je réfléchis',
        '(?:on|je) verra[it]?s?(?: bien| après| plus tard)?(?= ,|$)',
        '# (?:n )?(?:est |sont )?(?:toujours )?pas (?:encore|faite?s?|fini\\w?|terminé\\w?)',
        'pas encore(?= ,|$| #)',
        'pas (?:encore )?(?:fait|fini|terminé) #',
      ],
    },
    skip: {
      full: [
        '(?:passe|passer|passez|saute|sauter|sautez|ignore|ignorer|ignorez|laisse tomber|laisser tomber|laissez tomber|laisse|oublie|oublier|oubliez|skip|enlève|enlever|enlevez|retire|retirer|retirez|supprime|supprimer|supprimez|annule|raye|rayer|rayez|barre|barrer|élimine|vire|sans moi|très peu|non merci|non|jamais|pas intéressée?|pas besoin|pas utile|inutile|je passe|je saute|je laisse tomber|je zappe|zappe|zapper|zappez|pas question|hors de question|hors sujet|on passe|on saute|on oublie|on zappe|on laisse tomber|ne veux pas|veux pas|je ne veux pas|je refuse|refuse|je renonce|renonce|ne ferai pas|je ne ferai pas|je ne fais pas|fais pas|ferai pas|je ferai pas|ne me concerne pas|me concerne pas|pas concernée?|ne s applique pas|abandonne|abandonner|j abandonne|écarte|exclure|exclus|omettre|omets|à sauter|à passer|à oublier|à enlever|pas la peine|je m abstiens|tant pis|sans|✗|ne le ferai pas|je ne le ferai pas|je ne la ferai pas|je le fais pas|ne m intéresse pas|m intéresse pas|au suivant)(?: (?:faire|outre|dessus|à|sur|tomber|d|liste|plan|tout|pas|merci))*',
      ],
      any: [
        '(?:#|celle là|celui là|celle ci|celui ci|ça|cela|cette étape) (?:ne |n )?(?:me )?(?:concerne|correspond|convient|sert|intéresse) (?:pas|à rien)',
        '(?:passe|passer|passez|saute|sauter|sautez|ignore|ignorez|oublie|oubliez|skip|enlève|enlevez|enlever|retire|retirez|supprime|supprimez|supprimer|annule|raye|rayez|vire|zappe|zapper|zappez|laisse tomber|laissez tomber|laisser tomber|abandonne|barre|omets) (?:(?:à|sur|la|le|les|l|moi|plutôt|outre|donc|aussi) )*#',
        '# (?:(?:on|je|j|la|le|les|tu|peux|vous|pouvez|va|vais|voudrais|veux|préfère|à|c est|ça|sera|ce sera|est|pour moi|merci de) ){0,4}(?:saute|passe|passer|sauter|zappe|zapper|oublie|ignore|laisse tomber|laisser tomber|laisse|enlève|enlever|retirer|retire|supprimer|abandonne|non|jamais|non merci|sans moi|inutile|pas pour moi|pas besoin|pas question|annule|skip)(?= ,|$| (?:car|parce|je|j|merci|svp|c est))',
        'sans moi(?: pour| sur)?(?: #)?',
        'pas (?:pour moi|question|envie) ?,? ?#',
        '(?:ne|n) (?:\\S{1,8} )?(?:ferai|enverrai|écrirai|veux|ferais|compte|souhaite|vais|fais) (?:pas|jamais|plus)(?: (?:le|la|les|faire|envoyer|écrire|ce|cette|#|ça|l|y|à))*(?= ,|$|#| #)(?! (?:de mails?|être|recevoir|continuer))',
        'je (?:la|le|les) (?:saute|passe|zappe|laisse tomber|laisse de côté|ferai pas|fais pas|laisse)(?= ,|$)',
        'laissez? tomber',
        'non (?:merci )?(?:à|pour) #',
        'pas de # (?:pour moi|merci)',
        '^pas (?:de |d |la |le |les |l )?#(?= ,|$| (?:pour|merci|car|svp|stp))',
        '# (?:non |c est )?pas(?= ,|$)',
        '✗ #',
        '# ✗',
        'ne me (?:rappelez|rappelle|parle|parlez) (?:plus|pas) (?:de )?#',
      ],
    },
    snooze: {
      full: [
        '(?:plus tard|reporter|reporte|reportez|remets|remettre|remettez|repousse|repousser|repoussez|décale|décaler|décalez|différer|diffère|ajourne|ajourner|pas aujourd hui|pas aujourd|pas maintenant|pas ce soir|une autre fois|un autre jour|attends|attendre|attendez|rappelle|rappeler|rappelez|relance|relancez|snooze|je verrai|on verra|fais|je fais|je ferai|ferai|je vais faire|je m y mets|je m y mettrai|à faire|faire|pas avant|avant|après|jusqu|jusqu à|jusqu au|d ici|ici|dans|reviens|revenez|reparle|reparlons|on en reparle|on reparle|on s en reparle|plus de temps|besoin de temps|il faut du temps|pas le temps|j ai pas le temps|je n ai pas le temps|n ai pas le temps|pas dispo|je peux pas|je ne peux pas|peux pas|redemande|redemandez|donne|donnez|laisse|laissez|laissez moi|patience|mieux|serait mieux|m arrangerait|ça irait|m irait|marche|irait|va|ira mieux|bientôt|un peu|prochainement|retarde|retarder|mets de côté|mettre de côté|en attente|mettre en attente|mets en attente|met en attente|zzz|dès|à partir|occupée?|débordée?|je suis occupée?|je suis débordée?|recontacte|recontactez|à demain|impossible|à|on fait|on remet|on reporte|on décale|j aurai le temps|j ai le temps|pas dans l immédiat)(?: (?:à|au|de|d|pour|jusqu|jusqu à|jusqu au|plus tard|tard|encore|faire|attendre|y|être|du|temps|ça|le|un|peu))*',
      ],
      any: [
        'on (?:en |s en |se )?(?:reparle|recontacte|voit|revoit|rappelle) @',
        '(?:reporte|reporter|reportez|remets|remettre|remettez|repousse|repousser|repoussez|décale|décaler|décalez|déplace|déplacez|déplacer|mets|mettez|garde|diffère|laisse|laissez|laisser|snooze|attends|attendez|attendre) (?:(?:la|le|les|l|ça|cela|tout|#|moi|à|au|jusqu|tranquille|de côté|en attente|donc|plutôt|pour|du|me|tout ça|jusque) ){0,6}@',
        '(?:rappelle|rappeler|rappelez|relance|relancez|relancer|redemande|redemandez|reparle|reparlez|reviens|revenez|écris|écrivez|recontacte|recontactez|préviens|repose|demande|demandez|renvoie|renvoyez|propose) (?:(?:moi|m|me|la|le|les|en|#|vers|plutôt|ça|pour|à|au|vous|de) ){0,5}@',
        '# (?:(?:plutôt|pour|à|c est|je|la|le|ferai|vais|faire|peut|attendre|au|on|dans|pas avant|sera|remettre|reporter|reporte|repousse|jusqu|que|ce sera|attendra|peux|verrai) ){0,5}@',
        '@ (?:(?:pour|plutôt|je|ferai|fais|la|le|aussi) )*#',
        '(?:je|on|nous) (?:(?:le|la|les|m|y|l|en|vais|peux|pourrai|aurai|serai|verrai|vais|m en) ){0,4}(?:ferai|fais|fera|faire|mets|mettrai|mettre|occupe|occuperai|envoie|enverrai|écris|écrirai|verrai|regarde|regarderai|prends|prendrai|finirai|reprendrai|repenserai|attaque|dispo) (?:(?:ça|cela|le|la|plutôt|d|de|#|tout|pas avant) )*@',
        '@ (?:plutôt|plutot|je (?:le |la |les |l |m y |m en |vais |pourrai |serai |peux )*(?:ferai|fais|mets|mettrai|verrai|occupe|occuperai|aurai|serai|faire|libre|dispo|au calme)|j aurai|j ai le temps|ça (?:ira|irait|marche|me va|m arrange)|ce serait|si possible|si ça|on en reparle|c est mieux|svp|stp|serait)',
        'pas avant @',
        'jusqu (?:à|au|en) @',
        '(?:absente?|occupée?|en vacances|en déplacement|pas là|pas dispo|malade|prise?) ~ @',
        '# (?:plus tard|pas aujourd hui|attendra|peut attendre|en attente|pas maintenant)',
        'plus tard(?= ,|$| #)(?! (?:que|je|dans la))',
        'disons @',
        '(?:reporte|repousse|décale|remets|reportez|repoussez|décalez) (?:la |le |les )?#',
        '(?:peut|pourrait|peux) (?:attendre|reporter|repousser|remettre|décaler) (?:ça |# )?(?:à|au|jusqu à|jusqu au|jusque)? ?@',
        'zzz',
        'pas aujourd hui(?= ,|$)',
        'd ici @',
        'donne(?:z)? moi (?:encore )?@',
        '(?:besoin|encore) (?:d |de )?@',
      ],
    },
    pause: {
      full: [
        '(?:pause|en pause|faire une pause|fais une pause|une pause|mettre en pause|mets en pause|mettez en pause|met en pause|suspendre|suspends|suspendez|interrompre|interrompez|interromps|gel|geler|besoin d une pause|j ai besoin d une pause|congé|vacances|break|un break|trêve|stand by|standby|⏸|silence|repos)(?: (?:rappels|les rappels|mails|les mails|envois|pendant|jusqu|jusqu à|jusqu au|d|plan|générale|svp|le plan|tout))*',
      ],
      any: [
        'pause (?:(?:de|d|pendant|jusqu|à|au|pour|jusque|svp|stp|générale) )*@',
        '(?:fais|faisons|faire|mets|mettez|mettre|besoin|veux|voudrais|prends|prendre|souhaite|aimerais|faut) (?:(?:d|de|une|en|tout|le|la|les|plan|rappels|mails|petite|faire|ça|moi|un) )*(?:pause|break)',
        'suspen(?:ds|dez|dre) (?:tout|les|mes|le|la)',
        '(?:pas|plus|aucun) de? ?(?:mails?|rappels?|messages?) (?:pendant|avant|jusqu à|jusqu au|d ici) @',
        'tout (?:mettre|mets) en (?:pause|attente)',
        '(?:tout|tous les \\S{4,10}) (?:reporter|repousser|décaler) ',
      ],
    },
    stop: {
      full: [
        '(?:stop|arrête|arrêtez|arrêter|arret|arrêt|assez|ça suffit|suffit|ça ira|c est assez|assez comme ça|terminé|fin|annuler|annulez|basta|désabonner|désabonnez|désabonnement|désabonne|désinscription|désinscrire|désinscrivez|désinscris|se désabonner|résilier|résiliez|résiliation|cessez|cesse|cesser|plus de mails?|plus de messages?|plus de rappels?|plus rien|plus aucun mail|laissez moi tranquille|laisse moi tranquille|laissez tranquille|laisse tranquille|fichez la paix|foutez la paix|fous la paix|lâchez moi|lâche moi|stoppez|stoppe|stopper|unsubscribe|cancel|ras le bol|j en ai assez|j abandonne|🛑|j arrête|on arrête|je veux arrêter|c est fini|halte|retirez de la liste|oubliez moi)(?: (?:mails?|les mails|les rappels|rappels|envois|les envois|tout|tout ça|ça|là|ici|merci|plan|le plan|d écrire|écrire|envoyer|m écrire|complètement|définitivement|vos|messages|tous|avec))*',
      ],
      any: [
        'laiss(?:ez|e) tomber (?:pour|avec|l affaire|cette (?:boîte|entreprise|société|histoire)|ce (?:plan|dossier))',
        '(?:ça|cela|cette (?:boîte|entreprise)) ne m intéresse plus',
        '(?:ne|n|arrêtez d|arrête d|arrêter d|cessez d|cessez de|arrêtez de|arrête de|cesse de|cesse d) ?(?:(?:me|m|plus|jamais|veux|souhaite|désire|rien|vouloir|recevoir|envoyer) )*(?:écrivez|écris|écrire|envoyez|envoie|envoyer|contactez|contacter|recevoir|relancez|relancer|rappelez|rappeler|harceler|dérangez|embêter|mailer)(?: (?:plus|rien|de|jamais|aucun|mails?|messages?|rappels?|vos|ces|des|ce|m|moi|courriels?|les))*(?= ,|$)(?! (?:que|si|la|le|une|ma))',
        '(?:plus|aucun|jamais) (?:de |un seul |d |aucun )*(?:mails?|messages?|rappels?|courriels?|emails?|e mails?|nouvelles|courriers?)(?: (?:de|s il|merci|svp|à|pour|du tout|de votre|de ta))*(?= ,|$)(?! (?:pendant|avant|jusqu))',
        'désabonn\\w{0,5}|désinscri\\w{0,5}|désinscription',
        '(?:retirez|retirer|retire|enlevez|enlève|supprimez|rayez|ôtez|sortez|sortir) (?:(?:moi|me|m|mon|adresse|mail|nom|de|la|votre|vos|ta|tes|toutes|cette|des) )*(?:liste|listes|fichiers?|mailing|envois)',
        '(?:laissez|laisse|fichez|foutez) (?:moi |la |nous )*(?:tranquille|la paix|paix|en paix)(?! jusqu)',
        '(?:arrête|arrêtez|arrêter|stop|stoppe|stoppez|stopper|cessez|cesse|fermez|ferme|clos|clôturez|clôture|annule|annulez|terminez|abandonne|coupe|coupez) (?:(?:tout|tous|toutes|les|le|la|ces|cette|ce|vos|tes|avec|moi|donc|mon|de) )*(?:rappels?|mails?|messages?|envois?|plans?|suivi|courriels?|tout|dossier|relances?|celui|celle|candidature)(?= |$)',
        '(?:arrête|arrêtez|arrêter|stop)(?: (?:là|tout|ici|maintenant|svp|stp|merci|de suite))+(?= |$)',
        '(?:svp|s il vous plaît|s il te plaît|stp|veuillez) (?:arrêtez|arrêter|arrête|stop|cesser|stopper)',
        '(?:veux|souhaite|voudrais|préfère|aimerais) (?:tout |que ça s |qu on )?(?:arrêter|arrête|me désabonner|me désinscrire|cesser)(?= |$)(?! (?:de fumer|les entretiens))',
        'veux plus (?:rien )?(?:recevoir|de|entendre|vous lire)',
        'ne (?:veux|souhaite|désire) plus',
        'on arrête (?:là|tout|les frais)',
        'mettez fin (?:à|aux)',
        'fin des (?:mails|rappels)',
      ],
    },
    resume: {
      full: [
        '(?:reprendre|reprends|reprenez|reprise|reprenons|on reprend|on peut reprendre|on repart|c est reparti|repartons|continue|continuer|continuez|continuons|on continue|poursuivre|poursuis|poursuivez|me revoilà|je suis de retour|suis de retour|de retour|réactiver|réactivez|réactive|relancer|relance|recommencer|recommence|recommencez|redémarrer|redémarre|allez y|vas y|go|c est parti|fin de la pause|pause terminée|toujours utile|utile|oui utile|oui toujours utile|reprise des rappels|rebranche|remets|remets en route|remettez en route|je suis prête?|prête?|resume|▶|rallume)(?: (?:rappels|les rappels|mails|les mails|envois|les envois|où|on|en|était|plan|le plan|comme avant|avec|les messages|y|route|marche|rappel))*',
      ],
      any: [
        'relanc(?:ez|e) (?:la machine|tout|le plan|les)',
        'c est re ?moi',
        '(?:réactive|réactivez|réactiver|reprenez|reprends|reprendre|relancez|remettez|remets|rallumez|rallume|recommencez|recommence|continuez|continue) (?:(?:en|marche|route|moi|donc|à|m|de|d|me) )*(?:les |mes |vos |tes |l |avec les |à m |à |avec )?(?:rappels|mails|envois|messages|plan|écrire|envoyer|rappeler|suivi|courriels|relances)',
        '(?:suis|me) (?:de retour|revoilà|revenue?|à nouveau (?:là|dispo\\w{0,5}|prête?))',
        'vous pouvez (?:de nouveau |à nouveau |recommencer|reprendre|continuer|y aller|me réécrire|m écrire|me relancer|relancer)',
        'tu peux (?:de nouveau |à nouveau |recommencer|reprendre|continuer|y aller|me réécrire|m écrire|me relancer|relancer)',
        'on (?:peut )?(?:reprend|reprendre|continue|repart|recommence|repartir)(?= ,|$| (?:les|comme|où|le|à))',
        'c est reparti',
        'pause (?:est )?(?:finie|terminée)',
        'toujours utile',
        'veux (?:à nouveau |de nouveau |bien )*(?:recevoir|vos|les) (?:les |vos )?(?:mails|rappels|messages)?(?= |$)(?! plus)',
        '(?:arrêté|désabonnée?|stoppé) par (?:erreur|accident|mégarde)',
      ],
    },
    start: {
      full: [
        '(?:start|démarrer|démarre|commencer|commence|commencez|débuter|activer|active|lancer|lance)(?: (?:rappels|les rappels|plan))*',
      ],
      any: ['(?:active|activez|démarre|commence) (?:les |mes )?rappels'],
    },
    hired: {
      full: [
        '(?:embauchée?|engagée?|recrutée?|prise?|je suis prise?|offre|une offre|offre d emploi|offre acceptée|j ai une offre|j ai boulot|j ai un boulot|j ai un travail|j ai un emploi|j ai trouvé|trouvé du travail|contrat signé|signé|j ai signé|j ai été prise?|j ai été retenue?|on m a prise?|ils m ont prise?|j ai poste|j ai eu poste|poste pour moi|cdi signé|j ai eu job|j ai job|un emploi|emploi trouvé|poste obtenu|job trouvé)(?: (?:comme|chez|à|en|signé|trouvé) ?(?:\\S{2,18} ?){0,4})?',
      ],
      any: [
        'j ai (?:enfin |bien )?signé(?= ,|$| (?:ce|hier|aujourd|un|mon|le|en|chez|pour|ici|@))',
        '^(?:un )?(?:cdi|cdd|poste) (?:à|au|chez|en|dans|signé|obtenu) ',
        '(?:j ai|ai|je viens de|viens de|viens d|j ai enfin|enfin|on a) (?:(?:enfin|bien|déjà|tout juste|été) )*(?:décroché|décrocher|trouvé|trouver|obtenu|obtenir|eu|signé|signer|accepté|accepter) (?:(?:un|une|le|la|mon|l|du|d|cette|ce|nouveau|nouvel|nouvelle|super|premier|pour|autre|en) )*(?:cdi|cdd|emploi|poste|job|travail|boulot|contrat|offre|place|taf)(?! (?:étudiant (?:en|à)|de refus))',
        '(?:je suis|j ai été|suis|ai été|me voilà|je vais être) (?:(?:enfin|bien|officiellement) )*(?:embauchée?|engagée?|recrutée?|prise?(?= ,|$| (?:chez|à|comme|au))|retenue? pour le poste)',
        '(?:ils|elles|on) (?:m ont|m a|me) (?:finalement |enfin )*(?:embauchée?|embauchent|engagée?|prise?|recrutée?|prennent|proposé le poste|donné le poste|choisie?)',
        'je commence (?:(?:mon|un|le|lundi|dans|@|à|chez|au|demain) )+(?:nouveau|nouvel|travail|job|poste|boulot|emploi)',
        '(?:contrat|offre|promesse d embauche|cdi) (?:est )?(?:signée?|acceptée?|en poche)',
        '(?:poste|job|boulot) est (?:à|pour) moi',
        'nouveau (?:job|travail|poste|boulot) (?:commence|débute|à partir)',
        'plus au chômage',
        'j ai du (?:travail|boulot)(?= ,|$)',
      ],
    },
    help: {
      full: [
        '(?:aide|aidez moi|aide moi|à l aide|au secours|help|comment ça marche|comment ça fonctionne|comment marche|comment fonctionne|mode d emploi|commandes|liste des commandes|instructions|je comprends pas|je ne comprends pas|je ne comprends rien|comprends pas|comprends rien|j ai pas compris|je n ai pas compris|pas compris|quoi|comment|info|infos|options|besoin d aide|j ai besoin d aide|menu|faq|explications|que faire|que dire|que répondre|que puis je|hein)(?: (?:marche|fonctionne|dire|écrire|répondre|faire|ici))*',
      ],
      any: [
        '(?:que|qu|quoi|qu est ce que|qu est ce qu|quels|quelles|quel) (?:(?:puis|peux|peut|dois|doit|faut|est|ce|que|je|on|il|exactement|mots|te|vous) )*(?:écrire|répondre|dire|taper|mettre|envoyer|demander|mots|commandes|réponses)(?= ,|$| (?:ici|exactement|au juste|comme|pour|là|dans|je|à))(?! (?:à l entretien|dans ma lettre|dans mon cv))',
        'comment (?:(?:ça|cela|tout|ceci|fonctionne|marche|se|ce|truc|est|ce|que) )*(?:marche|fonctionne|utiliser|utilise)(?= ,|$| (?:ce|ça|ici|au|tout|votre|rebound|exactement))',
        'comment (?:(?:je|on|faire|puis je|peut on|est ce|qu|que|faut il|pour|fait|peux|dois|fais|peut|pourrais|peux tu|s y prend) )*(?:arrêter|stopper|reporter|sauter|passer|annuler|désabonner|modifier|corriger|changer|supprimer (?:mes|un)|mettre en pause|décaler|cocher|désinscrire|se désabonner|me désabonner|marquer)',
        '(?:quels|quelles|liste des) (?:sont les )?(?:mots|commandes|réponses possibles|options)',
        '(?:dois je|faut il|je dois|il faut|est ce que je dois|est ce qu il faut|est ce que je peux|puis je|peut on|on peut|je peux) (?:(?:mettre|écrire|taper|donner|répondre|indiquer|juste|toujours|seulement) )+(?:le|la|un|une|en)? ?(?:numéro|chiffre|mot|done|français|anglais|numéros|nombre)',
        '(?:ne |n )?(?:comprends|compris|sais) (?:rien|pas)(?: (?:comment|ce|à|quoi|que|qu|trop|bien|comment|tout|du|il))*(?= ,|$| (?:répondre|faut|je|ça|faire|marche|écrire|dois))(?! #)',
        '(?:y a t il|est ce qu il y a|il y a|existe t il) (?:un moyen|une commande|une façon|une liste)(?! (?:d entreprises|de postes))',
        '(?:peut on|puis je|est ce que je peux|on peut|je peux) (?:en |n |seulement |juste )*(?:reporter|sauter|passer|décaler|snoozer) (?:qu |seulement |juste |que )*(?:une|un|certaines|plusieurs|une seule)',
      ],
    },
    status: {
      full: [
        '(?:statut|status|état|liste|la liste|bilan|récap|récapitulatif|résumé|où j en suis|où en suis je|où en est on|où en sommes nous|où on en est|que reste t il|qu est ce qu il reste|il reste quoi|reste quoi|quoi de prévu|quoi d autre|reste t il|avancement|progression|todo|ce qui reste|ce qu il reste|qu est ce qui reste|vue d ensemble|et ensuite|la suite|aperçu|point|le point|j en suis où|on en est où|synthèse|faire le point|quoi faire)(?: (?:des étapes|étapes|à faire|faire|reste|ouvertes|en cours|de|plan|mes|svp|stp|il|y|a|en))*',
      ],
      any: [
        '(?:il )?me reste (?:t il )?(?:quoi|encore)(?: à faire)?',
        '(?:reste|restent)(?: t il)? (?:quoi|combien)',
        '(?:que|qu|quoi|quelles?|quels?|combien|lesquelles|lesquels|qu est ce qu|qu est ce qui|qu est ce que) (?:(?:me|m|il|reste|t|est|ce|que|qui|j|ai|je|étapes?|tâches?|sont|à|d|de|encore|déjà|suis|doit|dois|y|a|encore|points|choses|plus|en) ){0,9}(?:reste|faire|fait|faite|faites|ouvertes?|ouverts?|cours|retard|attente|finir|fini|terminé|terminées|suite|prévu|restent|ensuite)(?= ,|$| (?:à faire|encore|pour|chez|ouvertes?|en attente|jusqu|déjà|exactement|à ce|de))',
        'où (?:j |on |est ce que j |en )*(?:en )?(?:suis|est|étais|sommes)(?: je| on| nous| j)?(?= ,|$)',
        '(?:fais|faites|donne|donnez|envoie|envoyez|montre|montrez|dis) (?:moi )?(?:(?:le|la|un|une|mon|ma|petit|l|les|tout|ce) )*(?:point|liste|bilan|récap|récapitulatif|état|résumé|statut|étapes (?:ouvertes|restantes)|qui reste|qu il reste)',
        'perdu le fil',
        'il (?:me )?reste (?:quoi|combien)',
        'j en suis où',
        'ce qu il (?:me )?reste(?= ,|$| à)',
      ],
    },
    show: {
      full: [
        '(?:montre|montrez|montrer|affiche|afficher|affichez|voir|plus|plus d infos?|plus de détails|détails|détail|la suite|suite|encore|suivant|suivante|la suivante|le suivant|encore une|prochaine|renvoie|renvoyer|renvoyez|ouvre|ouvrir|explique|expliquez|en savoir plus|c est quoi|c était quoi|ça veut dire quoi|dis plus|répète|relire|revoir|qu est ce que|rappelle ce qu est|lire|kesako|en quoi consiste|consistait en quoi|que veut dire)(?: (?:plus|moi|encore|détails|une fois|de nouveau|déjà|exactement|suivante?|voir|quoi|déjà|consiste|infos?))*',
      ],
      any: [
        '(?:remontr\\p{L}{1,3}|montr\\p{L}{1,3}|renvo\\p{L}{1,4}|réexpliqu\\p{L}{1,3}) (?:(?:moi|la|le|l|étape|encore|une|fois) ){0,4}#',
        '(?:montre|montrez|affiche|affichez|renvoie|renvoyez|ouvre|ouvrez|explique|expliquez|voir|revoir|relire|envoie|envoyez|redonne|répète|détaille|détaillez|réexplique) (?:(?:moi|nous|encore|une|fois|à|nouveau|la|le|l|plus|svp|stp|m|me) )*#',
        '(?:c est quoi|c était quoi|qu est ce que|qu est ce qu|en quoi|de quoi|que|quoi|comment) (?:(?:est|c|était|consiste|consistait|parle|il|s agit|agissait|dois|faut|faire|je|exactement|déjà|veut|dire|fallait|à|pour|dans|avec|on|fait|demande|doit|sur|demandez|vous|voulez|ce|que|concernant) ){0,9}#',
        '# (?:(?:c est|c|était|consiste|je|j|ai|l|la|le|ne|n|pas|en|ça|veut|déjà|encore) )*(?:quoi|pas compris|compris pas|comprends pas|perdue?|pas reçue?|consiste|pas reçu|déjà)',
        '(?:la|l étape|le|l) suivante?(?= ,|$)(?! est)',
        'pas (?:compris|reçu|retrouvé) #',
        'plus (?:d infos?|de détails|d informations|de précisions)(?: (?:sur|pour|concernant) #)?',
      ],
    },
    delete: {
      full: [
        '(?:supprime|supprimer|supprimez|efface|effacer|effacez|suppression|effacement|détruisez|oubli|droit à l oubli) (?:(?:mon|ma|mes|toutes?|tous|tout|les|données|compte|infos|informations|historique|personnelles|profil|me|concernant|ce|que|vous|avez|sur|moi|de|vos|serveurs|définitivement|complètement|trace|traces|et|svp) ?)+',
        'suppression des données',
        'données à supprimer',
        'supprimer mes données',
        'effacer mes données',
        'rgpd',
        'supprimez moi',
      ],
      any: [
        '(?:retire|révoque) (?:mon |le )?consentement',
        '(?:supprime|supprimer|supprimez|efface|effacer|effacez|détruisez|détruire|retirez|éliminez|purgez|supprimé\\w{0,2}|effacé\\w{0,2}) (?:(?:toutes?|tous|tout|mes|mon|ma|les|l|ce|que|vous|tu|avez|as|sur|moi|de|intégralité|ensemble|me|concernant|vos|fichiers|définitivement|bien|vouloir|immédiatement) ){1,9}(?:données|compte|infos?|informations?|historique|profil|dossier|trace|traces|coordonnées|concerne|concernant|moi|gardez|avez)',
        '(?:données|compte|informations?|traces?|historique|infos) (?:(?:personnelles|soient|soit|doivent|être|me|concernant|sur|moi|à|sur|et|intégralement|tout|définitivement) ){0,6}(?:supprimé\\w{0,2}|effacé\\w{0,2}|détruite?s?|supprimer|effacer)',
        '(?:suppression|effacement|destruction) (?:(?:de|des|d|complète|immédiate|totale|l|intégrale|ensemble|toutes|mes|définitive) )*(?:données|compte|informations|infos|historique|profil)',
        'droit (?:à|a) l (?:oubli|effacement)',
        'art(?:icle)? 17',
        'oubliez (?:moi|tout ce que)',
        'aucune trace',
      ],
    },
    export: {
      full: [
        '(?:export|exporter|exporte|exportez|exportation|mes données|données|une copie|copie|copie de mes données|sauvegarde|télécharger|télécharge|téléchargement|récupérer mes données|export des données|droit d accès|demande d accès)(?: (?:données|mes données|mes|svp|stp|tout|complet|complète|de|toutes|historique))*',
      ],
      any: [
        '(?:copie|liste|fichier|export|relevé) (?:(?:de|du|des|d|avec|toutes|tous|tout|les|mes|la|ce) ){1,5}(?:infos?|informations|données|que vous avez)',
        '(?:export|exporte|exporter|exportez|télécharger|téléchargez|télécharge|récupérer|sauvegarder) (?:(?:toutes?|tous|tout|mes|mon|les|l|ma|l ensemble|de) )*(?:données|historique|dossier|infos?|informations?|candidatures|tout)',
        '(?:copie|sauvegarde|extrait|fichier|export|récapitulatif complet) (?:(?:de|des|d|du|complète?|avec|toutes?|tous|tout|l|ensemble|mes|mon|ce|contenant|intégrale) )*(?:données|tout|informations?|infos?|historique|que vous|dossier|candidatures|refus|avez)',
        '(?:envoie|envoyez|envoyer|donne|donnez|transmettez|fournissez|fournir|communiquer|communiquez|mandez|recevoir|obtenir|avoir|voudrais|veux|aimerais|souhaite) (?:(?:moi|me|m|une|copie|un|fichier|toutes?|tous|tout|mes|les|ce|que|vous|tu|avec|de|des|la|liste|l|ensemble|avoir|recevoir|obtenir) ){1,10}(?:données|savez|sais|avez sur moi|as sur moi|avez|gardez|stockez|détenez|historique|candidatures|informations)(?= ,|$| (?:me|sur|dans|en|sous|personnelles|que|et|concernant|gardé|stocké|enregistré|détenez))(?! supprim)',
        'art(?:icle)? 15',
        '(?:droit|demande) d accès',
        'portabilité',
        'quelles données (?:avez|détenez|as|gardez|conservez|stockez)',
        '(?:liste|preuve|justificatif|récapitulatif|tableau|historique|relevé) (?:de |des )(?:toutes )?(?:mes )?(?:candidatures|refus|démarches|recherches)',
        '(?:données|candidatures|historique|tout) (?:(?:dans|en|sous|forme|de|d|un|au|format) )+(?:fichier|csv|pdf|excel|tableau)',
      ],
    },
    thanks: {
      full: [
        '(?:merci|un grand merci|grand merci|mille mercis|mille merci|merci mille fois|mercii+|merci beaucoup|merci bien|merci infiniment|remerciements|je vous remercie|je te remercie|thanks|thx|infiniment merci|🙏|bravo et merci|reconnaissante?)(?: (?:à|vous|toi|pour|tout|beaucoup|infiniment|encore|votre|ton|l|aide|vraiment|du fond du cœur|de|tout cœur|le|soutien|bien|rebound))*',
      ],
      any: [
        'merci(?! (?:de |d |pour rien|mais non|non|bien vouloir|quand même))',
        'merci (?:de|d) (?:m avoir|votre|ton|tout cœur|ta|vos|avoir|l avoir)',
        'je (?:vous|te|t) (?:en )?(?:suis|remercie)(?: (?:très|infiniment|beaucoup|vraiment))?(?: reconnaissante?)?',
        '🙏',
        'mille mercis?',
      ],
    },
    undo: {
      full: [
        '(?:annule|annuler|annulez|annulation|undo|défaire|défais|revenir en arrière|reviens en arrière|retour|retour en arrière|erreur|par erreur|c était une erreur|je me suis trompée?|me suis trompée?|trompée?|fausse manip|fausse manipulation|mauvais numéro|mauvaise ligne|mauvaise étape|mauvais bouton|oups|oops|rétablir|rétablis|rétablissez|remets comme avant|remets|je n ai rien dit|j ai rien dit|pas voulu|sans le vouloir|par mégarde|mégarde|faute de frappe|ctrl z|↩|autant pour moi|au temps pour moi)(?: (?:dernier|dernière|la dernière|le dernier|action|modification|changement|commande|ça|c était|une|erreur|en arrière|message|mail|réponse|ma))*',
      ],
      any: [
        '(?:annule|annuler|annulez|défais|efface|effacez|reviens sur|revenez sur|ignorez|ignore) (?:(?:le|la|l|mon|ma|ce|cette|que|donc|svp) )*(?:dernière?|précédente?|message|modification|changement|réponse|action|report|saut|viens|commande|#)(?= |$)(?! (?:plan|données))',
        '(?:je me suis|me suis) (?:trompée?|plantée?|gourée?)',
        '(?:c était|c est|était) (?:(?:une|un|mon|ma|mes|le|la|par|pas|fausse) )*(?:erreur|chat|fils|fille|enfant|manip|mégarde|doigt|voulu|fausse manip\\w{0,8})',
        '(?:cliqué|envoyé|répondu|écrit|appuyé|coché) (?:trop vite|par erreur|sans le vouloir|sans faire exprès|par mégarde|au mauvais)',
        'fausse manip\\w{0,8}',
        '(?:remets|remettez|rétablis|rétablissez) #',
        '# (?:n est|est) (?:finalement |en fait )pas (?:fait|faite|fini|terminé)',
        'comme avant',
        'sans faire exprès',
        'mauvais(?:e)? (?:numéro|ligne|bouton|étape)',
      ],
    },
    plan: {
      full: ['(?:plan|le plan|mon plan|envoie plan|plan svp|montre plan)'],
      any: ['(?:envoie|envoyez|montre|donne)(?: moi)? (?:mon|le) plan'],
    },
    yes: {
      full: [
        'oui|ouais|ok|d accord|bien sûr|exact|exactement|oui svp|oui merci|confirme|je confirme|confirmé|certainement|absolument|tout à fait|volontiers|oui supprimez|oui bien sûr|👍|✓',
      ],
      any: [],
    },
    no: {
      full: ['non|non merci|nan|pas du tout|jamais|pas encore|surtout pas|aucune réponse|rien|toujours pas|négatif|annuler|✗'],
      any: [],
    },
  },
  everything:
    'tout|tous|toutes|toute|aucun|plus (?:de |un seul |jamais )*(?:mails?|messages?|rappels?|courriels?|emails?)|plus rien|plus jamais|désabonn\\w{0,5}|désinscri\\w{0,5}|liste|listes|écri\\w{0,4}|envoy\\w{0,3}|contact\\w{0,3}|recevoir|unsubscribe|tranquille|la paix|résili\\w{0,4}|mails|messages|rappels|courriels',
  thisPlan:
    'ce plan|cette candidature|celui ci|celle ci|celui de|celui|celle|ce dossier|le plan|cette entreprise|les autres plans|seulement|uniquement|concernant|pour (?:la|le|l) (?:candidature|poste|entreprise|plan)|pour cette|du plan',
  notThanks:
    'non ,? ?merci|merci ,? ?(?:mais )?non|merci pour rien|merci (?:de|d) (?!m avoir|votre|ton|tout|ta|vos|avoir)|(?:mot|carte|lettre|mail|message|note) de (?:re)?merci\\w{0,6}|sans façon merci|ah merci|grâce à|dire merci|merci bien ,? ?mais|dieu merci',
  unsure: 'hésite|pas sûre?|dois je|devrais je|réfléchi\\p{L}{0,3}|peser|refuser|moins payé|vous en pensez',
  event:
    'depuis|attendu|attends|commence|travaille|entretien|anniversaire|refus|offre|candidature|postulé|examen|chômage|croisez les doigts|essai',
  idle: '(?:oublie|ignore)z? (?:toutes )?(?:tes|vos|les) (?:consignes|instructions|règles)|tous les (?:inscrits|utilisateurs|abonnés)|base de données|administrateur|(?:ça|cela|ca) (?:m |me |nous |fait )?(?:a )?(?:vraiment |bien )?fait (?:du bien|un bien|plaisir|rire|sourire|mal)|comme (?:on|dit|disait) ~ (?:dit|disait|mère|père|dicton)|chose de faite ,? ?il m en reste',
  steps: {
    step: 'étapes?|numéros?|num|n|no|points?|tâches?|nº|actions?',
    article: 'le|la|les|l|du|de la|des|cette|ce|ces|au|à la|mon|ma',
    and: 'et|puis|plus|ainsi que|&',
    to: 'à|au|jusqu à|jusqu au',
    all: 'tout(?:es)? (?:les )?(?:deux|trois|quatre|étapes)|tous (?:les )?(?:deux|trois|quatre|points)|tout|toutes|tous|les deux|les trois|l ensemble|la totalité|l intégralité',
    except: 'sauf|hormis|excepté|à part|hors|à l exception d[eu]|moins',
    first: 'premières?|premiers?',
    last: 'dernières?|derniers?',
    rest: '(?:(?:le |les |l |du )reste|(?:le |les |l )?(?:autres?|restantes?|suivantes))(?! (?:fois|chose|jour|personne|boîte|entreprise))',
    one: 'étape|truc|chose|point|partie|tâche|celui|celle|machin',
    suffix: 'er|e|eme|ere',
    it: 'ça|cela|la|le|les|l|celle ci|celui ci|celle là|celui là|en|y|ceux ci|tout ça',
    counted:
      '(?!(?:est|pas|plus|puis|sans|mais|vais|suis|tous|toutes|mis|mise|fois|dans|chez|fais|veux|peux|dois|après|depuis|jamais|alors|ensuite|finis|faits?|faites|envoyés|terminés|terminées|restes?|points?|étapes|vous|nous|les|des|mes|vos|jours|mois)(?: |$))\\p{L}{4,16}s(?= |$)|(?:entretiens?|candidatures?|refus|semaines?|jours?|mois|ans|années|personnes|entreprises|boîtes|postes|tours|fois|heures?|minutes?|enfants|candidats?|questions?|euros|mails?|réponses?|offres|pour cent|%|d entre|autres|lettres|nuits|pages|appels|(?:\\p{L}{3,12} )(?:entretiens|candidatures|semaines|mois|refus))',
    ofOther: '(?:de leur|d un|d une|de la|du (?!plan))',
    clock: 'vers|à|depuis|jusqu à',
    after: '',
    next: 'est|c est|je|j|on|peut|il faut|attendra|sera|plus tard|demain|pas|a',
    about: [
      '(?:exercice|journal|émotions?|ressenti)(?: d écriture)?(?= |$)',
      '(?:(?:petit )?mot|carte|lettre|mail|message|note|courriel|e mail) de remerciements?|remerciements?|(?:le |les )?merci(?= (?:à|au|est|envoyé|pour (?:le|la)) )',
      'coach(?:ing)?|conseiller|mentor|entretien blanc|bilan avec',
      'autre voie|autres entreprises|meilleure voie',
      'recherche(?= |$)(?: d emploi)?(?= étape)|(?:étape )?cv(?= |$)',
      'statistiques?|stats|chiffres|marché de l emploi|perspectives',
      '(?:celle |celui |l |le |la |truc |étape |de |du |sur |profil )*linked ?in|réseaux sociaux|profil(?= (?:étape|en ligne))|image de marque|marque personnelle|réseau social',
    ],
  },
  time: {
    hour: 'heures?|h',
    day: 'jours?|journées?|(?<=\\d )j',
    workday: 'jours? ouvr(?:és?|ables?)',
    week: 'semaines?|sem',
    fortnight: 'quinzaine',
    month: 'mois',
    half: 'demie?|une demi|demi',
    few: 'quelques',
    couple: 'une couple de|une paire de',
    weekdays: ['lundis?', 'mardis?', 'mercredis?', 'jeudis?', 'vendredis?', 'samedis?', 'dimanches?'],
    months: [
      'janv(?:ier)?',
      'fév(?:rier|r)?',
      'mars',
      'avr(?:il)?',
      'mai',
      'juin',
      'juil(?:let)?',
      'août',
      'sept?(?:embre)?',
      'oct(?:obre)?',
      'nov(?:embre)?',
      'déc(?:embre)?',
    ],
    beside: 'prochaine?|ce|le|qui vient|suivant|au|à',
    pastBefore:
      'hier|depuis|il y a|ces|derniers?|tous les|chaque|ça fait|cela fait|en|voilà|après|ces derniers|pendant des|au bout de',
    pastAfter:
      'dernière?s?|passée?s?|plus tôt|d expérience|de chômage|d attente|de silence|de recherche|avant (?:que|mon|ma|le|la)',
    tomorrow: 'demain(?: matin)?|2main|dem1',
    dayAfter: 'après demain|aprés demain',
    today: 'aujourd hui',
    tonight: 'cette nuit',
    evening: 'ce soir|dans la soirée|en soirée|soir|en fin de journée|fin de journée',
    afternoon: 'cet aprèm|cet après midi|cette après midi|dans l après midi|après midi|aprèm|tantôt',
    morning: 'matin|matinée|dans la matinée|le matin|au matin',
    noon: 'midi|à midi|ce midi',
    nextWeek:
      'après le (?:week ?end|we)|(?:la )?semaine prochaine|(?:la )?semaine qui vient|la semaine suivante|début de semaine|début de (?:la )?semaine prochaine|sem prochaine',
    weekAfter: 'dans deux semaines lundi|la semaine d après',
    endOfWeek: '(?:la |en )?fin de (?:la |cette )?semaine|fin de semaine',
    weekend: '(?:(?:ce|le|au|du|prochain|ce prochain) )*(?:week ?end|we)(?: prochain| qui vient)?',
    nextMonth: '(?:le )?mois prochain|(?:le )?mois qui vient|début du mois prochain|le mois suivant',
    endOfMonth: '(?:la |en )?fin (?:du|de ce) mois',
    weekLater: 'en huit',
    vague:
      '(?:au |à l |en |après l |cet |cette )?(?:printemps|été prochain|été (?=prochain)|automne|hiver)|après (?:les )?(?:noël|vacances|fêtes|pâques|examens|rentrée|la rentrée|le déménagement)|à la rentrée',
    nextYear: 'l an prochain|l année prochaine|année prochaine|nouvel an',
    mid: 'mi|milieu|la mi|mi mois de',
    end: 'fin|la fin|fin du mois d[e]?',
    of: 'de|d',
    suffix: 'er|e',
    theDay: [
      '(?:le|au|du|jusqu au|avant le) (\\d{1,2}) ?(?:er)?(?= ,|$| (?:svp|stp|merci|au|à|je|on|car|parce|inclus|donc|si|plutôt|s il))',
    ],
    clock: [
      '(?<!(?:dans|pendant|encore|il y a) )(?:à |vers )?(\\d{1,2}) ?(?:h|heures)(?: ?(\\d{2})(?!\\d))?(?: (?:du |de l )?(soir|matin|après midi))?(?= ,|$| (?:du|de|demain|ce|aujourd|stp|svp|plutôt|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|et|pour|je|merci|pile))',
      '(?:à |vers )?(\\d{1,2}):(\\d{2})',
      'à (\\d{1,2}) (h)(?= |$)',
    ],
    am: 'matin',
    pm: 'soir|après midi',
    lead: 'jusqu à|jusqu au|jusqu|jusque|avant|pas avant|après|dans|pendant|pour|à|au|le|la|en|dès|d ici|vers|de|du|d|à partir de|à partir du|ce|début|courant|les|aux|encore|ici',
    then: 'là|d ici là|ce jour|à ce moment|alors',
    until: 'jusqu à ce qu[e]?|jusqu à|jusqu au|jusqu|tant que|dès que|après|quand|avant que|que',
  },
  fix: {
    names: {
      company: 'entreprise|societe|employeur|boite|nom de l entreprise|l entreprise|l employeur',
      role: 'poste|titre|intitule|role|fonction|l intitule',
      contact: 'contact|interlocut(?:eur|rice)|recruteu(?:r|se)|nom|signature|prenom',
    },
    lead: '(?:ce |c |il |elle |ca |la bonne |le bon )?(?:devrait etre|doit etre|s appelle|est en fait|etait en fait|se nomme|s ecrit)|c est(?: plutot| en fait)?|c etait|il s agit de|je voulais dire|plutot|la bonne (?:entreprise|societe) est|le bon (?:nom|poste|titre) est|remplacez par|mettez|mets|par',
    only: '(?:c était|j ai (?:eu|fait|passé)|ce n était) (?:\\p{L}{2,10} ){0,2}(?:juste|seulement|que)|(?:juste|seulement) (?:un|une|le|la|l)',
    plan: '(?:ce|le) plan',
    signed: 'a signe|m a ecrit|est (?:mon|ma|le|la) (?:contact|recruteu(?:r|se)|interlocut(?:eur|rice))|qui a signe|l a signe',
    comment:
      'parfait|parfaite|super|genial|nul|nulle|horrible|trop|tres|pour|pas|vraiment|pourvu|pris|ideal|ferme|mal|bien|loin|petite|grande|fausse|faux|un|une|encore|deja|a|en|ce|que|qui|plutot|interessant|gentil|gentille',
    company: [
      '(?:l |la |le |mon |bonne |vraie |véritable )*(?:entreprise|société|boîte|employeur|compagnie|firme|nom de l entreprise|nom de la société)(?: (?:est|était|c est|c était|s appelle|s appelait|se nomme|doit être))? ?(?:(?:en fait|plutôt|en réalité|bien) )*',
      '(?:mauvaise|mauvais|fausse) (?:entreprise|société|boîte|employeur|nom d entreprise)(?: ,)? (?:(?:c est|c était|il s agit de|s agit de|la bonne c est|la bonne est) )?(?:la |le |l )?',
    ],
    role: [
      '(?:le |l |mon |la |bon |intitulé du |intitulé de )*(?:poste|intitulé|emploi|job|titre|fonction|métier)(?: (?:est|était|c est|c était|s appelle|s intitule|doit être))? ?(?:(?:en fait|plutôt|en réalité|celui de|bien|de|d|du|poste) )*',
      '(?:j ai |j avais )?(?:postulé|candidaté) (?:(?:pour|au|un|le|comme|à|en tant que|poste|de|d|en) )+',
      'mauvais (?:poste|intitulé)(?: ,)? (?:(?:c est|c était|il s agit de) )?(?:le |la |l )?',
    ],
    contact: [
      '(?:le |la |mon |ma |l |bon |bonne )*(?:contact|interlocutrice|interlocuteur|recruteuse|recruteur|personne (?:qui a signé|qui m a écrit|de contact)|signataire|nom|prénom|nom de la recruteuse|nom du recruteur)(?: (?:est|était|c est|c était|s appelle|se nomme))? ?(?:(?:en fait|plutôt|en réalité|madame|monsieur|m|mme|bien) )*',
      '(?:elle|il|la dame|le monsieur|la recruteuse|le recruteur|la drh|le drh) (?:s appelle|se nomme|s appelait) (?:(?:en fait|plutôt|madame|monsieur|mme) )*',
      '(?:c est|c était|signé par|signée par|a été signé par) (?:(?:madame|monsieur|mme|m) )+(?=\\S)',
      '(?:signé|signée) (?:par |de )?(?:(?:madame|monsieur|mme|m) )*',
      'mauvais (?:contact|nom|prénom)(?: ,)? (?:(?:c est|elle s appelle|il s appelle) )?',
    ],
    wrong:
      'mauvaise?|erreur|faux|fausse|incorrecte?|pas bon|corrige\\w{0,2}|correction|notez|note|en fait|plutôt|en réalité|s appelle|modifie\\w?|changez|change|rectifi\\w{0,4}|trompée?s?',
    not: 'pas|et non|non|plutôt que|au lieu de|et pas|n est pas|ne pas',
    actually: 'seulement|juste|jamais|en fait|pas|était|étais|c était|déjà|que|n|uniquement|allée?|arrivée?|bien',
    stage: {
      field: 'étape de la candidature|stade|phase',
      application: 'candidature|dossier|cv|postulé|lettre de motivation|jamais (?:eu|passé) d entretien|formulaire',
      assessment:
        'tests?|test technique|épreuve|exercice|étude de cas|mise en situation|questionnaire|devoir|examen|entretien vidéo différé',
      screen:
        '(?:entretien|échange|appel|pré entretien|préqualification|call|conversation) (?:téléphonique|par téléphone|rh|au téléphone|avec la rh|de présélection)|préqualification|coup de fil|coup de téléphone|premier (?:échange|contact|appel)|par téléphone|au téléphone|appel',
      interview: 'entretiens?|jury|oral|journée d essai|essai|deuxième tour',
      final:
        'dernier tour|finale?|dernière étape|dernier entretien|entretien final|derni(?:ers|ères) (?:deux|trois)|(?:deux|trois) derni(?:ers|ères)|deuxième choix|assessment center|finaliste|short list|dernière ligne droite',
      'offer-withdrawn':
        '(?:offre|promesse|proposition|contrat|embauche) (?:(?:a|ont|été|d embauche|puis|ensuite|m|est|s est|finalement) )*(?:retirée?|annulée?|reprise|revenus|rétractée?)|(?:retiré|annulé|repris|rétracté) (?:l |leur |la |mon |ma )*(?:offre|promesse|proposition|embauche)|se sont rétractés',
    },
    reason: {
      field: 'raison|motif|parce qu[e]?|à cause d[eu]|car|ils (?:m )?ont dit|on m a dit|au téléphone|justifi\\w{0,4}|cause',
      'other-candidate':
        '(?:candidat\\w?|personne|profil) (?:en )?(?:interne|externe|plus \\S{4,14})|(?:autre|meilleure?) (?:candidat\\w?|personne|profil)|quelqu un d autre|quelqu un en interne|candidat\\w? interne|en interne',
      experience: 'expérience|années|trop junior|trop jeune|ancienneté|pas assez d années|débutante?',
      skills:
        'compétences?|diplôme|langue|anglais|allemand|espagnol|certificat|permis|niveau|maîtrise|formation|excel|qualification|test raté',
      'position-filled': '(?:poste|place) (?:(?:est|était|a|été|déjà) )*(?:pourvue?|prise?)|pourvue?|déjà prise?',
      'position-closed':
        'annulé|gelé|gel des (?:embauches|recrutements)|budget|supprimé|restructuration|poste fermé|plus de budget',
      'location-or-authorization':
        'visa|permis de (?:travail|séjour)|déménage\\w{0,4}|distance|trop loin|télétravail|localisation|lieu|trajet|fuseau|mobilité|titre de séjour',
      salary: 'salaire|prétentions?|rémunération|trop cher|trop chère|argent|salariales?',
      fit: 'équipe|culture|personnalité|motivation|feeling|état d esprit|caractère',
      overqualified: 'surqualifiée?|trop qualifiée?|trop expérimentée?|sur qualifiée?|trop d expérience',
      volume: '(?:trop de|nombre de|beaucoup de|\\d{2,4}) (?:candidats|candidatures)|nombreuses candidatures',
      late: 'trop tard|retard|délai|date limite|hors délai',
    },
    kind: {
      notRejection:
        '(?:pas|n était pas|n est pas|pas du tout) (?:un |une |vraiment |de |le )*(?:refus|rejet|réponse négative|candidature|emploi|recherche d emploi)|rien à voir avec (?:un |une |ma |mon |l )*(?:emploi|candidature|travail|job|recherche)',
      it: 'c|ce|ça|le mail|ce mail',
      interview: 'entretien|convocation|invitation|invitée?|rendez vous|convoquée?|invitaient|convoquaient',
      offer: 'offre|proposition d embauche|embauche|promesse',
      assessment: 'tests?|exercice|épreuve',
      acknowledgement: 'accusé de réception|confirmation|en cours d examen|en attente|réception',
      outreach: 'chasseu\\w{0,3} de têtes?|recruteur qui|démarchage|approche directe',
      other:
        'propriétaire|bailleur|logement|appartement|banque|prêt|newsletter|publicité|université|école|assurance|pub|ami\\w?|spam|crédit|bourse',
      rejection: 'refus|rejet|refusée?|négative',
    },
  },
  timezone: {
    named: [
      '(?:mon |le |l |ma |changer |change |changez )*(?:fuseau(?: horaire)?|zone horaire|heure locale|heure|horloge)(?: (?:est|à|de|du|sur|horaire|c est|faux|fausse|pas bon|ne va pas|pour|d))*(?: ,)?(?: (?:je suis à|c est|je vis à|mets|sur|à|en|au|de|d|plutôt|svp))*',
    ],
    place: [
      '(?:je |j |on )?(?:suis|vis|habite|habitons|vit|ai déménagé|déménagé|déménagée|installée?|réside|travaille|m installe) (?:(?:maintenant|désormais|actuellement|à présent|en ce moment|installée?|désormais) )*(?:à|en|au|aux|sur|dans|a)',
    ],
  },
  typos:
    'terminé|demain|arrêter|arrêtez|reprendre|supprimer|annuler|pause|sauter|passer|reporter|désabonner|liste|aide|merci|envoyé',
};
