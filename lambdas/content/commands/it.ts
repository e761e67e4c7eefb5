/** Italian command words. */
import type { CommandWords } from './words.ts';

const DONE =
  'fatt[oaie]|finit[oaie]|terminat[oaie]|completat[oaie]|conclus[oaie]|inviat[oaie]|mandat[oaie]|spedit[oaie]|scritt[oaie]|sistemat[oaie]|chius[oaie]|pront[oaie]|ok|a posto|spuntat[oaie]|spunta|aggiornat[oaie]|done|✓|👍';
const MADE =
  '(?:inviato|mandato|spedito|scritto|fatto|finito|terminato|completato|aggiornato|pubblicato|chiamato|ringraziato|consegnato|concluso)';
const MAIL = 'scri\\w{1,9}|mand\\w{1,6}|invi\\w{1,6}|contatt\\w{1,6}|disturb\\w{1,6}';

export const it: CommandWords = {
  language: 'it',
  marks:
    'il lo la i gli le un una di del della e in per con non più sì è sono ho mi ti me si ci che al dal nel fatto fatta finito inviato mandato passo passaggio salta saltare lascia domani dopodomani dopo poi lunedì martedì mercoledì giovedì venerdì sabato domenica settimana settimane giorni giorno mese pausa basta ferma fermate stop riprendi riprendiamo aiuto cancella cancellate cancellatemi dati copia grazie azienda rifiuto colloquio annulla fuso orario mostra mostrami quando come cosa quale quali voglio vorrei può potete puoi favore tutto tutti tutte tranne due tre quattro cinque sei sette questo questa quello oggi sera notte ora niente mai lavoro assunto assunta ancora sono stato era ma molto ciao buongiorno rimanda rimandiamo fra tra ricordamelo ricorda scrivetemi ieri stamattina elenco lista punto',
  small:
    'per favore|perfavore|per piacere|pf|ciao|salve|buongiorno|buonasera|grazie|grazie mille|ok|va bene|bene|allora|poi|gia|anche|tutto|tutti|tutte|il|lo|la|i|gli|le|l|un|una|questo|questa|questi|quello|di|del|della|al|alla|e|con|per me|mi|me|oggi|ieri|adesso|ora|finalmente|si|scusa|scusi|passi|passo|passaggio|numeri|numero|n|punti|punto|meglio|solo|per adesso|per ora|stamattina|ieri sera|in realta|pure|rebound|saluti|subito|ecco|che|esattamente',
  thin: 'per favore|per piacere|grazie|ciao|salve|buongiorno|buonasera|allora|dunque|quindi|beh|ecco|già|anche|adesso|ora|semplicemente|sinceramente|davvero|alla fine|finalmente|scusate?|mi dispiace|forse|magari|credo che|penso che|e|ma|però|ok|va bene|proprio|solo|pure|da parte mia|per il momento|purtroppo|per fortuna|subito|meglio|insomma|comunque|dai|sì',
  others:
    '(?:perché |quando |come |che |ieri |a quanto pare |e |ma |poi )?(?:loro |lui |lei (?:ha|mi|non|è|era|dice)|(?:mi )?hanno (?!assunt|pres[oa]|scelt|offert)|mi ha (?:detto|chiamat|scritto|chiest)|(?:il|la|lo|l|i|le|gli|un|una|mi[oa]|il mio|la mia) ?(?:selezionat(?:ore|rice)|recruiter|azienda|ditta|capo|responsabile|colloquio|posto(?! è mio)|collega|amic[oa]|sorella|fratello|padre|madre|mamma|papà|marito|moglie|figli[oa]|ragazz[oa]|cugin[oa]|vicin[oa]|gente|signora?|candidatura|agenzia|portale|sito|autobus|treno|ex|zi[oa]|gatt[oa]|cane|sveglia|vecchi[oa]|persona|risorse umane|datore)|risorse umane|qualcuno|nessuno|tutti dicono|la gente)',
  tag: 'no|ok|vero|giusto|sì',
  says: 'dice|disse|dicono|diceva|pensa|crede|mi ha detto|consiglia|vuole che|chiede|ripete',
  quotes: '(?:ho|gli ho|le ho) detto a|dico a|ho risposto a',
  conjunctions: 'e|ed|ma|poi|quindi|perche|inoltre|pero|mentre',
  did: '(?:ho|sono|l ho|abbiamo) \\p{L}{3,14}(?:at[oaie]|it[oaie]|ut[oaie]|tt[oaie]|s[oaie])',
  sofar: 'ancora|ho|abbiamo|avevo|sono riuscit[oa]|capisco|capit[oa]|trovo|so|solo|che|era|ricevut[oa]',
  relative: '',
  negation: 'non|senza|mai|neanche|nemmeno|niente|nessun\\w{0,1}|invece di',
  question:
    '(?:e |ma )?(?:come(?! (?:suggerito|da|detto|d accordo|consigliato))|perché|quando (?:mi|saprò|avrò)|dove|chi|qual[ei]?|quant[oaei]|cosa|che (?:devo|significa|faccio)|dovrei|è normale|c è (?:una|un|qualche)|si può|esiste) ',
  request:
    '(?:mi )?(?:puoi|potete|puo|potresti|potreste|potrebbe|possiamo|posso|potrei)(?: (?:per favore|mi))*|(?:io )?(?:voglio|vorrei|desidero|ho bisogno di|preferisco|mi piacerebbe|chiedo|chiedo di|devo|e possibile|sarebbe possibile|gradirei)(?: che)?',
  numbers: { 'un[oa]?': 1, due: 2, tre: 3, quattro: 4, cinque: 5, 'sei(?! (?:un|una|il|tu|bravo))': 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, quindici: 15, venti: 20, trenta: 30 }, // biome-ignore format: one list
  ordinals: { 'prim[oa]': 1, 'second[oa]': 2, 'terz[oa]': 3, 'quart[oa]': 4, 'quint[oa]': 5, 'sest[oa]': 6, 'settim[oa]': 7 }, // biome-ignore format: one list
  asks: {
    done: {
      full: [
        `(?:(?:e|sono|ho|l ho|li ho|le ho|stato|stata|segna|come|considera|tutto) ){0,4}(?:${DONE})(?: (?:${DONE}))?`,
        'missione compiuta',
      ],
      any: [
        '(?:(?:biglietto|mail|email|lettera|messaggio|cartolina)|#) (?:(?:is|ist|liegt|är|już|è|está|já|già|al|redan|déjà|est|ya|va|schon) ){0,3}(?:in viaggio|partit[oa]|imbucat[oa]|in posta)(?= ,|$| (?:und|en|och|e|i|y|et|seit|heute|since))',
        `# (?:(?:gia|e|sono|l ho|li ho|le ho|ho|stato|stata|anche|finalmente|tutti) ){0,4}(?:${DONE})(?= |$)`,
        `(?:${DONE}|ho fatto|ho finito|segna|spunta) (?:(?:con|gia|il|i|la) ){0,2}#`,
        '✓ #|# ✓|# 👍',
        `(?:ho|l ho|le ho|gli ho|li ho|abbiamo) (?:(?:gia|appena|finalmente|anche) ){0,2}${MADE}(?= |$)(?! (?:tardi|un errore|un colloquio|per sbaglio|fatica))`,
      ],
    },
    notYet: {
      full: [
        'non ancora',
        'ancora no',
        '(?:non )?(?:l ho |ho |e )?(?:ancora )?non (?:ancora )?(?:fatto|finito)',
        'non (?:l ho |ho )?(?:ancora )?(?:fatto|finito|iniziato)(?: ancora)?',
        'non ho avuto tempo',
      ],
      any: [
        '# (?:lo |la )?(?:voglio|faccio|farò|tengo)(?= ,|$)',
        '# (?:non ancora|ancora no)',
        'non ancora',
        '(?:questo|quello) ancora no',
      ],
    },
    skip: {
      full: [
        '(?:salta|saltare|saltalo|saltala|saltiamo|salto|skip|lascia stare|lascialo stare|lascialo perdere|lasciala perdere|lascia perdere|lascio perdere|togli|toglilo|togliamo|elimina|eliminalo|ignora|ignoralo|ignorare|ometti|scarta|scartalo|no|mai|passo oltre|non mi interessa|non fa|non serve|non lo faccio|non lo faro|non voglio farlo|niente|rinuncio|no grazie|✗|depenna)(?: (?:perdere|stare|lista|piano))*',
      ],
      any: [
        '(?:non )?se ne parla(?<=non se ne parla)(?! (?:più )?(?:fino|prima|@))',
        '(?:#|quella|quello|questa|questo) ?,? ?(?:togli(?:la|lo)|leva(?:la|lo)|salta(?:la|lo)|toglietela|toglietelo)',
        '(?:#|questa|questo|quella|quello) (?:la|lo|li|le) (?:salto|salterei|lascio|evito|tolgo)(?: stare| perdere)?(?= ,|$)',
        '(?:#|questo|questa|\\p{L}{4,12}) non (?:fa|fanno) per me',
        '(?:salta|saltare|saltiamo|salto|skip|togli|togliete|togliere|elimina|ignora|ignorare|ometti|scarta|scartare|lascia perdere|lascia stare|lascio perdere|depenna|rinuncio) (?:(?:il|la|al|a|pure) ){0,2}#',
        '# (?:(?:lo|la|li|le|preferisco|voglio|vorrei|meglio|si puo|puoi) ){0,3}(?:salto|salta|saltalo|saltare|saltarlo|no(?= ,|$| grazie)|lascia(?:lo|mo)? (?:perdere|stare)|lascio perdere|togli|toglilo|ignora|ignoralo|scarta|mai|non (?:lo faccio|lo faro|mi interessa|fa per me|mi serve))(?= |$)',
        '(?:lascialo|lasciala|lasciamo|lo lascio) (?:perdere|stare)',
        '(?:questo|questa|quello) no(?= ,|$)',
        'salta (?:questo|questa)',
        'non (?:lo|la|li|le|voglio) (?:faro|faccio|farlo|farla|scrivero)(?= ,|$| (?:mai|#))',
        '✗ #|# ✗|no al? #',
      ],
    },
    snooze: {
      full: [
        '(?:piu tardi|dopo|rimanda|rimandare|rimandiamo|rimandate|rinvia|rinviare|rinviamo|posticipa|posticipare|sposta|spostare|spostiamo|ricordamelo|ricordami|ricordatemelo|snooze|oggi no|non oggi|adesso no|ora no|non ora|non adesso|non posso|ora non posso|oggi non riesco|un altra volta|un altro giorno|aspetta|aspettare|lascia|lo faccio|faccio|faro|fra|tra|non ho tempo|sono impegnat[oa]|risentiamoci|riparliamone|ne riparliamo|scrivimi|scrivetemi|chiedimelo|dammi|datemi|va meglio|sarebbe meglio|facciamo|riproviamo|riprova|zzz|entro)(?: (?:piu tardi|dopo|meglio|tempo|ancora|di nuovo|altro|tutto|fare))*',
      ],
      any: [
        '(?:ci )?(?:risentiamoci|sentiamoci|ci sentiamo|ne riparliamo|riparliamone|ci risentiamo|riprendiamo|ricordamelo|riscrivimi) (?:(?:allora|quel giorno|dopo|per|nel|a|di|nuovo) ){0,3}(?:@|allora|quel giorno)?',
        '(?:spostarlo|rimandarlo|rinviarlo|farlo|lasciarlo|spostarla|rimandarla|farla|vederlo|riprenderlo|spostiamo|rimandiamo|facciamo) (?:(?:a|al|alla|per|fino a|nel|la|il) )*@',
        '(?:rimand\\w{1,4}|rinvi\\w{1,4}|posticip\\w{1,4}|spost\\w{1,5}|metti|mettilo|lasci\\w{1,5}|snooze|tieni) (?:(?:il|la|lo|li|questo|questa|tutto|#|a|al|alla|di|fino|per|mi|in pace|stare) ){0,6}@',
        '(?:ricorda\\w{0,8}|avvisa\\w{0,4}|chiedi\\w{0,5}|scriv\\w{1,8}|risent\\w{1,6}|ripassa|torna|riprova|riparl\\w{1,6}|richiedi\\w{0,4}|fatti sentire) ~ @',
        '# (?:(?:lo|la|faccio|faro|meglio|a|al|per|il|dopo|aspetta|puo aspettare|rimanda|rimandiamo|solo|fra|prima|non|di|sposta|spostiamo|spostalo) ){0,6}@',
        '@ (?:(?:per|il|la|faccio|lo) ){0,3}#',
        '(?:lo|la|li|ci|me ne) (?:faccio|faro|mando|mandero|invio|scrivo|scrivero|vedo|penso|pensero|occupo|occupero|metto|riprendo) (?:~ )?@',
        '@ (?:lo|la|li|ci|me ne) (?:faccio|faro|mando|scrivo|vedo|penso|occupo|metto)',
        '@ (?:ho tempo|posso|sono libero|sono libera|va bene|va meglio|andrebbe|meglio|sarebbe|se possibile|grazie)',
        '(?:non prima di|non prima del|fino a|fino al) @',
        '# (?:piu tardi|dopo|aspetta|puo aspettare|oggi no)',
        '(?:rimanda|rinvia|sposta|snooze|posticipa) #',
        '(?:sono|saro|parto|sto) ~ (?:fino|@)',
        '(?:piu tardi|oggi no|non oggi|ora non posso)(?= ,|$)',
        '(?:dammi|datemi|mi servono|ho bisogno di) (?:altr[ie] )?@',
        'zzz',
      ],
    },
    pause: {
      full: [
        '(?:pausa|in pausa|una pausa|metti in pausa|mettete in pausa|fai una pausa|mi serve una pausa|sospendi|sospendere|sospendete|ferie|vacanza|stand ?by|⏸|silenzio|tregua)(?: (?:promemoria|mail|piano|per|tutto|fino))*',
      ],
      any: [
        'pausa (?:(?:di|per|fino a|fino al) )*@',
        '(?:fai|facciamo|fare|metti|mettete|mettere|serve|voglio|prendo|prendere) (?:(?:una|in|tutto|i|il|promemoria|mi|bella) )*pausa',
        '(?:sospend\\w{1,4}) (?:tutto|i|il|le|la)',
        'niente (?:mail|promemoria|email) (?:fino|per) ',
        '(?:rimand\\w{1,4}|rinvi\\w{1,4}|spost\\w{1,5}) tutto(?= |$)',
      ],
    },
    stop: {
      full: [
        '(?:stop|basta|ferma|fermati|fermatevi|fermare|smetti|smettila|smettete|smettetela|annulla iscrizione|disiscrivimi|disiscrivetemi|disiscrizione|disiscrivere|cancellami|cancellatemi|abbastanza|fine|unsubscribe|cancel|interrompi|interrompere|interrompete|lasciami in pace|lasciatemi in pace|ho chiuso|mi arrendo|non voglio piu|termina|chiudi|🛑|alt|disdici|disdetta|finiamola)(?: (?:cosi|mail|email|messaggi|promemoria|piano|con|qui|in pace|scrivermi|altro|ormai))*',
      ],
      any: [
        'basta così',
        'chiudete (?:pure|tutto|il piano)',
        '(?:per|con) (?:la|il|lo|l) \\p{L}{3,14} basta',
        `non (?:(?:mi|voglio|vorrei|desidero|piu|mai|ricevere|dovete) ){0,5}(?:${MAIL}|ricevere|ricordate\\w{0,2})(?: (?:piu|niente|nulla|mail|email|messaggi|promemoria|mai|altro|altre|vostre|da voi|alcuna|nessuna))*(?= ,|$)(?! (?:fino|che|prima))`,
        'non (?:voglio|vorrei|desidero) (?:piu )?(?:(?:ricevere|avere|le|altre|piu|vostre|nessuna) )*(?:mail|email|messaggi|promemoria)',
        '(?:mai piu|nessuna|basta|niente piu|zero) (?:(?:con|le|i|piu|altra|altre|vostre|queste) )*(?:mail|email|messaggi|promemoria)',
        '(?:cancell|togli|toglie|elimina|rimuov|leva)\\w{0,8} (?:(?:mi|me|il|mio|indirizzo|dalla|dalle|da|vostra|vostre|questa|tutte|le) ){1,5}(?:lista|liste|mailing)',
        'disiscri\\w{1,8}',
        '(?:smett\\w{1,5}|finit\\w{1,3}) di (?:scriver|mandar|inviar|disturbar|ricordar)\\w{1,3}',
        '(?:lasciami|lasciatemi|mi lasci) in pace(?! fino| @)',
        '(?:ferma|fermate|fermare|interromp\\w{1,4}|stop|annulla|chiudi|chiudete|termina|blocca|bloccate|sospendi definitivamente|basta) (?:(?:con|a|tutti|tutto|tutte|i|il|le|la|questo|questa|questi|quest) ){0,4}(?:promemoria|mail|email|messaggi|piano|piani|tutto|questo|candidatura|invii|iscrizione)(?= |$)',
      ],
    },
    resume: {
      full: [
        '(?:riprendi|riprendere|riprendiamo|riprendete|ricomincia|ricominciamo|ricominciate|continua|continuare|continuiamo|continuate|avanti|andiamo avanti|sono tornat[oa]|tornat[oa]|rieccomi|eccomi|riattiva|riattivate|riattivare|si riparte|ripartiamo|resume|▶|ancora utile|utile|fine pausa|si continua|prosegui|proseguiamo)(?: (?:promemoria|mail|piano|da dove|eravamo|con|pronto|pronta|avanti|scrivermi|capo))*',
      ],
      any: [
        '(?:possiamo|si può|potete) (?:ripartire|riprendere|continuare|andare avanti|ricominciare)',
        'sto meglio',
        '(?:riprend\\w{1,5}|ricominci\\w{1,4}|riattiv\\w{1,4}|continu\\w{1,4}) (?:(?:con|a|i|le|il|da|mandarmi) ){0,4}(?:promemoria|mail|email|piano|scriver\\w{0,4}|mandar\\w{0,4}|messaggi)',
        '(?:potete|puoi) (?:ricominciare|riprendere|continuare|ripartire)',
        'sono (?:tornat[oa]|di nuovo qui|di ritorno)(?= ,|$| (?:da|e))',
        '(?:fermato|cancellat[oa]|disiscritt[oa]) per (?:sbaglio|errore)',
        'ancora utile',
      ],
    },
    start: {
      full: ['(?:inizia|iniziare|comincia|cominciamo|start|attiva|avvia|parti)(?: (?:promemoria|piano))*'],
      any: ['(?:attiva|avvia) i promemoria'],
    },
    hired: {
      full: [
        '(?:assunt[oaie]|mi hanno assunt[oa]|offerta|un offerta|ho lavoro|ho un lavoro|trovato lavoro|ho trovato lavoro|ho trovato un lavoro|nuovo lavoro|lavoro nuovo|mi hanno pres[oa]|pres[oa]|contratto firmato|ho firmato|ho firmato contratto|ho posto|posto e mio|ho avuto posto)(?: (?:a|in|come|tempo|da|contratto|indeterminato|determinato) ?(?:\\S{2,18} ?){0,4})?',
      ],
      any: [
        '(?:comincio|inizio|attacco) (?:(?:già|a lavorare) )*@ (?:in|da|come|al|alla|nel|nella|presso) ',
        '(?:comincio|inizio) (?:in|da|come|al|alla|nel|nella|presso) [^@]{2,30}@',
        '(?:ho|abbiamo|ho finalmente) (?:(?:gia|finalmente) )?(?:trovato|ottenuto|avuto|accettato|firmato|preso) (?:(?:un|il|l|la|nuovo|per|un altro) ?){0,3}(?:lavoro|posto|impiego|contratto|offerta)(?! (?:d affitto|nel parcheggio|a sedere))',
        '(?:mi hanno|m hanno) (?:finalmente )?(?:assunt[oa]|pres[oa](?= ,|$| (?:a|in|come))|dato il (?:posto|lavoro))',
        '(?:sono|sono stat[oa]) (?:finalmente )?assunt[oa]',
        'inizio (?:il|a) (?:nuovo )?lavor\\w{1,3}',
      ],
    },
    help: {
      full: [
        '(?:aiuto|aiutami|aiutatemi|help|come funziona|come si usa|cosa (?:scrivo|rispondo|devo scrivere|devo rispondere|posso scrivere|posso rispondere|faccio)|comandi|istruzioni|opzioni|non capisco|non ho capito|non capisco niente|cosa|come|info|menu|funziona|mi serve aiuto)(?: (?:funziona|qui|niente|nulla|scrivere|rispondere|fare))*',
      ],
      any: [
        '(?:cosa|che|quali) (?:(?:devo|posso|si puo|ti|vi|dovrei|sono|i|parole|comandi) ){0,4}(?:scrivere|rispondere|dire|scrivo|rispondo|comandi|parole|opzioni)(?! (?:al colloquio|nel cv|nella lettera))',
        'come (?:(?:si|faccio|posso|devo|a|questo|questa|per|cosa) ){0,4}(?:funziona|usa|uso|usare|fermo|fermare|saltare|salto|rimandare|rimando|correggere|cambiare|segnare|annullare|cancellarmi|metto in pausa)',
        'non (?:capisco|ho capito|so) (?:(?:niente|come|cosa|bene|che) ){0,3}(?:funziona|fare|rispondere|scrivere|usarlo|niente|nulla)(?= ,|$)(?! #)',
      ],
    },
    status: {
      full: [
        '(?:stato|status|lista|la lista|elenco|l elenco|riepilogo|riassunto|cosa manca|cosa resta|che manca|cosa mi manca|cosa mi resta|a che punto sono|a che punto siamo|dove sono|dove ero|dov ero|in sospeso|situazione|che punto sono|a punto sono|quanto manca|manca|progressi)(?: (?:da fare|sospeso|fare|manca))*',
      ],
      any: [
        '(?:cosa|che|quali|quanti|quante|quanto) (?:(?:mi|ho|passi|passaggi|cose|sono|ci|i|gia|ancora|devo|altro) ){0,5}(?:manca|mancano|resta|restano|rimane|rimangono|fatto|aperti|sospeso|fare)(?= ,|$| (?:da fare|ancora|e|per))(?! #)',
        '(?:lista|elenco|riepilogo|stato) (?:di|dei|delle|del) (?:passi|passaggi|cio che|quello che|piano|cose|quel che)',
        'a che punto (?:sono|siamo|ero|eravamo)',
        '(?:dammi|mandami|mostrami|fammi vedere|mandatemi) (?:(?:la|l|il|un|una) )*(?:lista|elenco|riepilogo|stato)',
      ],
    },
    show: {
      full: [
        '(?:mostra|mostrami|mostrare|vedi|vedere|ancora|altro|dettagli|piu dettagli|prossimo|il prossimo|apri|spiega|spiegami|ripeti|rimanda|di piu|dimmi di piu|un altro|cos era)(?: (?:dettagli|piu|altro|era))*',
      ],
      any: [
        '(?:mi )?(?:rimand[ai]|riman[dt]ate|rimandi|rispieg[ahi]|rispieghi|rimandate|ridici|ripeti|rispieghi|rispiegami|spiegami|rileggi)(?: mi)? (?:(?:il|lo|la|testo|del|di|contenuto|passo|al|dello|bene) ){0,4}#',
        '# (?:non )?(?:l ho|lo|la)? ?(?:ho )?(?:capit[oa]|trov[oa]|perso|ricevuto|cancellato)',
        '(?:mostra|mostrami|mostratemi|vedere|rivedere|apri|spiega|spiegami|rispiegami|spiegatemi|ripeti|ripetimi|rimandami|rimandatemi|rileggere|fammi vedere|leggere) (?:(?:di nuovo|ancora|cosa|che|era|e|per favore|il|in) ){0,4}#(?! @)',
        '(?:cosa|cos|che|in cosa|di cosa|com) (?:(?:e|era|diceva|dice|consiste|consisteva|tratta|devo|dovevo|fare|si|c|vuol dire|significa|chiede|per|nel|al|sarebbe) ){0,6}#',
        '# (?:(?:non|l|ho|e|lo|mi|cos|che|in cosa) ){0,5}(?:capito|cos era|era|consiste|arrivato|ricevuto|trovo|cosa)',
        'non (?:ho )?(?:capito|capisco|ricevuto|trovo) #',
        'piu (?:dettagli|informazioni)(?: (?:su|sul|del) #)?',
      ],
    },
    delete: {
      full: [
        '(?:cancella|cancellare|cancellate|elimina|eliminare|eliminate|rimuovi|rimuovete|cancellazione|eliminazione|distruggete)(?: (?:i miei|i|miei|mio|mia|dati|account|cronologia|informazioni|personali|tutti|di|dei|su|sul))+',
        'diritto all oblio',
        'gdpr',
      ],
      any: [
        '(?:revoco|ritiro) (?:il )?(?:mio )?consenso',
        '(?:cancell\\w{1,5}|elimin\\w{1,6}|rimuov\\w{1,5}|rimozione|distrugg\\w{1,5}) (?:(?:di|dei|tutti|tutto|tutte|quello|cio|che|i|il|le|miei|mio|mie|la|mia|avete|sapete|hai|sai|definitivamente|ogni|subito) ){0,8}(?:dati|account|informazioni|cronologia|profilo|traccia|di me|su di me|mi riguarda)',
        '(?:dati|account) (?:(?:personali|siano|vengano|vanno) ){0,3}(?:cancellat|eliminat)\\w',
        'diritto all oblio',
      ],
    },
    export: {
      full: [
        '(?:esporta|esportare|esportazione|miei dati|una copia|copia|scarica|scaricare|dati)(?: (?:dati|miei|i miei|completa|dei|tutti))*',
        'diritto di accesso',
      ],
      any: [
        'tutto (?:quello|ciò) che (?:conservate|avete|sapete|tenete) su di me',
        '(?:esport\\w{1,5}|scaric\\w{1,4}) (?:(?:tutti|tutto|i|miei|il|le|la|mia|mie) ){0,4}(?:dati|cronologia|informazioni|candidature|storico)',
        '(?:copia|backup|file|estratto) (?:(?:completa|di|dei|con|delle|tutti|tutto|i|miei|il|le|mie|quello|cio|che) ){0,6}(?:dati|avete|hai|sapete|informazioni|storico|candidature)',
        '(?:manda|mandami|mandatemi|invia|inviami|inviatemi|dammi|datemi|vorrei|voglio|ricevere|avere) (?:(?:in|un|una|copia|file|di|dei|tutto|tutti|i|miei|il|quello|cio|che|con) ){1,8}(?:dati|avete|hai|sapete|su di me|storico|candidature)(?! (?:cancellat|eliminat))',
        '(?:quali|che) dati (?:avete|hai|conservate)',
        'diritto di accesso|portabilita',
      ],
    },
    thanks: {
      full: [
        '(?:mille |tante |molte )?grazie(?: (?:mille|infinite|tante|di|per|a|cuore|voi|te|tutto|davvero|aiuto|rebound|vostro|tuo|ancora|dell|del|il|sostegno))*',
        '(?:vi|ti|la) ringrazio(?: \\S{2,12}){0,4}',
        'thanks',
        '🙏',
      ],
      any: ['grazie(?! (?:a dio|al cielo|a (?!te|voi|lei|tutti)|per niente|ma no|lo stesso))', '(?:ti|vi|la) ringrazio', '🙏'],
    },
    undo: {
      full: [
        '(?:annulla|annullare|annullate|undo|ripristina|ripristinate|torna indietro|indietro|ho sbagliato|sbagliato|errore|per errore|per sbaglio|mi sono sbagliat[oa]|sbaglio|ops|oops|come prima|↩|era un errore|non volevo)(?: (?:ultimo|ultima|modifica|azione|risposta|precedente|numero|riga|indietro|messaggio|prima))*',
      ],
      any: [
        '(?:ho|avevo) (?:sbagliato|cliccato|scritto|risposto|premuto) (?:(?:a|per|il|la|numero|rispondere|passo|tasto|scrivere|di) ?){0,4}(?:sbaglio|errore|sbagliato|rispondere|numero|tasto)',
        '(?:rimetti|rimettete|riporta|torna|ripristina) (?:tutto |le cose )?(?:com era|come era|a prima|come prima|lo|la|tutto|indietro)',
        '(?:annulla|annullare|annullate|ripristina|cancella|ignora|ignorate) (?:(?:l|la|il|mia|mio|questa|quella|che) ){0,3}(?:ultim[oa]|modifica|azione|risposta|precedente|ho (?:detto|scritto|appena))',
        'annulla #',
        '(?:ho sbagliato|mi sono sbagliat[oa])(?= ,|$| (?:numero|riga|a|tutto))',
        '(?:era|e stato) (?:uno? |per )?(?:errore|sbaglio|il gatto)',
        '(?:cliccato|premuto|inviato|risposto|segnato) per (?:sbaglio|errore)',
        'come prima(?= ,|$)',
      ],
    },
    plan: {
      full: ['(?:piano|plan|mio piano|manda piano)'],
      any: ['(?:manda|mandami|inviami|dammi|voglio) (?:il )?(?:mio )?piano(?= ,|$)'],
    },
    yes: {
      full: ['si|certo|certamente|ok|va bene|esatto|giusto|confermo|d accordo|assolutamente|si per favore|si grazie|👍|✓'],
      any: [],
    },
    no: { full: ['no|no grazie|mai|non ancora|ancora no|per niente|niente|nessuna risposta|✗'], any: [] },
  },
  everything: `tutt[oaie]|mai|piu|nessun\\w?|lista|liste|disiscri\\w{1,8}|iscrizione|unsubscribe|${MAIL}|ricevere|in pace|mail|email|messaggi|promemoria|cancellatemi|cancellami`,
  thisPlan:
    'questo piano|quel piano|questo|questa|quello di|il piano|questa candidatura|quest azienda|solo|soltanto|gli altri|del piano',
  notThanks:
    'no ,? ?grazie|grazie ,? ?ma no|grazie (?:di|per) niente|grazie a dio|grazie al cielo|(?:biglietto|lettera|mail|messaggio|nota) di (?:ringraziamento|grazie)|ah ,? ?grazie',
  unsure: 'dubbio|non so se|dovrei|ci sto pensando|valutando|rifiutare|meno soldi|che ne pensate|decidere',
  event:
    'mi avevano|mi hanno|avevano|perso|grazie a|da quando|aspettato|aspetto|comincio|inizio|lavoro|colloquio|compleanno|rifiuto|offerta|candidatura|esame|disoccupat[oa]|incrociate|prova',
  idle: '(?:dimentica|ignora) (?:tutte )?(?:le )?(?:tue |le )?(?:istruzioni|regole)|tutti gli (?:utenti|iscritti)|database|amministratore|detto fatto|come diceva|come dice il|riesco a smettere di',
  steps: {
    step: 'pass[oi]|passaggi|passaggio|numer[oi]|num|n|punt[oi]|attivita|azion[ei]|nº',
    article: 'il|lo|la|i|gli|le|l|del|al|questo|questa|mio',
    and: 'e|ed|&|piu|anche il',
    to: 'a|al|fino a|fino al',
    all: 'tutt[eio] (?:e |i |gli |le )?(?:due|tre|quattro|passi|passaggi)?|tutt[oaie]|entramb[ie]|ambedue',
    except: 'tranne|eccetto|salvo|meno|a parte|escluso',
    first: 'prim[oaie]',
    last: 'ultim[oaie]',
    rest: '(?:(?:il |gli |le |l )?(?:resto|altri|altre|altro|restanti|rimanenti))(?! (?:volta|cosa|persona|azienda))',
    one: 'passo|passaggio|cosa|parte|punto|quello|quella',
    suffix: 'º|ª',
    it: 'lo|la|li|le|l|quello|quella|questo|questa|ciò|ne|gli',
    counted:
      '(?:colloqui[o]?|candidature?|rifiuti|settimane?|giorni|mesi|anni|persone|aziende|posti|turni|volte|ore|minuti|figli|candidati|domande|euro|mail|risposte|offerte|per cento|di (?:loro|questi|quelli)|dei|delle|notti|pagine|chiamate|altr[ie]|(?:\\p{L}{3,12} )(?:colloqui|settimane|mesi))',
    ofOther: '(?:del loro|della loro|di un|di una|del (?!piano)|della )',
    clock: 'alle|dalle|fino alle',
    after: '',
    next: 'è|lo|la|può|deve|per|domani|più tardi|non|voglio|preferisco|sarà|va|rimane',
    about: [
      'esercizio (?:di scrittura|sulle emozioni)|emozioni|diario',
      '(?:biglietto|lettera|mail|messaggio|nota) di ringraziamento|ringraziament[oi]',
      'coach(?:ing)?|mentor|colloquio simulato',
      'altre aziende|altra strada',
      '(?:quello )?del cv|della ricerca',
      'statistic(?:a|he)|numeri del mercato|mercato del lavoro',
      '(?:quello )?(?:di |del |su )?linked ?in|social(?: network)?|personal brand',
    ],
  },
  time: {
    hour: 'or[ae]|h|oretta|orette',
    day: 'giorn[oi]',
    workday: 'giorn[oi] (?:lavorativ[oi]|feriali?)',
    week: 'settiman[ae]',
    fortnight: 'quindicina',
    month: 'mes[ei]',
    half: 'mezz a?|mezza|mezzo',
    few: 'qualche|alcun[ie]|un po di',
    couple: 'un paio d[i]?',
    weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
    months: [
      'gen(?:naio)?',
      'feb(?:braio)?',
      'mar(?:zo)?',
      'apr(?:ile)?',
      'mag(?:gio)?',
      'giu(?:gno)?',
      'lug(?:lio)?',
      'ago(?:sto)?',
      'set(?:tembre)?',
      'ott(?:obre)?',
      'nov(?:embre)?',
      'dic(?:embre)?',
    ],
    beside: 'prossim[oa]|questo|questa|il|la|che viene|entrante|di',
    pastBefore: 'ieri|da|scors[oa]|ultim[ie]|ogni|tutti i|dopo|durante|nelle ultime|nei passati|queste',
    pastAfter: 'fa|prima|scors[oa]|passat[oaie]|di (?:esperienza|silenzio|attesa)|dell anno',
    tomorrow: 'domani(?: mattina| presto)?',
    dayAfter: 'dopodomani|dopo domani',
    today: 'oggi',
    tonight: 'stanotte|questa notte',
    evening: 'stasera|questa sera|in serata|di sera',
    afternoon: 'oggi pomeriggio|nel pomeriggio|questo pomeriggio|di pomeriggio|pomeriggio',
    morning: 'di mattina|in mattinata|al mattino|presto|mattina',
    noon: 'a mezzogiorno|mezzogiorno',
    nextWeek:
      '(?<=settimana [^@]{0,40})la prossima(?= per favore|$)|dopo il (?:week ?end|fine settimana)|(?:la )?(?:settimana prossima|prossima settimana|settimana che viene|inizio settimana)',
    weekAfter: 'fra due lunedi',
    endOfWeek: '(?:a|entro|per) fine settimana|(?:alla |entro la |per la )?fine della settimana',
    weekend: '(?:il |nel |questo |al )*(?:fine settimana|week ?end|finesettimana)(?: prossimo)?',
    nextMonth: '(?:il )?(?:mese prossimo|prossimo mese|mese che viene|inizio mese)',
    endOfMonth: '(?:a )?fine (?:del )?mese',
    weekLater: '',
    vague:
      '(?:in |a |dopo l |fino a )?(?:primavera|estate|autunno|inverno)|dopo (?:il |le )?(?:natale|vacanze|feste|pasqua|ferie|esami|trasloco)',
    nextYear: '(?:l )?anno (?:prossimo|nuovo)',
    mid: 'meta|a meta',
    end: '(?:a )?fine',
    of: 'di',
    suffix: 'º|o',
    theDay: ['(?:fino al|entro il|giorno) (\\d{1,2})(?= ,|$| (?:va|quando|grazie|per|che))'],
    clock: [
      '(?:alle|verso le|dopo le|fino alle) (\\d{1,2}|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)(?:[:.](\\d{2})| e mezza)?(?: (?:di |del )?(mattina|pomeriggio|sera))?',
      '(\\d{1,2}):(\\d{2})',
    ],
    am: 'mattina',
    pm: 'pomeriggio|sera',
    lead: 'fino a|fino al|fino|a|al|alla|alle|per|in|entro|tra|fra|il|la|lo|l|i|le|di|del|da|dal|dalla|dopo|prima|prima di|verso|durante|meglio|non prima|questo|questa|altri|altre|solo|magari',
    thatDay: 'allora|quel giorno|per allora',
    until: 'finche|fino a quando|fino a|quando|dopo che|appena|dopo',
  },
  fix: {
    names: {
      company: 'azienda|ditta|societa|datore(?: di lavoro)?|impresa|nome dell azienda|l azienda',
      role: 'ruolo|posizione|titolo|posto|qualifica|mansione',
      contact: 'contatto|referente|selezionat(?:ore|rice)|recruiter|nome|persona',
    },
    lead: '(?:il |la |quello giusto |quella giusta )?(?:dovrebbe (?:essere|dire)|deve (?:essere|dire)|si chiama(?:va)?|e in realta|era in realta)|e|era|in realta (?:e|era)|quell[oa] giust[oa] e|volevo dire|intendevo|bensi|cambialo in|metti|con',
    only: '(?:era|è stato|è stata|ho fatto|ho avuto|sono arrivat[oa]) (?:\\p{L}{2,10} ){0,2}(?:solo|soltanto|solamente)|(?:solo|soltanto|solamente) (?:un|una|il|la|lo|l)',
    plan: '(?:questo|quel|il) piano',
    signed:
      'ha firmato|mi ha scritto|e (?:il|la) mi[oa] (?:contatto|referente)|era (?:il|la) mi[oa] (?:contatto|referente)|che ha firmato',
    comment:
      'perfetto|perfetta|ottimo|ottima|orribile|brutto|brutta|buono|buona|molto|troppo|per|non|ideale|coperto|coperta|chiusa|male|bene|lontano|piccola|grande|sbagliato|sbagliata|un|una|gia|in|che|di|noioso|noiosa',
    company: [
      '(?:(?:l|la|il|nome|dell|vera|giusta) )*(?:azienda|societa|ditta|impresa|datore di lavoro)(?: (?:giusta|corretta|in realta))?(?: ,)? ?(?:(?:e|era|si chiama|si chiamava|dovrebbe essere|sarebbe) ?)?(?:(?:in realta|la) )*',
      '(?:azienda|ditta|societa) sbagliata(?: ,)? ?(?:(?:e|era|si chiama) )?(?:(?:la|l) )?',
    ],
    role: [
      '(?:(?:il|la|mio|titolo|del|nome) )*(?:ruolo|posizione|posto|mansione|incarico)(?: (?:giusto|in realta|corretto))?(?: ,)? ?(?:(?:e|era|si chiama|dovrebbe essere) ?)?(?:(?:di|da|in realta|quello di) )*',
      'mi (?:ero|sono) candidat[oa] (?:(?:come|per|da|a|il|posto|di|ruolo) )+',
      'ruolo sbagliato(?: ,)? ?(?:(?:e|era) )?',
    ],
    contact: [
      '(?:(?:il|la|mio|nome|del|della|persona) )*(?:contatto|referente|selezionatrice|selezionatore|persona che (?:ha firmato|mi ha scritto|ha scritto)|chi ha firmato|firmatari[oa]|nome|recruiter)(?: (?:e|era|si chiama|si chiamava))? ?(?:(?:in realta|la|il|signora|signor|dott|dottoressa|sig) )*',
      '(?:lei|lui|la signora|il signore|la recruiter|la selezionatrice) si chiama(?:va)? ',
      'ha firmato (?:(?:la|il|signora|signor|sig) )*',
      '(?:contatto|nome) sbagliato(?: ,)? ?(?:(?:e|era|si chiama) )?',
    ],
    wrong:
      'sbagliat[oaie]|errat[oaie]|errore|correggi|correggete|correzione|cambia|cambiate|segna|annota|in realta|si chiama|dovrebbe|corrett[oa]|giust[oa]|modifica|avete scritto',
    not: 'non|e non|invece di|mica',
    actually: 'solo|soltanto|in realta|mai|non|era|ero|sono|arrivat[oa]|gia|fatto|fase|ho|avevo',
    stage: {
      field: 'fase|tappa|stadio',
      application: 'candidatura|cv|curriculum|modulo|domanda|mai (?:avuto|fatto) (?:un |il )?colloquio',
      assessment: 'test(?: \\S{4,10})?|prova|esame|esercizio|caso pratico',
      screen:
        '(?:prima )?(?:telefonata|chiamata|chiacchierata)(?: \\S{2,10})?|al telefono|telefonico|colloquio telefonico|screening',
      interview: 'colloqui(?:o)?|giornata di prova|secondo giro',
      final:
        '(?:colloquio|turno|round|fase) finale|finale|finalista|ultim[oa] (?:colloquio|giro|fase|round)|ultim[ie] (?:due|tre)|seconda scelta',
      'offer-withdrawn':
        '(?:ritirat[oa]|annullat[oa]|revocat[oa]) (?:(?:l|la|mia) )*(?:offerta|proposta)?|offerta (?:(?:e|stata|poi) )*(?:ritirata|annullata|revocata)',
    },
    reason: {
      field: 'motivo|ragione|perche|hanno detto|al telefono|causa|per via',
      'other-candidate':
        '(?:altr[oa]|miglior\\w?) (?:candidat[oa]|persona)|un altr[oa]|candidat[oa] intern[oa]|qualcun altro|intern[oa]',
      experience: 'esperienza|anni di',
      skills: 'lingu[ae]|inglese|tedesco|francese|titolo|certificat\\w|patente|laurea|excel|competenz[ae]|livello|diploma',
      'position-filled': '(?:posto|posizione) (?:(?:gia|era|e|stato|stata) )*(?:copert[oa]|occupat[oa]|pres[oa])|gia copert[oa]',
      'position-closed': 'cancellat[oa]|congelat[oa]|budget|chius[oa]|ristrutturazione|annullat[oa]',
      'location-or-authorization': 'visto|permesso|trasferi\\w{1,6}|distanza|lontan[oa]|remoto|residenza|sede',
      salary: 'stipendio|retribuzione|ral|soldi|compenso|car[oa]|economic\\w',
      fit: 'cultura|squadra|team|personalita|motivazione|carattere|affinita',
      overqualified: 'troppo (?:qualificat[oa]|espert[oa]|senior)|sovraqualificat[oa]|troppa esperienza',
      volume: '(?:tanti|troppi|molti|centinaia di|troppe|molte|\\d{2,4}) (?:candidati|candidature|domande)',
      late: 'tardi|scadenza|fuori tempo|ritardo|scadut[oa]',
    },
    kind: {
      notRejection:
        '(?:non (?:e|era|e stato|mi hanno)|mica) (?:(?:un|una|davvero|stato) )*(?:rifiuto|no|negativa|rifiutat[oa]|scartat[oa]|lavoro)|non c entra (?:niente|nulla) con il lavoro|niente a che fare con (?:un |il )?lavoro',
      it: 'era|questo|quello|mail',
      interview: 'colloquio|invito|convocazione|convocavano|invitavano',
      offer: 'offerta|proposta',
      assessment: 'test|prova',
      acknowledgement: 'conferma|ricevut[oa]|in valutazione|ricezione',
      outreach: 'cacciatore di teste|headhunter|recruiter',
      other:
        'padron[ea] di casa|banca|mutuo|prestito|newsletter|pubblicita|universita|scuola|assicurazione|affitto|borsa di studio|spam|amic[oa]',
      rejection: 'rifiuto|scartat[oa]|negativa',
    },
  },
  timezone: {
    named: [
      '(?:(?:mio|il|cambia|imposta) )*(?:fuso(?: orario)?|ora locale|orario|orologio)(?: (?:e|di|a|su|per|sbagliato|quello))*(?: ,)?(?: (?:e|sono a|vivo a|a|di|in|quello di|su))*',
    ],
    place: [
      '(?:ora |adesso |mi )*(?:vivo|abito|sono|sto|trasferit[oa]|lavoro)(?: (?:ora|adesso|attualmente|trasferit[oa]))* (?:a|in|ad)',
    ],
  },
  typos: 'fatto|finito|salta|domani|rimanda|pausa|basta|annulla|riprendi|aiuto|cancella|grazie|inviato|stop',
};
