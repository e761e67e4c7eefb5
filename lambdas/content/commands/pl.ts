/** Polish command words. */
import type { CommandWords } from './words.ts';

const DONE =
  'zrobi(?:one|ony|ona|łem|łam|liśmy)|zrobion[eya]|gotow[eya]|skończ(?:one|ony|ona|yłem|yłam)|zakończ(?:one|ony|ona|yłem|yłam)|wykonan[eya]|wykonał[ea]m|wysłan[eya]|wysłał[ea]m|załatwion[eya]|załatwił[ea]m|odhacz(?:one|ony|am|yć)?|odhacz|ukończon[eya]|ukończył[ea]m|napisan[eya]|napisał[ea]m|zaktualizowan[eya]|poszło|ok|done|✓|👍';
const MADE =
  '(?:wysłał[ea]m|napisał[ea]m|zrobił[ea]m|skończył[ea]m|zadzwonił[ea]m|podziękował[ea]m|zaktualizował[ea]m|opublikował[ea]m|ukończył[ea]m|dokończył[ea]m|nadał[ea]m)';
const MAIL = 'maili|mejli|wiadomości|przypomnień|e ?maili|mailów|mejlów|poczty';

export const pl: CommandWords = {
  language: 'pl',
  marks:
    'nie tak jest i w na do z ze za się to ten ta tej tego że co jak jestem mnie mi mam mój moje już jeszcze zrobione zrobiłem zrobiłam gotowe wysłałem wysłałam krok kroki kroku pomiń pomijam pominąć jutro pojutrze później poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę tydzień tygodnie tygodni dni dzień miesiąc pauza przerwa stop dość koniec wypisz wznów wznawiam pomoc usuń usuńcie dane danych kopię dziękuję dzięki firma firmy odmowa rozmowa cofnij strefa czasowa pokaż kiedy które wszystko oprócz dwa trzy cztery pięć sześć siedem dziś dzisiaj wieczorem nigdy pracę praca dostałem dostałam proszę poproszę bardzo ale dla od po przed przypomnij napisz piszcie piszmy więcej dopiero o będę chce',
  small:
    'proszę|poproszę|prosze|cześć|hej|witam|dzień dobry|dzięki|dziękuję|ok|okej|dobrze|no|więc|to|i|też|już|wszystko|ten|ta|te|tego|tej|tę|dla mnie|mi|mnie|mój|moje|moją|ja|dziś|dzisiaj|wczoraj|teraz|w końcu|nareszcie|tak|przepraszam|sorry|kroki|kroku|krok|krokiem|numery|numer|nr|punkt|punkty|tylko|raczej|na razie|rano|właściwie|jest|są|się|do|pozdrawiam|rebound|natychmiast|a|z|w|bym|sobie|wtedy|może|jednak|że|żebyście|żeby',
  thin: 'proszę|prosze|poproszę|dziękuję|dzięki|cześć|hej|witam|dzień dobry|no|więc|też|także|teraz|po prostu|szczerze mówiąc|naprawdę|wreszcie|w końcu|przepraszam|sorry|może|chyba|myślę że|i|a|ale|ok|dobra|właśnie|tylko|nawet|z mojej strony|na razie|niestety|na szczęście|od razu|lepiej|już|jednak|tak|raczej|zresztą',
  others:
    'pytali|pytał[a]? mnie|(?:bo |kiedy |gdy |że |ponoć |potem )?(?:oni |one |on |ona |(?:powiedzieli|napisali|zadzwonili|odrzucili|przełożyli|przekładali|odwołali|zatrudnili|poprosili|kazali|kazał[a]?|powiedział[a]?|mówili|odpisali)(?: mi| że| do)?|(?:ten |ta |to )?(?:rekruter(?:ka)?|firma|szef(?:owa)?|pracodawca|rozmowa|praca jest|stanowisko|kolega|koleżanka|znajom[ya]|brat|siostra|ojciec|matka|mama|tata|mąż|żona|syn|córka|chłopak|dziewczyna|kuzyn(?:ka)?|sąsiad(?:ka)?|ludzie|pani|pan|agencja|portal|autobus|pociąg|ex|ciocia|wujek|kot|pies|budzik|hr|menedżer(?:ka)?|kierowni(?:k|czka))|mój (?:brat|kolega|szef|mąż|chłopak|syn|ojciec|pies|kot|były|kuzyn|znajomy|stary)|moja (?:siostra|koleżanka|szefowa|żona|dziewczyna|córka|mama|matka|znajoma|kandydatura|stara)|ktoś|nikt|wszyscy mówią)',
  tag: 'prawda|ok|tak|nie',
  says: 'mówi|powiedział[a]?|mówił[a]?|twierdzi|uważa|radzi|pyta|pytał[a]?|chce żebym|powtarza',
  quotes: '(?:powiedział[ae]m|mówię|rzekł[ae]m) (?:do )?(?:mojej|mojemu|siostrze|bratu|żonie|mężowi|jej|jemu)',
  conjunctions: 'i|ale|a|potem|więc|bo|ponieważ|poza tym|natomiast|oraz',
  did: '\\p{L}{3,14}(?:łem|łam)(?= |$)',
  sofar: 'jeszcze|zrobił[ae]m|miał[ae]m|był[ao]?|mogł[ae]m|rozumiem|wiem|znajduję|tylko|dostał[ae]m|zdążył[ae]m|udało',
  relative: 'co (?:o mnie|macie|wiecie|mam|mi)|któr[ae]',
  negation: 'nie|bez|nigdy|żadn\\w{1,4}|ani|zamiast|nic',
  question:
    '(?:i |a |ale )?(?:jak(?! (?:sugerowałeś|radziłeś|mówiłeś|radziliście|zwykle|najszybciej))|dlaczego|czemu|kiedy (?:będę|się|dostanę|mogę liczyć)|gdzie|kto|który|która|które|ile|co (?!do)|czy (?!mogę|możesz|możecie|można|moglibyście|mógłbyś|mogłabym|mógłbym)) ?',
  request:
    '(?:czy )?(?:możesz|możecie|mógłbyś|mogłabyś|moglibyście|mogę|można|możemy|mógłbym|mogłabym|zechcesz|zechcecie)(?: (?:proszę|mi|mnie))*|(?:ja )?(?:chcę|chciał[ea]?bym|wolę|pragnę|żądam|muszę|potrzebuję|zamierzam|wnoszę o|proszę o|poproszę o|proszę|poproszę)(?: żebyście)?',
  numbers: { 'jed(?:en|ynka|ynkę|na|ną)': 1, 'dw(?:a|ie|óch|ójka|ójkę)': 2, 'trz(?:y|ech)|trójk[aęi]': 3, 'czter(?:y|ech)|czwórk[aęi]': 4, 'pięć|pięciu|piątk[aęi]|piątce': 5, 'sześć|sześciu|szóstk[aęi]|szóstce': 6, 'siedem|siedmiu|siódemk[aęi]|siódemce': 7, 'osiem': 8, 'dziewięć': 9, 'dziesięć': 10, 'dwanaście': 12, 'czternaście': 14, 'piętnaście': 15, 'dwadzieścia': 20, 'trzydzieści': 30 }, // biome-ignore format: one list
  ordinals: { 'pierwsz[aeyą]\\w{0,2}': 1, 'drug[aią]\\w{0,2}': 2, 'trzeci\\w{0,3}': 3, 'czwart[aeyą]\\w{0,2}': 4, 'piąt[aeyą]\\w{0,2}': 5, 'szóst[aeyą]\\w{0,2}': 6, 'siódm[aeyą]\\w{0,2}': 7 }, // biome-ignore format: one list
  asks: {
    done: {
      full: [
        `(?:(?:jest|są|mam|został|zostało|oznacz|jako|uznaj|za) ){0,3}(?:${DONE})(?: (?:${DONE}))?`,
        'mam za sobą|z głowy|po sprawie|wysłane',
      ],
      any: [
        '(?:(?:kartka|mail|list|wiadomość|podziękowanie)|#) (?:(?:is|ist|liegt|är|już|è|está|já|già|al|redan|déjà|est|ya|va|schon) ){0,3}(?:w drodze|poszł[ao]|nadan[ay]|wrzucon[ay])(?= ,|$| (?:und|en|och|e|i|y|et|seit|heute|since))',
        `# (?:(?:już|jest|są|mam|też|w końcu|został|też) ){0,4}(?:${DONE}|za mną|z głowy|za sobą)(?= |$)`,
        `(?:${DONE}|odhacz|oznacz) (?:(?:z|jako|już) )*#`,
        '✓ #|# ✓|# 👍',
        `(?<!nie )${MADE}(?= |$)(?! (?:przez pomyłkę|omyłkowo|błąd|się na))`,
        '(?:podziękowanie|mail|mejl|list|kartka|profil|lista|wiadomość) (?:(?:już|jest|został\\w?) )?(?:wysłan|poszed|poszł|napisan|zaktualizowan|gotow)\\w{0,3}',
      ],
    },
    notYet: {
      full: [
        'jeszcze nie',
        '(?:jeszcze )?nie (?:zrobił[ea]m|zrobione|gotowe|zdążył[ea]m|skończył[ea]m|udało)(?: jeszcze)?',
        'nie jeszcze|nie zdążył[ea]m|w trakcie|nie gotowe',
      ],
      any: [
        '# (?:jeszcze )?(?:zrobię|zostawiam|zostaje|chcę)(?= ,|$)',
        '(?:zrobię|zostawiam) #(?= ,|$)',
        '# jeszcze nie|# nie (?:zrobione|zdążył[ea]m)',
        'jeszcze nie(?= ,|$| (?:zrobi|gotow|skończ|teraz))',
      ],
    },
    skip: {
      full: [
        '(?:pomiń|pomin|pomijam|pominąć|pomińmy|pomijamy|pomińcie|opuść|opuszczam|odpuszczam|odpuść|odpuścić|skip|przeskocz|wykreśl|skreśl|usuń|nie dziękuję|nigdy|rezygnuję|daruję|daruj|zignoruj|ignoruj|nie interesuje|nie potrzebuję|nie będę robić|nie zrobię|nie chcę|nie dotyczy|nie dla|zbędne|zapomnij|wyrzuć|✗|sobie daruję|przejdź dalej)(?: (?:listy|planu|robić|tego|sobie))*',
      ],
      any: [
        '(?:#|to|ten|tę) (?:sobie )?(?:daruję|odpuszczam|odpuszczę|pomijam|pominę|skreślam)',
        '(?:wyrzuć|wywal|odpuść|odpuszczam|pomijam|skreśl|daruj sobie|usuń) (?:to|go|ją|ten|#)',
        '# nie (?:jest |są )?(?:mi )?(?:potrzebn[a-z]{1,3}|dla mnie|dotyczy|pasuje|potrzeba)',
        'nie (?:potrzebuję|chcę) #',
        '(?:pomiń|pomin|pomijam|pominąć|pomińmy|pomińcie|opuść|opuszczam|odpuszczam|odpuść|przeskocz|wykreśl|skreśl|usuń|zignoruj|ignoruj|wyrzuć|zapomnij o|rezygnuję z|daruję sobie|skip|odpuścić) (?:(?:proszę|punkt|ten) ){0,2}#',
        '# (?:(?:to|też|wolę|chcę|proszę|sobie|raczej|bym) ){0,3}(?:pomiń|pomijam|pominąć|pomińmy|opuszczam|odpuszczam|odpuszczę|odpada|skreśl|wykreśl|daruję sobie|daruję|nie(?= ,|$| (?:dla mnie|dotyczy|robię|zrobię|będę|chcę|dziękuję))|nigdy|rezygnuję|zbędn[eya]|usuń|wyrzuć)(?= |$)',
        '(?:tego|to|ten|tę) (?:pomijam|pomiń|odpuszczam|nie (?:zrobię|będę robi[ćł]\\w{0,1}|robię)|opuszczam)',
        'nie dla mnie|✗ #|# ✗|bez #',
        'nie (?:zrobię|będę robić) (?:tego|#)',
      ],
    },
    snooze: {
      full: [
        '(?:później|potem|odłóż|odłożyć|odkładam|odłóżmy|przełóż|przełożyć|przekładam|przełóżmy|przesuń|przesunąć|przypomnij|przypomnieć|snooze|drzemka|nie dziś|nie dzisiaj|dziś nie|dzisiaj nie|nie teraz|teraz nie|innym razem|kiedy indziej|innego dnia|czekaj|poczekaj|zaczekaj|zapytaj|zapytaj ponownie|napisz|odezwij|wróć|zrobię|zajmę|nie mam czasu|brak czasu|nie mogę|nie dam rady|dziś nie dam rady|za|po|dopiero|na|zzz|lepiej|będzie lepiej|pasuje|zajęt[aey]|wróćmy|daj)(?: (?:później|ponownie|znowu|o tym|czas|czasu|rady|lepiej|jeszcze|tym|tego))*',
      ],
      any: [
        'nie (?:dziś|dzisiaj|teraz)(?= ,|$)',
        '(?:przełożyć|przesunąć|odłożyć|zostawić|przenieść|zrobić) (?:(?:to|go|ją|na|do|w|krok|ten) ){0,4}@',
        '(?:odłóż|odłóżcie|odłożyć|odłóżmy|przełóż|przełożyć|przełóżmy|przełóżcie|przesuń|przesuńmy|przesunąć|zostaw|wstrzymaj|przenieś|snooze|daj spokój) (?:(?:to|ten|tę|wszystko|#|na|do|o|mi|mnie|proszę|w spokoju) ){0,6}@',
        '(?:przypomn\\w{1,4}|zapytaj\\w{0,3}|napisz\\w{0,3}|odezw\\w{1,5}|wróć\\w{0,3}|spytaj|daj znać|zadzwoń|ponów|obudź) ~ @',
        '# (?:(?:może|poczeka|poczekać|zrobię|dopiero|na|do|po|proszę|przełóż|w|niech|odłóż|od|nie|przed|lepiej|przesuń) ){0,5}@',
        '@ (?:(?:zrobię|proszę|na) ){0,3}#',
        '(?:zrobię|zajmę się|wyślę|napiszę|siądę|będę mógł|będę mogła|ogarnę|wrócę do) (?:(?:to|tym|tego|dopiero|się) ){0,3}@',
        '@ (?:to )?(?:zrobię|wyślę|napiszę|zajmę|będę|mam czas|pasuje|mogę|proszę|wtedy|lepiej|siądę|ogarnę|wieczorem)',
        '(?:nie przed|dopiero|do|nie wcześniej niż|po) @',
        '# (?:później|nie dziś|nie dzisiaj|poczeka|może poczekać)',
        '(?:odłóż|przełóż|przesuń|snooze) #',
        '(?:jestem|będę|wyjeżdżam|siedzę) ~ (?:do|@)',
        '(?:nie dziś|nie dzisiaj|dziś nie|nie teraz|teraz nie)(?= ,|$)',
        '(?:daj mi|potrzebuję) (?:jeszcze )?@',
        'zzz',
      ],
    },
    pause: {
      full: [
        '(?:pauza|pauzę|przerwa|przerwę|wstrzymaj|wstrzymać|wstrzymajcie|zawieś|zawiesić|urlop|wakacje|odpoczynek|robię przerwę|zrób przerwę|zróbmy przerwę|potrzebuję przerwy|chcę przerwy|cisza|⏸|spauzuj)(?: (?:przypomnienia|maile|plan|na|od|do))*',
      ],
      any: [
        '(?:pauza|pauzę|przerwa|przerwę|przerwy) (?:(?:na|do|przez|w) )*@',
        '(?:zrób|zróbmy|robię|potrzebuję|chcę|proszę o|daj|zróbcie) (?:(?:sobie|małą|mi|krótką|krótkiej) )*(?:przerwę|przerwy|pauzę)',
        '(?:wstrzymaj\\w{0,3}|wstrzymać|zawieś\\w{0,3}|zawiesić) (?:wszystko|przypomnienia|maile|plan)',
        `(?:żadnych|bez) (?:${MAIL}) (?:do|przez|na) `,
        '(?:odłóż|przełóż|przesuń)\\w{0,3} wszystko',
      ],
    },
    stop: {
      full: [
        `(?:stop|dość|dosyć|koniec|wystarczy|przestań|przestańcie|zatrzymaj|zatrzymajcie|zakończ|zakończcie|zakończyć|anuluj|rezygnuję|wypisz|wypiszcie|wypisać|wypisuję|wyrejestruj|unsubscribe|cancel|basta|poddaję|przerwij|daj spokój|dajcie spokój|zostaw w spokoju|zostawcie w spokoju|nie chcę więcej|nic więcej|żadnych więcej (?:${MAIL})|nie piszcie|nie pisz|nie pisz więcej|nie piszcie więcej|🛑|starczy)(?: (?:tego|pisać|wysyłać|z tym|maili|przypomnień|plan|mnie|listy|więcej|subskrypcję|spokój))*`,
      ],
      any: [
        '(?:starczy|wystarczy|dość|dosyć)(?: już)?(?: (?:tego|z|tych|o|na))?(?! (?:energii|sił|czasu))',
        'nie chcę (?:(?:już|dalej|więcej|dłużej) )*(?:(?:tego|tych|żadnych) )*(?:planu|planów|maili|wiadomości|przypomnień|tematu)',
        'nie (?:(?:chcę|życzę|sobie|mi|do|mnie|już|więcej) ){0,4}(?:piszcie|pisz|pisać|wysyłajcie|wysyłaj|przysyłajcie|przysyłaj|przypominajcie|kontaktujcie|dostawać|otrzymywać|niepokójcie|przypominaj)(?: (?:\\S{2,12})){0,4}(?= ,|$)(?<!o #)',
        `(?:żadnych|ani jednego|koniec|dość|nigdy więcej|bez|nie chcę) (?:(?:już|więcej|tych|waszych|z|od was|jednego) )*(?:${MAIL}|maila|mejla|mailami|mailom)(?= ,|$| (?:od|proszę|więcej))`,
        '(?:wypisz|wypiszcie|wypisać|wyrejestruj|wykreśl\\w{0,3}|usuń|usuńcie|skreśl\\w{0,3}) (?:(?:mnie|się|z|ze|mój|adres|tej|waszej|proszę|swojej|swoich) ){1,5}(?:\\S{0,4}list\\w{0,4}|newslettera|bazy|subskrypcji|wysyłki)?',
        '(?:zostaw|zostawcie) mnie w spokoju(?! do)|daj(?:cie)? mi (?:święty )?spokój(?! do)',
        '(?:przestań|przestańcie) (?:(?:do|mnie|mi) )*(?:pisać|wysyłać|przypominać|męczyć)',
        '(?:zatrzymaj|zakończ|przerwij|zamknij|anuluj|wyłącz|stop|skończcie|skończ)\\w{0,3} (?:(?:z|wszystkie|te|ten|mój|tę|cały) ){0,3}(?:przypomnienia|maile|plan|plany|wszystko|wiadomości|to|tym)(?= |$)',
        'rezygnuję z (?:\\S{0,4}subskrypcji|przypomnień|maili|wszystkiego|usługi)',
      ],
    },
    resume: {
      full: [
        '(?:wznów|wznowić|wznawiam|wznawiamy|wznówcie|kontynuuj|kontynuować|kontynuujmy|kontynuujemy|dalej|jedziemy dalej|lecimy dalej|wróciłem|wróciłam|już jestem|jestem z powrotem|z powrotem|ruszamy|działamy|od nowa|włącz|włączcie|aktywuj|resume|▶|koniec przerwy|po przerwie|wracam|nadal przydatne|przydatne|możecie dalej|jedziemy|zaczynamy znowu)(?: (?:przypomnienia|maile|plan|pisać|od nowa|ponownie|znowu|dalej))*',
      ],
      any: [
        '(?:możemy|możecie|można) (?:(?:już|znowu|jechać|iść|lecieć) ){0,3}dalej',
        'jedziemy dalej',
        '(?:chcę|chciał[ae]?bym|proszę) (?:(?:znowu|znów|ponownie|dalej|o|dostawać|otrzymywać|wznowić|te|swoje|moje) ){1,5}(?:przypomnienia|maile|wiadomości|plan)',
        'po przerwie',
        '(?:wznów|wznowić|wznówcie|włącz|włączcie|aktywuj|przywróć|kontynuuj) (?:(?:z powrotem|ponownie|proszę|znowu|mi|moje) ){0,3}(?:przypomnienia|maile|plan|wysyłanie|wysyłkę)',
        '(?:możecie|możesz|możemy) (?:(?:już|znów|znowu|mi|do mnie) ){0,3}(?:pisać|wysyłać|przypominać|wznowić|kontynuować|zacząć|wracać|ruszać|lecieć)',
        '(?:wróciłem|wróciłam)(?= ,|$| (?:z|po|do))',
        '(?:zatrzymał[ea]m|wypisał[ea]m) (?:się |to )?(?:przez pomyłkę|omyłkowo|niechcący)',
        'nadal (?:jest )?przydatn',
      ],
    },
    start: {
      full: ['(?:start|zacznij|zaczynamy|rozpocznij|uruchom)(?: przypomnienia)?'],
      any: ['(?:uruchom|zacznij) przypomnienia'],
    },
    hired: {
      full: [
        '(?:zatrudniony|zatrudniona|zatrudnili|oferta|ofertę|dostałem ofertę|dostałam ofertę|mam pracę|mam ofertę|dostałem pracę|dostałam pracę|znalazłem pracę|znalazłam pracę|nowa praca|przyjęli|podpisałem umowę|podpisałam umowę|umowa podpisana|przyjęty|przyjęta)(?: (?:w|jako|pracy) ?(?:\\S{2,18} ?){0,4})?',
      ],
      any: [
        '(?:zaczynam|startuję) (?:pracę )?@ (?:w|jako|u|przy) ',
        '(?:zaczynam|startuję) (?:w|jako|u) [^@]{2,30}@',
        '(?:dostał[ea]m|mam|znalazł[ea]m|zdobył[ea]m) (?:(?:tę|tą|nową|w końcu|wreszcie|już|stałą|tu) ){0,3}(?:pracę|posadę|robotę|etat|stanowisko)(?= ,|$| (?:w|jako|od|i|na))',
        '(?:został[ea]m|jestem) (?:w końcu )?(?:zatrudnion[ya]|przyjęt[ya] do pracy)',
        '(?:zatrudnili|przyjęli) mnie(?! na rozmowę)',
        '(?:podpisał[ea]m|przyjął[ea]?m|przyjęł[ea]m) (?:(?:już|ich) )?(?:umowę|ofertę)(?! najmu)',
      ],
    },
    help: {
      full: [
        '(?:pomoc|pomocy|help|pomóż|jak działa|jak to działa|co mogę napisać|co mam napisać|co napisać|co odpisać|co mam odpisać|komendy|polecenia|instrukcja|opcje|nie rozumiem|nic nie rozumiem|nie wiem co robić|co|jak|info|menu|działa|jak użyć)(?: (?:działa|zrobić|odpisać|napisać|nic))*',
      ],
      any: [
        '(?:co|jakie) (?:(?:mogę|mam|można|powinienem|powinnam|trzeba|są|muszę|tu|wam|ci) ){0,4}(?:napisać|odpisać|odpowiedzieć|pisać|komendy|polecenia|słowa|opcje|wpisać)(?! (?:w cv|w liście|na rozmowie))',
        'jak (?:(?:to|się|mogę|mam|można|tego|ten) ){0,4}(?:działa|używać|obsługiwać|zatrzymać|pominąć|odłożyć|zmienić|wypisać|przełożyć|poprawić|cofnąć|zaznaczyć)',
        '(?:nie|nic nie) (?:rozumiem|wiem|łapię|kumam) ?(?:(?:nic|jak|co|z tego|tego|to) ){0,3}(?:działa|robić|odpisać|napisać|tego|robi)?(?= ,|$)(?! #)',
      ],
    },
    status: {
      full: [
        '(?:status|lista|listę|podsumowanie|stan|co zostało|co mi zostało|zostało|co jeszcze|co dalej|ile zostało|na czym stoję|gdzie jestem|na czym stanęło|na czym skończyłem|na czym skończyłam|przegląd|postęp|co przede mną|otwarte|co mam zrobić)(?: (?:zrobienia|zrobić|zostało|kroków))*',
      ],
      any: [
        '(?:co|ile|które|jakie) (?:(?:mi|jeszcze|kroków|kroki|rzeczy|mam|już|są|tam|z|planu) ){0,5}(?:zostało|zostały|otwarte|zrobił[ea]m|do zrobienia|czeka|czekają|brakuje|zaległe)(?= ,|$| (?:do|a|i|jeszcze))(?! #)',
        '(?:lista|listę|podsumowanie|zestawienie|spis) (?:(?:tego|moich|kroków|otwartych|co|mojego|zadań|wszystkiego) ?)+',
        '(?:na czym|gdzie|w którym miejscu) (?:(?:ja )?(?:jestem|stoję|skończył[ea]m|stanęł\\w{1,3}))',
        '(?:pokaż|daj|wyślij|przyślij) (?:(?:mi|moją) )*(?:listę|podsumowanie|status|stan)',
      ],
    },
    show: {
      full: [
        '(?:pokaż|pokażcie|więcej|szczegóły|następny|następne|następn[ay]|jeszcze raz|wyjaśnij|powtórz|otwórz|przypomnij treść|więcej informacji|co było)(?: (?:więcej|szczegóły|jeszcze raz|ponownie|było))*',
      ],
      any: [
        '(?:pokaż|pokażcie|wyjaśnij|wytłumacz|powtórz|otwórz|wyślij|przyślij|zobaczyć|przeczytać|przypomnij co było w) (?:(?:mi|jeszcze raz|ponownie|znowu|proszę|co|było|w) ){0,4}#(?! @)',
        '(?:co|o co|na czym|czego|jak|o czym) (?:(?:było|jest|chodzi|chodziło|polega|polegał|polegało|to|znaczy|mam|miał[ea]m|zrobić|się|robić|w|z|na|mówi|mówił|dotyczy|dotyczył|przy|dokładnie) ){1,7}#',
        '# (?:(?:nie|nie rozumiem|zrozumiał[ea]m|co|to|było|dostał[ea]m|doszedł|o co chodzi) ?){1,4}(?<=rozumiem|zrozumiałem|zrozumiałam|bylo|chodzi|dostałem|dostalam|doszedl)',
        'nie (?:rozumiem|dostał[ea]m) #',
        'więcej (?:informacji|szczegółów)?(?: (?:o|na temat))? ?#',
      ],
    },
    delete: {
      full: [
        '(?:usuń|usuńcie|usunąć|skasuj|skasujcie|wykasuj|wymaż|usunięcie|usunięcia|zniszczcie) (?:(?:wszystkie|wszystko|moje|moich|mój|dane|danych|konto|osobowe|osobowych|historię|informacje|mnie|o) ?)+',
        'rodo|prawo do bycia zapomnianym',
      ],
      any: [
        '(?:wycofuję|cofam) (?:moją )?zgodę',
        '(?:usuńcie|usuń|skasujcie|skasuj|wykasujcie|wymażcie|wymaż) ?,? ?(?:(?:wszystko|wszystkie|to) ?,? ?)+(?:co|dane|informacje)',
        '(?:usuń|usuńcie|usunąć|usunięcie|usunięcia|skasuj\\w{0,3}|skasować|wykasuj\\w{0,3}|wymaż\\w{0,3}|zniszczcie|kasację|usuwajcie) (?:(?:proszę|wszystkie|wszystko|moje|moich|mój|mojego|wszelkie|całe|co|o|natychmiast|wszystkich) ){0,8}(?:dane|danych|konto|konta|informacje|informacji|historię|profil|o mnie|mnie macie|mnie wiecie)',
        '(?:dane|danych|konto) (?:(?:moje|osobowe|mają|zostały|być) ){0,3}(?:usunięte|skasowane|usunąć|skasować)',
        'prawo do bycia zapomnianym',
      ],
    },
    export: {
      full: [
        '(?:eksport|eksportuj|wyeksportuj|kopia|kopię|kopii|kopię danych|moje dane|pobierz|pobrać|pobierz dane|dane)(?: (?:dane|danych|moje|moich|wszystkich))*',
      ],
      any: [
        'wszystko co o mnie (?:macie|wiecie|przechowujecie|trzymacie|zapisaliście)',
        '(?:\\w{0,2}eksport\\w{0,4}|pobierz|pobrać|ściągnąć) (?:(?:wszystkie|wszystko|moje|moich) ){0,3}(?:dane|danych|historię|informacje|zgłoszenia)',
        '(?:kopi[aęi]|plik|wyciąg|zestawienie) (?:(?:z|ze|wszystkich|wszystkimi|moich|moimi|wszystkiego|co|o|wszystkimi) ){0,6}(?:danych|danymi|mnie macie|mnie wiecie|macie|wiecie|informacji|aplikacji|zgłoszeń)',
        '(?:wyślij|wyślijcie|przyślij|przyślijcie|daj|dajcie|chcę|poproszę|prześlij|prześlijcie|udostępnijcie) (?:(?:mi|wszystkie|wszystko|moje|co|o|plik|kopię|z|dostać) ){1,8}(?:dane|danych|macie|wiecie|mnie)(?= ,|$| (?:o|w|na|macie|wiecie|zebrali))(?! (?:w spokoju|na rozmowę))',
        '(?:dane|wszystko) (?:(?:w|jako|formie|moje) )+(?:plik\\w{0,3}|csv|pdf|excel)',
        'jakie dane (?:macie|posiadacie|przechowujecie)',
      ],
    },
    thanks: {
      full: [
        '(?:bardzo |serdecznie |wielkie |stokrotne |pięknie )?(?:dziękuję|dzięki|dziękujemy|dziekuje|dzieki|podziękowania|wdzięczn[ya]|thanks)(?: (?:bardzo|za|pomoc|wszystko|wam|ci|naprawdę|serdecznie|wielkie|wsparcie|serca|piękne|rebound|z|całego|jeszcze|raz))*',
        '🙏',
      ],
      any: [
        '(?:dziękuję|dziękujemy|dzięki)(?! (?:za nic|ale nie|bogu|temu|komuś|niej|niemu|nim))',
        'jestem (?:wam |bardzo )?wdzięczn[ya]',
        '🙏',
      ],
    },
    undo: {
      full: [
        '(?:cofnij|cofnąć|cofam|cofnijcie|undo|odwołaj|wycofaj|przywróć|pomyłka|pomyłką|przez pomyłkę|omyłkowo|pomyliłem|pomyliłam|błąd|mój błąd|ups|oj|nie kliknąć|niechcący|nie ten numer|nie ta linia|wróć|↩|jak było)(?: (?:ostatni[eąa]?|zmianę|ostatnią|krok|pomyłka|wstecz|zmiana|poprzedni\\w{0,2}))*',
      ],
      any: [
        '(?:cofnij|cofnąć|cofnijcie|wycofaj|anuluj|zignoruj|odwołaj) (?:(?:to|moją|mój|moje|tę) ){0,2}(?:ostatni\\w{0,3}|zmianę|odpowiedź|poprzedni\\w{0,3}|co (?:napisał|przed)\\w{0,4})',
        'cofnij #',
        '(?:pomylił[ea]m|pomyliło mi) ?(?:się|numer\\w{0,2}|wiersz\\w{0,2}|krok\\w{0,2})?',
        '(?:to )?(?:był[ao]?) (?:przez )?(?:pomyłk[aęą]|błąd|przypadek|kot)',
        '(?:kliknął[ea]?m|kliknęł[ea]m|wysłał[ea]m|odpisał[ea]m) (?:to )?(?:przez pomyłkę|omyłkowo|niechcący|za szybko)',
      ],
    },
    plan: {
      full: ['(?:plan|mój plan|wyślij plan|pokaż plan)'],
      any: ['(?:wyślij|przyślij|pokaż|daj) (?:mi )?(?:mój )?plan(?= ,|$)'],
    },
    yes: { full: ['tak|oczywiście|jasne|pewnie|ok|okej|zgadza się|potwierdzam|zgoda|dokładnie|tak proszę|👍|✓'], any: [] },
    no: { full: ['nie|nie dziękuję|nigdy|jeszcze nie|wcale|nic|żadnej odpowiedzi|✗'], any: [] },
  },
  everything: `wszystk\\w{1,3}|nigdy|żadn\\w{1,3}|więcej|list\\w{0,3}|wypisz\\w{0,3}|wypisa\\w{1,2}|wypisuj\\w{1,2}|wyrejestruj|subskrypcj\\w{1,2}|unsubscribe|spokoju|spokój|${MAIL}|maile|pisz\\w{0,3}|pisać|wysyłaj\\w{0,3}|kontakt\\w{0,6}|newsletter\\w{0,2}`,
  thisPlan: 'ten plan|tego planu|ten|ta|tej|tę|tylko|plan(?:u)?|tę aplikację|tej firmy|pozostałe',
  notThanks:
    'nie ,? ?dziękuję|dziękuję ,? ?ale nie|dzięki za nic|dziękuję za nic|(?:mail|list|kartk\\w|wiadomość) z podziękowaniem|dzięki bogu|dzięki (?:temu|niej|niemu|nim)|no dzięki',
  unsure: 'waham|nie wiem czy|czy powinn|zastanawiam|rozważam|odrzucić|mniej pieniędzy|co myślicie',
  event:
    'mówili|straciłam|straciłem|dzięki nim|od|czekał\\p{L}{1,3}|czekam|zaczynam|pracuję|rozmow[aęy]|urodziny|odmow[aęy]|ofert[aęy]|aplikacj\\p{L}{1,2}|egzamin|bezrobotn\\p{L}{1,3}|trzymajcie|dzień próbny',
  idle: '(?:zapomnij|zignoruj|ignoruj) (?:o )?(?:wszystkich |wszystkie )?(?:swoich |swoje |poprzednie )?(?:instrukcj\\p{L}{1,3}|polece\\p{L}{1,4}|zasad\\p{L}{0,3})|wszystkich użytkowników|bazy danych|bazę danych|jak (?:mówiła|mawiała|mówił) \\S{3,8}|co się stało|mleko się rozlało|nie mogę przestać|powiedziane|słowo się rzekło',
  steps: {
    step: 'krok(?:i|u|ów|iem)?|numer(?:y|u)?|nr|punkt(?:y|u|ów)?|zadani[ea]|no',
    article: 'ten|ta|to|tę|te|mój',
    and: 'i|oraz|&|a także|plus',
    to: 'do|aż do',
    all: 'wszystki[ea]|wszystko|oba|obie|oboje|obydwa|całość|wszystkie (?:dwa|trzy|cztery|kroki)',
    except: 'oprócz|poza|prócz|z wyjątkiem|bez|ale nie',
    first: 'pierwsz[eay]|pierwsze',
    last: 'ostatni[ea]?|ostatnie',
    rest: 'reszt[aęy]|pozostał[ea]|inne',
    one: 'krok|rzecz|zadanie|część|sprawa',
    suffix: 'º|ª',
    it: 'to|go|ją|je|ten|ta|tego|tamto|tamten|nim|nią',
    counted:
      '(?:rozm[oó]w[ay]?|rozmów|aplikacj[ie]|odmów|odmowy|tygodni[ea]?|dni|miesi[ąę]c[ey]?|lat[a]?|osób|osoby|firm[y]?|etap[yó]w?|raz[y]?|godzin[y]?|minut[y]?|dzieci|kandydatów|pyta[nń]|pytania|złotych|euro|maili|procent|z nich|nocy|stron[y]?|telefonów|inne|innych)',
    ofOther: '(?:ich|w ich|jakiegoś)',
    clock: 'o|od',
    after: '',
    next: 'jest|jest już|mogę|może|chcę|wolę|później|jutro|jeszcze|nie|zrobię|proszę|będzie',
    about: [
      'ćwiczenie pisania|emocje|dziennik',
      '(?:mail|list|kartk\\w|wiadomość)? ?z? ?podziękowani\\w{1,3}',
      'coach\\w{0,4}|mentor\\w{0,3}|próbn\\w{1,3} rozmow\\w',
      'inne firmy|inna droga',
      '(?:krok z )?cv(?= krok)|poszukiwani\\w{1,3}',
      'statystyk\\w{0,2}|liczby|rynek pracy',
      '(?:ten |to )?(?:z |na |o )?linked ?in\\w{0,3}|media społecznościowe|mark\\w osobist\\w',
    ],
  },
  time: {
    hour: 'godzin[aęy]?|godz|h',
    day: 'dni|dzień|dnia',
    workday: 'dni robocz\\w{1,3}|dzień roboczy',
    week: 'tydzień|tygodni[ae]?|tyg',
    fortnight: 'dwa tygodnie',
    month: 'miesi[ąę]c[ey]?|miesiące|miesięcy|m c',
    half: 'pół',
    few: 'kilka|parę',
    couple: 'parę',
    weekdays: [
      'pon(?:iedział(?:ek|ku|kiem))?',
      'wt(?:or(?:ek|ku))?',
      'śr(?:od[aęy])?',
      'czw(?:art(?:ek|ku))?',
      'pi?ą?t(?:ek|ku)',
      'sob(?:ot[aęy])?',
      'niedziel[aęię]|niedz',
    ],
    months: [
      'sty(?:cz(?:eń|nia))?',
      'lut(?:y|ego)?',
      'mar(?:zec|ca)',
      'kwie(?:cień|tnia)',
      'maj(?:a)?',
      'czerw(?:iec|ca)',
      'lip(?:iec|ca)',
      'sierp(?:ień|nia)',
      'wrze(?:sień|śnia)',
      'paź(?:dziernik(?:a)?)?',
      'listopad(?:a)?',
      'gru(?:dzień|dnia)',
    ],
    beside: 'w|we|przyszł[yąae]|następn[yąa]|najbliższ[yąae]|ten|tę|na',
    pastBefore: 'wczoraj|od|zeszł[yąe]|ostatni\\w{0,2}|co|każd\\w{1,2}|przez ostatnie|minion\\w{1,3}|tamten',
    pastAfter: 'temu|wcześniej|doświadczenia|ciszy|z rzędu|bez pracy|przerwy w',
    tomorrow: 'jutro(?: rano)?|jutra|jutr',
    dayAfter: 'pojutrze',
    today: 'dziś|dzisiaj',
    tonight: 'dziś w nocy|dzisiaj w nocy|w nocy',
    evening: '(?:dziś |dzisiaj )?(?:wieczorem|pod wieczór)',
    afternoon: '(?:dziś |dzisiaj )?po południu|popołudniu',
    morning: 'rano|z rana',
    noon: 'w południe',
    nextWeek:
      '(?<=tygodniu [^@]{0,40})w przyszłym(?= proszę|$)|po weekendzie|(?:w |na )?(?:przyszł(?:ym|y)|następn(?:ym|y)) (?:tygodniu|tydzień)|na początku tygodnia|za tydzień w poniedziałek',
    weekAfter: 'za dwa poniedziałki',
    endOfWeek: '(?:pod |na )?kon(?:iec|cu) (?:tego )?tygodnia',
    weekend: '(?:w |na |po )?(?:ten |najbliższy )?weekend(?:zie)?',
    nextMonth: '(?:w |na )?(?:przyszł(?:ym|y)|następn(?:ym|y)) (?:miesiąc\\w{0,1})|na początku (?:przyszłego )?miesiąca',
    endOfMonth: '(?:pod |na )?kon(?:iec|cu) (?:tego )?miesiąca',
    weekLater: '',
    vague:
      '(?:na |do |po )?(?:wiosn[ęay]|wiosną|lato|latem|lata|jesień|jesieni[ąą]?|zimą|zim[ęy])|po (?:świętach|wakacjach|feriach|nowym roku|sesji|egzaminach|przeprowadzce|urlopie)',
    nextYear: '(?:w )?przyszł(?:ym|y) rok\\w{0,1}|nowy rok',
    mid: 'połow[ayie]|w połowie',
    end: 'koni?e?c(?:u|a)?|pod koniec',
    of: 'z',
    suffix: 'go',
    theDay: ['(?:do|na|od|po) (\\d{1,2}) ?(?:go|ego)?(?= ,|$)', '(\\d{1,2}) go'],
    clock: [
      '(?:o|po|około|godz|godzinie) (?:godzinie |godz )?(\\d{1,2})(?:[:.](\\d{2}))?(?: (rano|wieczorem|po południu))?',
      '(\\d{1,2}):(\\d{2})',
    ],
    am: 'rano',
    pm: 'wieczorem|po południu',
    lead: 'do|na|za|w|we|po|o|od|przed|dopiero|przez|około|ten|tę|najpóźniej|nie przed|gdzieś|jeszcze|aż do|jakieś|mniej więcej',
    thatDay: 'wtedy|tego dnia|do tego czasu',
    until: 'aż do|aż|dopóki|kiedy|jak tylko|gdy|dopiero po|po',
  },
  fix: {
    names: {
      company: 'firma|nazwa firmy|pracodawca|spolka',
      role: 'stanowisko|rola|nazwa stanowiska|tytul|posada|pozycja',
      contact: 'kontakt|osoba kontaktowa|rekruter(?:ka)?|imie|nazwisko|imie i nazwisko',
    },
    lead: '(?:to |ma byc |powinno |powinna )?(?:powinn[ao] byc|ma byc|nazywa sie|nazywala sie|to wlasciwie)|to(?: jest| byla?o?)?|wlasciwie|poprawnie|prawidlowa to|prawidlowe to|chodzi(?:lo)? o|mialem na mysli|mialam na mysli|na|lecz|tylko',
    only: '(?:to )?(?:był[aoy]?|miał[ae]m|zrobił[ae]m|doszł[ae]m|doszedłem) (?:\\p{L}{2,10} ){0,2}(?:tylko|jedynie)|(?:tylko|jedynie) (?:był[aoy]?|miał[ae]m|zrobił[ae]m|rozmow\\p{L}{1,2}|test|telefon)',
    plan: '(?:tego|ten|tym) plan\\p{L}{0,2}',
    signed: 'podpisal(?:a)?(?: sie| mail| to)?|napisal(?:a)? (?:to|do mnie)|(?:to|jest|byl|byla) (?:moj|moja) kontakt',
    comment:
      'idealn[ae]|swietn[ae]|super|okropn[ae]|zl[ae]|dobr[ae]|nudn[ae]|za|bardzo|dla|nie|obsadzone|zamkniete|bledn[ae]|mala|duza|juz|jeszcze|w|ze|co|niestety|daleko|to',
    company: [
      '(?:(?:ta|właściwa|nazwa|prawidłowa) )*(?:firma|firmy|spółka|pracodawca|nazwa firmy)(?: (?:właściwie|naprawdę))?(?: ,)? ?(?:(?:to|jest|była|był|nazywa się|powinno być) ){0,2}(?:właściwie )?',
      '(?:zła|nie ta|błędna|niewłaściwa) firma(?: ,)? ?(?:(?:to|jest|była|chodzi o) )*',
    ],
    role: [
      '(?:(?:to|nazwa|właściwe|moje) )*(?:stanowisko|stanowiska|posada|rola|funkcja)(?: (?:właściwie))?(?: ,)? ?(?:(?:to|jest|było|była|nazywa się|powinno być) ){0,2}(?:właściwie )?',
      'aplikował[ea]m (?:(?:na|jako|stanowisko|o) )+',
      '(?:złe|nie to|błędne) stanowisko(?: ,)? ?(?:(?:to|jest|było) )*',
    ],
    contact: [
      '(?:(?:moja|mój|ta|właściwa) )*(?:kontakt|osoba kontaktowa|rekruterka|rekruter|osoba|pani|pan|nazwisko|podpisana|podpisany|imię)(?: (?:która|który) (?:podpisała|podpisał|napisała|napisał))?(?: (?:się|mail|list))*(?: ,)? ?(?:(?:to|jest|była|był|nazywa się|nazywała się|ma na imię) ){1,2}(?:(?:pani|pan|właściwie) )?',
      '(?:podpisał|podpisała) (?:się |to )?(?:pani |pan )?',
      '(?:ona|on) (?:się )?nazywa(?:ła)? (?:się )?',
    ],
    wrong:
      'źle|zł[yae]|błąd|błędn\\w{1,2}|popraw\\w{0,4}|zmień|zmieńcie|zanotuj\\w{0,3}|właściwie|naprawdę|nazywa się|powinno|nie ta|nie to|nie ten|pomyl\\w{1,5}|niewłaściw\\w',
    not: 'nie|a nie|zamiast',
    actually: 'tylko|właściwie|nigdy|nie|był\\w{0,2}|doszedł[ea]?m|doszłam|już|miał[ea]m|etap|zrobił[ea]m',
    stage: {
      field: 'etap\\w{0,1}|runda|faza',
      application: 'zgłoszeni[ea]|cv|podani[ea]|formularz|aplikacj\\w|nigdy nie (?:było|miał[ea]m) rozmowy',
      assessment: 'test\\w{0,2}|zadani[ea]|egzamin|próbk\\w|kejs',
      screen:
        '(?:rozmow\\w|wywiad) (?:telefoniczn\\w{1,2}|przez telefon|wstępn\\w{1,2})|telefon\\w{0,6}|przez telefon|wstępn\\w{1,2}',
      interview: 'rozmow\\w{1,3}(?: kwalifikacyjn\\w{1,3})?|dzień próbny|druga runda',
      final:
        'ostatni\\p{L}{0,3} (?:etap|rund|rozmow)\\p{L}{0,3}|finał\\w{0,6}|ostatni\\w{0,2} (?:etap\\w{0,1}|rund\\w|rozmow\\w)|ostatni(?:ch|a) (?:dwóch|trzech|dwójka|trójka)|końcow\\w{1,3}',
      'offer-withdrawn':
        '(?:wycofali|cofnęli|odwołali|anulowali|wycofano) (?:(?:swoją|moją|tę|mi) )*(?:ofertę|umowę|propozycję)?|ofert[aę] (?:(?:został\\w|mi) )*(?:wycofan\\w|cofnięt\\w|anulowan\\w)',
    },
    reason: {
      field: 'pow[oó]d\\w{0,2}|powód|przyczyn\\w|bo|ponieważ|powiedzieli|przez telefon|z powodu|chodziło o|chodzi o',
      'other-candidate':
        '(?:inn\\w{1,3}|wewnętrzn\\w{1,3}|lepsz\\w{1,3}) (?:kandydat\\w{0,2}|osob\\w)|kogoś (?:innego|z wewnątrz|wewnętrznego)',
      experience: 'doświadczeni\\w|lat pracy|staż\\w{0,1}',
      skills:
        'język\\w{0,2}|angielski\\w{0,3}|niemiecki\\w{0,3}|dyplom\\w{0,1}|certyfikat\\w{0,1}|prawo jazdy|prawa jazdy|umiejętności|wykształceni\\w|excel\\w{0,1}|uprawnie\\w{1,2}|kwalifikacj\\w{1,2}',
      'position-filled': '(?:stanowisko|miejsce|etat) (?:(?:już|jest|było|zostało) )*(?:obsadzone|zajęte)|już obsadzone',
      'position-closed': 'anulowan\\w|zamrożon\\w|zamrozili|budżet\\w{0,1}|zamknęli|restrukturyzacj\\w|zlikwidowan\\w',
      'location-or-authorization': 'wiz[aęy]|pozwoleni\\w|przeprowadzk\\w|odległość|daleko|zdaln\\w{1,2}|dojazd\\w{0,2}',
      salary: 'pensj\\w|wynagrodzeni\\w|pieniądze|finansow\\w{1,2}|stawk\\w|zarobk\\w|oczekiwania',
      fit: 'kultur\\w|zespo\\w{1,3}|osobowość|motywacj\\w|dopasowani\\w|charakter',
      overqualified:
        'zbyt (?:doświadczon\\w|wysokie kwalifikacje|wykwalifikowan\\w)|za wysokie kwalifikacje|przekwalifikowan\\w|za duże doświadczenie',
      volume: '(?:wielu|dużo|za dużo|setki|\\d{2,4}) (?:kandydatów|zgłoszeń|chętnych|aplikacji)',
      late: 'za późno|termin\\w{0,2}|spóźni\\w{1,4}|po terminie',
    },
    kind: {
      notRejection:
        '(?:to )?nie (?:(?:była|było|jest|był) )?(?:(?:żadna|wcale|tak naprawdę) )*(?:odmow\\w|odrzuceni\\w|praca|o prac\\w)|nie (?:odrzucili|odmówili)|nie ma nic wspólnego z prac\\w',
      it: 'to|ten|mail',
      interview: 'rozmow\\w{1,3}|zaproszeni\\w|zapraszali|zaprosili',
      offer: 'ofert\\w|propozycj\\w',
      assessment: 'test\\w{0,1}|zadani\\w',
      acknowledgement: 'potwierdzeni\\w|otrzymali|w trakcie',
      outreach: 'headhunter\\w{0,1}|rekruter\\w{0,2}|łowca głów',
      other:
        'właściciel\\w{0,2}|bank\\w{0,1}|kredyt\\w{0,1}|newsletter|reklam\\w|uczelni\\w|uniwersytet\\w{0,1}|szkoł\\w|ubezpieczeni\\w|mieszkani\\w|stypendium|spam|znajom\\w{1,2}',
      rejection: 'odmow\\w|odrzuc\\w{1,5}',
    },
  },
  timezone: {
    named: [
      '(?:(?:moja|zmień|ustaw|mój) )*(?:strefa czasowa|strefę czasową|strefa|strefę|zegar|czas lokalny)(?: (?:to|jest|na|zła))*(?: ,)?(?: (?:mieszkam w|jestem w|to|na|w))*',
    ],
    place: [
      '(?:teraz |ja )*(?:mieszkam|jestem|przebywam|przeprowadził[ea]m się|pracuję)(?: (?:teraz|obecnie|już))* (?:w|we|na|do)',
    ],
  },
  typos: 'zrobione|gotowe|pomiń|jutro|później|przerwa|pauza|koniec|wznów|pomoc|cofnij|wysłane|dziękuję|odłóż',
};
