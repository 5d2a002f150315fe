import { anyOf } from './any-of.ts';

/** Lines that a page prints around its story. A whole line must match. */
export interface Furniture {
  why: string;
  pattern: RegExp;
}

const line = (why: string, table: string): Furniture => ({
  why,
  pattern: new RegExp(String.raw`^[\s[(*•|>»\p{So}\u{FE0F}–—-]*(?:${anyOf(table)})[\s\])*.:…|>»–—-]*$`, 'iu'),
});

export const furniture: readonly Furniture[] = [
  line(
    'an advertisement’s label',
    String.raw`
      advertisements?; ads?; sponsored(?: content)?;
      (?:story|article) continues (?:below|after)(?: (?:this |the )?advertisement)?
      advertisement\W+(?:scroll to continue|continue reading(?: below)?|keep reading); scroll to continue;
      paid post
      publicidade; continua (?:após|depois d)a publicidade; publicidad; la nota continúa.{0,40}; publicité;
      annonce; pubblicità
      anzeige; werbung; advertentie; annons; reklame?; reklama; mainos; iklan; реклама; διαφήμιση
      广告; 廣告; 広告; 広告の後に続きます; スポンサーリンク; 광고; إعلان; اعلان; إعلانات; פרסומת; विज्ञापन; โฆษณา; quảng cáo
    `,
  ),
  line(
    'a share or print button',
    String.raw`
      share; share (?:this|on|via|with)\b.{0,60}; tweet(?: this)?; print(?: (?:this|article|page))?;
      e-?mail(?: this.{0,20})?; copy(?: the)? link; link copied
      (?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|messenger|flipboard|bluesky|threads|instagram|print|copy link)(?:[\s,|/•·]+(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|messenger|flipboard|bluesky|threads|instagram|print|copy link))*
      save(?: (?:article|for later|story))?; bookmark; gift (?:this )?article;
      listen to (?:this )?(?:article|story)\b.{0,30}
      (?:compartilh(?:e|ar)|compart(?:e|ir)|partager|condividi|teilen)(?:\s(?:no|na|em|en|por|este|esta|esto|sur|cet|par|via|su|auf|bei|per|isso)\b.{0,50})?;
      imprimer; drucken; delen; dela; del; udostępnij; поделиться\b.{0,40}; paylaş
      分享(?:到|至)?.{0,12}; 打印; シェア(?:する)?; ツイート; 공유(?:하기)?; شارك(?: المقال| الخبر)?; مشاركة; طباعة;
      שתפו?(?: .{0,20})?; הדפסה
    `,
  ),
  line(
    'an invitation to subscribe or follow',
    String.raw`
      (?:sign up|subscribe|register)\b.{0,140};
      (?:do you have|have you got|got|have) an? (?:story|tip|question)\b.{0,160}; send (?:us )?your .{0,20}tips?\b.{0,100}
      contact (?:us|the (?:author|reporter|writer))\b.{0,120}; (?:e-?mail|write to) (?:us|the author)\b.{0,120}
      puedes seguir(?:nos)? .{2,200}; (?:apúntate|regístrate)(?!\p{L}).{0,120}
      (?:clique aqui|clic aquí|haz clic|clicca qui|cliquez ici)(?!\p{L}).{0,120};
      veja (?:mais|os) (?:notícias|vídeos).{0,100}
      (?:get|receive) (?:our|the|your) .{0,60}(?:newsletter|inbox|e-?mail).{0,60};
      follow (?:us|our|.{2,30} on (?:twitter|x|facebook|instagram|google news|whatsapp|telegram))\b.{0,120}
      like us on .{2,60}; join our .{0,30}(?:channel|group|newsletter|community)\b.{0,80};
      download (?:our|the) .{0,30}app\b.{0,60}; .{0,80}newsletter.{0,160}(?:here|now|today|sign up|subscribe)
      (?:our |the )?newsletters?; become a (?:member|subscriber|supporter)\b.{0,100};
      support (?:our|independent) journalism\b.{0,100}; already a subscriber\?.{0,40}; log in; sign in
      (?:assine|inscreva-se|siga-nos|siga (?:o|a|nos)sso)(?!\p{L}).{0,120};
      (?:suscr[ií]b(?:ete|ase)|síguenos)(?!\p{L}).{0,120};
      (?:abonnez-vous|inscrivez-vous|suivez-nous)(?!\p{L}).{0,120};
      (?:receba|recibe|recevez|ricevi|erhalten sie)(?!\p{L}).{0,60}(?:newsletter|e-?mail|mail|bolet[ií][mn]|correo|lettre|whatsapp).{0,60};
      (?:iscriviti|seguici|abbonati)\b.{0,120}
      (?:abonnieren sie|jetzt abonnieren|folgen sie uns|newsletter (?:abonnieren|bestellen)|melden sie sich)\b.{0,120};
      (?:подпис(?:ывайтесь|аться)|подпишитесь|читайте нас)(?!\p{L}).{0,120}
      (?:订阅|訂閱|关注我们|關注我們|扫码|欢迎关注).{0,40}; (?:メルマガ|ニュースレター|フォローする|会員登録).{0,40};
      (?:اشترك|اشتركوا|تابعنا|تابعونا|انضم)(?!\p{L}).{0,100};
      (?:הירשמו|הרשמו|עקבו אחרינו|הצטרפו)(?!\p{L}).{0,100}
    `,
  ),
  line(
    'a control of the page',
    String.raw`
      skip to (?:main )?content; menu; search; home; back to top; close; loading; next; previous;
      show (?:more|less); click here.{0,80}; (?:view|see) (?:gallery|all photos|comments)
      (?:\d+|an?|a few) (?:minutes?|hours?|days?|weeks?|months?|years?) ago; há \d+ \p{L}+; hace \d+ \p{L}+;
      vor \d+ \p{L}+; il y a \d+ \p{L}+; summary; editor: \S+; offrir l[’']article; réagir; lire plus tard
      (?:\d+ )?comments?(?: \(\d+\))?; (?:leave|post|add|write) a comment;
      (?:view|show|read|see) (?:all )?(?:\d+ )?comments; join the conversation;
      \d+ (?:comentários?|comentarios?|commentaires?|kommentare?|reacties|комментари\p{L}+)
      accept(?: all)? cookies; we use cookies.{0,200}; play(?: video)?; pause; mute;
      watch(?: live| now| video)?; video; image \d+ of \d+; \d+ of \d+; \d+/\d+; expand; enlarge image; opens new tab; \d{1,3}; purchase licensing rights.{0,30}; our standards:.{0,120}
      follow .{2,40}’?s? coverage.{0,160}; companies
      \d+ ?(?:-|–)?\s?min(?:ute)?s?(?: read)?; (?:reading|read) time\W.{0,20}; tempo de leitura.{0,20};
      tiempo de lectura.{0,20}; temps de lecture.{0,20}; lesezeit.{0,20}; \d+ views?; \d+ shares?
      continue reading.{0,60}; end of article; this article is for subscribers only
    `,
  ),
  line(
    'a notice of copyright',
    String.raw`
      (?:copyright\W*)?(?:©|\(c\)).{0,30}\d{4}.{0,160}; copyright\W+\d{4}.{0,160}; \d{4}\s*©.{0,100};
      .{0,80}all rights reserved.{0,160}; this material may not be published.{0,120};
      todos os direitos reservados.{0,80}; todos los derechos reservados.{0,80}; tous droits réservés.{0,80};
      alle rechte vorbehalten.{0,80}
      .{0,60}(?:版权所有|版權所有|無断転載).{0,60}; .{0,40}무단.{0,10}전재.{0,40}; جميع الحقوق محفوظة.{0,80};
      כל הזכויות שמורות.{0,80}; все права защищены.{0,80}
    `,
  ),
];

