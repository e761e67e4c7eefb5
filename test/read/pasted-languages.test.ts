/** Pasted letters in twenty-eight languages, found by their salutation alone, with a note above and without; and the user's own letters to us, which are none. */
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
/** Language, note, letter. */
const LETTERS: [string, string, string][] = [
  [
    'en',
    'got this today',
    'Dear Ms Okafor,\n\nthank you for your application. We have decided to go on with another candidate and wish you the best.\n\nKind regards\nT. Oakes',
  ],
  [
    'de',
    'heute bekommen',
    'Sehr geehrte Frau Okafor,\n\nvielen Dank für Ihre Bewerbung. Leider haben wir uns für eine andere Person entschieden und wünschen Ihnen alles Gute.\n\nMit freundlichen Grüßen\nT. Eich',
  ],
  [
    'de',
    'hier die nächste',
    'Guten Tag Frau Okafor,\n\nvielen Dank für Ihre Bewerbung. Leider haben wir uns für eine andere Person entschieden und wünschen alles Gute.\n\nT. Eich',
  ],
  [
    'fr',
    'reçu ce matin',
    'Madame,\n\nnous vous remercions de votre candidature. Nous avons malheureusement retenu une autre personne et vous souhaitons bonne chance.\n\nCordialement\nT. Chêne',
  ],
  [
    'fr',
    'reçu ce matin',
    'Chère Grace,\n\nnous vous remercions de votre candidature. Nous avons malheureusement retenu une autre personne et vous souhaitons bonne chance.\n\nT. Chêne',
  ],
  [
    'es',
    'me llegó hoy',
    'Estimada Grace:\n\nGracias por su interés en nuestra empresa. Lamentamos comunicarle que hemos elegido a otra persona para el puesto de jardinera.\n\nUn saludo\nT. Roble',
  ],
  [
    'pt',
    'chegou hoje',
    'Prezada Grace,\n\nagradecemos a sua candidatura. Infelizmente escolhemos outra pessoa para a vaga de jardineira e desejamos boa sorte.\n\nAtenciosamente\nT. Carvalho',
  ],
  [
    'it',
    'arrivata oggi',
    'Gentile Grace,\n\ngrazie per la sua candidatura. Purtroppo abbiamo scelto un altro candidato per il posto di giardiniera e le auguriamo il meglio.\n\nCordiali saluti\nT. Quercia',
  ],
  [
    'nl',
    'vandaag gekregen',
    'Beste Grace,\n\nbedankt voor je sollicitatie. Helaas hebben we gekozen voor een andere kandidaat en wensen we je veel succes verder.\n\nGroet\nT. Eik',
  ],
  [
    'pl',
    'dostałam dzisiaj',
    'Szanowna Pani,\n\ndziękujemy za przesłanie aplikacji. Niestety wybraliśmy inną osobę na stanowisko ogrodniczki i życzymy powodzenia.\n\nZ poważaniem\nT. Dąb',
  ],
  [
    'sv',
    'kom idag',
    'Hej Grace,\n\ntack för din ansökan. Tyvärr har vi valt att gå vidare med en annan person till tjänsten som trädgårdsmästare och önskar lycka till.\n\nVänliga hälsningar\nT. Ek',
  ],
  [
    'da',
    'kom i dag',
    'Kære Grace\n\nTak for din ansøgning. Vi har desværre valgt en anden til stillingen som gartner og ønsker dig held og lykke fremover.\n\nVenlig hilsen\nT. Eg',
  ],
  [
    'no',
    'kom i dag',
    'Hei Grace\n\nTakk for søknaden din. Vi har dessverre valgt en annen til stillingen som gartner og ønsker deg lykke til videre.\n\nVennlig hilsen\nT. Eik',
  ],
  [
    'fi',
    'tuli tänään',
    'Hei Grace,\n\nkiitos hakemuksestasi. Valitettavasti valitsimme puutarhurin tehtävään toisen henkilön ja toivotamme sinulle onnea jatkoon.\n\nYstävällisin terveisin\nT. Tammi',
  ],
  [
    'cs',
    'přišlo dnes',
    'Vážená paní Okafor,\n\nděkujeme za Váš zájem o pozici zahradnice. Bohužel jsme vybrali jiného uchazeče a přejeme Vám hodně štěstí dál.\n\nS pozdravem\nT. Dub',
  ],
  [
    'hu',
    'ma jött',
    'Tisztelt Grace!\n\nKöszönjük a jelentkezését. Sajnos a kertész állásra mást választottunk, és sok sikert kívánunk a további kereséshez önnek.\n\nÜdvözlettel\nT. Tölgy',
  ],
  [
    'ro',
    'a venit azi',
    'Stimată doamnă,\n\nvă mulțumim pentru candidatură. Din păcate am ales o altă persoană pentru postul de grădinar și vă dorim succes.\n\nCu stimă\nT. Stejar',
  ],
  [
    'ru',
    'пришло сегодня',
    'Уважаемая Грейс!\n\nСпасибо за ваш отклик. К сожалению, мы выбрали другого кандидата на место садовника и желаем вам удачи в поисках.\n\nС уважением\nТ. Дубов',
  ],
  [
    'uk',
    'прийшло сьогодні',
    'Шановна Грейс!\n\nДякуємо за ваш відгук. На жаль, ми обрали іншого кандидата на посаду садівника і бажаємо вам успіхів у пошуках.\n\nЗ повагою\nТ. Дуб',
  ],
  [
    'el',
    'ήρθε σήμερα',
    'Αγαπητή Γκρέις,\n\nσας ευχαριστούμε για την αίτησή σας. Δυστυχώς επιλέξαμε άλλο υποψήφιο για τη θέση του κηπουρού και σας ευχόμαστε καλή επιτυχία.\n\nΜε εκτίμηση\nΤ. Δρυς',
  ],
  [
    'tr',
    'bugün geldi',
    'Sayın Grace Okafor,\n\nbaşvurunuz için teşekkür ederiz. Ne yazık ki bahçıvan pozisyonu için başka bir adayla devam ediyoruz ve size başarılar diliyoruz.\n\nSaygılarımızla\nT. Meşe',
  ],
  [
    'he',
    'הגיע היום',
    'שלום גרייס,\n\nתודה על פנייתך אלינו. לצערנו בחרנו במועמד אחר לתפקיד הגננת ואנו מאחלים לך הצלחה רבה בהמשך הדרך ובחיפוש העבודה.\n\nבברכה\nט. אלון',
  ],
  [
    'ar',
    'وصلني اليوم',
    'السيدة جريس المحترمة،\n\nنشكرك على طلبك للانضمام إلينا. نأسف لإبلاغك بأننا اخترنا مرشحا آخر لوظيفة البستاني ونتمنى لك التوفيق في بحثك.\n\nمع التحية\nت. سنديان',
  ],
  [
    'ja',
    '今日届きました',
    'オカフォー様\n\nこの度は弊社の庭師募集にご応募いただき、誠にありがとうございました。慎重に選考を重ねました結果、今回は採用を見送らせていただくことになりました。\n\n株式会社みどり',
  ],
  [
    'ja',
    '今日届きました',
    'オカフォー グレース 様\n\nお世話になっております。この度は弊社の庭師募集にご応募いただき、誠にありがとうございました。慎重に選考を重ねました結果、今回は見送らせていただきます。\n\n株式会社みどり',
  ],
  [
    'zh',
    '今天收到的',
    '尊敬的格蕾丝女士：\n\n感谢您应聘我公司的园丁职位。经过慎重考虑，我们很遗憾地通知您，我们已经选择了其他候选人，祝您求职顺利。\n\n绿园公司',
  ],
  [
    'zh',
    '今天收到的',
    '格蕾丝，您好！\n\n感谢您应聘我公司的园丁职位。经过慎重考虑，我们很遗憾地通知您，我们已经选择了其他候选人，祝您求职顺利。\n\n绿园公司',
  ],
  [
    'ko',
    '오늘 받았어요',
    '오카포 님, 안녕하세요.\n\n저희 회사 정원사 채용에 지원해 주셔서 감사합니다. 아쉽게도 이번에는 다른 지원자를 선발하게 되었습니다. 앞날에 행운이 있기를 바랍니다.\n\n초록정원',
  ],
  [
    'ko',
    '오늘 받았어요',
    '안녕하세요, 오카포 님.\n\n저희 회사 정원사 채용에 지원해 주셔서 감사합니다. 아쉽게도 이번에는 다른 지원자를 선발하게 되었습니다. 앞날에 행운이 있기를 바랍니다.\n\n초록정원',
  ],
  [
    'th',
    'วันนี้ได้รับ',
    'เรียน คุณเกรซ\n\nขอบคุณที่สมัครตำแหน่งคนสวนกับเรา เราเสียใจที่ต้องแจ้งให้ทราบว่าเราได้เลือกผู้สมัครท่านอื่นแล้ว ขอให้คุณโชคดีในการหางาน\n\nขอแสดงความนับถือ\nสวนเขียว',
  ],
  [
    'vi',
    'hôm nay nhận được',
    'Kính gửi chị Grace,\n\ncảm ơn chị đã ứng tuyển vào vị trí làm vườn. Rất tiếc chúng tôi đã chọn một ứng viên khác và chúc chị may mắn trên con đường sắp tới.\n\nTrân trọng\nVườn Xanh',
  ],
  [
    'id',
    'baru datang hari ini',
    'Yth. Ibu Grace,\n\nterima kasih atas lamaran Anda untuk posisi tukang kebun. Mohon maaf kami telah memilih kandidat lain dan kami berharap Anda sukses.\n\nHormat kami\nKebun Hijau',
  ],
];
const read = (body: string) =>
  readMail(
    Buffer.from(
      `From: Grace Okafor <grace.okafor@palmletter.example>\r\nTo: plan@rebound.example\r\nSubject: help\r\nDate: Wed, 2 Apr 2025 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body.replace(/\n/g, '\r\n')}`,
    ),
    SETTINGS,
  );

