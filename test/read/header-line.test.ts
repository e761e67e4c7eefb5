/** Header labels of every language, in every dress, and lines that only look like one. */
import { describe, expect, test } from '@jest/globals';
import { isForwardWords } from '../../lambdas/read/delimiter.ts';
import { labelKind, readHeaderLine, splitGluedLine } from '../../lambdas/read/header-line.ts';
import { isForwardSubject, stripForward } from '../../lambdas/read/subject.ts';

describe('labels', () => {
  test.each([
    ['en', 'From Date To Cc Subject'], ['en', 'From Sent To Cc Subject'], ['de', 'Von Gesendet An Kopie Betreff'], ['fr', 'De Envoyé À Cc Objet'], ['fr', 'De Date Pour Cc Sujet'],
    ['es', 'De Enviado Para CC Asunto'], ['pt', 'De Data Para Cc Assunto'], ['it', 'Da Inviato A Cc Oggetto'], ['it', 'Mittente Data Destinatario Cc Ogg'], ['nl', 'Van Verzonden Aan CC Onderwerp'],
    ['pl', 'Od Wysłano Do DW Temat'], ['pl', 'Nadawca Data Adresat DW Temat'], ['sv', 'Från Skickat Till Kopia Ämne'], ['da', 'Fra Sendt Til Cc Emne'], ['no', 'Fra Dato Til Kopi Emne'],
    ['fi', 'Lähettäjä Lähetetty Vastaanottaja Kopio Aihe'], ['cs', 'Od Odesláno Komu Kopie Předmět'], ['sk', 'Od Odoslané Komu Kópia Predmet'], ['hu', 'Feladó Elküldve Címzett Másolat Tárgy'], ['ro', 'Expeditorul Dată Destinatarul Cc Subiectul'],
    ['hr', 'Šalje Datum Prima Kopija Predmet'], ['bg', 'От Изпратено До Копие Относно'], ['ru', 'От Отправлено Кому Копия Тема'], ['uk', 'Від Надіслано Кому Копія Тема'], ['tr', 'Kimden Gönderildi Kime Bilgi Konu'], ['tr', 'Gönderen Tarih Alıcı Bilgi Konu'],
    ['el', 'Από Στάλθηκε Προς Κοιν Θέμα'], ['he', 'מאת נשלח אל עותק נושא'], ['ar', 'من التاريخ إلى نسخة الموضوع'], ['fa', 'از تاریخ به نسخه موضوع'], ['th', 'จาก ส่ง ถึง สำเนา เรื่อง'], ['vi', 'Từ Ngày Đến Cc Chủ_đề'],
    ['id', 'Dari Tanggal Kepada Tembusan Subjek'], ['ja', '差出人 送信日時 宛先 CC 件名'], ['zh', '发件人 发送时间 收件人 抄送 主题'], ['zh', '寄件者 寄件日期 收件者 副本 主旨'], ['ko', '보낸사람 날짜 받는사람 참조 제목'], ['et', 'Saatja Kuupäev Saaja Koopia Teema'],
    ['lt', 'Nuo Išsiųsta Kam Kopija Tema'], ['lv', 'No Nosūtīts Kam Kopija Temats'], ['ca', 'De Enviat Per Cc Assumpte'], ['sl', 'Od Poslano Za Kopija Zadeva'],
  ])('%s %s', (_language, labels) => {
    const kinds = labels.split(' ').map(label => labelKind(label.replace(/_/g, ' ')));
    expect(kinds).toEqual(['from', 'date', 'to', 'cc', 'subject']);
  }); // biome-ignore format: a table

  test.each([
    ['*From:* Ada <ada@x.example>', 'from', 'Ada <ada@x.example>'],
    ['From\u00a0: Ada', 'from', 'Ada'],
    ['  Betreff: \tStelle', 'subject', 'Stelle'],
    ['差出人：山田', 'from', '山田'],
    ['SUBJECT: loud', 'subject', 'loud'],
    ['Objet : Réponse', 'subject', 'Réponse'],
  ])('%s', (line, kind, value) => {
    expect(readHeaderLine(line)).toMatchObject({ kind, value });
  });

  test.each([
    'Dear Ada:',
    'We write to: you',
    'Position: Baker',
    'From',
    'http://from.example',
    'From: //x',
    'It came from: nowhere',
    ': x',
    '',
    'Salary: 3000',
    'Reference: 12',
  ])('no header line: %s', line => {
    expect(readHeaderLine(line)).toBeNull();
  });

  test('a glued line needs three labels, the sender among them', () => {
    const glued = splitGluedLine(
      '----- Forwarded Message ----- From: A <a@x.example>To: b@y.exampleSent: Monday, May 5, 2025Subject: Hi',
    );
    expect(glued?.parts.map(part => part.kind)).toEqual(['from', 'to', 'date', 'subject']);
    expect(glued?.parts[0]?.value).toBe('A <a@x.example>');
    expect(splitGluedLine('From: A To: B')).toBeNull();
    expect(splitGluedLine('From: what I hear, you send plans. To: be sure, is it free? Subject: to what?')).toBeNull();
    expect(splitGluedLine('We say to: you, and subject: to change, date: open')).toBeNull();
  });
});

