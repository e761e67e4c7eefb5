/** Dutch cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const NL_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:als|indien|mocht|of we|of je|of u|wanneer|tenzij|vorig jaar|totdat)\\b`,
  generic: `\\b(?:elke|iedere|alle|veel|enkele|alleen de|sommige) (?:andere )?(?:kandida|sollicitant|mensen)[a-z]{0,4}\\b`,
  cues: [
    // + We gaan niet met je verder. | Uw sollicitatie is afgewezen.
    // - We gaan met je verder. | Je bent geselecteerd.
    ['rejection', `\\b(?:niet|geen) (?:[a-z]{1,14} ){0,4}(?:verder|geselecteerd|weerhouden|in aanmerking|uitgekozen|gekozen|uitnodigen|aannemen|aanbieden|voortzetten|door naar|doorga)|\\b(?:afgewezen|afwijzen|af te wijzen|teleurstellen)\\b`],
    // + We hebben voor een andere kandidaat gekozen. | De vacature is inmiddels vervuld.
    // - De vacature is open. | We hebben een datum gekozen.
    ['rejection', `\\b(?:voor|met|aan|naar|op) (?:een |de |het )?(?:andere?|iemand|interne|collega|kandida[a-z]{1,4})[a-z]{0,2} (?:[a-z]{1,14} ){0,3}(?:gekozen|verder|gegaan|gegund|gevallen|gegeven|besloten|door)|\\b(?:gekozen|gaan verder|besloten|kozen) (?:[a-z]{1,10} ){0,3}(?:andere?|iemand anders|interne)|\\b(?:functie|vacature|plek|baan) (?:[a-z]{1,12} ){0,3}(?:ingevuld|vervuld|weg|vergeven|vervalt|ingetrokken|geschrapt|bezet)`],
    // + We bieden je graag de functie aan. | De baan is van jou.
    // - We bieden een cursus. | De baan is zwaar.
    ['offer', `\\b(?:bieden|aanbieden|bied|aan te bieden) (?:we |wij |ik )?(?:je|jou|u) (?:[a-z]{1,12} ){0,4}(?:functie|baan|contract|plek|aanstelling)|\\b(?:baan|plek|functie) is van (?:jou|u)|\\b(?:je|u|jou) (?:[a-z]{1,12} ){0,4}(?:aan te nemen|aannemen|een contract|de functie aan)|\\b(?:arbeidsovereenkomst|contract) (?:[a-z]{1,12} ){0,3}(?:bijlage|tekenen|ondertekenen|volgt)|\\bwelkom (?:bij|in) `],
    // + We willen je uitnodigen voor een gesprek. | Kun je dinsdag langskomen?
    // - Dank voor het gesprek. | Het interview was leuk.
    ['interview', `\\b(?:uitnodigen|nodigen|uitgenodigd|uitnodiging) (?:[a-z]{1,12} ){0,5}(?:gesprek|kennismak[a-z]{1,10}|proefdag|interview|ronde|uit)|\\b(?:gesprek|afspraak|interview|proefdag) (?:[a-z0-9]{1,12} ){0,4}(?:op \\d|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag)|om \\d|verzet|verplaats|verschui|is op|staat)|\\b(?:leren kennen|langskomen|langs te komen|even (?:te )?bellen|ontmoeten)\\b|\\b(?:kun je|kunt u|heb je|heeft u|schikt|past het) ~ (?:langs|komen|tijd|maandag|dinsdag|woensdag|donderdag|vrijdag|uur|bellen)`],
    // + Maak de online test. | Het examen is op 6 juni.
    // - Je test was goed. | Dank voor de opdracht.
    ['assessment', `\\b(?:maak|maken|vul|invullen|neem|doe|voltooi|afronden|afleggen|stuur|rond) (?:[a-z]{1,12} ){0,4}(?:test|opdracht|vragenlijst|case|casus|assessment|video|antwoorden|toets|examen)|\\b(?:test|toets|examen|opdracht) (?:[a-z]{1,12} ){0,3}(?:verloopt|is op|vindt plaats|maken|inleveren|af te ronden)`],
    // + We hebben je sollicitatie ontvangen. | Je hoort van ons.
    // - Je bent afgewezen. | We kozen een ander.
    ['acknowledgement', `\\b(?:sollicitatie|brief|cv|kandidatuur) (?:[a-z]{1,12} ){0,5}(?:ontvangen|binnen|aangekomen|doorgestuurd|in behandeling)|\\b(?:ontvangen we|hebben (?:[a-z]{1,12} ){0,3}ontvangen|in goede orde|bekijken|beoordelen|nog niet (?:besloten|beslist|bekend|gekozen)|nog niets besloten|laten (?:je|u|wij|we)? ?(?:[a-z]{1,10} )?weten|hoor je|hoort u|hoort van|nemen (?:we )?contact)`],
    // + Ik zag je profiel en heb iets voor jou. | Mijn opdrachtgever zoekt een adviseur.
    // - Je profiel past niet. | We zoeken niemand meer.
    ['outreach', `\\b(?:je profiel (?:tegen|gezien|gevonden)|jouw profiel (?:sprak|ziet|past)|uw profiel (?:sprak|gezien)|mijn opdrachtgever|onze klant|voor een klant|openstaan voor|sta je open|zin in (?:een )?koffie|iets voor (?:jou|u|je)|aan (?:jou|je|u) (?:gedacht|te denken)|dacht(?:en)? aan (?:jou|je|u)|(?:ik|we|wij) zoek(?:en)? (?:een|twee|nog|voor|iemand)|op zoek naar)`],
    // + Afmelden voor de nieuwsbrief. | Op je verzoek verwijderd.
    // - Je brief is binnen. | We nodigen je uit.
    ['other', `\\b(?:nieuwsbrief|jobalert|nieuwe vacatures|afmelden|uitschrijven|wachtwoord|inlogcode|verificatiecode|enquete|webinar|in dit nummer|in deze editie|woning|huurder|lening|hypotheek|manuscript|op (?:je|uw|eigen) verzoek|je terugtrek[a-z]{1,4}|teruggetrokken|bestelling|betaling)\\b`],
    // + Het gaat hem niet worden. | We hebben iemand anders.
    // - Het is niet ver. | We horen graag van je.
    ['rejection', `\\b(?:niet|niets|geen) (?:[a-z]{1,14} ){0,5}(?:worden|geworden|lukken|gebruiken|meegenomen|bij zit|passend|gehaald|doorgaan|nodig|voldoende|plaats voor)|\\b(?:gaat hem niet|daar zit je niet bij|houden het hierbij|zeg ik nee|ik zeg nee|teleurstellen|trekken (?:wij |we )?ons aanbod|iemand anders|gaat naar een|gegund|koos (?:nipt )?voor|hebben gekozen voor een)`],
    // + Gefeliciteerd! | U bent aangenomen.
    // - De cursus begint. | Helaas.
    ['offer', `\\b(?:gefeliciteerd|proficiat|neem ik je|nemen we je|kunt (?:maandag )?beginnen|kun je (?:maandag|meteen) beginnen|jij bent het geworden|bent aangenomen|benoemt u|benoemd tot|ons bod blijft|welkom bij)`],
    // + Kom eens kijken. | Lukt dat donderdag?
    // - Dank voor het praten. | We gaan niet verder.
    ['interview', `\\b(?:ontvangen we (?:je|u)|kom (?:eens|maar|even|langs)|bel(?:len)? (?:je|u|me)|wanneer kan ik|boek een|tweede (?:ronde|gesprek)|door naar|lukt (?:dat|het)|meelopen|praten we|verzetten|schuiven|spreken over|zien we je|proefdag)`],
    // + Er is nog niets besloten. | De selectie duurt langer.
    // - De plek is weg. | Dank je.
    ['acknowledgement', `\\b(?:nog (?:niet|niets|geen)|ligt stil|doe je mee|doet nog mee|hebben je (?:cv|brief|papieren)|ligt op mijn|duurt langer|beslissen we|wordt nagekeken|ontvangst|bekeken|reservelijst|in behandeling)`],
  ],
};