/** “Read more: …” and its like; group `rest` is the title of the other article, when it stands on the same line. */
export const readMore = new RegExp(
  String.raw`^[\s[(*•|>»–—-]*(?:` +
    anyOf(String.raw`
        read (?:more|also|next|on|the full story); also read;
        more (?:on this(?: story| topic)?|from .{2,30}|like this|stories|news|coverage);
        related(?: (?:articles?|stories|story|content|links?|topics?|news|coverage|reading))?
        see also; further reading; recommended(?: (?:for you|reading|stories))?; you (?:may|might) also like;
        most (?:read|popular|viewed); trending(?: now)?; don[’']t miss; what to read next; up next; watch;
        in pictures; must read; editor[’']?s[’']? picks?; popular
        leia (?:mais|também|ainda); veja (?:também|mais); saiba mais; mais (?:lidas|notícias);
        lea (?:también|más|además); leer más; lee (?:también|más); te puede interesar; ver también;
        más (?:información|noticias|leídas)
        lire (?:aussi|la suite|également); à lire (?:aussi|également); voir aussi; sur le même (?:sujet|thème);
        les plus lus; leggi (?:anche|tutto); vedi anche; lesen sie (?:auch|mehr|dazu); mehr (?:zum thema|dazu);
        siehe auch; auch interessant; weitere (?:artikel|themen); das könnte sie auch interessieren
        lees (?:ook|meer|verder); läs (?:också|mer|även); les også; læs også; lue myös;
        czytaj (?:także|też|również|więcej); zobacz (?:też|także); čtěte také; olvasson tovább; citește și;
        читайте (?:также|ещё|еще); смотрите также; по теме; читайте також; ayrıca okuyun; baca juga
        相关(?:阅读|新闻|报道); 相關(?:閱讀|新聞|報導); 延伸阅读; 延伸閱讀; 推荐阅读; 更多新闻; 関連(?:記事|ニュース)?; あわせて読みたい; もっと読む; 관련 ?기사; 더 ?보기
        اقرأ (?:أيضا|أيضًا|أيضاً|المزيد); إقرأ (?:أيضا|أيضًا|أيضاً); شاهد أيضا; مواضيع ذات صلة; أخبار ذات صلة;
        قد يهمك; קראו (?:גם|עוד); ראו גם; עוד בנושא; यह भी पढ़ें; อ่านเพิ่มเติม; xem thêm
      `) +
    String.raw`)(?:\s*[\])]?\s*(?:[:：|>»]|[–—]\s|-\s)\s*(?<rest>.*))?[\s\]).…>»-]*$`,
  'iu',
);

