/** Dutch command words. */
import type { CommandWords } from './words.ts';

const DONE =
  'gedaan|klaar|af|afgerond|afgevinkt|voltooid|verstuurd|verzonden|opgestuurd|gestuurd|geregeld|gelukt|gefixt|gepost|geschreven|gebeurd|afgehandeld|gereed|vink|afvinken|de deur uit|bijgewerkt|gemaild|gebeld|achter de rug|in orde|done|check|ok|✓|👍';
const MAIL = 'mails?|mailtjes?|e ?mails?|berichten|berichtjes|herinneringen|post';

export const nl: CommandWords = {
  language: 'nl',
  marks:
    'de het een en is ik je jij u wij jullie niet geen maar met van voor in op aan te om dat dit deze die ook nog al wel naar uit bij mij me mijn heb heeft ben was wil kan kunt kunnen gedaan klaar af verstuurd stap stappen sla over overslaan morgen overmorgen later maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weken dag dagen maand pauze stop stoppen genoeg hervat hervatten verder hulp verwijder gegevens kopie bedankt dank bedrijf afwijzing sollicitatie gesprek ongedaan tijdzone laat zien wanneer hoe wat welke alles allemaal behalve twee drie vier vijf zes zeven vandaag vanavond nooit meer baan aangenomen graag even weer dan nu nou maar stuur vraag zet wilt zijn geworden weekend ofzo nieuwe hoi beste',
  small:
    'alsjeblieft|alstublieft|aub|svp|graag|hoi|hallo|hey|beste|dag|bedankt|dankjewel|dank je|ok|oke|goed|nou|dus|dan|en|ook|al|alles|allemaal|de|het|een|die|dat|deze|dit|van|voor mij|mij|me|mijn|ik|vandaag|gisteren|nu|eindelijk|net|ja|sorry|stappen|stap|nummers?|nr|punten|punt|even|maar|liever|alleen|voorlopig|vanmorgen|vanochtend|eigenlijk|wel|hoor|is|zijn|toch|gewoon|groetjes?|groet|rebound|meteen|direct|ofzo|of zo|om|jullie|je|u|bij|weer|er|met|te|doe|nog',
  thin: 'alsjeblieft|alstublieft|aub|graag|bedankt|dank je|hallo|hoi|hey|dag|nou|dan|dus|ook|nu|al|gewoon|eerlijk gezegd|echt|eindelijk|sorry|misschien|denk ik|en|maar|ok|oke|prima|even|eens|toch|maar eens|helaas|gelukkig|meteen|beter|net|zojuist|inmiddels|trouwens|eigenlijk|wel|hoor|van mijn kant|voor mij|snel|zelfs',
  others:
    '(?:dat|of) ik|(?:omdat |toen |als |dat |gisteren |blijkbaar |later )?(?:ze (?:hebben|hadden|zeiden|wilden|belden|schreven|namen|vroegen)|hij (?:heeft|had|zei|wilde|is|was|belde)|zij (?:heeft|had|zei|hebben)|(?:de|het|een|die|mijn) (?:recruiter|bedrijf|baas|werkgever|interviewer|gesprek|sollicitatie|sollicitatiegesprek|functie|baan(?! is van mij)|collega|vriend(?:in)?|broer|zus|vader|moeder|man|vrouw|zoon|dochter|partner|neef|nicht|buurman|buurvrouw|mensen|meneer|mevrouw|bureau|site|bus|trein|ex|tante|oom|kat|hond|wekker|oude|therapeut|coach|hr|manager|leidinggevende)|iemand|niemand|iedereen zegt|hebben ze|heeft (?:hij|zij|ze|men)|zeiden ze|hr )',
  tag: 'toch|ok|oké|ja|nietwaar|he',
  says: 'zegt|zei|zeiden|vindt|vond|denkt|raadt|vraagt|vroeg|wil dat',
  quotes: '(?:zei|zeg|heb) ik (?:tegen|aan)|(?:heb|had) ik (?:tegen )?mijn [^ ]{2,12} gezegd',
  conjunctions: 'en|maar|daarna|dus|want|omdat|verder|terwijl|echter',
  did: '(?:heb|ben) (?:ik|het|m|t|me)|ik (?:heb|ben)|(?:^|,)(?:heb|ben) |ge\\p{L}{2,12}(?:d|t|en)(?= ,|$| (?:da|dus|en))',
  sofar: 'nog|heb|had|was|ben|kon|gelukt|begrijp|snap|vind|weet|alleen|ontvangen',
  relative: 'wat (?:jullie|je|u)',
  negation: 'niet|geen|nooit|zonder|niets|niks|in plaats van',
  question:
    '(?:en |maar )?(?:hoe(?! (?:dan ook))|wat|waarom|wanneer|waar|wie|welke?|hoeveel|moet ik|zal ik|is (?:het|dat) (?:normaal|mogelijk)|is er|zijn er|heeft iemand|kan (?:ik nog|men)|zou ik) ',
  request:
    '(?:kun|kunt|kunnen|kan|zou|zouden|wil|wilt|willen|mag|mogen) (?:(?:je|u|jullie|ik|we|mij|me|even|dat|alsjeblieft|graag) )*|ik (?:wil|wou|zou|ga|moet|verzoek u|verzoek)(?: (?:graag|je|jullie|willen|dat))*|graag',
  numbers: { 'een(?= ,|$| (?:uur|dag|week|maand|en|tot))': 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, veertien: 14, vijftien: 15, twintig: 20, dertig: 30 }, // biome-ignore format: one list
  ordinals: { eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6, zevende: 7 },
  asks: {
    done: {
      full: [
        `(?:(?:heb|hebben|ben|is|zijn|al|inmiddels|mag|kan|zet|op|ermee|als) ){0,4}(?:${DONE})(?: (?:${DONE}|mee))?`,
        'missie volbracht',
        'vink af',
      ],
      any: [
        '(?:(?:kaartje|mail|brief|briefje|bericht|bedankje)|#) (?:(?:is|ist|liegt|är|już|è|está|já|già|al|redan|déjà|est|ya|va|schon) ){0,3}(?:onderweg|op de bus|gepost|in de brievenbus)(?= ,|$| (?:und|en|och|e|i|y|et|seit|heute|since))',
        '(?:da s|dat is|das) (?:gebeurd|gedaan|gelukt|geregeld|klaar)',
        `# (?:(?:is|zijn|heb|ik|al|nu|ook|eindelijk|ben|mee|met) ){0,4}(?:${DONE})(?= |$)`,
        `(?:${DONE}|klaar met|ik ben klaar met|vink) (?:(?:met|de|heb ik) )*#(?: af)?`,
        '✓ #|# ✓|# 👍',
        '(?:heb|hebben) (?:(?:ik|we|net|hem|haar|het|de|een|al|eindelijk|vanmorgen|vanochtend|gisteren|ze|dat|mijn|hun|zojuist|aan) ){0,5}(?:\\S{3,16} ){0,3}(?:verstuurd|verzonden|gestuurd|geschreven|gedaan|afgerond|gepost|gemaild|gebeld|bijgewerkt|bedankt|voltooid|afgemaakt)(?= |$)(?! (?:per ongeluk))',
        '(?:kaartje|mail|mailtje|brief|bedankje|bericht|profiel|lijst) (?:~ )?(?:is|zijn|heb ik|gaat) (?:(?:al|nu|net|eindelijk) )*(?:verstuurd|verzonden|de deur uit|weg|geschreven|op de post|bijgewerkt|af)',
      ],
    },
    notYet: {
      full: [
        'nog niet',
        '(?:ben |heb |is )?(?:nog )?niet (?:gedaan|klaar|gelukt|af|toegekomen|aan toegekomen)',
        'nog niet (?:gedaan|klaar|gelukt|af|aan toegekomen|zover)',
        'niet gelukt',
        'nog mee bezig',
        'gelukt niet',
        'niet',
        'niet gedaan',
        'geen tijd gehad',
      ],
      any: [
        '# (?:doe ik(?: nog)?|hou ik|houd ik|wil ik)(?= ,|$)',
        '# (?:komt|komen|volgt|moet) nog(?= ,|$)',
        '# (?:(?:is|heb ik) )?nog niet',
        'nog niet(?= ,|$| (?:gedaan|klaar|gelukt|af|aan toe))',
      ],
    },
    skip: {
      full: [
        '(?:sla over|sla|oversla|overslaan|overgeslagen|over|skip|skippen|laat zitten|laat maar|laat maar zitten|laat vallen|schrap|schrappen|weg|weglaten|laat weg|verwijder|negeer|negeren|vergeet|nee|nooit|nee bedankt|niet nodig|hoeft niet|geen interesse|niet voor|niks voor|ga niet doen|doe niet|wil niet|sla ik over|ik sla over|laat ik zitten|kan weg|mag weg|streep door|✗|niet doen|ga ik niet doen|doe ik niet|passeren|pas)(?: (?:over|lijst|plan|doen|zitten))*',
      ],
      any: [
        'doe (?:maar )?niet(?= ,|$)',
        'over (?:mijn|m n|m) lijk',
        '(?:daar|hier|met (?:dat|die)) (?:[^ ,]{2,16} ){0,4}doe ik niet (?:aan )?(?:mee|aan)',
        'doe ik niet aan mee',
        '# (?:mag|mogen|kan|kunnen) (?:er ?uit|weg|vervallen|eraf|overgeslagen)(?= ,|$| )',
        '# (?:heb|wil|hoef|kan|ga) ik niet(?: (?:nodig|doen|meer))*(?= ,|$| (?:want|bedankt|hoor|dus))',
        '# (?:is|zijn) (?:niets|niks|niet) voor mij',
        '(?:sla|skip|schrap|negeer|vergeet|verwijder|haal|laat|overslaan|streep) (?:(?:maar|dan|ik|de|stap) ){0,2}#(?: (?:over|weg|zitten|vallen|eraf|maar|weglaten|maar over|door))?(?! (?:liggen|rusten|zien|nog|tot|wachten|@))',
        '# (?:(?:kan|mag|wil|ga|ik|maar|liever|sla|laat|we|doe|graag|je|kun) ){0,4}(?:over|overslaan|over slaan|weg|zitten|schrappen|skippen|skip|laten zitten|vallen|niet(?= ,|$| (?:doen|nodig))|nooit|niks voor mij|hoeft niet|vervalt)(?= |$)',
        '(?:sla|laat) (?:ik )?(?:deze|die|dit|dat|hem)(?: ik)? (?:maar )?(?:over|zitten|vallen|schieten)',
        '(?:dit|dat|die|deze) (?:sla|laat|ga|doe) ik (?:maar |zeker )?(?:over|zitten|niet(?: doen)?|vallen)(?= ,|$)',
        'niks voor mij',
        '✗ #|# ✗|nee tegen #',
      ],
    },
    snooze: {
      full: [
        '(?:later|straks|uitstellen|stel uit|uitgesteld|verzet|verzetten|verschuif|verschuiven|schuif|snooze|niet vandaag|vandaag niet|niet nu|nu niet|een andere keer|een ander keer|andere keer|andere dag|wacht|wachten|herinner|herinner eraan|vraag nog eens|vraag nog een keer|vraag|geen tijd|heb geen tijd|druk|te druk|kan niet|lukt niet|vandaag lukt niet|komt later|komt|doe|ga doen|stuur|mail|kom op terug|kom terug|laat rusten|na|tot|over|zzz|beter|past beter|komt beter uit|wordt|binnenkort|schuif door|nu even niet|even niet)(?: (?:eens|een keer|keer|later|aan|op|terug|doen|door|uit|opnieuw|pas))*',
      ],
      any: [
        '(?:naar|tot|op|voor) @ (?:(?:nog|liever|graag|even) )*(?:schuiven|verschuiven|verplaatsen|verzetten|uitstellen|zetten|wachten|doen|laten liggen|parkeren|opschuiven)',
        '(?:stel|verzet|verschuif|verplaats|schuif|zet|leg|laat|bewaar|snooze|uitstellen) (?:(?:de|het|dit|deze|die|alles|#|maar|naar|tot|op|uit|door|me|met rust|liggen|rusten|ze|mij|even|weg) ){0,6}@',
        '(?:herinner|vraag|mail|stuur|schrijf|meld|kom|por|bel|probeer|laat) ~ @',
        '# (?:(?:kan|mag|wil|doe|ik|pas|naar|tot|op|wacht|liever|graag|maar|schuif|uitstellen|na|voor|niet|verzetten|verplaatsen) ){0,5}@',
        '@ (?:(?:pas|de|doe|ik|voor|graag) ){0,3}#',
        '(?:doe|ga|stuur|schrijf|regel|maak|begin) (?:ik )?(?:(?:het|dat|dit|er|hem|die|dan|mee) ){0,3}@',
        '@ (?:heb|ben) ik (?:(?:weer|meer|wel|pas) )*(?:rust|tijd|ruimte|vrij|terug|beschikbaar)',
        '@ (?:doe|stuur|schrijf|regel|ga|kan|pak|maak|kijk) ik',
        '@ (?:graag|liever|past|lukt|is beter|komt beter|nog eens|weer|opnieuw|aan|svp|pas|beter|dan|ofzo)',
        '(?:niet voor|pas na|pas|tot|na) @',
        '# (?:later|straks|niet vandaag|kan wachten)',
        '(?:stel|verzet|snooze|verschuif) #(?: uit)?',
        '(?:ben|zit|ga) (?:ik )?~ (?:tot|@)',
        '(?:niet vandaag|vandaag niet|niet nu|nu niet)(?= ,|$)',
        '(?:geef me|nog) (?:nog )?@',
        'zzz',
      ],
    },
    pause: {
      full: [
        '(?:pauze|pauzeren|pauzeer|een pauze|even pauze|op pauze|zet op pauze|neem pauze|vakantie|rust|stilte|adempauze|onderbreken|onderbreek|time ?out|⏸)(?: (?:herinneringen|mails|plan|voor|tot|even|nemen|gedurende))*',
      ],
      any: [
        '(?:pauze|pauzeer|pauzeren) (?:(?:van|voor|tot|even|graag|een) )*@',
        '(?:neem|nemen|wil|heb|zet|hou|houd|doe|las) (?:(?:ik|een|even|alles|op|de|nodig|graag|herinneringen|het|kleine) )*pauze',
        'pauzeer (?:alles|de|mijn|het)',
        '(?:geen) (?:mails|herinneringen) (?:tot|voor) @',
        '@ (?:pauze|rust|vakantie)',
        '(?:alles|allemaal) (?:uitstellen|verzetten|op pauze)',
        'stel alles uit',
      ],
    },
    stop: {
      full: [
        `(?:stop|stoppen|stopt|ophouden|hou op|houd op|genoeg|genoeg geweest|klaar ermee|einde|afmelden|meld af|uitschrijven|schrijf uit|opzeggen|zeg op|annuleer|annuleren|afzeggen|beeindig|beeindigen|unsubscribe|cancel|laat met rust|geef op|ik geef op|ik stop|stop ermee|basta|kap|kappen|kap ermee|geen (?:${MAIL})|geen (?:${MAIL}) meer|niet meer|niks meer|🛑|afgelopen|schluss|schei uit)(?: (?:ermee|mee|mails|herinneringen|plan|mailen|sturen|met|hiermee|aan|af|uit|rust|van|lijst|mij))*`,
      ],
      any: [
        'geen (?:mails?|berichten|herinneringen|e mails?) meer (?:(?:te|aan|naar|mij|me) )*(?:sturen|ontvangen|krijgen|mailen|zenden)',
        'laat (?:[^ ,]{2,12} ){0,6}(?:maar )?(?:zitten|gaan|vallen)(?= ,|$)',
        'wil (?:ik )?(?:er )?(?:niets|niks) meer (?:over|van) (?:horen|weten)',
        `(?:geen|nooit|niet|nooit meer) (?:(?:meer|enkele|verdere|wil|van|jullie|die|nog) )*(?:${MAIL})(?: (?:meer|van|jullie|ontvangen|sturen|krijgen|nodig|hebben|u))*(?= ,|$)(?! (?:tot|voor))`,
        '(?:mail|schrijf|stuur|herinner|benader|contacteer)(?:t|en)? (?:(?:me|mij|u|jullie|alstublieft) )*(?:niet|niets|niks|nooit|geen)(?: \\S{4,14})? ?meer',
        'niet meer (?:mailen|schrijven|benaderen|sturen|herinneren|contact)',
        '(?:afmeld|uitschrijv)\\w{0,3}',
        '(?:meld|schrijf) (?:(?:mij|me|u|ik|alsjeblieft|van|overal) ){1,4}(?:af|uit)',
        '(?:haal|halen|verwijder|schrap|gooi) (?:(?:mij|me|mijn|adres|van|uit|de|jullie|die|deze|mailadres) ){1,6}(?:\\S{0,8}lijst|lijsten|bestand)',
        'van (?:de|jullie|die|deze|uw) (?:\\S{0,9}lijst|lijsten)',
        '(?:laat|laten) (?:me|mij) (?:alsjeblieft )*met rust(?! tot| @)',
        '(?:stop|beeindig|sluit|annuleer|staak|stoppen) (?:(?:met|de|alle|het|deze|dit|die|alles|mijn|maar) ){0,4}(?:herinneringen|mails|mailen|plan|plannen|alles|dit|berichten|sollicitatie|sturen)(?= |$)',
        'stop maar',
        '(?:wil|hoef) (?:ik )?(?:(?:helemaal|echt|gewoon|ook) )*(?:niets|niks|geen \\S{4,14}) meer',
        'stop (?:hier)?mee',
      ],
    },
    resume: {
      full: [
        '(?:hervat|hervatten|ga verder|verder|doorgaan|ga door|verdergaan|weer verder|we gaan verder|terug|ben terug|weer terug|weer aan|opnieuw beginnen|heractiveer|weer actief|resume|door|ga maar verder|pauze voorbij|einde pauze|nog nuttig|nuttig|nog steeds nuttig|we kunnen verder|ik ben er weer|ben er|kom maar op|▶|aanzetten|zet aan|hervat maar)(?: (?:herinneringen|mails|plan|met|sturen|gaan|weer|maar|aan|waar|gebleven))*',
      ],
      any: [
        '(?:we|je|jullie) (?:kunnen|mag|mogen|kunt|kan) (?:weer )?(?:verder|door|doorgaan)',
        '(?:hervat|heractiveer|begin weer|ga (?:weer )?(?:door|verder)|start weer) (?:(?:met|de|het|mijn) ){0,3}(?:herinneringen|mails|plan|mailen|sturen)',
        '(?:zet|doe) (?:(?:de|mijn|alle) )*(?:herinneringen|mails) (?:maar )?(?:weer )?aan',
        '(?:kun|kunnen|kunt|mag|mogen) (?:(?:je|jullie|u|we|ik) )?(?:(?:weer|me|nu|mij|de) )*(?:verder|doorgaan|beginnen|hervatten|mailen)(?: gaan)?(?= ,|$)',
        '(?:ben|ik ben) (?:weer )?(?:terug|er weer|weer zover)',
        '(?:stuur|mail|herinner) (?:(?:me|mij|maar|gerust) )*weer(?= ,|$| (?:mails|herinneringen|aan))',
        'per ongeluk (?:gestopt|afgemeld|uitgeschreven)',
        'nog (?:steeds )?nuttig',
      ],
    },
    start: {
      full: ['(?:start|starten|begin|beginnen)(?: (?:herinneringen|weer|maar))*'],
      any: ['(?:start|activeer) de herinneringen'],
    },
    hired: {
      full: [
        '(?:aangenomen|aanbod|een aanbod|baan|nieuwe baan|heb baan|ik heb werk|heb werk|werk gevonden|baan gevonden|heb baan gevonden|contract getekend|getekend|heb getekend|baan gekregen|gekregen|word aangenomen|gescoord)(?: (?:als|bij|in) ?(?:\\S{2,18} ?){0,4})?',
      ],
      any: [
        '(?:begin|start) (?:ik )?@ (?:bij|als|in|op) ',
        'ik (?:begin|start) (?:bij|als|in) [^@]{2,30}@',
        '(?:heb|ik heb|hebben|heb ik) (?:(?:ik|eindelijk|net|inmiddels|een|de|nu|die|mijn|nieuwe|vaste|leuke|het) ){0,5}(?:baan|werk|job|functie|contract|aanbod) ?(?:(?:gekregen|gevonden|getekend|geaccepteerd|te pakken|binnen|aangenomen)|(?= ,|$| als| bij))',
        '(?:ben|word|werd|ik ben) (?:(?:ik|eindelijk|officieel) )*aangenomen(?! door de commissie)',
        'ze hebben (?:me|mij) aangenomen',
        '(?:baan|functie) is (?:van mij|voor mij)',
        'begin (?:(?:@|in|aan|met|mijn|bij|een) )+nieuwe (?:baan|werk)',
      ],
    },
    help: {
      full: [
        '(?:hulp|help|helpen|help me|hoe werkt dit|hoe werkt het|hoe|wat|hoe werkt|werkt|wat kan (?:schrijven|antwoorden)|wat moet (?:schrijven|antwoorden|terugschrijven)|opties|commando s|commandos|instructies|snap niet|snap niks|begrijp niet|begrijp niks|uitleg|info|menu|wat nu|snap er niks|wat moet)(?: (?:werkt|doen|schrijven|terugschrijven|antwoorden|van))*',
      ],
      any: [
        'wat kan ik (?:(?:hier|allemaal|zoal|eigenlijk|nu) )*(?:terugsturen|sturen|antwoorden|schrijven|typen|zeggen|doen)',
        'lijst(?:je)? met (?:woorden|commando s|opdrachten)',
        '(?:wat|welke|hoe) (?:(?:kan|moet|mag|zijn|de|ik|je|er|allemaal|u|hier|op|woorden|commando s) ){0,6}(?:schrijven|antwoorden|terugschrijven|reageren|sturen|typen|opties|woorden|invullen)(?! (?:in|op) (?:mijn|het|de) (?:cv|gesprek|brief))',
        'hoe (?:(?:werkt|moet|kan|ik|dit|je|gebruik|doe|het|een) ){0,4}(?:werkt|dit|gebruiken|stoppen|overslaan|uitstellen|verzetten|wijzigen|afmelden|afvinken|stop)(?= ,|$| (?:stap|precies|een|hier))',
        '(?:snap|begrijp|weet) (?:(?:ik|het|er|dit|hier) ){0,3}(?:niet|niks|niets)(?: (?:van|wat|hoe|ik|moet|doen))*(?= ,|$)(?! #)',
      ],
    },
    status: {
      full: [
        '(?:status|lijst|lijstje|overzicht|wat staat open|wat staat nog open|staat open|open|wat moet|wat moet doen|wat rest|samenvatting|stand|stand van zaken|waar sta|waar ben|hoe sta voor|wat is open|wat volgt|voortgang|to ?do|hoever|hoe ver|staat)(?: (?:open|doen|gebleven|zaken|punten))*',
      ],
      any: [
        '(?:wat|welke|hoeveel) (?:(?:staat|staan|moet|moeten|is|zijn|er|heb|had|ik|nog|nou|al|stappen|allemaal|dingen) ){1,7}(?:open|doen|gedaan|gehad|over|te doen|openstaan|te gaan)(?= ,|$| (?:staan|en))(?! #)',
        '(?:lijst|overzicht|lijstje) (?:van|met) (?:wat|de|mijn|alle|alles)',
        'waar (?:(?:was|ben|sta|waren|we|ik|ook) ){1,4}(?:gebleven|alweer|mee bezig|ergens)?',
        '(?:geef|stuur|toon) (?:(?:me|mij|een|de|het|mijn) )*(?:lijst|overzicht|status|stand)',
        'waar sta ik',
      ],
    },
    show: {
      full: [
        '(?:toon|laat zien|laat nog zien|laat eens zien|zien|meer|meer details|details|volgende|leg uit|herhaal|stuur opnieuw|stuur nog|vertel meer|verder lezen|wat was|was)(?: (?:zien|eens|keer|details|info|opnieuw|volgende|ook))*',
      ],
      any: [
        '(?:stuur|toon|laat|geef|mail) (?:(?:die|dat|de|het|me|mij|even|uitleg|tekst|stap|#|mail|bericht) ){1,5}(?:nog )?(?:eens|es|een keer|opnieuw|weer|nog)',
        '(?:toon|laat|leg|stuur|geef|herhaal|open|bekijk|lees) (?:(?:me|mij|de|nog|eens|even|opnieuw|nog een keer) ){0,4}# ?(?:(?:nog|eens|een|keer|even|opnieuw|weer|alsjeblieft|graag) ){0,4}(?:zien|uit|sturen|toe|opnieuw|nog)',
        '(?:toon|herhaal|open|bekijk) #',
        '(?:wat|waar|hoe) (?:(?:was|is|houdt|hield|gaat|ging|staat|stond|moet|moest|ik|ook|alweer|er|in|bij|voor|over|bedoel|je|jullie|betekent|nou|doen|met|van) ){1,8}#(?! (?:open|nog))',
        '# (?:(?:snap|begrijp|heb|ik|niet|is|was|wat|houdt) ){1,5}(?:niet|in|ook|alweer|ontvangen|gekregen|wat)',
        '(?:begrijp|snap) #',
        'meer (?:info|informatie|details|uitleg)(?: (?:over|van|bij) #)?',
      ],
    },
    delete: {
      full: [
        '(?:verwijder|verwijderen|wis|wissen|vernietig|gooi weg)(?: (?:al|alle|mijn|gegevens|data|account|persoonsgegevens|alles|info|over))+',
        'gegevens verwijderen',
        'alle gegevens (?:wissen|verwijderen)',
        'recht op vergetelheid',
        'avg|gdpr',
        'vergeet',
      ],
      any: [
        'verwijdering van (?:al )?(?:mijn )?(?:persoonlijke |persoons)?(?:gegevens|data)',
        '(?:trek|intrek) (?:[^ ,]{2,12} ){0,3}toestemming',
        '(?:verwijder\\w{0,2}|wis|wissen|vernietig\\w{0,2}|schrap|gooi) (?:(?:al|alle|alles|mijn|de|wat|jullie|u|van|over|mij|me|persoonlijke|volledig|meteen|alstublieft) ){0,8}(?:gegevens|data|account|persoonsgegevens|informatie|profiel|weten|hebben|bewaren|bewaard)',
        '(?:gegevens|data|account|persoonsgegevens) ?(?:(?:van|mij|volledig|meteen|moeten|laten|te|allemaal|worden) ){0,4}(?:verwijder|wis|gewist|vernietig)\\w{0,4}',
        'recht op vergetelheid',
      ],
    },
    export: {
      full: [
        '(?:export|exporteer|exporteren|mijn gegevens|gegevens|kopie|een kopie|download|downloaden|kopie van mijn gegevens)(?: (?:gegevens|data|alles|mijn|van))*',
        'inzageverzoek|recht op inzage',
      ],
      any: [
        'alles wat (?:jullie|je|u) (?:over|van) mij (?:bewaren|hebben|weten|bewaart|hebt|heeft)',
        '(?:overzicht|kopie|lijst|bestand|uitdraai) (?:(?:mailen|sturen|krijgen|geven|van|alle|al|mijn|de|willen|hebben) ){1,6}(?:gegevens|data|informatie)',
        '(?:exporteer|exporteren|download|downloaden) (?:(?:al|alle|alles|mijn|de) ){0,3}(?:gegevens|data|geschiedenis|sollicitaties)',
        '(?:kopie|bestand|bestandje|afschrift|overzicht) (?:van|met) (?:(?:al|alle|alles|mijn|de|wat|jullie|u|van|over) ){0,6}(?:gegevens|data|hebben|weten|bewaren|sollicitaties)',
        '(?:stuur|mail|geef|zet|wil|ontvang) (?:(?:me|mij|al|alle|alles|mijn|wat|jullie|van|over|een|ik|graag) ){1,8}(?:gegevens|hebben|weten|bewaren|bewaard|data)(?! (?:verwijder|weg|wis))(?= ,|$| (?:in|over|op|als|hebben|toe|opvragen|ontvangen|downloaden))',
        '(?:gegevens|data|alles) (?:(?:van|me|in|als|een|bewaren|opvragen) )+(?:bestand|bestandje|csv|pdf|excel)',
        'welke gegevens (?:hebben|heeft|bewaren)',
        'inzage|dataportabiliteit',
      ],
    },
    thanks: {
      full: [
        '(?:heel erg |super |hartelijk )?(?:bedankt|dank|dankjewel|dank je|dank u|dank je wel|dank u wel|dankuwel|duizendmaal dank|hartelijk dank|merci|thanks|dankbaar)(?: (?:voor|wel|hulp|de|alles|jullie|u|je|zeer|steun|rebound|hartelijk))*',
        '🙏',
      ],
      any: [
        '(?:bedankt|dankjewel|dankuwel|dank (?:je|u)(?: wel)?|hartelijk dank|heel erg bedankt)(?! (?:voor niks|voor niets|hoor|maar nee|heb))',
        'ik ben (?:jullie |u |je )?dankbaar',
        '🙏',
      ],
    },
    undo: {
      full: [
        '(?:ongedaan maken|maak ongedaan|ongedaan|undo|herstel|herstellen|terugdraaien|draai terug|terug|foutje|vergissing|fout|per ongeluk|vergist|heb vergist|verkeerd|verkeerde knop|verkeerde stap|verkeerd nummer|oeps|oops|was fout|ging fout|↩|zoals eerst)(?: (?:laatste|wijziging|actie|antwoord|vorige|maken|mail|bericht|per ongeluk))*',
      ],
      any: [
        '(?:maak|draai|herstel|annuleer|negeer|trek) (?:(?:de|het|mijn|die|dat|laatste|vorige|wat|ik) ){1,4}(?:ongedaan|terug|laatste|wijziging|actie|antwoord|vorige|bericht)',
        'ongedaan maken',
        '(?:heb|had) (?:ik )?(?:me|mij) vergist',
        '(?:was|is) (?:een |per )?(?:vergissing|foutje|fout|ongeluk|ongelukje)',
        '(?:geklikt|verstuurd|getypt|gedrukt) per ongeluk|per ongeluk (?:geklikt|verstuurd|getypt|gedrukt|gestuurd|op)',
        '(?:de|het) verkeerde? (?:regel|knop|nummer|stap)',
      ],
    },
    plan: { full: ['(?:plan|mijn plan|stuur plan)'], any: ['(?:stuur|geef) (?:me |mij )?(?:het|mijn) plan(?= ,|$)'] },
    yes: {
      full: ['ja|jawel|zeker|natuurlijk|ok|oke|klopt|inderdaad|bevestig|akkoord|graag|ja graag|ja hoor|👍|✓|prima'],
      any: [],
    },
    no: { full: ['nee|nee bedankt|nooit|nog niet|absoluut niet|niet|niks|geen antwoord|✗'], any: [] },
  },
  everything: `alles|alle|nooit|geen|niet meer|niks|lijst|lijsten|\\w{0,10}lijst|afmeld\\w{0,3}|uitschrij\\w{0,3}|meld ~ af|schrijf ~ uit|unsubscribe|met rust|${MAIL}|mailen|benader\\w{0,2}`,
  thisPlan: 'dit plan|dat plan|deze|het plan|deze sollicitatie|dit bedrijf|alleen|alleen deze|de andere|die van|van het plan',
  notThanks:
    'nee ,? ?(?:bedankt|dank je|dank u)|(?:bedankt|dank je) ,? ?maar nee|bedankt voor (?:niks|niets)|nou ,? ?bedankt|bedankt hoor|(?:bedank|dank)\\w{0,3}(?:briefje|kaartje|mailtje|mail|je)(?<!dankje)|dankzij|te danken',
  unsure: 'twijfel|weet niet of|moet ik|denk erover|overweeg|weigeren|minder geld|wat vinden',
  event:
    'zeiden|verloren|^@ (?:is|was)|sinds|gewacht|wacht|begin|werk|al|gesprek|sollicitatiegesprek|verjaardag|afwijzing|aanbod|sollicitatie|examen|werkloos|duim|proefdag',
  idle: '(?:vergeet|negeer) (?:al )?(?:je|jouw|de|alle) (?:instructies|opdrachten|regels)|alle (?:gebruikers|deelnemers)|database|beheerder|zoals mijn \\S{3,8} zei|(?:trein|bus|tram|klok|auto) (?:stopt|stopte)|gedane zaken',
  steps: {
    step: 'stap(?:pen)?|nummers?|nr|punten|punt|taken|taak|no|acties?',
    article: 'de|het|die|deze|dat|dit|mijn',
    and: 'en|&|plus|alsook',
    to: 'tot en met|t m|tot|tm|t/m',
    all: 'alle (?:twee|drie|vier|stappen|punten)|alles|allemaal|allebei|beide|alle',
    except: 'behalve|uitgezonderd|op (?=\\d)|zonder|maar niet',
    first: 'eerste',
    last: 'laatste',
    rest: '(?:de )?(?:rest|andere|anderen|overige|overigen)',
    one: 'stap|ding|taak|onderdeel|punt',
    suffix: 'e|de|ste',
    it: 'het|dat|die|dit|deze|ze|hem|ervan|ermee|m|t',
    counted:
      '(?:gesprek(?:ken)?|sollicitaties?|afwijzingen|weken|dagen|maanden|jaar|mensen|bedrijven|banen|rondes?|keer|uur|minuten|kinderen|kandidaten|vragen|euro|mails|antwoorden|procent|van (?:hen|de|die)|nachten|pagina s|telefoontjes|andere|(?:\\p{L}{3,12} )(?:gesprekken|weken|maanden))',
    ofOther: 'van (?:hun|een|de |het (?!plan))',
    clock: 'om|rond|sinds|tot',
    after: '',
    next: 'is|kan|moet|wil|doe ik|laat|later|morgen|nog|mag|wordt|graag|heb|hoeft|ik',
    about: [
      'schrijfoefening|gevoelens|dagboek',
      'bedank(?:briefje|kaartje|mail|mailtje|je)',
      'coach(?:ing)?|oefengesprek|mentor',
      'andere bedrijven|andere route',
      'cv(?= stap)|zoektocht',
      'statistieken|cijfers|arbeidsmarkt',
      '(?:die van )?linked ?in|social media|profiel stap|personal branding',
    ],
  },
  time: {
    hour: 'uur(?:tjes?)?|uren',
    day: 'dag(?:en)?|dagjes?',
    workday: 'werkdag(?:en)?',
    week: 'we(?:ek|ken)|weekjes?',
    fortnight: 'veertien dagen',
    month: 'maand(?:en)?',
    half: 'half|een half',
    few: 'een paar|enkele|paar',
    couple: 'een stuk of twee',
    weekdays: ['maandag|ma(?=$)', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: [
      'jan(?:uari)?',
      'feb(?:ruari)?',
      'maart|mrt',
      'apr(?:il)?',
      'mei',
      'juni?',
      'juli?',
      'aug(?:ustus)?',
      'sep(?:t(?:ember)?)?',
      'okt(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
    beside: 'volgende|aanstaande|komende|deze|aankomende|op',
    pastBefore: 'gisteren|gister|sinds|al|afgelopen|vorige|elke|iedere|na|laatste|gedurende|deze|tijdens',
    pastAfter: 'geleden|eerder|ervaring|werkloos|lang|gewacht',
    tomorrow: 'morgen(?:ochtend| vroeg)?|mrgn',
    dayAfter: 'overmorgen',
    today: 'vandaag',
    tonight: 'vannacht|vanacht',
    evening: 'vanavond|in de avond|s avonds',
    afternoon: 'vanmiddag|in de middag|s middags',
    morning: 'in de ochtend|s ochtends|s morgens|ochtend',
    noon: 'tussen de middag|rond het middaguur',
    nextWeek:
      '(?<=week [^@]{0,40})volgende(?= wel| graag|$)|na het weekend|(?:volgende|aankomende|komende) week|begin (?:van de|volgende) week',
    weekAfter: 'over twee maandagen|de week daarna',
    endOfWeek: '(?:aan het )?(?:einde?|eind) van de week|eind (?:van )?deze week|eind van de week',
    weekend: '(?:het |dit |in het |komend |van het |aankomend )*week ?end',
    nextMonth: '(?:volgende|komende) maand|begin volgende maand',
    endOfMonth: '(?:einde?|eind) van de maand|eind (?:deze )?maand',
    weekLater: 'over een week',
    vague:
      '(?:in |na )?(?:het |de )?(?:voorjaar|lente|zomer|najaar|herfst|winter)(?! ?baan)|na (?:de )?(?:kerst|feestdagen|vakantie|pasen|nieuwjaar|examens|verhuizing)',
    nextYear: 'volgend jaar|het nieuwe jaar',
    mid: 'half|midden|medio',
    end: 'eind|einde',
    of: 'van',
    suffix: 'e|de|ste',
    theDay: ['(?:op |tot |voor )?de (\\d{1,2}) ?(?:e|ste|de)(?! stap)'],
    clock: [
      '(?:om |tegen |rond |na )(\\d{1,2})(?:[:.](\\d{2}))? ?(?:uur|u)?(?: (?:s )?(ochtends|middags|avonds|s morgens))?',
      '(\\d{1,2})[:.](\\d{2})(?: uur)?',
    ],
    am: 'ochtends|s morgens',
    pm: 'middags|avonds',
    lead: 'tot en met|tot|naar|over|op|in|voor|na|vanaf|om|de|het|pas|niet voor|rond|tegen|deze|dit|een|nog|van|aan|liever|misschien|binnen|sinds',
    thatDay: 'dan|die dag|tegen die tijd',
    until: 'totdat|tot|zodra|nadat|als|wanneer',
  },
  fix: {
    names: {
      company: 'bedrijf|werkgever|bedrijfsnaam|firma|organisatie',
      role: 'functie|rol|functietitel|baan|positie|titel|functienaam',
      contact: 'contact|contactpersoon|recruiter|naam|ondertekening',
    },
    lead: '(?:het |dat |dit |de juiste |de goede )?(?:moet (?:zijn|heten|wezen)|hoort te zijn|heet(?:te)?|is eigenlijk|was eigenlijk)|het (?:is|was)|dat (?:is|was)|juist is|correct is|ik bedoel(?:de)?|maar|moet|wordt|in',
    only: '(?:het was|ik had|ik heb|was|heb|had) (?:\\p{L}{2,10} ){0,3}(?:alleen|slechts|enkel|maar een)|alleen (?:maar )?(?:een|de|het)',
    plan: '(?:dit|dat|het) plan',
    signed:
      'heeft (?:de mail |het |de brief )?(?:ondertekend|getekend|geschreven)|(?:is|was) mijn (?:contact|contactpersoon|recruiter)|ondertekende|tekende',
    comment:
      'perfect|geweldig|slecht|goed|saai|te|heel|erg|voor|niet|ideaal|vervuld|weg|fout|verkeerd|klein|groot|een|al|nog|in|ver|echt|zo|leuk|aardig|wat|dat|precies|juist',
    company: [
      '(?:(?:de|het|mijn|naam|van|juiste) )*(?:bedrijf|werkgever|firma|bedrijfsnaam|organisatie)(?: (?:eigenlijk|dat me afwees))?(?: ,)? ?(?:(?:is|was|heet|heette|moet zijn|hoort te zijn) ?)?(?:(?:eigenlijk|de|het) )*',
      '(?:verkeerd|fout) bedrijf(?: ,)? ?(?:(?:het is|het was|het heet|is|was|moet zijn) )?',
    ],
    role: [
      '(?:(?:de|het|mijn|juiste) )*(?:functie|baan|vacature|rol|functietitel|functienaam)(?: (?:eigenlijk))?(?: ,)? ?(?:(?:is|was|heet|heette|moet zijn) ?)?(?:(?:eigenlijk|die van) )*',
      '(?:ik )?(?:solliciteerde|had gesolliciteerd|heb gesolliciteerd) (?:(?:als|op|voor|naar|de|functie|van) )+',
      '(?:verkeerde|foute) functie(?: ,)? ?(?:(?:het is|het was|is|was) )?',
    ],
    contact: [
      '(?:(?:de|het|mijn|naam|van) )*(?:contactpersoon|contact|recruiter|mevrouw die (?:tekende|schreef|ondertekende)|meneer die (?:tekende|schreef|ondertekende)|persoon die (?:tekende|schreef|ondertekende)|ondertekenaar|afzender|naam)(?: (?:is|was|heet|heette))? ?(?:(?:eigenlijk|mevrouw|meneer|dhr|mw) )*',
      '(?:zij|ze|hij|de mevrouw|de meneer|de recruiter) heet(?:te)? (?:eigenlijk )?',
      'ondertekend door (?:(?:mevrouw|meneer) )?',
      '(?:verkeerde|foute) (?:naam|contactpersoon)(?: ,)? ?(?:(?:het is|is|was) )?',
    ],
    wrong:
      'verkeerd\\w{0,1}|fout|foute|onjuist|klopt niet|corrigeer|correctie|verbeter|wijzig|verander|noteer|eigenlijk|heet|moet zijn|aanpassen|pas aan|opgeschreven',
    not: 'niet|en niet|in plaats van|geen',
    actually: 'alleen|pas|eigenlijk|nooit|niet|was|waren|kwam|al|heb|had|fase|slechts',
    stage: {
      field: 'fase|stadium|ronde',
      application: 'sollicitatie(?! ?gesprek)|brief|cv|nooit (?:een |op )?gesprek|formulier',
      assessment: 'test(?: \\S{4,10})?|toets|assessment|opdracht|proef|casus',
      screen:
        'telefoongesprek|telefonisch|belletje|telefoontje|kennismakings\\w{4,8}|eerste (?:gesprek|telefoontje)|aan de telefoon|gebeld',
      interview: 'sollicitatiegesprek|gesprek(?:ken)?|proefdag|meeloopdag|tweede ronde|interview',
      final: 'laatste (?:ronde|gesprek)|eindronde|finale|laatste (?:twee|drie)|tweede keus',
      'offer-withdrawn':
        'aanbod (?:(?:is|werd|weer) )*(?:ingetrokken|teruggetrokken)|(?:hebben|trokken) (?:het|hun|mijn) (?:aanbod|contract|toezegging) (?:ingetrokken|in|terug)|ingetrokken aanbod',
    },
    reason: {
      field: 'reden|omdat|ze zeiden|telefoon|vanwege|oorzaak|wegens|gaven ze',
      'other-candidate': '(?:andere|interne|betere) (?:kandidaat|sollicitant|persoon)|iemand (?:anders|intern)|interne',
      experience: 'ervaring|jaren',
      skills: 'taal|engels|duits|nederlands|diploma|certificaat|rijbewijs|vaardigheden|niveau|excel|opleiding|vakkennis',
      'position-filled':
        '(?:vacature|plek|functie) (?:(?:al|is|was) )*(?:vervuld|ingevuld|bezet|vergeven)|al (?:vervuld|ingevuld)',
      'position-closed': 'geschrapt|bevroren|budget|vervallen|reorganisatie|vacaturestop',
      'location-or-authorization': 'visum|werkvergunning|verhuiz\\w{1,3}|afstand|te ver|thuiswerken|reistijd|verblijf\\w{0,12}',
      salary: 'salaris\\w{0,6}|loon\\w{0,4}|geld|te duur',
      fit: 'cultuur|team|persoonlijkheid|motivatie|klik',
      overqualified: 'overgekwalificeerd|te (?:ervaren|hoog opgeleid|senior)|te veel ervaring',
      volume: '(?:te veel|veel|honderden|\\d{2,4}) (?:sollicitanten|kandidaten|sollicitaties|reacties)',
      late: 'te laat|deadline|sluitingsdatum',
    },
    kind: {
      notRejection:
        '(?:(?:was|is) )?(?:geen|helemaal geen|niet echt een) (?:afwijzing|baan|sollicitatie)|niet afgewezen|niets met (?:een |mijn )?(?:baan|werk|sollicitatie) te maken',
      it: 'het|dit|dat|mail',
      interview: 'gesprek|uitnodiging|uitgenodigd|sollicitatiegesprek',
      offer: 'aanbod|aanbieding',
      assessment: 'test|opdracht|assessment',
      acknowledgement: 'ontvangstbevestiging|bevestiging|in behandeling|ontvangen',
      outreach: 'headhunter|recruiter|benaderd',
      other:
        'huisbaas|verhuurder|bank|lening|nieuwsbrief|reclame|universiteit|school|verzekering|huur|woning|beurs|spam|vriend\\w{0,3}|hypotheek',
      rejection: 'afwijzing|afgewezen',
    },
  },
  timezone: {
    named: [
      '(?:(?:mijn|de|verander|wijzig|pas|zet) )*(?:tijdzone|klok|lokale tijd)(?: (?:is|naar|op|klopt niet|aan))*(?: ,)?(?: (?:ik woon in|ik zit in|is|naar|op|ik ben in|in))*',
    ],
    place: [
      '(?:ik )?(?:woon|zit|ben|verblijf|verhuisd|werk)(?: (?:ik|nu|tegenwoordig|inmiddels|momenteel|verhuisd))* (?:in|op|naar|te)',
    ],
  },
  typos: 'gedaan|klaar|overslaan|morgen|uitstellen|pauze|stoppen|hervatten|verwijder|ongedaan|bedankt|verstuurd|afmelden',
};
