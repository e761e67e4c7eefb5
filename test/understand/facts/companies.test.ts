/** Employers and signers in ten languages: signature lines, sentences, display names, agencies; and twins that name nobody. */
import { describe, expect, test } from '@jest/globals';
import type { Original } from '../../../lambdas/read/reading.ts';
import { extractFacts } from '../../../lambdas/understand/facts/extract-facts.ts';

const factsOf = (language: string, fromName: string | null, fromAddress: string | null, subject: string, text: string) => {
  const original: Original = {
    fromName, fromAddress, to: [], cc: [], subject, date: null, text, thread: null, links: [], headers: [], messageId: null, replyTo: null,
  }; // biome-ignore format: one screen
  return extractFacts(
    original,
    { delivery: 'inline-forward', note: null, userAddress: null, userName: null, language },
    'rejection',
  );
};

describe('employer', () => {
  test.each<[string, string | null, string | null, string, string, string | null]>([
    ['en', 'Copper Lane Outfitters', 'no-reply@app.bamboohr.com', 'Your application to Copper Lane Outfitters', 'Thank you for applying to Copper Lane Outfitters.\n\nMara Quist\nHR Coordinator', 'Copper Lane Outfitters'],
    ['en', 'Ivo Brand', 'ivo@harrowtalent.example', 'Feedback on Friday', 'Hi Ana,\n\nPeverell Shipping have just told me they chose somebody internal.\n\nIvo\nHarrow Talent', 'Peverell Shipping'],
    ['en', 'Ivo Brand', 'ivo@harrowsearch.example', 'Yard Manager @ Peverell Shipping', 'Hi Ana,\n\nIt is a no from the board.\n\nIvo\nHarrow Search', 'Peverell Shipping'],
    ['en', null, null, 'sorry', 'We went with somebody else in the end.\n\nCheers,\nNell\nThe Gilded Spoon Restaurant', 'The Gilded Spoon Restaurant'],
    ['en', 'Nell at Fennwick Theatre', 'nell@fennwick.example', 'Audition', 'We cast somebody else.\n\nNell', 'Fennwick Theatre'],
    ['en', 'St Osric Primary School', 'office@stosric.example', 'Teaching assistant', 'We chose another candidate.', 'St Osric Primary School'],
    ['en', 'Recruiting', 'jobs@veldarc.example', 'Your application', 'On behalf of Veldarc Systems, thank you for your interest.', 'Veldarc Systems'],
    ['en', 'Notifications', 'no-reply@portal.example', 'Status changed', 'Company: Osier Bakery\nPosition: Baker\nStatus: not selected', 'Osier Bakery'],
    ['de', 'Personal Kellerhoff Optik', 'bewerbung@kellerhoff.example', 'Ihre Bewerbung', 'Vielen Dank für Ihr Interesse an der Kellerhoff Optik.', 'Kellerhoff Optik'],
    ['de', 'Jana Wiechert', 'j.wiechert@kastell.example', 'Ihre Bewerbung', 'Wir haben uns anders entschieden.\n\nViele Grüße\nJana Wiechert\nKastell Klinik', 'Kastell Klinik'],
    ['de', null, null, 'Ihre Bewerbung', 'vielen Dank für Ihre Bewerbung bei Brunnmühle Käse GmbH.', 'Brunnmühle Käse GmbH'],
    ['fr', 'Recrutement Aubépine', 'rh@aubepine.example', 'Votre candidature', 'Nous ne donnons pas suite.', 'Aubépine'],
    ['fr', 'Léna de Tissovert', 'lena@tissovert.example', 'Ton entretien', 'Nous avons choisi quelqu’un d’autre.\n\nLéna', 'Tissovert'],
    ['fr', null, null, 'Candidature', 'Merci pour votre candidature chez Menuiserie Solvain.', 'Menuiserie Solvain'],
    ['es', 'Selección Grupo Almendral', 'seleccion@almendral.example', 'Tu candidatura', 'No seguimos adelante.', 'Grupo Almendral'],
    ['es', 'Marisol Prieto', 'm.prieto@molinoverde.example', 'Tu candidatura', 'Hemos elegido a otra persona.\n\nUn saludo,\nMarisol Prieto\nMolino Verde', 'Molino Verde'],
    ['es', null, null, 'Su candidatura', 'Gracias por su interés en formar parte de Talleres Ocaña.', 'Talleres Ocaña'],
    ['pt', 'Recrutamento Vila Jasmim', 'vagas@vilajasmim.example', 'Sua candidatura', 'Seguimos com outra pessoa.', 'Vila Jasmim'],
    ['pt', 'Caio Brandão', 'caio@oficinaaurora.example', 'Vaga', 'Não vai dar desta vez.\n\nAbraço,\nCaio\nOficina Aurora', 'Oficina Aurora'],
    ['pt', null, null, 'Sua candidatura', 'Obrigado por se candidatar à vaga na Cerâmica Tavares.', 'Cerâmica Tavares'],
    ['it', 'Ufficio Personale Cartiera Lumia', 'personale@lumia.example', 'Candidatura', 'Abbiamo scelto un altro profilo.', 'Cartiera Lumia'],
    ['it', null, null, 'Candidatura', 'La ringraziamo per la candidatura presso Officina Bertelli.', 'Officina Bertelli'],
    ['nl', 'HR Duinrand Zorg', 'hr@duinrandzorg.example', 'Sollicitatie', 'We gaan met iemand anders verder.', 'Duinrand Zorg'],
    ['nl', 'Bakkerij De Korenaar', 'info@korenaar.example', 'bakker', 'We hebben al iemand.\n\nGroetjes,\nWout van Bakkerij De Korenaar', 'Bakkerij De Korenaar'],
    ['pl', 'Rekrutacja Wolbud', 'rekrutacja@wolbud.example', 'Odpowiedź', 'Wybraliśmy inną osobę.', 'Wolbud'],
    ['pl', null, null, 'Rekrutacja', 'Dziękujemy za udział w rekrutacji w Zakład Stolarski Brzoza.', 'Zakład Stolarski Brzoza'],
    ['sv', 'Rekrytering Norrviks kommun', 'rekrytering@norrvik.example', 'Din ansökan', 'Vi gick vidare med någon annan.', 'Norrviks kommun'],
    ['sv', null, null, 'Din ansökan', 'Tack för din ansökan hos Ekbackens Bageri.', 'Ekbackens Bageri'],
    ['ja', '株式会社ハルモニア工房 採用担当', 'saiyo@harmonia.example', '選考結果のご連絡', '今回は見送らせていただきます。', '株式会社ハルモニア工房'],
    ['ja', '採用担当', 'recruit@harmonia.example', '選考結果のご連絡', '佐久間 様\n\n株式会社ハルモニア工房 人事部でございます。\n今回は見送りとさせていただきます。', '株式会社ハルモニア工房'],
    ['ja', '北条 真理', 'hojo@tsubame.example', '面接のお礼', '佐久間様\n\nつばめ印刷の北条です。\n今回は見送りとさせていただきます。\n\n北条', 'つばめ印刷'],
    ['ja', '北条', 'hojo@tsubame.example', '面接のお礼', '今回は見送りとさせていただきます。\n\n有限会社つばめ印刷\n北条', '有限会社つばめ印刷'],
    ['ja', 'カフェこもれび', 'info@komorebi.example', 'アルバイトの件', 'すみません、もう決まりました。', 'カフェこもれび'],
    ['ja', '湖南市立図書館', 'lib@konan.example', '選考結果', '今回は不採用となりました。', '湖南市立図書館'],
    ['ja', '株式会社アステル', 'no-reply@hrmos.co', '【株式会社アステル】選考結果のお知らせ', '慎重に検討いたしました結果、ご希望に添いかねます。', '株式会社アステル'],
    ['ja', 'HRMOS', 'no-reply@hrmos.co', '【アステル】選考結果のお知らせ', '慎重に検討いたしました結果、ご希望に添いかねます。', 'アステル'],
    ['ja', '三宅 亮', 'miyake@mirai-agent.example', '選考結果のご連絡', '佐久間様\n\nミライエージェントの三宅です。\nコスモ精機株式会社様より選考結果の連絡がありました。\n残念ながらお見送りとなりました。', 'コスモ精機株式会社'],
    ['ja', '三宅', 'miyake@minato-gakuen.example', '選考結果', '港学園の三宅と申します。\n今回は採用を見送ることになりました。', '港学園'],
    ['ja', 'そよかぜ保育園 園長', 'soyokaze@hoiku.example', '実習のお礼', '今回は別の方にお願いすることになりました。', 'そよかぜ保育園'],
    ['ja', '株式会社リンデン（採用）', 'job@linden.example', '結果', '不採用とさせていただきます。', '株式会社リンデン'],
    ['ja', '人事部', 'hr@linden.example', '結果', '不採用とさせていただきます。\n\n--\n株式会社リンデン 人事部\n〒000-0000 東京都', '株式会社リンデン'],
    // twins
    ['en', 'Workday', 'workday@myworkday.com', 'Update', 'We chose another candidate.', null],
    ['en', 'Ada Lin', 'ada.lin@outlook.com', 'Hello', 'We chose another candidate.\n\nAda Lin', null],
    ['en', null, null, 'Your application', 'Thank you for your time on Monday.', null],
    ['de', null, null, 'Ihre Bewerbung', 'Wir haben uns im Januar anders entschieden.', null],
    ['fr', null, null, 'Votre candidature', 'Merci pour votre temps lundi à Paris.', null],
    ['ja', '採用担当', 'a@b.example', '選考結果', '今回は見送らせていただきます。', null],
  ])('%s %s %s %s', (language, fromName, fromAddress, subject, text, expected) => {
    expect(factsOf(language, fromName, fromAddress, subject, text).company).toBe(expected);
  }); // biome-ignore format: a table
});

