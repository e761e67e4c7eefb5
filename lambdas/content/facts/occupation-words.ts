/** Head nouns of job titles in all languages, folded, masculine singular: what tells a title from other words. Data and look-up only. */

/** Whole words. Other genders and numbers are found by taking their endings off. */
const HEADS = `accountant actor actuary adjudicator adjuster administrator adviser advisor agronomist analyst animator apprentice aquarist arborist archaeologist architect archivist artist
 assembler assessor assistant attendant auditor baker barber barista barrister bartender biologist bookkeeper bookseller bricklayer broker builder butcher buyer
 caregiver caretaker carer carpenter cashier chaplain chemist cleaner clerk coach coder conductor conservator constable consultant controller cook coordinator co-ordinator copywriter
 counsellor counselor courier curator dancer decorator dentist designer developer director dispatcher draughtsman drafter driver economist editor educator electrician engineer
 estimator examiner farmer farmhand firefighter fitter florist forester framer fundraiser gardener geologist groomer grower guard hairdresser handyman housekeeper hygienist illustrator
 inspector instructor intern internship interpreter investigator janitor joiner journalist labourer laborer lawyer lecturer librarian lifeguard machinist maker manager mason mechanic
 merchandiser midwife millwright musician nanny nurse nutritionist officer operative operator optician optometrist organist painter paralegal paramedic pharmacist photographer phlebotomist
 physician physicist physiotherapist picker pilot planner plasterer plumber porter practitioner processor producer professor programmer proofreader psychologist ranger receptionist recruiter
 registrar reporter representative researcher rigger roofer salesperson scaffolder scheduler scientist seamstress secretary server signaller solicitor sommelier soprano specialist
 statistician steward stewardess stocker stylist supervisor surgeon surveyor tailor teacher technician technologist teller tenor tester therapist tiler trader trainee trainer translator
 tutor underwriter upholsterer usher valet veterinarian waiter waitress warden welder worker writer traineeship apprenticeship glazier docker deckhand sailor bosun postdoc beautician masseur pastor verger caterer dishwasher handler bricklayer paramedic locksmith
 vendeur serveur cuisinier boulanger patissier caissier infirmier aide-soignant soignant medecin pharmacien preparateur educateur animateur professeur enseignant formateur technicien
 ingenieur developpeur analyste comptable controleur gestionnaire assistant secretaire charge responsable directeur conseiller commercial acheteur magasinier cariste chauffeur conducteur
 livreur mecanicien electricien plombier menuisier charpentier macon peintre couvreur soudeur ouvrier manutentionnaire receptionniste graphiste redacteur journaliste traducteur
 bibliothecaire documentaliste archiviste avocat juriste architecte dessinateur paysagiste jardinier fleuriste coiffeur estheticien barman moniteur surveillant stagiaire alternant apprenti
 doctorant chercheur coordinateur coordonnateur superviseur attache mediateur comedien danseur musicien realisateur monteur regisseur auxiliaire gardien facteur prepose commis
 plongeur repartiteur psychologue orthophoniste ergotherapeute veterinaire
 vendedor dependiente camarero mesero mozo cocinero panadero pastelero cajero enfermero medico farmaceutico fisioterapeuta educador monitor profesor maestro docente formador tecnico
 ingeniero desarrollador programador analista contable contador administrativo auxiliar asistente secretario gerente encargado coordinador asesor consultor comprador almacenero
 operario peon conductor chofer repartidor mecanico electricista fontanero plomero carpintero albanil pintor soldador jardinero recepcionista disenador redactor periodista traductor
 bibliotecario abogado arquitecto psicologo becario pasante practicante investigador azafata limpiador conserje vigilante peluquero esteticista veterinario actriz bailarin teleoperador
 ejecutivo aprendiz cuidador especialista gestor promotor delineante ayudante celador sonidista repositor reponedor carretillero ninera socorrista ferrallista encofrador matrona logopeda cuentacuentos subdirector
 atendente garcom cozinheiro padeiro confeiteiro enfermeiro professor engenheiro desenvolvedor contabilista assistente diretor encarregado coordenador assessor operador
 motorista entregador estafeta eletricista encanador canalizador carpinteiro pedreiro jardineiro rececionista redator revisor jornalista tradutor advogado arquiteto estagiario bolseiro
 bolsista pesquisador balconista costureiro modelista nutricionista cabeleireiro atriz porteiro zelador faxineiro diarista ajudante lojista manicure barbeiro frentista camareira copeira sushiman borracheiro serralheiro maquinista
 venditore commesso cameriere cuoco pizzaiolo fornaio panettiere pasticcere cassiere infermiere farmacista fisioterapista educatore insegnante formatore ingegnere sviluppatore programmatore
 contabile ragioniere impiegato segretario responsabile direttore addetto coordinatore supervisore consulente magazziniere operaio autista conducente corriere meccanico elettricista
 idraulico falegname muratore saldatore giardiniere grafico redattore giornalista traduttore avvocato architetto geometra stagista tirocinante apprendista ricercatore dottorando
 collaboratore manutentore capotreno macchinista parrucchiere estetista attore ballerino musicista hostess badante custode portiere specialista psicologo verniciatore perito bagnino bidello ostetrica barbiere tornitore fresatore carpentiere animatore
 ucitel inzenyr programator vyvojar technik prodavac ridic kuchar cisnik servirka zamecnik ucetni asistent manazer sestra lekar skladnik delnik recepcni analytik redaktor
 insinoori kehittaja opettaja hoitaja myyja asentaja siivooja tyontekija asiantuntija johtaja kokki tarjoilija kuljettaja suunnittelija koordinaattori assistentti`;

