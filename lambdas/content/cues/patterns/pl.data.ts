/** Polish cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const PL_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:jesli|jezeli|gdyby|czy|w przypadku|kiedy|dopoki|w zeszlym roku)\\b`,
  generic: `\\b(?:kazd[a-z]{1,4}|wszystki[a-z]{1,3}|wiel[ue]|tylko|niektorzy) (?:innych )?(?:kandydat|osob|aplikuj)[a-z]{0,6}\\b`,
  cues: [
    // + Nie będziemy kontynuować rekrutacji. | Aplikacja została odrzucona.
    // - Zakwalifikowała się Pani dalej. | Będziemy kontynuować.
    ['rejection', `\\bnie (?:[a-z]{1,14} ){0,4}(?:zakwalifik|kontynu|wybra|zaprosi|zatrudni|zaproponowa|przyj|dalsz|przechodzi|uda)[a-z]{0,10}|\\b(?:odrzucon[aey]|odmowic|odmawiamy|negatywn[aiey]|odrzucil[a-z]{0,4})\\b`],
    // + Wybraliśmy inną osobę. | Stanowisko zostało obsadzone.
    // - Stanowisko jest wolne. | Wybraliśmy termin.
    ['rejection', `\\b(?:wybra|zdecydowa|postanowi|zatrudni|wzie|przyje|postawi)[a-z]{0,8} (?:[a-z]{1,12} ){0,4}(?:inn[a-z]{1,3}|kogos|ktos|drug[a-z]{1,3}|wewnetrzn[a-z]{1,4})|\\b(?:stanowisko|etat|miejsce|rekrutacj[aei]|wakat) (?:[a-z]{1,12} ){0,4}(?:obsadzon|zajet|zamkniet|wstrzyma|anulowa|zawieszon|nieaktualn)[a-z]{0,4}`],
    // + Proponujemy Pani umowę o pracę. | Ta praca jest Twoja.
    // - Proponujemy szkolenie. | Praca jest ciężka.
    ['offer', `\\b(?:zaproponowac|proponuj[a-z]{1,3}|oferuj[a-z]{1,3}|zaoferowac) (?:[a-z]{1,12} ){0,4}(?:prac[ea]|stanowisk[oa]|umow[ey]|etat|posad[ey])|\\b(?:chc[a-z]{1,6} (?:pania|pana|cie) zatrudni[a-z]{1,2}|umow[aey] (?:do podpisu|w zalaczeniu|o prace)|praca jest (?:twoja|pana|pani)|oferta pracy|witamy (?:w zespole|na pokladzie)|biore (?:cie|pana|pania))`],
    // + Zapraszamy Panią na rozmowę. | Chcielibyśmy Panią poznać.
    // - Dziękuję za spotkanie. | Było miło.
    ['interview', `\\bzapr(?:aszam|osi|oszen)[a-z]{0,5} (?:[a-z]{1,12} ){0,5}(?:rozmow|spotkani|dzien probn|przesluchani|etap)[a-z]{0,4}|\\b(?:rozmow[aey]|spotkani[ea]|termin) (?:[a-z0-9]{1,12} ){0,5}(?:odbedzie|\\d{1,2}[.:]|przeloz|przesun|potwierdz|poniedzial|wtor|srod|czwart|piat)|\\b(?:poznac|spotkac sie|porozmawiac|wpadnij|przelozyc|przesunac)\\b|\\b(?:czy (?:moze|moglby|moglaby|masz|pasuje|znajdzie)) ~ (?:przyjsc|czas|chwil|poniedzial|wtor|srod|czwart|piat)`],
    // + Proszę rozwiązać test online. | Egzamin pisemny w piątek.
    // - Test wypadł dobrze. | Dziękuję za zadanie.
    ['assessment', `\\b(?:wypelni|wykona|rozwiaz|nagra|przesl|przygotuj|zrob|przystapi)[a-z]{0,5} (?:[a-z]{1,12} ){0,4}(?:test|zadani|ankiet|kwestionariusz|odpowiedzi|egzamin|film|probk|plan)[a-z]{0,4}|\\b(?:test|egzamin|zadanie) (?:[a-z]{1,12} ){0,4}(?:odbedzie|wygasa|online|nalezy|pisemny|do wykonania)`],
    // + Otrzymaliśmy Pani zgłoszenie. | Odezwiemy się wkrótce.
    // - Aplikacja odrzucona. | Wybraliśmy inną.
    ['acknowledgement', `\\b(?:otrzymalismy|otrzymalem|otrzymalam|wplynel[ao]|dotarl[ao]|potwierdzamy|zostal[ao] (?:zarejestrowan|przyjet|przekazan|wyslan)[aey])|\\b(?:rozpatrujemy|analizujemy|sprawdzamy|czytamy|jeszcze nie|nic jeszcze|skontaktujemy|odezwiemy|odezwe|damy znac|dam znac|poinformujemy|nadal (?:trwa|rozpatr|bierze|prowadz)|trwaja|czekamy)`],
    // + Trafiłem na Pana profil. | Szukam kucharza od zaraz.
    // - Profil nie pasuje. | Wybraliśmy już.
    ['outreach', `\\b(?:trafil[ae]m na (?:pan|twoj|profil)|(?:pana|pani|twoj) profil (?:mnie|nas|wyglada|pasuje)|moj klient|nasz klient|dla klienta|rozwazyl[a-z]{0,4}|rozwaza|zainteresowan[aey]|co (?:pan|pani|ty) na to|pomyslal[ae]m o|(?:szukam|szukamy|poszukuj[a-z]{1,3}|potrzebuj[a-z]{1,3}) )`],
    // + Wypisz się z newslettera. | Potwierdzamy Pani rezygnację.
    // - Zgłoszenie dotarło. | Zapraszamy na rozmowę.
    ['other', `\\b(?:newsletter|alert|nowe oferty|nowych ogloszen|wypisz|haslo|kod (?:logowania|weryfikac)|ankiet[aey] o|webinar|w numerze|w tym numerze|mieszkani[ea]|najem|kredyt[a-z]{0,2}|rekopis|na (?:pana|pani|twoja) prosbe|rezygnacj[aei]|zrezygnowal|zamowieni[ea]|platnosc)\\b`],
    // + Nic z tego nie będzie. | Wzięliśmy kogoś innego.
    // - Dziękuję.
    ['rejection', `\\bnie (?:[a-z]{1,14} ){0,5}(?:wziac|bedzie|moge|mozemy|ma (?:pana|pani|cie)|bylo rozpatryw|widzi|przeszed|przeszl|osiagn|spelnia|znalaz|zdecydowa|pasuje)[a-z]{0,6}|\\b(?:na tym konczymy|odpuszczamy|musze odmowic|po terminie|ponizej progu|wycofujemy|dalem to|kogos innego|ktos inny|inna osob[aey]|inn(?:ego|ej|ym|a) kandydat)`],
    // + Gratulacje! | Możesz zacząć w poniedziałek.
    // - Szkolenie zaczyna się. | Niestety.
    ['offer', `\\b(?:gratulacje|gratulujemy|moze(?:sz)? (?:pan |pani )?zaczac|chcemy (?:pania|pana|cie) zatrudni|przyjmujemy (?:pana|pania|cie)|wybralismy (?:wlasnie )?(?:ciebie|pana|pania)|powolala|poczatek pracy|nasza oferta)`],
    // + Wpadnij do warsztatu. | Chcielibyśmy Panią poznać.
    // - Dziękujemy. | Nic z tego.
    ['interview', `\\b(?:wpadnij|kiedy (?:moge|mozemy)|prosze (?:wybrac|potwierdzic) (?:termin|udzial)|drugiej tury|rozmow[aey] (?:kwalifik|z )|dzien probny|chcielibysmy (?:pania|pana|cie|sie)|spotkac|umowic)`],
    // + Nic jeszcze nie postanowiono. | Wybór trwa dłużej.
    // - Etat zajęty. | Gratulacje.
    ['acknowledgement', `\\b(?:nic jeszcze|jeszcze nie|nadal|damy znac|mamy (?:pani|pana|twoje)|przekazali|trwa|sprawdzany|czwarta na liscie|decyzja w|lezy na|zgloszenie dotarlo|w toku)`],
  ],
};
