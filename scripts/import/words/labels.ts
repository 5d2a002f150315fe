import { anyOf } from './any-of.ts';

/** How a text announces where it came from: `Source: Coastal Wire`, `Originally published by …`. */
export const sourceLine = new RegExp(
  String.raw`^[[(*\s]*(?:(?:` +
    anyOf(String.raw`
        source; fonte; fuente; quelle; bron; källa; kilde; lähde; źródło; zdroj; forrás; sursa; извор; источник;
        джерело; πηγή; kaynak; sumber; nguồn
        来源; 來源; 消息来源; 文章来源; 出典; 情報源; 출처; المصدر; منبع; מקור; स्रोत; ที่มา; via; publisher;
        published (?:by|in|on); original(?:ly)?(?: article)?
      `) +
    String.raw`)\s*[:：]\s*|(?:this (?:article|story|report) )?(?:was )?(?:originally|first) (?:published|appeared) (?:by|in|on|at)\s+|(?:publicado originalmente|originalmente publicado|publié initialement|zuerst erschienen) (?:em|en|por|par|dans|sur|bei|in|no|na)\s+)(?<rest>.{2,200}?)[\])]?[.。]?$`,
  'iu',
);

/** Who wrote it, on a line of its own; group `names` is still to be checked. */
export const byline = new RegExp(
  String.raw`^[[(*\s–—-]*(?:(?:` +
    anyOf(String.raw`
        by; written by; words by; text by; story by; report by; reported by; from; por; texto de; escrito por;
        par; écrit par; un texte de; propos recueillis par
        von; di; a cura di; door; av; af; kirjoittanut; oleh; autor; autores; autora; auteurs?; autore; tekst;
        автор; авторы; текст; yazan
      `) +
    String.raw`)\s+|(?:` +
    anyOf(String.raw`
        by; authors?; reporter; text; words; autor(?:es|a|en)?; auteurs?; autor[ei]; texto; texte; reportagem;
        författare; text; автор; авторы; текст; автори; yazar
        作者; 文; 撰文; 记者; 記者; 執筆; 取材・文; 文・写真; 글; 기자; بقلم; كتب; מאת; كتبت; الكاتب; نویسنده; כתב; כתבה; כותב; מחבר
      `) +
    String.raw`)\s*[:：/／]\s*|(?:文|記者|记者)\s*[/／]\s*|(?:بقلم|מאת|كتب|كتبت)\s+|(?:本报|本刊)?记者\s+)(?<names>[^.。!?]{2,120}?)[\])]?[.。]?$`,
  'iu',
);

/** Names first, as East Asian papers sign: 田中太郎記者, 홍길동 기자. */
export const signature =
  /^[[(（【\s]*(?<names>[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,12})\s?(?:記者|记者|기자)[\])）】\s]*$/u;

/** Before a date on its line. */
export const publishedLabel =
  /^(?:first )?(?:published|posted|publication date|date|created|publicado|publicada|data|fecha|publié|publiée|date de publication|veröffentlicht|erschienen|stand|pubblicato|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowano|опубликовано|дата|опубліковано|yayınlanma|发布时间|发布|發布|發佈|公開日?|掲載|등록|입력|نشر|نُشر|تاريخ النشر|פורסם)(?!\p{L})/iu;

export const updatedLabel =
  /(?:last )?(?:updated|modified|atualizad[oa]|actualizad[oa]|mis à jour|mise à jour|modifié|aktualisiert|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|обновлено|оновлено|güncelleme|更新(?:时间|時間|日)?|수정|آخر تحديث|تم التحديث|تحديث|עודכן)(?!\p{L})/iu;