/** Ends of words in languages that build compounds; a whole word too. */
const ENDS = `entwickler ingenieur techniker mechaniker elektroniker elektriker mechatroniker verkaufer berater leiter leitung assistent assistenz referent sachbearbeiter sachbearbeitung
 pfleger schwester arzt arztin apotheker therapeut lehrer lehrkraft erzieher padagoge padagogin fahrer zugfuhrer fahrzeugfuhrer anlagenfuhrer maschinenfuhrer monteur hausmeister werkmeister geselle helfer
 fachkraft pflegekraft hilfskraft reinigungskraft servicekraft burokraft kaufmann kauffrau kochin kellner backer konditor metzger friseur tischler schreiner zimmerer lackierer maurer dachdecker gartner
 landwirt winzer gestalter designer redakteur volontar praktikant werkstudent auszubildende azubi doktorand professur dozent wissenschaftler analyst architekt buchhalter controller jurist anwalt
 anwaltin sekretar rezeptionist hebamme begleiter zusteller lagerist disponent schlosser schweisser chemiker laborant biologe bibliothekar archivar kurator schauspieler tanzer sanger trainer spezialist
 koordinator manager geschaftsfuhrer beauftragte imker uhrmacher beamter beamtin logopade administrator programmierer tester consultant aushilfe betreuer sozialarbeiter ubersetzer dolmetscher lektor angestellte sommelier maschinist
 utvecklare ingenjor mekaniker saljare larare skoterska lakare forare handlaggare samordnare radgivare rekryterare ekonom konsult analytiker snickare malare montor operator svetsare kock servitris
 bitrade stadare vaktmastare journalist reporter redaktor producent arkitekt psykolog skotare forskare bibliotekarie receptionist kommunikator projektledare teamledare ansvarig arbetare vikarie
 larling sekreterare inkopare chauffor bagare frisor optiker veterinar rormokare konduktor barnmorska vardare skadespelare dansare teknikare hantverkare
 medewerker ontwikkelaar technicus verpleegkundige verzorgende docent leraar leerkracht chauffeur bezorger verkoper verkoopster adviseur consulent analist boekhouder secretaresse beheerder teamleider
 bakker slager kapper kapster schilder timmerman metselaar elektricien loodgieter lasser onderzoeker promovendus stagiair redacteur verslaggever vormgever ontwerper architect advocaat notaris
 tandarts huisarts fysiotherapeut psycholoog schoonmaker hovenier serveerster danser zanger bibliothecaris conservator vertaler planner inkoper keukenhulp begeleider heftruckchauffeur concierge stratenmaker postbode glazenwasser logopedist verloskundige kelner
 udvikler utvikler ingenior sygeplejerske sykepleier paedagog pedagog saelger selger medarbejder medarbeider konsulent radgiver behandler sjafor snekker`;

/** Polish stems: the cases add at most five letters. */
const STEMS = `specjalist kierowni kierowc programist inzynier mechanik elektryk analityk ksiegow asystent sekretark recepcjonist sprzedawc kasjer magazynier kucharz kelner piekarz cukiernik pielegniar
 lekarz farmaceut fizjoterapeut nauczyciel wychowawc opiekun psycholog inspektor podinspektor koordynator menedzer dyrektor konsultant doradc przedstawiciel projektant grafik redaktor dziennikarz
 tlumacz bibliotekar prawnik adwokat architekt praktykant stazyst operator spawacz slusarz stolarz murarz malarz ogrodnik fryzjer kosmetyczk aktor tancerz ratownik ochroniarz sprzatacz pracowni robotnik
 rejestrator administrator maszynist motornicz adiunkt doktorant monter brygadzist blacharz lakiernik hydraulik dekarz kurier listonosz tokarz frezer barman wizazyst`;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const heads = words(HEADS);
const ends = words(ENDS);
const stems = words(STEMS);

/** Endings of other genders, numbers and definite forms, and what they stand for. */
const FORMS: readonly (readonly [string, string])[] = [
  ['s', ''], ['es', ''], ['e', ''], ['ne', ''], ['es', 'e'], ['a', ''], ['a', 'o'], ['as', ''], ['as', 'o'], ['i', 'o'], ['i', 'io'], ['i', 'e'], ['a', 'e'], ['trice', 'teur'], ['trice', 'tore'], ['trices', 'teur'],
  ['euse', 'eur'], ['euses', 'eur'], ['iere', 'ier'], ['ieres', 'ier'], ['in', ''], ['innen', ''], ['in', 'e'], ['n', ''], ['r', ''], ['en', ''], ['ka', ''], ['ene', ''], ['eur', ''],
]; // biome-ignore format: pairs

/** The last four letters of every head: most words are settled by one look. */
const tails = new Set([...heads, ...ends].map(w => w.slice(-4)));

const isHead = (word: string): boolean => {
  if (!tails.has(word.slice(-4))) return false;
  if (heads.has(word)) return true;
  for (let n = Math.min(word.length, 18); n >= 4; n--) if (ends.has(word.slice(-n))) return true;
  return false;
};

const known = new Map<string, boolean>();

/** True when the folded word is, or ends in, the head noun of a job title, in any gender, number or Polish case. */
export function isOccupation(word: string): boolean {
  if (word.length < 4 || word.length > 40) return false;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > 4000) known.clear();
  const answer = looksLikeOne(word);
  known.set(word, answer);
  return answer;
}

function looksLikeOne(word: string): boolean {
  if (isHead(word)) return true;
  for (const [ending, base] of FORMS)
    if (word.length > ending.length + 3 && word.endsWith(ending) && isHead(word.slice(0, word.length - ending.length) + base))
      return true;
  for (let n = Math.min(word.length, 13); n >= 5 && word.length - n <= 5; n--) if (stems.has(word.slice(0, n))) return true;
  return false;
}
