/** Swedish command words. */
import type { CommandWords } from './words.ts';

const DONE =
  'klar[at]?|klart|gjord[ae]?|gjort|färdig[at]?|färdigt|avklara[dt]e?|skickat?|skickad[e]?|fixat|ordnat|avbockad?|bocka av|bockat av|slutförd?|slutfört|avslutad?|avslutat|postat|skrivit|uppdaterat|inskickat|iväg|done|ok|✓|👍';
const MAIL = 'mejl|mail|mejlen|mailen|e post|epost|meddelanden|påminnelser|utskick';

export const sv: CommandWords = {
  language: 'sv',
  marks:
    'jag du han hon det den är en ett och i på av till för med inte ingen inga som har hade var vill kan kunde ska skulle mig min mitt mina dig er ni vi klart klar gjort färdig skickat skickade steg hoppa över imorgon morgon övermorgon senare måndag tisdag onsdag torsdag fredag lördag söndag vecka veckor dag dagar månad paus pausa sluta stopp avsluta avregistrera återuppta fortsätt hjälp radera ta bort uppgifter kopia tack företaget företag avslag intervju ångra tidszon visa när hur vad vilka allt alla utom två tre fyra fem sex sju idag ikväll aldrig mer jobb jobbet fick nu men än bara helgen om åt din tjänsten hej struntar skicka',
  small:
    'snälla|tack|gärna|vänligen|hej|hallå|okej|ok|bra|då|nu|sen|och|också|redan|allt|alla|den|det|de|en|ett|för mig|mig|min|mitt|jag|idag|i dag|igår|i går|äntligen|precis|ja|förlåt|steg|steget|nummer|nr|punkt|bara|hellre|just nu|tills vidare|i morse|faktiskt|är|med|är det|mvh|hälsningar|rebound|direkt|genast|du|ni|kanske|är du snäll|ju|väl|så|som|maj|att',
  thin: 'snälla|tack|hej|hallå|tja|alltså|då|så|också|nu|bara|ärligt talat|verkligen|äntligen|till slut|förlåt|sorry|kanske|tror jag|och|men|ok|okej|precis|även|från min sida|tyvärr|som tur är|direkt|hellre|redan|faktiskt|väl|ju|nog|helst|gärna|för mig|just|typ|liksom',
  others:
    'att (?:jag|man|de|hon|han)|(?:för att |när |eftersom |att |igår |tydligen |sen )?(?:de (?:har|hade|sa|sade|ville|ringde|skrev|sköt|anställde|tog|bad|avbokade)|han |hon |(?:den|det|en|ett|min|mitt|mina)? ?(?:rekryteraren|företaget|chefen|arbetsgivaren|intervjun|intervjuaren|tjänsten|jobbet(?! är mitt)|kollega|kollegan|vän|kompis|bror|syster|pappa|mamma|man|fru|son|dotter|sambo|kusin|granne|folk|mannen|kvinnan|tjejen|killen|byrån|sajten|bussen|tåget|ex|faster|moster|farbror|katt|hund|väckarklocka|gamla|terapeut|coach|hr|handläggare|handläggaren)(?: |$)|någon|ingen |alla säger|sa de|har de|ringde de)',
  tag: 'eller hur|va|ok|okej|ja',
  says: 'säger|sa|sade|tycker|tyckte|tror|menar|råder|frågar|frågade|vill att',
  quotes: '(?:sa|sade|säger) jag (?:till|åt)|jag sa (?:till|åt)',
  conjunctions: 'och|men|sedan|sen|för att|eftersom|dessutom|medan|så',
  did: '(?:jag )?(?:har|hade) \\p{L}{2,12}(?:t|it)|jag \\p{L}{2,12}(?:de|te)(?= |$)',
  sofar: 'än|ännu|har|hade|var|kunde|hann|förstår|hittar|vet|bara|fick|fått',
  relative: '',
  negation: 'inte|ingen|inga|aldrig|utan|inget|slipper|istället för|ej',
  question:
    '(?:och |men )?(?:hur(?! som helst)|vad(?! sägs)|varför|när (?:får|ska|kommer|blir)|var (?:är|ligger|står|kan)|vem|vilken|vilket|vilka|ska jag|borde jag|måste jag|är det (?:normalt|möjligt|vanligt)|finns det|har (?:någon|de|ni)|kan man|får man) ',
  request:
    '(?:kan|kunde|skulle|vill|får) (?:(?:du|ni|jag|vi|man|snälla|mig) )+(?:kunna |vilja )?|jag (?:vill|skulle vilja|ska|önskar|måste|begär|tänker)(?: (?:gärna|att|ni|du|ha))*|vänligen|snälla',
  numbers: { 'ett|en(?= (?:vecka|dag|timme|månad))': 1, 'två(?:an)?': 2, 'tre(?:an)?': 3, 'fyr(?:a|an)': 4, 'fem(?:man)?': 5, 'sex(?:an)?': 6, 'sju(?:an)?': 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, fjorton: 14, femton: 15, tjugo: 20, trettio: 30 }, // biome-ignore format: one list
  ordinals: { första: 1, 'andra(?! (?:firman|företaget))': 2, tredje: 3, fjärde: 4, femte: 5, sjätte: 6, sjunde: 7 },
  asks: {
    done: {
      full: [`(?:(?:har|är|blev|blir|markera|som|gjort|nu|fick) ){0,3}(?:${DONE})(?: (?:${DONE}))?`],
      any: [
        '(?:(?:kortet|mejlet|brevet|meddelandet|tacket)|#) (?:(?:is|ist|liegt|är|już|è|está|já|già|al|redan|déjà|est|ya|va|schon) ){0,3}(?:på väg|postat|på lådan|ivägskickat)(?= ,|$| (?:und|en|och|e|i|y|et|seit|heute|since))',
        '# (?:fixad|fixat|klar|gjord|avklarad|ordnad|färdig)(?= ,|$| (?:men|och|nu))',
        '# är (?:gjor[dt]a?|avklara[dt]e?|ordna[dt]e?|färdig\\p{L}{0,2}|fixa[dt]e?)',
        `# (?:(?:är|har|jag|redan|nu|också|äntligen|blev) ){0,4}(?:${DONE})(?= |$)(?! att)`,
        `(?:${DONE}|klar med|bocka av|markera) (?:(?:med|av) )*#`,
        '✓ #|# ✓|# 👍',
        '(?:har|jag har|jag) (?:(?:jag|nu|redan|precis|äntligen|också|just) )*(?:skickat|skickade|skrivit|skrev|gjort|gjorde|postat|postade|mejlat|mejlade|ringt|ringde|uppdaterat|uppdaterade|tackat|slutfört|lämnat in)(?= |$)(?! (?:fel|av misstag|bort mig))',
        '(?:skickade|postade|mejlade|skrev|lämnade in|uppdaterade) (?:(?:ett|det|min|iväg|mitt|den) ){0,2}(?:tack\\w{0,6}|mejlet|brevet|kortet|profilen|listan|cv|rubriken)',
        '(?:tack\\w{0,6}|mejlet|brevet|kortet|profilen|listan) (?:är|har|gick) (?:(?:nu|redan) )?(?:skicka[dt]|iväg|skrivet|uppdatera[dt]|klar[at]?|klart|på posten)',
      ],
    },
    notYet: {
      full: [
        '(?:inte|ej) (?:än|ännu|klar|klart|färdig|gjort|riktigt)',
        'ännu inte|inte gjort än|inte klar än|har inte hunnit|hann inte|inte hunnit|hunnit inte',
        'har inte gjort',
      ],
      any: [
        '# (?:gör|behåller|tar|kollar) jag(?: på| sen)?(?= ,|$)',
        '# (?:är |har jag )?(?:inte (?:än|klar|klart|gjort)|ännu inte)',
        'inte (?:än|ännu)(?= ,|$)',
      ],
    },
    skip: {
      full: [
        '(?:hoppa|hoppa över|hoppar|hoppar över|skippa|skippar|skip|stryk|ta bort|strunta i|struntar i|struntar|låt bli|låter bli|nej|nej tack|aldrig|glöm|ignorera|avstår|passar|inte intresserad|behövs inte|inte aktuellt|inget för|gör inte|tänker inte göra|vill inte|utelämna|hoppas över|kan strykas|✗|slopa|släpp)(?: (?:över|i|listan|planen|göra|bort))*',
      ],
      any: [
        '#? ?(?:skippar|hoppar|struntar) (?:jag|vi)(?: över| i)?(?= ,|$)',
        '# (?:hoppar|skippar|struntar|avstår|slopar) (?:jag|vi)(?: över| i)?',
        '# (?:behöver|vill|orkar|tänker) (?:jag )?inte(?: ha| göra)?(?= ,|$| (?:tack|för|så|eftersom))',
        '# (?:är )?inte (?:för mig|aktuell[at]?|nödvändig[at]?)',
        '(?:hoppa över|hoppar över|hoppa|skippa|skippar|stryk|ta bort|strunta i|struntar i|struntar|glöm|ignorera|utelämna|slopa|avstår|släpp) (?:(?:i|från|den|nummer|jag) ){0,2}#',
        '# (?:(?:kan|vill|ska|jag|vi|du|bara|hellre|den) ){0,4}(?:hoppar|hoppa över|skippar|skippa|struntar|strunta|stryk|stryker|bort|slopas|slopa|avstår|inte(?= ,|$| (?:göra|aktuell|för mig))|aldrig|nej|behövs inte|utgår|låter)(?= |$)',
        '(?:den|det|detta|denna) (?:(?:här|där) )?(?:hoppar|skippar|struntar|låter|avstår|gör|tänker) jag (?:(?:över|i|bli|inte|från|göra) ?)+',
        'inget för mig|✗ #|# ✗|nej till #',
      ],
    },
    snooze: {
      full: [
        '(?:senare|skjut upp|skjuta upp|skjut|skjuter upp|flytta|flytta fram|vänta|väntar|påminn|snooza|snooze|inte idag|inte i dag|inte nu|en annan gång|en annan dag|någon annan dag|har inte tid|hinner inte|kan inte|orkar inte|fråga igen|fråga|hör av|återkom|tar|gör|efter|till|om|zzz|passar bättre|bättre|blir bra|upptagen|hinner inte nu|orkar inte idag|dröj|har ork|har tid|vill göra|spara|låt vila|lite senare|jag har ork)(?: (?:igen|fram|upp|senare|tid|av dig|det|på|en gång|nu|ork))*',
      ],
      any: [
        '(?:skjuta|flytta|vänta|lägga|ta|göra|spara) (?:(?:på|det|den|upp|fram|med|detta|till) ){0,4}@',
        '(?:skjut|skjuta|skjuter|flytta|flyttar|lägg|spara|låt|snooza|snooze|vänta|parkera|ta) (?:(?:upp|den|det|de|denna|allt|#|fram|på|till|med|om|mig|vara|vila|i|fred|bara) ){0,6}@',
        '(?:påminn|fråga|hör|mejla|skriv|återkom|kom|ring|peta|säg till|väck|prova) ~ @',
        '# (?:(?:kan|får|vill|gör|jag|först|till|på|vänta|om|hellre|efter|flytta|inte|förrän|tar|skjut|upp|ska|den|skjuter) ){0,5}@',
        '@ (?:(?:gör|jag|för|med) ){0,3}#',
        '(?:jag )?(?:gör|tar|skickar|skriver|fixar|börjar|hinner|orkar|kan|ska göra) (?:(?:det|den|då|med|först|jag|inte förrän|detta) ){0,3}@',
        '@ (?:har|får) jag (?:(?:mer|bättre|lite|gott om) )*(?:tid|plats|ork|ledigt|möjlighet)',
        '@ (?:gör|tar|skickar|skriver|fixar|hinner|orkar|kan|är|passar|blir|funkar)(?: jag| det)?',
        '@ (?:tack|istället|igen|hellre|kanske|först|vore)',
        '(?:inte före|inte förrän|tidigast|först|till|efter) @',
        '# (?:senare|inte idag|kan vänta|får vänta)',
        '(?:skjut upp|snooza|flytta fram) #',
        '(?:är|jag är|borta|bortrest|sjuk) ~ (?:till|@)',
        '(?:inte (?:idag|nu)|orkar inte idag)(?= ,|$)',
        '(?:ge mig|behöver) (?:(?:ytterligare|till) )?@',
        'zzz',
      ],
    },
    pause: {
      full: [
        '(?:paus|pausa|en paus|ta paus|ta en paus|behöver paus|behöver en paus|vila|semester|ledigt|avbrott|time ?out|gör uppehåll|uppehåll|⏸|tystnad|andrum)(?: (?:påminnelser|mejl|planen|i|från|till|om))*',
      ],
      any: [
        '(?:tar|ta|behöver|vill ha|tog) (?:(?:en|lite|liten|längre|kort) )*(?:paus|ledigt|uppehåll|semester)',
        '(?:paus|pausa|uppehåll|vila) (?:(?:i|på|till|om|alltihop|allt|under) )*@',
        '(?:ta|tar|behöver|vill|gör|göra|vill ha|lägg) (?:(?:jag|en|lite|ett|ha|ta|kort) )*(?:paus|uppehåll)',
        'pausa (?:allt|alla|mina|påminnelserna)',
        `inga (?:${MAIL}) (?:till|på|förrän) `,
        '(?:skjut upp|flytta) (?:allt|alltihop)',
      ],
    },
    stop: {
      full: [
        `(?:stopp|stop|stoppa|sluta|slut|avsluta|avslutar|räcker|räcker nu|det räcker|nog|nu räcker|avregistrera|avregistrering|avanmäl|avanmälan|avprenumerera|avbryt|säg upp|lägg av|lägg ner|lämna i fred|låt vara|ge upp|ger upp|jag ger upp|unsubscribe|cancel|inga fler (?:${MAIL})|inga (?:${MAIL})|inga mer (?:${MAIL})|inte mer|inget mer|nu får vara nog|får vara nog|avsäger|basta|🛑|vill inte mer|vill sluta|håll tyst)(?: (?:nu|med|mejl|mejla|påminnelser|planen|allt|här|skicka|i fred|mer|helt|från|fred))*`,
      ],
      any: [
        '(?:ta|plocka|stryk) (?:bort )?mig (?:bort )?från',
        '(?:ta|plocka|stryk) bort mig',
        `(?:inga|inget|aldrig|inte|ingen|slipper|slippa) (?:(?:fler|mer|några|vill|ha|få|era|de|här|nya|dessa) )*(?:${MAIL})(?: (?:mer|från|er|längre|tack))*(?= ,|$)(?! (?:till|förrän|på))`,
        '(?:skicka|mejla|maila|skriv|kontakta|påminn|hör av) (?:(?:er|mig|till|inte|aldrig|inget|inga|dig) ){0,3}(?:inte|inget|inga|aldrig)(?: (?:\\S{3,12}))? ?(?:mer|igen|längre|till mig)',
        '(?:inte|slippa) (?:bli )?(?:kontaktad|påmind|mejlad)(?: (?:mer|längre))?',
        '(?:avregistrera|avanmäl|avprenumerera)\\w{0,3}',
        '(?:ta|plocka|stryk|radera) (?:(?:bort|mig|min|adress|från) ){2,5}(?:\\S{0,8}lista|\\S{0,8}listan|listor|utskick|sändlistan)',
        '(?:lämna|låt) mig (?:(?:vara )?i fred|vara)(?! (?:till|@))',
        '(?:sluta|stoppa|avsluta|stäng|avbryt|lägg ner|sluta med) (?:(?:att|med|alla|den|denna|hela|det|mina|de|skicka|här) ){0,4}(?:påminnelser\\w{0,2}|mejl\\w{0,2}|mail\\w{0,2}|plan\\w{0,3}|allt|skicka|skriva|påminna|meddelanden|ansökan)(?= |$)',
        'vill inte (?:ha|få) (?:fler|mer|några|era)',
        'sluta (?:mejla|skicka|skriva|tjata|påminna)',
      ],
    },
    resume: {
      full: [
        '(?:återuppta|återupptar|fortsätt|fortsätta|fortsätter|vi fortsätter|kör vidare|vidare|kör igång|kör|igång|börja om|starta om|starta igen|tillbaka|är tillbaka|jag är tillbaka|återaktivera|aktivera|på igen|resume|▶|nu kör vi|nu kör|slut på pausen|pausen är slut|fortfarande användbart|användbart|till nytta|fortsätt gärna|redo igen)(?: (?:påminnelser|påminnelserna|mejl|planen|skicka|igen|där|slutade|vidare|med))*',
      ],
      any: [
        '(?:återuppta|återaktivera|fortsätt|slå på|sätt på|börja|starta) (?:(?:med|att|skicka|mina|alla|de|igen) ){0,3}(?:påminnelser\\w{0,2}|mejl\\w{0,2}|planen|skicka)(?: igen)?',
        '(?:ni|du|vi) (?:kan|får) (?:(?:gärna|nu|börja|sätta) )*(?:fortsätta|börja|köra|skicka|återuppta|mejla)(?: (?:igång|igen|vidare))?',
        'kan (?:ni|du|vi) (?:fortsätta|börja|köra)',
        '(?:är|jag är) (?:tillbaka|redo igen)',
        '(?:stoppade|avslutade|avregistrerade) (?:mig )?av misstag',
      ],
    },
    start: { full: ['(?:start|starta|börja|sätt igång)(?: (?:påminnelser|nu))*'], any: ['starta påminnelserna'] },
    hired: {
      full: [
        '(?:anställd|fick jobb|fick jobbet|jag fick jobb|erbjudande|ett erbjudande|jobberbjudande|nytt jobb|har jobb|fått jobb|har fått jobb|har fått ett jobb|jobb|fick tjänsten|skrev på|skrivit på|kontrakt|anställning|blev anställd|fått erbjudande)(?: (?:på|som|hos) ?(?:\\S{2,18} ?){0,4})?',
      ],
      any: [
        '(?:börjar|startar) (?:jag )?(?:på|som|hos|i) [^@]{2,30}@',
        '(?:börjar|startar) (?:jag )?(?:jobba )?@ (?:på|som|hos|i) ',
        '(?:fick|fått|har|hittat|hittade|tackat ja till|tackade ja till|landade) (?:(?:jag|just|ett|det|äntligen|nytt|jobbet|det nya|fast|den|ny) ){0,3}(?:jobb|jobbet|tjänst|tjänsten|anställning|anställningen|erbjudande)(?= ,|$| (?:på|som|hos|och|jag|nu|i))(?<!har jobb)',
        '(?:blev|är|blivit) (?:äntligen )?anställd',
        '(?:skrev|skrivit|skriver) på (?:(?:ett|mitt|för) )?(?:kontrakt|anställning|avtal)\\w{0,4}',
        'de anställde mig',
        'börjar (?:(?:mitt|på|ett|@) )*(?:nya|nytt) jobb',
      ],
    },
    help: {
      full: [
        '(?:hjälp|help|hjälp mig|hur funkar|hur fungerar|hur|vad|kommandon|instruktioner|alternativ|förstår inte|fattar inte|fattar inget|förstår ingenting|vad kan skriva|vad ska skriva|vad ska svara|vad skriver|info|meny|behöver hjälp)(?: (?:funkar|fungerar|här|det|svara|skriva|göra))*',
      ],
      any: [
        'måste (?:man|jag) (?:skriva|svara|använda)',
        '(?:förstår|fattar|vet) (?:inte )?(?:(?:riktigt|alls|inte) )*(?:hur|vad) (?:jag|man) (?:ska|skall|kan|bör) (?:svara|skriva|göra)',
        '(?:vad|vilka) (?:(?:kan|ska|får|bör|jag|man|finns|är|ord|det|för) ){0,5}(?:skriva|svara|säga|svarar|skriver|kommandon|ord|alternativ)(?! (?:i brevet|på intervjun|i cv))',
        'hur (?:(?:gör|kan|ska|jag|man|funkar|fungerar|det|den|här|använder|slutar|hoppar) ){1,5}(?:funkar|fungerar|här|det|jag|hoppa|sluta|skjuta|ändra|pausa|avregistrera|använda|över|bocka)?',
        '(?:förstår|fattar|vet) (?:(?:jag|inte|inget|ingenting|hur|vad|det) )+(?:funkar|fungerar|göra|svara|skriva|ska)?(?= ,|$)(?! #)',
      ],
    },
    status: {
      full: [
        '(?:status|lista|listan|läget|översikt|sammanfattning|vad är kvar|vad återstår|kvar|är kvar|vad har kvar|har kvar|var är|hur ligger till|var var|vad står på tur|nästa|nuläge|vad händer|hur går)(?: (?:kvar|göra|läget|till))*',
      ],
      any: [
        'var (?:var|är|slutade) (?:jag|vi)(?= ,|$)',
        'hur (?:många|mycket) (?:(?:har|är|steg|jag|som|saker|det) ){1,4}kvar',
        '(?:vad|vilka|hur många|hur mycket) (?:(?:har|är|steg|saker|jag|det|ska|som|mer|nu|finns|står|redan) ){0,6}(?:kvar|återstår|öppna|gjort|klart|klara|göra|på tur)(?= ,|$| (?:att|och|nu|än))(?! #)',
        '(?:lista|översikt|listan) (?:på|över|med) (?:vad|allt|mina|det|steg)',
        '(?:hur långt|var) (?:(?:har|är|var|kommit|jag|vi|någonstans) ){1,4}',
        '(?:skicka|visa|ge) (?:(?:mig|en|min|hela) )*(?:lista|listan|översikt|status|läget)',
      ],
    },
    show: {
      full: [
        '(?:visa|visa igen|mer|mer info|detaljer|nästa|förklara|upprepa|berätta mer|skicka igen|läs|vad var|en till)(?: (?:mer|igen|steg|info|detaljer))*',
      ],
      any: [
        '(?:visa|förklara|upprepa|öppna|skicka|se|läsa|berätta) (?:(?:mig|igen|om|vad|mer|en gång till|är|var) ){0,4}#(?! @)',
        '(?:vad|hur) (?:(?:var|är|gick|innebär|betyder|menas|handlar|ska|skulle|jag|göra|man|nu|det|med|om|i|på|ut|står|stod|gör) ){1,8}#',
        '# (?:förstår|fattar|förstod|fick) (?:(?:jag|inte|aldrig|vad|var|är) ?){1,4}',
        '(?:förstår|förstod|fattar) inte #',
        'mer (?:info|information|om|detaljer)(?: (?:om|på))? #',
      ],
    },
    delete: {
      full: [
        '(?:radera|ta bort|förstör|utplåna|rensa) (?:(?:alla|allt|mina|mitt|min|uppgifter|data|konto|personuppgifter|information|om|historik|ni|har) ?)+',
        'gdpr|rätten att bli bortglömd|glöm',
      ],
      any: [
        '(?:återkallar|drar tillbaka) (?:mitt )?samtycke',
        '(?:raderar?|tar? bort|radering|raderas|rensar?|förstör|stryk) (?:(?:av|alla|allt|mina|mitt|min|de|som|ni|har|sparat|vet|genast|snarast|samtliga|bort|era) ){0,8}(?:uppgifter|data|konto|personuppgifter|information|historik|profil|om mig|uppgifterna)',
        '(?:uppgifter|data|konto|personuppgifter) (?:(?:ska|måste|blir|helt) )*(?:raderas|tas bort|raderade)',
        'rätten att bli (?:bortglömd|glömd)',
      ],
    },
    export: {
      full: [
        '(?:export|exportera|kopia|en kopia|mina uppgifter|mina data|ladda ner|ladda ned|data|uppgifter|registerutdrag)(?: (?:mina|uppgifter|data|av|allt|på))*',
      ],
      any: [
        'allt (?:ni|du) (?:har |sparat |vet ){1,2}om mig',
        '(?:exportera|ladda ner|ladda ned|hämta) (?:(?:alla|allt|mina|all|min) ){0,3}(?:uppgifter|data|information|historik|ansökningar)',
        '(?:kopia|fil|utdrag|registerutdrag) (?:(?:på|av|med|alla|allt|mina|all|min|som|det|ni) ){0,6}(?:uppgifter|data|har|vet|sparat|information|ansökningar)',
        '(?:skicka|mejla|ge|vill ha|få|begär) (?:(?:mig|ut|över|alla|allt|mina|all|som|ni|en|det|vad) ){1,8}(?:uppgifter|data|har|vet|sparat|om mig)(?= ,|$| (?:om|i|som|sparat|på))',
        '(?:uppgifter|data|allt) (?:(?:i|som|en) )+(?:fil|csv|pdf|excel)',
        'vilka uppgifter (?:har|sparar)',
        'registerutdrag',
      ],
    },
    thanks: {
      full: [
        '(?:stort |tusen |hjärtligt |varmt |så mycket )?(?:tack|tackar|tacksam|thanks)(?: (?:så|mycket|hemskt|för|hjälpen|allt|till|er|dig|snälla|stödet|stöd|peppen|verkligen|ska|ha|du|ni|rebound))*',
        '🙏',
      ],
      any: [
        'tack (?:så mycket|snälla|för (?!ingenting|inget|kaffet))(?! men)',
        '(?:tusen|stort|hjärtligt|varmt|många) tack',
        'jag (?:är så |är )?tacksam|tackar så mycket',
        '🙏',
      ],
    },
    undo: {
      full: [
        '(?:ångra|ångrar|ångra det|undo|återställ|gör ogjort|tillbaka|misstag|av misstag|fel|blev fel|det blev fel|fel knapp|fel rad|fel steg|fel nummer|oj|oops|hoppsan|råkade|↩|som förut|tog fel)(?: (?:sista|senaste|ändringen|det|svaret|fel|misstag|blev|förra))*',
      ],
      any: [
        '(?:ångra|återställ|ta tillbaka|ignorera|stryk) (?:(?:det|den|min|mitt|sista|senaste|förra|jag) ){1,3}(?:senaste|sista|ändring\\w{0,2}|svar\\w{0,2}|skrev|mejlet|steget)',
        'ångra #',
        '(?:jag )?(?:tog|skrev|klickade|tryckte|svarade) (?:fel|av misstag)',
        '(?:det )?(?:blev|var) (?:ett misstag|fel|av misstag)',
        'råkade (?:klicka|trycka|skicka|skriva)',
      ],
    },
    plan: {
      full: ['(?:plan|planen|min plan|skicka plan|skicka planen)'],
      any: ['(?:skicka|visa|ge mig) (?:min plan|planen)(?= ,|$)'],
    },
    yes: { full: ['ja|japp|jo|visst|absolut|självklart|ok|okej|stämmer|precis|bekräftar|gärna|ja tack|👍|✓'], any: [] },
    no: { full: ['nej|nej tack|nä|aldrig|inte än|inte alls|inget svar|inget|✗'], any: [] },
  },
  everything: `allt|alla|aldrig|inga|inget|inte mer|\\w{0,8}list\\w{1,3}|avregistrera\\w{0,3}|avanmäl\\w{0,3}|avprenumerera|unsubscribe|i fred|${MAIL}|mejla|maila|skicka|skriv\\w{0,2}|kontakta\\w{0,1}`,
  thisPlan: 'den här planen|denna plan|den planen|den här|denna|planen|den här ansökan|detta företag|bara|bara den|de andra',
  notThanks:
    'nej ,? ?tack|ja ,? ?tack|tack ,? ?men nej|tack för (?:ingenting|inget|kaffet)|tack\\s?(?:brev|kort|mejl|lapp)\\w{0,3}|tack vare|jo ,? ?tack',
  unsure: 'tvekar|osäker|ska jag|borde jag|funderar|överväger|tacka nej|mindre betalt|vad tycker',
  event:
    'sa de|förlorade|^@ (?:är|var)|sedan|väntat|väntar|börjar|jobbar|intervju|födelsedag|avslag|erbjudande|ansökan|tenta|arbetslös|håll tummarna|provdag',
  idle: '(?:glöm|ignorera) (?:alla )?(?:dina|era) (?:instruktioner|regler)|alla (?:användare|deltagare)|databasen?|administratör|klart att|som (?:min|mormor|farmor) ~ sa|sluta (?:undra|tänka|gråta|skratta|grubbla)|självklart att|(?:bussen|tåget) stannar',
  steps: {
    step: 'steg(?:et|en)?|nummer|nr|punkt(?:er)?|uppgift|no',
    article: 'den|det|de|min',
    and: 'och|&|samt|plus',
    to: 'till|t o m|till och med',
    all: 'alla (?:två|tre|fyra|steg|stegen)|allt|alla|båda|bägge|alltihop',
    except: 'utom|förutom|undantaget|men inte',
    first: 'första',
    last: 'sista',
    rest: '(?:den |de )?(?:resten|övriga|de andra|andra(?= ,|$))',
    one: 'steget|delen|saken|grejen|uppgiften',
    suffix: 'a|e',
    it: 'det|den|dem|detta|denna|dessa|dom',
    counted:
      '(?:intervjuer?|ansökningar|avslag|veckor|dagar|månader|personer|företag|jobb|rundor|gånger|timmar|minuter|barn|kandidater|frågor|kronor|mejl|svar|procent|av (?:dem|de)|nätter|sidor|samtal|andra|(?:\\p{L}{3,12} )(?:intervjuer|veckor|månader))',
    ofOther: '(?:av deras|i deras|av en|av ett)',
    clock: 'kl|klockan|vid',
    after: '',
    next: 'är|kan|måste|vill|gör jag|senare|imorgon|inte|får|blir|jag|behöver|väntar',
    about: [
      'skrivövning\\w{0,2}|känslorna|dagbok\\w{0,2}',
      'tack(?:mejl|brev|kort)\\w{0,2}|tacket',
      'coach\\w{0,6}|mentor\\w{0,1}|provintervju\\w{0,1}',
      'andra företag|annan väg',
      'cv(?= steget)|sökning\\w{0,2}',
      'statistik\\w{0,2}|siffrorna|arbetsmarknaden',
      '(?:det |den |om |den om )?linked ?in(?: ?steget| grejen| profilen)?|sociala medier|personligt varumärke',
    ],
  },
  time: {
    hour: 'timm(?:e|ar)|h',
    day: 'dag(?:ar)?',
    workday: 'arbetsdag(?:ar)?|vardag(?:ar)',
    week: 'veck(?:a|or)',
    fortnight: 'fjorton dagar|fjorton dar',
    month: 'månad(?:er)?',
    half: 'en halv|halv',
    few: 'några|ett par tre',
    couple: 'ett par|par',
    weekdays: [
      'mån(?:dag)?(?:en)?',
      'tis(?:dag)?(?:en)?',
      'ons(?:dag)?(?:en)?',
      'tors(?:dag)?(?:en)?',
      'fre(?:dag)?(?:en)?',
      'lör(?:dag)?(?:en)?',
      'sön(?:dag)?(?:en)?',
    ],
    months: [
      'jan(?:uari)?',
      'feb(?:ruari)?',
      'mars',
      'apr(?:il)?',
      'maj',
      'juni?',
      'juli?',
      'aug(?:usti)?',
      'sep(?:t|tember)?',
      'okt(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
    beside: 'nästa|på|kommande|nu på|till',
    pastBefore: 'igår|i går|sedan|sen|senaste|förra|varje|efter|under|de senaste|de här|hela',
    pastAfter: 'sedan|sen|tidigare|erfarenhet|arbetslös|efter varandra',
    tomorrow: 'imorgon(?: bitti)?|i morgon(?: bitti)?|imorron|i morron|imorn',
    dayAfter: 'i ?övermorgon|övermorgon',
    today: 'idag|i dag',
    tonight: 'i ?natt',
    evening: 'i ?kväll|på kvällen|senare i kväll',
    afternoon: 'i ?eftermiddag|på eftermiddagen|i eftermiddags',
    morning: 'på morgonen|på förmiddagen|tidigt',
    noon: 'vid lunch|vid middag',
    nextWeek:
      '(?<=veckan? [^@]{0,40})nästa(?= tack|$)|efter helgen|(?:i )?(?:nästa|kommande) vecka|början av veckan|veckan efter(?! nästa)',
    weekAfter: 'veckan efter nästa',
    endOfWeek: '(?:i )?slutet av (?:den här )?veckan|slutet på veckan',
    weekend: '(?:i |till |på |över )?(?:helgen|helg|veckoslutet|veckoslut)',
    nextMonth: '(?:i )?nästa månad|början av nästa månad',
    endOfMonth: '(?:i )?slutet (?:av|på) månaden',
    weekLater: 'om en vecka',
    vague:
      '(?:i |till |efter )?(?:våren|vår|sommaren|sommar|hösten|höst|vintern|vinter)(?! ?jobb)|efter (?:jul|julen|helgerna|semestern|påsk|nyår|tentorna|flytten)',
    nextYear: 'nästa år|nyår|det nya året',
    mid: 'mitten av|mitten på',
    end: 'slutet av|slutet på',
    of: 'i|av',
    suffix: 'e|a',
    theDay: ['(?:den |till den |till )(\\d{1,2}) ?(?:e|a)?(?= ,|$| (?:tack|går|då))'],
    clock: [
      '(?:klockan|kl|efter klockan|vid) (\\d{1,2})(?:[:.](\\d{2}))?(?: (?:på )?(morgonen|eftermiddagen|kvällen))?',
      '(\\d{1,2})[:.](\\d{2})',
    ],
    am: 'morgonen',
    pm: 'eftermiddagen|kvällen',
    lead: 'till|om|på|i|den|efter|före|från|vid|först|inte före|inte förrän|nu|en|ett|till den|senast|kring|runt|fram till|till och med|av|alltihop|kanske|under',
    thatDay: 'då|den dagen|till dess',
    until: 'tills|till dess|fram till|när|efter att|så fort|efter|till',
  },
  fix: {
    names: {
      company: 'foretaget?|arbetsgivaren?|foretagsnamnet|bolaget|firman',
      role: 'rollen?|tjansten|titeln?|jobbet|befattningen|yrkestiteln|tjanst',
      contact: 'kontakten?|kontaktpersonen?|rekryteraren?|namnet|underskriften',
    },
    lead: '(?:det |den |ratt |korrekt )?(?:ska (?:vara|sta|heta)|skulle (?:vara|sta|heta)|bor (?:vara|sta)|heter|hette|ar egentligen|var egentligen)|det (?:ar|var)|den (?:ar|var)|ratt (?:ar|namn ar)|jag menade|utan|andra (?:det )?till|till',
    only: '(?:det var|jag hade|jag gjorde|jag fick|var|gjorde|hade) (?:\\p{L}{2,10} ){0,2}(?:bara|endast)|bara (?:ett|en)',
    plan: '(?:den här |den |det )planen',
    signed:
      'skrev under|undertecknade|signerade|skrev (?:mejlet|brevet)|(?:ar|var) min (?:kontakt|kontaktperson|rekryterare)|har skrivit under',
    comment:
      'blir|perfekt|bra|dalig|daligt|hemsk|hemskt|for|valdigt|mycket|till|inte|tillsatt|borta|fel|liten|stor|en|ett|redan|i|langt|sa|jattebra|trakigt|trevligt|vad|att|som',
    company: [
      '(?:(?:rätt|namnet|på|mitt) )*(?:företaget|företag|bolaget|arbetsgivaren|firman|företagsnamnet)(?: (?:egentligen))?(?: ,)? ?(?:(?:är|var|heter|hette|ska vara) ?)?(?:egentligen )?',
      'fel (?:företag|bolag|firma|arbetsgivare)(?: ,)? ?(?:(?:det är|det var|det heter|ska vara) )?',
    ],
    role: [
      '(?:(?:rätt|min) )*(?:tjänsten|rollen|jobbet|titeln|befattningen|jobbtiteln|tjänst|roll)(?: (?:egentligen))?(?: ,)? ?(?:(?:är|var|heter|hette|ska vara) ?)?(?:(?:egentligen|som) )*',
      '(?:jag )?sökte (?:(?:som|jobb|tjänsten|till|en) )+',
      'fel (?:tjänst|roll|titel)(?: ,)? ?(?:(?:det är|det var|ska vara) )?',
    ],
    contact: [
      '(?:(?:rätt|min|namnet|på|hon|han|den|personen) )*(?:kontakten|kontaktpersonen|kontakt|kontaktperson|rekryteraren|som skrev under|som skrev|avsändaren|som undertecknade|namnet)(?: (?:är|var|heter|hette))? ?(?:egentligen )?',
      '(?:hon|han|rekryteraren|chefen) (?:heter|hette) (?:egentligen )?',
      '(?:undertecknat|undertecknad) av ',
      'fel (?:namn|kontakt|person)(?: ,)? ?(?:(?:hon heter|han heter|det är|ska vara) )?',
    ],
    wrong: 'fel|felaktig\\w|rätta|rättelse|ändra|notera|egentligen|heter|ska vara|korrigera|stämmer inte|skrivit|antecknat',
    not: 'inte|och inte|istället för|ej',
    actually: 'bara|egentligen|aldrig|inte|var|kom|redan|gjorde|hade|stadium|steg|fick',
    stage: {
      field: 'stadium|skede|fas|runda',
      application: 'ansökan|ansökningen|cv|brevet|aldrig (?:på |någon )?intervju|formuläret',
      assessment: 'test(?:et|er)?|provet|prov|uppgift(?:en)?|övning|case',
      screen: 'telefonintervju|telefonsamtal\\w{0,2}|samtal(?:et)?(?: med \\S{2,12})?|på telefon|i telefon|ringde',
      interview: 'intervju(?:n|er)?|provdag|andra rundan',
      final:
        'sista (?:rundan|intervjun|steget|omgången)|slutrundan|final\\w{0,2}|slutintervju\\w{0,1}|sista (?:två|tre)|andrahandsval|slutomgången',
      'offer-withdrawn':
        '(?:drog tillbaka|tog tillbaka|återkallade|drogs tillbaka|togs tillbaka|dragits tillbaka|ångrade) ?(?:(?:sitt|mitt|det) )*(?:erbjudande\\w{0,1}|anbud\\w{0,2})?',
    },
    reason: {
      field: 'skäl\\w{0,2}|anledning\\w{0,2}|orsak\\w{0,2}|därför att|eftersom|sa de|de sa|sade|för att|på grund av|på telefon',
      'other-candidate': '(?:annan|intern|bättre) (?:kandidat|sökande|person)|någon (?:annan|intern)|internt?',
      experience: 'erfarenhet\\w{0,4}|år i branschen',
      skills:
        'språk\\w{0,3}|engelska\\w{0,1}|tyska|svenska\\w{0,1}|examen|certifikat|körkort|kunskap\\w{0,3}|kompetens\\w{0,2}|excel|utbildning|behörighet',
      'position-filled': '(?:tjänsten|jobbet|platsen) (?:(?:redan|är|var|blev) )*(?:tillsatt|fylld)|redan tillsatt',
      'position-closed': 'frusen|budget\\w{0,2}|indragen|omorganisation|inställd|anställningsstopp',
      'location-or-authorization': 'visum|arbetstillstånd|flytta|avstånd\\w{0,2}|för långt|distans|pendla|uppehållstillstånd',
      salary: 'lön\\w{0,10}|pengar|för dyr',
      fit: 'kultur\\w{0,2}|team\\w{0,2}|personlighet\\w{0,2}|motivation\\w{0,2}|personkemi\\w{0,1}',
      overqualified: 'överkvalificerad|för (?:erfaren|kvalificerad)|för mycket erfarenhet',
      volume: '(?:många|för många|hundratals|\\d{2,4}) (?:sökande|ansökningar|kandidater)',
      late: 'för sent|deadline|sista ansökningsdag|sen ansökan|sista dagen',
    },
    kind: {
      notRejection:
        '(?:inget|ingen|inte ett|inte ens ett) (?:avslag|nej)|(?:inte|inget|var inget|är inget) (?:(?:ett|något|alls) )*(?:avslag|nej|jobb)|inte (?:nekad|avvisad)|inget med (?:ett |mitt )?jobb\\w{0,2} att göra',
      it: 'det|detta|mejlet',
      interview: 'intervju|inbjudan|inbjuden|kallelse|kallad',
      offer: 'erbjudande|anbud',
      assessment: 'test|uppgift|prov',
      acknowledgement: 'fått min ansökan|mottagit min|bekräftelse|mottagit|mottagen|under behandling|mottagningsbevis',
      outreach: 'headhunter|rekryterare|kontaktade mig',
      other:
        'hyresvärd\\w{0,2}|bank\\w{0,2}|lån\\w{0,2}|nyhetsbrev|reklam|universitet\\w{0,2}|skola\\w{0,1}|försäkring|lägenhet\\w{0,2}|bostad|stipendium|spam|vän',
      rejection: 'avslag|nej',
    },
  },
  timezone: {
    named: [
      '(?:(?:min|ändra|byt|sätt) )*(?:tidszon|tidszonen|klockan|lokal tid)(?: (?:är|till|på|stämmer inte|ska vara))*(?: ,)?(?: (?:jag bor i|är|till|jag är i|i))*',
    ],
    place: ['(?:jag |nu )*(?:bor|är|befinner mig|flyttat|flyttade|jobbar)(?: (?:jag|nu|numera|just nu))* (?:i|på|till)'],
  },
  typos: 'klart|färdig|hoppa|imorgon|senare|pausa|sluta|avsluta|återuppta|hjälp|radera|ångra|skickat|fortsätt',
};
