import { agencyPattern } from './agencies.ts';

/** How a line shows that it stood under a picture; groups `caption` and `credit`. */
export const captions: readonly RegExp[] = buildPatterns();

/** Longer lines are paragraphs. */
export const longestCaption = 420;

/** Labels match in any case; names must be capitalised, so the flag stands on the groups and not on the whole. */
function buildPatterns(): RegExp[] {
  const picture =
    '(?i:photos?|photographs?|images?|pictures?|fotos?|fotografía|imagem|imagens|imagen|bild(?:er)?|photographies?|immagine|beeld|bilder|kuva|zdjęcie|фото(?:графия)?|снимок|φωτογραφία|fotoğraf)';
  const cjk = '图片?|圖片?|照片|摄影|攝影|写真|撮影|画像|사진|الصورة|صورة|تصوير|صور|עכס|צילום|תמונה';
  const by = String.raw`(?i:(?:\s*(?:credit|source|courtesy(?: of)?|crédit|crédito|quelle)s?)?\s*(?:[:：/©]|by|de|por|von|par|di|via)\s*[:：©]?\s*)`;
  const file = '(?i:file photo|file|foto de archivo|archivo|arquivo|archivbild|archives?|archivfoto|архив)';
  const credit = '(?i:credit|crédito|crédit|quelle)';
  const person = String.raw`\p{Lu}[^.!?()[\]\d]{1,70}?`;
  const agency = `(?<!\\p{L})(?i:${agencyPattern})(?!\\p{L})`;
  return [
    // … in the harbour. (Photo by Ana Reis/Coastal Wire)
    String.raw`^(?<caption>.+?)\s*[([（]\s*(?:(?:${file})\s*)?(?:${picture}|${cjk}|${credit}|(?i:via)|©)(?:${by}|\s*)(?<credit>[^()（）]{2,80})[)\]）]\.?$`,
    // … in the harbour. [Ana Reis/Reuters]
    String.raw`^(?<caption>.+?)\s*[([（]\s*(?<credit>[^()[\]（）]{0,60}?${agency}[^()[\]（）]{0,40})[)\]）]\.?$`,
    // … in the harbour. Photo: Ana Reis
    String.raw`^(?<caption>.+?[.!?…”"。）)])\s+(?:${file}\s+)?(?:${picture}|${credit})${by}(?<credit>(?:(?!\.\s).){2,80}?)\.?$`,
    String.raw`^(?<caption>.{3,100}?)\s+(?:${picture}|${credit})\s*[:：©]\s*(?<credit>(?:(?!\.\s).){2,60}?)\.?$`,
    String.raw`^(?<caption>.+?)[\s，。]*(?:${cjk})\s*[:：/／]?\s*(?<credit>[\p{L}\s·/／]{2,40})[。]?$`,
    String.raw`^(?<caption>.+?)\s*©\s*(?<credit>[^.!?]{2,80})\.?$`,
    // … in the harbour. / Ana Reis/Coastal Wire
    String.raw`^(?<caption>[^©].+?)\s+\/\s+(?<credit>${person}(?:\/[^/.]{2,40})?)\.?$`,
    // … in the harbour. Ana Reis via Reuters / REUTERS/Ana Reis
    String.raw`^(?<caption>.+?[.!?…”"])\s+(?<credit>${agency}\s*(?:Photo|Images)?\s*\/\s*${person})\.?$`,
    String.raw`^(?<caption>.+?[.!?…”"])\s+(?<credit>${person}\s*(?:\/|via|for)\s*${agency}[^.!?]{0,30})\.?$`,
    // 新华社记者李明摄
    String.raw`^(?<caption>.+?)[。\s（(]*(?<credit>(?:\p{Script=Han}{2,4}社)?(?:记者|記者)?\p{Script=Han}{2,4})[摄攝][）)。]?$`,
    // Photo: Ana Reis — and no more
    String.raw`^[([（]?\s*(?:(?:${picture}|(?i:credit|crédito|crédit))${by}|(?:${cjk})\s*[:：/／]\s*|(?i:photo|foto|image)s?\s+(?=${agency}))(?<credit>[^.!?()]{2,80}(?:\([^()]{2,20}\))?)[)\]）]?\.?$`,
    String.raw`^[([（]?\s*(?:©\s*)?(?<credit>(?:${person}\s*\/\s*${agency}|${agency}\s*(?:Photo|Images)?\s*\/\s*${person}))[)\]）]?\.?$`,
    // A ferry leaves the harbour.Credit...Ana Reis for Coastal Wire
    String.raw`^(?<caption>.+?)\s*Credit\s?(?:\.{3}|…)\s?(?<credit>.{2,80})$`,
    // Getty Images A ferry leaves the harbour
    String.raw`^(?<credit>(?:Getty Images|Reuters|EPA|EPA-EFE|PA Media|AFP|AP)(?:\/[\p{L} ]{2,30})?)\s+(?<caption>\p{Lu}[^.]{10,200})$`,
    // FILE PHOTO: … and the labels of galleries
    String.raw`^(?:${file}|(?i:image caption|photo caption|caption|legenda|légende|bildunterschrift|pie de foto|подпись|图为))\s*[:：,–—-]\s*(?<caption>.{5,400})$`,
    String.raw`^(?i:image source)\s*[:：,]?\s*(?<credit>.{2,60})$`,
  ].map((source) => new RegExp(source, 'u'));
}
