/** Words that tell organisations, teams, titles and persons apart, all languages in one place, folded (lower case, accents off). Data only. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** A name with one of these is a team or a department, not a person; they are cut off a display name to leave the employer. */
export const TEAM_WORDS =
  set(`team teams hr hiring recruiting recruitment recruiter recruiters recruit talent talents talente acquisition careers career jobs job people staff staffing
  unsubscribe abmelden impressum datenschutz indeed einstellungen personalburo personalservice selectiecommissie bolsa praktik privacy policy statement terms subscription subscriptions management appointments bookings resourcing postings mailbox
  personnel resources human humaines humanos umane candidate candidates applicant applicants application applications notifications notification noreply no-reply reply bot automated
  onboarding crew selection operations coordination mailbox vacancies vacancy admissions workforce services shared service desk portal program programme
  bewerbung bewerbungen bewerbermanagement personal personalabteilung personalwesen personalreferat personalgewinnung karriere stellen ausbildung sekretariat verwaltung geschaftsstelle
  recrutement rh equipe ressources carrieres candidatures candidature dotation secretariat direction emploi
  seleccion equipo recursos reclutamiento talento empleo candidaturas personas selecao recrutamento vagas pessoas gente talentos
  selezione risorse ufficio personale carriere lavora servizio
  direzione filiale candidati becarios programa secretaria vicerrectoria direccion direcao filial administracion administracao bewerbungseingang opptakskomiteen
  werving selectie personeelszaken personeelsdienst selectiedienst vacatures sollicitaties werken personeel afdeling
  rekrutacja rekrutacji kadry kariera praca dzial zespol sekretariat hr-team zespolu
  rekrytering rekryteringen personal redaktionen jobba karriar personalavdelningen kundtjanst
  採用 人事 採用担当 人事部 採用チーム 採用係 総務部 事務局 採用グループ 選考管理 担当 採用事務局 チーム 敬白 謹白 敬具 拝具 草々 匆々 頓首 再拝 不一 以上 自動通知 自動配信 総支配人室`);

/** Trades and kinds of organisation: a name with one of these belongs to an employer. */
export const ORG_WORDS =
  set(`food panificacao instituut mills tool tools regional freight brokers lending living apparel outfitters tax cpa festival authority transit aquarium records pictures brands resort lodge collective co-op nurseries textiles freighters
  inc llc ltd limited gmbh ag se kg plc corp corporation company co sa sas sarl srl spa bv nv ab oy as aps kk group holding holdings partners
  bank clinic hospital school schools college university institute academy trust foundation council city county department district library museum theatre theater opera orchestra choir
  bakery cafe restaurant hotel inn pub kitchen bar salon studio studios gallery shop store stores market markets foods farm farms estate garage motors logistics transport
  energy labs lab software systems technologies technology tech digital media consulting solutions networks health healthcare care dental veterinary vets pharmacy surgery practice
  accountants solicitors law legal engineering construction builders roofing plumbing electrical manufacturing industries mills works airlines airways rail shipping insurance
  financial finance capital investments ventures union society association federation church cathedral minster parish charity housing properties security cleaning services supply
  analytics aerospace robotics biotech pharma dynamics interactive games sports fitness club centre center nursery kindergarten agency search recruitment talent staffing
  verein stiftung klinik klinikum krankenhaus spital praxis kanzlei schule universitat hochschule institut stadt landratsamt gemeinde kirchengemeinde backerei gasthof gasthaus verlag werke
  werk anlagenbau maschinenbau systeme technik elektro bau logistik verkehrsbetriebe apotheke versicherung sparkasse museum theater philharmonie polizei kinderhaus kita hof
  mairie departement region canton commune universite ecole college lycee hopital hospitalier clinique residence auberge boulangerie patisserie atelier laboratoire cabinet maison groupe
  banque assurance centre cpe ciusss librairie garage ferme domaine compagnie societe
  hospital clinica escuela colegio universidad ayuntamiento grupo panaderia taller restaurante hotel bodega editorial fundacion instituto empresa tienda
  escola universidade prefeitura padaria oficina usina fundacao construtora grupo clinica hospital loja editora
  comune istituto scuola universita ospedale forno officina trattoria ristorante casa azienda gruppo fondazione banca cooperativa rsa studio
  stad gemeente universiteit ziekenhuis kapsalon bakkerij praktijk stichting vakgroep basisschool obs kdv kinderdagverblijf zorg hogeschool
  szpital szkola urzad gmina uniwersytet bank przedszkole fundacja zaklad piekarnia hotel firma sklep przychodnia instytut
  kommun sjukhus skola universitet forskola stiftelse byra bageri akeri region aktiebolag bolag vardcentral
  office unit committee commission komisja komisji konkursowej kancelaria gospodarstwo referat cukiernia kawiarnia kafejka fabryka oyj rektorat rectorat comision administrationen administration komiteen dekanat
  institutet stiftelsen gesellschaft bahngesellschaft genossenschaft wohnungsgenossenschaft fahrschule tischlerei schreinerei bezirksamt jugendhilfe eigenbetrieb provincie tuincentrum restaurang universitetet sisters ausbilder
  forvaltningen firman advokatfirman fakultat interimkantoor house appointments examinations nursing rekrytointi rekrytointitiimi nabor tym kommission hausverwaltung oddelenie
  株式会社 有限会社 合同会社 医療法人 学校法人 社会福祉法人 一般社団法人 事業部 本部 総支配人室 病院 保育園 大学 学園 銀行 工業 製菓 店 商事 旅館 クリニック`);

