/** How a text thanks those who helped. Group `names` is still to be checked; `role` tells writers from helpers. */
export interface Credit {
  pattern: RegExp;
  /** Writers become authors when no byline names any. */
  role: 'writer' | 'helper';
}

const credit = (role: Credit['role'], ...alternatives: string[]): Credit => ({
  role,
  pattern: new RegExp(String.raw`^[[(*\s–—-]*(?:${alternatives.join('|')})[\s.)\]*]*$`, 'iu'),
});

const names = '(?<names>.{2,300}?)';

/** The first that matches wins. */
export const credits: readonly Credit[] = [
  credit(
    'helper',
    `${names} (?:also |all |both )?(?:contributed|helped|assisted|provided (?:additional )?reporting)(?: (?:additional |further )?(?:reporting|research|to|with|in|from|for)\\b.{0,120})?`,
  ),
  credit(
    'helper',
    `(?:additional|further|supplementary) (?:reporting|research|writing)(?: was (?:done|provided|contributed))?(?: (?:by|from):?|:) ${names}`,
  ),
  credit(
    'helper',
    `(?:additional |further )?reporting (?:was )?contributed by:? ${names}`,
    `with (?:additional )?(?:reporting|contributions?|research|files?|input|information) (?:by|from) ${names}`,
  ),
  credit('writer', `(?:reporting|writing|report|story) by ${names}`),
  credit(
    'helper',
    `(?:edited|editing|translated|translation|compiled|produced|fact-checked)(?: (?:for .{2,40} )?by|:) ${names}`,
  ),
  credit(
    'helper',
    `(?:com (?:a )?colaboração d[eoa]s?|colabor(?:ou|aram)(?: com)?:?|com (?:reportagem|informações) d[eoa]s?|participaç(?:ão|ões)(?: de)?:?|edição:?(?: de)?|tradução:?(?: de)?) ${names}`,
    `${names} (?:contribu(?:iu|íram)|colabor(?:ou|aram)) (?:para|com|n)\\b.{0,80}`,
  ),
  credit(
    'helper',
    `(?:con (?:la )?(?:colaboración|información|reportes?) del?|colabor(?:ó|aron)(?: en.{0,40}?)?:?|edición:?(?: de)?|traducción:?(?: de)?|editado por|traducido por) ${names}`,
    `${names} (?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:a|con|en)\\b.{0,80}`,
  ),
  credit(
    'helper',
    `(?:avec (?:la (?:collaboration|contribution|participation) d[e’'](?:s )?)|avec l[’']|édité par|traduit (?:de .{2,30} )?par|traduction:?(?: d[e’'])?) ?${names}`,
    `${names} (?:a|ont) (?:contribué|participé|collaboré) (?:à|au)\\b.{0,80}`,
  ),
  credit(
    'helper',
    `(?:(?:unter )?mitarbeit(?: von)?:?|mit beiträgen von|unter mitwirkung von|mit material (?:von|der|des)|redaktion:|übersetzung:?|aus dem \\p{L}+ von) ${names}`,
    `${names} (?:hat|haben) (?:zu|an) (?:diesem|dem) .{2,60}`,
  ),
  credit(
    'helper',
    `(?:(?:ha|hanno) collaborato:?|con la collaborazione di|traduzione:?(?: di)?) ${names}`,
    `met medewerking van:? ${names}`,
    `vertaling:? ${names}`,
  ),
  credit(
    'helper',
    `(?:при участии|(?:в )?подготовк[еу].{0,30} участвовал[аи]?|над материалом (?:также )?работал[аи]?|перевод|за участю):? ${names}`,
    `współpraca:? ${names}`,
  ),
  credit(
    'helper',
    `(?:参与(?:报道|采写)|參與(?:報導|採寫)|协助报道|(?:责任)?编辑|責任編輯|编译|翻译|取材協力|協力|翻訳)\\s?[：:]\\s?${names}`,
    `(?:شارك(?:ت|وا)?|ساهم(?:ت|وا)?) في .{2,40}?[:：] ?${names}`,
    `(?:تحرير|ترجمة|إعداد)\\s?[:：] ?${names}`,
    `(?:השתתפ[הו]?|סייע[הו]?) .{2,40}?[:：] ?${names}`,
  ),
];
