/** Words of one language (cs) by idea. Data only; ideas.ts says what each idea is. */
import type { IdeaWords } from './ideas.ts';

export const CS: IdeaWords = {
  not: 'ne neni nebud* nejsme nemuz* nemoh* nepokra* nikdo zadn* bez ani nikdy nevyb* nebyl* nepostup* nejste nejsou nelze nedos* nezisk* neprosel neprosla nemame nema neodpovid* nesplnuj* nikoli nikoliv nic nikoho nijak uz_ne jiz_ne nepodar* neuspel* nerozhodl*',
  sorry:
    'bohuzel lituj* mrzi omlouv* skoda prominte je_mi_lito je_nam_lito lito mrzi_nas mrzi_me skoda_ze smutn* zklam* nerad neradi zel nanestesti politovan* s_litosti nepotes*',
  but: 'ale avsak presto vsak nicmene ovsem prestoze ackoli ackoliv nybrz naopak misto_toho zato jenze i_kdyz pritom zatimco',
  other:
    'jin* nekoho nekdo intern* ostatni dalsi_uchazec* nekdo_jiny nekoho_jineho nekym_jinym druh* odlisn* alternativ* vnitrni* externi*',
  candidate:
    'kandidat* uchazec* zajemc* clovek* koleg* zajemkyne lide lidi osoba osobu osoby finalist* adept* protikandidat* pracovnik*',
  choose:
    'vybra* vyber* rozhodl* prijal* prednost dostal* vzali vybrali_jsme zvolil* zvolen* rozhodli_jsme rozhodnuti_padlo volba_padla padla_na padlo_na prijat* prijali_jsme zamestnali najali obsadil* upredn* dali_jsme_prednost dat_prednost davame_prednost dali_prednost povysil* jmenov* poveren* angazov* ziskal* vzali_jsme vsadili doporucen* priklon*',
  proceed:
    'pokracov* postoup* dalsi* dal pokracujeme postup* dale dal_ve_vyber* dalsiho_kola dalsi_kolo posunout posouvame jit_dal jdeme_dal v_procesu v_uvahu brat_v_uvahu zarazen*',
  success: 'uspes* kladn* uspel* pozitivn* podarilo vyslo zdarn*',
  failure:
    'odmit* neuspe* zamit* vyraz* neprosl* nevysl* nevybrali nebyl_vybran nebyla_vybrana nebyl*_vybran* nevyhov* nepostoupil* nepostupuj* neprosel nepodarilo nezvolil* neprijat* neprijali neprijmeme nezaradi* nezarazen* vyradil* vyloucen* vypadl* nehodi* nevhodn* nesplnil* negativn* zaporn* nenabidn* nemuzeme_nabid* tentokrat_ne bohuzel_ne ne_tentokrat rozlouc* nepokracov* nepokracujeme nezapad* nesedi neklapl* diskvalifik*',
  filled:
    'obsazen* zaplnen* obsadili pryc zabran* neni_volne uz_neni_volna jiz_neni_volna nedostupn* mame_plno plno nasli_jsme naplnen* kapacita_napln* neni_k_dispozici',
  closed:
    'zrusen* zrusil* pozastav* zmrazen* uzavren* rozpoct* ukoncen* restrukturaliz* zrusili_jsme zrusit rusi rusime prerusen* prerusil* zmrazili zastaven* zastavil* odlozen* odlozil* k_ledu u_ledu ukoncili ukoncuj* uzavrel* zavren* zavirame stopstav stop_stav skrt* uspor* propoust* reorganiz* insolven* upadek nevypis* nebude_obsazen* nebudeme_obsaz*',
  withdraw:
    'stah* odvol* bereme_zpet stazeni rusime_nabidku berem*_zpet vzit_zpet vzali_zpet neplati neplatn* pozbyv* pozbyla zrusit_nabidku odstupujeme odstoup*_od propada zanik*',
  offer:
    'nabidk* nabizim* nabidn* smlouv* pracovni_pomer misto_je_vas pracovni_nabidk* nabidku_prace pracovni_smlouv* zamestnani zamestnat zamestnanecky pomer dpp dpc misto_je_vase pozice_je_vase prace_je_tvoje prace_je_vase pripojit_se_k_nam pridat_se_k_nam nastoupit_k_nam soucasti_tymu onboarding',
  pleased:
    'gratul* tesi potesen* radi rada vitejte radost blahoprej* tesi_nas tesi_me tesime s_radosti s_potesenim dobra_zprava dobre_zpravy skvel* super bezva parad* vyborn* nadsen* hura stastn* vitame vitej potesilo pysn* spokojen* rad_bych',
  invite:
    'pozv* zvem* setkat prijdte stavte zavolam* potkat sejit zvu radi_bychom_vas_pozn* radi_bychom_se radi_bychom_pozv* sejdeme sejit_se setkat_se setkame potkame poznat prijdete prijit prijet prijedte stavit zastavte zastavit_se staveni zavolat zavolal* domluvit domluvme hodi_se hodilo mate_cas muzete_prijit promluvit popovidat pokecat dostavit dostavte navsti* kafe kavu',
  meeting:
    'pohovor* schuzk* termin* hovor* rozhovor* zkusebni_den hodin teams zoom kava kol* osobni_pohovor setkani telefonat* telefonick* videohovor* videopohovor* online_pohovor call callu interview vyberove_rizeni vyberov* zkusebni_smen* den_na_zkousku meet kavu kafe obed navstev* panel* slot assesment',
  reschedule:
    'presun* posun* novy_termin jiny_termin preloz* zmena_terminu zmenit_termin zmenu_terminu jiny_cas jiny_den jine_datum novy_cas nove_datum nahradni_termin odlozit odlozen* drive_nez dalsi_termin vymenit prohodit prijit_jindy jindy nestiham nestihn* neco_mi_prislo',
  test: 'test* ukol* zadani dotaznik* zkousk* pripadov* nahra* domaci_ukol* prakticky_ukol* pripadovou_stud* pripadova_stud* cviceni otazk* zkouseb* psychotest* osobnostni* logick*_test jazykovy_test kodovac* hackerrank codility videoodpoved* videodotaz* ukazk* ukazkova_hod* prezentac* kviz* assessment',
  complete:
    'vypln* vypracov* splni* odeslete odkaz* nahra* zpracuj* vypracujte zpracovat dokonc* odeslat odevzd* poslat poslete zaslat zaslete odpovedet odpovezte kliknete prostrednictvim_odkazu na_odkazu resit vyres* projit absolv* spust* provest udelat udelejte prilozit',
  received:
    'obdrzel* prisel prisl* dorazil* potvrzuj* prijali_jsme dostali_jsme obdrzeli_jsme prijata prijato prijem prijeti_zad* dosel dosla doslo v_poradku_dorazil* potvrzeni zaevidov* evidujeme zaregistrov* mame_vas mame_ji mame_ho doruceno dorucena prevzali dostali zaznamenal*',
  review:
    'posuzuj* prochazi* zkoum* hodnot* projd* cteme posoudime posouzen* posoudit projit vyhodnoc* vyhodnot* zvaz* zabyvam* prohliz* prohledn* podivame procit* analyz* proveru* provereni zpracovav* vybirame tridim* pretrid*',
  wait: 'tydn* trpeliv* ozvem* brzy kontakt* cek* zpozd* vyrozum* dame_vedet tyden dnu dny vyckejte vydrz* pockat pockejte ozvu ozve ozyvam* se_ozvat budeme_vas_kontakt* budeme_vas_inform* budeme_informovat dam_vedet davame_vedet vratime_se pristi_tyden do_konce_tydne do_konce_mesice v_nejblizs* brzo co_nejdriv* bez_ohledu_na_vysled* zabere potrva behem',
  still:
    'jeste stale zatim aktualne probiha* dosud porad nadale i_nadale prubezne v_soucasne* v_tuto_chvili momentalne prozatim zatimco nyni v_procesu ve_hre otevren* aktivni doposud',
  if: 'pokud jestli kdyby zda v_pripade pokud_ne jestlize kdybyste kdybychom li pripadne v_pripade_ze zdali ledaze za_predpokl* bez_ohledu mozna jinak eventueln*',
  every:
    'kazd* vsech* vsem individual* pouze jen vsichni vsech_uchazec* jednotliv* osobne pouze_vybran* jen_vybran* pouze_ty pouze_uspesn* ti_kteri vybrane_uchaz* hromadn* kdokoli',
  application:
    'zadost* zivotopis* cv prihlas* hlasil* motivacni* dopis hlasite ucast_ve_vyber* kandidatur* podklady reakci_na_inzer* reakce odpoved_na_inzer* cvcko profesni_zivot*',
  role: 'pozic* mist* prac* volne_misto volna_pozice uvazek uvazku posta* roli role inzerat* vyberove_rizen* brigad* zamestnan* funkc* staz* uvolnen*_mist*',
  future:
    'budouc* databaz* evidenc* znovu uchov* priste v_budoucnu do_budoucna pristi rezervni* ponechat ponecham* archiv* talent jindy pozdeji dalsich_vyber*',
  luck: 'stesti preje* uspech* hodne hodne_stesti hodne_uspech* mnoho_uspech* mnoho_stesti preji vse_dobre vse_nejlep* at_se_dari dari drzim*_palce palce mnoho_zdaru zdar* v_hledani',
  thanks: 'diky deku* dik dikec podekovan* vazim* ocenuj* vdecn* diky_za predem_dek* srdecne_dek*',
  profile:
    'profil* klient* hledam* doporucil* linkedin narazil* zaujal* vas_profil tvuj_profil na_linkedinu recruiter* headhunter* personalist* nas_klient naseho_klienta pro_klienta meho_klienta jmenem_klient* zastupuj* oslovuj* oslovit vas_mi tve_jmeno vase_jmeno duvern* diskretn* kontakt_na_vas',
  interest:
    'zajem zajima* zvedav* otevren* mel_byste mela_byste nezajima* mel_zajem mela_zajem mate_zajem nova_vyzva nove_vyzvy zmen*_prac* nakloneny laka* nezavazn* rad_bych_vam uvazujete uvazoval* co_rikate chtel_byste chtela_byste popovidat_o vice_informac* slyset_vic* stalo_za',
  alert:
    'nove_nabidky nabidky_prace upozorneni odhlasit hlidac* novych_nabidek nova_prace nove_pozice pracovni_nabidky doporucen*_nabid* vhodne_nabidky podobne_nabid* podobne_pozic* nabidky_pro_vas upozorneni_na odhlaste odhlasit_odber odber* ulozene_hled* hledani_prace prohlizel* jobs_cz prace_cz zasilani_nabid* nabidek_prace',
  bulletin:
    'newsletter vydani webinar* kurz* tipy clanek podcast pruzkum* ctenar* veletrh seminar* newsletteru noviny zpravodaj* vydali clanku blog* podcastu workshop* konference akce akci prednask* skoleni prectete vice_zde e-book tipu epizod* dil_podcast* den_otevren* registrujte anonymn* pruvodce',
  account:
    'kod heslo over* ucet prihlaste prihlasen* plat* nedokoncen* kodu uctu uzivatelsk* hesla obnov* reset* jednorazov* aktivac* aktivujte prihlasovac* prihlasit_se rozpracovan* koncept* nedokoncili dokoncete potvrdte_e-mail potvrdte_svuj vyprsi vyprsel* dvoufaktor* bezpecnost* bankovni_identit*',
  'own-withdrawal':
    'stazen* odstoup* na_vasi_zadost na_tvou_zadost vase_rozhodnuti stahl* stahl_svou stahla_svou stahli_svou stahl_jste stazeni_vasi stazeni_zadosti stazeni_tve vase_odstoupen* odstoupil_jste odstoupila_jste odstoupeni_z_vyber* na_vlastni_zadost na_vasi_vlastni na_zaklade_vasi_zad* dle_vaseho_pran* podle_vaseho_pran* rozhodl_jste_se_nepokr* rozhodla_jste_se_nepokr* rozhodl_ses rozhodla_ses uz_nemate_zajem jiz_nemate_zajem respektuj* vzal_zpet vzala_zpet odmitl_jste odmitla_jste vyrazujeme_na_vasi',
  'not-a-job':
    'byt bytu najem* pronaj* pujck* uver* univerzit* studi* stipendi* skolk* objednavk* doruc* platb* kart* pojist* klub* tym rukopis* viz* bank* podnajem* hypotek* vysok*_skol* fakult* prijimac* kolej* materske_skol* zasilk* balik* faktur* vraceni_pen* reklamac* skodn* clenstvi clen sbor sboru oddil* trenink* rezervac*_hotel* dotac* predplatn* adopc* osetrovn*',
  pay: 'mzd* plat korun mesic* nastup* zkusebni_dob* dovolen* kc hruba hrubeho hodinov* odmen* bonus* premie benefit* stravenk* den_nastupu datum_nastupu nastoupit* zkusebni_doba zkusebni_dobe tydnu_dovol* plny_uvazek zkraceny_uvazek pracovni_doba prvni_den zacatek prace_od korun_hrube',
  accept:
    'prijm* podep* podpis* souhlas* prijimate prijeti_nabid* akcept* odsouhlas* potvrdit_prijet* potvrdte kyvnout placneme berete kdy_muzete_nast* kdy_muzes_nast* muzete_nastoupit sdelte_nam vase_rozhodnut* vyjadrit',
  deadline:
    'do_patku do_nedele dni hodin minut lhut* termin nejpozdeji do_pondeli do_utery do_stredy do_ctvrtka do_soboty do_konce do_pulnoci do_tydne do_peti_dnu do_tri_dnu behem_tydne uzaverk* termin_do plati_do platnost vyprsi uplyn* deadline obratem co_nejdrive',
  fit: 'lepe odpovid* vhodn* zkusenos* pozadav* bliz* lepe_odpov* lepe_splnuj* lepe_vyhov* vyhovuj* hodi_se sedi sedel* splnuj* profilu_pozic* kvalifik* kriteri* zkusenejs* shod* presneji',
  decision:
    'rozhodnut* vysled* zvazen* rozhodli rozhodovan* vyrozumen* po_zvaz* po_peclive* peclive_zvaz* uvazeni po_dlouhem zaver* usnes* verdikt',
  shortlist:
    'nahradni* druhe_misto uzsi* druha_volba druhy_v_porad* druha_v_porad* uzsiho_vyberu uzsim_vyberu uzsi_vyber finalist* finale rezerv* na_druhem',
  'you-go-on':
    'dalsiho_kola druheho_kola dalsi_krok dalsim_krokem postupuj* postoupil_jste postoupila_jste postoupili_jste postup_do dalsi_kolo dalsim_kole dalsiho_kola_vyber* druhe_kolo druhem_kole druheho_pohovor* tretiho_kola finalniho_kola dalsi_faze dalsi_fazi dalsi_kroky prosel_jste prosla_jste uspel_jste uspela_jste uspesne_splnil* chceme_s_vami_pokrac* pokracovat_s_vami radi_bychom_s_vami_pokrac* uzsiho_vyberu',
  when: 'kdyz jakmile po az kdyz_uz az_budeme ihned_po hned_jak hned pote potom pred nez drive kdy behem po_skonceni dokud v_okamziku',
  experience:
    'zkusenost* zkuseny zkusena zkusenejsi praxe praxi let_praxe roky_praxe leta rok roku obor* odvetv* karier* senior* junior* zacatecn* absolvent* cerstv* pracoval* vedl* veden* seznam*_s sezon* nezkusen* minulost* pusobil* rutin* zazemi',
  skill:
    'dovednost* schopnost* znalost* jazyk* anglict* nemcin* nemeck* francouz* rustin* ceskeho_jazyka plynn* urovn* techni* program* excel* nastroj* kompetenc* ovlad* gramatik* pravopis* pocit* rukodel* zrucn* odborn* kodovan* stack* vedomost*',
  paper:
    'ridicsk* ridicak* prukaz* skupiny_b opravnen* certifik* diplom* vysvedc* vzdelan* maturit* vyucni* vyucen* titul* bakalar* magistersk* inzenyr* licenc* osvedcen* kvalifik* zpusobilost* registrac* rejstrik* vypis_z_rejstrik* vyhlask* zkouska_odborn* svarec* vzv zdravotni_prukaz* akreditac*',
  score:
    'bod* skore vysledk* procent* hranic* limit* minimaln* prumer* znamk* hodnocen* porad* umisten* umistil* percentil* prah* maxim* uspesnost*',
  lack: 'chybi chybel* chybej* chybi_vam postrad* nedostatk* nedostate* nemate nema_dostatek bez_praxe bez_zkusen* malo prilis_malo kratk*_praxe omezen* nesplnuj* nedosah* pod_hranic* mezer* mene_nez jeste_nemate zatim_nemate nedispon* neznal* absence scaz* schaz*',
  need: 'potreb* vyzad* pozad* nutn* nezbyt* musi musime hledame hleda povinn* podmink* minimaln* aspon alespon minimum ocekav* klicov* kriteri* treba kritick* bezpodmin* chceme_nekoho',
  too: 'prilis moc prilis_dalek* prilis_vysok* prilis_drah* prilis_malo prilis_pozde prekrac* prekroc* presah* nad_ramec nad_nas* vice_nez vyssi_nez vetsi_nez delsi_nez mimo_nas* vysoko_nad prevys*',
  place:
    'dojizd* dojezd* vzdalen* kilometr* km prestehov* stehov* relok* na_dalku home_office homeoffice remote hybrid* na_miste pritomn* v_kancelari kancelar* lokalit* bydl* region* mesto mesta okoli kraj* zahranic* casov*_pasm* pobock* daleko vlak* autobus* auto sidlo',
  visa: 'viz* povolen* pracovni_povolen* povoleni_k_pobyt* zamestnanecka_kart* modra_kart* pobyt* obcan* obcan_eu eu sponzor* proverk* bezpecnostni_provr* nbu cizin* rodne_cislo pas pasu imigr*',
  salary:
    'mzd* plat platu platov* ocekavan* financni_ocekav* financni_predst* platove_predst* predstav*_o_mzd* sazb* hodinov*_sazb* cena castk* penez penize rozpet* tarif* honorar* odmen* hrub* korun kc zaplatit nemuzeme_zaplat* vyjedn* vydel*',
  money:
    'rozpoct* rozpocet financ* prostredk* dotac* grant* penez penize uspor* usetr* skrt* naklad* ztratili_jsme_zakazk* zakazk* zakaznik*_odes* investor* krize recese trzb* obrat* propoust* ekonom* sponzor*',
  team: 'tym* kolektiv* parta party kultur* firemni_kultur* chemi* osobnost* povah* hodnot* styl* zpusob_prace pracovni_styl tempo atmosfer* motivac* postoj* nastaven* energi* temperament* dynamik* zapad* sednou sedne lidsky mentalit* vystupov* hlas*_barv* typov* souhra',
  over: 'prekvalifikov* prilis_kvalifikov* prilis_zkusen* prilis_senior* prilis_dobr* nudil* nudit nuda nudn* unud* krok_zpet krok_zpatky krok_dolu pod_vasi_urov* pod_uroven plytv* skoda_vas* nevyuzit* nevyuzij* frustr* vyzv* malo_vyzv* prerust* prerost* vysoka_kvalifik* vyssi_kvalifik*',
  many: 'mnoho mnozstvi velke_mnozstvi velky_pocet pocet poctu desitky desitek stovky stovek sto tisic* rada_uchazec* velky_zajem obrovsky_zajem velkym_zajm* mimoradny_zajem zajem_o_pozic* konkurenc* silna_konkur* siln*_kandid* kvalitnich_kandid* prihlasek zadosti zivotopisu omezen*_poc* malo_mist jedno_misto zaplav* zahlcen* zavalen* 000 rekord* pretlak',
  late: 'pozde prilis_pozde opozden* po_termin* po_uzaverc* uzaverk* uzaverce po_lhut* lhut* uplynul* vyprsel* uzavren* skoncil* zmeskal* nestihl* promeskan* deadline jiz_ukoncen* prislo_po',
  keep: 'uchov* ponech* necham* nechat si_nechame drzet zachov* uloz* zalozim* pamatov* pamatuj* v_pameti v_patrnosti v_kontaktu zustaneme_v kontakt* ozveme_se_kdyby ozvu_se_kdyby zaznam* poznamen* zapis* na_mysli v_evidenci vratime_se_k',
  file: 'databaz* evidenc* seznam* archiv* slozk* kartotek* zivotopis* cv udaj* osobni_udaje kontakt* telefon* cislo profil* suplik* system* rejstrik*_kandid* pole poolu spis* material* podklad* adresar*',
  again:
    'znovu opet opetovn* jeste_jednou priste pristi* jindy pozdeji v_budoucnu do_budoucna zkusit zkuste vratit vratte navrat* prihlasit_se_znovu hlaste_se znova dalsi_prilezitost podruhe dalsi_pokus nekdy',
  openings:
    'volne_pozice volnych_pozic volna_mista volnych_mist nove_pozice nabidk* webu web webov* stranky strankach karier* karierni_strank* inzerat* vypis* vyhlas* otevir* otevren* pristi_rok pristim_roce na_podzim na_jare v_lete v_zime sezon* podzim* jaro leto mesic* dalsi_nabor nabor* semestr* pul_roku prijimame_znovu uvoln*',
  feedback:
    'zpetn* zpetna_vazba zpetnou_vazbu zpetne_vazby vazb* oduvodn* zduvodn* vysvetl* duvod* komentar* pripomin* posudek* posudk* rozbor* podrobn* shrnut* proberu* probrat report* zprava_z_testu poznamk* hodnoceni_pohov* postreh* feedback*',
  ask: 'zeptat zeptejte ptat ptejte dotaz* pozadat pozadejte zadost_o_zpet* zavolat zavolejte volejte volat napiste napsat piste ozvete ozvat_se ozvi kontaktujte kontaktovat_me obratte obratit odepiste staci_odpov* rad_odpovim radi_odpovime rada_vysvetlim rad_vysvetlim k_dispozici nevahejte dejte_vedet pokud_chcete pokud_si_prejete na_vyzadani odkaz domluvit',
  advice:
    'rada radu rady poradit doporuc* tip* navrh* zkuste procvic* cvicit trenov* trenink* priprav* zapracov* pracovat_na zlepsit zlepsen* vylepsit vylepsen* rozvij* rozvoj* doplnit_si naucit doucit melo_by mel_byste_zkus* bylo_by_dobre hodilo_by_se priste_zkus* uprimn* posil*',
  weak: 'slab* nerv* pomal* vahav* vahal* nejist* chyb* nejasn* zmaten* zmatec* chaotick* uspechan* ukvapen* ztratil*_nit tich* potichu povrchn* vagn* strucn* zapomnel* zasek* zadrh* strnul* stres* tremu trema nepriprav* nepresn* nedbal* hur horsi nepovedl* nesouvisl*',
  elsewhere:
    'kolegyn* kolega kolegum sestersk* dcerin* pobock* jine_oddelen* jineho_oddelen* jina_pozice jinou_pozici jine_pozice jinou_roli jina_firma jinou_firm* znam* kamarad* preposlal* predal* predat_vas predame preposilam hleda_take hledaji hledaji_nekoho soused* staz* praktikant* ucnov* asistent* brigad* agentur* zastup* misto_toho referencni_cislo odvolejte_se obratte_se_na take_hledame',
  community:
    'databaze_talent* talent* komunit* sit siti newsletter* odber* upozornen* prihlaste_se_k registr* zaregistr* pripojte pridejte sledujte facebook* linkedin* whatsapp* skupin* klub* pool* alumni mailing* hlidac*',
  kin: 'intern* vnitrn* z_vlastnich_rad vlastni* vlastnich_zamest* z_firmy uvnitr_firmy z_nasich_rad nas_zamestnan* nasi_zamest* jiz_u_nas uz_u_nas pracuje_u_nas neter* syn* dcer* bratr* manzel* zet svag* byval* byvaly_zamest* staz* ucen* povysen* povysil* prevelen* presun*_interne dobrovoln* majitel*',
  taken:
    'obsazen* obsadil* vybran* vybral* prijat* prijal* zamestnal* nastoupil* nastupuje zacina zacne dostal dostala ziskal ziskala podepsal* podepsan* nasli_jsme nalezen* nasel prijal_nabid* prijala_nabid* zvolil* zvolen* jmenovan* povysen* nekdo_jiny nekdo_rychlejs* predbehl* sla_jinemu pripadl* dali_jsme_prednost',
  stopped:
    'zrusen* zrusil* rusi* zmrazen* zmrazil* pozastaven* pozastavil* pozastavuj* prerusen* zastaven* zastavil* odlozen* odklad* uzavren* zavrel* zavira* zanik* likvid* restruktur* reorganiz* fuz* prodan* upadek insolv* skrt* propoust* nebude_obsazen* neobsad* neobsazuj* nebudeme_nabir* nenabiram* stop_stav nabor_stop k_ledu u_ledu sesl* z_toho_sesl* neuskutecn* bez_vyber* nebude_pokrac*_vyber* nedojde nevybereme nikoho_nepr* upust* upoust*',
  back: 'stahujeme stahnout stazen* stahli odvolav* odvolat odvolan* berem*_zpet vzit_zpet beru_zpet vzali_zpet rusime_nabid* zrusit_nabid* zrusen*_nabid* nabidka_neplat* neplati neplatn* pozbyv* pozbyla platnost* zanik* propad* nabidk* smlouv* odstup* odstoup* anul* podminen* nemuzeme_dodrz*',
  call: 'telefon* hovor* volal* zavolal* mluvil* videohovor* zoom teams call callu po_telefonu uvodni* prvni_hovor prvni_rozhovor screening* online',
  meet: 'pohovor* setkan* setkali schuzk* potkali potkat poznali poznat seznamit vyberov* navstev* navstivil* byl_u_nas byla_u_nas prisel_k_nam prisla_k_nam osobni* osobne sesli komis* panel* rozhovor* interview videli',
  trial:
    'zkusebni* zkousk* zkousce zkusebni_smen* zkusebni_den* konkurz* konkurs* casting* predehra* predzpiv* test* ukol* ukazk* vystup* prezentac* cviceni domaci_ukol* pripadov* portfolio* nahravk* video* prijimac* assessment* hrani_rol* simulac* proba preklad_na_zk* zkusebni_preklad',
  last: 'posledni* final* druhy druha druhe_misto druhem_miste dva_kandid* dvema* dvou_posledn* tri_kandid* tesne o_chlup o_vlas o_vlasek malo_chybel* uzsi* zaver* nahradni* rozhodovali_jsme_se_mezi mezi_vami stribrn* konecn*',
  referee:
    'referenc* doporucen*_od byvaly_nadriz* predchoz*_zamestnav* byvaly_zamestnav* predchoz*_nadriz* provereni bezuhonn* overeni_referenc* kontakt_na_byval* posudek*',
  'you-can':
    'muzete muzes klidne nevahejte budeme_radi budu_rad budu_rada radi_vas uvitame jste_vitan* vitan* doufam* povzbuz* neboj* prosim_hlaste kdykoli kdykoliv radi_se prihlaste_se tesime_se_na',
  we: 'my nam nas* nami',
  you: 'vy vam vas* ty te ti tvuj tebe tobe tebou vami tva tve tvoje tvou svuj svou sve svych',
  i: 'ja me mne muj mi mou moje mnou meho',
  they: 'on ona oni nekdo kdo jeho jej ji jim jich jeji nekoho nekomu jemu',
  will: 'bude budou budeme budete budu budou_vas bude_vas hodlame planuj* chysta*',
  would:
    'mohl* muze* bychom chteli mohli_bychom mohl_bych mohla_bych chtel chtela chteli_bychom chtel_bych rad_bych rada_bych radi_bychom lze smime bylo_by byste bych mozn*',
  must: 'musi prosim treba nutn* potreb* musite musime musim je_treba je_nutne prosime povinn* mel_byste mela_byste',
  was: 'byl byla bylo byli mel* byly jsme_byli dostal prisel sel vzal dal rekl citil nasel stal',
  day: 'utery streda stredu ctvrtek patek sobota nedele ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince zitra dnes hodin po_dni uterka ctvrtka patku soboty nedeli pondel* leden unor brezen duben kveten cerven cervenec srpen rijen listopad prosinec pozitri rano dopoledne odpoledne vecer dneska hodine pristi_tyden tyden',
  unable:
    'nemuzeme nemohu neni_mozne nelze nemuzeme_vam nemuzeme_nabid* nejsme_schopni neni_v_nasich neni_mozno nemame_moznost nelze_bohuzel nejde nepodarilo_se nejsem_schop* nemozn* nebudeme_moci nemohli nedokaz* znemozn*',
  start:
    'nastup* zacin* vitejte zacat* nastoupit nastoupite zacit zahaj* prvni_den prvni_pracovni pripojit vitame_vas vitej na_palube palub* onboarding* zaskolen* zapracov*',
  contract: 'smlouv* podepsa* podpis* podmink* pracovni_smlouv* formalit* papir* dohod* dodatek* mlcenliv*',
  client: 'klient* agentur* firm* spolecnost* zakaznik* podnik* zamestnavatel* personalni_agentur* jmenem zadavatel* partner*',
  book: 'rezerv* odkaz* klikn* portal* prihlas* termin* vyber* vybrat_termin vyberte_termin vyberte_si_termin zvolte_termin volny_termin kalendar* link zde nahrat nahrajte prihlaste_se calendly tlacitk*',
  bring:
    'prine* vzit recepc* mistnost* patro adres* vchod* parkov* vezmete vezmete_si s_sebou sebou obcansk* obcanku doklad* prukaz* obleceni obut* bezpecnostni_obuv vratnic* patre patra zasedac* kancelar_c ulice hlaste_se_na ptejte_se_po zvonek',
  news: 'zprav* odpoved* stav* vyjadren* informac* novink* aktualiz* informovat vyrozumen* ozveme dam_vedet slyset status*',
  'sign-off':
    'pozdrav* s_pozdravem s_uctou s_pranim hezky_den pekny_den prijemny_den mejte_se krasny_den zdravi zdravim srdecne preji_hezk*',
  hello: 'dobry_den vazen* mil* ahoj dobry_vecer dobre_rano cau cus nazdar zdravim zdravime ahojte',
  vote: 'vybor* rada hlas* porot* komis* vyberova_komis* predstavenstv* spravni_rada dozorci_rada zastupitelstv* rada_skoly kolegi* veden* vetsin* grem* senat* panel*',
  rank: 'druh* treti mist* bod* seznam* porad* umist* zebric* skoncil*_druh* skoncila_na tesne_za nejlep* pozic*_v_porad*',
  someone:
    'koleg* intern* nekdo osob* jin* nekoho_jineho nekdo_jiny jiny_uchaz* jineho_uchaz* jineho_kandid* interni_uchaz* clovek cloveka znamy',
  'no-longer':
    'uz_ne jiz_ne uz_neni jiz_neni uz_nejsou jiz_nejsou uz_nehled* jiz_nehled* uz_nenabir* jiz_nenabir* uz_nebud* jiz_nebud* uz_nemame nadale_ne neaktualn* nedostupn* prestal* neplati neplatn* skoncil* vic_ne vice_ne',
  'end-here':
    'koncime koncime_zde koncime_tady koncime_tim tim_koncime timto_koncime zde_konci tady_konci timto_konci pro_vas_konci vase_cesta cesta_konci cesty_se_rozch* cesty_rozch* rozchaz* nase_cesty ukoncujeme ukoncit_vas* ukoncit_proces ukoncili_jsme_vas* ukonceno_pro uzavirame uzavrit_vas* uzavirame_vas* uzavreli_vas* loucime loucime_se rozloucit louc*_se nebudeme_pokrac* nepokracujeme nepokracovat nebudete_pokrac* nepostoupil* nepostupuj* dal_nejdem* dal_nepujde* nejdeme_dal nepujdeme_dal udelat_tecku tecku tecka zustaneme_u zastavujeme_zde v_tomto_kole_konci nezarazen* nebyl_zarazen* dale_nebud* dal_nebud* konecna',
  'taken-on':
    'zamestnali zamestnali_jsme prijali_jineho prijali_jin* prijali_nekoho prijali_kolegu prijali_kandid* prijat_jiny byl_prijat byla_prijata najali najali_jsme obsadili obsadili_jsme obsazena obsazeno byla_obsaz* bylo_obsaz* misto_dostal* misto_ziskal* praci_dostal* praci_ziskal* pozici_ziskal* pozici_dostal* pozici_obsadil* dostal_nekdo dostal_ji dostal_to ziskal_jin* nastoupil nastoupil_jiny nastoupila podepsali_s podepsal_smlouv* podepsala_smlouv* podepsali_smlouv* podepsali_jsme_smlouv* smlouvu_s_jin* prijal_nabid* prijala_nabid* prijal_nasi prijala_nasi angazovali jmenovali jmenovan* povysili povysen* poverili nasli_jsme_vhod* nasli_jsme_cloveka nasli_jsme_nekoho nasli_jsme_jiz uz_jsme_nasli jiz_jsme_nasli nekoho_mame uz_mame jiz_mame_obs* vzali_jsme nekdo_jiny nekdo_byl_rychl* pripadla_jin* pripadlo_jin* sla_jinemu',
  'go-with':
    'dali_jsme_prednost dali_prednost dat_prednost davame_prednost prednost_jin* prednost_dost* prednost_kandid* prednost_uchaz* uprednost* rozhodli_jsme_se_pro rozhodli_se_pro rozhodli_pro rozhodl_jsem_se_pro rozhodla_jsem_se_pro rozhodli_jsme_se_pokrac* rozhodli_jsme_se_prij* rozhodli_jsme_se_obsad* rozhodli_jsme_se_osl* pokracovat_s_jin* pokracujeme_s_jin* pokracovat_s_kandid* pokracovat_s_uchaz* jit_s_jin* jdeme_s zvolili_jsme zvolili_jin* vybrali_jsme vybrali_jin* vybrali_nekoho vybrali_kandid* vybran_jiny vybran_byl vybrana_byla volba_padla volba_nakonec vyber_padl padla_na padlo_na ve_prospech prospech prikloni* vsadili vsadit_na sahli_po sahnout jineho_kandid* jineho_uchaz* jinou_kandid* jinym_kandid* jinym_uchaz* jinemu_kandid* jinemu_uchaz* nekoho_jineho nekym_jinym',
  ahead:
    'silnejs* lepsi lepsiho lepsim lepe lip nejlep* lepe_odpov* lepe_splnuj* lepe_vyhov* lepe_sed* vice_odpov* vice_zkusen* vic_zkusen* zkusenejs* nejzkus* vhodnejs* nejvhodnejs* kvalifikovanejs* vyssi_kvalif* delsi_prax* vetsi_zkusen* bohatsi_zkusen* sirsi_zkusen* relevantnejs* blize bliz nejbliz* blizsi o_krok_napred o_krok_dal napred dal_v_proces* pokrocil* predstihl* predcil* predbehl* prekonal* o_chlup o_vlas o_neco_lepe o_kousek tesne tesne_pred vice_bodu vyssi_skore presvedcivejs* pred_vami prevys*',
  'bad-news':
    'spatna_zprav* spatne_zprav* spatnou_zprav* neprijemn*_zprav* nemile_zprav* smutn*_zprav* nemam_dobr* nemame_dobr* nemame_pro_vas_dobr* nemam_pro_vas_dobr* neni_to_dobr* lepsi_zprav* lepsi_zpravy lepsich_zprav prijemnejsi_zprav* kez_bych kez_bychom rad_bych_mel rada_bych_mela prali_bychom_si pral_bych_si prala_bych_si doufal* doufali_jste v_kterou_jste v_jakou_jste ne_takovou_odpov* neni_odpoved neni_to_odpoved ocekaval* zklam* neni_lehke neni_snadne neni_mi_prijemn* nerad* tezko_se_to_pise tezke_psat musim_vam_oznam* musime_vam_oznam* musim_bohuzel musime_bohuzel nezbyva nepotes*',
  'yes-to-you':
    'misto_je_vase misto_je_tvoje pozice_je_vase pozice_je_tvoje prace_je_vase prace_je_tvoje mate_to mas_to mate_praci mas_praci mate_misto mas_misto dostal_jste dostala_jste dostali_jste dostal_jsi dostala_jsi ziskal_jste ziskala_jste byl_jste_vybran byla_jste_vybrana byl_jste_prijat byla_jste_prijata jste_prijat* jsi_prijat* jste_vybran* vybrali_jsme_vas vybrali_jsme_prave_vas vybrali_jsme_te vybrali_jsme_si_vas volba_padla_na_vas volba_padla_na_tebe rozhodli_jsme_se_pro_vas rozhodli_jsme_se_pro_tebe rozhodli_jsme_se_vas_prij* chceme_vas chceme_te chceme_prave_vas prijmout_vas vas_prijmout prijimame_vas bereme_vas bereme_te beru_te nabidnout_vam vam_nabidnout ti_nabidnout nabizime_vam nabizime_ti vitejte_v_tymu vitej_v_tymu vitame_vas_v vitejte_na_palube vitejte_mezi vitejte_u_nas nas_novy_kolega nase_nova_kolegyne novy_kolega nova_kolegyne soucasti_naseho kdy_muzete_nastoupit kdy_muzes_nastoupit kdy_byste_mohl* tesime_se_na_spolupr* prijal_bych_vas placl*',
  conditions:
    'za_podminky pod_podminkou podmink* podminen* za_predpokl* predpoklad* s_vyhradou vyhrad* zavisi vstupni_prohlid* vstupni_lekar* lekarsk*_prohlid* zdravotni_zpusobil* zdravotni_prohlid* vypis_z_rejstrik* rejstrik_trest* trestni* bezuhonn* proverk* provereni referenc* overeni drogov*_test schvalen* schvaleni_ved* zkusebni_dob* doloz* po_predloz*',
  timed:
    'minut* hodin* casov*_limit* limit* na_cas cas_bezi omezen*_cas* pokus* jeden_pokus jediny_pokus pouze_jednou jen_jednou kamer* webkamer* mikrofon* nahrav* natoc* video* online_test* testovaci_platform* platform* prohlizec* pripojeni internetov*_pripoj* odpoc* hackerrank codility pauz* prerus*_test klidn*_mist* nerusen* opakovat_test',
  'in-queue':
    'dorazil dorazila dorazilo dorazily dosel dosla doslo prisel_nam prisla_nam v_poradku_dorazil* v_poradku_prisl* pristal* doputov* v_schrance schrance ve_schrance na_hromad* hromadk* ve_fronte fronte v_systemu v_nasem_systemu v_bezpeci v_dobrych_rukou u_nas_v mame_ji mame_ho mame_vas_zivot* mame_vasi obdrzeli obdrzeli_jsme prijali_jsme_vas* zaevidov* zaregistr* zaznamen* potvrzuj* potvrzeni doruc* dekujeme_za_zasl* dekujeme_za_zaj* dekujeme_za_prihl* automatick*',
  undecided:
    'nerozhodl* jeste_nerozhodl* dosud_nerozhodl* zatim_nerozhodl* nerozhodn* neni_rozhodnut* rozhodnuti_jeste rozhodnuti_zatim rozhodnuti_nepadl* nepadlo jeste_nepadl* zatim_nepadl* jeste_nevime zatim_nevime nevime otevren* stale_otevr* vaham* zvazujeme rozmyslim* premysl* uvazuj* diskut* porad_vybir* stale_vybir* jeste_vybir* vyber_probih* probihaji_pohov* jeste_neni neuzavren* neuzavrel* jeste_posuz* stale_posuz* nejsme_rozhodn* rozhodovani',
  delay:
    'zpozden* zpozdil* zpozduj* zdrzen* zdrzel* zdrzi prodlouz* prodluz* protahl* protahuj* protahn* trva_dele trva_dele_nez trvat_dele dele dele_nez delsi_nez delsi_dobu dlouho tak_dlouho dlouhe_cekan* prodlev* prutah* odklad* odlozen* odlozil* odsun* posun* skluz* ve_skluzu nestihl* nestiham* pozdeji_nez dovolen* nemoc* vytiz* omluvte_zpozd* omlouvame_zpozd* omlouvame_se_za_zpozd* omlouvame_se_za_prod*',
  silence:
    'pokud_se_neozv* pokud_se_vam_neozv* neozvem* pokud_neobdrz* neobdrzite pokud_nedostan* nedostanete nebudeme_kontakt* nebudete_kontakt* pokud_vas_nebud* pokud_vas_nekont* do_0_dnu_neozv* bez_odpovedi nebude_odpov* mlceni ticho povazujte povazovat berte_to berte_prosim znamena_to znamena kontaktujeme_pouze kontaktujeme_jen kontaktovat_pouze kontaktovat_jen kontaktovani_pouze ozveme_se_pouze ozveme_se_jen ozyvame_se_jen pouze_vybran* jen_vybran* pouze_uspesn* odpovidame_jen neodpovid*_vsem',
  'found-you':
    'nasel_jsem_vas nasla_jsem_vas nasel_jsem_te nasla_jsem_te nasel_jsem nasla_jsem nasli_jsme_vas* narazil_jsem narazila_jsem narazil* natrefil* videl_jsem_vas* videla_jsem_vas* vsiml* zaujal_me zaujal_nas zaujalo_me vas_profil_me profil_me_zauj* padl_mi_do_oka padl_do_oka do_oka upoutal* doporucil_mi doporucila_mi doporucil_vas doporucila_vas doporucili_vas na_doporucen* dal_mi_na_vas dala_mi_na_vas kontakt_na_vas dostal_jsem_na_vas dostala_jsem_na_vas ziskal_jsem_kontakt vase_jmeno vase_jmeno_padl* tve_jmeno jmeno_padlo zminil* zminila_vas slysel_jsem_o slysela_jsem_o spolecny_znam* spolecn*_znam* na_linkedin* pres_linkedin oslovuji dovoluji_si dovolil_jsem_si pisu_vam_protoze',
  'would-suit':
    'mohlo_by_vas mohla_by_vas mohla_by_vam mohlo_by_vam_sed* by_vam_sed* by_ti_sed* sedla_by_vam sednout_vam sedelo_by by_vas_mohl* by_vas_mohla by_vas_zauj* by_te_mohl* by_mohla_byt_pro_vas neco_pro_vas neco_pro_tebe pro_vas_jako_stvor* jako_stvor* jako_delan* sita_na_mir* usit* na_miru na_telo idealni_pro_vas ideal* perfektn* presne_pro_vas presne_vase vzpomnel* vzpomnela_jsem_si_na napadl* napadl_jste napadla_jste_me napadlo_me hned_me_napad* na_vas_myslel* myslel_jsem_na_vas hodila_by_se hodil_byste_se hodila_byste_se hodite_se vas_profil_odpov* vas_profil_sed* vase_zkusenosti_odpov* zapadl*_byste parka* vhodny_kandid*_pro',
  hiring:
    'hledame hleda hledam nabirame nabira nabiraji nabor* prijimame prijmeme prijme zamestnavame zamestname obsazujeme obsazuji rozsiruj* posil* rosteme rust_tymu budujeme_tym stavime_tym nova_pozice otevirame otevreli_jsme potrebujeme_lidi potrebujeme_nekoho potrebujeme_posil* chybi_nam chybi_nam_lid* malo_lidi nedostatek_lid* nedostatek_pracov* podstav shanime shanim shaneji lovime nahradu zastup_za zaskok* volne_misto uvolnilo doplnujeme_tym',
  housing:
    'byt byty bytu bytov* najem* pronajem* pronajm* pronajat* pronajimatel* podnajem* podnajm* kauc* prohlidk*_byt* prohlidka_byt* realit* makler* nemovitost* spolubydl* garson* pokoj* ubytov* kolej* dum_k druzstevni_byt sidlist* nastehov* panelak*',
  finance:
    'pujck* uver* hypotek* hypotec* bank* pojist* skodn* dan dane danov* danove_prizn* financni_urad* kreditni* kreditk* platebni_kart* bankovni_uc* urok* splatk* exekuc* registr_dluzn* solus davk* prispev* duchod* penzijn* leasing* cssz odvod*',
  study:
    'univerzit* vysok*_skol* fakult* studium studia studij* student* prijimac* prijimaci_riz* prijimaci_zkous* prijeti_ke_stud* ke_studiu obor_stud* stipendi* doktorsk* doktorand* magistersk*_stud* bakalarsk*_stud* erasmus* semestr* kurz* kurs* zak* skol* gymnazi* stredni_skol* maturit* kolej* dekan* scio akademick*_rok',
  publish:
    'rukopis* clanek clanku clanky redakc* redaktor* casopis* nakladatel* vydavatel* publikac* publikov* recenz* recenzni_riz* autor* abstrakt* prispevek_na* prispevku konferenc*_prisp* sbornik* grantov* grant gacr tacr projektov*_zadost povidk* basn* roman* antologi* revize revizi edicni* lektorsk*_posud*',
  order:
    'objednav* objednal* zasilk* balik* balicek doruc*_zasil* dorucov* doprav* kuryr* sledov*_zasil* reklamac* vracen* vratk* faktur* uctenk* platb* zaplat* uhrad* kosik* nakup* zboz* sklad* vyprodan* eshop* e-shop* rezervac* vstupenk* jizden* predplatn* zaruk* vydejn*',
  'work-admin':
    'dovolen* zadost_o_dovol* vykaz* vykaz_prac* dochazk* pracovni_vykaz* smen* vymen*_smen* vymena_smen* rozpis* rozvrh*_smen* prescas* pracovni_cest* cestovn* cestovni_prik* vyuctov* vyplatn* vyplatni_pask* vyplata vyplatu neschopenk* nemocensk* osetrovn* lekar_potvrz* uctenk* proplac* stravenk* multisport karta_vstup* mzdov*_ucet* homeoffice_zad* skoleni_bozp bozp',
  club: 'klub* oddil* druzstv* tym_mladez* hrac* trener* trenink* sbor* zpev* orchestr* clen* clensk*_prisp* spolek spolk* sokol* skaut* junak* fotbal* hokej* plavan* tanecn* zus skolk* materska_skol* materske_skol* zapis_do dite ditete deti rodic* krouz* druzin* tabor* turnaj* posilovn* permanent*',
  survey:
    'dotaznik* dotaznik_spok* pruzkum* spokojen* anket* hodnoceni_vyber* ohodnot* jak_hodnot* jak_jste_spokoj* vas_nazor nazor* vase_zkusenost_s zkusenost_s_vyber* zkusenost_kandid* zpetnou_vazbu_na_vyber* stupnic* na_skale skale nps anonymn* par_otaz* nekolik_otaz* kratky_dotaz* zabere_minut* zabere_par pomozte_nam pomuzete_nam zlepsit_nas doporucil_byste',
  event:
    'veletrh* job_fair veletrh_prac* karierni_den karierni_dny den_otevren* dny_otevren* webinar* seminar* workshop* konferenc* prednask* akce akci udalost* setkani_absolv* networking* meetup* hackathon* skoleni kurz* registrac* registruj* vstupenk* vstup_volny vstup_zdarm* prednasej* program_akc* stanek* stanku snidan* zivy_prenos kapacita_omez* prihlas*_se_na',
  mistake:
    'omyl* nedopatren* chyb* spatne_odesl* odeslan*_omyl* technick*_chyb* systemov*_chyb* chyba_system* nespravn* ignoruj* neberte neberte_v_potaz nevsimejte predchozi_e-mail* predchozi_zprav* predchozi_mail* opravuj* oprava opravny zmatek zmatk* za_zmat* nedorozum* zamen* duplicit* pardon jejda ups preklep*',
  earlier:
    'minul* posledne naposledy tehdy drive drivejs* predchoz* predtim kdysi pred_casem nejaky_cas pred_rokem pred_mesic* pred_nekolik* pred_tydn* loni lonsk* vloni na_jare na_podzim v_lete jiz_drive uz_jednou jste_se_hlasil* kdyz_jste_se_hlas* hlasil*_se_u_nas mluvili_jsme_spolu pred_pul_rok* od_te_doby',
  changed:
    'mezitim od_te_doby zmenila_se zmenilo_se situace_se zmen* uvolnil* uvolnila_se uvolnilo_se uvolneni odstoupil* odstoupil_od_nabid* odmitl_nabid* odmitla_nabid* odpadl* odesel odesla odchazi vypadl_nam vypadla dal_vypoved podal*_vypoved couvl* vycouval* vzdal* rozmyslel* nakonec_odmitl* obnov* znovu_otevr* znovu_aktual* opet_aktual* opet_otevr* otevrel* otevrela_se naskytl* objevil* okolnost* nyni_vsak',
  document:
    'dokument* doklad* kopi* sken* naskenov* vysvedc* diplom* potvrzeni_o certifik* osvedcen* priloh* prilozit prilozte doloz* doplnit doplnte doplneni doposlat doposlete dodat dodejte chybejic* chybi_nam_dok* chybi_priloh* zaslat_nam zaslete_nam poslete_nam original* overen*_kop* vypis* obcansk*_prukaz* formular* osobni_dotaznik* zapoctov* souhlas_se_zprac* rodny_list*',
  reserve:
    'nahradni* rezerv* v_rezerve zaloh* zaloz* cekac* cekaci_list* cekaci_listin* poradnik* cekatel* backup* plan_b druha_volba druhou_volbou jako_druh* dalsi_v_porad* dalsi_na_seznam* dalsi_na_rade na_rade kdyby_nekdo_odst* kdyby_nekdo_odmit* pokud_nekdo_odst* pokud_vybran*_odm* v_pripade_odstoup* pohotovost*',
  visit:
    'prijdte prijdte_k_nam prijdte_se prijit prijit_k_nam prijet prijedte stavte stavte_se stavit_se zastavte zastavte_se zastavit_se staveni navstiv* navstev* zajdete zajit dostavte dostavit prohlidk* prohlednout provedeme provest_vas ukazeme ukazat ukazeme_vam podivat podivat_se podivejte seznamit_s_tymem poznat_tym potkat_tym k_nam_do_kancel* do_nasi_kancel* k_nam na_kavu na_kafe kaficko exkurz* osobne_u_nas zkusebni_den',
  speak:
    'promluvit promluvit_si pohovorit popovidat povidat pokec* probrat prodiskut* hovor* rozhovor* zavolat zavolat_si zavolam zavolame zavolame_si zavolal_bych zavolala_bych volat volam telefon* po_telefonu cinknu brnknu prozvon* zdzvon* spojit spojit_se spojime zoom teams call callnout videohovor* online_schuz* kdy_vam_mohu kdy_muzu_zavolat kdy_mohu_zavolat kdy_se_vam_hodi vase_cislo slyset_vic* rict_si_vic* slysime',
  'salary-gap':
    'platov*_predstav* platova_ocek* platova_predst* mzdov*_predst* mzdova_ocek* mzdov*_pozad* platov*_pozad* financni_predst* financni_ocek* financni_pozad* prekrac* presah* prevys* nad_nas_rozp* nad_nase_moz* nad_nas* mimo_nas_rozp* mimo_rozpoc* mimo_rozpet* vyssi_nez_muz* vice_nez_muz* vic_nez_muz* nemuzeme_nabidnout_tol* nemuzeme_dorovn* dorovnat nevyhov* nedosahn* rozpet* strop* nad_strop* rozdil* rozchaz*_v_predst* neshod* nedohodl* nemuzeme_si_dovol* dovolit prilis_draz* prilis_vysok* moc_draz*',
  door: 'dvere dvere_otev* otevrene_dver* dvere_jsou dvere_zust* zustaneme_v_kontakt* zustanme_v_kontakt* zustat_v_kontakt* budme_v_kontakt* v_kontaktu kontaktu pamatuj* zapamat* nezapom* v_pameti v_patrnosti mame_vas_na_pamet* budeme_na_vas_mysl* myslet_na_vas cesty_se_zkriz* cesty_zkriz* zkriz* jeste_se_potk* jeste_setk* potkame_se setkame_se_znov* vzdy_vitan* kdykoli_vitan* vratime_se_k_vam ozveme_se_znov* radi_vas_znovu nashled* na_shledanou slysime_se neloucim*',
  criticism:
    'chybelo_nam postradal* chyb* nejasn* nepresn* nepresvedc* nebyl*_presvedc* neoslnil* povrchn* prilis_obecn* obecn* prilis_kratk* prilis_strucn* strucn* prilis_dlouh* neuplne neuplny neuplna nedostatk* nedostatecn* nedotazen* nedotahl* slab* rezerv*_v mezer* zmaten* chaotick* nestrukt* neprehled* vahal* nejist* nervoz* mohl*_byt_lepsi mohlo_byt_lepsi mohlo_byt_vice cekali_jsme_vic* ocekavali_jsme_vic* ocekaval* vyhrad* pochyb* zapomnel* vynech* opomen* opomnel* nezodpovedel* nepriprav* nepovedl* pokulhav* kulhal* zklamal*',
  praise:
    'zaujal* zaujala_nas zaujal_nas ohromil* oslnil* imponov* zapusob* dojem dojmem dobry_dojem skvely_dojem libil* libila_se ocenuj* ocenil* vazime vazim skvel* vyborn* vynikaj* vynikal* kvalitn* siln* silne_strank* silny_kandid* silna_kandid* dobr* velmi_dobr* prijemn* sympat* prijemne_nas chval* pochval* profesional* kompetent* zkusen*_a nadsen* zapal* motivovan* kreativ* pecliv* promyslen* pripraven* dobre_pripr* presvedciv* presvedcil* inspir* talent* obdiv* uzasn* bezvadn* perfektn* krasn* radost_pozn* bylo_potesen* pozitivn* prekvapil* zajimav*',
  retry:
    'zkuste_znovu zkuste_to_znov* zkuste_to_zas* zkuste_to_priste zkusit_znov* zkusit_to_znov* zkusit_to_priste prihlaste_se_znov* prihlasit_se_znov* prihlasit_znov* hlaste_se_znov* hlaste_se_priste hlasit_se_znov* hlaste_se_opet znovu_se_prihl* znovu_prihl* znovu_hlas* opetovn* ucha*_se_znov* uchazet_znov* ucastnit_dals* dalsi_pokus dalsiho_pokus* druhy_pokus podruhe nova_prihlask* nova_zadost nove_zadost* pristi_rok pristiho_roku v_pristim_roce za_rok za_pul_roku za_0_mesic* za_nekolik_mesic* za_sest_mesic* po_0_mesic* po_uplynuti v_dalsim_kole_prijim* pristi_nabor dalsim_naboru dalsich_vyberov* pristiho_vyber* vratte_se vratit_se_k_nam navrat* nevzdav* sledujte_nase',
  'join-list':
    'prihlaste_se prihlasit_se_k prihlaste_se_k prihlaseni_k_odber* zapiste_se zapsat_se zapsat_vas zapiseme_vas zaradit_vas zaradime_vas zaradit_do zarazeni_do pridejte_se pridejte_se_do pridat_se pridat_vas pridame_vas pripojte_se pripojit_se zaregistr* registrujte registrac* odebir* odber* databaze_talent* databaze_uchaz* databaze_kandid* talent* talentov*_kom* komunit* skupin*_na_faceb* sledujte_nas newsletter* nastavte_si_hlid* nastavit_hlid* hlidac* hlidaci_pes vytvorte_profil vytvorte_si_profil zalozte_si zalozit_profil souhlas_s_uchov* souhlas_se_zarazen* nechte_nam_zivot* nechat_nam_kontakt',
};
