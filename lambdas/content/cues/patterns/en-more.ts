/** More English cue patterns: personal notes and older or official wording. Data only. */
import type { CuePattern } from './pattern.ts';

export const EN_MORE: readonly CuePattern[] = [
  {
    kind: 'rejection',
    pattern: `\\b(?:pursue|pursuing|select|selected|selecting|pick|picked|identified|hired|hire|found|preferred|chose|chosen|appointed|promoted|taken on|took on|settled on|offered|offering) (?:[a-z'-]{1,14} ){0,5}(?:other|another|different|someone|somebody|internal|elsewhere|insider|a person|a lad|the one who)\\b`,
    yes: ["We've decided to pursue other applicants.", 'Picked another climber in the end.'],
    no: ['We found your letter.', 'We selected the date.'],
  },
  {
    kind: 'rejection',
    pattern: `\\b(?:not|n't|never|cannot|can't|dont|cant|wont) (?:[a-z]{1,12} ){0,3}(?:shortlisted|shortlist you|progress your|proceed(?:ing)? (?:with|to)|inviting you|invite you|calling you|call you|bring you|select you|appoint|advance you|move you|pursue|accept your|be accepted|continue (?:with|the)|take you|put you forward|work out|meet (?:my|our|the) (?:requirements|minimum|criteria)|offered you|the right (?:fit|match|person)|a (?:fit|match)|making an appointment|hiring)`,
    yes: ['Your profile has not been shortlisted.', 'We have decided not to progress your application.'],
    no: ['We have not decided.', "Don't worry about the date."],
  },
  {
    kind: 'rejection',
    pattern: `\\b(?:i'll|i will|we'll|we will|i'd|i|we|i'm|we're|going to|gonna|have to|had to|so|prefer to|like to) (?:have to |going to |gonna )?(?:pass(?! on)|leave (?:it|things|you) (?:there|here)|say no|let you down|turn you down|look elsewhere|stand the process down|stop here|draw a line|part ways|call it a day|decline)\\b(?! (?:on|your|the) )`,
    yes: ["So I'm gonna pass.", "I'd like to leave things here."],
    no: ['I will pass on your details.', 'We had to say goodbye to Joan.'],
  },
  {
    kind: 'rejection',
    pattern: `\\b(?:its|it's|it has|it|job|post|role|place|chair|gig|position) (?:has |have )?(?:already )?(?:gone|went|goes|going) (?:to|at|in the end|elsewhere|internally)\\b|\\b(?:is|are|was|were|been) (?:all )?(?:took|taken|snapped up|filled|spoken for)\\b|\\b(?:filled|full) (?:it|them|the|our|my|both|all)\\b`,
    yes: ['Its gone to young Alfie.', 'Both jobs are took.'],
    no: ['It goes well here.', 'The form is full of errors.'],
  },
  {
    kind: 'rejection',
    pattern: `\\boffer (?:[a-z0-9]{1,12} ){0,6}(?:no longer stands|has lapsed|lapsed|is withdrawn|withdrawn|void|rescinded|cannot be honoured|off the table)|\\b(?:withdraw|withdrawing|pull|pulling|cancel|cancelling|rescind|take back|honou?r) (?:[a-z0-9'-]{1,12} ){0,5}offer\\b|\\btreat our offer`,
    yes: ['Our offer of 2 June no longer stands.', "I'm pulling the Head Chef offer."],
    no: ['Our offer is generous.', 'You can withdraw at any time.'],
  },
  {
    kind: 'rejection',
    pattern: `\\b(?:position|role|post|vacancy|search|requisition|recruitment|hiring|process|line|opening|funding|budget|posts|headcount)(?: [a-z0-9()'-]{1,16}){0,5} (?:has been|have been|is|was|were|are|been)(?: [a-z]{2,12}){0,2} (?:cancelled|canceled|closed|frozen|put on hold|discontinued|terminated|withdrawn|scrapped|shelved|pulled|eliminated|cut|gone|no longer)|\\b(?:no longer|not|stopped) (?:be )?(?:hiring|recruiting|filling|looking for)|\\bfreeze (?:all|on)|\\bno (?:post|job|position|vacancy|role|place|opening)s? (?:to|for|left|any|available|here)`,
    yes: ['The recruitment action has been discontinued.', "We're not hiring for it any more."],
    no: ['The position is interesting.', 'The search goes on.'],
  },
  {
    kind: 'rejection',
    pattern: `\\b(?:after the (?:closing date|deadline)|too late|deadline had|below (?:the|our) (?:pass|cut|threshold|benchmark|bar)|did not (?:attain|reach|pass|meet|achieve|advance)|didn't (?:pass|make|reach|meet)|failed the|cannot be considered|could not be considered|not be considered|was not considered|removed from the|not among|without you|not (?:the )?successful|unsuccessful candidate)`,
    yes: ['Your CV reached us after the closing date.', 'You did not attain a passing score.'],
    no: ['Send it by the closing date.', 'The successful candidate will travel.'],
  },
  {
    kind: 'rejection',
    pattern: `\\b(?:another|other) (?:finalist|candidate|applicant|nurse|person|colleague|contender|designer|teacher|driver|family|climber|one)\\b(?: [a-z]{1,12}){0,3} (?:accepted|scored|was|has|is|had|starts|who)|\\b(?:first|preferred)[- ]choice (?:candidate )?(?:has |have )?accepted|\\b(?:looking forward to|pleased about) welcoming (?:dr|mr|mrs|ms|prof)`,
    yes: ['The other finalist has accepted.', 'Our first-choice candidate accepted on Sunday.'],
    no: ['One other thing is parking.', 'My first choice is tea.'],
  },
  {
    kind: 'offer',
    pattern: `\\b(?:offer|offering|make) you (?:the|a|an) (?:[a-z-]{1,14} ){0,3}(?:post|position|job|role|place as|contract|appointment|offer|permanent)|\\bwe offer you\\b|\\boffer to you\\b|\\b(?:voted|decided|resolved|agreed|wishes|like) to (?:appoint|hire|take|employ|have) you\\b(?! (?:in|over|round|for (?:a|an) (?:chat|interview|call|trial)))|\\b(?:come|we'd like you) (?:and|to) (?:join us|have the post|work (?:for|with) us|start)|\\byou (?:can|get to) (?:have the (?:work|job|post)|start (?:on|as|from|monday))`,
    yes: ['We offer you the post of director.', 'The faculty has voted to appoint you.'],
    no: ['We cannot make an offer.', 'You can start the test.'],
  },
  {
    kind: 'interview',
    pattern: `\\b(?:interview|call|chat|meeting|panel|visit|audition|trial)(?: [a-z0-9-]{1,16}){0,6} (?:has been (?:scheduled|rebooked|moved|arranged)|is scheduled|tomorrow|scheduled for|back on|reminder)|\\b(?:rebooked|rescheduled|swapped|moved|booked) (?:you|your)|\\byou(?:'ll| will) be meeting|\\bshortlisted for (?:an )?interview|\\bworking interview|\\bwishes to see you|\\bset up (?:a|an)(?: [0-9a-z-]{1,12}){0,2} (?:call|interview|chat|meeting)|\\bjump on a call|\\bgot time for|\\bcan you (?:do|make|come|jump|get|manage)|\\bbring you in|\\b(?:you're|you are) (?:asked|invited) to (?:return|attend|come|meet|join)|\\bvisit us\\b|\\bcome (?:talk|see|spend|meet|have)|\\bsee how you`,
    yes: ['Your interview for the post has been scheduled.', 'Can you jump on a call tomorrow?'],
    no: ['Your interview was good.', 'We visit trade fairs.'],
  },
  {
    kind: 'assessment',
    pattern: `\\b(?:please|now|could you|we ask you to|you to|kindly|you should|need you to|need from you) (?:[a-z]{1,10} ){0,2}(?:record|prepare|write|draw|calculate|correct|film|complete|translate|sketch|mark|answer|solve|submit|design|upload|type|take) (?:[a-z0-9'-]{1,14} ){0,6}(?:by|before|until|within|questions?|answers?|pages?|paper|inventory|attached|enclosed|task|test|minutes|sheet|exercise|on whatsapp|pull request)\\b|\\btake-home\\b|\\bsit (?:the|a|an) (?:[a-z]{2,12} )?(?:exam|test|examination|paper)`,
    yes: ['Please correct the two pages enclosed.', 'The take-home is linked below.'],
    no: ['Please write again soon.', 'Kindly wait for news.'],
  },
  {
    kind: 'acknowledgement',
    pattern: `\\b(?:still (?:under|open|waiting|very much|in the|not in|active|to see|have)|under (?:review|way|consideration)|on hold|stays (?:active|open)|closing date has been extended|(?:is|are) with us|action is needed|in my pile|have your (?:application|cv|letter|form|file|details|online|email|mail)|confirm (?:i have|your|that your|we have)|will (?:look at|be (?:reviewed|considered|evaluated|read|assessed|looked)|consider|review|read)|thinking about it|we (?:haven't|have not) (?:rejected|decided|chosen|got to)|hasn't (?:chosen|decided)|more candidates? to see|remain where|bear with)`,
    yes: ['Your application is still under review.', 'I have your letter safely here.'],
    no: ['Your application was refused.', 'The building stays closed.'],
  },
  {
    kind: 'outreach',
    pattern: `\\b(?:are (?:after|desperate for|looking for)|like you to (?:apply|consider|look at|think about)|invites you to apply|thinks? you(?:'d| would| could| might)|(?:reckon|think) you(?:'d| would) be|might the post|interest you(?: at all)?|would you come to us|be advertising|shortly advertise|open shifts|have a look at it|seat open|ask us to show|asked us to show you|opening (?:ten|near|in|for)|done (?:over )?at|viewed your (?:resume|cv|profile) and|hear about you|heard (?:you|about you)|obvious person|how would you feel about|ever thought of|looking to move|not advertised|isn't advertis)`,
    yes: ['They are after a labourer and I reckon you would be right.', 'Might the post of clerk interest you?'],
    no: ['We looked at your form.', 'They think about it.'],
  },
  {
    kind: 'other',
    pattern: `\\b(?:place on the (?:msc|phd|course|programme|dphil|degree|ma|mba)|bursary|fellowship|tender|bidder|landlord|landlady|tenant|flat|apartment|double room|dog|puppy|choir|funding|investing|investment|manuscript|abstract|paper submission|mortgage|agreement in principle|overdraft|refund|train tickets|application tracker|retention rules|erased?|delete your|data (?:protection|retention)|reviewed their interview|language requirement|english language|visa|entry clearance|league|our a team|first team|squad|tryout|withdraw from the|understand you choosing|sorry you|what we agreed|coach(?:ing)?|session notes)\\b`,
    yes: ['The landlady has chosen other applicants.', 'We cannot award you a bursary.'],
    no: ['We read your form.', 'Come and meet us.'],
  },
];
