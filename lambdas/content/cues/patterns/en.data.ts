/** English cue patterns; above each, sentences it must match (+) and twins it must not (-), which a test reads. Data only. */
import type { LanguagePatterns } from './pattern.ts';

export const EN_PATTERNS: LanguagePatterns = {
  condition: `\\b(?:if|should (?:we|you|the|another|a|your|no|it)|whether|in case|unless|once|until|even if|when|may|might|could be|or if|were (?:we|you) to|those who|anyone|any candidate|candidates? who|applicants? who|last (?:year|time|spring|autumn)|a year ago|years ago)\\b`,
  generic: `\\b(?:each|every|all|most|many|some|two|three|several|the others?|other people|unsuccessful|successful|shortlisted|selected) (?:of the )?(?:other )?(?:applicants?|candidates?|people|application|ones)\\b`,
  cues: [
    // + We will not be moving forward with you. | We won't be taking your application further.
    // - We are moving forward with you. | We have not moved the office.
    ['rejection', `(?:not|n't|unable to|decided against) (?:be )?(?:mov|tak|progress|proceed|pursu|continu|advanc|carry|go)[a-z]{0,6} (?:you|your|things|it|with|forward|ahead|further|on|any|in)`],
    // + You have not been successful. | You weren't selected.
    // - You were selected. | You have been shortlisted.
    ['rejection', `\\byou (?:have|were|are|had|did)(?:n't| not) (?:been )?(?:successful|selected|chosen|shortlisted|appointed|among|get the|one of)`],
    // + Your application has been unsuccessful. | Your candidacy is no longer under consideration.
    // - Your application has been received. | Your application was successful.
    ['rejection', `\\byour (?:application|candidacy|candidature|profile|bid|cv|submission) ~ (?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|progress|taken|accepted|be)|no longer (?:under|being)|rejected|declined)`],
    // + We decided to move forward with other candidates. | We have gone with another applicant.
    // - We are moving forward with your application. | I went with him to the shop.
    ['rejection', `\\b(?:decided|chosen|chose|elected|opted|going|gone|went|go|move|moved|moving|proceed|proceeding|continue|progress|forward|ahead)(?: to [a-z]{2,10})?(?: forward| ahead| on)? (?:with|for|in favou?r of) (?:a|an|the|some|one of the)? ?(?:other|another|different|someone|somebody|internal|more|candidates|applicants|those|people|person)`],
    // + The position has been filled. | The job's gone.
    // - The position is still open. | The role is going well.
    ['rejection', `\\b(?:role|position|post|job|vacancy|spot|place|slot)(?:'s| is| has| was)? (?:now |already |since |recently |just )?(?:been )?(?:filled|taken|gone|cancelled|canceled|closed|frozen|withdrawn)`],
    // + We are unable to offer you the post. | I am not going to hire you.
    // - We are able to offer you the post. | We cannot wait to meet you.
    ['rejection', `\\b(?:unable|not able|cannot|can't|not in a position|not be able|won't be able|not going) to? ?(?:to )?(?:offer|give|find|employ|hire|take|invite|appoint|consider) you`],
    // + We have to withdraw the offer. | We are rescinding our offer.
    // - You may withdraw your application. | We renew our offer.
    ['rejection', `\\b(?:withdraw|rescind|retract|take back|revoke)[a-z]{0,4} (?:the|our|your|this|my) (?:conditional |verbal |written |job )?offer`],
    // + I have given the job to someone else. | It went to another lad.
    // - The job goes to you. | I gave it to you.
    ['rejection', `\\b(?:given|gave|offered|awarded|handed|went|gone|going) (?:the |it |this )?(?:job |role |post |position |place |spot )?to (?:a |an |the |my |our |some)?(?:other|another|someone|somebody|one|colleague|candidate|lad|girl|woman|man|internal|person|cousin|nephew|son|niece|daughter)`],
    // + It's a no from us. | So no.
    // - No problem at all. | It's no problem.
    ['rejection', `\\b(?:it's|it is|it was|this is|that's|so|i'm going to say|we have to say) (?:a )?(?:definite )?no\\b(?! (?:problem|rush|hurry|harm|pressure|hard))`],
    // + Another candidate has been offered the post. | Other applicants matched our needs.
    // - You are another candidate. | We will see other candidates.
    ['rejection', `\\b(?:another|other|different|internal|stronger) (?:candidate|applicant|person|contender|finalist)s? ~ (?:has|have|had|was|were|is|scored|matched|been|got|accepted) `],
    // + We are pleased to offer you the position. | The Chief is offering you appointment.
    // - We are pleased to offer you an interview. | We are unable to help.
    ['offer', `\\b(?:pleased|delighted|happy|glad|thrilled|excited|proud|like|love|want|wish|able|now|hereby|therefore|are|is|am|can) (?:to |be )?(?:formally |also |now |hereby )?(?:offer|offering|extend|extending|employ|appoint|hire) you (?!an interview|a (?:place|slot|interview|call|meeting|chat|discount|refund|flat|course|new date)|the chance to)`],
    // + The job is yours. | It's yours.
    // - The choice was yours to make. | Yours sincerely
    ['offer', `\\b(?:job|role|post|position|place|it|contract|chair|bench|spot)(?:'s| is| would be) yours`],
    // + Please find attached your contract. | Sign the offer letter.
    // - Attached is a map. | The contract role is closed.
    ['offer', `\\b(?:attached|enclosed|find|here is|here's|sign|return|countersign)[a-z]{0,3} ~ (?:contract|offer letter|letter of offer|employment agreement|terms of employment)`],
    // + So the offer stands at 63,000. | Your offer letter is ready.
    // - This week we offer a course. | They offer tea.
    ['offer', `\\b(?:our|the|your|this|my) (?:revised |written |formal |conditional |job |improved )?offer (?:stands|still|remains|is|of|letter|for the)`],
    // + It's a yes. | Welcome aboard!
    // - Yes, parking is free. | Welcome to our newsletter.
    ['offer', `\\b(?:say|said|is|it's) (?:a )?yes\\b|\\b(?:welcome to the team|welcome aboard|you got it|you've got the job|you got the job|you have the job|would you be our|want you (?:to (?:start|join|be)|on the team))`],
    // + We would love to see you on Friday. | The panel would like to interview you.
    // - We would love to help. | I wanted to thank you.
    ['interview', `\\b(?:like|love|want|wants|wanted|glad|pleased|delighted|happy|keen|hope|hoping|please|asked|asks|wish|ready) (?:for you )?(?:to )?(?:have you )?(?:see|meet|talk to|talk with|speak to|speak with|chat with|chat to|interview|hear more from|have you back|come in|call|invite|set up|schedule|arrange) ?(?:you|a call|a chat|a time|an interview|an introductory|a conversation|for a|in|with you)`],
    // + We invite you to a video interview. | You are invited to attend an interview.
    // - We invite you to a test. | You are invited to our webinar.
    ['interview', `\\b(?:invite|inviting|invited|invitation)(?: you| to)? (?:to |for )?(?:attend )?(?:a|an|the|our|your|you|interview)? ?(?:for )?(?:[a-z0-9-]{1,14} ){0,3}(?:interview|call|meeting|chat|conversation|panel|trial|visit|audition|assessment day)`],
    // + Your interview is scheduled for Monday. | Your phone screen has been moved.
    // - Your interview was great. | The interview process is over.
    ['interview', `\\b(?:your|the|our) (?:[a-z0-9-]{1,12} ){0,2}(?:interview|call|meeting|chat|phone screen|visit|audition|trial|appointment) ~ (?:is (?:now )?(?:scheduled|confirmed|on|at|booked|set)|will be (?:on|at|held|with)|has been (?:scheduled|moved|confirmed|booked)|takes place|to (?:monday|tuesday|wednesday|thursday|friday|saturday))`],
    // + Pick a slot that works. | Could you come on Tuesday?
    // - Pick a job you love. | You could try again.
    ['interview', `\\b(?:pick|choose|book|select|reserve|grab) (?:a|your|one of the|an) (?:[a-z-]{1,12} )?(?:slot|time|date)|\\b(?:are you|would you be|will you be|you be) (?:free|available|around|able to (?:come|join|meet))|\\b(?:can|could|would) you (?:please )?(?:come|pop|drop|call in|make it|join us|do (?:monday|tuesday|wednesday|thursday|friday))|\\bwhat time|\\b(?:let's|shall we) (?:have|meet|make it|talk|do|say|speak)`],
    // + We must reschedule your interview. | Come in on Friday.
    // - The post was postponed. | Applications come in daily.
    ['interview', `\\b(?:reschedul|postpon|rearrang)[a-z]{1,4} (?:your|our|the|to)|\\bnew (?:date|time|slot)|\\b(?:come|pop|drop) (?:in|by|over|round|along|down)(?: and| to| for| on| any|,| this| at)`],
    // + Please complete the online test. | Record your answers by Sunday.
    // - Thank you for the test. | The exercise went well.
    ['assessment', `\\b(?:complete|take|sit|do|finish|submit|record|attempt|fill in|solve|start|send (?:us|me)|write (?:us|me|down)|prepare|draw|translate|design) (?:and [a-z]{2,10} )?(?:the|this|an?|your|our|two|three|one|four|six|all|short|attached) (?:[a-z0-9-]{1,14} ){0,4}(?:test|tests|assessment|assessments|task|exercise|challenge|questionnaire|case study|simulation|exam|examination|video|answers?|sample|brief|questions|puzzle|response|responses)`],
    // + Your test expires tonight. | You are invited to take a test.
    // - Your test was marked. | We asked you to wait.
    ['assessment', `\\b(?:test|assessment|challenge|exercise|simulation|task|exam|video interview|recording)(?: link)? (?:is attached|below|expires|must be|should be|takes (?:place|about|around)|link|invitation|will take|is open|closes|is due)|\\b(?:required|asked|invited|invites you|need you|ask you) to (?:take|sit|complete|do|record|solve) `],
    // + We have received your application. | Your CV has been noted.
    // - Your application was rejected. | We have read your novel.
    ['acknowledgement', `\\b(?:we|i)(?:'ve| have)? (?:safely |now |just )?(?:received|got|acknowledge|confirm)(?: receipt)? (?:of )?(?:your|the|all) |\\byour (?:application|cv|resume|letter|form|documents?|message|materials)(?: [a-z0-9-]{1,14}){0,6} (?:has been|was|is|have been|were)(?: now| safely| successfully)? (?:received|submitted|recorded|registered|noted|sent|forwarded|viewed|in|logged|complete)`],
    // + We are still reviewing applications. | No decision has been made.
    // - We have reviewed your application. | The decision was made.
    ['acknowledgement', `\\b(?:still|currently|now|be|are|is|being) (?:[a-z]{2,10} )?(?:review|read|consider|assess|go|look|process|sift|interview|mark|scor)[a-z]{0,3}ing|\\b(?:no|not) (?:yet )?(?:made a |made any |final )?decision(?:s)? (?:has|have|yet|will)|\\b(?:haven't|hasn't|not) (?:yet )?(?:been )?(?:made up|made a decision|decided|looked|met yet|finished)`],
    // + You'll hear from us by Friday. | We will let you know.
    // - You heard from us. | We will miss you.
    ['acknowledgement', `\\b(?:you will|you'll|we will|we'll|i will|i'll|i shall|we shall|will) (?:[a-z]{2,10} )?(?:hear|let you know|be in touch|get back|contact you|come back to you|write (?:to you )?(?:again|by|before)|tell you|decide|update you|consider it)`],
    // + I came across your profile. | Would you be open to a move?
    // - We saw your application. | You found us.
    ['outreach', `\\b(?:came across|found|saw|noticed|seen|stumbled (?:on|upon|across)) (?:your|you on) (?:[a-z]{2,12} )?(?:profile|cv|resume|linkedin|work|page|talk|name|portfolio|post)|\\b(?:your name (?:came|was|popped)|gave me your name|recommended you|suggested (?:i|you)|thought of you|on the lookout|would you (?:ever )?(?:consider|be open|be interested)|open to (?:a|hearing|new|moving)|are you (?:looking|open|interested)|might (?:interest|tempt) you|worth a (?:chat|call)|fancy it|any interest)`],
    // + My client is looking for a tax adviser. | We're hiring a cook.
    // - My client chose someone. | We are not hiring.
    ['outreach', `\\b(?:my|our|a) client (?:[a-z,-]{2,14} ){0,6}(?:is looking|needs|is hiring|seeks|is searching|wants|has)|\\b(?:we're|we are|i'm|i am) (?:[a-z]{2,10} )?(?:looking for|hiring|recruiting|searching for|after|opening) (?:a|an|another|someone|two|three|experienced|for)|\\byou (?:haven't|have not) applied`],
    // + Your job alert has nine jobs. | Enter the security code.
    // - We read your application. | Your interview is set.
    ['other', `\\b(?:job alert|new jobs|jobs for you|matching (?:jobs|your)|match your|unsubscribe|newsletter|this (?:week's )?issue|in this (?:issue|edition)|webinar|survey|verify|verification|security code|password|sign(?:ed)?-?in|log in to your|your (?:order|payment|card|booking|subscription|manuscript|loan|mortgage|tenancy|claim|grievance|reference for|visa))`],
    // + You have withdrawn your application. | At your request we closed it.
    // - We have withdrawn the offer. | You asked for feedback.
    ['other', `\\b(?:you(?:'ve| have)? (?:withdrawn|withdrew|decided (?:not )?to (?:withdraw|pull|take)|chosen another|changed your mind|pulled out)|at your request|as you (?:asked|requested)|your (?:withdrawal|decision to withdraw)|(?:don't|do not) wish to continue)`],
    // + We've decided to pursue other applicants. | Picked another climber in the end.
    // - We found your letter. | We selected the date.
    ['rejection', `\\b(?:pursue|pursuing|select|selected|selecting|pick|picked|identified|hired|hire|found|preferred|chose|chosen|appointed|promoted|taken on|took on|settled on|offered|offering) (?:[a-z'-]{1,14} ){0,5}(?:other|another|different|someone|somebody|internal|elsewhere|insider|a person|a lad|the one who)\\b`],
    // + Your profile has not been shortlisted. | We have decided not to progress your application.
    // - We have not decided. | Don't worry about the date.
    ['rejection', `\\b(?:not|n't|never|cannot|can't|dont|cant|wont) (?:[a-z]{1,12} ){0,3}(?:shortlisted|shortlist you|progress your|proceed(?:ing)? (?:with|to)|inviting you|invite you|calling you|call you|bring you|select you|appoint|advance you|move you|pursue|accept your|be accepted|continue (?:with|the)|take you|put you forward|work out|meet (?:my|our|the) (?:requirements|minimum|criteria)|offered you|the right (?:fit|match|person)|a (?:fit|match)|making an appointment|hiring)`],
    // + So I'm gonna pass. | I'd like to leave things here.
    // - I will pass on your details. | We had to say goodbye to Joan.
    ['rejection', `\\b(?:i'll|i will|we'll|we will|i'd|i|we|i'm|we're|going to|gonna|have to|had to|so|prefer to|like to) (?:have to |going to |gonna )?(?:pass(?! on)|leave (?:it|things|you) (?:there|here)|say no|let you down|turn you down|look elsewhere|stand the process down|stop here|draw a line|part ways|call it a day|decline)\\b(?! (?:on|your|the) )`],
    // + Its gone to young Alfie. | Both jobs are took.
    // - It goes well here. | The form is full of errors.
    ['rejection', `\\b(?:its|it's|it has|it|job|post|role|place|chair|gig|position) (?:has |have )?(?:already )?(?:gone|went|goes|going) (?:to|at|in the end|elsewhere|internally)\\b|\\b(?:is|are|was|were|been) (?:all )?(?:took|taken|snapped up|filled|spoken for)\\b|\\b(?:filled|full) (?:it|them|the|our|my|both|all)\\b`],
    // + Our offer of 2 June no longer stands. | I'm pulling the Head Chef offer.
    // - Our offer is generous. | You can withdraw at any time.
    ['rejection', `\\boffer (?:[a-z0-9]{1,12} ){0,6}(?:no longer stands|has lapsed|lapsed|is withdrawn|withdrawn|void|rescinded|cannot be honoured|off the table)|\\b(?:withdraw|withdrawing|pull|pulling|cancel|cancelling|rescind|take back|honou?r) (?:[a-z0-9'-]{1,12} ){0,5}offer\\b|\\btreat our offer`],
    // + The recruitment action has been discontinued. | We're not hiring for it any more.
    // - The position is interesting. | The search goes on.
    ['rejection', `\\b(?:position|role|post|vacancy|search|requisition|recruitment|hiring|process|line|opening|funding|budget|posts|headcount)(?: [a-z0-9()'-]{1,16}){0,5} (?:has been|have been|is|was|were|are|been)(?: [a-z]{2,12}){0,2} (?:cancelled|canceled|closed|frozen|put on hold|discontinued|terminated|withdrawn|scrapped|shelved|pulled|eliminated|cut|gone|no longer)|\\b(?:no longer|not|stopped) (?:be )?(?:hiring|recruiting|filling|looking for)|\\bfreeze (?:all|on)|\\bno (?:post|job|position|vacancy|role|place|opening)s? (?:to|for|left|any|available|here)`],
    // + Your CV reached us after the closing date. | You did not attain a passing score.
    // - Send it by the closing date. | The successful candidate will travel.
    ['rejection', `\\b(?:after the (?:closing date|deadline)|too late|deadline had|below (?:the|our) (?:pass|cut|threshold|benchmark|bar)|did not (?:attain|reach|pass|meet|achieve|advance)|didn't (?:pass|make|reach|meet)|failed the|cannot be considered|could not be considered|not be considered|was not considered|removed from the|not among|without you|not (?:the )?successful|unsuccessful candidate)`],
    // + The other finalist has accepted. | Our first-choice candidate accepted on Sunday.
    // - One other thing is parking. | My first choice is tea.
    ['rejection', `\\b(?:another|other) (?:finalist|candidate|applicant|nurse|person|colleague|contender|designer|teacher|driver|family|climber|one)\\b(?: [a-z]{1,12}){0,3} (?:accepted|scored|was|has|is|had|starts|who)|\\b(?:first|preferred)[- ]choice (?:candidate )?(?:has |have )?accepted|\\b(?:looking forward to|pleased about) welcoming (?:dr|mr|mrs|ms|prof)`],
    // + We offer you the post of director. | The faculty has voted to appoint you.
    // - We cannot make an offer. | You can start the test.
    ['offer', `\\b(?:offer|offering|make) you (?:the|a|an) (?:[a-z-]{1,14} ){0,3}(?:post|position|job|role|place as|contract|appointment|offer|permanent)|\\bwe offer you\\b|\\boffer to you\\b|\\b(?:voted|decided|resolved|agreed|wishes|like) to (?:appoint|hire|take|employ|have) you\\b(?! (?:in|over|round|for (?:a|an) (?:chat|interview|call|trial)))|\\b(?:come|we'd like you) (?:and|to) (?:join us|have the post|work (?:for|with) us|start)|\\byou (?:can|get to) (?:have the (?:work|job|post)|start (?:on|as|from|monday))`],
    // + Your interview for the post has been scheduled. | Can you jump on a call tomorrow?
    // - Your interview was good. | We visit trade fairs.
    ['interview', `\\b(?:interview|call|chat|meeting|panel|visit|audition|trial)(?: [a-z0-9-]{1,16}){0,6} (?:has been (?:scheduled|rebooked|moved|arranged)|is scheduled|tomorrow|scheduled for|back on|reminder)|\\b(?:rebooked|rescheduled|swapped|moved|booked) (?:you|your)|\\byou(?:'ll| will) be meeting|\\bshortlisted for (?:an )?interview|\\bworking interview|\\bwishes to see you|\\bset up (?:a|an)(?: [0-9a-z-]{1,12}){0,2} (?:call|interview|chat|meeting)|\\bjump on a call|\\bgot time for|\\bcan you (?:do|make|come|jump|get|manage)|\\bbring you in|\\b(?:you're|you are) (?:asked|invited) to (?:return|attend|come|meet|join)|\\bvisit us\\b|\\bcome (?:talk|see|spend|meet|have)|\\bsee how you`],
    // + Please correct the two pages enclosed. | The take-home is linked below.
    // - Please write again soon. | Kindly wait for news.
    ['assessment', `\\b(?:please|now|could you|we ask you to|you to|kindly|you should|need you to|need from you) (?:[a-z]{1,10} ){0,2}(?:record|prepare|write|draw|calculate|correct|film|complete|translate|sketch|mark|answer|solve|submit|design|upload|type|take) (?:[a-z0-9'-]{1,14} ){0,6}(?:by|before|until|within|questions?|answers?|pages?|paper|inventory|attached|enclosed|task|test|minutes|sheet|exercise|on whatsapp|pull request)\\b|\\btake-home\\b|\\bsit (?:the|a|an) (?:[a-z]{2,12} )?(?:exam|test|examination|paper)`],
    // + Your application is still under review. | I have your letter safely here.
    // - Your application was refused. | The building stays closed.
    ['acknowledgement', `\\b(?:still (?:under|open|waiting|very much|in the|not in|active|to see|have)|under (?:review|way|consideration)|on hold|stays (?:active|open)|closing date has been extended|(?:is|are) with us|action is needed|in my pile|have your (?:application|cv|letter|form|file|details|online|email|mail)|confirm (?:i have|your|that your|we have)|will (?:look at|be (?:reviewed|considered|evaluated|read|assessed|looked)|consider|review|read)|thinking about it|we (?:haven't|have not) (?:rejected|decided|chosen|got to)|hasn't (?:chosen|decided)|more candidates? to see|remain where|bear with)`],
    // + They are after a labourer and I reckon you would be right. | Might the post of clerk interest you?
    // - We looked at your form. | They think about it.
    ['outreach', `\\b(?:are (?:after|desperate for|looking for)|like you to (?:apply|consider|look at|think about)|invites you to apply|thinks? you(?:'d| would| could| might)|(?:reckon|think) you(?:'d| would) be|might the post|interest you(?: at all)?|would you come to us|be advertising|shortly advertise|open shifts|have a look at it|seat open|ask us to show|asked us to show you|opening (?:ten|near|in|for)|done (?:over )?at|viewed your (?:resume|cv|profile) and|hear about you|heard (?:you|about you)|obvious person|how would you feel about|ever thought of|looking to move|not advertised|isn't advertis)`],
    // + The landlady has chosen other applicants. | We cannot award you a bursary.
    // - We read your form. | Come and meet us.
    ['other', `\\b(?:place on the (?:msc|phd|course|programme|dphil|degree|ma|mba)|bursary|fellowship|tender|bidder|landlord|landlady|tenant|flat|apartment|double room|dog|puppy|choir|funding|investing|investment|manuscript|abstract|paper submission|mortgage|agreement in principle|overdraft|refund|train tickets|application tracker|retention rules|erased?|delete your|data (?:protection|retention)|reviewed their interview|language requirement|english language|visa|entry clearance|league|our a team|first team|squad|tryout|withdraw from the|understand you choosing|sorry you|what we agreed|coach(?:ing)?|session notes)\\b`],
  ],
};
