/** Swedish cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const SV_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:om|ifall|skulle|huruvida|nar|tills|forra aret|innan)\\b`,
  generic: `\\b(?:alla|varje|manga|flera|vissa|endast) (?:andra )?(?:sokande|kandidat|person)[a-z]{0,4}\\b`,
  cues: [
    // + Vi går inte vidare med dig. | Din ansökan har avslagits.
    // - Vi går vidare med dig. | Du har blivit utvald.
    ['rejection', `\\b(?:inte|ej|ingen|inget) (?:[a-z]{1,12} ){0,4}(?:ga vidare|gar vidare|gatt vidare|vidare|aktuell|erbjuda|anstall[a-z]{1,2}|vald|utvald|bland|kallad|fick|far jobbet)|\\bgar (?:vi )?(?:darfor |tyvarr )?inte vidare|\\b(?:avslag(?:its)?|bortvald|tackar nej till|blev det inte|besviken)\\b`],
    // + Vi har valt en annan kandidat. | Tjänsten är tillsatt.
    // - Tjänsten är ledig. | Vi har valt datum.
    ['rejection', `\\b(?:valt|valde|valjer|anstallt|vidare med|gick till|gar till|beslutat|tagit|fick) (?:[a-z]{1,12} ){0,4}(?:annan|andra|nagon|intern|kollega)|\\b(?:tjansten|platsen|jobbet|rollen|rekryteringen) (?:[a-z]{1,12} ){0,3}(?:tillsatt|borta|besatt|avbrut|fryst|stoppa|indragen|inte langre)`],
    // + Vi vill erbjuda dig tjänsten. | Jobbet är ditt? Ja, tjänsten är din.
    // - Vi erbjuder en kurs. | Jobbet är tungt.
    ['offer', `\\b(?:erbjuda|erbjuder) (?:vi )?(?:dig|er) (?:[a-z]{1,12} ){0,4}(?:tjanst|jobb|anstallning|plats|roll|kontrakt)[a-z]{0,3}|\\b(?:jobbet|tjansten|platsen) ar din|\\b(?:anstallningsavtal|avtal(?:et)?) (?:[a-z]{1,12} ){0,4}(?:bilag|underskri|skriv|signer)|\\b(?:vill anstalla dig|tackar? ja till|valkommen (?:till oss|i teamet|i ganget|som))`],
    // + Vi vill gärna träffa dig. | Kan du komma på tisdag?
    // - Tack för samtalet. | Intervjun var trevlig.
    ['interview', `\\b(?:bjuda in|bjuder in|inbjud[a-z]{1,3}|kallas|kallar|valkommen) (?:[a-z]{1,12} ){0,5}(?:intervju|mote|samtal|provdag|provjobb|traff)[a-z]{0,4}|\\b(?:intervjun?|motet|samtalet|moten) (?:[a-z0-9]{1,12} ){0,4}(?:ar den|kl|flytta|den \\d|pa (?:mandag|tisdag|onsdag|torsdag|fredag))|\\b(?:traffa dig|traffas|prata med dig|boka (?:en )?tid|flytta (?:var|din|intervjun))|\\b(?:kan du|har du|passar|skulle du kunna) ~ (?:komma|tid|mandag|tisdag|onsdag|torsdag|fredag|ringa|prata|kl)`],
    // + Gör testet på nätet. | Provet är den 6 juni.
    // - Ditt prov var bra. | Tack för uppgiften.
    ['assessment', `\\b(?:gor|gora|genomfor|genomfora|fyll|spela|besvara|skicka in|losa|los) (?:[a-z]{1,12} ){0,4}(?:test|uppgift|prov|case|formular|video|svar|fragor|arbetsprov)[a-z]{0,4}|\\b(?:testet|provet|uppgiften) (?:[a-z]{1,12} ){0,3}(?:ar den|gar ut|ska|tar|finns)`],
    // + Vi har tagit emot din ansökan. | Vi hör av oss.
    // - Ansökan avslogs. | Vi valde en annan.
    ['acknowledgement', `\\b(?:tagit emot|mottagit|har kommit (?:fram|in)|fatt din|har registrerats|bekraftar)|\\b(?:gar igenom|granskar|laser|inget (?:ar )?bestamt|inte (?:bestamt|fattat|beslutat)|aterkommer|hor av oss|hor av mig|far (?:du )?besked|urvalet|kvar i processen|fortfarande aktuell)`],
    // + Jag hittade din profil. | Vi söker en montör.
    // - Din profil räckte inte. | Vi har valt.
    ['outreach', `\\b(?:hittade din profil|sag din profil|din profil (?:ser|verkar|passar)|min kund|var kund|for en kunds|oppen for|nyfiken|nagot for dig|tankte pa dig|tankt pa dig|(?:jag|vi) soker (?:en|nu|just|tva)|letar efter|behover (?:en|tva|tre))`],
    // + Avregistrera dig från nyhetsbrevet. | På din begäran har vi raderat den.
    // - Ansökan kom fram. | Vi vill träffa dig.
    ['other', `\\b(?:nyhetsbrev[a-z]{0,2}|bevakning|nya annonser|nya jobb|avregistrera|losenord|inloggningskod|verifieringskod|enkat|webbinarium|i detta nummer|lagenhet(?:en)?|hyresgast|lan(?:et)?|manus|pa (?:din|egen) begaran|dragit tillbaka din|drar dig ur|bestallning|betalning(?:en)?)\\b`],
    // + Det blir inget tyvärr. | Vi har tagit någon annan.
    // - Inte så långt bort. | Tack.
    ['rejection', `\\b(?:inte|inget|ingen) (?:[a-z]{1,12} ){0,5}(?:ta dig|tar dig|anstalla|en av dem|bland|tillrackl|racker|fortsatt|erbjuda|med dig|behandlats|samarbete|hela vagen|du den)[a-z]{0,4}|\\b(?:det blir inget|gick till|gar till|har tagit nagon|valde den andra|fick jobbet|ar borta|vi stannar har|sager nej|drar tillbaka|for sent|efter sista)`],
    // + Grattis! | Du kan börja på måndag.
    // - Kursen börjar. | Tyvärr.
    ['offer', `\\b(?:grattis|kan borja|far du direkt|anstalls du|det blev du|utsett dig|vart bud|tilltrader|valkommen (?:i|till))`],
    // + Titta förbi verkstan. | Vi vill gärna träffa dig.
    // - Tack för besöket. | Det blir inget.
    ['interview', `\\b(?:titta forbi|nar kan jag ringa|boka|andra (?:rundan|intervju)|vill (?:garna )?traffa|provdag|ses vi|kan vi (?:ses|prata|hora)|vill (?:garna )?(?:prata|hora|se)|kallas)`],
    // + Inget är bestämt ännu. | Din ansökan har kommit fram.
    // - Platsen är borta. | Grattis.
    ['acknowledgement', `\\b(?:inget ar bestamt|inte bestamt|har ditt cv|hor av|far du veta|kvar i|tar langre|ligger pa|bestammer vi|rattas|har sett din|reserv|vilar|har kommit)`],
  ],
};
