/** Languages named on about twenty words: ten sentences in each of fourteen, two in twenty-odd others; close relatives kept apart. */
import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from '../../lambdas/read/language.ts';

const SENTENCES: Record<string, string> = {
  en: `We enjoyed meeting you last week, but in the end another person had more time with the machines we run here.
The whole team read your letter twice and still we could not find a place for you this spring, sorry.
Could you please move the two open steps to Friday, since I will be travelling with my sister until Thursday evening?
After a long talk between the partners it was decided that nobody will be hired before the end of the summer.
Your portfolio made us smile, and yet the client wants somebody who lives near the harbour and speaks some Greek.
I have asked my former manager what she thought of the interview and she said that my answers were too short.
There were ninety people who wrote to us about the bakery job and only one of them can start on Monday.
Nothing in your test was wrong, it simply took longer than the hour which we give to everyone who tries it.
Please stop the reminders for now because my father is ill and I need to be with him at the hospital.
The board has closed the post, so there will be no second round and no one from the list goes on.`,
  de: `Wir haben uns über Ihren Besuch gefreut, müssen Ihnen aber heute mitteilen, dass eine andere Person besser zu uns passt.
Nach langem Überlegen geben wir den Platz in der Werkstatt an jemanden, der schon mit solchen Maschinen gearbeitet hat.
Können Sie die beiden offenen Schritte bitte auf Freitag schieben, weil ich bis Donnerstag bei meiner Schwester in Bremen bin?
Die Geschäftsleitung hat beschlossen, in diesem Jahr niemanden mehr einzustellen, daher endet das Verfahren für alle an dieser Stelle.
Ihre Mappe hat uns sehr gefallen, nur sucht der Kunde jemanden, der am Hafen wohnt und etwas Griechisch spricht.
Ich habe meine frühere Chefin gefragt, was sie vom Gespräch hielt, und sie meinte, ich hätte zu kurz geantwortet.
Es kamen neunzig Briefe auf die Anzeige der Bäckerei, und nur einer von ihnen kann am Montag anfangen.
An Ihrer Probe war nichts falsch, sie hat bloß länger gedauert als die Stunde, die wir allen geben.
Bitte schickt mir vorerst keine Erinnerungen, mein Vater liegt im Krankenhaus und ich möchte jetzt bei ihm sein.
Eine zweite Runde wird es nicht geben, die Stelle ist gestrichen und auch von den anderen kommt keiner weiter.`,
  fr: `Nous avons été ravis de vous rencontrer, mais une autre personne avait davantage d’heures sur les machines que nous utilisons ici.
Toute l’équipe a relu votre lettre et pourtant il ne nous reste aucune place à vous proposer pour ce printemps.
Pouvez-vous déplacer les deux étapes ouvertes à vendredi, car je serai chez ma sœur jusqu’à jeudi soir sans ordinateur ?
Après une longue discussion entre associés, il a été décidé de n’embaucher personne avant la fin de l’été.
Votre dossier nous a fait sourire, cependant le client cherche quelqu’un qui habite près du port et parle un peu grec.
J’ai demandé à mon ancienne responsable ce qu’elle pensait de l’entretien et elle m’a dit que mes réponses étaient courtes.
Quatre-vingt-dix personnes ont écrit à la boulangerie et une seule d’entre elles pourra commencer lundi matin avec nous.
Rien n’était faux dans votre essai, il a simplement duré plus que l’heure que nous donnons à chacun.
Merci d’arrêter les rappels pour le moment, mon père est malade et je dois rester avec lui à l’hôpital.
Il n’y aura pas de second tour, le poste est supprimé et aucun des autres candidats ne va plus loin.`,
  es: `Nos alegró mucho conocerte la semana pasada, aunque al final otra persona tenía más horas con las máquinas de aquí.
Todo el equipo leyó tu carta dos veces y aun así no encontramos un lugar para ti esta primavera.
¿Pueden mover los dos pasos abiertos al viernes, porque estaré en casa de mi hermana hasta el jueves por la noche?
Tras una larga charla entre los socios se decidió que no se contratará a nadie antes del final del verano.
Su carpeta nos hizo sonreír, sin embargo el cliente quiere a alguien que viva cerca del puerto y hable griego.
Le pregunté a mi antigua jefa qué pensaba de la entrevista y me dijo que mis respuestas fueron demasiado cortas.
Hubo noventa cartas para el puesto de la panadería y solo una de esas personas puede empezar el lunes.
Nada en su prueba estaba mal, simplemente tardó más que la hora que damos a todos los que la intentan.
Por favor, paren los avisos por ahora, mi padre está enfermo y necesito estar con él en el hospital.
No habrá segunda vuelta, la plaza se ha cerrado y ninguno de los demás de la lista sigue adelante.`,
  pt: `Gostámos muito de falar consigo na semana passada, mas outra pessoa tinha mais horas com as máquinas que usamos aqui.
Toda a equipa leu a sua carta duas vezes e mesmo assim não há lugar para si nesta primavera.
Podem mover os dois passos em aberto para sexta, porque vou estar em casa da minha irmã até quinta à noite?
Depois de uma longa conversa entre os sócios, ficou decidido que ninguém será contratado antes do fim do verão.
O seu portefólio fez-nos sorrir, porém o cliente quer alguém que more perto do porto e fale um pouco de grego.
Perguntei à minha antiga chefe o que achou da entrevista e ela disse que as minhas respostas foram curtas.
Você fez um bom teste, só que ele levou mais do que a hora que nós damos a todo mundo.
Foram noventa cartas para a padaria e apenas uma dessas pessoas pode começar já na segunda de manhã.
Por favor parem os avisos por enquanto, o meu pai está doente e preciso de ficar com ele no hospital.
Não haverá segunda volta, a vaga foi encerrada e nenhum dos outros da lista segue em frente connosco.`,
  it: `Ci ha fatto piacere conoscerla la settimana scorsa, ma alla fine un’altra persona aveva più ore sulle macchine che usiamo qui.
Tutta la squadra ha letto due volte la sua lettera e tuttavia non abbiamo un posto per lei questa primavera.
Potete spostare i due passi aperti a venerdì, perché sarò da mia sorella fino a giovedì sera senza computer?
Dopo una lunga discussione tra i soci si è deciso di non assumere nessuno prima della fine dell’estate.
Il suo lavoro ci ha fatto sorridere, però il cliente vuole qualcuno che abiti vicino al porto e parli greco.
Ho chiesto alla mia vecchia responsabile cosa pensava del colloquio e mi ha detto che le risposte erano troppo brevi.
Sono arrivate novanta lettere per il forno e soltanto una di queste persone può cominciare lunedì mattina.
Nella sua prova non c’era nulla di sbagliato, è solo durata più dell’ora che diamo a chiunque la provi.
Per favore fermate i promemoria per adesso, mio padre è malato e devo stare con lui in ospedale.
Non ci sarà un secondo giro, il posto è stato chiuso e nessuno degli altri della lista va avanti.`,
  nl: `We vonden het leuk je vorige week te ontmoeten, maar iemand anders had meer uren gemaakt op de machines hier.
Het hele team heeft je brief twee keer gelezen en toch is er dit voorjaar geen plek voor jou.
Kunnen jullie de twee open stappen naar vrijdag zetten, want ik zit tot donderdagavond bij mijn zus in Groningen?
Na een lang gesprek tussen de vennoten is besloten dat er voor het einde van de zomer niemand wordt aangenomen.
Uw map deed ons glimlachen, alleen wil de klant iemand die bij de haven woont en wat Grieks spreekt.
Ik heb mijn vroegere baas gevraagd wat zij van het gesprek vond en volgens haar waren mijn antwoorden te kort.
Er kwamen negentig brieven voor de bakkerij binnen en maar één van die mensen kan maandag al beginnen.
Aan je proef was niets verkeerd, het duurde gewoon langer dan het uur dat wij aan iedereen geven.
Stuur me voorlopig geen herinneringen meer, mijn vader is ziek en ik wil nu bij hem in het ziekenhuis zijn.
Een tweede ronde komt er niet, de vacature is gesloten en ook van de anderen gaat niemand verder.`,
  pl: `Miło było panią poznać w zeszłym tygodniu, ale inna osoba przepracowała więcej godzin na maszynach, których tutaj używamy.
Cały zespół przeczytał pana list dwa razy, a mimo to nie mamy dla pana miejsca tej wiosny.
Czy możecie przesunąć dwa otwarte kroki na piątek, bo do czwartku wieczorem będę u siostry w Gdańsku?
Po długiej rozmowie wspólników zdecydowano, że przed końcem lata nikt nie zostanie już do nas przyjęty.
Pani prace wywołały u nas uśmiech, jednak klient szuka kogoś, kto mieszka przy porcie i mówi trochę po grecku.
Zapytałam dawną szefową, co myśli o rozmowie, i powiedziała, że moje odpowiedzi były o wiele za krótkie.
Do piekarni napisało dziewięćdziesiąt osób i tylko jedna z nich może zacząć w poniedziałek od samego rana.
W pana próbie nie było błędów, po prostu trwała dłużej niż godzina, którą dajemy każdemu.
Proszę na razie nie wysyłać przypomnień, mój tata jest chory i muszę być przy nim w szpitalu.
Drugiej rundy nie będzie, stanowisko zlikwidowano i nikt inny z listy też nie przechodzi dalej.`,
  sv: `Det var roligt att träffa dig förra veckan, men någon annan hade fler timmar vid de maskiner som vi använder här.
Hela gruppen har läst ditt brev två gånger och ändå finns det ingen plats för dig i vår.
Kan ni flytta de två öppna stegen till fredag, eftersom jag är hos min syster till torsdag kväll?
Efter ett långt samtal mellan ägarna bestämdes det att ingen ska anställas före slutet av sommaren.
Din mapp fick oss att le, men kunden vill ha någon som bor vid hamnen och kan lite grekiska.
Jag frågade min förra chef vad hon tyckte om intervjun och hon sa att mina svar var för korta.
Det kom nittio brev till bageriet och bara en av dem kan börja redan på måndag morgon.
Inget i ditt prov var fel, det tog bara längre tid än den timme som vi ger alla.
Sluta skicka påminnelser tills vidare, min pappa är sjuk och jag behöver vara hos honom på sjukhuset.
Det blir ingen andra omgång, tjänsten är borttagen och ingen av de andra på listan går vidare.`,
  da: `Det var hyggeligt at møde dig i sidste uge, men en anden havde flere timer ved de maskiner, vi bruger her.
Hele holdet har læst dit brev to gange, og alligevel har vi ikke en plads til dig i foråret.
Kan I flytte de to åbne trin til fredag, da jeg er hos min søster indtil torsdag aften?
Efter en lang snak mellem ejerne blev det besluttet, at ingen bliver ansat før slutningen af sommeren.
Din mappe fik os til at smile, men kunden vil have nogen, der bor ved havnen og kan lidt græsk.
Jeg spurgte min tidligere chef, hvad hun syntes om samtalen, og hun sagde, at mine svar var for korte.
Der kom halvfems breve til bageriet, og kun en af dem kan begynde allerede på mandag morgen.
Der var ikke noget galt med din prøve, den tog bare længere end den time, vi giver alle.
Hold venligst op med påmindelserne indtil videre, min far er syg, og jeg skal være hos ham på hospitalet.
Der bliver ingen anden runde, stillingen er nedlagt, og ingen af de andre på listen går videre.`,
  no: `Det var hyggelig å møte deg i forrige uke, men en annen hadde flere timer på maskinene vi bruker her.
Hele gjengen har lest brevet ditt to ganger, og likevel har vi ikke en plass til deg i vår.
Kan dere flytte de to åpne stegene til fredag, siden jeg er hos søsteren min til torsdag kveld?
Etter en lang prat mellom eierne ble det bestemt at ingen blir ansatt før slutten av sommeren.
Mappen din fikk oss til å smile, men kunden vil ha noen som bor ved havna og kan litt gresk.
Jeg spurte den forrige sjefen min hva hun syntes om intervjuet, og hun sa at svarene mine var for korte.
Det kom nitti brev til bakeriet, og bare én av dem kan begynne allerede på mandag morgen.
Det var ikke noe galt med prøven din, den tok bare lengre tid enn timen vi gir alle.
Vær så snill å stoppe påminnelsene inntil videre, faren min er syk og jeg må være hos ham på sykehuset.
Det blir ingen ny runde, stillingen er tatt bort og ingen av de andre på lista går videre.`,
  fi: `Oli mukava tavata sinut viime viikolla, mutta toisella hakijalla oli enemmän tunteja niillä koneilla, joita täällä käytämme.
Koko porukka luki kirjeesi kahteen kertaan, eikä meillä silti ole sinulle paikkaa tänä keväänä.
Voitteko siirtää kaksi avointa askelta perjantaille, koska olen siskoni luona torstai-iltaan asti ilman tietokonetta?
Pitkän keskustelun jälkeen omistajat päättivät, ettei ketään palkata ennen kesän loppua, joten haku päättyy tähän.
Kansiosi sai meidät hymyilemään, mutta asiakas haluaa jonkun, joka asuu sataman lähellä ja puhuu hieman kreikkaa.
Kysyin entiseltä pomoltani, mitä hän ajatteli haastattelusta, ja hän sanoi, että vastaukseni olivat liian lyhyitä.
Leipomoon tuli yhdeksänkymmentä kirjettä, ja vain yksi heistä voi aloittaa jo maanantaina aamulla.
Kokeessasi ei ollut mitään väärin, se vain kesti kauemmin kuin se tunti, jonka annamme kaikille.
Lopettakaa muistutukset toistaiseksi, isäni on sairas ja minun täytyy olla hänen luonaan sairaalassa.
Toista kierrosta ei tule, paikka on lakkautettu eikä kukaan muukaan listalta pääse eteenpäin.`,
  cs: `Rádi jsme vás minulý týden poznali, ale někdo jiný měl víc hodin na strojích, které tady používáme.
Celý tým přečetl váš dopis dvakrát, a přesto pro vás letos na jaře nemáme žádné místo.
Můžete přesunout dva otevřené kroky na pátek, protože do čtvrtka večer budu u sestry v Brně?
Po dlouhém rozhovoru se společníci rozhodli, že do konce léta už nikoho dalšího nepřijmou.
Vaše složka nás potěšila, jenže zákazník chce někoho, kdo bydlí u přístavu a mluví trochu řecky.
Zeptala jsem se bývalé šéfové, co si o pohovoru myslí, a řekla, že moje odpovědi byly krátké.
Do pekárny přišlo devadesát dopisů a jen jeden z těch lidí může nastoupit už v pondělí ráno.
Na vaší zkoušce nebylo nic špatně, jen trvala déle než hodinu, kterou dáváme každému uchazeči.
Prosím zatím neposílejte připomínky, můj otec je nemocný a potřebuji být s ním v nemocnici.
Druhé kolo nebude, místo bylo zrušeno a nikdo jiný ze seznamu také nepostupuje dál.`,
  ja: `先週はお越しいただきありがとうございました。検討した結果、今回は別の方にお願いすることになりました。
社内で何度も話し合いましたが、この春は残念ながらご用意できる席がございません。
木曜の夜まで妹の家にいるので、残りの二つは金曜日に移してもらえますか。
夏の終わりまでは新しい人を採らないことに決まり、今回の募集はここで終わりになります。
作品はとても楽しく拝見しましたが、お客様は港の近くに住んでいる方をお探しです。
前の上司に面接の感想を聞いたら、答えが短すぎたと言われました。
パン屋の仕事には九十通の手紙が届き、月曜から働けるのは一人だけです。
試験に間違いはありませんでしたが、決められた一時間では終わりませんでした。
父が入院したので、しばらくの間お知らせを止めてください。
二回目の面接は行いません。このポジションはなくなりました。`,
  sk: `Radi sme vás minulý týždeň spoznali, ale niekto iný mal viac hodín na strojoch, ktoré tu používame.
Prosím zatiaľ neposielajte pripomienky, môj otec je chorý a potrebujem byť pri ňom v nemocnici.`,
  hu: `Örültünk a múlt heti találkozásnak, de valaki másnak több órája volt azokon a gépeken, amelyeket itt használunk.
Kérem, egyelőre ne küldjenek emlékeztetőket, mert az apám beteg, és vele kell lennem a kórházban.`,
  ro: `Ne-a făcut plăcere să vă cunoaștem săptămâna trecută, dar altcineva avea mai multe ore pe mașinile noastre.
Vă rog să opriți mesajele deocamdată, tatăl meu este bolnav și trebuie să fiu cu el la spital.`,
  hr: `Bilo nam je drago upoznati vas prošli tjedan, ali netko drugi imao je više sati na strojevima koje ovdje koristimo.
Molim vas da zasad ne šaljete podsjetnike jer mi je otac bolestan i moram biti uz njega u bolnici.`,
  sl: `Veseli nas, da smo vas prejšnji teden spoznali, vendar je imel nekdo drug več ur na strojih, ki jih uporabljamo.
Prosim, da mi zaenkrat ne pošiljate opomnikov, ker je moj oče bolan in moram biti pri njem v bolnišnici.`,
  et: `Meil oli hea meel teiega eelmisel nädalal kohtuda, kuid kellelgi teisel oli rohkem tunde nende masinatega.
Palun ärge praegu meeldetuletusi saatke, sest minu isa on haige ja ma pean olema tema juures haiglas.`,
  lv: `Mums bija prieks pagājušajā nedēļā ar jums tikties, bet kādam citam bija vairāk stundu pie mūsu iekārtām.
Lūdzu, pagaidām nesūtiet atgādinājumus, jo mans tēvs ir slims un man jābūt pie viņa slimnīcā.`,
  lt: `Buvo malonu su jumis susitikti praėjusią savaitę, bet kitas žmogus turėjo daugiau valandų prie mūsų staklių.
Prašau kol kas nesiųsti priminimų, nes mano tėvas serga ir man reikia būti su juo ligoninėje.`,
  tr: `Geçen hafta sizinle tanışmak güzeldi, ama başka birinin burada kullandığımız makinelerde daha çok saati vardı.
Lütfen şimdilik hatırlatma göndermeyin, babam hasta ve hastanede onun yanında olmam gerekiyor.`,
  id: `Kami senang bertemu dengan anda minggu lalu, tetapi orang lain sudah lebih lama bekerja dengan mesin yang kami pakai.
Tolong hentikan dulu pengingatnya karena ayah saya sedang sakit dan saya harus menemani dia di rumah sakit.`,
  vi: `Chúng tôi rất vui được gặp bạn tuần trước, nhưng một người khác đã làm nhiều giờ hơn với các máy ở đây.
Xin tạm dừng lời nhắc vì bố tôi đang ốm và tôi cần ở bên ông trong bệnh viện.`,
  ca: `Ens va agradar molt conèixer-te la setmana passada, però una altra persona tenia més hores amb les màquines d’aquí.
Si us plau, atureu els avisos de moment, el meu pare està malalt i he d’estar amb ell a l’hospital.`,
  gl: `Gustounos moito coñecerte a semana pasada, pero outra persoa tiña máis horas coas máquinas que usamos aquí, sentímolo moito.
Por favor, parade os avisos polo de agora, meu pai está enfermo e teño que estar con el no hospital, grazas.`,
  eu: `Pozik ezagutu zintugun joan den astean, baina beste pertsona batek ordu gehiago zituen hemen erabiltzen ditugun makinekin.
Mesedez, gelditu abisuak oraingoz, nire aita gaixo dago eta berarekin egon behar dut ospitalean.`,
  af: `Dit was lekker om jou verlede week te ontmoet, maar iemand anders het meer ure op ons masjiene gewerk.
Moet asseblief nie nou herinneringe stuur nie, want my pa is siek en ek moet by hom in die hospitaal wees.`,
  is: `Það var gaman að hitta þig í síðustu viku en annar hafði fleiri tíma við þær vélar sem við notum hér.
Vinsamlega hættið að senda áminningar í bili því faðir minn er veikur og ég þarf að vera hjá honum.`,
  ru: `Нам было приятно познакомиться на прошлой неделе, но у другого человека было больше часов на наших станках.
Пожалуйста, пока не присылайте напоминаний, мой отец болен, и мне нужно быть с ним в больнице.`,
  uk: `Нам було приємно познайомитися минулого тижня, але інша людина мала більше годин на наших верстатах.
Будь ласка, поки що не надсилайте нагадувань, мій батько хворий, і мені треба бути з ним у лікарні.`,
  bg: `Беше ни приятно да се запознаем миналата седмица, но друг човек имаше повече часове на нашите машини.
Моля ви засега да не пращате напомняния, защото баща ми е болен и трябва да съм с него в болницата.`,
  el: `Χαρήκαμε που σας γνωρίσαμε την περασμένη εβδομάδα, αλλά κάποιος άλλος είχε περισσότερες ώρες στις μηχανές μας.
Παρακαλώ σταματήστε τις υπενθυμίσεις προς το παρόν, ο πατέρας μου είναι άρρωστος.`,
  zh: `上周很高兴见到您，但另一位应聘者在我们使用的机器上有更多的经验。
我父亲生病了，我需要在医院陪他，请暂时不要发送提醒。`,
  ko: `지난주에 만나 뵈어 반가웠습니다만 다른 분이 저희 기계를 더 오래 다루어 보셨습니다.
아버지가 편찮으셔서 병원에 있어야 하니 당분간 알림을 보내지 말아 주세요.`,
  ar: `سعدنا بلقائك الأسبوع الماضي، لكن شخصا آخر كانت لديه ساعات أكثر على الآلات التي نستخدمها هنا.
أرجو إيقاف التذكيرات في الوقت الحالي لأن والدي مريض ويجب أن أبقى معه في المستشفى.`,
  he: `שמחנו לפגוש אותך בשבוע שעבר, אבל למישהו אחר היו יותר שעות על המכונות שלנו.
אנא הפסיקו בינתיים את התזכורות, אבא שלי חולה ואני צריכה להיות איתו בבית החולים.`,
  fa: `از دیدار شما در هفته گذشته خوشحال شدیم، اما شخص دیگری ساعت بیشتری با دستگاه‌های ما کار کرده بود.
لطفا فعلا یادآوری نفرستید، پدرم بیمار است و باید با او در بیمارستان باشم.`,
  th: `เรายินดีที่ได้พบคุณเมื่อสัปดาห์ที่แล้ว แต่มีอีกคนหนึ่งที่มีประสบการณ์กับเครื่องจักรของเรามากกว่า
กรุณาหยุดการแจ้งเตือนไว้ก่อน เพราะพ่อของฉันป่วยและฉันต้องอยู่กับท่านที่โรงพยาบาล`,
  hi: `पिछले सप्ताह आपसे मिलकर अच्छा लगा, लेकिन किसी और के पास हमारी मशीनों पर अधिक घंटे थे।
कृपया अभी के लिए सूचनाएँ बंद कर दें, मेरे पिता बीमार हैं और मुझे उनके साथ रहना है।`,
  sr: `Било нам је драго да вас упознамо прошле недеље, али је неко други имао више сати на нашим машинама.
Молим вас да за сада не шаљете подсетнике, отац ми је болестан и морам да будем уз њега.`,
  cy: `Roedd yn dda cwrdd â chi yr wythnos diwethaf, ond roedd gan rywun arall fwy o oriau ar ein peiriannau ni.
Peidiwch ag anfon nodiadau am y tro, mae fy nhad yn sâl ac mae angen i mi fod gyda fo.`,
};

const rows = Object.entries(SENTENCES).flatMap(([language, text]) => text.split('\n').map(line => [language, line] as const));
describe('twenty words', () => {
  test.each(rows)('%s: %s', (language, sentence) => {
    expect(detectLanguage(sentence)).toBe(language);
  });
});

describe('little to go by', () => {
  test.each([
    ['42', null],
    ['+46 70 000 00 00', null],
    ['https://acme.example/jobs/1', null],
    ['', null],
    ['Maya Lindholm', null],
  ])('%p', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
  test.each([
    ['Done, thanks', 'en'],
    ['Vielen Dank, ich habe es gemacht', 'de'],
    ['Gracias, ya está hecho', 'es'],
    ['Obrigado, já está feito', 'pt'],
    ['Tack, det är klart nu', 'sv'],
    ['Bedankt, ik heb het gedaan', 'nl'],
    ['Merci, c’est fait', 'fr'],
    ['Grazie, ho fatto tutto', 'it'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
