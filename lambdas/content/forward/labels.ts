/** Header labels as mail clients print them above a forwarded or quoted mail, some forty languages in one table. Data only. */

export type LabelKind = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/** Kind → labels, separated by `|`, as shown; compared folded, so accents and case are for the reader. */
export const LABELS: Record<LabelKind, string> = {
  from: `from|von|de|da|van|fra|från|od|od koga|feladó|expeditorul|expeditor|de la|lähettäjä|šalje|pošiljatelj|kimden|gönderen|отправитель|от|от кого|від|від кого|відправник
|подател|saatja|kellelt|mittente|nadawca|no|sūtītājs|nuo|siuntėjas|từ|người gửi|dari|από|αποστολέας|מאת|שולח|من|المرسل|از|فرستنده|จาก|ผู้ส่ง|보낸사람|보낸 사람|보낸이|발신자|发件人
|發件人|寄件者|寄件人|差出人|送信元|送信者|pengirim|daripada|sender|expéditeur|remitente|remetente|afzender|absender|avsändare|avsender|afsender|odesílatel|odosielateľ|frá|nga|dërguesi
|de part de|nork|dende|од|испраќач|пошиљалац|प्रेषक|से|द्वारा|ვისგან|ում կողմից|kimdən|expedient|remitent|oddaja|pošiljalec|кімнен|ад|mula sa|mula kay|kutoka|kutoka kwa|oddawca|expédié par
|küldő|发信人|發信人|发信者|발신|보내는 사람|প্রেরক|অনুপ্রেরক|அனுப்புநர்|منجانب|مرسل|илгээгч|പ്രേഷകൻ|pošiljalac|nhận từ|gửi từ|afsendt af|sendt av|sendt af|oddi wrth|dergues|від імені|de parte de|expediteur`,
  date: `date|sent|datum|gesendet|gesendet am|fecha|fecha de envío|enviado|enviado el|enviado em|enviada em|enviada|enviat|data|inviato|inviata|data invio|verzonden|verstuurd|verzonden op|dato|sendt|skickat|skickad
|päivämäärä|päiväys|lähetetty|dátum|elküldve|dată|trimis|trimis la|дата|отправлено|дата отправки|tarih|gönderilen|gönderilme tarihi|gönderildi|gönderme tarihi|відправлено|надіслано|изпратено|изпратено на|датум
|wysłano|wysłane|data wysłania|odesláno|odoslané|poslano|poslato|послато|envoyé|envoyé le|date d'envoi|message du|message du jour|日付|日時|送信日時|送信日|日期|发送时间|發送時間|发送日期|寄件日期|傳送時間|时间|時間|날짜|보낸 날짜|보낸날짜|보낸시간|받은 날짜
|تاريخ|التاريخ|تاريخ الإرسال|تم الإرسال|تاریخ|ارسال شده|תאריך|נשלח|נשלח בתאריך|בתאריך|ημερομηνία|στάλθηκε|εστάλη|ngày|đã gửi|ngày gửi|thời gian|tanggal|tarikh|dikirim|terkirim|dihantar|วันที่|ส่ง|ส่งเมื่อ|kuupäev|saadetud|datums
|nosūtīts|išsiųsta|dagsetning|sent þann|dags|dërguar|tarixi|तारीख|दिनांक|भेजा गया|თარიღი|petsa|tarehe|dáta|күні|received|empfangen|datuma|data d'enviament
|gesendet um|küldve|inviato il|odeslána|poslané|gestuur|datum/zeit|datum und uhrzeit|date et heure|fecha y hora|data e hora|data e ora|fecha de envio|傳送日期|寄件時間|发送于|受信日時|보낸 시간|발송일|발송일시|أرسلت|أُرسلت|তারিখ|தேதி|بھیجا گیا|огноо|dyddiad|sendt den|skickat den|sendt dato|дата и время|data trimiterii|gửi lúc|ngày giờ|dikirim pada|ημ/νία|תאריך שליחה`,
  to: `to|an|à|a|para|aan|til|till|komu|do|címzett|destinatarul|destinatar|către|vastaanottaja|prima|za|kime|alıcı|кому|pre|pour|adresat|宛先|送信先|收件人|收件者|받는사람|받는 사람|받는이|수신자|수신|אל|נמען|إلى|الى|المستلم|به|گیرنده
|προς|παραλήπτης|đến|tới|người nhận|kepada|untuk|ถึง|ผู้รับ|destinataire|destinatario|destinatários|destinatário|empfänger|ontvanger|mottagare|mottaker|modtager|saaja|kellele|kam|adresāts|kam adresēts|kam:|gavėjas|viðtakandi|per|nori|за|до|прима|përr|për|kwa
|प्राप्तकर्ता|प्रति|को|ვის|para kay|na|prejemnik|primatelj|către:|kellel|kas|recipient|recipients|kənə|kimə|delivered-to|uz
|收信人|受信者|받으실 분|প্রাপক|பெறுநர்|بنام|хүлээн авагч|لـ|לכבוד|per a|destinatari|destinataires|příjemce|prijemca|príjemca|primalac|αποδέκτης|penerima`,
  cc: `cc|kopie|kopio|kopi|kopia|dw|kópia|másolat|másolatot kap|копия|копія|bilgi|kopie (cc)|copie à|copie|copia|cópia|抄送|副本|참조|kopija|kopija (cc)|в копии|cc:|szs|kk|к.к|σχετ|κοιν|κοινοποίηση|עותק|نسخة|نسخه|สำเนา|đồng kính gửi|tembusan|salinan|sa|koopia|tk
|копие|копие до|копија|kopie an|kopi til|do wiadomości|kp|afrit|kopje|copia a|copia para|رونوشت|نسخة إلى|สำเนาถึง|копія для|cópia para|副本抄送|afskrif|kopi:|к. к|sao gửi`,
  subject: `subject|ogg|betreff|asunto|objet|sujet|oggetto|onderwerp|emne|ämne|aihe|předmět|predmet|tárgy|temat|assunto|subiectul|subiect|тема|konu|naslov|件名|主题|主題|主旨|标题|제목|נושא|הנדון|الموضوع|موضوع|θέμα|chủ đề|tiêu đề|subjek|perihal
|tajuk|เรื่อง|หัวข้อ|teema|pealkiri|temats|temat|tēma|tema|efni|assumpte|gaia|относно|subjekti|विषय|თემა|paksa|mada|mövzu|предмет|наслов|ábhar|pwnc|onderwerp|тақырып|onderwerp
|zadeva|標題|主 题|题目|বিষয়|பொருள்|عنوان|гарчиг|пр-т|subyek|betreffzeile|тақырыбы|asunto del mensaje`,
  other: `reply-to|reply to|antwort an|répondre à|responder a|rispondi a|svar til|svara till|antwoord aan|odpověď na|vastaus|válaszcím|odpowiedź-do|odgovori na|răspuns către|ответ-кому|odpovedať-pre|yanıt adresi|кому відповісти|返信先|回复|답장 받는 사람
|importance|priority|attachments|attachment|organization|organisation|message-id|anlagen|anlage|pièces jointes|pièce jointe|adjuntos|anexos|allegati|bijlagen|bilagor|vedlegg|vedhæftede filer|liitteet|přílohy|prílohy|mellékletek|załączniki|вложения|вкладення
|ekler|附件|添付ファイル|첨부|첨부파일|קבצים מצורפים|المرفقات|risposta|bcc|blind copy|bkopie|cci|cco|密送|숨은참조|wichtigkeit|priorität|importancia|importance|belangrijkheid|prioritet|sender-date|categories|kategorien|return-path|mailing list|list|x-mailer|user-agent|x-originating-ip|delivery-date|envelope-to|list-id|return-receipt-to|sensitivity|vertraulichkeit|follow up flag|flag status|folder|size|resent-from|resent-to|resent-date|content-type|mime-version|references|in-reply-to|thread-topic|security`,
};
