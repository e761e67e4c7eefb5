/** Words of one language (fi) by idea. Data only; ideas.ts says what each idea is. */
import type { IdeaWords } from './ideas.ts';

export const FI: IdeaWords = {
  not: 'ei emme en et ette eivat eika ilman emmeka etta_ei enka eivatka alkoon ala etta_emme ettei etteivat ettemme mikaan mitaan kukaan ketaan tuskin ei_enaa ei_ole emme_ole en_ole emma',
  sorry:
    'pahoillani pahoillaan ikava* harmi* valitettava* valitamme valitan surullis* pettym* pahoitt* anteeksi osanotto* ikavia kurja*',
  but: 'mutta kuitenkin vaikka sen_sijaan silti toisaalta siita_huolimatta huolimatta tosin vaan kuitenkaan mutta_valitettavasti',
  other:
    'toinen toise* muu muut muita muihin joku sisai* toista toiselle_hakijalle toinen_hakija muiden muulle jollekin joku_muu jonkun_muun ulkopuoli* vaihtoehto*',
  candidate:
    'hakija* ehdokas ehdokka* henkilo* hakijo* tyonhakija* kandidaat* hlo finalisti* tyontekija* ihmis* tyyppi* porukka*',
  choose:
    'valit* valin* paady* paatti* paatet* palkat* palkka*_toisen sai_paikan valinta_kohdistui valinta_osui paatimme paatyi paatyneet palkkasimme palkannut palkkaamme rekrytoi* nimit* sai_tyon sai_tehtavan tehtavaan_valittiin kallistu* suosi* ottaa otimme otettiin',
  proceed: 'jatka* jatko* etene* eteenpain jatketaan jatkossa_mukana viemme_eteenpain viedaan_eteenpain vie_eteenpain',
  success: 'myonteinen onnistu* menestyksek* positiivi* hyvaksytty hyvaksytysti',
  failure:
    'hylat* hylka* kielteinen* ei_valittu karsi* ei_tullut_valituksi tullut_valituksi et_tullut et_ole_tullut kielteisen kieltava* ei_valita emme_valin* emme_valit* emme_voi_tarjota et_paassyt et_paase ei_paassyt paassyt_jatkoon pudonnut putosi* jaat_ulkopuolelle jai_ulkopuolelle emme_etene emme_jatka emme_kutsu torju* ei_taytta* ei_talla_kertaa et_ole_joukossa ei_osunut_kohd* ei_edennyt sulje*_pois jouduimme_hylkaa* joudumme_kieltaytymaan',
  filled:
    'taytet* taytt* varattu taynna paikka_on_jo paikka_meni meni_jo viety loytynyt loysimme on_jo_loytynyt ei_enaa_avoinna ei_enaa_vapaa miehitetty paikat_ovat',
  closed:
    'peru* keskeyt* jaadyt* suljet* lakkau* budjet* sulk* paatty* jaihin jaissa hyllyt* tauolla tauko* lopetet* lopetamme lopettaa rekrytointikielto* rekrytointistop* yt-neuvottelu* yt muutosneuvottelu* saasto* irtisano* lomaut* organisaatiomuut* konkurs* ei_tayteta jatetaan_tayttamatta tayttamatta supist* leikka*',
  withdraw:
    'vedamme_takaisin takaisin vedamme vetaa_takaisin vedetaan_takaisin vetamaan_takaisin perumme_tarjouksen peruutamme_tarjouksen peruut* perut* purka* puret* mitatoi* mitaton raukea* raukee ei_enaa_voimassa kumoa* kumot*',
  offer:
    'tarjo* tyosopimu* sopimu* tyotarjou* tyopaikkatarj* tyosuhde* tyosuhte* paikka_on_sinun tyo_on_sinun tehtava_on_sinun palkata_sinut palkkaamme_sinut vakituinen vakituis* maaraaikai* liittya liity_meihin osaksi_tiimia aloittamaan_meilla onboarding',
  pleased:
    'ilo iloi* onnea onnittel* tervetuloa mukava* hienoa iloks* ilolla mielihyv* onneksi_olkoon hienoja_uutisia hyvia_uutisia mahtava* upea* loistava* ihana* kiva kivaa super jes tervetullut lampimasti_tervetul* innoissa* ylpea* tyytyvai*',
  invite:
    'kutsu* tavata tule tulisitko haastatteluun soitta* sovitaan haluaisimme_jutella tapaamaan tavattaisiin tavataan tavata_sinut haluaisimme_tavata haluamme_tavata tutustua_sinuun tule_kaymaan tulla_kaymaan kaymaan poikkea* piipahda* kahville tulla_haastat* haastatella soitan soitella sovi_aika sovittais* varata_ajan sopiiko kavisiko kay*_sinulle olisiko_sinulla juttelemaan jutella jutellaan jutteluhet*',
  meeting:
    'haastattelu* tapaami* puhelu* keskustelu* aika klo koepaiva teams zoom kahvi* tyohaastattelu* puhelinhaastattelu* videohaastattelu* ryhmahaastattelu* etahaastattelu* videopuhelu* etatapaami* tyonaytt* tyokokeilu* koevuoro* koetyovuoro* ajankohta* aikaa kello puhelimitse palaveri* miitin* meet lounas* vierailu* kaynti* juttutuokio*',
  reschedule:
    'siirta* siirre* uusi_aika uuden_ajan aikaista* siirtya siirtyy aikataulumuut* toinen_aika toisen_ajan toiseen_aikaan toiseen_ajankohtaan uusi_ajankohta uutta_aikaa uuden_ajankohdan uudelle_ajalle vaihtaa_aikaa vaihda* lyka* lykkaa* aiemmaksi myohemm* perua_tapaamisen este estynyt tuli_este muuttaa_aikaa',
  test: 'testi* tehtav* arviointi* koe kokee* kyselyn videohaastattelu* testaus* soveltuvuusarvio* soveltuvuustest* persoonallisuustest* kykytest* ennakkotehtav* kotitehtav* koodaustehtav* koodaustest* harjoitus* harjoitt* case* naytetunti* opetusnayt* videovastau* videokysym* kysymyks* kysely tent* kielitaitotest* naytetyo* tyonayte*',
  complete:
    'teh* tayta* suorit* tallenna* palauta* linkki* linkista vastaa tee tayttaa tayta_lomake vastaa_kysymyks* vastaamaan palauttaa palautus* laheta lahettaa lahettamaan nauhoita* lataa avaa_linkki alla_olevasta linkin kautta klikkaa aloita_testi tekemaan ratkai*',
  received:
    'vastaanot* saapu* saimme vahvist* saatu olemme_vastaanottaneet perille on_perilla olemme_saaneet saaneet saatiin tullut_perille tallennet* rekisteroity* kirjattu kuitta* kiitos_hakemuk* hakemuksesi_on tuli_perille',
  review:
    'kay*_lapi kasittel* lue* arvioi* tutus* kasitellaan lapikay* kaymme_lapi kaymme kaydaan_lapi lukea tarkastel* perehdy* vertail* seulo* esikarsin* punnit* kaydaan',
  wait: 'viikko* viikon karsival* pian yhteydessa odot* ilmoit* palaa* viivas* kuulet kuluessa viikon_kuluessa viikon_sisalla viikossa paivaa paivan_kuluessa otamme_yhteytta yhteytta olemme_yhteydessa kuulet_meista kuulette tiedotamme tiedotan ensi_viikolla lahiviikko* lahipaivi* kuun_loppu* joka_tapauksessa riippumatta hetken malta* kesta* vie_aikaa',
  still:
    'viela edelleen parhaillaan toistaiseksi kesken yha yha_kesken vielakin on_kesken meneillaan kaynnissa vireilla talla_hetkella parasta_aikaa tahan_mennessa aktiivi* auki avoinna viela_auki',
  if: 'jos mikali josko muuten mikali_et siina_tapauksessa jos_et jos_olet jollei ellei ellet ellemme edellyttaen olisiko voisiko onko ehka mahdollisesti',
  every: 'kaik* jokai* vain yksittai* kukin kutakin ainoastaan vain_valit* vain_jatkoon vain_ne henkilokohtais* yksilolli*',
  application:
    'hakemu* cv hait haki hakenut ansioluet* tyohakemu* saatekirj* hait_meille haet hakemasi haettava* avoin_hakemus portfolio* paperi*',
  role: 'tehtav* paik* tyo tyon tyopaik* rooli* tyota toimi toimen toimeen virka viran virkaan pesti* asema* avoin_paikka sijaisuu* harjoittelupaik* kesatyo* keikka* haku',
  future:
    'jatkossa tulevai* sailyt* uudelleen rekisteri* jatkoa_ajatellen vastaisuu* myohemmin ensi_kerralla seuraavalla_kerralla muihin_tehtaviin tulevia_tehtavia osaajapankki* osaajapoolin* tallessa talent hakijapankk* hakijarekister*',
  luck: 'onnea menesty* toivot* onnea_tyonhak* tsemppia tsempit lykkya kaikkea_hyvaa hyvaa_jatkoa parhainta peukku* jatkoon_hyvaa tyonhakuusi antoisaa',
  thanks: 'kiitan kiitam* kiito* kiittaen kiitti arvostamme arvostan suurkiitos lammin_kiitos kiittaisin',
  profile:
    'profiili* asiakka* asiakas etsi* suositte* linkedin huomasin linkedinissa linkedinin linkedin-profiil* toimeksianto* toimeksiannosta rekrytoija* rekrytointikonsult* suorahaku* headhunt* tormasin loysin tuli_vastaan nimesi luottamuksel* otan_yhteytta_koska taustasi huomioni verkosto*',
  interest:
    'kiinnost* utelias avoin* avoimin uusia_haasteita uusi_haaste uudet_haasteet uudelle avoin_uusille houkutt* mita_sanoisit haluaisitko haluatko_kuulla kuulla_lisaa sitoumuk* ilman_sitoumuk* tyopaikan_vaihto*',
  alert:
    'uusia_tyopaikkoja uudet_tyopaikat hakuvahti* ilmoitu* peruuta_tilaus avoimet_tyopaikat_sinulle uudet_paikat suosittelemme suositellut suositeltu* sinulle_sopivi* sopivia_tyopaikk* samankaltai* tyopaikkavah* paikkavahti* vahtipalvelu* duunitori oikotie tyomarkkinatori hakutulok* tallennettu_haku peru_tilaus lopeta_tilaus',
  bulletin:
    'uutiskirj* numero webinaari* kurssi* vinkk* artikkeli* podcast kysely* lukija* messut tapahtuma* viikkokirj* julkaisu* tilaisuu* seminaari* koulutus* blogi* lue_lisaa opas oppaan jakso* podcastin tyopaja* ilmoittaudu* tutkimus messuille kampanja* rekrymessu*',
  account:
    'koodi* salasana* tili tilin kirjaudu vanhen* keskenerai* kayttajatili* tilisi tunnus* kayttajatunn* kertakayttoi* vahvistuskood* vahvista_sahkoposti* vahvista_tilisi aktivoi* nollaa* palauta_salasana kirjautumi* kirjautua luonnos* lahettamatta viimeistele* kaksivaihei* poistetaan',
  'own-withdrawal':
    'perunut peruit vetaytynyt vetaydyit vetaytymi* pyynnostasi toiveestasi luovuit peruit_hakemuks* perunut_hakemuks* hakemuksesi_peru* perumisesi peruutuksesi vetanyt_hakemuk* vetanyt_pois vetaa_hakemuks* vetaydyt vetaytyneesi omasta_pyynn* omasta_toivee* toivomuksesi paatit_vetaytya paatoksesi kieltaydyit kieltaytynyt poistimme_hakemuks* luopunut luovut poistettu_pyynn*',
  'not-a-job':
    'asunno* asunto vuokra* laina* yliopisto* opiskelu* opinto* apuraha* paivako* yhdistys tilau* toimitus maksu* kortti* vakuutu* joukkue* seura viisumi* pankki* asuntoa stipendi* hoitopaik* koulupaik* jasen* kuoro* paketti* lahety* lasku laskun luotto* asuntolaina* vahinko* korvaus* oleskelulup* avustu* varaus hotelli* urheilu* valmennus* lehti* tuki*',
  pay: 'palkka palkan euroa kuukau* aloit* alkaen koeaika* loma* palkkaa palkkaus* tuntipalk* bruttopalk* bonus* lisat edut tyosuhde-etu* henkilostoet* lounasetu* ensimmainen_tyopaiv* koeajan koeajalla euroa_kuussa kuussa tunnilta kokoaikai* osa-aikai* tyoaika* tes',
  accept:
    'hyvaks* allekirjoit* vastauksesi otatko_vastaan ottaa_vastaan vastaanotat vastaanottaa vahvista_vastaan* sanot_kylla kylla suostu* milloin_voit milloin_voisit_aloittaa voitko_aloittaa tietoa_paatok* ilmoita_meille',
  deadline:
    'mennessa paivan tunnin minuutt* maaraaika* viimeistaan maanantaihin perjantaihin sunnuntaihin torstaihin keskiviikkoon tiistaihin loppuun_mennessa takaraja* deadline* viimeinen_paiva viiden_paivan kolmen_paivan viikon_kuluessa vuorokau* keskiyo* asti saakka voimassa tuntia',
  fit: 'sopi* vastas* paremmin kokemu* vaatimu* osaami* soveltu* vastaa_paremmin paremmin_vasta* kriteeri* kokeneemp* enemman_kokemu* patev* osaaminen_vast* profiili_vast* lahem* taytta* yhteensopi*',
  decision:
    'paatos paatok* tulos harkin* paatetty paattaneet paatimme ratkais* lopputulo* tulokset tuloksen valintapaat* huolelli*_harkin* johtopaat*',
  shortlist:
    'varalla varasija* loppusuora* varahakija* varapaik* varalle toiseksi toinen_sija kakkos* kakkonen finaali* finalist* karki* viimeiset_kaksi kahden_parhaan',
  'you-go-on':
    'seuraavaan_vaiheeseen jatkoon toiselle_kierrokselle toiseen_haastatteluun seuraava_vaihe paasit_jatkoon paasit paaset_jatkoon olet_paassyt seuraavaan_vaihe* seuraavassa_vaiheessa seuraavalle_kierrok* toiselle_kierrok* toinen_haastat* toisen_haastat* jatkohaastat* jatkoon_valit* olet_jatkossa etenet etenit lapaisit lapaissyt hyvaksytysti haluamme_jatkaa_kanssasi haluaisimme_jatkaa jatkaa_kanssasi loppuhaastat*',
  when: 'kun heti ennen jalkeen kunhan heti_kun sen_jalkeen jalkeenkin kun_olemme ennen_kuin kunnes sitten silloin milloin aikana',
  experience:
    'kokemu* kokenut kokene* kokemattom* vuoden_kokemus vuotta vuosien vuosia tausta* tyohistoria* tyokokemu* ala alan alalta alalla juniori* seniori* vastavalmistu* aloittelij* harjoittelu* kausi* johtamiskokemu* esihenkilokokemu* konkari* rutiini* nayttoa naytot tyoskennel* toiminut',
  skill:
    'taito* taidot osaami* osaa osaat kieli* englann* ruotsi* suome* saksa* venaja* sujuv* tekni* ohjelmoin* koodaus* koodata excel* tyokalu* jarjestelma* taso* suullis* kirjalli* tietotaito* tuntemus* hallit* hallinta kadentaid* valmiu* kyvykk*',
  paper:
    'ajokort* b-kortti b-ajokort* tutkinto* tutkinnon todistu* sertifi* lupa luvat patevyy* kelpoisuu* laillist* valvira* hygieniapassi* tyoturvallisuuskort* tulityokort* korttikoulutus* trukkikort* yhdistelmaajoneuvo* maisteri* kandi* insinoori* diplomi* ammattitutkin* korttia ea-kortti rikosrekister* erivapau* lisenssi* koulutus*',
  score:
    'piste* arvosana* tulos tulokse* prosent* raja rajan keskiarvo* ranking* sijoitu* sija sijalle vahimmais* alaraja* hyvaksymisraja* lapaisy* maksimipist*',
  lack: 'puuttu* puute puutteel* puutteita vailla vajaa* ei_riita ei_riittanyt riittamat* riittavasti riittava liian_vahan liian_lyhyt liian_vahainen ei_viela ei_ole_kokemusta sinulla_ei_ole ei_ole_riittav* vahainen vahaista ilman_kokemusta ei_tayta ei_tayttanyt jai_puuttum* jai_vajaa* rajallis* rajoit* aukko* vahemman_kuin alle',
  need: 'tarvit* tarve* tarpee* vaati* vaadi* edellyt* valttamat* pakolli* haemme etsimme etsitaan vahintaan minimi* kriteeri* ehto ehtona odotamme toivomme kaipaa* pitaa_olla tulee_olla ehdoton* hakukriteer*',
  too: 'liian liikaa liian_pitka* liian_korkea* liian_kallis* liian_kaukana liian_paljon liian_suuri ylittaa ylitti ylittava* yli enemman_kuin korkeampi* suurempi* kokeneempi_kuin kovin turhan ulkopuolel* selvasti_yli',
  place:
    'etaisyy* matka matkat matkan tyomatka* kulkemi* pendel* etatyo* etana hybrid* paikan_paalla lahityo* toimistol* toimipaik* toimipiste* paikkakun* muutto muuttaa muutat asuinpaik* asut asuu kaukana lahella lahialue* kilometri* km aikavyohyk* ulkomail* ulkomaa* sijain* kaupunki* auto juna bussi lautta seudul*',
  visa: 'viisumi* tyolupa* tyoluva* oleskelulupa* oleskeluluv* kansalai* sponsor* turvallisuusselvit* tyonteko-oikeu* oikeus_tyoskennella eu-kansal* kolmannen_maan migri* maahanmuutto* henkilotunnu* passi* suojelupoliisi*',
  salary:
    'palkka* palkan palkkio* hinta* tuntihint* paivahint* euro* korvau* summa* maksaa maksamaan kustann* pyynto pyyntosi neuvottel* ansai* rahaa',
  money:
    'budjet* maararah* rahoitu* raha rahat varat saasto* leikka* kustannu* talou* avustu* apuraha* lama* suhdanne* liikevaihto* asiakkuus* menetimme menetet* tilauskan* sijoittaj* kassa tappio*',
  team: 'tiimi* tyoyhteiso* ryhma* porukka* kulttuuri* yrityskulttuur* kemia* henkilokem* persoona* luonne* arvot arvoihin arvomaail* motivaatio* motivoi* asenne* tyyli* tyoskentelytap* tyotap* ilmapiiri* tunnelma* dynamiik* energia* temperament* vire* yhteensop* aani roolitus* fiilis*',
  over: 'ylikoulut* ylipatev* ylikvalif* liian_kokenut liian_kokene* liian_patev* liian_seniori* liikaa_kokemu* tylsis* tylsa* pitkasty* turhaut* kyllasty* askel_taakse* askel_alas* askel_taaksepain alle_osaami* aliarv* haaste* liian_helppo hukkaan tuhlau* kasvaa_ulos',
  many: 'hakemuksia hakemusta hakijoita hakijaa satoja sata sadat kymmen* tuhan* runsas* runsaasti paljon suuri_maara suuren_maaran maara maaran ennaty* kova_kilpailu kilpailu* kovatasoi* vahva_hakijajouk* kiinnostus_oli valtav* hakemustulva* tulva* monta monia useita vain_yksi rajalli*_paikk* harva* 000 ruuhk*',
  late: 'myohassa myohaan myohasty* liian_myohaan maaraaja* maaraika* hakuaika* hakuaja* umpeutu* paattyi paattynyt sulkeutu* ehtinyt deadlinen ajallaan vanhentu* jo_paattynyt jo_sulkeutunut meni_umpeen',
  keep: 'sailyt* tallen* tallessa pidamme pitaa pidetaan pidan muista* muistissa mielessa yhteyksiss* yhteytta otamme_yhteytta_jos olemme_yhteydessa_jos arkistoi* laitan_muistiin muistiin korvan_taakse talteen laitamme_talteen palaamme_jos kirjaan',
  file: 'rekisteri* hakijarekist* tietokan* cv tiedot tietosi yhteystie* numero* puhelinnumero* lista* arkisto* kansio* osaajapank* hakijapank* profiili* pooli* sijaislista* sijaisrekist* jarjestelma* poytalaati* muistio*',
  again:
    'uudelleen uudestaan uudemman taas jalleen viela_kerran toisen_kerran ensi_kerralla seuraavalla_kerralla myohemmin jatkossa uusi_yritys uutta_hakemusta hae_uudelleen hakea_uudelleen hae_rohkeasti palata palaa tulevaisuudessa toiste joskus',
  openings:
    'avoimet_tyopaik* avoimia_tyopaik* avoimia_tehtav* avoimiin_tehtav* avoimet_paik* avautu* aukea* uusia_paikkoja verkkosivu* nettisivu* kotisivu* urasivu* rekrysivu* rekrytointisivu* ensi_vuon* ensi_syksy* syksylla kevaalla kesalla talvella kausi* kaude* sesonki* haku haun hakukierro* uusi_haku kuukau* vuoden_paasta seuraava_haku ilmoituks* sijaisuuksia',
  feedback:
    'palaut* perustel* syy syyt syita selvit* kommen* kerron_lisaa kertoa_lisaa lausun* asiantuntijalausun* raport* yhteenve* arvio arvion arviointi* tulosraport* keskustella_tarkemmin kayda_lapi muistiinpano* havainto*',
  ask: 'kysy* soita* soittaa soittele pyyda* pyytaa pyynnosta pyydettaessa kirjoita laita_viestia laita_mailia laita_sahkopostia viestilla vastaa_tahan vastaamalla ota_yhteytta ottaa_yhteytta olla_yhteydessa ole_yhteydessa halutessasi jos_haluat voit_pyytaa mielellani mielellamme varaa_aika linkista kerromme_mielellamme kannattaa_kysya',
  advice:
    'vinkki* neuvo* ohje* suositte* kannattaa kannattaisi ehdot* harjoit* treenaa* kehitt* parantaa parann* vahvista* opet* opiskel* hankkia hanki valmistau* syvenny* tulisi olisi_hyva kehityskoh* ensi_kertaa_ajatellen jatkoa_varten rehelli* paneudu*',
  weak: 'heikko* heiko* hermost* jannit* hidas* hita* eparoi* epavar* epaselv* sekav* virhe* huolimat* kiireess* kiire hatai* hapuil* takellel* takert* unohtu* unohdit jaykka* jayka* hiljai* pinnalli* ohut ohue* laiha* suppea* keskeyt* stressi* lukko lukkoon sotkui* valmistautumat* meni_huonosti huono* ei_mennyt',
  elsewhere:
    'kollega* sisaryhti* tytaryhti* siskoni* ystava* tuttav* toisen_osaston osasto* toinen_tehtava toiseen_tehtavaan toista_tehtavaa muu_tehtava toimipis* toinen_yksikko* yksikko* valit*_hakemuksesi valitin valitan_hakemuksesi etsii_myos hakee_myos hakevat etsivat naapuri* sijais* harjoittelupaikk* harjoittelij* avustaj* trainee* oppisopimus* henkilostovuokra* vuokrafirma* sen_sijaan viitenumero* soita_hanelle kerro_terveisi*',
  community:
    'osaajapooli* osaajayhteiso* osaajaverkosto* talenttiverkosto* talent_pool yhteiso* verkosto* uutiskirj* hakuvahti* paikkavahti* ilmoittaudu* liity* tilaa* seuraa* linkedin* facebook* whatsapp* ryhma* pooli* hakijapankk* alumni* postituslist* klubi* rekisteroidy*',
  kin: 'sisainen sisaisesti sisaisen sisaiselle oma_tyontek* omasta_vaesta omia_tyontek* omasta_henkilost* talon_sisal* talon_sisainen talosta sisalta meilla_jo jo_meilla veljenpoika* sisarenpoika* poika pojan tytar* serkku* vaimo* veli lanko* minia* entinen entise* harjoittelija* kesatyontek* oppisopimusopis* sisaisella_siirrol* siirtyy_sisais* siirtyi ylenn* takaisinotto* vapaaehtoi* omistajan',
  taken:
    'valittu valittiin taytetty tayttyi palkattu palkattiin palkkasimme aloittaa aloitti on_aloittanut sai saanut paikan_sai tehtavan_sai allekirjoitti allekirjoitettu hyvaksyi_tarj* otti_paikan otti_vastaan loytynyt loytyi loysimme viety meni_toiselle toinen_hakija toiselle_hakij* nimitettiin nimitetty ehti_ensin ehti_edelle',
  stopped:
    'peruttu perutti* perutaan peruuntu* peruutet* keskeytet* keskeytam* keskeyty* jaadyt* jaihin jaissa tauolla tauko* hyllyt* lakkaute* lopetet* lopetamme_rekry* suljemme suljetaan sulkee yt-neuvott* muutosneuvott* irtisan* lomaut* organisaatiomuut* uudelleenorganis* fuusio* yrityskaup* konkurs* myyty myydaan ei_tayteta jatetaan_tayttamatta emme_tayta emme_palkkaa emme_rekrytoi ei_rekrytoida rekrytointikielto* vedetty_pois toistaiseksi_lyk* lykatty siirretty_hamaan',
  back: 'vedamme_takaisin vetaa_takaisin vetamaan_takaisin vedetty_takaisin peruutamme perumme perua_tarjouk* peruutta* tarjous tarjoukse* sopimus sopimuksen purka* puretaan purettu mitatoi* mitaton raukea* ei_voimassa ei_ole_enaa_voimassa ei_pade ehdolli* joudumme_perumaan kumoa*',
  call: 'puhelu* puhelin* puhelimessa puhelimitse soitti soitimme soitin soitto* soittelimme juttelimme juteltiin puhuimme keskustelimme videopuhelu* zoom teams alkukeskustelu* alkuhaast* ensimmainen_keskustelu esihaast*',
  meet: 'haastattelu* haastattelimme haastateltu haastateltavi* tapasimme tapaami* tavattiin tavanneet oli_mukava_tavata oli_kiva_tavata tutustua tutustuimme kavit kaynti* vierailu* vierailit paneeli* kasvotus* paikan_paalla meilla_kaynti kavimme',
  trial:
    'koevuoro* koepaiva* koetyo* tyokokeilu* tyonayt* koe-esiintym* koelaulu* koesoitto* koekuvau* koe koetta kokeessa testi* tehtava tehtavan ennakkotehtav* kotitehtav* case* opetusnayt* nayte* naytteen esitys* esitykse* presentaat* portfolio* video* tentti* soveltuvuusarv* arviointipaiv* simulaati* harjoitus*',
  last: 'viimei* loppu* lopullis* finaali* finalist* toinen_sija toiseksi toiseksi_paras kakkos* kakkonen kahden_valilla kahden_hakijan kahden_parhaan kolmen_parhaan tiukka* tiukoilla tiukille hiuskarva* tapara* niukasti varalla karkikolmik*',
  referee:
    'suosittelija* referenss* suositu* entinen_esihenk* entinen_esimies* edellinen_tyonant* edellise*_tyonant* taustatarkist* taustaselv* taustojen luottotiedot turvallisuusselvit*',
  'you-can':
    'tervetullut tervetulleita voit toivomme toivottavasti mielellamme rohkais* kannust* rohkeasti kannattaa saat olet_aina ala_epar* olisimme_iloisia ilahdu* olet_lampimasti',
  we: 'me meid* meita meille olemme meilta meilla meihin itse',
  you: 'sina sinu* te teid* teita teille teilta sulle sun sut',
  i: 'mina minu* olen olisin itse mun',
  they: 'han he joku toinen hanet hanen hanelle heidan heita jonkun joku_toinen',
  will: 'tulee tulemme tulet tulemme_tekemaan tullaan aiomme aikoo tulee_olemaan on_tarkoitus',
  would: 'voisi* voit voimme voi haluaisi* voitaisiin mahdollis* saattaa saisimme pystyisi* olisi olisimme olisiko mielellaan',
  must: 'pitaa taytyy tulee pyydamme ole_hyva tarvit* taytyisi on_pakko pyydan olkaa_hyva ystavallisesti vaadit* joudumme jouduimme muistathan',
  was: 'oli olivat ollut olimme olin oli_ollut olivat_olleet kavi teki sai tuli antoi otti loysi naki valitsi kertoi tuntui',
  day: 'maanantai* tiistai* keskiviikko* torstai* perjantai* lauantai* sunnuntai* tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesakuu* heinakuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu* huomenna tanaan klo ma ti ke pe la su tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu tana_aamuna aamulla aamupaiva* iltapaiva* illalla ylihuomen* kello viikko* ensi_viikolla',
  unable:
    'mahdoton* emme_voi en_voi emme_pysty en_pysty ei_ole_mahdollis* emme_valitettavasti_voi emme_kykene en_kykene ei_onnistu ei_kay emme_saa ei_pystyta ei_voida kykenematon*',
  start:
    'aloit* alkaa alkaen tervetuloa alkaa_tyot ensimmainen_paiva ensimmaisen_tyopaiv* perehdy* tervetullut mukaan_tiimiin starttaa*',
  contract: 'sopimu* allekirjoit* ehdot tyosopimu* ehtoja ehdoista tyoehto* paperityo* paperit salassapito* tyosuhteen_ehd*',
  client:
    'asiak* yrity* toimeksianta* yhtio* tyonantaja* konserni* organisaatio* henkilostovuokra* rekrytointiyrit* puolesta firma*',
  book: 'varaa linkki linkis* klikkaa portaali* kirjaudu lataa varata varaus* varaa_aika aikavarau* valitse_aika valitse_sopiva kalenteri* linkin linkkia painike* klikkaamalla lataa_tiedosto kirjautu* kirjaudu_sisaan ajanvarau*',
  bring:
    'ota_mukaan mukaan vastaanot* kerros osoite pysakoi* ota_mukaasi tuo_mukanasi mukanasi mukaasi henkilotodist* henkilokort* henkkar* passi turvakeng* tyovaat* vaatetu* pukeudu* aula aulassa kerroksessa osoitteessa osoitteemme neuvotteluhuon* huone* sisaankayn* parkki* ilmoittaudu_vast* kysy_vastaan* ovikood* summer*',
  news: 'tieto* vastau* ilmoit* kuulla uutis* tiedon tilanne* paivity* kuulumi* viesti* kuulet tiedot* kuuluu',
  'sign-off':
    'terveisin ystavallisin yst ystavallisesti yst_terv terv t terkuin terkut parhain lampimin kunnioittaen mukavaa_paiv* hyvaa_viikonlop* mukavaa_viikonl* hyvaa_kesa* aurinkoi* nahdaan kuulemiin',
  hello:
    'hei moi hyva paivaa terve moikka hei_sinulle heippa moro huomenta hyvaa_huomenta iltaa arvoisa* rakas tervehdys* hyva_hakija hyvat',
  vote: 'lautakunta aanest* raati hallitu* johtoryhma* valiokun* valintalautak* valintaryhm* tyoryhma* johtokun* kunnanhalli* kaupunginhalli* kirkkoneuv* paneeli* tuomarist* enemmisto* ehdollepano* neuvosto*',
  rank: 'toinen toise* kolma* sija* piste* lista* sijoitu* jarjesty* ranking* varasij* paremmuusjarj* karki* karjessa niukasti kakkonen kakkos* kolmonen',
  someone:
    'kollega* siset* joku henkilo toinen joku_muu jonkun_muun toinen_henkilo toiselle_henkil* sisainen_hakija tyokaveri* eras tuttu* henkilon henkilolle',
  'no-longer':
    'ei_enaa emme_enaa eivat_enaa en_enaa et_enaa enaa_ei ei_ole_enaa enaa_avoinna enaa_voimassa enaa_ajankohtai* ei_ajankohtai* lakannut lakkaa poistu* poistettu paattynyt vanhentunut',
  'end-here':
    'paattyy_tahan paattyy_osaltasi osaltasi_paatty* osaltasi prosessi_paatty* prosessin_paatt* hakuprosessisi_paatty* paatamme_prosess* paatamme_haku* paatamme_tahan paatetaan_tahan lopetamme_tahan lopetamme_proses* jaa_tahan jaavat_tahan jatamme_tahan jaamme_tahan piste pisteen laitamme_pisteen tiemme_eroa* tiet_eroa* eroavat erkane* matka_paatty* matkamme_paatty* matka_ei_jatku ei_jatku emme_jatka emme_etene emme_vie ei_edeta emme_valitettavasti_jatka emme_valitettavasti_etene ei_etene suljemme_hakemuk* et_jatka et_etene et_ole_mukana ei_jatkoon talla_kertaa_emme kiitos_talla_kertaa',
  'taken-on':
    'palkkasimme palkattiin palkattu palkannut palkanneet rekrytoimme rekrytoitiin rekrytoitu valittiin tehtavaan_valittiin tehtavaan_valittu tehtavaan_on_valittu on_valittu_toinen valittu_toinen valituksi_tuli valituksi_on_tullut virkaan_valittiin toimeen_valittiin nimitettiin nimitetty nimitimme kiinnitettiin kiinnitimme sai_paikan sai_tyopaikan sai_tehtavan sai_tyon paikan_sai tehtavan_sai tyopaikan_sai paikka_meni meni_toiselle annettiin_toiselle annoimme_toiselle tarjosimme_toiselle tarjottiin_toiselle otti_paikan otti_vastaan ottanut_vastaan hyvaksyi_tarj* hyvaksynyt allekirjoitti allekirjoittanut teki_sopimuksen sopimus_toisen loysimme_sopivan loytyi_sopiva on_loytynyt loytynyt_tekija tekija_loytyi paikka_taytettiin tehtava_taytettiin paikka_on_taytetty tehtava_on_taytetty taytettiin_sisais*',
  'go-with':
    'paadyimme paadyttiin paatyimme paadyimme_valitsemaan paadyimme_toiseen paadyimme_palkkaamaan paatimme_edeta paatimme_jatkaa paatimme_valita paatimme_palkata paatimme_valita_toisen paattaneet_edeta paattaneet_jatkaa paattaneet_valita olemme_paattaneet paatyneet valitsimme valitsimme_toisen valinneet_toisen valinneet toisen_hakijan toiseen_hakijaan toiseen_ehdokk* toisen_ehdokk* muihin_hakijoihin muiden_hakijoiden muita_hakijoita muiden_kanssa toisen_kanssa jatkamme_muiden etenemme_muiden etenemme_toisten jatkamme_toisten kallistui kallistuimme kallistui_toisen valinta_kohdistui valinta_osui kohdistui_toiseen osui_toiseen vaaka vaakakuppi* eduksi hyvaksi toisen_hyvaksi suosimme annoimme_etusijan etusija* asetimme_etus*',
  ahead:
    'vahvem* vahvin vahvim* parem* paras parhaiten parhaat sopivam* sopivin sopivim* soveltuv* kokeneem* kokenein enemman_kokemu* laajem* pidempi_kokemu* pidemma* pitempi* patevam* ansioitun* lahem* edella edelle askeleen askeleen_edella hieman_edella niukasti_edella hiukan_edella edenneet vastasi_paremmin vastasivat_paremmin taytti_paremmin korkeam* enemman_pistei* ylivoima* voitti voitit_melkein nappa* kiila* kirima* vei_voiton veti_pidemman terava*',
  'bad-news':
    'ikavia_uutisia huonoja_uutisia ikavat_uutiset huono_uutinen ikava_uutinen ikava_tiedottaa ikava_ilmoittaa ikava_kertoa ikavaa_kertoa ikava_joutua surullisia toivoin_voivani toivoisin_voivani olisin_toivonut olisimme_toivoneet toivoisin_etta olisi_ollut_mukavampi parempia_uutisia paremmat_uutiset parempaa_kerrottavaa iloisempia_uutisia mukavampia_uutisia ei_ole_se_vastaus vastaus_jota toivoit toivomasi odotit odottamasi pettym* pettynyt tuottaa_pettym* harmittaa harmi_kertoa ei_ole_helppoa vaikea_kirjoittaa raskasta valitettavasti_joudun joudun_kertomaan joudumme_ilmoittamaan joudumme_kertomaan joudun_tuottamaan',
  'yes-to-you':
    'paikka_on_sinun tyopaikka_on_sinun tyo_on_sinun tehtava_on_sinun pesti_on_sinun olet_valittu sinut_on_valittu sinut_valittiin valitsimme_sinut olemme_valinneet_sinut tulit_valituksi olet_tullut_valituksi sait_paikan sait_tyopaikan saat_paikan olet_saanut_paikan sait_tyon haluamme_palkata haluamme_sinut haluaisimme_palkata haluamme_tarjota haluaisimme_tarjota_sinulle tarjota_sinulle tarjoamme_sinulle palkata_sinut palkkaamme_sinut otamme_sinut ottaa_sinut valinta_osui_sinuun valinta_kohdistui_sinuun tervetuloa_toihin tervetuloa_taloon tervetuloa_tiimiin tervetuloa_joukkoon tervetuloa_mukaan tervetuloa_meille tervetuloa_porukkaan uusi_tyokaveri* uudeksi_tyokaver* osa_tiimia meidan_uusi milloin_voit_aloittaa milloin_voisit_aloittaa milloin_paaset_aloittamaan onneksi_olkoon_valin* onnea_uuteen onnea_uuden olet_mukana',
  conditions:
    'edellytta* edellytyksena ehdolla ehdolli* ehtona ehdot silla_ehdolla silla_edellyt* mikali_taustat* varauksin koeaika* koeajan terveystarkast* laakarintod* laakarintarkast* tyohontulotarkast* rikosrekisterio* rikostaust* turvallisuusselvit* taustatarkist* huumetest* huumausainetest* suosittelijoiden luottotieto* hallituksen_hyvaks* hyvaksynta* lainvoima* vahvistami* soveltuvuusarv*',
  timed:
    'minuut* tunti tuntia aikaraja* aikarajoit* aikaa_on aikaa_noin ajastet* ajastin* kello_kay yksi_yritys yhden_kerran vain_kerran kerran yrity* kamera* web-kamera* mikrofon* tallen* nauhoit* video* verkkotest* testialusta* verkossa selain* selaime* nettiyhtey* verkkoyhtey* keskeyttaa_ei hairio* rauhalli*_tila* hackerrank codility alva* uusintayrit*',
  'in-queue':
    'perilla perille tullut_perille tuli_perille saapunut_perille saapui_perille saapunut saapui vastaanotettu vastaanottanut vastaanotimme olemme_vastaanottaneet olemme_saaneet saimme_hakemuks* saatu tallessa hyvassa_tallessa turvallisesti laskeutu* putkahti* tupsaht* kilahti* sahkopostiin_saap* postilaatik* pinossa pinoon jonossa jonoon jarjestelmassa rekisteroity* tallennettu kirjattu vahvist* kiitos_hakemuk* automaatti*',
  undecided:
    'ei_ole_paat* emme_ole_paat* emme_ole_viela_paat* emme_ole_tehneet emme_ole_viela_tehneet paatosta_ei paatoksia_ei paatos_ei ei_viela_tehty ei_ole_viela_tehty ei_ole_viela ei_paatosta viela_auki yha_auki avoinna avoimena on_kesken viela_kesken yha_kesken kesken kesken_viela harkitsemme mietimme pohdi* punnitsemme arvioimme_edelleen ratkaisematta epaselvaa epavarma* emme_tieda emme_viela_tieda valinta_viela jatkuu_edelleen harkinnassa',
  delay:
    'viivast* viivyt* venyy venynyt venyi venah* pitkitty* kestanyt kestaa_pidempaan kestanyt_odotettua kauemmin pidempaan pitempaan odotettua odotettua_pidempaan suunniteltua myohemmin_kuin myohassa myohastynyt aikataulu* lykka* lykatty siirtynyt siirtyy_myohem* emme_ehtineet emme_ole_ehtineet lomakausi* kesaloma* lomien sairastu* sairausloma* ruuhk* kiire* pahoittelut_viiv* pahoittelemme_viiv*',
  silence:
    'jos_et_kuule jos_et_ole_kuullut mikali_et_kuule mikali_et_ole_kuullut ellet_kuule et_kuule emme_ota_yhteytta ei_kuulu ei_yhteydenottoa yhteydenottoa jos_emme hiljaisuu* hiljaista voit_katsoa katsotaan katso_hakemuksesi tulkit* oletta* voit_olettaa otamme_yhteytta_vain yhteytta_vain vain_haastatteluun vain_valittuihin vain_jatkoon vain_valituille ilmoitamme_vain ainoastaan_valit* vastaamme_vain ei_vastausta',
  'found-you':
    'loysin_profiilisi loysin_sinut loysin loysimme_profiil* huomasin_profiilisi huomasin_etta nain_profiilisi nain_etta tormasin tormasin_profiil* tuli_vastaan tulit_vastaan osui_silmaan osui_silmiini pisti_silmaan kiinnitti_huomio* kiinnitin_huomio* huomioni herat*_mielenk* herat*_kiinnost* nimesi nimesi_tuli nimesi_mainit* mainitsi_sinut suositteli_sinua suositteli sinua_suositel* sain_nimesi sain_yhteystiet* sain_numerosi sinusta_puhut* kuulin_sinusta yhteinen_tutt* yhteisen_tutt* linkedinissa linkedinista verkostoni otan_yhteytta lahestyn kirjoitan_sinulle_koska',
  'would-suit':
    'sopisi_sinulle sopii_sinulle sopia_sinulle sopisit sopisit_hyvin sopivan_sinulle sinulle_sopiva jotain_sinulle juttu_sinulle sinun_juttu* juuri_sinulle kuin_sinulle kuin_luotu kuin_tehty nappiin nappivalin* naknappi taydellinen_sinulle passeli* tuli_mieleen tulit_mieleen tulit_heti ajattelin_sinua ajattelin_heti ajattelin_etta profiilisi_sopii profiilisi_vastaa taustasi_sopii taustasi_vastaa osaamisesi_sopii osaamisesi_vastaa voisi_kiinnostaa saattaisi_kiinnostaa kiinnostava_sinulle loistava_match',
  hiring:
    'haemme hakee haetaan etsimme etsii etsitaan etsinnassa rekrytoimme rekrytoi palkkaamme palkataan palkkaa tarvitsemme tarvitaan tarvitsee lisakasi* lisaa_vakea lisaa_tekijoi* tekijoita tekijapula* tyovoimapula* pula pulaa puute_osaaj* kasvamme kasvatamme kasvava* laajennamme vahvistamme_tiimi* vahvistus* avasimme avaamme uusi_paikka avoin_tehtava avoimena avoinna_on sijaista sijaiseksi tuuraaja* aliresurs* seuraaja*',
  housing:
    'asunto* asunnon vuokra* yksio* kaksio* kolmio* kampp* huone huoneisto* soluasun* opiskelija-asun* esittely* naytto_asun* takuuvuokra* isannoi* taloyhtio* valittaja* kiinteisto* muuttopaiv* hoas asumis*',
  finance:
    'laina* asuntolaina* luotto* pankki* pankin vakuutu* vahinkoilm* korvaushak* korvauspaat* vero* korko* lyhenny* maksukort* tili_pankissa kela kelan etuus etuuspaat* tuki* tuen elake* perinta* maksuhairio* rahasto*',
  study:
    'yliopisto* korkeakoul* ammattikorkea* amk opiskelu* opinto* yhteishaku* valintakoe* paasykoe* todistusvalin* tutkinto-ohjelm* kurssi* maisteriohjelm* tohtori* vaitoskirj* apuraha* stipendi* opiskelija* lukio* oppilai* koulu* lukuvuo* lukukau* vaihto-opis* varasija_koul*',
  publish:
    'kasikirjoitu* kasiskirj* artikkeli* julkais* kustant* kustannus* toimittaj* toimitus_lehd* lehti* lehden vertaisarvio* arvioitsij* tiivistelma* abstrakti* esitelma* konferenssi* apurahahak* rahoitushak* suomen_akatemia hankehak* novelli* runo* romaani* antologia* kirjoitu* korjauk* referee',
  order:
    'tilau* toimitu* lahety* paketti* paketin postipak* seuranta* nouto* palautu* hyvity* lasku* kuitti* maksu* osto* tuote* tuotteen varasto* loppuunmyy* verkkokaup* posti matkahuolto reklamaat* takuu* varaus* lippu*',
  'work-admin':
    'tuntikirja* tuntilist* tuntilapp* tyoaika* tyovuoro* vuoronvaih* vuorovaih* vuorolist* loma* vuosiloma* poissaolo* sairausloma* palkkalaskel* palkkakuit* palkanmaks* matkalasku* kulukorvau* kululask* kuitit ylityo* saldovap* kulkukort* avain* hoitovap* vanhempainvap* perhevap* hyvinvointiet* e-passi',
  club: 'seura* yhdisty* jasen* joukkue* valmenta* harjoituk* treeni* pelaaj* kuoro* laulaj* orkesteri* partio* urheilu* jalkapallo* jaakiekko* uimakoul* tanssi* musiikkiopist* paivakoti* paivahoito* esikoulu* eskari* koulupaikk* lapsen lapsi huoltaj* iltapaivakerh* kerho* leiri* turnau* kuntosali*',
  survey:
    'kysely* palautekysel* tyytyvais* hakijakokemu* hakijakysel* arvioi_kokem* arvioi_meidat miten_koit millainen_kokem* mielipi* mita_mielta vastaa_kyselyyn muutama_kysym* muutamaan_kysym* lyhyt_kysel* lyhyeen_kysel* asteikolla asteikko nps nimettom* anonyymi* auta_meita kehittamaan_rekry* suosittelisitko vie_vain_muutaman tutkimuk*',
  event:
    'messu* rekrymessu* rekrytointimess* urapaiv* tyonantajapaiv* webinaari* seminaari* tyopaja* koulutu* tapahtum* tilaisuu* infotilai* avoimet_ovet avoimien_ovien konferens* luento* luennol* ilmoittaudu* ilmoittautumi* rekisteroidy* lippu* liput puhuja* ohjelma aamiaistil* aamukahv* verkostoitumi* meetup* hackathon* livelahety* osallistu* vapaa_paasy',
  mistake:
    'virhe* vahingossa vahinko erehdy* epahuomio* vaarin vaara_viesti vaaraan vaaralle lahetetty_vahing* jarjestelmavirh* tekninen_virhe teknisen_virh* sekaannu* hammen* oikaisu* korjau* korjattu jata_huomiot* jattaa_huomiot* huomiotta huomioimatta unohda_edel* edellinen_viesti kaksoiskap* hups ups pahoittelemme_sekaan*',
  earlier:
    'viimeksi viime_kerralla viime_vuonna viime_kevaan* viime_syksy* viime_kesan* edellisella_kerralla edelli* aiempi aiemm* aikaisemm* aikoinaan silloin tuolloin taannoin jokin_aika_sitten aika_sitten vuosi_sitten kuukausi_sitten kuukautta_sitten vuotta_sitten kevaalla_kun syksylla_kun hait_meille_aiemmin hait_aiemmin viime_keskuste* juttelimme_aiemmin sitten_viime',
  changed:
    'silla_valin sillavalin tilanne_on tilanne_muut* tilanteet muuttu* muutok* sittemmin sen_jalkeen nyt_kuitenkin perui_tulonsa perui peruutti perunut vetaytyi vetaytynyt jattaytyi luopui luopunut irtisanoutu* lahti lahtenyt lahtee vapautu* aukesi avautui avautunut auennut uudelleen_auki avattu_uudel* jalleen_ajankoht* toisin kaanne* uusi_tilanne estyi',
  document:
    'asiakirj* dokument* todistu* tutkintotod* tyotod* kopio* skanna* liite liitte* liitetie* puuttuv* puuttuu taydent* taydenna* taydennys* toimita* toimittaa toimittam* laheta_meille lahettaisitko lahettaa_meille pyydamme_lahet* henkilotod* passikopi* verokort* lomake* lomakk* alkuperai* oikeaksi_todist* opintosuor* otte* rikosrekisterio*',
  reserve:
    'varalla varalle varahakij* varasij* varapaik* jonotuslist* odotuslist* jonossa jono varahenkil* varavaihtoeht* varasuunnit* kakkosvaihtoeht* kakkonen toisena_vaihto* seuraava_jonossa seuraavana_listal* seuraavana_vuoros* jos_joku_peru* jos_valittu_peru* jos_valittu peruutuspaik* plakkari* takatasku* backup* reservi*',
  visit:
    'tule_kaymaan tulla_kaymaan tulisit_kaymaan kaymaan kay_meilla kayda_meilla poikkea* poiketa piipahda* piipahtaa pistaydy* pistaytya vieraile* vierailla vierailu* tutustumaan tutustua_tiloihin tutustu_tiimiin tutustumiskayn* esitella_tilo* esittelemme_tilo* kierros kierrok* nayttaa_paikk* naytamme_paikk* kahvit kahvil* paikan_paalle toimistolle toimistollemme meille_kaymaan tapaamaan tapaamaan_tiimi* tavata_tiimi* katsomaan tule_katsomaan avoimet_ovet',
  speak:
    'jutella jutellaan juteltaisiin juttelemaan juttelu* juttutuokio* puhua puhutaan keskustella keskustelu* keskustellaan keskusteltaisiin soittaa soitan soitamme soittaisin soitella soitellaan soittelen voinko_soittaa milloin_voin_soittaa mihin_aikaan_voin puhelin* puhelu* puhelimitse puhelimessa videopuhel* videopalav* teams* zoom* etana kuulla_sinusta kuulisin_mielell* vaihtaa_ajatuk* vaihtaa_pari tavoittaa tavoitan_sinut numerosi rupatel* turista',
  'salary-gap':
    'palkkatoive* palkkapyynto* palkkapyynno* ylittaa ylitti ylittaa_budjet* yli_budjet* budjetin_yli budjettimme ylitse palkkahaaruk* haarukan haarukka* korkeampi_kuin enemman_kuin_voimme emme_pysty_vastaamaan emme_voi_vastata vastaamaan_palkka* emme_paase ei_ole_varaa emme_paasseet_yhteis* yhteisymmarr* liian_korkea liian_korkealla liian_suuri kuilu* ero_palkka* ero_on maksukyky* katto* liian_kallis*',
  door: 'ovi ovemme ovet ovet_auki ovi_on_auki ovi_on_aina pidamme_yhteytta pidetaan_yhteytta pysytaan_yhteydessa yhteydessa pysya_yhteydessa muistamme_sinut muistan_sinut muistaa_sinut pidamme_mielessa pidan_mielessa pitaa_mielessa mielessamme mielessa emme_unohda en_unohda tiemme_kohta* tiet_kohtaa* kohtaavat kohtaamme tapaamme_viela tavataan_viela nahdaan_viela aina_tervetul* tervetullut_takaisin toivottavasti_tapaamme toivottavasti_kuulemme palataan_asiaan kuulemisiin nakemisiin',
  criticism:
    'puuttui puuttuivat jai_puuttum* kaipasimme jaimme_kaipaam* virhe* epaselv* epatarkk* pintapuol* pinnalli* suppea* liian_lyhy* liian_pitka* liian_ylei* ylimalkai* sekav* jasentymat* hajanai* heikk* heikoh* heikosti heikompi ei_vakuuttanut vakuuttanut ei_aivan emme_vakuuttun* ei_taysin ei_riittavasti ei_ihan ontui* ontuva* huolimat* hatai* puutteel* puutteita olisi_voinut olisi_saanut olisimme_kaivanneet olisimme_toivoneet_enemman toivoimme_enemman enemman_konkret* unohtu* jai_epaselv* epavar* eparoi* hermost* jannit* valmistautumat* hitaast* kehitettav* parannettav*',
  praise:
    'vaikutt* vaikutuksen hyvan_vaikut* positiivisen_vaikut* pidimme pidin tykka* hyva hyvin hyvaa hieno* upea* erinomai* loistava* mahtava* vahva* vankka* taitava* taidokas* osaava* ammattitaito* ammattimai* patev* mielenkiintoi* kiinnostava* mukava_tavata miellytta* ilo_tavata ihastu* kehu* kiitelt* arvost* ansioku* huolelli* perusteelli* innost* sitoutu* vakuuttav* vakuutit lahjaka* kiitetta* luova* luovuu* erottu* erotuit positiivi*',
  retry:
    'hae_uudelleen hae_uudestaan hakea_uudelleen hakea_uudestaan hakemaan_uudelleen hakemaan_uudestaan hakemaan_jatkossa hae_jatkossa hakea_jatkossa uusi_hakemus uutta_hakemusta uuden_hakemuksen uusi_yritys yrita_uudelleen yritta*_uudel* kokeile_uudelleen kokeilla_uudel* kokeile_toiste uudelleen_ensi ensi_vuonna ensi_vuoden ensi_kaude* ensi_haussa ensi_kerralla seuraavassa_haussa seuraavaan_hakuun seuraavalla_hakukier* vuoden_paasta puolen_vuoden kuuden_kuukauden kuukauden_kuluttua vuoden_kuluttua karenssi* palaa_asiaan palata_asiaan tervetullut_hakemaan tervetuloa_hakemaan toivomme_etta_haet kannustamme_hakemaan rohkaisemme_hakemaan hae_muita',
  'join-list':
    'liity liity_mukaan liittya liittymaan liity_osaajapool* liity_verkost* osaajapool* osaajapank* osaajaverkost* talent* hakijapank* ilmoittaudu_list* ilmoittautua ilmoittaudu rekisteroidy rekisteroity* tilaa_uutiskirj* tilaa_hakuvaht* tilaa luo_hakuvahti luo_profiili luo_tili tee_hakuvahti jata_avoin avoin_hakemus avoimen_hakemuks* jata_tietosi jattaa_tietosi jata_cv lisaamme_sinut lisata_sinut lisaanko listalle listallemme sijaislista* keikkalist* seuraa_meita suostumu* pooliin',
};