/** A label over the same, each word on a line of its own. */
export const tagLabel =
  /^(?:topics?|tags?|filed under|more on|tópicos|assuntos|temas|etiquetas|themen|schlagwörter|mots[- ]clés|темы|теги|标签|タグ|الوسوم|תגיות)\s*[:：]?$/iu;

/** What the page files the story under: `Tags: ports, pilots`. */
export const tagLine =
  /^(?:tags?|topics?|filed under|keywords?|tópicos|assuntos|etiquetas|temas|mots[- ]clés|schlagwörter|themen|тэ?ги|теги|标签|關鍵字|关键词|タグ|الوسوم|كلمات مفتاحية|תגיות)\s*[:：]\s*(?<tags>.{2,200})$/iu;

/** A word from the desk of the original: a label, or a sentence about the article itself. */
export const deskNote = new RegExp(
  String.raw`^[[(*\s]*(?:(?:` +
    anyOf(String.raw`
        (?:editor|publisher|author)[’']?s?[’']? notes?; note to (?:readers|editors); corrections?; clarification;
        disclaimer; disclosure; update
        nota d[oae] (?:editor|editora|redação|redacción|redazione|edição); correção; corrección;
        note de la rédaction; rectificatif; anmerkung der redaktion; hinweis der redaktion; korrektur;
        noot van de redactie; примечание редакции; от редакции; od redakcji
        编者按; 編者按; 编者注; 編集部注; 편집자 ?주; ملاحظة المحرر; ملاحظة; הערת (?:העורך|המערכת)
      `) +
    String.raw`)\s*(?:[:：–—-]|$).*|(?:` +
    [
      'an? (?:earlier|previous) version of this (?:article|story|report)',
      'this (?:article|story) (?:was|has been) (?:updated|corrected|amended|clarified|translated|first published|originally published|republished)',
    ].join('|') +
    String.raw`)\b.*)$`,
  'iu',
);
