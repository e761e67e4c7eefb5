/** Italian cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const IT_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:se|qualora|nel caso|in caso|quando|l'anno scorso|finche|oppure)\\b`,
  generic: `\\b(?:ogni|tutti i|tutte le|molti|alcuni|solo i|soltanto i|la maggior parte dei) (?:altri )?(?:candidat|profil|person)[a-z]{0,4}\\b`,
  cues: [
    // + Non è stata selezionata. | La selezione ha avuto esito negativo.
    // - È stato selezionato per il colloquio. | Andiamo avanti con lei.
    ['rejection', `\\bnon (?:[a-z]{1,12} ){0,4}(?:selezionat|proseguire|procedere|avanti|scelt|idone|offrir|assumer|superat|ammess|possibile dare seguito|accolt)[a-z]{0,5}|\\b(?:scartat[oa]|esito negativo|respint[oa]|rifiutat[oa]|esclus[oa])\\b`],
    // + Abbiamo scelto un'altra candidata. | La posizione è stata coperta.
    // - La posizione è aperta. | Abbiamo scelto la data.
    ['rejection', `\\b(?:scelto|optato|deciso|preferito|preso|proseguire|procedere|andare avanti|assunto|dato|affidato|orientati) (?:[a-z]{1,12} ){0,4}(?:altr[aoie]|un'altra|qualcun|intern[oa])|\\b(?:posizione|posto|ruolo|selezione|ricerca) (?:[a-z]{1,12} ){0,4}(?:copert[oa]|annullat[oa]|sospes[oa]|chius[oa]|congelat[oa]|assegnat[oa]|occupat[oa])`],
    // + Siamo lieti di offrirle la posizione. | Il posto è suo.
    // - Offriamo corsi. | Il posto è piccolo.
    ['offer', `\\b(?:offrirle|offrirti|offriamo|offro|proporle|proporti|proponiamo) (?:[a-z]{1,12} ){0,4}(?:posizione|posto|contratto|lavoro|assunzione|ruolo)|\\b(?:posto|lavoro) e (?:suo|tuo)|\\b(?:vogliamo assumer|lettera di (?:assunzione|impegno)|contratto (?:in allegato|allegato|da firmare)|proposta di assunzione|benvenut[oa] (?:in|nella|tra|nel) )`],
    // + Vorremmo conoscerla martedì. | Può venire giovedì?
    // - Grazie per il colloquio. | Il colloquio è andato.
    ['interview', `\\b(?:colloquio|incontro|appuntamento|chiamata|videochiamata|giornata di prova) (?:[a-z0-9]{1,12} ){0,5}(?:sara|si terra|il \\d|lunedi|martedi|mercoledi|giovedi|venerdi|confermat[oa]|alle)|\\b(?:invitarla|invitarti|invitiamo|convochiamo|conoscerla|conoscerti|incontrarla|incontrarti|vederla|parlarle|sentirci|spostare (?:il|l')|rinviare il)|\\b(?:puo|puoi|potrebbe|avrebbe|ha un|sei liber|le va bene|ti va bene) ~ (?:venire|passare|lunedi|martedi|mercoledi|giovedi|venerdi|telefonata|ore|momento)`],
    // + Completi il test online. | La prova scritta si terrà lunedì.
    // - La sua prova è piaciuta. | Grazie per il compito.
    ['assessment', `\\b(?:completi|completa|svolga|compili|registri|faccia|risponda|svolgere|completare|compilare|registrare|consegnare|sostenere) (?:[a-z]{1,12} ){0,4}(?:prova|test|esercizio|questionario|caso|video|compito|risposte|esame)|\\b(?:prova|esame|test) (?:[a-z]{1,12} ){0,3}(?:si terra|scade|online|scritt[oa]|e il \\d)`],
    // + Abbiamo ricevuto la sua candidatura. | Non abbiamo ancora deciso.
    // - La candidatura è stata scartata. | Abbiamo scelto.
    ['acknowledgement', `\\b(?:abbiamo ricevuto|ho ricevuto|e pervenut[oa]|e arrivat[oa]|confermiamo la ricezione|e stat[oa] (?:ricevut|registrat|inviat)[oa])|\\b(?:stiamo (?:valutando|esaminando|leggendo|correggendo)|in fase di valutazione|non (?:e ancora|abbiamo ancora|c'e ancora)|la (?:contatteremo|ricontatteremo|aggiorneremo)|le faremo sapere|ti faccio sapere|ti faremo sapere|a breve)`],
    // + Ho visto il suo profilo su LinkedIn. | Cerchiamo una cuoca.
    // - Il suo profilo non è adatto. | Non cerchiamo più.
    ['outreach', `\\b(?:visto il (?:suo|tuo) profilo|trovato il (?:suo|tuo)|il mio cliente|un nostro cliente|sarebbe interessat|le interess|ti interess|valuterebbe|ho pensato a (?:lei|te)|(?:cerco|cerchiamo|mi serve|ci serve|mi servono) (?:un|una|due|qualcuno)|le (?:va|andrebbe) di)`],
    // + Disiscriviti dalla newsletter. | Come richiesto, chiudiamo.
    // - La candidatura è arrivata. | La invitiamo.
    ['other', `\\b(?:newsletter|job alert|nuove offerte|disiscriv[a-z]{1,4}|password|codice di (?:accesso|verifica)|sondaggio|webinar|in questo numero|appartamento|inquilin[oa]|prestito|mutuo|master|manoscritto|come (?:richiesto|da (?:tua|sua) richiesta)|(?:suo|tuo) ritiro|ha ritirato la|hai ritirato|ordine|pagamento)\\b`],
    // + Alla fine non se ne fa nulla. | Abbiamo preso un altro.
    // - Non c’è problema. | Restiamo in contatto.
    ['rejection', `\\bnon (?:[a-z']{1,12} ){0,5}(?:se ne fa|fra questi|tra i|passa|rientra|possiamo (?:prender|assum|conferm)|posso prender|ce la fa|raggiunt|inserirla|prenderla|convint|prosegu)[a-z]{0,4}|\\b(?:ci fermiamo qui|lasciamo stare|fuori termine|dire di no|dirle di no|l'ho dato|l'abbiamo dato|va a (?:un|una)|ha preferito|abbiamo preferito|abbiamo preso|ritiriamo la|decade)`],
    // + Congratulazioni! | Cominci lunedì.
    // - Il corso comincia. | Ci dispiace.
    ['offer', `\\b(?:congratulazioni|ti prendo|la prendiamo|cominci (?:lunedi|il)|puo iniziare|abbiamo scelto lei|abbiamo scelto te|e assunt[oa]|la (?:sua )?nomina|e (?:suo|tuo|sua|tua)\\b)`],
    // + Vieni giovedì. | Vorremmo conoscerla.
    // - Grazie della visita. | Non proseguiremo.
    ['interview', `\\b(?:passa in|vieni|venga|quando posso chiamar|prenoti|prenota (?:un|il)|secondo (?:turno|colloquio)|vorremmo (?:conoscer|parlar|incontrar|veder|sentir)[a-z]{0,4}|possiamo veder|che ne dice|facciamo (?:lunedi|martedi|mercoledi|giovedi|venerdi))`],
    // + Non è ancora deciso niente. | Verrà inserita nell’elenco.
    // - Il posto è preso. | Grazie.
    ['acknowledgement', `\\b(?:non e ancora|non abbiamo ancora|resta (?:in corsa|apert|attiv)|in attesa|fermo finche|abbiamo il suo|ho la tua|devo vedere ancora|per le lunghe|decidiamo|sara (?:valutat|esaminat|inserit)[oa]|verra (?:inserit|valutat|esaminat)[oa]|si conferma)`],
  ],
};