/** Words of job titles in signatures; a line made of these is no company. */
export const TITLE_WORDS =
  set(`manager director officer coordinator recruiter partner lead head chief president vice vp ceo cto coo cfo md owner founder principal headteacher teacher chair
  chairman chairwoman chairperson clerk executive assistant administrator supervisor specialist consultant advisor adviser engineer editor chef nurse secretary associate senior junior hr
  generalist precentor dean professor foreman superintendent curator conductor producer casting trustee governor registrar matron sister bursar steward captain
  leiter leiterin leitung stationsleitung stationsleiterin geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin direktor direktorin referent referentin personalleiter personalleiterin
  pastor steuerberaterin meister pflegedienstleitung orchesterdirektor fahrdienstleitung abteilungsleiter sachbearbeiter sachgebiet
  directeur directrice responsable charge chargee coordinatrice coordinateur gerant gerante chef cheffe cadre secretaire maire adjoint adjointe assistante fondateur fondatrice
  gerente director directora jefe jefa responsable coordinador coordinadora encargado encargada tecnico tecnica socio socia duena dueno
  diretor diretora coordenador coordenadora gestor gestora analista socia proprietaria sindica
  direttore direttrice titolare coordinatrice coordinatore addetto addetta presidente dirigente
  hoofd teamleider directeur eigenaar eigenaresse coordinator medewerker bedrijfsleider bestuurder voorzitter adviseur
  dyrektor kierownik kierowniczka menedzer menedzerka specjalista specjalistka wlasciciel wlascicielka koordynator naczelna pielegniarka prezes referat przewodniczacy
  chef enhetschef rekryterare verksamhetschef rektor agare vd samordnare avdelningschef personalchef
  部長 課長 係長 店長 園長 院長 社長 代表 代表取締役 マネージャー キャリアアドバイザー リーダー 看護部長 人事課長 取締役 支配人 料理長 編集長 校長 所長 室長`);

/** Titles and degrees that are no part of a name. */
export const HONORIFICS =
  set(`mr mrs ms miss mx dr prof professor sir dame rev reverend canon fr father sr sister brother br cllr councillor capt captain lt col sgt hon judge
  herr frau hr fr dipl ing mag ppa dipl-ing m mme mlle madame monsieur me maitre pr soeur don dona sra srta d sig sigra dott dottssa ing avv suor padre
  dhr mevr mevrouw drs ir mw pan pani mgr inz hab lic prof fru md phd mba rvn dds dmd dvm rgn pa np lpn cfa cipd mcipd chrp crha pmp scd rn bsc msc ma ba frcvs mrcvs cpa esq obe jp ra iv`);

/** Particles inside personal names. */
export const PARTICLES = set(
  `van von te de der den del della di da do dos das la le les ten ter zu zum y e of bin al el af av ibn ap ab mac mc st`,
);

