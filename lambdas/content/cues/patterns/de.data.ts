/** German cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const DE_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:falls|wenn|sollte|sollten|ob|sofern|im falle|bis|sobald|oder|bevor|damals|letztes jahr)\\b`,
  generic: `\\b(?:jede[mnrs]?|allen?|viele|mehrere|einige|nicht ausgewahlten?|ausgewahlte) (?:anderen )?(?:bewerber|kandidat|person|leute)[a-z]{0,6}\\b`,
  cues: [
    // + Wir können Sie nicht berücksichtigen. | Ich muss Ihnen leider absagen.
    // - Wir berücksichtigen Ihre Bewerbung. | Wir stellen Sie ein.
    ['rejection', `\\b(?:nicht|keine?n?|nicht mehr) (?:[a-z]{2,14} ){0,3}(?:berucksichtig|weiterverfolg|anbieten|einstellen|in die engere|einladen|zusage|fortsetz|besetzen|in betracht|weiter)|\\b(?:verfolgen|berucksichtigen|gehen) ~ nicht (?:weiter|beruck)|\\b(?:absagen|abgesagt|eine absage (?:erteil|geb|send)|abgelehnt)`],
    // + Wir haben uns für eine andere Bewerberin entschieden. | Die Stelle ist inzwischen vergeben.
    // - Wir haben uns für Montag verabredet. | Die Stelle ist frei.
    ['rejection', `\\b(?:fur|gegen|an) (?:eine?n?|die|den|jemand|andere|dich|sie|einen internen)? ?(?:andere[nr]?|mitbewerber[a-z]{0,4}|bewerber[a-z]{0,4}|kandidat[a-z]{0,5}|jemand|kolleg[a-z]{0,3}|dich|sie)? ?(?:[a-z]{2,14} ){0,4}(?:entschieden|vergeben|gegangen|gegeben)|\\b(?:stelle|position|platz|posten|job) (?:[a-z]{2,14} ){0,3}(?:besetzt|vergeben|weg|gestrichen|entfallt|vom tisch)`],
    // + Wir möchten Ihnen die Stelle anbieten. | Du hast den Job.
    // - Wir bieten einen Kurs. | Die Stelle ist frei.
    ['offer', `\\b(?:arbeitsvertrag|vertrag|vertragsangebot|zusage|stelle|ausbildungsplatz|job) (?:[a-z0-9]{1,14} ){0,4}(?:anbei|beigefugt|unterschr|anbieten|zusagen|gehort (?:dir|ihnen)|liegt bei)|\\b(?:bieten wir|bieten ihnen|biete ihnen|biete dir|wollen wir (?:sie|dich)|mochten (?:wir )?(?:sie|dich|ihnen) (?:[a-z]{2,14} ){0,4}(?:einstellen|anbieten|anfangen|bei uns haben))|\\b(?:sie|du) (?:haben|hast) (?:die stelle|den job)|\\bstelle[n]? (?:wir )?(?:sie|dich) ein\\b`],
    // + Wir laden Sie zum Gespräch ein. | Hätten Sie am Montag Zeit?
    // - Danke für das Gespräch. | Wir haben Zeit gebraucht.
    ['interview', `\\b(?:laden|lade|einladen|eingeladen|einzuladen|einladung) ~ (?:gesprach|interview|termin|probe|kennenlern|ein|runde)|\\b(?:kennenlernen|kennenzulernen|probearbeiten|probetag|vorbeikommen|vorbeischauen|vorstellungsgesprach|telefonat|gesprach)\\b ~ (?:am|um|statt|verschieb|uhr|passt|zeit|vereinbar|lust|bestatig)|\\b(?:hatten sie|haben sie|hast du|hattest du|konnen sie|kannst du|passt (?:es )?(?:ihnen|dir)) ~ (?:zeit|kommen|uhr|tag|lust)|\\btermin ~ (?:buchen|aussuchen|auswahlen|vorschlag|verschieben|verlegen)`],
    // + Bitte bearbeiten Sie den Test. | Die Prüfung findet am Montag statt.
    // - Danke für den Test. | Die Aufgabe war gut.
    ['assessment', `\\b(?:bearbeiten|absolvieren|losen|fullen|nehmen|machen|durchfuhren|bearbeite|erstellen|drehen|schicken) (?:sie )?(?:[a-z0-9]{1,14} ){0,5}(?:online-?)?(?:test|aufgabe|fragebogen|ubung|video|fallstudie|arbeitsprobe|antworten|probe)|\\b(?:test|prufung|aufgabe|assessment)[a-z]{0,4} (?:[a-z0-9.]{1,12} ){0,4}(?:findet|lauft|bis|zu absolvieren|bearbeiten|teilnehmen|losen)`],
    // + Ihre Bewerbung ist bei uns eingegangen. | Wir melden uns bald.
    // - Ihre Bewerbung wurde abgelehnt. | Danke für Ihr Interesse.
    ['acknowledgement', `\\b(?:bewerbung|unterlagen|mappe|lebenslauf) (?:[a-z0-9]{1,16} ){0,6}(?:erhalten|eingegangen|angekommen|eingetroffen|gepruft|vor\\b|weitergeleitet)|\\b(?:prufen|sichten|melden uns|melde mich|noch nicht entschieden|noch keine entscheidung|noch etwas geduld|um geduld|noch im verfahren|bescheid geben|gebe ich bescheid)`],
    // + Ich bin auf Ihr Profil gestoßen. | Wir suchen für einen Kunden Verstärkung.
    // - Ihr Profil passt leider nicht. | Wir suchen nicht mehr.
    ['outreach', `\\b(?:auf (?:ihr|dein) profil|uber (?:ihr|dein) profil|ihr profil (?:gefunden|gesehen)|im auftrag|mein mandant|unser kunde|offen fur|wechselwillig|wechsel (?:fur sie )?(?:denkbar|vorstellbar)|wurde sie das reizen|haben sie interesse|interesse geweckt|(?:ich|wir) suchen? (?:derzeit|aktuell|gerade|fur)|an (?:sie|dich) gedacht|vermittel)`],
    // + Den Newsletter abbestellen. | Auf Ihren Wunsch haben wir gelöscht.
    // - Ihre Bewerbung ist da. | Wir laden Sie ein.
    ['other', `\\b(?:newsletter|jobalarm|suchauftrag|abbestellen|neue stellen fur|neue treffer|passwort|anmeldecode|code lautet|umfrage|webinar|in dieser ausgabe|wohnung|mieter|kredit|studienplatz|manuskript|auf (?:ihren|deinen) wunsch|(?:ihren|deinen) ruckzug|bewerbung zuruckgezogen|zuruckgezogen haben|bestellung|zahlung)`],
    // + Die Wahl ist auf eine andere gefallen. | Den Zuschlag hat der Kollege bekommen.
    // - Die Stelle ist frei. | Sie haben die Wahl.
    ['rejection', `\\b(?:wahl|entscheidung|stimmen|zuschlag|ruf|vorzug|stelle) (?:[a-z]{1,14} ){0,6}(?:gefallen|zugunsten|bekommen|ausgesprochen|ausgefallen|entfielen|vergeben|andere[rnm]?|mitbewerber[a-z]{0,3}|kolleg[a-z]{0,3}|intern)\\b`],
    // + Ich kann dich so nicht nehmen. | Ich glaub, das wird nix mit uns.
    // - Das ist kein Problem. | Wir nehmen Sie gern.
    ['rejection', `\\b(?:nicht|nix|nichts|kein|keine|keinen|zu spat|nimmer) (?:[a-z]{1,14} ){0,6}(?:nehmen|einplanen|einbezogen|erreicht|geworden|werden|wird|bestanden|klappt|in frage|moglich|passt|einzustellen|zusagen|holen|stellen|bieten|kennenlernen)\\b|\\bholen dich ~ nicht|\\b(?:wird (?:das )?(?:leider )?(?:nix|nichts)|nicht (?:unter|auf der liste|dabei|auf sie|auf dich)|enttauschen|angebot (?:[a-z0-9.]{1,10} ){0,4}zuruck|verfahren (?:[a-z]{1,10} ){0,4}(?:eingestellt|abgeschlossen|beendet))`],
    // + Du kannst am 4. August bei uns anfangen. | Willkommen im Team!
    // - Wir freuen uns auf Post. | Der Kurs beginnt.
    ['offer', `\\b(?:mochten, dass sie|gehort sie (?:ihnen|dir)|gehort (?:die|der) (?:stelle|job|platz)|(?:du kannst|sie konnen) (?:(?!den|die|das|test|aufgabe)[a-z0-9.]{1,10} ){0,4}(?:anfangen|beginnen|starten)|(?:zum|ab|am) [a-z0-9. ]{1,14} (?:als [a-z]{3,24} )?bei uns anfangen|freuen uns auf (?:sie|dich) (?:ab|im team|als)|willkommen im team|kann ich ihnen zusagen)`],
    // + Wir möchten Sie gerne am 12. Juni einladen. | Ruf mi am Abend an.
    // - Wir möchten Ihnen danken. | Der Termin war gut.
    ['interview', `\\b(?:mochten|wurden|wollen|durfen|mocht) (?:wir |ich )?(?:sie|dich|ihnen|euch) (?:[a-z0-9.:,-]{1,14} ){0,8}(?:einladen|kennenlernen|sprechen|treffen|sehen|begrussen)|\\b(?:erstgesprach|zweitgesprach|gesprach|termin) (?:[a-z]{1,12} ){0,5}(?:zeitpunkt|gelegt|verlegt|uhr|findet|statt)|\\b(?:ruf mi|ruf mich|rufen sie mich|hiermit (?:fur|zum|zu)|hiermit eingeladen)`],
    // + Ich bin mit Ihnen noch lange nicht durch. | Das dauert leider länger.
    // - Ihre Bewerbung wurde abgelehnt. | Das ist vorbei.
    ['acknowledgement', `\\b(?:noch (?:lange )?nicht|noch kein|noch nichts|noch offen|noch im|noch etwas|ruht|auf eis gelegt|dauert (?:[a-z]{1,16} ){0,4}langer|aktueller schritt|wird (?:nun |jetzt )?gepruft|bleiben (?:weiterhin )?(?:im|in der)|bis ich mich|bevor ich mich|in bearbeitung|weitergegeben|melde(?:n)? (?:uns|mich))`],
    // + Zeichnen Sie Ihre Antworten bitte auf. | Im Anhang ist ein Sporttest.
    // - Nehmen Sie Platz. | Danke sehr.
    ['assessment', `\\b(?:terminologietest|sporttest|onlinetest|online-test|einstellungstest|eignungstest|probeaufgabe|arbeitsprobe|testaufgabe|fallstudie)\\b|\\b(?:zeichnen|nehmen) sie (?:[a-z]{1,10} ){0,5}auf\\b`],
    // + Wir bauen ein Haus auf und suchen dafür eine Leitung. | Brauche ab Freitag zwei Köche.
    // - Die Suche ist beendet. | Wir haben gesucht.
    ['outreach', `\\b(?:suchen (?:dafur|fur|wir|noch|einen|eine)|suche (?:einen|eine|zwei|noch|fur)|bauen (?:[a-z]{1,12} ){0,5}auf und|vorstellen, (?:zu|fur|bei)|ware (?:das|ein wechsel|etwas) (?:fur|denkbar|etwas)|brauche ab|brauchen ab|gesucht ab)`],
  ],
};
