/** Words of ten scripts, for titles made at random; none of them comes from a published text. */
const vocabularies = [
  {
    lang: 'en',
    space: ' ',
    words: 'envoys reopen a line between two capitals, but “generals” still do not talk: self-restraint',
  },
  { lang: 'el', space: ' ', words: 'πρέσβεις ανοίγουν ξανά τη γραμμή ανάμεσα σε δύο πρωτεύουσες' },
  { lang: 'ru', space: ' ', words: 'послы вновь открывают линию между столицами, но генералы молчат' },
  { lang: 'vi', space: ' ', words: 'đặc phái viên mở lại đường dây giữa hai thủ đô' },
  { lang: 'ar', space: ' ', words: 'وزير الخارجية يفتح الخط بين (عاصمتين) في 2023 ونمو 3.5%' },
  { lang: 'he', space: ' ', words: 'השליחים פותחים קו בין שתי בירות (NATO) ב-2023' },
  { lang: 'hi', space: ' ', words: 'दूतों ने दो राजधानियों के बीच संपर्क फिर खोला क्षेत्रीय' },
  { lang: 'th', space: '', words: 'ทูต เปิด สาย ระหว่าง สอง เมืองหลวง อีกครั้ง กรุงเทพฯ ' },
  { lang: 'zh', space: '', words: '使节 重新 开通 两国 首都 之间 的 热线 ， “ 稳定 ” 2023' },
  { lang: 'ja', space: '', words: '特使 が 両国 の 首都 を 結ぶ 「 対話 」 を 再開 した 。 チャンネル' },
  { lang: 'ko', space: ' ', words: '특사들이 두 수도를 잇는 통신선을 “다시” 열었다' },
  { lang: 'en', space: ' ', words: 'vote 😀 count 🇧🇷 👩‍👩‍👧 1️⃣ ☎ done' },
  {
    lang: 'de',
    space: ' ',
    words: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz bleibt aus',
  },
].map(({ words, ...rest }) => ({ ...rest, words: words.split(' ') }));

/** Titles of 1 to 300 characters, in every vocabulary by turns; the same for the same count. */
export function makeTitles(count: number): { title: string; lang: string }[] {
  const random = randomFrom(20230619);
  return Array.from({ length: count }, (_, index) => {
    const vocabulary = vocabularies[index % vocabularies.length] ?? vocabularies[0];
    if (!vocabulary) throw new Error('There are no vocabularies.');
    // Squared, so that short titles, the usual ones, are not rare.
    const length = 1 + Math.floor(random() ** 2 * 300);
    let title = '';
    while (Array.from(title).length < length) {
      const word = vocabulary.words[Math.floor(random() * vocabulary.words.length)] ?? '';
      title += (title === '' ? '' : vocabulary.space) + word;
    }
    return { title: Array.from(title).slice(0, length).join('').trim() || 'A', lang: vocabulary.lang };
  });
}

/** Numbers from 0 to 1 that look random: mulberry32, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const family = '👩‍👩‍👧';

/** Titles that are hard to set, of at most 300 characters. */
export const hardTitles: readonly { title: string; lang: string }[] = [
  { lang: 'de', title: 'Donaudampfschifffahrtskapitänsmützenabzeichen'.repeat(6) },
  { lang: 'zh', title: '使节重新开通两国首都之间的热线稳定关系'.repeat(15) },
  { lang: 'ja', title: 'ァィゥェォッャュョー。、」）'.repeat(20) },
  { lang: 'th', title: 'กระทรวงการต่างประเทศแถลงว่าการเจรจา'.repeat(8) },
  { lang: 'en', title: family.repeat(60) },
  { lang: 'en', title: `vote ${'🇧🇷'.repeat(70)} count` },
  { lang: 'en', title: `Pi\u0300\u0301\u0303\u0304\u0308 led ${'e\u0301\u0304\u0308\u0323'.repeat(40)}` },
  { lang: 'he', title: 'שָׁ֣לוֹם עֲלֵיכֶ֔ם '.repeat(12) },
  {
    lang: 'ar',
    title: 'قال NATO إن 3.5% من 2023 (بحسب “Reuters”) في Washington, D.C. كان 12/06 صحيحًا '.repeat(3),
  },
  { lang: 'en', title: 'Talks with الخارجية in 2023 and השליחים at 10:30, said the envoys' },
  { lang: 'hi', title: 'क्षेत्रीय'.repeat(30) },
  { lang: 'en', title: 'https://harbour.example/a/b?c=d&e=f'.repeat(8) },
  { lang: 'en', title: '…'.repeat(300) },
  { lang: 'en', title: 'A' },
  { lang: 'en', title: '“' },
  { lang: 'ko', title: '뷁' },
];