describe('delimiters', () => {
  test.each([
    '---------- Forwarded message ---------', 'Begin forwarded message:', '-------- Weitergeleitete Nachricht --------', 'Anfang der weitergeleiteten Nachricht:', 'Début du message réexpédié :', '-------- Message transféré --------', 'Inicio del mensaje reenviado:',
    'Início da mensagem encaminhada:', 'Inizio messaggio inoltrato:', 'Begin doorgestuurd bericht:', '--- Treść przekazanej wiadomości ---', 'Vidarebefordrat mejl:', 'Start på videresendt besked:', 'Välitetty viesti alkaa:', 'Začátek přeposílané zprávy:',
    '-------- Preposlaná správa --- Forwarded Message --------', 'Továbbított levél kezdete:', '-------- Proslijeđena poruka --------', '-------- Пересылаемое сообщение --------', '-------- Переслане повідомлення --------', '----- İletilmiş Mesaj -----', '-------- 转发邮件信息 --------', '------------------ 原始邮件 ------------------',
    '---------- 転送メッセージ ----------', '--------- 원본 메일 ---------', '-----Original Message-----', '-----Ursprüngliche Nachricht-----', "-----Message d'origine-----", '----Messaggio originale----',
  ])('%s', line => {
    expect(isForwardWords(line)).toBe(true);
  }); // biome-ignore format: a table

  test.each([
    'I forwarded the message you asked for to my sister yesterday evening.',
    '----------',
    'Kind regards',
    'Ich habe Ihnen die weitergeleitete Nachricht gestern noch einmal geschickt, wie besprochen',
  ])('no delimiter: %s', line => {
    expect(isForwardWords(line)).toBe(false);
  });
});

describe('subjects', () => {
  test.each([
    'Fwd: x',
    'FW: x',
    'Fw: x',
    'WG: x',
    'TR: x',
    'RV: x',
    'ENC: x',
    'I: x',
    'Doorst: x',
    'PD: x',
    'VB: x',
    'VS: x',
    'VL: x',
    'İLT: x',
    'ΠΡΘ: x',
    '转发: x',
    '轉寄：x',
    '転送: x',
    'Re: Fwd: x',
    '[Fwd: x]',
  ])('forward: %s', subject => {
    expect(isForwardSubject(subject)).toBe(true);
    expect(stripForward(subject.replace('Re: ', ''))).toBe('x');
  });
  test.each(['Re: x', 'Forward planner', 'I, robot', 'Track: running', 'x', 'AW: x', 'Trainer: x', ''])(
    'no forward: %s',
    subject => {
      expect(isForwardSubject(subject)).toBe(false);
    },
  );
});
