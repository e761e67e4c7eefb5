/** English command words. */
import { EN_ASKS } from './en-asks.ts';
import type { CommandWords } from './words.ts';

export const en: CommandWords = {
  language: 'en',
  marks:
    'the a an and is are was were i my me you your it its to of for with on in at not no yes please thanks thank this that what how when can do done did skip snooze stop all until till week weeks day days tomorrow today next from have has had got job step plan mail mails mail email send delete data my help im dont ive will would be by off them they he she we more status export undo resume fix company role only never just one two three four five six seven',
  small:
    'em|please|pls|plz|plse|kindly|ok|okay|okey|k|hi|hello|hey|hiya|dear|rebound|bot|well|so|just|then|and|also|as well|right|yes|yep|yeah|yup|sorry|oh|ah|um|the|for me|today|finally|already|now|currently|actually|really|honestly|indeed|it|that|this|them|those|these|too|all|good|great|morning|evening|afternoon|anyway|would you|could you|can you|will you|thanks|thank you|thx|ta|cheers|lol|haha|ha|here|there|again|at last|in the end|quickly|only|maybe|perhaps|i think|mate|everyone|team|everybody|done that|lets|let s|ive|voila|btw|by the way|alright|aye|number|numbers|step|steps|tasks?|items?|ones?|as requested|for real|🙏|if possible|if you can|if thats ok|if i may|yesterday|last night|this morning|this afternoon|earlier|on time|in time|though|still|with|both|full stop|myself|for now|at the moment|right now|up|like you suggested|as suggested|as you suggested|immediately|asap|straight away',
  thin: 'please|pls|plz|plse|kindly|ok|okay|okey|hi|hello|hey|hiya|rebound|well|just|really|honestly|actually|finally|already|now|simply|basically|sorry|oh|ah|um|uh|er|hm|hmm|anyway|anyhow|lol|haha|btw|by the way|alright|right|thanks|thank you|thx|cheers|at last|in the end|maybe|perhaps|probably|i think|i guess|i suppose|i believe|i feel|i reckon|i am afraid|im afraid|afraid|unfortunately|sadly|luckily|fortunately|definitely|certainly|totally|again please|for me|on my (?:end|side)|from my side|to be honest|tbh|as well|too|also|then|so|though|therefore|but|and|quickly|also|literally|apparently|quite|still',
  others:
    '(?:(?:and|but|so|because|since|then|first|later|yesterday|today|apparently|when|after|while|in the end|that|which|until|if|as) ){0,3}(?:they(?: |$)|theyre|theyve|theyd|theyll|he |she |hes |shes |his |her (?!name)|their |nobody|no one|someone(?! hired)|somebody|everyone|everybody|who |whoever|people |the (?:company|firm|employer|mentor|coach|counsellor|adviser|advisor|job ?cent(?:re|er)|recruiter|recruiters|interviewer|interviewers|manager|hiring|boss|hr|team|panel|woman|man|guy|lady|agency|receptionist|headhunter|owner|director|job|role|position|interview|portal|site|website|ad|advert|posting|bus|train|candidate|lad|girl|department|office|other candidate|person|caller|letter from|mail from|email from|rejection|process|test|people)|my (?:friend|sister|brother|mum|mom|mother|dad|father|wife|husband|partner|boyfriend|girlfriend|son|daughter|kid|kids|cousin|aunt|uncle|boss|old boss|former|ex|flatmate|roommate|neighbou?r|colleague|coach|therapist|adviser|advisor|teacher|interviewer|recruiter|manager|nan|gran|grandmother|grandfather|alarm|phone|laptop|computer|cat|dog|birthday|train|bus|mate|case worker|doctor|dentist|contact|parents|family|application|interview|old \\p{L}+|last (?:job|boss|interview))|hr |a (?:friend|colleague|recruiter|neighbou?r|woman|man|guy|manager|robot|machine|mate)|one (?:of (?:them|the)|interviewer|recruiter)|its (?:been|a shame|three|two|the)|it (?:took|has been|s been|was (?:them|the company))|you (?:never|said|told)|[a-z]{3,14} (?:house|glass|group|ltd|inc|labs) (?:said|rang|called|wrote))',
  tag: 'right|ok|okay|yeah|correct|innit|isnt it|yes|no',
  says: 'says?|said|told|tells|thinks|thought|asked|asks|reckons|wants me|suggested|advised|insists',
  quotes:
    '(?:i|ive|i have) (?:said|told|joked|shouted|thought) ?(?:to )?(?:my|him|her|them|the|myself|everyone)|as i (?:said|told)',
  conjunctions:
    '(?=now what|what now|whats next|whats left)|and|but|(?<!(?:till|until|by|for|before|it|me|them|again|back|since) )then|also|so|because|since|although|though|while|after that|plus|however|before that',
  did: '(?:i|ive|i have|we|weve) (?:(?:just|finally|already|even|actually|also|then) ){0,2}(?:[a-z]{2,12}ed|did|wrote|sent|read|made|met|spoke|rang|put|got|went|took|had|saw|gave|told|found|set|done|written|been|gone|sat)',
  sofar:
    'yet|havent|have|has|hasnt|had|hadnt|didnt|did|ive|was|were|isnt done|not done|still|couldnt|dont (?:understand|get|know|see|find)|never (?:heard|got|received|saw|had|been)|unfinished|forgot|which|what|only|just',
  relative: '',
  negation:
    '(?:dont|do not|didnt|did not|not) (?:want|mean|need|ask|asking|intend) (?:you |me |it |them )?to(?: [a-z]{2,10} or)?|aint|none of|neither of|aint|none of|dont|do not|did not|didnt|not|never|no need to|wont|will not|cannot|cant|without|no|isnt|arent|rather than|instead of|havent|have not|hasnt|doesnt|wasnt|nothing to|shouldnt|wouldnt|couldnt|stop',
  question:
    '(?:and |but |so |or )?(?:how(?! about)|what(?! (?:i (?:meant|mean|need|want|wanted|havent|have not|did)|you said))|whats|why(?! (?:not|dont (?:we|you)))|where|who|whos|which|whose|when (?:will|do|does|did|can|is|are|should|would|was)|should (?:i|we|they|it)|is (?:it|there|that|this|the|he|she|rebound|a|my|their)|are (?:you|we|they|there|these|those|the)|am i|was (?:it|that|there|this|the)|were (?:they|you|there)|do (?!it|this|that|them|not|so|all|both|#|@|the (?:needful|same)|you mind|let|come|remind|the rest)[a-z]+|does (?:it|that|this|he|she|anyone|anybody|the|a|my)|did (?:you|they|he|she|i|we|anyone)|has (?:it|anyone|he|she|the)|have (?:you|they|i)|will (?:they|it|you|he|she|there|i|this|that|the|my)|would (?:they|it(?! (?:kill|hurt))|he|she|i|that)|could (?:they|he|she|i|it be)|can (?:they|he|she|anyone|a|you help|i (?:expect|sue|ask them|still|trust|find|claim|apply))|may i|(?:doesnt|isnt|arent|didnt|wont|wouldnt|dont|cant) (?:you|they|he|she|it|that|this|anyone|we)|wouldnt it|am i not|will there) ',
  request:
    'would it (?:kill|hurt) (?:you )?to|why not|why dont (?:we|you)|can you|could you|would you|will you|can we|could we|can i|could i|may i|could i please|would you mind|is it possible to|is it ok to|any chance (?:you could|of)|i(?:d| would) like (?:you )?to|i want (?:you )?to|i wanna|i wish to|i need (?:you )?to|please|can it|could it|could that|can that|can we please|do you mind if i|might i|id prefer to|i would prefer to|lets|shall we|could they|can they|im going to|i am going to|i will|ill|i ll|going to|gonna|i have to|ill have to|id rather|better|best|you can|feel free to|go ahead and|time to|i would|id|mind if i',
  numbers: {
    'an?(?:other(?! (?:day|time)(?: |$)))?': 1, one: 1, 'two|twos(?= (?:done|finished|sorted|ready|sent|out))': 2, 'three|threes(?= (?:done|finished|sorted|ready|sent|out))': 3, 'four|fours(?= (?:done|finished|sorted|ready|sent|out))': 4, 'five|fives(?= (?:done|finished|sorted|ready|sent|out))': 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, ii: 2, iii: 3, iv: 4, vii: 7, thirteen: 13, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90,
  }, // biome-ignore format: one screen
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7 },
  asks: EN_ASKS,
  everything:
    'all|everything|every|all of|any|anything|unsubscribe|unsubscirbe|off (?:of )?(?:the|your|this|every|that) |mailing me|emailing me|writing|write|mail me|email me|contact|message me|receiving|altogether|opt out|remove me|off your list|completely|forever|for good|lose my address|ever again|more mails|more emails|no more mails|want (?:these|those|your|any) mails|mails|emails|whatsoever|close all|me alone|stop mailing|stop emailing',
  thisPlan:
    'this one|that one|the one|this plan|that plan|the plan|only|plan k|about|for the|this case|for this|this company|other plans|this (?:job|application|firm)|of this plan',
  notThanks:
    '(?:told|said to|say to) (?:[^ ,]{1,14} ){1,4}(?:thanks|thank you)|no,? thanks?|no,? thank you|thanks but no|thanks for nothing|thank you for nothing|thanks to (?!you|everyone|everybody|whoever|the team|all)|wow ,? ?thanks|thanks i suppose|gee ,? ?thanks|(?:said|say|says|saying|write|wrote|sent|send|a|the|to) (?:thank you|thanks)(?! (?:for|to you|so much|very much))|thanks i guess|thanks for the (?:rejection|reminder that im)|thanks ,? ?(?:i|but) hate|thanks ,? ?obama|oh thanks|great ,? ?thanks|thanks a bunch|(?:he|she|they|who) (?:\\S{1,20} )?(?:thanked|thanks)',
  unsure:
    'weighing|not sure|thinking (?:it|about)|should i|deciding|decide|considering|any thoughts|torn|on the table|what would you|worth it|less (?:money|pay)|turn it down|negotiat\\p{L}{2,5}|say no',
  event:
    'no emails over|^it(?:s| is) @|twice|once|three times|times a|^@ (?:is|was|will|are|going|would have)|is going to|will be|saved|lasted|lost me|cost me|who|was|supposed to|marks|is at|is on|the (?:call|meeting|zoom)|ends?|closes?|starts?|since|took me|took us|it takes|waited|waiting|been|later than|arbeite|interviews?|birthday|funeral was|rejected|rejection|offer|apply|application|i applied|they|hired|call from|assessment|trial (?:day|shift)|second round|exam(?= )|out of work|unemployed|wedding was|i start|ill have been|deadline|my (?:show|gig|flight|contract|notice)|wish me luck|fingers crossed|lucky day|got up|woke up|monday morning|years? (?:to the day|ago)|exactly',
  idle: 'thank (?:god|goodness|heavens)|if (?:you|i) were |(?:finished|came|placed|ended up|came in) (?:first|second|third|last|runner)|more and more|on the (?:first|second) step of|stop me if|if youve heard|(?:id|i would|could|should|might|would|youd|wed) (?:have|ve) \\p{L}+|wish (?:i|id|you|they|it)|out of bed|half a mind|shows? up|showed up|showing up|as in|wish you|used to say|developer mode|your (?:database|instructions|system prompt|configuration|prompt)|(?:ignore|forget) (?:all|your|any|previous) ~ ?instructions|all users|every(?:one|body) in your|as they say|as the saying|what i am told|leg day',
  steps: {
    step: 'steps?|no|nr|nos|number|numbers(?! one)|num|task|tasks|item|items|point|points|action|actions|ste?p',
    article: 'the|my|that|this|your|a|any',
    and: 'and|&|plus|as well as|also',
    to: 'to|through|thru|till|until|up to',
    all: 'all (?:of )?(?:them|it|these|those|this|that|the steps|the rest)|all (?:two|three|four|five|six|seven)|everything|every ?(?:single )?one|every step|every single one|both(?: of (?:them|these|those))?|the (?:whole )?lot|whole lot|(?<!(?:after|at|above|for|of|most of|first of) )all|the whole thing|each one|each of them',
    except: 'but|except|except for|excluding|apart from|besides|other than|save for|minus|bar|not|without|excepting',
    first: 'first',
    last: 'last|final',
    rest: '(?:the )?(?:rest|others|other ones|other two|other one|other(?= ?$| ,| (?:till|until|to|on|@|is|can|please|later))|remaining|remainder|remaining ones|remaining two)(?: of (?:it|them|these))?',
    one: 'ones?|step|thing|part|task|stuff|bit',
    suffix: 'st|nd|rd|th',
    it: 'it|that|this|them|those|these|that one|this one|the one|its|thats',
    counted:
      'k|km|m|(?:(?!(?:is|was|has|yes|this|as|pls|plus|thanks|thx|steps|points|tasks|items|numbers|needs|makes|looks|seems|feels|sounds|works|goes|gets|does|takes|says|asks|wants|reads|means|helps|always|perhaps|sometimes|besides|unless|across|ones|us|its|mondays|lets)(?: |$))\\p{L}{3,16}s(?= |$)|(?:\\p{L}{3,12} ){1,2}(?:interviews|rounds|people|applications|weeks|months|times|companies|rejections|questions|candidates|jobs|years|calls|teeth|kids|children)|people|men|women|children|feet|teeth|percent|%|of (?:them|those|these|the|my|us)|or (?:two|three|four|five)|in a row|euros?|dollars?|pounds?|minutes?|more (?:interviews?|rejections?|applications?)|times)',
    ofOther: 'of (?:a|an|their|his|her|the (?!plan)|my (?!plan)|this (?!plan)|that (?!plan)|any|every)',
    clock: 'till|until|til|at|past|since|than',
    after:
      'say|says|said|mean|means|again|about|is|isnt|was|has|have|are|can|could|will|wont|should|must|needs|i|id|ill|ive|please|pls|done|finished|complete|completed|sorted|sent|later|till|until|to|for|on|by|at|and|or|but|not|skip|too|off|out|then|now|as|because|since|thanks|thank you|next|instead|only|again|with|before|after|ready|written|yes|no|never|if|when|which|that|will|would|might|may|yesterday|today|tomorrow|last night|this morning|also|already|just|finally|all|still|wont|doesnt|feels|seems|makes|got|gets|went|one|ones|step|in|so',
    next: 'is|isnt|was|wasnt|i|id|ill|im|ive|we|needs|has|should wait|can wait|will (?:be|have|wait)|i will|goes|gets|got|doesnt|wont|must|feels|seems|can (?:wait|go|be)|later|not yet|never|tomorrow',
    about: [
      '(?:feelings?|emotions?|writing exercise|journal(?:l?ing)?|values|venting|feel)(?= (?:one|step|thing|part|exercise|task))|feelings step',
      '(?:thank you|thanks|thank|gratitude)(?: (?:note|notes|card|cards|mail|mails|email|emails|letter|letters|message|messages))?(?= (?:one|step|thing|part))|(?:thank you|thanks) (?:note|notes|card|cards|mail|mails|email|emails|e mail|letter|letters|message|messages|text)|gratitude(?: note)?|feedback (?:request|mail|email|question)|thank yous?(?= (?:one|step|is|are|to|done|sent|,))',
      '(?:coach|mentor|recruiter|rehearsal|debrief|assess|assessment|advice|honest|feedback|review|look back|mock interview|career coach)(?= (?:one|step|thing|part|call|task))|coach(?:ing)? (?:call|chat|session)|mock interview|debrief',
      '(?:path|better path|lesser|sibling|other companies|similar companies|smaller (?:company|companies)|other roles|side door)(?= (?:one|step|thing|part|task))|better path',
      '(?:search|narrow(?:ing)?|broaden(?:ing)?|cv|resume|widen(?:ing)?|change|filters?|job alerts?)(?= (?:one|step|thing|part|task))',
      '(?:stats|statistics|statistic|figures|numbers|outlook|data|labou?r market|market|growth|trend)(?= (?:one|step|thing|part|task))|(?:stats|statistics) step|outlook step|statistics|stats',
      '(?:linked ?in|linkdin|social media|profile|headline|brand|branding|personal brand|blog|post|networking|online)(?= (?:one|step|thing|part|task|profile|post|update|headline|stuff|bit))|linked ?in|linkdin|social media|personal brand|headline|brand(?:ing)?',
    ],
  },
  time: {
    hour: 'hours?|hrs?|h',
    day: 'days?',
    workday: '(?:working|business|work|week) ?days?',
    week: 'weeks?|wks?|(?<=\\d )w',
    fortnight: 'fortnights?',
    month: 'months?',
    half: 'half an?|half of an?',
    few: 'a few|few|some|several',
    couple: 'a couple(?: of)?|couple of',
    weekdays: [
      'mon(?:days?)?',
      'tue(?:s(?:days?)?)?',
      'wed(?:nesdays?|s)?',
      'thu(?:rs?(?:days?)?)?',
      'fri(?:days?)?',
      'sat(?:urdays?)?',
      'sun(?:days?)?',
    ],
    months: [
      'jan(?:uary)?',
      'feb(?:ruary)?',
      'mar(?:ch)?',
      'apr(?:il)?',
      'may',
      'june?',
      'july?',
      'aug(?:ust)?',
      'sept?(?:ember)?',
      'oct(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
    beside: 'next|this|coming|this coming|the following|following|upcoming',
    pastBefore:
      'last|call it|yesterday|were|was|been|since|past|the past|for the last|the last|previous|every|in the last|these|those|over the last|first|only|each|of|until last|within|for over|nearly|almost|after|my|of all',
    pastAfter:
      'ago|earlier|before(?= (?:i|the|they|that|my))|gap|of (?:experience|silence|unemployment|waiting|my)|job|old|experience|s mail|too late|straight|in a row|running|unemployed|contract|notice',
    tomorrow:
      'tomorrow|tomoz|tmoz|tomo|2moz|tomozz|morrow|tmrw|tmr|tmrrw|tommorow|tommorrow|tomorow|tomorrows|2moro|2morrow|tmw|2 moro|2 morrow',
    dayAfter: '(?:the )?day after(?: tomorrow)?|overmorrow',
    today: 'today',
    tonight: 'tonight|tonite|2 nite|2 night',
    evening: '(?:this |in the |the )?evening|after work',
    afternoon: '(?:this |in the )afternoon|afternoon',
    morning: '(?:in the |first thing in the )?morning|first thing',
    noon: 'noon|midday|lunch ?time',
    nextWeek:
      '(?<=week [^@]{0,40})next (?:one )?(?:please|then|is better|works|would be better)|after (?:the |this )?weekend|next week|nxt week|the following week|start of (?:the )?week|the week after(?! next)|following week|the new week|beginning of next week',
    weekAfter: '(?:the )?week after next|in the week after next',
    endOfWeek:
      '(?:the )?end of (?:the|this) week|end of week|eow|week s end|weeks end|later (?:this|in the) week|end of the working week',
    weekend: '(?:the |this |next |coming |on the |at the )*week ?ends?',
    nextMonth: 'next month|the following month|nxt month|start of next month|beginning of next month',
    endOfMonth: '(?:the )?end of (?:the|this) month|end of month|month end|eom',
    weekLater: 'week',
    vague:
      '(?:after |until |till )?(?:thanksgiving|graduation|ramadan|eid|hanukkah|half term|term time|the baby|lambing|harvest|the season)|(?:in |till |until |after |by )?(?:the |early |late |next |mid )?(?:spring|summer|autumn|winter)(?! (?:school|job|role|internship|course|season))|after (?:the )?(?:christmas|holidays|easter|new year|xmas|half term|exams|break|move|wedding|funeral|birth)',
    nextYear: 'next year|new year|the new year',
    mid: 'mid|middle of|the middle of',
    end: 'end of|the end of|late',
    of: 'of',
    suffix: 'st|nd|rd|th',
    theDay: ['the (\\d{1,2}) (?:st|nd|rd|th)', '(?:on|until|till|by|before) the (\\d{1,2})', '(\\d{2}) (?:st|nd|rd|th)'],
    clock: [
      '(?:at |by |around )?(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm|a m|p m)',
      '(?:at |by )?(\\d{1,2}):(\\d{2})',
      '(?:at )?(?=half past (\\d{1,2}))(half past) \\d{1,2}',
      '(?:at|around|after|by) (\\d{1,2})(?! (?:st|nd|rd|th|days?|hours?|weeks?|steps?|%))',
      '(\\d{1,2}) o ?clock',
    ],
    am: 'am|a m',
    pm: 'pm|p m',
    lead: 'till|until|til|untill|to|for|on|in|by|at|before|not before|after|from|around|about|sometime|this|another|maybe|say|starting|within|of',
    thatDay: 'then|that day|that time|by then',
    until: 'till|until|til|untill|as soon as|after|once',
  },
  fix: {
    names: {
      company: 'company|employer|firm|organi[sz]ation|agency|company name|companys name|business',
      role: 'role|position|job title|title|job|post',
      contact: 'contact|contact person|recruiter|interviewer|name|signature|hiring manager',
    },
    lead: '(?:it |that |this |the (?:right|correct|real|actual|proper) (?:one|name|company|role|title|contact) |correct (?:one|name) )?(?:should (?:be|say|read|have been)|must be|needs? to be|is actually|was actually|is really|was really|ought to be|would be|is called|was called|reads)|its|it is|it was|that was|thats|the (?:right|correct|real|actual) (?:one|name|company|role|title) (?:is|was)|correct (?:is|name is|would be)|i meant?|change (?:it|that) to|(?:make|set) (?:it|that)|please (?:use|write|put)|to',
    only: 'never (?:met|saw|called|rang|spoke to|invited) me|actually (?:[^ ]{1,8} )?(?:came|was|happened) after|(?:it|that|this) was (?:actually |already |really |in fact )?(?:the|a) (?:very )?(?:last|final)|thats where it ended|and that was it|never (?:spoke|met|talked) (?:to|with) (?:anyone|anybody|a soul|a human)|(?:i|we) (?:only|just) (?:ever )?(?:did|had|got|made|took|sat|sent|passed|reached)|(?:it|that) was (?:only|just|merely)|only ever (?:did|had|got)|never got (?:past|beyond|further)|didnt get (?:past|beyond|further)|no further than',
    plan: '(?:this|that|the) plans?',
    signed:
      'is my (?:contact|recruiter)|is who (?:i|signed|wrote|interviewed)|was who (?:i|signed|wrote|interviewed)|(?:signed|wrote|sent) (?:it|that|this|the (?:mail|letter|email|rejection)|to me|me)|is (?:the|my) (?:contact|recruiter|interviewer|hiring manager)|was (?:the|my) (?:contact|recruiter|interviewer|hiring manager)|was the one who|is the one who|signed',
    comment:
      'was|is|were|had|has|done|offer|interview|search|hunt|hunting|market|application|applications|seeker|seekers|advert|description|alert|alerts|centre|center|fair|board|model|models|perfect|great|awful|terrible|good|bad|boring|for|too|exactly|not|very|so|really|underpaid|remote|filled|gone|closed|listed|open|reposted|advertised|mine|nice|horrible|fine|a|an|wonderful|rude|lovely|kind|ghosting|huge|small|tiny|big|wrong|incorrect|right|full|still|already|listed|well|paid|posted|ideal|interesting|what|where|that|because|over|like|bust|bankrupt|in|on|at|near|far|there|taken|dead|unpaid|no|never|going|hiring|looking|known|just|more|less|as|beneath|supposed|meant|offered|also|all|everything|nothing|out|up|off|only|alone|again',
    company: [
      '(?:the |their |its |correct |right |actual )*(?:company|employer|firm|organi[sz]ation|business|agency|companys name|company name|employers name|name of the (?:company|firm|employer)|firms name)(?: ,[^,]{3,60},)?(?: (?:name|that rejected me|there|i applied to|in question|actually))* (?:(?:is|was|should (?:be|say|read)|to|must be|goes by|reads|would be|ought to be|needs to (?:be|say)) )?(?:(?:actually|really|called|named|just|in fact) )*',
      '(?:wrong|incorrect) (?:company|employer|firm)(?: name)?(?: ,)? (?:(?:its|it is|it was|should be|it should be|that was|that would be|the right one is|i meant|correct is|right one is) )?(?:actually |called )?',
      '(?:it was|it is|its) (?:a company |the company )?called',
      '(?:cafe|cafes|shop|shops|restaurant|restaurants|school|schools|clinic|clinics|hotel|hotels|place|places|outfit|outfits|charity|charitys|bakery|bakerys|studio|studios|pub|bank) (?:is |was )?(?:actually |really )?(?:called|named)',
    ],
    role: [
      '(?:the )?(?:job|role|position) (?:that )?(?:i|they) (?:[^ ,]{2,12} ){1,6}(?:is|was) (?:actually |really )?',
      '(?:the |my |correct |right |job |actual )*(?:roles?|positions?|(?:job |position )?titles?|jobs?|posts?|vacancy|opening)(?: (?:name|i applied for|title|there|actually))* (?:(?:is|was|should (?:be|say|read)|to|must be|would be|reads|ought to be|needs to (?:be|say)) )?(?:(?:actually|really|called|named|for|just|in fact|that of|as) )*',
      '(?:wrong|incorrect) (?:role|job|position|job title|title)(?: ,)? (?:(?:its|it is|it was|should be|it should be|i applied as|i applied for|that was|that would be) )?(?:actually |called )?',
      '(?:my )?application was (?:for|as)(?: an?| the)?',
      'i (?:went|was going|was up|interviewed) for (?!it|that|a|an|my|their)',
      'i (?:had |have )?applied (?:for the (?:role|position|job|post) of|as(?: an?)?|to be an?|for)',
    ],
    contact: [
      '(?:the |my |correct |right )*(?:contact|contact person|recruiter|interviewer|hiring manager|person|sender|contacts name|recruiters name|interviewers name|signature|names?|person who (?:signed|wrote))(?: (?:person|name|there|who signed|who wrote|at the bottom|who interviewed me))* (?:(?:is|was|should (?:be|say|read)|to|must be|would be|reads|goes by|ought to be) )?(?:(?:actually|really|called|named|in fact|just) )*',
      '(?:her|his|their) (?:names?|first name|last name|surname)(?: (?:is|was|should be|s))?(?: actually| really| spelled| spelt)?',
      '(?:she|he|they)(?:s| is| was)? (?:actually )?(?:called|named)',
      '(?:its|it was|that was|it is) (?:signed|written) by',
      'signed by',
      '(?:wrong|incorrect) (?:contact|name|person|recruiter)(?: ,)? (?:(?:its|it is|it was|should be|it should be) )?(?:actually )?',
    ],
    wrong:
      'youve (?:noted|written|put|listed|recorded|called|got)|you call|youre calling|you have me as|correction|corrections|youve got|you have (?:me|it|this) down|got me down|its not called|(?<!(?:go|went|going|goes|gone|doing|do|did) )wrong|incorrect|(?:not|isnt|wasnt) (?:right|correct|true|what it was)|misread|misunderstood|mixed up|should (?:be|say|read|have been)|correct(?:ion)?|fix|change|for (?:your|the) records?|please note|you (?:wrote|noted|have|put|said|got|listed|recorded|called|think)|update|error',
    not: 'not|instead of|rather than|and not|nor',
    actually:
      'i was (?:in|among|one of)|we were (?:down to|among)|down to the last|came after|never (?:spoke|met|had|got)|thats where it ended|and that was it|they gave me|they had me|only|actually|just|fix|stage|furthest|got to|got as far|made it|reached|it was|that was|this was|in fact|i did|got through to|rejected me|turned me down|turned down after|rejected after',
    stage: {
      field: 'stage|phase',
      application:
        'before (?:any|an|the|even an|a single|even a) (?:interview|call|chat)|application(?: form)?|applied|cv|application stage|cv sift|never (?:had|got|reached) (?:an|any|to) interview|paper|paperwork',
      assessment:
        'assessment(?! cent(?:re|er))|test|tests|online test|coding (?:test|task|challenge)|work sample|task|exercise|exam|quiz|take home|video (?:recording|answers)|recorded (?:video|answers)|homework|case study|hackerrank|psychometric|trial task',
      screen:
        '(?:phone|telephone|recruiter|screening|first|intro|introductory|initial|short) (?:screen|screening|call|chat|conversation|interview by phone)|screening|phone (?:call|screen|interview)|telephone (?:call|interview)|screen|(?:call|chat|talk) with (?:the )?(?:recruiter|hr)|recruiter call',
      interview:
        'interviews?|sat (?:in front of|across from|opposite)|met (?:the|with the) (?:team|panel|manager)|panel|trial (?:shift|day)|in person|face to face|second round|first round|on ?site|audition',
      final:
        'final(?: round| interview| stage)?(?! (?:straw|nail|word|decision|answer|say|push))|last round|final round|last (?:two|three)|second (?:choice|place)|runner up|assessment cent(?:re|er)|last stage|finalist|shortlist of (?:two|three)|references? (?:were|had been|check)',
      'offer-withdrawn':
        '(?:withdrew|withdrawn|rescinded|retracted|pulled|took back|taken back|revoked|cancelled|take back|withdraw) (?:(?:the|their|my|an|it|that|written|verbal|job) )*(?:offer|contract)|offer (?:was |got |has been |had been |is |then )*(?:withdrawn|rescinded|retracted|pulled|taken back|revoked|cancelled)|offer withdrawn|(?:had|made me|given me) (?:an|the) offer(?: already| in hand| in writing)?(?: and| ,| but)(?: then)? (?:they )?(?:withdrew|took|pulled|cancelled)',
    },
    reason: {
      field:
        'reasons?(?! (?:to |i |for me|why i ))|they (?:did )?(?:tell|told|said|gave|say|mentioned|wrote|explained)|(?:she|he|the recruiter|hr|the manager) (?:told|said|explained)(?: me)?|the cause|turned (?:me )?down (?:for|because|due|over)|rejected (?:me )?(?:for|because|due|over)|didnt (?:take|want|hire|choose|pick) me (?:because|due|as)|was told|fix reason|they gave|given as|it was (?:because|due to|down to|about|over)',
      'other-candidate':
        '(?:internal|other|another|different|better|stronger) (?:candidate|applicant|person)|someone else|somebody else|(?:internal|inside) (?:hire|candidate|applicant)|someone (?:internal|better)|chose (?:another|somebody|someone)|other candidate',
      experience:
        'experience|the years|lacked (?:the )?(?:years|time)|years (?:in|of)|not enough years|too junior|seniority|not senior|inexperienced|too little experience|background',
      skills:
        'skills?|language|english|german|french|spanish|excel|certificate|certification|degree|licen[cs]e|qualification|qualifications|failed the test|test result|portfolio|python|sql|java|knowledge|diploma',
      'position-filled':
        '(?:position|role|job|post|vacancy) (?:is |was |had been |has been |already |got )*(?:filled|taken|gone)|already (?:filled|taken)|position filled|filled',
      'position-closed':
        '(?:cancelled|canceled|frozen|hiring freeze|fro[sz]en? (?:all )?(?:hiring|recruitment|recruiting|the (?:role|position))|froze|budget|closed|no funding|funding|restructur(?:e|ing)|reorgani[sz]ation|scrapped|withdrawn the (?:role|position)|position closed|role was (?:cut|cancelled|closed)|cut)',
      'location-or-authorization':
        'someone (?:local|closer|nearby)|local candidate|visa|work permit|permit|relocat(?:e|ion)|commute|location|time ?zones?|remote|too far|distance|citizenship|clearance|sponsor(?:ship)?|right to work|on site|live too far|where i live|authori[sz]ation',
      salary: 'salary|pay|money|wage|wages|expectations?|too expensive|rate|compensation|asked (?:for )?too much|budget for my',
      fit: 'fit|culture|cultural fit|team fit|personality|motivation|attitude|chemistry|not a match with the team|temperament',
      overqualified: 'over ?qualified|too senior|too experienced|overskilled|too qualified|too much experience',
      volume:
        '(?:too many|so many|many|number of|hundreds of|high volume|volume|flood of|\\d{2,4}) (?:applicants|applications|candidates|people)?|volume',
      late: '(?:late|too late|deadline|missed the deadline|after the deadline|past the deadline)',
    },
    kind: {
      notRejection:
        'misread|misunderstood (?:it|that|this|me|the mail)|wrong (?:mail|email)|(?:they )?(?:havent|have not|not yet|hasnt been|not been) decided|no decision (?:has been )?(?:made|yet|taken)|(?:not|wasnt|isnt|was not|is not|never) (?:actually |really |even |an? )*(?:rejection|no|refusal|job|job rejection|job application|rejected|turned down|about a job)|wasnt rejected|nothing to do with (?:a |any |my )?(?:job|jobs|application|work)|no rejection|havent been rejected|did not reject me|didnt reject me|not about (?:a |any )?job',
      it: 'it|that|this|they|the mail|that mail|that email|this mail|the email|what i forwarded|what i sent|mail|email|last one',
      interview: 'interview|invitation|invited|invite|inviting|want to (?:meet|talk)|second round|meeting|next round',
      offer: 'offer|offering me|offered me|acceptance|accepted',
      assessment: 'test|assessment|coding task|task|challenge|homework',
      acknowledgement:
        'takes longer|decided|no decision|waiting for|still (?:deciding|considering|looking|reviewing|going through|thinking)|confirmation|acknowledge?ment|receipt|received|auto reply|automatic|still (?:under|in) review|delay|under review|on hold|still open|status update|waiting',
      outreach: 'recruiter (?:pitch|message|approach)|headhunter|cold (?:mail|message)|sales pitch|approached me|job proposal',
      other:
        'landlord|newsletter|bank|loan|flat|apartment|university|school|insurance|advert|ad|spam|friend|course|nothing to do with|private|scholarship|grant|phone company|my own withdrawal|i withdrew|dentist|visa office|bill|mortgage',
      rejection: 'rejection|a no|refusal|rejected|turned me down',
    },
  },
  timezone: {
    named: [
      '(?:switch|move|put|set) (?:me |us )?(?:over )?(?:to|on|onto)',
      '(?:adjust|change|shift|move) (?:the |my |your )?(?:hours|times?|clocks?)(?: kindly| please)?',
      '(?:my |the |your |set |change |use |new |local )*(?:time ?zones?|tz|clocks?|time zone)(?: (?:is|to|was|should be|for me is|of|wrong|s wrong|s|now))*(?: ,)?(?: (?:its|it is|should be|i am in|im in|to|please|set to|is|use|make it|switch to|change to|on))*',
    ],
    place: [
      '(?:im|i am|i live|im living|ive moved|i have moved|i moved|we moved|moved|im based|i am based|i m now|weve moved|relocated|im staying|now|i now live|im currently|currently|living|based) (?:(?:now|currently|living|based|back|here|over|staying|just) )*(?:in|to|on)',
    ],
  },
  typos:
    'stop|please|mails|emails|reminders|done|skip|snooze|pause|resume|unsubscribe|delete|export|undo|status|finished|tomorrow|completed|postpone|restart|cancel',
};
