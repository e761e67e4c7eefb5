/** What people call the seven steps and how they report having done them, by language; both name a step only while it is due. Lists are in the order of the steps. */

export interface StepDeeds {
  /** Nouns of what a step is about ("the search one", "social media"). */
  topics: readonly string[];
  /** Reports of having done it ("spoke to my old boss"). */
  deeds: readonly string[];
  /** Words before a report that make it none: would have, wish, if. */
  unreal: string;
}

/** A few words in between. */
const W = '(?:[^ ,]{1,14} ){0,4}';

export const STEP_DEEDS: Record<string, StepDeeds> = {
  en: {
    topics: [
      'feelings?|emotions?|ang(?:ry|er)|rage|journal(?:l?ing)?|venting|letting off steam',
      'thank(?:ing)? (?:him|her|them|that|anyone|the (?:man|woman|interviewer|recruiter)|those)|thank(?:s| you) (?:notes?|cards?|mails?|e ?mails?|letters?)|gratitude|being grateful|(?:mail|note|letter|card|email|message) to (?:the|my) (?:interviewer|recruiter|hiring manager|manager|panel)',
      'mentors?|(?:career |any |a )?coach(?:ing|es)?|honest (?:opinion|feedback|talk)|feedback call|debrief',
      'lesser (?:roles?|jobs?)|(?:one )?rung down|(?:tak|go|aim|settl|apply)(?:e|ing)? (?:for |to )?(?:a |something )?(?:job )?(?:lower|less|beneath)[^ ,]{0,3}|downgrad(?:e|ing)[^ ,]{0,3}|(?:smaller|lesser) (?:companies|firms|places|jobs?|roles?)|lower (?:roles?|jobs?|positions?)|step down|sibling roles?|side door',
      '(?:job )?search|job alerts?|filters?|search terms|wider net',
      'stats|statistics|numbers|figures|outlook|charts?|labou?r market',
      'linked ?in|social media|headline|profile|posting online|personal brand|xing|online presence',
    ],
    deeds: [
      '(?:went for|did|had|been for|been on|took) (?:a |an |my )?(?:(?:long|quick|good|big|proper|[^ ,]{2,6}) )?(?:run|walk|swim|workout|cry|scream|bike ride|hike)|boxing|screamed|vented|journal(?:l)?ed|(?:wrote|scribbled|typed|poured) (?:it|everything|my (?:feelings|anger|heart|rage)|that|them) (?:all )?(?:down|out)|(?:wrote|filled|scribbled) (?:two|three|four|five|six|\\d|several) pages|cried it (?:all )?out|punched|kicked (?:a|the)|let (?:it all out|off steam)|got it (?:all )?off my chest',
      `(?:wrote|written|sent|mailed|e ?mailed|messaged|thanked|dropped|posted|texted) (?:(?:a|an|the|my|to|him|her|them|off|short|quick|little|nice|line|note|thank|you|both|polite|brief|thanks|two|three|few) )*(?:to )?(?:(?:the|my|both|that) )?(?:hiring manager|interviewers?|recruiter|manager|panel|hr|note|card|thank you|thanks|letter|lines?|director|team lead|head of|mrs?|ms|lady|chap|guy|woman|man|boss)`,
      `(?:spoke|talked|spoken|had (?:a |an )?(?:[^ ,]{3,8} )?(?:coffee|call|chat|word|lunch|tea|pint|beer|drink|talk|zoom|session|meeting)|met(?: up)?|sat down|chatted|phoned|rang|called|asked|caught up|been to see|went to see|saw|went through it) (?:with |to |w )?${W}(?:boss(?:es)?|mentors?|coach(?:es)?|managers?|colleagues?|recruiters?|agency|teacher|professor|supervisor|adviser|advisor|tutor|lecturer|career|consultant|hr|someone who|people who)`,
      `(?:looked (?:up|at|for|into)|found|listed|checked out|applied (?:to|for|at)|ive applied|searched for|picked|shortlisted|made a list of|wrote down) ${W}(?:smaller|lesser|lower|similar|junior|sibling|companies|firms|competitors|employers|rivals)`,
      `(?:changed|widened|narrowed|broadened|adjusted|updated|redid|set(?: up)?|tightened|rebuilt|cleaned up|edited|saved|deleted|tweaked|fixed|turned on|expanded|reworked|opened up|added|removed|halved|doubled) ${W}(?:search(?:es)?|filters?|alerts?|radius|keywords|criteria|job titles|cv|resume|postcodes?)`,
      `(?:read|looked (?:up|at|through)|checked|went through|studied|downloaded|went over|had a (?:look|nose|read|peek) (?:at|through|into)|dug into|pored over|skimmed|googled) ${W}(?:figures|numbers|stats|statistics|outlook|charts?|tables?|trends?|forecasts?|projections)`,
      `(?:updated|changed|rewrote|redid|posted|polished|cleaned up|edited|wrote|refreshed|tidied|fixed|published|put up|uploaded|added|made|sorted) ${W}(?:linked ?in|profile|headline|photo|picture|about section|bio|portfolio|website|article|post)`,
    ],
    unreal:
      'would have|id have|wish i|wish id|if i|if id|had i|should have|could have|meant to|tried to|wanted to|forgot to|they|who|he|she|when i|after i|before i|should i have|until|unless|once|till|as soon as|prefer to|like to|going to|want to|have to|need to|ill|will|can|could',
  },
  de: {
    topics: [
      'gefühle?|gefühlskram|emotionen|tagebuch|dampf ablassen',
      'bedanken|danke ?(?:schön)?(?:mail|karte|brief|schreiben)|danke?s ?(?:mail|karte|brief|nachricht)|dankschreiben|(?:mail|karte|brief|nachricht) an (?:frau|herrn) \\p{L}{2,16}|das (?:danke|bedanken)',
      'mentor(?:in)?|coach(?:ing)?|headhunter(?:in)?|arbeitsamt|(?:ex|alte[rn]?) chef(?:in)?|ehrliche (?:meinung|rückmeldung)|feedback ?gespräch',
      'kleinere firmen|kleinere stelle|niedrigere stelle|andere wege?|schwesterstelle|umweg',
      'suche|stellensuche|jobsuche|suchfilter|filter|suchauftrag|suchaufträge|job ?alarm|radius',
      'statistik(?:en)?|zahlen|prognosen?|arbeitsmarktzahlen|ausblick',
      'linked ?in|selbstvermarktung|xing|profil|social media|soziale medien|selbstdarstellung|selbstdarstellungszeug',
    ],
    deeds: [
      '(?:war|bin) (?:[^ ,]{2,12} ){0,3}(?:laufen|joggen|spazieren|schwimmen|boxen|gelaufen|gejoggt)|geschrien|ausgeheult|alles (?:auf|nieder)geschrieben|von der seele geschrieben|dampf abgelassen|boxsack|holz gehackt',
      `(?:habe|hab|ich) ${W}(?:frau|herrn|ihr|ihm|ihnen|chefin|chef|personalerin|personaler|recruiterin) ${W}(?:geschrieben|gemailt|bedankt|gedankt)|(?:habe|hab) mich ${W}bedankt|(?:mail|karte|brief|nachricht|danke) (?:an [^ ,]{2,12} [^ ,]{2,14} )?(?:ist )?(?:raus|weg|abgeschickt|verschickt|geschrieben|unterwegs|draußen)`,
      `(?:mit|bei) ${W}(?:chef(?:in)?|mentor(?:in)?|coach|kolleg(?:e|en|in)|berater(?:in)?|professor(?:in)?|vorgesetzten?) ${W}(?:gesprochen|geredet|telefoniert|getroffen|unterhalten|gequatscht)|(?:kaffee|gespräch|telefonat|treffen) mit ${W}(?:chef(?:in)?|mentor(?:in)?|coach|kolleg(?:e|en|in)|berater(?:in)?)|(?:chef(?:in)?|mentor(?:in)?|coach|berater(?:in)?) ${W}(?:getroffen|angerufen|gefragt)`,
      `(?:kleinere|andere|ähnliche) (?:firmen|stellen|betriebe) ${W}(?:gesucht|gefunden|rausgesucht|angeschrieben|aufgelistet|herausgesucht)`,
      `(?:suche|filter|suchauftrag|radius|alarm|lebenslauf|suchbegriffe|umkreis) ${W}(?:geändert|erweitert|eingegrenzt|angepasst|eingerichtet|umgestellt|aktualisiert|überarbeitet|gesetzt|eingestellt|verkleinert|vergrößert)`,
      `(?:zahlen|statistik(?:en)?|prognose|tabellen?|ausblick) ${W}(?:angeschaut|angesehen|gelesen|durchgesehen|geprüft|studiert|durchgegangen|nachgeschlagen)`,
      `(?:profil|foto|überschrift|headline|linkedin|xing|beitrag|slogan) ${W}(?:aktualisiert|geändert|überarbeitet|gepostet|hochgeladen|aufgeräumt|erneuert|neu gemacht|angepasst|geschrieben|veröffentlicht|aufgehübscht)`,
    ],
    unreal: 'hätte|wäre|wenn ich|wollte|sollte|würde|müsste|vergessen|versucht',
  },
  fr: {
    topics: [
      'émotions?|sentiments?|journal intime|défouloir',
      'mots? de remerciements?|remerciements?|(?:mail|carte|lettre) de remerciement',
      'mentor|coach|avis honnête|retour honnête',
      'postes? (?:moins (?:bien )?pay[^ ]{1,4}|plus bas|inférieurs?)|petites? (?:boîtes?|entreprises?)|entreprises? plus petites?',
      'recherches?|filtres?|alertes?|critères',
      'statistiques?|stats|chiffres|perspectives|prévisions',
      'linked ?in|réseaux sociaux|profil|accroche',
    ],
    deeds: [
      '(?:suis|été) (?:allée?|partie?|sortie?)? ?(?:courir|marcher|nager|boxer|me promener)|couru|hurlé|crié un bon coup|vidé mon sac|tout (?:écrit|déballé)|pleuré un bon coup|défoulée?',
      '(?:j ai|ai|viens d|lui ai|leur ai) ?(?:enfin |bien |déjà )?(?:écrit|remercié|envoyé|écrire|remercier|envoyer) (?:(?:à|un|une|le|la|mon|ma|mot|mail|carte|message|petit|petite|gentil|de|remerciement|au|merci) ?)+',
      `(?:parlé|discuté|déjeuné|pris un café|bu un café|vu|eu|appelé|rencontré|échangé|téléphoné) ${W}(?:ancien|ancienne|chef|cheffe|mentor|coach|patron|patronne|prof|manager|responsable|recruteu(?:r|se)|collègue|conseill(?:er|ère)|tuteur)`,
      `(?:cherché|trouvé|listé|repéré|noté|contacté|postulé) ${W}(?:plus petites?|petites|similaires?|concurrents?|autres boîtes|autres entreprises)`,
      `(?:changé|élargi|resserré|modifié|ajusté|refait|mis à jour|créé|réglé|affiné|réduit) ${W}(?:recherches?|filtres?|alertes?|critères|cv|rayon|mots clés)`,
      `(?:lu|regardé|consulté|vérifié|étudié|épluché|parcouru) ${W}(?:chiffres|statistiques|stats|prévisions|perspectives|tableaux?|courbes?)`,
      `(?:mis à jour|changé|refait|modifié|publié|posté|retouché|rafraîchi|dépoussiéré|complété|réécrit) ${W}(?:profil|linkedin|photo|titre|accroche|post|résumé|publication)`,
    ],
    unreal: 'aurais|avais dû|si j|voulais|devais|essayé|oublié|voudrais|pensais',
  },
  es: {
    topics: [
      'emociones|sentimientos?|diario|desahogo',
      '(?:nota|mail|correo|carta|tarjeta|mensaje) de agradecimiento|agradecimientos?|dar(?:le|les)? las gracias',
      'mentora?|coach|opinión (?:sincera|honesta)',
      'puestos? (?:más bajos?|inferior(?:es)?|menor(?:es)?)|empresas? más pequeñas?',
      'búsqueda|filtros?|alertas?|criterios',
      'estadísticas?|cifras|números|previsiones',
      'linked ?in|redes(?: sociales)?|perfil|titular',
    ],
    deeds: [
      '(?:salí|fui|he salido|he ido) a (?:correr|caminar|andar|nadar|pasear|gritar|boxear)|grité|me desahogué|lo escribí todo|escribí todo lo que|solté todo',
      `(?:le|les) (?:escribí|mandé|envié|di las gracias|he escrito|he mandado|agradecí)|(?:escribí|mandé|envié|he escrito|he mandado|he enviado|agradecí) (?:a|un|una|el|la|al) ${W}(?:mail|correo|nota|carta|tarjeta|mensaje|gracias|entrevistadora?|reclutadora?|recursos humanos|jefa?|agradecimiento|señora?)`,
      `(?:hablé|he hablado|quedé|tomé un café|me vi|llamé|he llamado|charlé|comí|pregunté) (?:con|a|al) ${W}(?:jef[ea]|mentora?|coach|profesora?|compañer[oa]|reclutadora?|tutora?|orientadora?|antigu[oa])`,
      `(?:busqué|encontré|apunté|hice una lista|he buscado|miré|anoté|postulé) ${W}(?:empresas|puestos|pequeñas|similares|parecidas|competencia)`,
      `(?:cambié|amplié|reduje|ajusté|actualicé|modifiqué|puse|creé|configuré|he cambiado|he ampliado|he actualizado|he ajustado) ${W}(?:búsqueda|filtros?|alertas?|cv|currículum|criterios|radio|palabras clave)`,
      `(?:leí|miré|revisé|consulté|estudié|he leído|he mirado|he revisado|repasé) ${W}(?:cifras|números|estadísticas?|datos|gráficos?|tablas?|previsiones)`,
      `(?:actualicé|cambié|retoqué|publiqué|subí|reescribí|arreglé|he actualizado|he cambiado|he publicado|he subido|puse) ${W}(?:perfil|linkedin|foto|titular|publicación|post)`,
    ],
    unreal: 'hubiera|habría|si|quería|debería|olvidé|intenté|iba a',
  },
  pt: {
    topics: [
      'emoções|sentimentos?|diário|desabafo',
      '(?:nota|mail|email|e mail|carta|cartão|mensagem) de agradecimento|agradecimentos?|a do obrigad[oa]',
      'mentora?|coach|opinião (?:sincera|honesta)',
      'cargos? (?:mais baixos?|inferior(?:es)?|menor(?:es)?)|empresas? mais pequenas?|empresas? menores',
      'pesquisa|busca|filtros?|alertas?|critérios',
      'estatísticas?|números|previsões',
      'linked ?in|redes(?: sociais)?|perfil',
    ],
    deeds: [
      '(?:fui|saí para|saí pra) (?:correr|caminhar|andar|nadar|passear)|gritei|chorei tudo|desabafei|escrevi tudo|pus tudo cá para fora|botei tudo pra fora',
      `(?:escrevi|mandei|enviei|agradeci|respondi)(?: lhe| lhes)? (?:(?:a|o|um|uma|para|pra|ao|à|lhe) )*${W}(?:mail|email|nota|carta|cartão|mensagem|agradecimento|entrevistadora?|recrutadora?|obrigad[oa]|chefe|rh)`,
      `(?:falei|conversei|tomei um café|almocei|liguei|estive|encontrei me|perguntei) (?:com|para|a|ao) ${W}(?:chefe|mentora?|coach|professora?|colega|recrutadora?|tutora?|orientadora?|antig[oa]|recursos humanos|rh)`,
      `(?:procurei|encontrei|listei|fiz uma lista|vi|anotei) ${W}(?:empresas|vagas|menores|pequenas|parecidas|concorrência)`,
      `(?:mudei|alarguei|ampliei|reduzi|ajustei|atualizei|alterei|criei|configurei|afinei) ${W}(?:pesquisa|busca|filtros?|alertas?|cv|currículo|critérios|raio|palavras chave)`,
      `(?:li|vi|olhei|consultei|estudei|conferi|analisei) ${W}(?:números|estatísticas?|dados|gráficos?|tabelas?|previsões)`,
      `(?:atualizei|mudei|alterei|publiquei|postei|reescrevi|arrumei|melhorei|troquei) ${W}(?:perfil|linkedin|foto|título|publicação|post)`,
    ],
    unreal: 'teria|se|queria|devia|esqueci|tentei|ia',
  },
  it: {
    topics: [
      'emozioni|sentimenti|diario|sfogh?[oi]',
      '(?:biglietto|mail|email|lettera|messaggio|nota) di ringraziamento|ringraziament[oi]',
      'mentore|mentor|coach|parere (?:sincero|onesto)',
      'scendere di livello|(?:ruolo|posto|posizione) (?:più basso|più bassa|inferiore|minore)|aziende più piccole',
      'ricerca|filtri|avvisi|criteri|alert',
      'statistiche|numeri|cifre|previsioni',
      'linked ?in|social|vetrina(?: online)?|profilo|headline',
    ],
    deeds: [
      '(?:sono|ero) (?:andat[oa]|uscit[oa]) a (?:correre|camminare|nuotare|passeggiare|urlare)|(?:ho )?(?:urlato|pianto tutto)|mi sono sfogat[oa]|ho scritto tutto|ho buttato fuori',
      `(?:ho|gli ho|le ho|l ho|già) ?(?:scritto|mandato|inviato|spedito|ringraziato) ?(?:(?:a|al|alla|un|una|il|la|lo) )*${W}(?:mail|email|biglietto|lettera|messaggio|ringraziamento|selezionat(?:ore|rice)|recruiter|grazie|responsabile|signora?)`,
      `(?:parlato|preso un caffè|sentito|visto|chiamato|incontrato|chiesto|pranzato) ${W}(?:capo|mentore|mentor|coach|professore(?:ssa)?|collega|recruiter|tutor|responsabile|vecchi[oa]|ex)`,
      `(?:cercato|trovato|elencato|fatto una lista|segnato|guardato) ${W}(?:aziende|posti|piccole|simili|concorrenti)`,
      `(?:cambiato|allargato|ristretto|aggiustato|aggiornato|modificato|impostato|creato|sistemato) ${W}(?:ricerca|filtri|avvisi|cv|curriculum|criteri|raggio|parole chiave|alert)`,
      `(?:letto|guardato|controllato|studiato|consultato|visto) ${W}(?:numeri|statistiche|cifre|grafici|tabelle|previsioni|dati)`,
      `(?:aggiornato|cambiato|rifatto|pubblicato|caricato|riscritto|sistemato|messo a posto) ${W}(?:profilo|linkedin|foto|headline|post|titolo)`,
    ],
    unreal: 'avrei|se|volevo|dovevo|dimenticato|provato|vorrei',
  },
  nl: {
    topics: [
      'gevoelens?|emoties|dagboek|stoom afblazen',
      'bedankje|bedank ?(?:mail|kaartje|brief(?:je)?|bericht)|dankwoordje|kaartje',
      'mentor|coach|loopbaancoach|oude (?:teamlead|baas|leidinggevende)|eerlijke mening',
      'lagere (?:functie|baan)|kleinere bedrijven|mindere baan|zijweg',
      'zoektocht|zoekopdracht|filters?|alerts?|zoekcriteria|vacature ?alerts?',
      'cijfers?|cijfertjes|statistiek(?:en)?|prognoses?|vooruitzichten',
      'linked ?in|social media|sociale media|geprofileer|profiel',
    ],
    deeds: [
      `(?:ben|heb) ${W}(?:hardlopen|gerend|gewandeld|gezwommen|gesport|gebokst)|boksbal|geschreeuwd|uitgehuild|alles opgeschreven|van me af geschreven|stoom afgeblazen|lucht op`,
      `(?:heb|ik) ${W}(?:geschreven|gemaild|bedankt)(?= |$)|(?:bedankje|mail|kaartje|brief|briefje|bericht) (?:(?:aan|naar) (?:[^ ,]{2,12} ){1,3})?(?:is )?(?:de deur uit|weg|verstuurd|verzonden|gestuurd|op de post|geschreven)`,
      `(?:met|bij|aan) ${W}(?:baas|mentor|coach|collega|manager|recruiter|docent|begeleider) ${W}(?:gesproken|gepraat|gebeld|gehad|afgesproken|koffie gedronken|gevraagd)|(?:gesproken|gepraat|gebeld|koffie gedronken|koffie gehad|afgesproken) met ${W}(?:baas|mentor|coach|collega|manager|recruiter|docent)`,
      `(?:kleinere|andere|vergelijkbare) (?:bedrijven|banen) ${W}(?:gezocht|gevonden|opgezocht|benaderd)|lijst(?:je)? ${W}gemaakt`,
      `(?:zoekopdracht|zoektocht|filters?|alerts?|cv|criteria|straal|zoektermen) ${W}(?:aangepast|veranderd|verbreed|versmald|ingesteld|bijgewerkt|gewijzigd|aangezet)`,
      `(?:cijfers|statistieken|prognoses?|grafieken|tabellen?) ${W}(?:bekeken|gelezen|doorgenomen|bestudeerd|gecheckt|opgezocht|uitgeplozen|nagekeken)`,
      `(?:profiel|linkedin|foto|kop|bericht|post|headline) ${W}(?:bijgewerkt|aangepast|veranderd|gepost|geplaatst|opgepoetst|vernieuwd|geüpload|herschreven)`,
    ],
    unreal: 'zou|als ik|wilde|moest|vergeten|geprobeerd|had willen',
  },
  pl: {
    topics: [
      'emocje|uczucia|dziennik|wyżalenie',
      '(?:im |jej |jemu |mu )?dziękować(?: im| jej| mu)?|(?:mail|list|kartka|liścik|wiadomość) z podziękowaniem|podziękowani[ae]|podziękowań',
      'mentor(?:em|ka|ką)?|coach(?:em)?|szczera opinia',
      '(?:niższ|gorsz)[^ ,]{1,4} stanowisk[oa]?|mniejsz[^ ,]{1,3} firm[ay]?',
      'wyszukiwani[ae]|szukani[ae]|filtr(?:y|ów)|alert(?:y|ów)|kryteri[ao]',
      'statystyk[ia]|liczb[ya]|prognoz[ya]',
      'linked ?in|social media|media społecznościowe|internet|profil|nagłówek',
    ],
    deeds: [
      '(?:poszedłem|poszłam|byłem|byłam) (?:pobiegać|biegać|na spacer(?:ze)?|na basen(?:ie)?|na siłowni[ęi])|pobiegał[ae]m|wykrzyczał[ae]m|wypłakał[ae]m|wyżalił[ae]m|spisał[ae]m wszystko|wyrzucił[ae]m to z siebie',
      `(?:napisał[ae]m|wysłał[ae]m|podziękował[ae]m|odesłał[ae]m) ${W}(?:maila?|list|kartkę|wiadomość|podziękowani[ae]|do (?:[^ ,]{2,12} ){0,2}(?:pani|pana|rekruter(?:ki|a)|szef(?:a|owej)|kierownika)|rekruterce|rekruterowi|pani|panu)`,
      `(?:rozmawiał[ae]m|pogadał[ae]m|porozmawiał[ae]m|spotkał[ae]m się|zadzwonił[ae]m|dzwonił[ae]m|był[ae]m na kawie|wypił[ae]m kawę|zapytał[ae]m|spytał[ae]m) ${W}(?:szef(?:em|ową|a|owej)|mentor(?:em|ką|a|ki)|coachem|kolegą|koleżanką|rekruter(?:em|ką)|profesor(?:em|ką)|doradc[ąy]|kierowni(?:kiem|czką))`,
      `(?:znalazł[ae]m|poszukał[ae]m|spisał[ae]m|wypisał[ae]m|zrobił[ae]m listę) ${W}(?:firm|firmy|mniejsz[^ ,]{1,4}|podobn[^ ,]{1,4}|stanowisk)`,
      `(?:zmienił[ae]m|poszerzył[ae]m|zawęził[ae]m|ustawił[ae]m|poprawił[ae]m|zaktualizował[ae]m|dodał[ae]m|rozszerzył[ae]m) ${W}(?:wyszukiwani[ae]|filtry|alerty|cv|kryteria|promień|słowa)`,
      `(?:przeczytał[ae]m|przejrzał[ae]m|sprawdził[ae]m|obejrzał[ae]m) ${W}(?:liczby|statystyki|prognozy|dane|tabel[eę]|wykres[^ ,]{0,2})`,
      `(?:zaktualizował[ae]m|zmienił[ae]m|poprawił[ae]m|opublikował[ae]m|wrzucił[ae]m|odświeżył[ae]m|napisał[ae]m) ${W}(?:profil|linkedin|zdjęcie|nagłówek|post)`,
    ],
    unreal: 'gdybym|żebym|chciał[ae]m|miał[ae]m|zapomniał[ae]m|próbował[ae]m|bym',
  },
  sv: {
    topics: [
      'känslor(?: och sånt)?|dagbok',
      'tack ?(?:mejl|mail|kort|brev|lapp)(?:et)?|tacket',
      'mentor(?:n)?|coach(?:en)?|ärlig åsikt',
      'lägre (?:tjänst|roll|jobb)|mindre företag|sidospår',
      'sökning(?:en)?|jobbsökning(?:en)?|filter|filtren|bevakning(?:en|ar)?|sökkriterier',
      'statistik(?:en)?|siffror(?:na)?|prognos(?:en|er)?',
      'linked ?in|sociala medier|profil(?:en)?|rubrik(?:en)?',
    ],
    deeds: [
      '(?:var|har varit|gick|tog) (?:[^ ,]{2,10} ){0,3}(?:sprang|sprungit|löptur(?:en)?|promenad(?:en)?|simmade|tränade|boxade)|skrek|skrikit|gråtit ut|skrev av mig|skrivit av mig|fick ur mig|avreagerade',
      '(?:skrev|skrivit|skickade|skickat|mejlade|mejlat|tackade|tackat) (?:(?:till|ett|en|tack|mejlet|kortet|brevet|lapp|mejl|kort|brev|iväg) )+(?:[^ ,]{2,14})?',
      `(?:pratade|pratat|snackade|snackat|träffade|träffat|fikade|fikat|ringde|ringt|åt lunch|frågade|frågat|tog en fika) ${W}(?:chef(?:en)?|mentor(?:n)?|coach(?:en)?|kollega(?:n)?|rekryterare(?:n)?|lärare(?:n)?|handledare(?:n)?)`,
      `(?:letade|letat|hittade|hittat|listade|listat|skrev upp|gjorde en lista|kollade) ${W}(?:företag|mindre|liknande|konkurrenter|tjänster)`,
      `(?:ändrade|ändrat|breddade|breddat|smalnade av|justerade|justerat|uppdaterade|uppdaterat|ställde in|ställt in|satte|lade till) ${W}(?:sökning(?:en)?|filter|filtren|bevakning(?:en|ar)?|cv t?|cvt|kriterier(?:na)?|radien)`,
      `(?:läste|läst|kollade|kollat|tittade|tittat|gick igenom|gått igenom|studerade) ${W}(?:siffror(?:na)?|statistik(?:en)?|prognos(?:en|er)?|tabell(?:en|er)?|diagram(?:met)?)`,
      `(?:uppdaterade|uppdaterat|ändrade|ändrat|gjorde om|gjort om|la upp|lagt upp|publicerade|publicerat|skrev om|fixade|fixat|snyggade till) ${W}(?:profil(?:en)?|linkedin|foto(?:t)?|bild(?:en)?|rubrik(?:en)?|inlägg(?:et)?)`,
    ],
    unreal: 'skulle ha|hade jag|om jag|ville|borde|glömde|försökte|tänkte',
  },
  ja: {
    topics: [
      '気持ち|感情|日記',
      'お礼(?:状|メール|の手紙|の?やつ)?|感謝(?:の)?(?:メール|手紙)?',
      'メンター|コーチ|率直な意見',
      '格下|小さい会社|下の(?:職|ポジション)',
      '検索条件|検索|求人アラート|アラート|フィルター',
      '統計|数字|見通し',
      'linked ?in|リンクトイン|sns|プロフィール|ヘッドライン',
    ],
    deeds: [
      '登って|登りました|走りました|走ってきました|泣きました|叫びました|書き出しました|吐き出しました',
      '(?:お礼|メール|手紙|礼状)(?:の)?(?:メール|手紙)?(?:は|を|も)? ?(?:送りました|出しました|書きました|しました|送った|出した)',
      '(?:上司|メンター|コーチ|先輩|先生|担当者|エージェント)(?:と|に|さんと|さんに) ?(?:話しました|話した|面談(?:済み|しました)|会いました|会った|相談しました|電話しました|聞きました|聞いてきました)',
      '(?:会社|企業|求人)(?:を|も) ?(?:探しました|調べました|見つけました|リストにしました)',
      '(?:検索条件|検索|アラート|フィルター|履歴書|条件)(?:を|も|は) ?(?:変えました|変更しました|広げました|絞りました|設定しました|更新しました|見直しました)',
      '(?:統計|数字|データ|見通し|グラフ)(?:を|も|は) ?(?:見ました|読みました|確認しました|調べました|チェックしました)',
      '(?:プロフィール|linkedin|写真|ヘッドライン|投稿)(?:を|も|は) ?(?:更新しました|変えました|直しました|投稿しました|書き直しました|アップしました)',
    ],
    unreal: 'たら|れば|たかった|つもり',
  },
};
