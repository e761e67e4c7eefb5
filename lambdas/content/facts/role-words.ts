/** How each language introduces a job title or an employer in a sentence; sources of small bounded patterns. Data only. */

export interface RoleLanguage {
  /** Phrases right before a title, strongest first; case does not matter. */
  leads: readonly string[];
  /** Nouns right after a title: "the Nurse position". */
  tails: readonly string[];
  /** Words where a title ends, after a lead. */
  stops: readonly string[];
  /** Words where a title begins, walking left from a tail. */
  starts: readonly string[];
  /** Words right before an employer's name. */
  employers: readonly string[];
}
const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map(s => s.trim())
    .filter(Boolean);

export const ROLE_LANGUAGES: Record<string, RoleLanguage> = {
  // "your application for the position of Regional Planner at Quill & Tarn"
  en: {
    leads: list(
      `position of|role of|post of|job of|vacancy of|vacancy for|opening for|opportunity of|interview for the|interview for|interviewing for|applying to be our|applying to be|apply for the|applied for the|applied for|apply for|applying for the|applying for|application for the|application for|application to be|applied to be our|applied to be|application as|interested in the|interest in the|interest in our|candidacy for the|candidacy for|considered for the|consider you for the|considered for|position as|role as|job as|audition for|auditioning for|search for a|search for an|search for our|become our|to become|appointed as|us as|hired as|hire you as|start as|work as|joining us as|position:|role:|post:|job title:|vacancy:|title:|classification:|re:|regarding the|about the|for the role of|for the post of|in the role of|offer for|offer of|trial for|shift for|as our|as a|as an|for our|for the`,
    ),
    tails: list(
      `position|role|post|vacancy|opening|job|opportunity|spot|requisition|search|gig|apprenticeship|traineeship|internship|competition|team lead|vacancies|positions|roles|posting|interview|interviews|offer|placement|application`,
    ),
    stops: list(
      `at|with|in our|within|here|on|and|but|that|which|who|has|have|is|was|are|were|will|would|we|i|you|for which|because|since|so|after|before|this|last|to|from|by|as|although|however|where|when|unfortunately|has|went|position|role|post|vacancy|opening|job|opportunity|interview|requisition|starting|reporting|based|advertised|yesterday|today|again|right|any|anymore|though|until|than`,
    ),
    starts: list(`the|our|a|an|this|your|for|of|that|as|to|my|your recent|in|open|advertised|vacant|current|available|and|with`),
    employers: list(
      `at|@|with|joining|join|to|from|for|of|here at|interest in|considering|behalf of|by|of us at|career at|team at|working for|work for|role at|position at|everyone at|all at|apply to|applying to|application to|applied to|client`,
    ),
  },
  de: {
    leads: list(
      `stelle als|position als|rolle der|rolle des|rolle|die stelle|stelle|praktikum im|gespräch für die stelle|bewerbung als|bewerbung um die stelle als|bewerbung für die stelle als|stelle des|stelle der|stelle eines|stelle einer|position des|position der|position eines|position einer|bewerbung auf die stelle|bewerbung um die stelle|bewerbung für die stelle|bewerbung für die position|bewerbung auf die position|für die stelle|für die position|auf die stelle|auf die position|um die stelle|die stelle|die position|ausbildung zum|ausbildung zur|ausbildungsplatz zum|ausbildungsplatz zur|ausbildungsplatz als|praktikum als|tätigkeit als|einstieg als|job als|gespräch als|vertrag als|interesse an der stelle|interesse an der position|aufgabe als|arbeit als|einsatz als|beworben als|bewarben sie sich als|angebot als|minijob als|nebenjob als|aushilfe als|funktion als|stellenbezeichnung:|position:|stelle:|betreff:|rolle:|rolle als|uns als|bewerbung für|sie als|dich als|als`,
    ),
    tails: list(`stelle|position|job|rolle|ausbildung|praktikum|bewerbung`),
    stops: list(
      `bei|in unserem|in unserer|in|im|an|am|auf|mit|und damit|für die wir|haben|hatten|habe|hat|ist|sind|wurde|wird|werden|wir|sie|sich|du|ich|leider|beworben|interessieren|interessiert|entschieden|zu|zum|zur|nicht|besetzt|vergeben|verlangt|kamen|kam|durchgeführt|können|konnten|möchten|müssen|anbieten|gewonnen|eingegangen|gesucht|erhalten|danken|dankend|besteht|suchen|passen|die|der|das|den|dem|vom|von|unter|gerne|jedoch|aber|dass|weil|finden|heute|gestern|ab|kann|kannst|würden|wäre|hätte|hätten|gebraucht|einstellen|darum|angeschaut|weitere|noch|ihnen|dir|dich|uns`,
    ),
    starts: list(`die|der|unsere|ihre|deine|eine|zur|für|als|unserer`),
    employers: list(`bei der|beim|bei|in der|im|für die|für|von|an|der|des|die|zur|zum|vom|das|interesse an|unser|unserem`),
  },
  fr: {
    leads: list(
      `profil de|profil d'|profil d’|poste de|poste d'|poste d’|poste :|emploi de|emploi d'|emploi d’|place de|place d'|fonction de|fonction d'|fonction d’|offre de|offre d'|contrat de|contrat d'|annonce de|annonce d'|candidature de|candidature d'|candidature d’|candidature au poste de|candidature pour le poste de|candidature pour|candidature en tant que|en tant que|en qualité de|comme|rôle de|rôle d'|mission de|mission d'|recrutement d'une|recrutement d'un|recrutement de|intitulé :|poste pour|stage de|alternance de|un poste de|le poste de|dans le rôle de|au poste de|au poste d'|pour le poste|embaucher comme|cherchons un|cherchons une|notre futur|notre future|engager comme|apprentissage de|métier de|métier d'|métier d’|en tant qu'|en tant qu’|stage de|stage d'|stage d’|intérêt pour le poste`,
    ),
    tails: list(`(n/a)`),
    stops: list(
      `chez|au sein|dans|à|au|aux|sur|pour|et nous|et|qui|que|dont|où|a été|est|était|sera|ne|n'a|n'est|avec|nous|vous|tu|je|on|auprès|afin|ainsi|car|mais|lors|suite|en|demande|requiert|nécessite|sous|par|ici|cette|ce|devient|puisque|parce|tel|avait|ont`,
    ),
    starts: list(`le|la|un`),
    employers: list(`chez|à la|à l'|à l’|au sein de|au|à|rejoindre|pour|de la|de l'|de|du|intégrer|intérêt pour|équipe|par|avec`),
  },
  es: {
    leads: list(
      `puesto de|puesto como|plaza de|plaza como|vacante de|vacante para|vacante|posición de|posición como|cargo de|oferta de|candidatura a|candidatura para|candidatura como|candidatura de|candidatura para el puesto de|trabajo de|empleo de|trabajo como|rol de|en calidad de|proceso de|proceso para|proceso de selección para|proceso de selección de|selección de|selección para|solicitud para|solicitud de|postulación para|postulación a|postulación como|postulación al cargo de|búsqueda de|puesto:|vacante:|cargo:|entrevista de|entrevista para|contrato de|bolsa de|prácticas de|prueba para|prueba de|entrevistas para|convocatoria para|formulario para|hoja de vida para|simulador para|para|como`,
    ),
    tails: list(`(n/a)`),
    stops: list(
      `en|con|que|y|a|al|para|por|ya|se|ha|han|hemos|no|es|era|está|fue|nos|te|le|desde|del|de la empresa|pero|aunque|porque|cuando|requiere|exige|según|donde|será|sea|durante|tras|hasta|quedó|sin|este|esta|pide|sigue`,
    ),
    starts: list(`el|la`),
    employers: list(`en el|en la|en|con|de|a|unirte a|por|del|de la|interés en|formar parte de|equipo de|para`),
  },
  pt: {
    leads: list(
      `vaga de|vaga para|vaga|cargo de|posição de|posição para|função de|lugar de|posto de|processo seletivo para|processo seletivo de|processo para|processo de|seleção para|seleção de|candidatura a|candidatura para|candidatura à vaga de|candidatura como|candidatura ao lugar de|oportunidade de|trabalho de|emprego de|proposta para|oferta de|oferta para|entrevista para|entrevista de|teste para|estágio de|contratação de|vaga:|cargo:|função:|vaga em|carta-proposta para|contrato de|concurso para|para a função de|teste para|para|como`,
    ),
    tails: list(`(n/a)`),
    stops: list(
      `na|no|nas|nos|em|com|que|e|a|ao|à|para|por|pela|pelo|já|se|foi|está|é|era|não|da empresa|do|da|aqui|mas|porque|quando|exige|pede|requer|conosco|será|ficou|tem|teve|desde|após|sem|este|esta|nesta|neste|continua|acabou|temos`,
    ),
    starts: list(`a|o`),
    employers: list(
      `na|no|em|da|do|de|com|pela|pelo|conosco na|integrar a|interesse na|interesse no|interesse em|trabalhar na|equipe da|equipe do|equipa da|por`,
    ),
  },
  it: {
    leads: list(
      `posizione di|posizione per|posizione|ruolo di|ruolo|posto di|posto da|candidatura come|candidatura per|candidatura a|candidatura per la posizione di|candidatura al ruolo di|selezione per|selezione di|selezione come|ricerca di|ricerca per|colloquio per|colloquio come|colloquio da|prova per|prova da|prova come|lavoro come|lavoro di|lavoro da|annuncio per|annuncio di|annuncio|domanda per|domanda come|domanda di|offerta per|offerta di|concorso per|posti da|posti di|in qualità di|figura di|mansione di|incarico di|contratto di|contratto da|tirocinio come|stage come|per un|disposizione come|assunzione come|profilo di|posizione:|ruolo:|come|da`,
    ),
    tails: list(`(n/a)`),
    stops: list(
      `presso|in|con|che|e|a|al|alla|per|da noi|è|era|sono|ha|abbiamo|hai|non|si|nel|nella|del|della|dell|di cui|ma|perché|quando|richiede|ci|vi|le|la|il|lo|sarà|stato|stata|purtroppo|questo|questa|prevede|resta|dopo|ancora|mi`,
    ),
    starts: list(`la|il`),
    employers: list(`presso la|presso il|presso|in|da|con|di|per|del|della|alla|al|entrare in|far parte di|interesse per|a`),
  },
  nl: {
    leads: list(
      `functie van|functie als|functie|vacature van|vacature voor|vacature als|vacature|sollicitatie als|sollicitatie naar de functie van|sollicitatie voor|opdracht|onderzoek voor|kandidatuur als|kandidatuur voor|sollicitatie op de functie van|sollicitatie naar|rol van|rol als|baan als|baan van|baan van|positie van|positie|plek als|plaats van|plaats als|selectiegesprek voor|gesprek voor|proef voor|stage als|stageplek|aanbod als|aanbod voor|aanstelling als|contract als|werk als|kandidaat voor|solliciteerde als|gesolliciteerd op|gesolliciteerd naar|gesolliciteerd als|voor de functie|voor de|op de|onze nieuwe|jou als|u als|je als|als`,
    ),
    tails: list(`functie|vacature|rol|baan|positie|plek|job|plaats|opdracht|stage|sollicitatie`),
    stops: list(
      `bij|in|op|met|en|voor|die|dat|is|was|zijn|wordt|werd|hebben|heeft|hebt|wij|we|je|jij|u|ik|niet|aan|te|om|helaas|omdat|maar|van de|waar|binnen|naar|deelgenomen|gesolliciteerd|ingevuld|kwamen|meldden|zoals|gaat|vraagt|vereist|nauwelijks|tot|per|hier|waarvoor|zoeken|zochten|had|al`,
    ),
    starts: list(`de|onze|een|deze|het|die|jouw|uw|je`),
    employers: list(`bij de|bij het|bij|in|van|van de|met|voor|aan|door|namens|interesse in`),
  },
  pl: {
    leads: list(
      `stanowisko:|oferta:|stanowisko –|stanowisko|stanowiska|stanowisku:|stanowisku|na pozycję|pozycję|pozycji|rolę|roli|rekrutacji na|rekrutację na|aplikację na|aplikacja na|aplikacja:|w charakterze|etat|ofertę pracy|pracę jako|pracy jako|posadę|posady|konkurs na stanowisko|ogłoszenie na|kandydaturę na|miejsce|programu|oferta pracy:|naboru na|rozmowie na|jako`,
    ),
    tails: list(`(n/a)`),
    stops: list(
      `w|we|z|ze|i|oraz|na|do|od|nie|jest|był|została|został|zostało|która|który|które|dla|po|przed|przez|za|że|ale|bo|jednak|niestety|informuję|informujemy|uprzejmie|wybraliśmy|zatrudniliśmy|zdecydowaliśmy|odbyła|odbyło|już|chcemy|szukamy|potrzebuję|to|wpłynęło|się|mamy`,
    ),
    starts: list(`na`),
    employers: list(`w firmie|w|do|przez|dla|firmie|firmy|zespołu|z`),
  },
  sv: {
    leads: list(
      `tjänsten som|tjänst som|rollen som|roll som|jobbet som|jobb som|ansökan som|ansökan till tjänsten som|ansökan till|ansökan om|befattningen som|befattning som|befattningen|befattning|posten som|process för|kandidatur för|till dig som|behöver en|söker en|vill ha en|ersätta den|anställa en|anställning som|anställningen som|vikariatet som|vikariat som|platsen som|plats som|uppdraget som|arbete som|arbeta som|extrajobb som|praktikplats som|sökt tjänsten|sökt tjänsten som|sökte tjänsten som|intervju för|intervjun för|provjobb som|intresse för tjänsten som|tjänsten|rollen|anställning|till|dig som|er som|som`,
    ),
    tails: list(`tjänsten|tjänst|rollen|jobbet|platsen|uppdraget|vikariatet`),
    stops: list(
      `hos|på|i|vid|med|och|till|för|som|är|var|har|hade|blir|blev|vi|du|jag|ni|inte|kräver|gick|men|där|tyvärr|att|då|eftersom|inom|efter|från|den|det|kom|ska|nu|sökt|sökte|tillsatt|tillsatts|kan|av|här`,
    ),
    starts: list(`den|vår|en`),
    employers: list(`hos oss på|hos|på|vid|till|för|från|av|med|i`),
  },
};