/** Words that a firm name may hold in lower case between capitals. */
export const NAME_LINKS =
  set(`of and the & + de du des la le les l d del della delle dei degli di da do dos das e y et und der die das am im an zum zur vom bei op aan het en van von
  in i w na nad pod och av for for a`);

/** Names of firms that place people: their own name gives way to the client's. */
export const AGENCY_WORDS = ['talent', 'search', 'staffing', 'recruit', 'personaldienst', 'personalberat', 'zeitarbeit', 'headhunt', 'interim', 'intérim', 'agencia', 'agenzia',
  'uitzend', 'detacher', 'bemanning', 'executive', 'partners', 'resourcing', 'selection', 'karriere', 'career', 'placement', 'consultor', 'agentur', 'agence', 'agency',
  'people', 'hrpartner', 'rekryt', 'rekrut', 'recrut', 'seleccion', 'selecao', 'selezion', 'werving', 'エージェント', 'キャリア', '人材']; // biome-ignore format: a list

/** Local parts of addresses nobody reads or that belong to a team (folded, before the first dot or plus). */
export const TEAM_LOCAL =
  /^(?:no-?_?reply|do-?not-?reply|donotreply|noreply|notifications?|system(?:message)?|auto|mailer|jobs?|careers?|hr|hello|hi|info|office|team|talent|recruit\w{0,12}|people|hiring|kontakt|contact|post|mail|personal\w{0,12}|bewerbung\w{0,4}|karriere|rh|recrutement|emploi|seleccion|empleo|rrhh|vagas|selecao|selezione|lavoro|candidature|werving|vacatures|personeel|sollicit\w{0,6}|praca|kadry|rekrutacja|rekryt\w{0,8}|jobb|saiyo|jinji|recruitment|admin|enquiries|staff|selectie\w{0,6}|applications?|sekretariat|secretariat)$/;

/** A firm that places people, by its name (folded): whole words or the endings that only such firms carry. */
export const AGENCY_NAME =
  /\b(?:search|staffing|headhunt\w{0,5}|resourcing|personaldienst\w{0,8}|personalberat\w{0,6}|personalvermittlung|zeitarbeit|interim\w{0,6}|uitzend\w{0,8}|detacher\w{0,5}|bemanning\w{0,3}|lavoro|placement|executives?|recruiters?|talent(?:s|partners|search)?|jobagent\w{0,3}|hrpartner|rekrytering|consultora|trabajo temporal|ett)$|\b(?:executive|legal|venture|interim) search\b|エージェント|キャリア|人材|スタッフリンク/u;

/** How firms that place people speak of the employer, folded word beginnings: only who writes for another has clients in a letter to an applicant. */
export const CLIENT_WORDS =
  /(?:^|[^\p{L}])(?:(?:our|my|the|your) client|client company|(?:unser|mein)\w{0,2} (?:kunde|mandant|auftraggeber|klient)|(?:der|dem|beim|vom) (?:kunde|mandant|auftraggeber|klient)|(?:notre|mon|le|du|au) client|(?:nuestro|mi|el|del|al) cliente|(?:nosso|meu|o|do|ao) cliente|(?:il|nostro|dal|del|al) cliente|opdrachtgever|(?:nasz|moj|od|dla|u) klient|(?:var|min|fran) (?:kund|uppdragsgivare)|(?:var|min) kunde|(?:nas|nasi|nasich) klient|asiakka)|先方|クライアント|紹介先|派遣先|ご紹介した|企業様|求人企業/u;

/** Parts of the names of firms that place people, inside longer words too (folded). A hint only: employers' own teams are named so as well. */
export const AGENCY_PART =
  /job|werv|vacatur|werk(?!st|ze)|karrier|career|carrier|talent|recru|rekryt|rekrut|select|selez|selec|staff|kadr|hunt|vermitt|personal|lavoro|trabajo|trabalho|travail|empleo|emploi|emprego|interim|temp|match|search|broker|placement|hire|hiring|people|profil|bemann|agent|agenc|agenz|kandidat|candidat|consult|vivier|tremplin|jakt|lots|kraft|キャリア|人材|転職|エージェント|ワーク|ジョブ|スタッフ|就職|派遣|紹介/u;
