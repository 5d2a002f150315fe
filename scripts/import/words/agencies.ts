import { phrasesOf } from './any-of.ts';

/** News agencies and picture desks as datelines, bylines and credits name them. */
const agencies = phrasesOf(`
  Reuters; Thomson Reuters; AFP; Agence France-Presse; AP; Associated Press; The Associated Press
  UPI; PA; PA Media; Press Association; Bloomberg; Xinhua; Kyodo; Kyodo News; Jiji; Yonhap; CNA
  TASS; RIA Novosti; Interfax; Ukrinform; dpa; APA; Keystone-SDA; epd; KNA; AFP-Services; SID
  EFE; Europa Press; Lusa; Agência Brasil; Agência Lusa; Estadão Conteúdo; Folhapress; ANSA; AGI; Belga
  ANP; TT; NTB; Ritzau; STT; PAP; ČTK; MTI; Agerpres; BTA; ANI; PTI; IANS; Antara; Bernama
  Anadolu; Anadolu Agency; AA; WAFA; SPA; WAM; MENA; SANA; IRNA; Notimex; Télam; Andina; MTI
  РИА Новости; ТАСС; Интерфакс; Укринформ; УНИАН; Рейтер; 新华社; 新華社; 中新社; 中央社; 路透社; 法新社; 美联社
  共同; 共同通信; 時事; 時事通信; ロイター; 연합뉴스; 로이터; رويترز; فرانس برس; أ ف ب; د ب أ; رويترز; الأناضول
  CNN; NPR; VOA; BBC; BBC News; CBC; NBC News; CBS News; ABC News; Al Jazeera; Euronews; Deutsche Welle; DW
  EPA; EPA-EFE; Getty; Getty Images; Shutterstock; Alamy; iStock; Pool; NurPhoto; Zuma; Imago; REX
`);

const folded = new Set(agencies.map((name) => name.toLowerCase()));

/** Alternatives for a regular expression. */
export const agencyPattern = [...agencies]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\s/gu, String.raw`\s`))
  .join('|');

export function isAgency(name: string): boolean {
  return folded.has(name.trim().toLowerCase());
}