/** Other languages: the least that helps. */
export const OTHER_LEADS: Record<string, RoleLanguage> = {
  da: { leads: list('stillingen som|stilling som|jobbet som|job som|ansøgning som|ansøgning til stillingen som|rollen som|som'), tails: list('stillingen|stilling'), stops: ROLE_LANGUAGES['sv']!.stops.concat(list('hos|ved|og|til|er|har|ikke|vi|på|har|blev|desværre')), starts: ['den'], employers: list('hos|ved|i|på|til|for|fra') },
  no: { leads: list('stillingen som|stilling som|jobben som|jobb som|søknad som|søknad på stillingen som|rollen som|som'), tails: list('stillingen|stilling'), stops: ROLE_LANGUAGES['sv']!.stops.concat(list('hos|ved|og|til|er|har|ikke|vi|på|ble|dessverre')), starts: ['den'], employers: list('hos|ved|i|på|til|for|fra') },
  cs: { leads: list('pozici|pozice|místo|pracovní pozici|funkci|jako|na pozici:'), tails: list('(n/a)'), stops: list('v|ve|u|a|na|s|se|do|je|byla|jsme|nás|který|která|bohužel|už'), starts: ['na'], employers: list('ve|v|u|do|společnosti|firmě') },
  fi: { leads: list('tehtävään:|tehtävä:|haku:'), tails: list('tehtävään|tehtävää|tehtävästä|paikkaan|paikka|toimeen|työpaikkaan|paikasta'), stops: list('ja|on|oli|ei|että'), starts: list('hakemuksesi|hakemuksestasi|kiitos|haettuasi|avoimeen|avoinna'), employers: list('yrityksessä') },
}; // biome-ignore format: one line a language