describe('signer', () => {
  test.each<[string, string | null, string | null, string, string | null]>([
    ['en', 'Harbour Cafe', 'info@harbourcafe.example', 'We have someone already. Sorry. Nell', 'Nell'],
    ['en', 'Careers', 'careers@veldarc.example', 'We chose another.\n\nKind regards,\nDr Imogen Vale, PhD\nHead of Research', 'Imogen Vale'],
    ['en', 'Imogen Vale via Lever', 'no-reply@hire.lever.co', 'We chose another.\n\nBest,\nImogen', 'Imogen Vale'],
    ['de', 'Kastell Klinik', 'personal@kastell.example', 'Leider nein.\n\nMit freundlichen Grüßen\ni. A. Jana Wiechert\nPersonalreferentin', 'Jana Wiechert'],
    ['de', 'Fahrschule Kette', 'info@kette.example', 'Wir brauchen niemanden mehr. Gruß Holger', 'Holger'],
    ['fr', 'Atelier Roncier', 'contact@roncier.example', 'Nous avons choisi quelqu’un.\n\nCordialement,\nMaëlle, Atelier Roncier', 'Maëlle'],
    ['es', 'Bar La Higuera', 'bar@higuera.example', 'Ya tenemos a alguien. ¡Suerte! Pepa', 'Pepa'],
    ['es', 'Recursos Humanos', 'rrhh@almendral.example', 'Hemos elegido a otra persona.\n\nAtentamente,\nLic. Marisol Prieto\nJefa de Selección', 'Marisol Prieto'],
    ['pt', 'Padaria Sol', 'padaria@sol.example', 'não vai rolar, abraço\n\nTonho', 'Tonho'],
    ['pt', 'RH', 'rh@vilajasmim.example', 'Seguimos com outra pessoa.\n\nCom os melhores cumprimentos,\nInês Falcão\nDiretora de Pessoas', 'Inês Falcão'],
    ['it', 'Cartiera Lumia', 'personale@lumia.example', 'Abbiamo scelto un altro.\n\nCordiali saluti,\nDott.ssa Elisa Moretto\nUfficio Personale', 'Elisa Moretto'],
    ['nl', 'Bakkerij De Korenaar', 'info@korenaar.example', 'We hebben al iemand.\n\nGroetjes,\nWout van Bakkerij De Korenaar', 'Wout'],
    ['nl', 'Stichting Oeverzorg', 'info@oeverzorg.example', 'We gaan verder met een ander.\n\nMet vriendelijke groet,\nHilde te Winkel\nStichting Oeverzorg', 'Hilde te Winkel'],
    ['pl', 'Kadry Wolbud', 'kadry@wolbud.example', 'Wybraliśmy inną osobę.\n\nZ poważaniem\nmgr inż. Renata Sowińska\nKierownik Kadr', 'Renata Sowińska'],
    ['sv', 'Personal Ekbacken', 'personal@ekbacken.example', 'Vi valde någon annan. /Maj-Britt', 'Maj-Britt'],
    ['sv', 'Rektor Nyhemsskolan', 'rektor@nyhemsskolan.example', 'Vi valde någon annan.\n\nVänligen\nGöran Alvik\nNyhemsskolan', 'Göran Alvik'],
    ['ja', '採用担当', 'saiyo@harmonia.example', '今回は見送らせていただきます。\n\n株式会社ハルモニア工房\n人事部 北条 真理', '北条 真理'],
    ['ja', '北条', 'hojo@tsubame.example', 'つばめ印刷の北条です。\n今回は見送りとさせていただきます。', '北条'],
    ['ja', 'カフェこもれび', 'info@komorebi.example', 'すみません、もう決まりました。\n\nカフェこもれび 店長 三宅', '三宅'],
    ['en', 'Careers', 'careers@veldarc.example', 'We chose another.\n\nKind regards,\nThe Talent Team', null],
    ['en', 'Copper Lane', 'no-reply@hire.lever.co', 'Copper Lane chose another.\n\nPrivacy statement | Unsubscribe', null],
    ['de', 'Personal', 'personal@kastell.example', 'Leider nein.\n\nMit freundlichen Grüßen\nIhr Personalbüro', null],
    ['fr', 'RH', 'rh@aubepine.example', "Nous avons choisi quelqu'un.\n\nÀ bientôt,\nL'équipe Recrutement", null],
    ['es', 'RRHH', 'rrhh@almendral.example', 'No seguimos.\n\nSaludos,\nEquipo de Selección', null],
    ['pt', 'RH', 'rh@sol.example', 'Seguimos com outra pessoa.\n\nAtenciosamente,\nEquipe de Recrutamento', null],
    ['ja', '株式会社ミズキ 開発部長 若松', 'wakamatsu@mizuki.example', '今回は見送らせていただきます。', '若松'],
    ['ja', '総務課 野々宮 志乃', 'nonomiya@minato.example', '今回は見送らせていただきます。', '野々宮 志乃'],
    ['ja', '三ツ矢 健', 'mitsuya@kazehaya.example', '今回は見送らせていただきます。\n\nカゼハヤ工業 営業部長 三ツ矢健', '三ツ矢 健'],
    ['ja', 'グエン・ティ・ラン', 'lan@akane-care.example', 'こんどは見おくりになりました。', 'グエン・ティ・ラン'],
    ['ja', '採用担当', 'saiyo@harmonia.example', '今回は見送らせていただきます。\n\n敬具\n株式会社ハルモニア工房 人事部', null],
    ['ja', '株式会社ハルモニア工房 採用係', 'saiyo@harmonia.example', '今回は見送らせていただきます。', null],
    ['ja', '人財育成室', 'jinzai@kyowa.example', '今回は見送らせていただきます。', null],
    ['ja', 'カフェ こもれび', 'info@komorebi.example', 'すみません、もう決まりました。', null],
  ])('%s %s %s', (language, fromName, fromAddress, text, expected) => {
    expect(factsOf(language, fromName, fromAddress, 'Re', text).contact?.name ?? null).toBe(expected);
  }); // biome-ignore format: a table
});