describe('pasted letters by language', () => {
  test.each(LETTERS)('%s: %s', async (language, note, letter) => {
    for (const gap of ['\n', '\n\n', '\n\n\n'])
      expect(await read(note + gap + letter)).toMatchObject({
        route: 'forward',
        delivery: 'pasted',
        language,
        note,
        originals: [{ text: letter }],
      });
    expect(await read(letter)).toMatchObject({
      route: 'forward',
      delivery: 'pasted',
      language,
      note: null,
      originals: [{ text: letter }],
    });
  });

  test.each([
    'Hello,\n\ncan I also send you letters that I got on paper, perhaps as a photograph?\n\nGrace',
    'Hallo,\n\nkann ich auch Briefe schicken, die mit der Post kamen, vielleicht als Foto?\n\nGrace Okafor',
    'Bonjour,\n\nest-ce que je peux aussi envoyer des lettres reçues par la poste, en photo par exemple ?\n\nGrace',
    'Hola:\n\n¿puedo mandar también cartas que me llegaron en papel, quizá como foto?\n\nGrace',
    '您好，\n\n我可以寄纸质信的照片吗？谢谢\n\nGrace',
    'こんにちは。紙で届いた手紙の写真も送れますか？',
    '안녕하세요,\n\n종이로 받은 편지도 사진으로 보내도 되나요?\n\nGrace',
  ])('a question to us: %j', async body => {
    expect(await read(body)).toMatchObject({ route: 'question' });
  });
});
