/** One line in the person's own language, for people who write another than the mails' locale; and languages' English names, for drafts. */

/** ISO 639-1 → "Plans come in English for now; you can write to me in your own language." */
export const ENGLISH_FOR_NOW: Record<string, string> = {
  ar: 'خطط Rebound متوفرة بالإنجليزية فقط في الوقت الحالي. يمكنك أن تكتب لي بلغتك.',
  cs: 'Plány jsou zatím jen v angličtině. Psát mi můžete ve svém jazyce.',
  da: 'Planerne kommer indtil videre på engelsk. Du kan skrive til mig på dit eget sprog.',
  de: 'Die Pläne gibt es vorerst nur auf Englisch. Sie können mir in Ihrer Sprache schreiben.',
  el: 'Τα σχέδια είναι προς το παρόν μόνο στα αγγλικά. Μπορείτε να μου γράφετε στη γλώσσα σας.',
  es: 'De momento, los planes llegan en inglés. Puede escribirme en su idioma.',
  fi: 'Suunnitelmat tulevat toistaiseksi englanniksi. Voit kirjoittaa minulle omalla kielelläsi.',
  fr: 'Pour l’instant, les plans sont en anglais. Vous pouvez m’écrire dans votre langue.',
  he: 'התוכניות נשלחות בינתיים באנגלית. אפשר לכתוב לי בשפה שלך.',
  hi: 'अभी योजनाएँ केवल अंग्रेज़ी में आती हैं। आप मुझे अपनी भाषा में लिख सकते हैं।',
  hu: 'A tervek egyelőre angolul érkeznek. Ön a saját nyelvén is írhat nekem.',
  id: 'Untuk saat ini rencana dikirim dalam bahasa Inggris. Anda boleh menulis kepada saya dalam bahasa Anda.',
  it: 'Per ora i piani arrivano in inglese. Può scrivermi nella sua lingua.',
  ja: 'プランは今のところ英語でお届けしています。ご自分の言語で返信していただけます。',
  ko: '계획은 당분간 영어로 보내 드립니다. 편하신 언어로 답장하셔도 됩니다.',
  nl: 'De plannen komen voorlopig in het Engels. U kunt mij in uw eigen taal schrijven.',
  no: 'Planene kommer foreløpig på engelsk. Du kan skrive til meg på ditt eget språk.',
  pl: 'Plany są na razie po angielsku. Możesz pisać do mnie w swoim języku.',
  pt: 'Por enquanto, os planos chegam em inglês. Pode escrever-me na sua língua.',
  ro: 'Deocamdată, planurile vin în engleză. Îmi puteți scrie în limba dumneavoastră.',
  ru: 'Пока планы приходят на английском. Вы можете писать мне на своём языке.',
  sv: 'Planerna kommer tills vidare på engelska. Du kan skriva till mig på ditt eget språk.',
  th: 'ขณะนี้แผนจะส่งเป็นภาษาอังกฤษ คุณเขียนถึงฉันเป็นภาษาของคุณได้',
  tr: 'Planlar şimdilik İngilizce geliyor. Bana kendi dilinizde yazabilirsiniz.',
  uk: 'Наразі плани надходять англійською. Ви можете писати мені своєю мовою.',
  vi: 'Hiện tại kế hoạch được gửi bằng tiếng Anh. Bạn có thể viết cho tôi bằng ngôn ngữ của mình.',
  zh: '目前计划以英文发送。您可以用自己的语言给我写信。',
};

/** Written right to left. */
export const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** English names, for "They wrote in German". */
export const LANGUAGE_NAMES: Record<string, Record<string, string>> = {
  en: {
    ar: 'Arabic', cs: 'Czech', da: 'Danish', de: 'German', el: 'Greek', en: 'English', es: 'Spanish', fi: 'Finnish', fr: 'French', he: 'Hebrew',
    hi: 'Hindi', hu: 'Hungarian', id: 'Indonesian', it: 'Italian', ja: 'Japanese', ko: 'Korean', nl: 'Dutch', no: 'Norwegian', pl: 'Polish',
    pt: 'Portuguese', ro: 'Romanian', ru: 'Russian', sv: 'Swedish', th: 'Thai', tr: 'Turkish', uk: 'Ukrainian', vi: 'Vietnamese', zh: 'Chinese',
  }, // biome-ignore format: a name a word
};
