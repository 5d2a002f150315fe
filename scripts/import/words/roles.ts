import { anyOf } from './any-of.ts';

/** People of these professions are asked for their view in stories as often as they write them. */
const experts =
  'analyst|researcher|professor(?:a|in)?|lecturer|fellow|professeure?|analista|Professor(?:in)?|профессор';

/** What a note about an author calls her or him. */
const professions = anyOf(`
  author; writer; reporter; journalist; correspondent; editor; columnist; contributor; freelancer?;
  blogger; commentator; photojournalist
  jornalista; repórter; correspondente; editora?; colunista; redatora?; autora?; escritora?; periodista;
  reporter[oa]; corresponsal; redactora?; columnista
  journaliste; reporter; correspondante?; rédact(?:eur|rice); chroniqueu(?:r|se); auteure?; autrice;
  giornalista; corrispondente; redattore; redattrice; autore
  Journalist(?:in)?; Redakteur(?:in)?; Korrespondent(?:in)?; Autor(?:in)?; Reporter(?:in)?;
  Kolumnist(?:in)?; verslaggever; redacteur; redaktör; journalister?; dziennikarz; dziennikarka
  журналист(?:ка)?; корреспондент(?:ка)?; редактор; обозреватель; журналіст(?:ка)?; muhabir; gazeteci;
  wartawan; صحفي; صحافي; كاتب; مراسل; محرر; صحفية; كاتبة; مراسلة; עיתונאי; כתב; כתבת; עורך
`);

const verbs =
  'is|has been|has covered|writes|covers|reports|works|joined|specialises|specializes|é|escreve|cobre|trabalha|es|escribe|cubre|trabaja|est|écrit|couvre|ist|schreibt|arbeitet|berichtet|è|scrive|is|schrijft|är|er|jest|пишет|работает|—|–';

/** “Ines Prado is a writer …”: groups `name` and, for a profession that proves little, `expert`; in a script without capitals only a label finds such a note. */
export const authorNote = new RegExp(
  String.raw`^(?<name>\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|do|dos|van|von|der|del|di|bin|al-\p{Lu}[\p{L}’-]+)){1,4})(?:,[^,]{2,60},)?\s+(?:${verbs})\s.{0,120}?(?<!\p{L})(?:${professions}|(?<expert>${experts}))(?!\p{L})`,
  'u',
);

/** A heading over such a note. */
export const aboutAuthor =
  /^[[(*\s]*(?:about (?:the )?(?:authors?|writers?)|the authors?|sobre o (?:autor|a autora)|sobre (?:el|la) autora?|à propos de l[’']auteure?|über (?:den autor|die autorin)|zur person|sull[’']autore|об авторе|关于作者|作者简介|著者(?:プロフィール|紹介)|عن (?:الكاتب|الكاتبة)|על (?:הכותב|הכותבת|המחבר))\s*[:：]?/iu;
