/** German command words. */
import type { CommandWords } from './words.ts';

const DONE =
  'erledigt|fertig|gemacht|geschafft|getan|abgehakt|abhaken|hak ab|hake ab|erledige|abgeschlossen|beendet|durch|raus|verschickt|abgeschickt|geschickt|gesendet|abgesendet|versendet|geschrieben|umgesetzt|vollbracht|vom tisch|vom hals|unter dach und fach|okay|ok|done|check|gecheckt|erl|im kasten|weg|hinter mir|passt|komplett|ausgeführt|abgearbeitet|in der post|eingetütet|bearbeitet|aktualisiert|im sack|✓|👍';
const AUX =
  '(?:ich|hab|habe|haben|wir|ist|sind|war|wurde|wurden|bin|hat|hatte|als|wäre|ich hab|kannst du|kannst|können sie|alles|damit|somit) ';

export const de: CommandWords = {
  language: 'de',
  marks:
    'der die das und ist ich nicht ein eine mir mich den dem zu von mit für auf im am bin habe hab sie es wir bitte danke ja nein kann wie was wann morgen heute übermorgen woche wochen tage tagen monat stunden bis erledigt fertig gemacht geschafft überspringen auslassen weglassen streichen verschieben später pause stopp weiter hilfe status liste löschen daten meine mein mail mails schritt schritte keine kein mehr noch alles alle außer beide lass sind doch schon wieder rückgängig zeige zeig stelle firma grund montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende nächste nächsten erst lieber schieb über mal nur auch aber dann wenn dass bei uns ihr um nach ab jetzt gerade schick ende zusage zeitzone vielen auskunft abbestellen aufhören schluss war wurde habt zwei drei vier fünf sechs sieben anfang hier wird weil sich einen einer',
  small:
    'bitte|bitteschön|danke|dankeschön|vielen dank|mal|doch|noch|jetzt|heute|schon|ja|also|einfach|mir|mich|es|das|die|der|den|dem|dies|diese|diesen|dieser|dieses|und|hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)|liebes|rebound|liebe|lieber|ok|okay|gut|super|so|nun|endlich|auch|wirklich|eigentlich|gerne|gern|leider|schritte?|punkte?|nummer|nummern|nr|aufgaben?|ersten?|dann|da|kurz|eben|erst|gerade|erstmal|erst mal|aber|sorry|entschuldigung|für mich|für heute|gestern|gestern abend|heute (?:morgen|früh|mittag)|vorhin|soeben|bereits|sogar|nur|wie (?:vorgeschlagen|besprochen)|alles|damit|davon|hiermit|tatsächlich|lg|vg|mfg|sofort|umgehend|du|sie|ihr|wäre nett|wenn möglich|wenns geht|für|am|im|mit|zu',
  thin: 'bitte|danke|mal|doch|schon|ja|also|einfach|eben|halt|leider|endlich|eigentlich|wirklich|gerne|gern|jetzt|nun|dann|übrigens|gerade|vielleicht|wohl|auch|aber|und|tatsächlich|sorry|hallo|hi|hey|moin|ehrlich gesagt|na|ach|oh|ups|okay|ok|super|bereits|für mich|von mir aus|meinerseits|sogar|selbst|sicher|bestimmt|natürlich|selbstverständlich|zum glück|gott sei dank|lieber|direkt|gleich|schnell|kurz|ganz|total|echt|komplett|soweit|soeben|vorhin|inzwischen|mittlerweile',
  others:
    '(?:dass|ich soll(?:e|te)? (?!noch|erst)|man soll)|(?:weil |dass |als |wenn |nachdem |später |da |damals |angeblich )?(?:(?:sie|die|er|es) (?:haben?|hatten?|hat|wollten?|meinten?|sagten?|schrieb(?:en)?|riefen?|rief|luden?|melde[nt]?|verschieben|lassen) (?!bitte|sie)|(?:haben|hat|hatten|wollten|sagten|meinten) (?:sie mich|sie mir|die|er|mir|mich)|(?:der|die|das|ein|eine|dieser|diese) (?:personaler(?:in)?|recruiter(?:in)?|chef(?:in)?|firma|unternehmen|arbeitgeber|abteilung|personalabteilung|leute|typ|dame|herr|frau|mann|interviewer(?:in)?|gespräch|stelle|job|termin|bus|zug|bahn|freundin|freund|kollege|kollegin|nachbar(?:in)?|bekannte[rn]?|bewerbung|vermittler(?:in)?|berater(?:in)?|absage|portal|seite|agentur)|mein(?:e)? (?:freund|freundin|bruder|schwester|vater|mutter|mann|frau|sohn|tochter|chef|chefin|kollege|kollegin|onkel|tante|partner|partnerin|nachbar|nachbarin|ex|mitbewohner(?:in)?|wecker|handy|hund|katze|therapeut(?:in)?|berater(?:in)?|bewerbung|letzter|alter|alte)|meiner? |jemand|niemand|keiner|man hat|alle sagen|jeder sagt|frau \\p{L}{3,12} hat|herr \\p{L}{3,12} hat)',
  tag: 'oder|gell|ne|ja|okay|ok|richtig',
  says: 'sagt|sagte|meint|meinte|findet|fand|riet|rät|fragt|fragte|will dass|hat gesagt|schrieb|erzählt',
  quotes:
    '(?:habe|hab|sagte|sag) ich (?:zu )?(?:mein\\w{0,2}|ihm|ihr|denen|allen|mir)|ich (?:habe|hab) (?:zu )?(?:mein\\w{0,2}|ihm|ihr) ~ ?gesagt',
  conjunctions: 'und|aber|dann|danach|außerdem|weil|denn|sondern|dafür|wobei|obwohl|sowie|ansonsten',
  did: '(?:hab|habe|bin) (?:ich|mich|mir)|ich (?:hab|habe|bin|war)|(?:^|und |,)(?:hab|habe|war|bin) |\\p{L}{2,14}ge\\p{L}{2,10}(?:t|en)(?= ,|$)',
  sofar:
    'noch|habe|hab|hatte|war|bin|ist|wurde|geschafft|gekommen|verstehe|versteh|kapiere|finde|weiß|nur|konnte|welche[rs]?|was',
  relative: 'was (?:ihr|du|sie|man|ich|über)',
  negation: 'nicht|nie|niemals|kein|keine|keinen|ohne|statt|noch nicht|nichts|weder|anstatt',
  question:
    '(?:und |aber )?(?:wie(?! (?:vorgeschlagen|besprochen|wärs|wäre es|wär es|gesagt|gewünscht|immer|vorher))|was|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsnm]?|soll(?:te)? (?:ich|man)|muss ich|gibt es|gibts|ist (?:es|das) (?:normal|möglich|üblich|schlimm)|hat jemand|haben (?:die|andere)|werden die|kann man|darf man|ob) ',
  request:
    '(?:kannst|könntest|könnt|können|könnten|würdest|würden|magst|wollt|wollen|sollen) (?:du|sie|ihr|wir|man)(?: (?:bitte|mir|mich|mal))*|kann ich(?: bitte)?|könnte ich(?: bitte)?|darf ich(?: bitte)?|ich (?:möchte|will|würde(?: gern(?:e)?)?|hätte gern(?:e)?|bitte(?: darum| um)?|muss|werde|mag|wünsche)|bitte|kann (?:das|es|die)|ist es möglich|lass(?:t)? uns|geht (?:es|das)|wir (?:können|sollten)|dürfte ich|wäre es möglich',
  numbers: {
    'ein(?:e[nmrs]?|s)?': 1, 'zwei|zwo': 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, vierzehn: 14, fünfzehn: 15, zwanzig: 20, dreißig: 30,
  }, // biome-ignore format: one screen
  ordinals: {
    'erste[nrsm]?': 1,
    'zweite[nrsm]?': 2,
    'dritte[nrsm]?': 3,
    'vierte[nrsm]?': 4,
    'fünfte[nrsm]?': 5,
    'sechste[nrsm]?': 6,
    'sie(?:ben)?te[nrsm]?': 7,
  },
  asks: {
    done: {
      full: [
        `(?:${AUX}){0,4}(?:${DONE})(?: (?:${DONE})){0,2}(?: (?:ist|sind|worden|gemacht|setzen|markieren|abhaken|habe ich|hab ich))?`,
        'habe? (?:ich )?(?:hinter mir|drin)',
        'als erledigt (?:markieren|eintragen|abhaken)',
        'hab ich (?:gemacht|erledigt|geschafft|abgehakt|verschickt|geschickt)',
      ],
      any: [
        '(?:(?:karte|mail|brief|nachricht)|#) (?:(?:is|ist|liegt|är|już|è|está|já|già|al|redan|déjà|est|ya|va|schon) ){0,3}(?:unterwegs|im briefkasten|beim nachbarn im briefkasten|auf dem weg)(?= ,|$| (?:und|en|och|e|i|y|et|seit|heute|since))',
        '# (?:hab|habe) ich(?: schon| fertig| gemacht| erledigt| durch| hinter mir)*(?= ,|$)',
        '(?:#|karte|mail|brief|nachricht|notiz|profil|lebenslauf|das|es|der dank|dankesmail) (?:(?:ist|sind|liegt|ging|geht|seit|schon|heute|gestern|mittag|abend|früh|bereits|nun|@|morgen|endlich|vorhin) ){1,5}(?:in der post|im briefkasten|unterwegs|raus|draußen|auf dem weg|im ausgang|verschickt|abgeschickt|online|fertig|erledigt)',
        '(?:^|habe |hab |und )(?:die |den |das |eine |meine |meinen |mein )(?:mail|karte|brief|nachricht|notiz|profil|lebenslauf|danke|dankesmail|dankeskarte|dankesbrief|liste|text|zeilen) (?:(?:endlich|eben|gerade|heute|gestern|noch|jetzt|soeben|vorhin) ){0,2}(?:abgeschickt|verschickt|geschrieben|gesendet|versendet|aktualisiert|überarbeitet|fertig|erledigt|eingeworfen|angepasst|ausgefüllt|fertiggestellt|gemacht)',
        `# (?:(?:ist|sind|wurde|wurden|habe|hab|ich|haben|wir|war|wäre|jetzt|schon|auch|endlich|bereits|heute|gestern|nun|alle|sind jetzt) ){0,5}(?:erledigt|fertig|gemacht|geschafft|getan|abgehakt|abgeschlossen|durch|raus|verschickt|abgeschickt|geschickt|gesendet|geschrieben|umgesetzt|vom tisch|im kasten|✓)`,
        '(?:erledigt|fertig mit|geschafft|abgehakt|abgeschlossen|gemacht|hake?|habe? ich|hab) (?:(?:mit|ist|sind|habe ich|hab ich|die|der|den) )?#(?: (?:ab|fertig|erledigt|gemacht|geschafft|abgeschlossen|hinter mir|durch))?(?= |$)(?! (?:nicht|noch|gelesen|verstanden))',
        '✓ #',
        '# ✓',
        '# 👍',
        '(?:habe?|haben|hab) (?:(?:ich|wir|ihm|ihr|ihnen|heute|gestern|die|den|das|eben|gerade|schon|endlich|meine?|mein|dem|der|frau|herrn|es|sie|ihn|auch|soeben|vorhin|gleich|jetzt|meinen|eine|einen|mail|nachricht|karte|an|brief|dankesmail|profil|lebenslauf|team|nun|dann|bei|beim|am|um|allen|beiden|\\S{3,14}) ){0,9}(?:geschickt|abgeschickt|verschickt|geschrieben|gesendet|abgesendet|aktualisiert|überarbeitet|angerufen|gepostet|ausgefüllt|erledigt|geschafft|abgehakt|eingeworfen|gemacht|bedankt|angeschrieben|eingereicht|umgeschrieben|versendet|rausgeschickt|ergänzt|angepasst)(?= |$)(?! (?:dass|wurde|werden))',
        '(?:mail|karte|brief|nachricht|dankeskarte|dankesmail|profil|liste|e mail|post|dank|zettel|bedankung|#) (?:(?:ist|sind|wurde|ging|geht|schon|jetzt|endlich|heute|gestern|bereits) ){1,3}(?:raus|weg|verschickt|abgeschickt|geschrieben|unterwegs|fertig|gesendet|erledigt|in der post|aktualisiert|online|auf dem weg)',
      ],
    },
    notYet: {
      full: [
        '(?:ich )?(?:bin |habe? |hab )?(?:ich )?(?:noch )?nicht (?:fertig|erledigt|gemacht|geschafft|so weit|soweit|dazu gekommen|getan|ganz)',
        'noch nicht',
        'nicht geschafft',
        'immer noch nicht',
        'bin noch dran',
        'noch offen',
        'kam (?:ich )?noch nicht dazu',
        'noch nichts',
        'nicht',
        'nö noch nicht',
        'nee noch nicht',
        'bin (?:noch )?nicht dazu gekommen',
      ],
      any: [
        '# (?:mache|mach|behalte|behalt) ich(?: noch| dann| schon)?(?= ,|$)',
        'mach ich noch(?= ,|$)',
        '(?:#|das|es|die) ?(?:(?:mit|der|die|das|#|kommt|kommen|folgt|fehlt|steht) ){1,4}noch(?: aus)?(?= ,|$)',
        '# (?:ist |sind |habe ich |hab ich )?noch nicht',
        '# (?:ist |sind )?nicht (?:fertig|erledigt)',
        'noch nicht',
      ],
    },
    skip: {
      full: [
        '(?:überspring|überspringe|überspringen|übersprungen|überspringt|auslassen|lass aus|lasse aus|weglassen|lass weg|lasse weg|lass weg|weg damit|streichen|streich|streiche|streicht|gestrichen|skip|skippen|skippe|entfällt|fällt weg|fällt aus|fällt flach|entfernen|entferne|löschen|lösche|lösch|kein interesse|nein|nee|nicht nötig|brauche nicht|brauch nicht|will nicht|mache nicht|mach nicht|mach nicht|nicht für|nichts für|kommt nicht in frage|lass ich|lasse ich|lass ich aus|lasse ich aus|lass ich weg|lasse ich weg|bleiben lassen|lass bleiben|kann weg|können weg|weg|raus|rausnehmen|nimm raus|vergiss|niemals|nie|ohne|passe|ich passe|mach ich nicht|mache ich nicht|will ich nicht|spar|spare|spar ich|spare ich|lieber nicht|ignorieren|ignoriere|trifft nicht zu|nicht relevant|unnötig|überflüssig|aussetzen|aus|lassen|sparen|weglassen wollen|verzichte|verzichte ich|verzichte auf|darauf verzichte ich|überspringe ich|spring über|nicht machen|ich nicht|werde nicht machen|werde ich nicht machen|abwählen|auf keinen fall|✗)(?: (?:wir|ich|aus|weg|lassen|bleiben|auf|will|möchte|werde))?',
        '(?:will|möchte|werde|kann) (?:ich )?(?:nicht|auslassen|überspringen|weglassen|streichen)(?: (?:machen|tun|schreiben|angehen))?',
        'lasse? (?:ich )?(?:aus|weg|sausen|bleiben|fallen)',
        '(?:wird|soll) (?:nichts|ausgelassen|gestrichen|weg)',
      ],
      any: [
        'lass (?:das |es )?gut sein',
        'lass (?:mal|gut sein|stecken|es|das|sein)(?= ,|$)',
        '(?:nee|nein|nö) ?,? ?lass (?:mal|gut)',
        '(?:#|das|es|so was|sowas) (?:(?:kommt|kommen|ist|passt|für|mich|bringt|mir|einfach|wirklich|leider|hier|geht|gar) ){1,6}(?:nicht in ?frage|nicht in betracht|nichts für mich|nicht zu mir|nichts|überflüssig|unnötig|sinnlos|gar nicht)(?= ,|$| (?:danke|weil|und|sorry))',
        '(?:überspring|überspringe|überspringen|streich|streiche|streichen|skip|skippe|vergiss|ignorier|ignoriere|lösch|lösche|entferne|entfern|lasse?|nimm|spring|verzichte auf|auslassen|weglassen) (?:(?:bitte|mal|wir|ich|über|mir|doch|einfach|auch|die|den) ){0,3}#(?! (?:liegen|ruhen|bis|warten))(?: (?:weg|aus|raus|bleiben|fallen|sein))?',
        '# (?:(?:bitte|mal|wir|ich|können|kann|soll|sollte|will|würde|möchte|werde|lieber|auch|mag|lass|lasse|dann|doch|brauche|brauch|mache|mach|einfach) ){0,4}(?:überspringen|auslassen|weglassen|streichen|skippen|weg|aus|raus|fällt weg|entfällt|fällt aus|fällt flach|nicht(?! (?:fertig|erledigt|vor|heute|jetzt|geschafft|mehr|verstanden|ganz|bekommen|kapiert|gemacht|so))|entfernen|löschen|gestrichen|bleiben|ignorieren|sausen|kein interesse|nie|niemals)(?= |$)',
        'überspringe (?:es|das|den|diesen)',
        '(?:mache|mach|werde|will|möchte|schreibe|schreib|schicke|tue|tu) (?:ich )?(?:das|es|den|die|dem|diesen|diese|dieses|keine[nm]?|nichts davon|da|#|so was|sowas) (?:ganz )?(?:bestimmt |sicher |auf keinen fall |auch |lieber )*(?:nicht(?! (?:mehr )?(?:heute|jetzt|vor))|machen nicht)(?! (?:mehr|heute|bekommen))',
        '(?:das|den|es|dies|die|diesen) (?:lass|lasse|spar|spare|schenke|schenk) ich(?: mir)?',
        'ohne mich',
        'nichts für mich',
        '(?:fällt|fallen) (?:bei mir )?(?:weg|flach|aus)',
        'spar(?:e)? ich mir',
        '✗ #',
        '# ✗',
        'erinnere? mich nicht (?:mehr )?an #',
        'nein zu #',
      ],
    },
    snooze: {
      full: [
        '(?:später|verschieben|verschiebe|verschieb|verschiebs|schieb|schiebe|aufschieben|schieb auf|vertagen|vertagt|nicht heute|heute nicht|nicht jetzt|jetzt nicht|ein andermal|ein ander mal|ein anderes mal|andermal|warten|warte|wart|erinner|erinnere|erinnern|erinnerung|wieder|nochmal|noch mal|noch einmal|nochmals|wieder melden|melde wieder|meld wieder|melde|meld|frag|frage|frag wieder|lieber|besser|snooze|schlummern|zurückstellen|später erinnern|morgen|mach ich|mache ich|mache|mach|wird gemacht|geht|ginge|passt besser|passt mir besser|passt|wäre besser|keine zeit|hab keine zeit|habe keine zeit|habe keine zeit|keine lust|schaffe nicht|schaff nicht|schaff ich nicht|schaffe ich nicht|komme nicht dazu|nicht vor|vor|nach|auf|bis|ab|erst|kann nicht|geht nicht|brauche zeit|brauche mehr zeit|brauch noch|brauche|mehr zeit|gib|gib zeit|dauert|zzz|liegen lassen|ruhen lassen|in|wiedervorlage|reicht|reicht auch|dran|wieder dran|ist dran|kommt|kommt dran|wollen|will|erledige ich|schreibe ich|nehme ich vor|hab ich luft|habe ich luft|habe ich zeit|hab ich zeit|hätte ich zeit|sobald|vertage|vertagen wir|verschieben wir|verschoben|weiter|nicht mehr)(?: (?:auf|verschieben|bis|wieder|nochmal|noch mal|erinnern|melden|fragen|um|nicht|auch|dran|ich|wir|an|machen|erledigen|später|um|vor))?',
        'eher später',
        'bin unterwegs',
        'bin beschäftigt',
        'in ruhe',
        'bald',
      ],
      any: [
        'zzz',
        'heute? (?:(?:wirklich|echt|leider|gar|auch|einfach) ){0,2}nicht(?: mehr)?(?= ,|$)',
        '(?:auf|bis|zum?|nach|in) @ (?:(?:noch|lieber|gern|das|es|zu|einfach) )*(?:verschieben|schieben|verlegen|vertagen|legen|setzen|warten|liegen lassen|aufschieben|machen|nachholen|vorlegen|erinnern|fragen|melden|zurückstellen)',
        '(?:verschieb|verschiebe|verschieben|schieb|schiebe|schieben|vertage|vertagen|leg|lege|pack|setz|setze|stell|stelle|lass|lasse|lassen|snooze|halt|halte) (?:(?:bitte|es|das|die|den|wir|mir|mal|alles|#|doch|auf|ruhig|liegen|warten|ruhen|mich|in ruhe|uns|bis|um|nach|noch) ){0,6}@',
        '# (?:(?:bitte|kann|soll|sollte|muss|lieber|auf|erst|will|möchte|ich|mache|mach|geht|dann|wir|gern|gerne|schieb|schiebe|verschieb|verschiebe|verschieben|um|bis|in|am|vertagen|nehme) ){0,5}@',
        '@ (?:(?:bitte|dann|mache|mach|ich|erst|wieder|nochmal|noch|mal|gern|gerne|lieber|auch|will|die|mit) ){0,4}#',
        '(?:erinner|erinnere|frag|frage|meld|melde|melden|weck|wecke|schreib|schick|schreiben) (?:(?:sie|mich|dich|mir|sich|du|bitte|wieder|doch|nochmal|noch mal|an|#|daran|dran|einmal|noch|erst|um) ){0,6}@',
        '(?:komm|kommen|komme) ~ @(?: ~ dran| wieder| zurück)?',
        '(?:bis|vor|erst|nicht vor|frühestens|ab) @(?= ,|$| (?:bitte|warten|ruhe|pause|wieder|geht|bin|habe|hab|keine|nicht|weg|im|schaffe|komme|lieber|mache))',
        '# (?:auf |kommt |bitte )?später',
        'später #',
        '@ (?:hab|habe|hätte) (?:ich )?(?:(?:wieder|mehr|genug|etwas|auch|endlich) )*(?:zeit|luft|ruhe|frei|kraft|kopf|gelegenheit)',
        '@ (?:mach|mache|schaff|schaffe|kann|erledige|kümmere|nehme|werde|komme|will|wollte|geht|passt|wäre|ginge|bin|schreibe|setze) (?:ich|es|das|besser|mir|wieder|auch)',
        '(?:mach|mache|erledige|schaffe|schreibe|schicke|schick|nehme|kümmere) (?:ich|mich|das|es) (?:(?:es|das|mir|alles|dann|erst|#|mich|darum|lieber|bestimmt|wohl|drum) ){0,4}@',
        '(?:will|werde|möchte|kann) (?:ich )?(?:(?:das|es|#|dann|erst|mir|mich) ){0,3}@ (?:machen|erledigen|angehen|schreiben|schicken|kümmern)',
        'zzz',
        '# (?:nicht heute|heute nicht|jetzt nicht|nicht jetzt|kann warten|muss warten|liegen|zurückstellen|verschieben)',
        '(?:verschieb|verschiebe|verschieben wir|schieb|vertage) #',
        'lass(?:e|t)? (?:#|das|es|mich|alles) (?:noch )?(?:liegen|warten|ruhen|in ruhe)',
        'heute nicht(?= ,|$)',
        'nicht heute(?= ,|$)',
        '@ (?:wieder|nochmal|noch mal|weiter|erneut)(?= ,|$)',
        'sagen wir @',
        'wie wäre es (?:mit|am)? ?@',
        'wie wärs (?:mit|am)? ?@',
        'nicht vor @',
        '(?:hab|habe) (?:ich )?(?:erst )?@ (?:zeit|luft|ruhe|frei)',
        'bin (?:ich )?(?:(?:noch|bis|im|in|auf|urlaub|krank|weg|verreist|unterwegs|erst|bei|dienstreise) ){1,4}@',
        '@ (?:bin|hab|habe) ich (?:zurück|wieder|luft|zeit|frei)',
      ],
    },
    pause: {
      full: [
        '(?:pause|pausieren|pausiere|pausier|pausiert|eine pause|ne pause|auszeit|unterbrechen|unterbrechung|aussetzen|setz aus|setze aus|brauche eine pause|brauche ne pause|brauch pause|brauche pause|brauch ne pause|funkstille|urlaub|ruhe|mach pause|mache pause|pause machen|mal pause|kurze pause|anhalten|stillhalten|still|einfrieren|⏸)(?: (?:machen|einlegen|einlegen|von|erinnerungen|die erinnerungen|mails|für|bis|wochen|nehmen))*',
      ],
      any: [
        '(?:pause|auszeit|unterbrechung) (?:(?:für|von|bis|bitte|machen|ab|mal|zum|zur) )*@',
        '(?:brauche|brauch|mache|mach|machen|möchte|will|nehme|gönn|gönne) (?:(?:ich|jetzt|mal|eine|ne|erstmal|erst mal|wir|kurz|dringend|mir|kleine|\\d|bitte) )*(?:pause|auszeit)',
        'pausier\\w{0,3}',
        '@ (?:pause|ruhe|aussetzen|auszeit|urlaub|funkstille)',
        'alles (?:pausieren|anhalten|verschieben|auf eis)',
        'auf eis',
        'keine (?:mails|erinnerungen) (?:bis|für|in den nächsten) @',
        '(?:unterbrich|unterbrecht|setz|setzt) (?:bitte )?(?:alles|die (?:mails|erinnerungen))(?: (?:für|bis|aus))?',
        'lasst? mich (?:bitte )?@ in ruhe',
      ],
    },
    stop: {
      full: [
        '(?:stop|stopp|stoppen|stoppe|stoppt|halt|aufhören|hör auf|hört auf|hören sie auf|schluss|ende|genug|abbestellen|abmelden|abbrechen|abbruch|beenden|beende|beendet|kündigen|austragen|reicht|es reicht|das reicht|lass in ruhe|in ruhe lassen|lasst in ruhe|lass gut sein|nicht mehr|abo kündigen|raus hier|ende gelände|feierabend|abschalten|ausschalten|aus|keine mails|keine mails mehr|keine mail mehr|keine erinnerungen mehr|keine nachrichten mehr|nichts mehr|verschwinde|klappe|unsubscribe|cancel|🛑|melde ab|will nicht mehr|ich geb auf|ich gebe auf|gib ruhe|ruhe jetzt|einstellen)(?: (?:mit|mehr|mails|den mails|den erinnerungen|der|allem|hier|schicken|alles|plan|den plan|erinnerungen|komplett|ganz|reicht|newsletter|von euch|zu schreiben|zu schicken|aus|verteiler|abo|ab))*',
      ],
      any: [
        '(?:bleiben|sein) lassen(?! (?:wir|ich))',
        '(?:nix|nichts) mehr (?:(?:davon|von|darüber|dazu|zu) ?[^ ,]{0,12} ?){0,2}(?:hören|wissen|lesen|bekommen|kriegen|sehen)',
        '(?:keine|nie|nicht|niemals|nichts) (?:(?:weiteren?|solche|von|diese|eure|ihre|mehr|e|noch|irgendwelche) )*(?:mails?|e ?mails?|erinnerungen|nachrichten|post|newsletter)(?: (?:von|mehr|bitte|bekommen|schicken|erhalten|haben|euch|ihnen|dir|an|mich))*(?= ,|$)(?! (?:bis|für))',
        '(?:schreib|schreibt|schreiben|schick|schickt|schicken|sende|senden|sendet|erinnere|melde|meldet) (?:(?:sie|mir|mich|bitte|euch|dich|bitte) )*(?:nicht|nichts|keine \\S{3,14}|nie)(?: mehr| wieder)',
        'hör(?:t|en)?(?: sie)?(?: bitte| endlich| doch)* (?:auf|damit auf)',
        'abbestell\\w{0,3}|abmeld\\w{0,3}|abzumelden|abzubestellen',
        '(?:bestelle?|melde?|meldet|melden) (?:(?:mich|ich|alles|sie|bitte|den|die|von|allem|euch|erinnerungen|newsletter|mails|hiermit|hier) ){1,6}ab(?= |$)',
        '(?:aus|von) (?:dem|der|euer\\w?|eure\\w?|ihre\\w?|diese\\w?|allen) (?:verteiler|liste|mailingliste|adressliste|listen|verteilern)',
        '(?:nehmt|nehmen|nimm|streicht|streichen|streich|tragt|tragen|trag|lösche?n?) (?:sie )?(?:mich|meine adresse) (?:bitte )?(?:aus|von|raus)',
        '(?:will|möchte|mag|brauche) (?:ich )?(?:(?:bitte|absolut|überhaupt|gar|wirklich|davon|jetzt|hier|einfach) )*(?:keine|nichts|nicht mehr)(?: (?:mails?|erinnerungen|nachrichten|mehr|weiteren?|e ?mails?|von|euch|davon|solche|erinnert|ihnen|angeschrieben|hören|bekommen|post|werden))+',
        '(?:lass|lasst|lassen) (?:sie )?mich (?:bitte |endlich )*in (?:ruhe|frieden)(?! bis)',
        '(?:bitte|jetzt|sofort|endlich) (?:stop|stopp|stoppen|aufhören|beenden)(?= |$)',
        '(?:beende|beenden|stopp|stoppe|stoppt|schließ|schließe|brich|stell|stelle|stellt) (?:(?:bitte|sie|ihr) )*(?:diesen|den|die|dieses|das|alle|alles|eure|ihre) (?:plan|pläne|fall|vorgang|mails|erinnerungen|ein|ab)',
        '(?:plan|erinnerungen|mails|fall) (?:(?:für|von|zu|bei|mit|der|die|bitte|alle|sofort) ?(?:\\S{2,16} ){0,3})?(?:beenden|stoppen|einstellen|abstellen|abschalten|schließen)',
        'stopp? (?:alles|alle|mails?|plan)',
        'alles (?:stoppen|beenden|abbestellen)',
        'schluss (?:mit|jetzt|damit)',
        'mach(?:t)? schluss',
        'nicht mehr (?:erinnert|angeschrieben|kontaktiert) werden',
        'nie wieder (?:was|etwas|mails|von|schreiben)',
        'stell(?:t|en)? (?:sie )?(?:die )?(?:mails|erinnerungen|zusendung) ein',
      ],
    },
    resume: {
      full: [
        '(?:weiter|weitermachen|mach weiter|macht weiter|weiter gehts|weiter geht s|gehts weiter|fortsetzen|fortfahren|fahr fort|wieder da|bin wieder da|bin zurück|wieder aufnehmen|wiederaufnehmen|wieder aktivieren|aktivieren|reaktivieren|wieder an|wieder einschalten|einschalten|anschalten|wieder los|los|los gehts|los geht s|pause beenden|pause vorbei|pause aufheben|pause ende|resume|leg los|kann weitergehen|es kann weitergehen|kann weiter gehen|bereit|bin bereit|bin wieder bereit|wieder starten|neu starten|neustart|nochmal von vorn|wieder fit|wieder erinnern|▶|hilft|hilft weiter|immer nützlich|immer hilfreich|nützlich)(?: (?:gehts|geht s|mit|machen|da|bitte|den|mails|erinnerungen|starten|gehen|bin|wieder|so|an|los|weiter))*',
      ],
      any: [
        '(?:schick|schickt|schicken|sende|sendet|gib|gebt) (?:(?:mir|sie|bitte|die|meine|doch|eure|wieder) )*(?:erinnerungen|mails|e mails|nachrichten)(?: (?:bitte|doch))* (?:wieder|weiter)',
        'wieder (?:da|zurück|fit|bereit|dabei|einsatzbereit|an bord|am start)(?= ,|$| (?:und|ihr|du|kannst|könnt))',
        '(?:erinnerungen|mails|pläne|plan) (?:(?:bitte|wieder|jetzt|mir|gerne) )*(?:wieder (?:an|ein|aktivieren|einschalten|aufnehmen|starten|schicken|haben|senden)|fortsetzen|anschalten|einschalten)',
        '(?:schalte?|schaltet|stell|mach) (?:(?:die|bitte|mir|alle|erinnerungen|mails|meine) ){0,5}wieder (?:an|ein)',
        '(?:schick|schickt|schreib|schreibt|erinnere|erinnert|sende) (?:(?:mir|mich|bitte|ruhig|die|gern|gerne|du|ihr) ){0,4}(?:wieder|weiter)(?= ,|$| (?:die |meine )?(?:mails|erinnerungen))',
        '(?:kannst|könnt|dürft|darfst|können) (?:du|ihr|sie|jetzt|mir|gerne|wieder|ruhig|mich) (?:\\S{2,10} ){0,4}(?:weiter ?machen|loslegen|anfangen|starten|schreiben|schicken|erinnern)',
        'weiter ?gehts?',
        'geht (?:es )?weiter(?= ,|$)',
        'mach(?:t|en)? (?:bitte |ruhig |gerne )*weiter',
        '(?:aus versehen|versehentlich) (?:gestoppt|abbestellt|abgemeldet|pausiert)',
        'pause (?:ist )?(?:vorbei|um|zu ende|beenden|aufheben)',
        'will (?:die|eure|meine) (?:mails|erinnerungen) (?:wieder|zurück)',
        '(?:immer )?noch (?:nützlich|hilfreich)',
      ],
    },
    start: {
      full: ['(?:start|starten|starte|anfangen|beginnen|beginne|loslegen)(?: (?:erinnerungen|wieder|neu))*'],
      any: ['(?:erinnerungen|mails) (?:starten|anschalten)'],
    },
    hired: {
      full: [
        '(?:zusage|zusage bekommen|zusage erhalten|eingestellt|angestellt|job|neuer job|neue stelle|angebot|jobangebot|stelle bekommen|job bekommen|hab job|habe job|habe einen job|hab einen job|habe eine stelle|hab stelle|arbeit gefunden|job gefunden|stelle gefunden|vertrag unterschrieben|unterschrieben|angenommen|genommen|hab die zusage|ich hab|hat geklappt)(?: (?:bekommen|erhalten|gefunden|angenommen|worden|unterschrieben|ist|bei \\S{2,20}))*',
      ],
      any: [
        'probezeit (?:ab|beginnt|startet)',
        '(?:fange|beginne|starte|arbeite) (?:ich )?(?:ab |am )?@ (?:bei|in|als|im) (?:[^ ,]{2,14} ){0,3}(?:an)?(?= ,|$)',
        'vertrag (?:ist )?(?:da|unterschrieben)(?= ,|$)',
        'vertrag (?:[^ ,]{2,10} ){0,3}(?:unterschrieben|unterzeichnet)',
        '(?:fang|fange|starte|beginne) (?:ich )?(?:(?:am|im|ab|@|ersten|bald|dann) ){1,4}(?:bei|als|in|im) (?:[^ ,]{2,16} ){1,4}an',
        'ich (?:fang|fange) (?:(?:am|im|ab|@|ersten|bald|dann|#) ){1,4}(?:bei|als|in|im)',
        '(?:hab|habe|haben|hatte) (?:(?:ich|jetzt|endlich|heute|gestern|gerade|wir|den|die|eine|einen|ne|nen|neue|neuen|feste|das|meinen|ja|es|schon|tatsächlich|wirklich|ab|seit) ){0,7}(?:zusage|job|stelle|arbeit|arbeitsvertrag|vertrag|jobangebot|stellenangebot|anstellung|platz|festanstellung|traumjob)(?: (?:bekommen|gefunden|erhalten|unterschrieben|angenommen|sicher|in der tasche|ergattert|ist))?(?= ,|$| (?:bei|als|ab|in|am|und|im))(?! (?:beworben|gesucht|verloren|ausgeschrieben))',
        '(?:job|stelle|arbeit|vertrag|zusage|angebot) (?:(?:ist|wurde|habe|hab|ich|heute|gestern|jetzt|endlich) )*(?:gefunden|bekommen|unterschrieben|erhalten|angenommen|mir|ergattert|in der tasche|unter dach)',
        '(?:wurde|bin|worden|werde) (?:(?:ich|jetzt|endlich|heute|gerade|ab|dort|fest) )*(?:eingestellt|angestellt|übernommen|genommen worden|angenommen worden|unter vertrag)',
        '(?:nehmen|haben|stellen) mich (?:genommen|eingestellt|ein|übernommen)',
        'sie nehmen mich',
        'fange? (?:ich )?(?:(?:am|im|ab|bei|dort|nächsten|nächste|\\S{2,14}|@) ){0,5}(?:neuen job|neue stelle|(?:als|zu arbeiten) )',
        '(?:neuen|neuer|neue) (?:job|stelle|arbeit) (?:beginnt|fängt|startet|ab|an)',
        'starte (?:ich )?(?:(?:am|im|ab|@) ){0,3}(?:meinen|den|im|in meinem) neuen? job',
        'vertrag (?:ist )?unterschrieben',
        'nicht mehr (?:arbeitslos|auf jobsuche|auf der suche)',
      ],
    },
    help: {
      full: [
        '(?:hilfe|help|hilf|anleitung|befehle|kommandos|was|wie|hä|info|infos|verstehe nicht|versteh nicht|verstehe ich nicht|versteh ich nicht|kapier nicht|kapiere nicht|erklärung|wie geht|wie funktioniert|was kann ich tun|optionen|menü|brauche hilfe|wie bedienen|bedienung|bedienungsanleitung|faq|befehlsliste|liste befehle)(?: (?:bitte|ich|mir|dich|dir|hier|euch))*',
      ],
      any: [
        '(?:was ist |wo ist )?(?:der )?unterschied zwischen',
        'wie bringe? ich (?:das|dich|euch|es) zum schweigen',
        'was (?:(?:kann|könnte|soll|muss|darf|ich|man|denn|genau|alles|hier|dir|euch|dir|überhaupt|eigentlich|jetzt|antworten) ){1,6}(?:schreiben|antworten|sagen|eingeben|tippen|machen|zurückschreiben)(?= |$)(?! (?:bei|in|mit) (?:#|der bewerbung))',
        '(?:wie|so) (?:funktioniert|geht|läuft) (?:das|es|dies|rebound|ihr|das hier|das alles|das ganze)(?= ,|$| (?:hier|eigentlich|denn|alles|überhaupt|genau))',
        '(?:welche|was für) (?:befehle|wörter|worte|antworten|möglichkeiten|kommandos|optionen)',
        '(?:liste|übersicht) (?:der|aller|mit|von|mit den) (?:befehle|befehlen|wörter|kommandos)',
        'wie (?:(?:kann|könnte|soll|würde|ich|man|muss) ){1,3}(?:(?:das|es|dich|euch|hier|die|den|einen|eine|einzelnen|nur|alle|mails|erinnerungen|schritt|schritte|plan|meine|daten|mich|denn|wieder|diese|#|davon) ){0,6}(?:stoppen|beenden|pausieren|verschieben|überspringen|abbestellen|abmelden|ändern|rückgängig|löschen|auslassen|abhaken|benutzen|bedienen|aufhören|korrigieren)',
        '(?:wie) (?:stoppe|pausiere|verschiebe|überspringe|beende|ändere|lösche|melde|bestelle|hake|korrigiere|benutze|bediene) ich (?:(?:das|es|hier|die|den|einen|eine|mails|erinnerungen|mich|schritt|plan|meine daten|euch|dich|#) ?){0,4}(?:ab|hier|denn|richtig|eigentlich)?(?= |$)',
        '(?:muss|soll|kann|darf) ich (?:(?:da|die|immer|auch|nur|eine?|jedes mal|jetzt|hier|wirklich|das) )*(?:nummer|zahl|wort|done|befehl|betreff|englisch|deutsch|nummern)',
        'verstehe? (?:ich )?(?:nicht|gar nicht|das nicht|nur bahnhof)(?: (?:wie|was|das|hier) ~?)?(?= |$)(?! #)',
        'gibt es (?:eine|einen|die) (?:möglichkeit|befehl|weg|liste)(?! (?:der|von) (?:firmen|stellen))',
        'kann (?:ich|man) (?:auch |nur )?(?:einen?|einzelne|nur) (?:schritt|schritte|davon)? ?(?:\\S{2,12} )?(?:verschieben|überspringen|auslassen|pausieren)',
        'weiß nicht (?:was|wie) ich (?:schreiben|antworten|hier)',
      ],
    },
    status: {
      full: [
        '(?:status|liste|übersicht|stand|stand der dinge|zwischenstand|überblick|was offen|was ist offen|was ist offen|was fehlt|was steht an|was steht aus|was kommt|offen|offene|offene schritte|fortschritt|todo|to do|zusammenfassung|was ist übrig|was bleibt|wo stehe ich|wo steh ich|wie weit bin ich|wie stehts|wie siehts aus|sonst was|was kommt als nächstes|was muss ich)(?: (?:offen|an|aus|zeigen|der|schicken|von|schritten|übrig|zu tun|machen|tun|dran|alle|aller|geben|meine|ist))*',
      ],
      any: [
        '(?:was|welche|wie viele|wieviele|wie viel|was alles|ist|sind|welche schritte) (?:(?:ist|sind|steht|stehen|habe|hab|ich|muss|noch|denn|jetzt|eigentlich|alles|da|schritte|davon|war|bleibt|fehlt|mir|sonst|bei|von|kommt|als|bisher|schon|mir) ){0,7}(?:offen|an|aus|übrig|zu tun|fällig|überfällig|dran|nächstes|fehlen|fehlt|tun|machen|erledigen|erledigt|gemacht|geschafft|abgehakt|ausstehend)(?= ,|$)',
        'wo (?:steh|stehe|bin|war|waren) (?:ich|wir)(?: gerade| jetzt| eigentlich| stehen geblieben| nochmal)?',
        'wie weit (?:bin|sind)',
        '(?:zeig|zeige|schick|schicke|gib|sag) (?:(?:mir|bitte|mal|eine|die|den|meine|ne|kurz|alle|alles) )*(?:liste|übersicht|stand|status|überblick|offene\\w? \\S{3,12}|offenen)',
        '(?:überblick|faden) verloren',
        'stand der dinge',
        'als nächstes(?= ,|$)',
      ],
    },
    show: {
      full: [
        '(?:zeig|zeige|zeigen|mehr|anzeigen|zeig mehr|mehr zeigen|mehr dazu|mehr infos|mehr details|details|nächster|nächste|nächsten|nächsten schicken|öffnen|öffne|nochmal zeigen|nochmal schicken|schick nochmal|schicke|schick|was war|was ist|wie war|worum gehts bei|worum geht es bei|worum ging es bei|worum gings bei|was bedeutet|was heißt|ansehen|ansicht|lesen|wiederholen|wiederhole|weiterlesen|was steht in|erklär|erkläre|erklären|verstehe nicht|versteh ich nicht|verstehe ich nicht|was soll ich bei tun|was soll ich bei machen|mehr lesen|noch einen|noch eins|der nächste)(?: (?:mehr|noch mal|nochmal|zeigen|schicken|sehen|anzeigen|an|davon|dazu|her|her damit|genau|gemeint|noch|bei|zu|gleich|nochmals))*',
      ],
      any: [
        'was (?:stand|war|steht) (?:(?:nochmal|noch mal|denn|eigentlich|noch) )*(?:in |bei |unter )?(?:der |dem )?#',
        '(?:zeig|zeige|zeigt|schick|schicke|schickt|öffne|erklär|erkläre|gib|wiederhole|sende) (?:(?:mir|bitte|mal|nochmal|noch mal|noch einmal|doch|mehr|zu|über|die|den|einmal) ){0,5}#',
        '(?:was|wie|worum) (?:(?:war|ist|bedeutet|soll|genau|ich|nochmal|noch|mal|geht|ging|gehts|gings|es|muss|denn|eigentlich|das|steht|heißt|sollte|meint|genau) ){1,6}(?:(?:bei|in|mit|unter|um|zu|an) )?#',
        '# (?:(?:bitte|nochmal|noch mal|noch einmal|verstehe|versteh|habe|hab|kapiere|ich|mir|genauer|genau|will|würde|möchte|gern|gerne|erst) ){1,5}(?:nicht|zeigen|sehen|anzeigen|schicken|erklären|lesen|verloren|bekommen)(?! erledigt)',
        '(?:nächsten?|nächste) (?:schritt|aufgabe) (?:zeigen|schicken|bitte|her)',
        'mehr (?:zu|über|infos? zu) #',
        'zeig(?:e)? (?:mir )?(?:den|die|alle) (?:nächsten?|rest|anderen|restlichen|späteren)',
      ],
    },
    delete: {
      full: [
        '(?:lösche?n?|löscht|vernichte?n?) (?:(?:sie|alle|alles|meine|mich|daten|konto|account|von|über|was|ihr|habt|komplett|vollständig|restlos|sämtliche|personenbezogenen?|gespeicherten?|bei euch|infos|informationen|profil|und|mails) ?)+',
        '(?:meine |alle |alle meine |meine ganzen )?daten (?:löschen|weg|vernichten|entfernen|komplett löschen)',
        '(?:konto|account|profil) löschen',
        'alles löschen',
        'datenlöschung',
        'löschung',
      ],
      any: [
        '(?:widerrufe|widerruf|ziehe) (?:[^ ,]{2,12} ){0,3}einwilligung',
        '(?:lösch|lösche|löscht|löschen|entfern|entfernen|entfernt|vernichtet|vernichten|tilgen|tilgt|radiert) (?:(?:sie|bitte|alle|alles|meine|die|den|über|mich|von|mir|was|ihr|habt|sämtliche|gespeicherten?|personenbezogenen?|persönlichen?|mein|das|den|gesamten?|ganzes?|ganzen) ){1,8}(?:daten|konto|account|habt|haben|wisst|infos|informationen|profil|angaben|gespeichert|mir|verlauf|einträge|adresse)',
        '(?:daten|konto|account|profil|angaben|informationen|alles(?: was ihr| über mich| von mir)|adresse|verlauf) (?:(?:sollen|soll|müssen|zu|vollständig|komplett|bitte|über|mich|von|mir|bei|euch|ihnen|unverzüglich|sofort|wieder|restlos|und|habt|wisst|gespeichert|habt|alle|werden|nach|gemäß|endgültig|dauerhaft) ){0,8}(?:löschen|gelöscht|löscht|entfernen|entfernt|vernichten|gelöscht werden|zu löschen)',
        'löschung (?:(?:aller|meiner|sämtlicher|der|personenbezogenen|mich|gespeicherten|persönlichen|nach|gemäß) )+(?:daten|art)?',
        '(?:recht auf )?vergessenwerden|vergessen werden',
        'art 17|artikel 17',
        'nichts (?:mehr )?von mir (?:speichern|gespeichert|übrig|bleibt)',
      ],
    },
    export: {
      full: [
        '(?:export|exportieren|exportiere|datenexport|daten|meine daten|kopie|datenkopie|sicherung|backup|datenauskunft|auskunft|herunterladen|download|daten schicken|daten exportieren|daten herunterladen)(?: (?:bitte|meiner|daten|aller|alle|schicken|exportieren|meine|zusenden|alles))*',
      ],
      any: [
        'alles (?:,? ?was )?(?:ihr|du|sie) (?:[^ ,]{2,10} ){0,3}(?:über mich|von mir) (?:[^ ,]{2,12} ){0,2}(?:habt|hast|haben|wisst|wissen|speichert|gespeichert)(?! löschen)',
        '(?:export|exportier|exportiere|exportieren) (?:(?:meine|alle|alles|die|mir|bitte|mal|den|das) )*(?:daten|verlauf|alles|was)?',
        '(?:kopie|abschrift|ausdruck|auszug|sicherung) (?:(?:von|aller|meiner|der|all|meinen|allem|allen|über|mich|was|alles) )*(?:daten|was|allem|alles|gespeicherten|unterlagen|einträge)?',
        '(?:schick|schicke|schickt|schicken|sende|sendet|senden|gib|gebt|mail|mailt|möchte|will|hätte|brauche|bekomme|lad|lade) (?:(?:mir|sie|bitte|alle|alles|meine|eine|gern|gerne|die|was|ihr|du|sie|über|mich|von|kopie|liste|von|ich|gesamten|als|mal|einmal) ){1,9}(?:daten|wisst|weißt|habt|hast|gespeichert|haben|verlauf|gespeicherten|bewerbungen|absagen)(?= ,|$| (?:als|in|habt|hast|schicken|zu|haben|zuschicken|mailen|zusenden|herunterladen|zum|sehen|exportieren|an|gespeichert|über|von))(?! (?:gelöscht|löschen))',
        'auskunft (?:nach|gemäß|gem|über|laut|zu) (?:art|artikel|dsgvo|meine|alle|gespeicherte)',
        'art 15|artikel 15',
        'welche daten (?:(?:habt|hast|haben|liegen|sind|ihr|du|sie|speichert|über|mich|von|mir|speichern|zu|meiner) )+',
        '(?:daten|verlauf|bewerbungen|absagen|alles|liste) (?:(?:bitte|mir|meiner|aller|als|in|eine[mr]?|über|mich) )*(?:als|in einer|in eine) (?:datei|csv|pdf|excel|tabelle|anhang)',
        '(?:liste|übersicht|nachweis|aufstellung|tabelle|nachweise) (?:(?:aller|meiner|über|meine|der|alle|von|all) )*(?:bewerbungen|absagen|bewerbungsbemühungen|eigenbemühungen)',
        'meine daten (?:haben|mitnehmen|bekommen|herunterladen|sichern|runterladen)',
        'was (?:wisst|weißt|habt|hast|speichert) (?:ihr|du) (?:alles )?(?:über mich|von mir)',
      ],
    },
    thanks: {
      full: [
        '(?:danke|dankeschön|danke schön|danke sehr|vielen dank|herzlichen dank|besten dank|lieben dank|tausend dank|merci|dank dir|dank euch|ich danke|thx|thanks|großes dankeschön|🙏|vergelts gott|danke dir|danke euch|dankbar)(?: (?:dir|euch|ihnen|für|alles|sehr|nochmal|nochmals|von herzen|vielmals|schön|dafür|die|hilfe|und|ihr|lieben|rebound))*',
      ],
      any: [
        '(?:danke|dankeschön|vielen dank|herzlichen dank|besten dank|lieben dank|tausend dank|vielen lieben dank|1000 dank)(?! (?:mail|karte|schreiben|brief|nachricht|an (?:frau|herrn)|nein|für nichts))',
        'ich danke (?:dir|euch|ihnen)',
        '🙏',
        '(?:bin|sehr) dankbar',
        'hat mir (?:sehr |echt |wirklich )geholfen',
      ],
    },
    undo: {
      full: [
        '(?:rückgängig|rückgängig machen|mach rückgängig|zurück|zurücknehmen|nimm zurück|undo|versehen|war ein versehen|aus versehen|versehentlich|war versehentlich|falsch|war falsch|vertan|hab vertan|habe vertan|verklickt|hab verklickt|habe verklickt|vertippt|habe vertippt|hab vertippt|irrtum|war ein irrtum|mein fehler|fehler|widerrufen|widerruf|doch nicht|wiederherstellen|stornieren|letzte änderung zurück|ups|upsi|hoppla|kommando zurück|↩|falsche taste|falscher schritt|falsche nummer|falsche zeile)(?: (?:machen|nehmen|war|ein|versehen|letzte|letzten|letztes|änderung|sache|befehl|das|war falsch))*',
      ],
      any: [
        'rückgängig',
        '(?:nimm|nehmt|nehmen) (?:(?:das|es|die|bitte|letzte|den|sie|wieder|änderung|meine|antwort) )*zurück',
        '(?:das|die letzte|es|letzte) (?:mail |antwort |nachricht )?war (?:(?:ein|nur|doch|leider|mein|ich nicht|nicht) ?)*(?:versehen|fehler|irrtum|vertipper|falsch|katze|hund|kind|sohn|tochter|falsche|ich nicht|so gemeint|ernst gemeint)',
        '(?:vertan|verklickt|vertippt|verlesen)(?= |$)',
        'aus versehen (?:\\S{2,14} )?(?:gedrückt|geschickt|geschrieben|abgehakt|übersprungen|geklickt|gelöscht)',
        'kommando zurück',
        'letzte (?:änderung|eingabe|antwort|mail) (?:ignorieren|vergessen|zurück|streichen)',
        '# (?:ist|war) doch (?:noch )?nicht (?:fertig|erledigt|gemacht)',
        '# wieder (?:rein|aufnehmen|herstellen|zurück)',
      ],
    },
    plan: {
      full: ['(?:plan|mein plan|der plan|plan schicken|schick plan|zeig plan)'],
      any: ['(?:schick|schicke|zeig|zeige|gib) (?:mir )?(?:bitte )?(?:jetzt )?(?:den|meinen) plan'],
    },
    yes: {
      full: [
        'ja|jo|jep|jup|klar|genau|sicher|natürlich|ja bitte|ok|okay|bestätigt|bestätige|stimmt|richtig|gerne|gern|haben sie|hat er|hat sie|auf jeden fall|unbedingt|ja löschen|ja klar|👍|✓',
      ],
      any: [],
    },
    no: {
      full: [
        'nein|nee|nö|ne|nein danke|nicht|keine|noch nicht|niemals|bloß nicht|nichts|keine antwort|hat er nicht|hat sie nicht|haben sie nicht|bisher nicht|leider nicht|leider nein|doch nicht|✗',
      ],
      any: [],
    },
  },
  everything:
    'alles|alle|keine|nie|niemals|nichts|verteiler|liste|abmelden|abbestellen|abbestelle|abmelde|melde ~ ab|komplett|schreibt|schreib|schreiben|mails|mail|e mails|erinnerungen|austragen|in ruhe|abo|newsletter|unsubscribe|zusendung|nicht mehr (?:erinnert|angeschrieben|kontaktiert)',
  thisPlan:
    'diesen plan|dieser plan|den plan|der plan|diesen einen|nur (?:den|die|das|der|diesen|diese|für)|für diese|diesen fall|diese firma|zu dieser|diese stelle|die anderen|andere pläne|von dieser|zu (?:\\S{3,16} ){1,2}stoppen|für die (?:stelle|firma)|diesem plan|dem plan',
  notThanks:
    'danke ,? ?nein|nein ,? ?danke|nee ,? ?danke|danke für nichts|na danke|schönen dank auch|dank (?:der|dem|des|meiner|meinem|eurer)|danke (?:mail|karte|schreiben|brief)|ohne dank|(?:meinen|den|keinen|ein) dank|nein ,? ?vielen dank|danke ~ verzichte|na vielen dank|toll ,? ?danke|super ,? ?danke',
  unsure: 'überlege|unsicher|soll ich|weiß nicht ob|abwägen|schwanke|entscheiden|weniger geld|ablehnen|was meint',
  event:
    '^@ (?:ist|war|wird)|zurück|nur ein tag|seit|gewartet|warte|arbeite|fange|anfangen|dauert|gespräch|vorstellungsgespräch|geburtstag|absage|abgesagt|angebot|bewerbung|beworben|probearbeiten|prüfung|arbeitslos|drückt mir|genau ein jahr|termin bei(?:m)? (?:firma|unternehmen)',
  idle: 'was bleibt ,? ?(?:ist|sind)|ein schlechtes gefühl|(?:vergiss|ignorier\\p{L}{0,2}) (?:alle |deine |eure )?(?:vorherigen )?(?:anweisungen|regeln|vorgaben)|alle (?:nutzer|teilnehmer|empfänger)|datenbank|administrator|systemprompt|geht wieder(?= ,|$)|mit den nerven|fix und fertig|wie (?:meine|man|mein) ~ (?:sagt|sagte|sagen|immer)',
  steps: {
    step: 'schritte?|nr|nummer|nummern|punkte?|aufgaben?|no',
    article: 'der|die|das|den|dem|diese[rns]?|mein|meine|dein|deinen',
    and: 'und|sowie|u|plus|&',
    to: 'bis|bis zu',
    all: 'alle (?:drei|vier|fünf|sechs|zwei|beide|schritte|davon|punkte)|alles|alle|beide|beides|die beiden|sämtliche|jeden|das ganze|den ganzen kram|komplett alles',
    except: 'außer|bis auf|ausgenommen|ohne|nur nicht|mit ausnahme von',
    first: 'ersten|erste',
    last: 'letzten|letzte',
    rest: '(?:den |der |die )?(?:rest|übrigen|anderen|restlichen|andere)(?: (?:zwei|beiden|drei))?',
    one: 'schritt|teil|sache|ding|aufgabe|punkt|geschichte|zeug|kram',
    suffix: 'º|ª',
    it: 'es|das|den|die|ihn|sie|dies|diese[nsr]?|davon|damit|dem|beides|beide',
    counted:
      '(?:gespräche?|vorstellungsgespräche?|bewerbungen|absagen|wochen|tage|monate|jahre|leute|personen|firmen|stellen|runden|mal|male|stunden|minuten|kinder|prozent|euro|bewerber|kandidaten|fragen|jobs|interviews?|termine|mails|anläufe|nächte|seiten|sprachen|anrufe|zähne|von (?:ihnen|denen|den|drei|vier)|weitere|andere|(?:\\p{L}{3,14}e[nr]? )(?:wochen|gespräche|bewerbungen|absagen|leute|monate|jahre|runden))',
    ofOther: '(?:von|in) (?:ihrem|deren|einem|ihrer|einer)|des (?!plan)|der (?!plan)',
    clock: 'um|gegen|seit|bis um',
    after:
      'ist|sind|war|kann|können|hab|habe|erledigt|fertig|gemacht|geschafft|geschickt|abgehakt|bitte|und|oder|aber|noch|auch|nicht|auf|bis|am|im|in|erst|später|morgen|heute|ich|mach|mache|weg|raus|streichen|lassen|auslassen|weglassen|überspringen|verschieben|abhaken|skip|done|brauche|mag|will|wird|soll|muss|passt|fällt|entfällt|dann|danach|zeigen|nochmal|gestern|schon|jetzt|ja|nein|kommt|mit|von|durch|hinter|vom|geht|braucht|warte|warten',
    next: 'ist|kann|muss|mache|mach ich|will|brauche|habe|hab|soll|sollte|könnte|lieber|erst|später|morgen|geht|wird|bitte erst',
    about: [
      '(?:gefühls?|tagebuch|schreibübung)(?:sache|schritt|übung)?',
      'dank(?:es|e)?(?: ?(?:mail|karte|schreiben|brief|nachricht|mails|e mail|sagung))|danksagung|dankeschön (?:mail|an)|dankesding|dankes sache|dankessache|danke (?:schritt|mail)',
      'coach(?:ing)?(?: ?(?:sache|schritt|gespräch))?|mentor(?:in)?|berater(?:gespräch)?|probeinterview|feedbackgespräch',
      'anderer weg|andere firmen|besserer weg',
      'suche anpassen|suchschritt|lebenslauf(?: sache| schritt)?|suche',
      'statistik(?:en)?|zahlen(?: sache| schritt)?|arbeitsmarkt(?:daten)?|marktdaten',
      '(?:das |die )?linked ?in(?: ?(?:sache|ding|schritt|profil|geschichte))?|xing(?: ?(?:sache|profil))?|social media|profil(?: ?(?:sache|schritt))|netzwerk(?:sache|schritt)|personal brand|marke',
    ],
  },
  time: {
    hour: 'stunden?|std|h',
    day: 'tage?n?|tg',
    workday: 'arbeitstage?n?|werktage?n?',
    week: 'wochen?|wo',
    fortnight: '',
    month: 'monate?n?',
    half: 'halbe?n?s?|einer? halben',
    few: 'ein paar|einige|einigen|paar|wenigen',
    couple: '(?!)',
    weekdays: [
      'mo(?:ntags?)?',
      'di(?:enstags?)?',
      'mi(?:ttwochs?)?',
      'do(?:nnerstags?)?',
      'fr(?:eitags?)?',
      'sa(?:mstags?)?|sonnabends?',
      'so(?:nntag)(?:s)?',
    ],
    months: [
      'jan(?:uar)?|jänner',
      'feb(?:ruar)?|feber',
      'märz|mrz',
      'apr(?:il)?',
      'mai',
      'juni?',
      'juli?',
      'aug(?:ust)?',
      'sept?(?:ember)?',
      'okt(?:ober)?',
      'nov(?:ember)?',
      'dez(?:ember)?',
    ],
    beside: 'nächsten|nächster|nächste|kommenden|kommender|kommende|diesen|dieser|am|den|dem|früh',
    pastBefore:
      'gestern|vor|letzten|letzte|letzter|seit|vergangenen|jeden|jede|vorigen|nach|die letzten|in den letzten|drei|erste|gestern|fast|über|zum',
    pastAfter: 'her|zuvor|lang(?! (?:pause|ruhe|aussetzen))|erfahrung|alt|arbeitslos|funkstille|wartezeit|später war|dauert das',
    tomorrow: 'morgen(?: früh)?|morgn|mrgn',
    dayAfter: 'übermorgen',
    today: 'heute',
    tonight: 'heute nacht',
    evening: 'heute abend|heut abend|am abend|abends|feierabend|nach feierabend|abend',
    afternoon: 'heute nachmittag|am nachmittag|nachmittags?|nachmittag',
    morning: 'vormittags?|früh|am morgen|am vormittag|morgens',
    noon: 'mittags?|heute mittag|am mittag|zu mittag',
    nextWeek:
      '(?<=woche [^@]{0,40})nächste(?= bitte| ?$| geht| dann)|nach dem wochenende|nach dem we|(?:in der |die |der )?(?:nächste[rn]?|kommende[rn]?) woche|anfang (?:nächster|der nächsten) woche',
    weekAfter: 'übernächste[rn]? woche',
    endOfWeek: '(?:zum |bis )?ende (?:der|dieser) woche|wochenende der|ende der woche',
    weekend: '(?:(?:am|dieses|nächstes|übers|zum|im|das|kommendes|nächsten|kommenden) )*wochenende',
    nextMonth: '(?:nächste[nrm]?|kommende[nrm]?) monat|anfang nächsten monats',
    endOfMonth: 'ende (?:des|dieses) monats|monatsende|ende (?:diesen|des) monat',
    weekLater: 'in einer woche',
    vague:
      '(?:im |in den |nach dem |ab |bis zum )?(?:frühling|frühjahr|sommer|herbst|winter)(?! ?job)|nach (?:den )?(?:weihnachten|ferien|feiertagen|ostern|neujahr|silvester|dem urlaub|dem umzug|den prüfungen)',
    nextYear: 'nächstes jahr|neues jahr|neujahr|nächsten jahr|neuen jahr',
    mid: 'mitte',
    end: 'ende',
    of: 'den',
    suffix: '',
    theDay: [
      '(?:am|zum|dem|den|ab dem|bis) (\\d{1,2}) (?:en|ten|sten)',
      '(?:am|zum|bis zum|ab dem|ab) (\\d{1,2})(?! (?:uhr|schritt))',
    ],
    clock: [
      '(?:um |gegen |ab |bis )?(\\d{1,2})(?:[:.](\\d{2}))? ?uhr(?: (abends|nachmittags|morgens|früh))?',
      '(?:um |gegen )(\\d{1,2}):(\\d{2})',
      '(\\d{1,2}):(\\d{2})',
      '(?:um|gegen) (\\d{1,2})(?= |$)',
    ],
    am: 'morgens|früh',
    pm: 'abends|nachmittags',
    lead: 'es ist aber|ist aber|das ist aber|bis|auf|am|um|in|für|ab|zum|vor|nach|erst|gegen|im|den|der|dem|zu|bis zum|bis zur|von|lieber|etwa|ca|frühestens|spätestens|so|übers|anfang',
    thatDay: 'dann|da|bis dahin|an dem tag',
    until: 'bis|sobald|nachdem|wenn',
  },
  fix: {
    names: {
      company: 'firma|unternehmen|arbeitgeber|firmenname|name der firma|betrieb',
      role: 'stelle|position|rolle|jobtitel|titel|stellenbezeichnung|job|stellentitel',
      contact: 'kontakt|ansprechpartner(?:in)?|kontaktperson|recruiter(?:in)?|name|unterschrift',
    },
    lead: '(?:es |das |die |der |richtig |korrekt )?(?:(?:muss|sollte|soll|müsste) (?:eigentlich )?(?:heißen|sein|lauten)?|heißt(?: richtig)?|ist eigentlich|war eigentlich|lautet)|richtig (?:ist|wäre|heißt)|korrekt (?:ist|wäre)|sondern|ich meinte|es (?:ist|war|sind)|das (?:ist|war)|bitte|in|auf',
    only: '(?:es )?(?:war|hatte|hab|habe|gab|bin|kam) (?:\\p{L}{2,10} ){0,3}nur|nur (?:ein|eine|der|die|das|bis zum|bis zur)|nie über',
    plan: '(?:dies\\p{L}{1,2}|de[nrm]) plan',
    signed:
      'hat (?:das |die mail |den brief |mir |sie |es )?(?:unterschrieben|geschrieben|abgesagt)|(?:ist|war) (?:mein|meine|die|der) (?:kontakt|ansprechpartner(?:in)?|recruiter(?:in)?)|hat unterschrieben|unterschrieben hat',
    comment:
      'perfekt|toll|super|schlecht|gut|langweilig|zu|sehr|besetzt|weg|mir|für|leider|nicht|nett|furchtbar|klein|groß|falsch|richtig|wieder|noch|schon|ausgeschrieben|pleite|in|weit|genau|ein|eine|echt|so|schrecklich|ideal|spannend|wie|was|unfreundlich|freundlich|bezahlt',
    company: [
      '(?:die |der |das |richtige[rs]? |eigentliche[rs]? )*(?:firma|firmenname|unternehmen|arbeitgeber|betrieb|arbeitgeberin|name der firma)(?: (?:ist|war|heißt|hieß|lautet|muss|soll|sollte|wäre))? (?:(?:eigentlich|richtig|nicht|korrekt|in wirklichkeit) )*',
      '(?:falsche[rs]?) (?:firma|unternehmen|arbeitgeber)(?: ,)? (?:(?:es ist|das ist|war|richtig ist|es war|richtig wäre|ist|gemeint ist|das war) )?(?:die |der |das )?',
    ],
    role: [
      '(?:die |der |das |richtige |meine )*(?:stelle|position|rolle|job|jobtitel|stellenbezeichnung|stellentitel|beruf)(?: (?:ist|war|heißt|hieß|lautet|wäre))? (?:(?:als|eigentlich|richtig|nicht|für|die) )*',
      '(?:ich )?(?:habe|hab|hatte) mich (?:als|auf die stelle|auf|um die stelle) (?:(?:als|eine?|der|die) )*',
      'falsche (?:stelle|position|rolle)(?: ,)? (?:(?:es war|das war|war|ist|richtig ist) )?(?:die |der |als )?',
    ],
    contact: [
      '(?:die |der |mein |meine |richtige[r]? )*(?:kontakt|kontaktperson|ansprechpartner(?:in)?|ansprechperson|name|personalerin|personaler|recruiterin|recruiter)(?: (?:ist|war|heißt|hieß|lautet|wäre))? (?:(?:eigentlich|richtig|nicht|frau|herr) )*',
      '(?:sie|er|die dame|der herr|die frau|der mann|die personalerin|der personaler) (?:heißt|hieß) (?:(?:eigentlich|richtig|nicht) )*',
      'unterschrieben (?:hat|von|wurde von) (?:(?:frau|herr|das|eigentlich) )*',
      'falscher (?:name|kontakt|ansprechpartner)(?: ,)? (?:(?:es ist|sie heißt|er heißt|richtig ist|das ist|ist) )?(?:frau |herr )?',
    ],
    wrong:
      'falsch\\w?|fehler|stimmt nicht|richtig|eigentlich|korrigier\\w{0,3}|korrektur|ändern?|ändere|bitte (?:ergänzen|notieren|ändern|eintragen)|ergänze\\w?|in wirklichkeit|notiert|heißt|hieß|irrtum|verwechselt',
    not: 'nicht|statt|anstatt|und nicht|kein|keine|keinen',
    actually:
      'nie zum gespräch|nur die unterlagen|hab nur|habe nur|war nie|war da nie|es war|das war|ich war|hatte nur|nur|eigentlich|nie|nicht|kein|keine|war|bin|hatte|schon|sondern|bereits|lediglich|gar',
    stage: {
      field: 'stand der bewerbung|phase|stufe|runde|stadium',
      application:
        'unterlagen|nur beworben|schriftlich|bewerbung(?:sunterlagen)?|beworben|unterlagen|lebenslauf|nie (?:ein )?(?:gespräch|vorstellungsgespräch|interview)|schriftliche? bewerbung|anschreiben',
      assessment:
        'test|tests|eignungstest|einstellungstest|onlinetest|online test|probeaufgabe|arbeitsprobe|aufgabe|fallstudie|prüfung|videointerview aufgezeichnet',
      screen:
        'telefon(?:at|gespräch|interview|ische[sn]? \\S{4,20})|erstgespräch|kennenlern(?:gespräch| call|call)?|vorgespräch|telefoniert|screening|erster? anruf|kurzes gespräch',
      interview:
        'vorstellungsgespräch\\w?|interviews?|bewerbungsgespräch|gespräch|probearbeiten|probetag|zweite runde|vorstellungsrunde',
      final:
        'letzte runde|letzten runde|endrunde|finale?|finalrunde|letzte[nr]? (?:zwei|drei|beiden)|zweite wahl|zweitplatziert|assessment ?center|referenzen|engere auswahl',
      'offer-withdrawn':
        '(?:angebot|zusage|vertrag|stelle) (?:(?:wurde|wieder|haben|sie|dann|ist|zurück) )*(?:zurückgezogen|zurückgenommen|widerrufen|zurück gezogen)|zusage (?:schon |bereits )?(?:gehabt|in der tasche)|hatte(?:n)? (?:schon |bereits )?(?:eine zusage|ein angebot)|zurückgezogen',
    },
    reason: {
      field:
        'grund|gründe|begründung|weil|wegen|am telefon|haben (?:sie )?(?:mir )?(?:gesagt|genannt)|gescheitert an|lag (?:es )?an|begründet',
      'other-candidate':
        'intern\\w{0,3} (?:bewerber\\w{0,3}|kandidat\\w{0,3}|besetzt|lösung)|ander\\w{1,3} (?:bewerber\\w{0,3}|kandidat\\w{0,3}|person)|jemand ander\\w{1,3}|besser\\w{1,3} kandidat\\w{0,3}|interner? besetzung|jemand intern\\w{0,2}',
      experience: 'erfahrung\\w{0,2}|berufsjahre|berufserfahrung|zu jung|zu wenig jahre|zu unerfahren|branchenerfahrung|praxis',
      skills:
        '\\w{0,12}kenntnisse\\w?|sprach\\w{0,12}|sprache|qualifikation\\w{0,2}|zertifikat|abschluss|führerschein|englisch|deutsch|französisch|studium|fähigkeiten|test nicht bestanden|ausbildung|schein',
      'position-filled':
        '(?:stelle|position) (?:(?:ist|war|schon|bereits|inzwischen) )*(?:besetzt|vergeben|weg)|schon besetzt|bereits besetzt|besetzt|vergeben',
      'position-closed':
        'gestrichen|eingefroren|einstellungsstopp|budget|stelle (?:fällt|weggefallen|gibt es nicht)|umstrukturierung|kein geld|weggefallen',
      'location-or-authorization':
        'visum|arbeitserlaubnis|umzug|entfernung|standort|wohnort|pendeln|zu weit|zeitzone|remote|homeoffice|aufenthalt\\w{0,10}|anfahrt|ort',
      salary: 'gehalt\\w{0,14}|lohn|zu teuer|geld|vergütung|gehaltsvorstellung\\w{0,2}',
      fit: 'team|chemie|kultur|passe nicht|passt nicht|persönlichkeit|motivation|nicht ins team',
      overqualified: 'überqualifiziert|zu qualifiziert|zu erfahren|zu viel erfahrung',
      volume: '(?:zu viele|viele|anzahl|\\d{2,4}) (?:der )?(?:bewerbung\\w{0,2}|bewerber\\w{0,3})|bewerberflut|andrang',
      late: 'zu spät|frist|bewerbungsschluss|verspätet',
    },
    kind: {
      notRejection:
        '(?:keine|nicht) (?:(?:eine|wirklich|die|echte) )*(?:absage|job|ablehnung|bewerbung)|hat nichts mit (?:\\S{2,10} ){0,2}(?:job|bewerbung|arbeit)|gar keine absage|keine absage|war keine',
      it: 'das|es|die mail|mail',
      interview: 'einladung|vorstellungsgespräch|interview|gespräch|eingeladen|termin|zweite runde|zweites gespräch',
      offer: 'angebot|zusage|jobangebot',
      assessment: 'test|aufgabe|probeaufgabe|einstellungstest',
      acknowledgement:
        'eingangsbestätigung|bestätigung|zwischenbescheid|empfangsbestätigung|noch offen|in bearbeitung|zwischenstand',
      outreach: 'headhunter\\w{0,2}|personalvermittler|recruiter(?:in)?|stellenangebot von',
      other:
        'vermieter\\w{0,2}|wohnung|bank|kredit|newsletter|werbung|uni(?:versität)?|versicherung|amt|privat|freund\\w{0,2}|spam|studienplatz|kurs|zahnarzt|handyvertrag',
      rejection: 'absage|ablehnung|abgelehnt|abgesagt',
    },
  },
  timezone: {
    named: [
      '(?:meine |die |neue |deine |andere )*(?:zeitzone|uhrzeit|uhr|ortszeit)(?: (?:ist|auf|bitte|ändern|zu|nach|stimmt nicht|falsch|stellen|umstellen|in|bin in|lautet))*(?: ,)?(?: (?:ich bin in|bin in|ist|auf|in|bitte|nach|richtig ist|richtig wäre))*',
    ],
    place: [
      '(?:ich |wir )?(?:bin|lebe|wohne|sitze|arbeite|befinde mich|umgezogen|gezogen|sind|wohnen|leben) (?:(?:ich|jetzt|nun|inzwischen|zurzeit|gerade|momentan|mittlerweile|wieder|derzeit|jetzt) )*(?:in|nach|auf|im)',
    ],
  },
  typos:
    'erledigt|fertig|überspringen|verschieben|später|morgen|pause|löschen|hilfe|weiter|rückgängig|abbestellen|stopp|danke|geschafft|abmelden|übersicht',
};