/** Pieces of a subject that are no title (folded; tested as whole words). */
export const SUBJECT_NOISE =
  `application applications applied applying apply your you update news result results outcome decision status regarding about thank thanks interest interview interviews feedback follow following next steps important information message notification position role vacancy job offer withdrawal withdrawn conditional letter recruitment hiring process candidate candidacy candidature unfortunately bad quick response reply trial shift audition test assessment exercise task call chat conversation meeting visit time the a an of for on in to from with and at re our we my is it it's no longer available closed filled cancelled opening opportunity search final stage round second first today yesterday tuesday monday wednesday thursday friday saturday sunday case study day late note quick personal sorry hello hi
  ihre deine bewerbung bewerbungen absage zusage update zu zur zum rückmeldung rueckmeldung ruckmeldung ergebnis ihr dein gesprach unser unsere unserem stelle als vom von der die das und probetag hospitation telefonat termin auswahlverfahren verfahren stellenausschreibung statusanderung vorstellungsgesprach bei uns fur im in am heute angebot vertrag status ausgang nachricht betreff besuch danke antwort entscheidung information ausschreibung probearbeiten test video einstellungstest
  votre ta candidature entretien retour suite reponse decision poste notre nos echange telephonique conversation pour de du la le les d au aux a et sur mise jour resultat test exercice offre emploi nouvelles nouvelle proces processus recrutement dossier merci info infos sur visite essai retrait entrevue
  su tu candidatura entrevista proceso seleccion resultado respuesta vacante puesto sobre de la el en para por actualizacion oferta prueba gracias estado solicitud postulacion nuestra decision noticias
  sua vaga processo seletivo selecao resultado retorno atualizacao entrevista resposta sobre teste obrigado proposta da do na no devolutiva
  sua la tua candidatura colloquio esito selezione risposta aggiornamento per il lo posizione ricerca prova grazie domanda riscontro concorso scritta nostro nostra
  uw je jouw sollicitatie vacature gesprek resultaat uitslag reactie afwijzing procedure selectieprocedure terugkoppeling voor van het een de over ons onze belletje proefdag kennismaking update functie bericht
  aplikacja aplikacji rekrutacja rekrutacji wynik wyniki rozmowa rozmowie odpowiedz na po w sprawie stanowisko panstwa pani pana twoja twoje podanie konkurs nabor decyzja informacja dot dotyczy praca pracy podziekowanie
  ansokan din intervju besked angaende om tjansten rekrytering rekryteringen svar aterkoppling beslut till den vart mote tack provjobb som jobb
  ditt dina dig era efter arbetsprov arbetsprovet intervjun samtalet samtal videosvar provtext provtexten var vart vara tankar utlatande anstallningserbjudande aterkallas spontanansokan
  od klienta program aktualizacja aktualizacje zwrotna oferta oferty probka podziekowanie umowa list
  fazit onsite eignungsuntersuchung bescheid feedback ruckzug erneuten
  nieuws bedankt afwijzing kandidatuur intake auditie telefonisch onderhoud contract
  journey employment extended lesson demo written outlet slot seasonal placement shortlist
  din ansogning soknad svar pa hakemus hakemuksesi paatos vas vase vyberove rizeni odpoved bij chez presso hos przez dla mellan hola oi ola ciao hallo bonjour salut hej czesc dag moin we've i've reviewed unsuccessful`
    .split(/\s+/)
    .filter(Boolean);
