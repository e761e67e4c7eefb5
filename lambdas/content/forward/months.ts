/** Month names of some fifty languages, nominative, genitive and short, folded (`text/fold.ts`); index 0 is January. From Unicode CLDR. Data only. */

/** One space-separated list a month. A word that means two months somewhere stands under the one most mails mean. */
export const MONTHS: readonly string[] = [
  `january jan januar janvier janv enero ene janeiro gennaio gen januari tammikuuta tammikuu tammi tammik stycznia styczen sty ledna leden led januara
    ianuarie ian sijecnja sijecanj sij jaanuar jaan janvaris sausio sausis ocak oca janar gener urtarrila urt xaneiro xan eanair ean ionawr ion
    januarie января январь янв січня січень січ януари јануар јан јануари студзеня студзень сту ιανουαριου ιαν ינואר ינו׳ يناير ژانویه جنوری
    जनवरी जन॰ มกราคม มค იანვარი იან հունվարի հունվար հնվ yanvar yan қаңтар қаң јануара জানুয়ারি
    janner جانفي জানু ஜனவரி ஜன జనవరి జన जानेवारी जाने જાન્યુઆરી જાન્યુ ಜನವರಿ ಜನ ജനുവരി ജനു ਜਨਵਰੀ ਜਨ មករា ဇန်နဝါရီ ဇန် ມັງກອນ ጃንዋሪ ጃን urtarrilaren`,
  `february feb februar fevrier fevr febrero fevereiro fev febbraio februari helmikuuta helmikuu helmi helmik lutego luty lut unora unor uno februara
    febr februarie veljace veljaca velj veebruar veebr februaris vasario vasaris subat sub shkurt shk febrer otsaila ots febreiro feabhra feabh
    chwefror chwef chw pebrero peb февраля февраль февр лютого лютии лют февруари фебруар феб фев лютага люты φεβρουαριου φεβ פברואר פבר׳ فبراير
    فوریه فروری फ़रवरी फ़र॰ กุมภาพันธ์ กพ თებერვალი თებ փետրվարի փետրվար փտվ fevral ақпан ақп фебруара ফেব্রুয়ারি
    شباط فيفري ফেব பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర फेब्रुवारी फेब्रु ફેબ્રુઆરી ફેબ્રુ ಫೆಬ್ರವರಿ ಫೆಬ್ರ ഫെബ്രുവരി ഫെബ്രു ਫ਼ਰਵਰੀ ਫ਼ਰ កុម្ភៈ ဖေဖော်ဝါရီ ဖေ ກຸມພາ ፌብሩዋሪ ፌብ फेब्रुअरी otsailaren`,
  `march mar marz mars marzo marco maart mrt marts maaliskuuta maaliskuu maalis maalisk marca marzec brezna brezen bre marec marcius marc martie ozujka
    ozujak ozu kovo kovas mart maret mac martxoa marta mawrth maw marso machi марта март мар березня березень бер сакавіка сакавік сак μαρτιου
    μαρ מרץ مارس مارچ मार्च มีนาคม มีค მარტი მარ մարտի մարտ մրտ наурыз нау mrz maerz মার্চ
    آذار மார்ச் மார் మార్చి માર્ચ ಮಾರ್ಚ್ മാർച്ച് മാർ ਮਾਰਚ មីនា မတ် ມີນາ ማርች martxoaren`,
  `april apr avril avr abril abr aprile huhtikuuta huhtikuu huhti huhtik kwietnia kwiecien kwi dubna duben dub aprila aprilis aprilie travnja travanj
    tra aprill balandzio balandis nisan nis prill pri d’abril d’abr apirila api aibrean aib ebrill ebr aprili апреля апрель апр квітня квітень
    квіт април красавіка красавік кра απριλιου απρ אפריל אפר׳ أبريل آوریل اپریل अप्रैल เมษายน เมย აპრილი აპრ ապրիլի ապրիլ ապր aprel сәуір сәу априла এপ্রিল
    نيسان أفريل এপ্রি ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి एप्रिल एप्रि એપ્રિલ ಏಪ್ರಿಲ್ ಏಪ್ರಿ ഏപ്രിൽ ഏപ്രി ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ មេសា ဧပြီ ເມສາ ኤፕሪል ኤፕሪ अप्रिल apirilaren`,
  `may mai mayo maio maggio mag mei maj toukokuuta toukokuu touko toukok maja kvetna kveten kve majus svibnja svibanj svi maijs geguzes geguze mayis
    maig maiatza bealtaine beal мая маи травня травень трав мај μαιου μαι מאי مايو مه مئی मई พฤษภาคม พค მაისი მაი մայիսի մայիս մյս мамыр мам маја মে
    ماي أيار மே మే मे મે ಮೇ മേയ് ਮਈ ឧសភា မေ ພຶດສະພາ ሜይ maiatzaren`,
  `june jun juni juin junio junho giugno giu kesakuuta kesakuu kesa kesak czerwca czerwiec cze cervna cerven cvn juna junius iunie iun lipnja lipanj
    lip junij juuni junijs birzelio birzelis haziran haz qershor qer juny ekaina eka xuno meitheamh meith mehefin meh junie hunyo hun июня июнь
    июн червня червень черв юни јун јуни чэрвеня чэрвень чэр ιουνιου ιουν יוני يونيو ژوئن جون जून มิถุนายน มิย ივნისი ივნ հունիսի հունիս հնս
    iyun iyn маусым мау јуна জুন
    حزيران جوان ஜூன் జూన్ જૂન ಜೂನ್ ജൂൺ ਜੂਨ មិថុនា ဇွန် ມິຖຸນາ ጁን जुन ekainaren`,
  `july jul juli juillet juil julio julho luglio lug heinakuuta heinakuu heina heinak lipca lipiec lip cervence cervenec cvc jula julius iulie iul
    srpnja srpanj srp julij juuli julijs liepos liepa temmuz tem julai korrik korr juliol uztaila uzt xullo xul iuil gorffennaf gorff gor julie
    hulyo hul июля июль июл липня липень лип юли јул јули ліпеня ліпень ліп ιουλιου ιουλ יולי يوليو ژوئیه جولائی जुलाई जुल॰ กรกฎาคม กค ივლისი
    ივლ հուլիսի հուլիս հլս iyul iyl шілде шіл јула জুলাই
    juill يوليوز تموز جويلية জুল ஜூலை జులై जुलै જુલાઈ ಜುಲೈ ജൂലൈ ਜੁਲਾਈ ਜੁਲਾ កក្កដា ဇူလိုင် ဇူ ກໍລະກົດ ጁላይ uztailaren`,
  `august aug aout agosto ago augustus augusti elokuuta elokuu elo elok sierpnia sierpien sie srpna srpen augusta augusztus kolovoza kolovoz kol
    avgust avg augusts rugpjucio rugpjutis agustos agu agustus ogos ogo gusht gush d’agost agost d’ag ag abuztua abu lunasa lun agust awst
    agosti августа август авг серпня серпень серп жніуня жнівень жні αυγουστου αυγ אוגוסט אוג׳ أغسطس اوت اگست अगस्त अग॰ สิงหาคม สค აგვისტო აგვ
    օգոստոսի օգոստոս օգս avqust avq тамыз там আগস্ট
    غشت آب أوت আগ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ऑगस्ट ऑग ઑગસ્ટ ಆಗಸ್ಟ್ ಆಗ ഓഗസ്റ്റ് ഓഗ ਅਗਸਤ ਅਗ សីហា ဩဂုတ် ສິງຫາ ኦገስት ኦገስ अगस्ट abuztuaren`,
  `september sep sept septembre septiembre setembro set settembre syyskuuta syyskuu syys syysk wrzesnia wrzesien wrz zari zar septembra szeptember
    szept septembrie rujna rujan ruj septembris rugsejo rugsejis eylul eyl shtator sht setembre iraila ira mfomh medi setyembre septemba
    сентября сентябрь сент вересня вересень вер септември септембар сеп верасня верасень σεπτεμβριου σεπ ספטמבר ספט׳ سبتمبر سپتامبر ستمبر सितंबर
    सित॰ กันยายน กย სექტემბერი სექ սեպտեմբերի սեպտեմբեր սեպ sentyabr sen қыркүиек қыр septembar setem септембра সেপ্টেম্বর
    شتنبر أيلول সেপ সেপ্ট সেপ্টেঃ செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం सप्टेंबर सप्टें સપ્ટેમ્બર સપ્ટે ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ സെപ്റ്റംബർ സെപ്റ്റം ਸਤੰਬਰ ਸਤੰ កញ្ញា စက်တင်ဘာ စက် ກັນຍາ ሴፕቴምበር ሴፕቴ सेप्टेम्बर irailaren mean`,
  `october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu loka lokak pazdziernika pazdziernik paz rijna rijen rij oktobra
    octombrie listopada listopad lis oktoober oktobris spalio spalis ekim eki tetor tet d’octubre d’oct urria urr dfomh hydref hyd oktubre
    oktoba октября октябрь окт жовтня жовтень жовт октомври октобар кастрычніка кастрычнік кас οκτωβριου οκτ אוקטובר אוק׳ أكتوبر اکتبر اکتوبر
    अक्टूबर अक्टू॰ ตุลาคม ตค ოქტომბერი ოქტ հոկտեմբերի հոկտեմբեր հոկ oktyabr қазан қаз oktobar октобра অক্টোবর
    অক্টো অক্টোঃ அக்டோபர் அக் అక్టోబర్ అక్టో ऑक्टोबर ऑक्टो ઑક્ટોબર ઑક્ટો ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ ഒക്ടോബർ ഒക്ടോ ਅਕਤੂਬਰ ਅਕਤੂ តុលា အောက်တိုဘာ အောက် ຕຸລາ ኦክቶበር ኦክቶ अक्टोबर urriaren deireadh`,
  `november nov novembre noviembre novembro marraskuuta marraskuu marras marrask listopada listopad lis listopadu novembra noiembrie studenoga studeni
    stu novembris lapkricio lapkritis kasim kas nentor nen azaroa aza samhain samh tachwedd tach nobyembre nob novemba ноября ноябрь нояб
    листопада листопад лист ноември новембар нов ное лістапада лістапад ліс νοεμβριου νοε נובמבר נוב׳ نوفمبر نوامبر نومبر नवंबर नव॰ พฤศจิกายน พย
    ნოემბერი ნოე նոյեմբերի նոյեմբեր նոյ noyabr noy қараша қар novembar новембра নভেম্বর
    نونبر নভে নভেঃ நவம்பர் நவ నవంబర్ నవం नोव्हेंबर नोव्हें નવેમ્બર નવે ನವೆಂಬರ್ ನವೆಂ നവംബർ നവം ਨਵੰਬਰ ਨਵੰ វិច្ឆិកា နိုဝင်ဘာ နို ພະຈິກ ኖቬምበር ኖቬም नोभेम्बर azaroaren`,
  `december dec dezember dez decembre diciembre dic dezembro dicembre desember des joulukuuta joulukuu joulu jouluk grudnia grudzien gru prosince
    prosinec pro decembra decembrie prosinca prosinac detsember dets decembris gruodzio gruodis aralik ara disember dis dhjetor dhj desembre
    abendua abe decembro nollaig noll rhagfyr rhag disyembre desemba декабря декабрь дек грудня грудень груд декември децембар дец снежня
    снежань сне δεκεμβριου δεκ דצמבר דצמ׳ ديسمبر دسامبر دسمبر दिसंबर दिस॰ ธันวาคม ธค დეკემბერი დეკ դեկտեմբերի դեկտեմբեր դեկ dekabr dek желтоқсан
    жел decembar dezem децембра ডিসেম্বর
    دجنبر ডিসে ডিসেঃ டிசம்பர் டிச డిసెంబర్ డిసెం डिसेंबर डिसें ડિસેમ્બર ડિસે ಡಿಸೆಂಬರ್ ಡಿಸೆಂ ഡിസംബർ ഡിസം ਦਸੰਬਰ ਦਸੰ ធ្នូ ဒီဇင်ဘာ ဒီ ທັນວາ ዲሴምበር ዲሴም डिसेम्बर abenduaren`,
]; // biome-ignore format: a table
