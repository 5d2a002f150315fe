/** What a page says about itself, in a block of its own of at most `longest` letters. */
export interface PagePhrase {
  why: string;
  longest: number;
  pattern: RegExp;
}

const phrase = (why: string, longest: number, ...alternatives: string[]): PagePhrase => ({
  why,
  longest,
  pattern: new RegExp(alternatives.join('|'), 'iu'),
});

/** A label must be all of the text; the flag is set by the callers. */
const whole = (...alternatives: string[]): string => `^[\\W_]*(?:${alternatives.join('|')})[\\W_]*$`;

/** Asking for money needs a word for giving and one for who gives or gets. */
const money =
  '(?:donat|donation|support us|support our|contribute|chip in|spende|unterstütz|faites un don|soutene|soutenir|donaci|haz una|apoya|doaç|doe agora|apoie|donazion|sosteni|sostien|пожертв|поддерж)';
const readers =
  '(?:journalis|newsroom|readers|listeners|reader-|leser|lecteur|lectora?|leitor|lettor|читател|редакци|periodis|giornal|jornalis)';

export const pagePhrases: readonly PagePhrase[] = [
  phrase(
    'an advertisement’s label',
    90,
    whole(
      'continues? below',
      'skip (?:past )?(?:the )?(?:newsletter promotion|advertisement)',
      'after newsletter promotion',
      'story continues below.*',
      'article continues (?:below|after).*',
      'continue reading(?: the main story)?',
      'sponsored by .*',
      'la publicité continue',
      'continua a leggere.*',
      'sigue leyendo.*',
      'weiter nach der (?:anzeige|werbung)',
      'embedded content',
      'related video.*',
    ),
  ),
  phrase(
    'an invitation to subscribe or follow',
    320,
    '(?:sign up|subscribe|register)(?: (?:now|here|today|free))?\\b.{0,80}\\b(?:newsletter|inbox|alerts?|briefing|updates|e-?mails?)\\b',
    '^(?:get|receive) .{0,80}\\b(?:newsletter|inbox|alerts)\\b',
    '\\bin your inbox\\b',
    '\\bnewsletter\\b.{0,60}\\b(?:anmelden|bestellen|abonnieren|erhalten|hier|aquí|ici|qui|aqui|clique|postfach)\\b',
    '(?:abonnieren|bestellen|erhalten sie|mit) .{0,60}newsletter\\b',
    '(?:suscr[ií]be(?:te|rse)|suscríbase|ap[uú]ntate|reg[ií]strate|recibe|inscreva-se|assine|cadastre-se|receba|iscriviti|abonnez-vous|inscrivez-vous|recevez)(?!\\p{L}).{0,120}(?:newsletter|bolet[ií]n|boletim|lettre|e-?mail|correo|canal|whatsapp|telegram)',
    '^(?:follow|like|join) .{0,60}\\b(?:on|our) .{0,20}(?:twitter|facebook|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok|bluesky|x)\\b',
    '(?:siga|sigue|síguenos|seguici|suivez|folgen sie|подписывайтесь|подпишитесь|читайте нас)(?!\\p{L}).{0,80}(?:twitter|facebook|instagram|telegram|whatsapp|youtube|google|linkedin|tiktok|телеграм|вконтакте|дзен|vk)',
    'clique aqui .{0,60}(?:canal|grupo|whatsapp|siga)',
    '(?:download|descarga|baixe|laden sie|téléchargez|scarica) .{0,30}\\bapp\\b',
    'already (?:a )?subscribe[rd]|subscribe to (?:continue|read)|to continue reading|exclusiv[ao] para (?:suscriptores|assinantes)|réservé (?:à nos|aux) abonnés|nur für abonnenten|(?:この記事は)?(?:有料|会員限定)(?:会員)?記事',
    'may be using cookies|allow and continue|(?:need|give) (?:your )?(?:permission|consent)|accept (?:all )?cookies|cookies? to (?:view|see|show)|mit ihrer zustimmung|empfohlener redaktioneller inhalt|externen? inhalt|avec votre accord|con il tuo consenso',
    '(?:every|each|daily|weekly|jeden|täglich|chaque|cada|ogni|todos? os? dias?|кажд).{0,100}(?:by|per|via|par|por|no) e-?mail',
    'we use your sign-up to provide|privacy notice:|for more information see our privacy policy',
  ),
  phrase('an appeal for money', 300, `(?=.*${money})(?=.*${readers})`),
  phrase(
    'a note about the page',
    260,
    "^(?:this (?:article|story|page) is more than|your browser does not support|please (?:enable|turn on|use) (?:javascript|chrome|a )|javascript is|this video (?:can(?:no|[’']?)t|is not)|sorry, your browser|click (?:here|on)|tap here|listen to this|watch (?:the|this|more|live|now)|play video|enlarge|view (?:image|gallery)|hide caption|toggle caption|scroll down)\\b",
    '^(?:do you have a (?:story|tip)|got a (?:story|tip|question)|have a (?:tip|story)|if you have a (?:story|tip)|share your (?:story|thoughts)|tell us|let us know|have your say|what do you think|join the (?:conversation|discussion|debate)|get in touch|send (?:your|us)|email us)\\b',
    '(?:reporta un error|fehler gefunden|fehler melden|signaler une (?:erreur|faute)|нашли ошибку|выделите (?:ее|её|фрагмент)|comunicar erro|segnala un errore|report (?:an error|a (?:typo|correction)))',
    '^our standards:|purchase licensing rights|^reuse this content|order reprints|is not responsible for the content of external|a version of this (?:article|story) (?:appears|appeared|ran)',
    '^(?:责任编辑|責任編輯|编辑|責任编辑|作者声明|.{0,6}声明)[：:]',
    '^(?:просмотров|комментарии|комментариев|views|reads|aufrufe|visitas|visualizações|lecturas)\\s*:?\\s*\\d+$',
  ),
  phrase('a time alone', 14, whole('\\d{1,2}[:.h]\\d{2}(?:\\s*(?:am|pm|uhr|h|\\p{Lu}{2,4}))?')),
  phrase(
    'a picture’s label',
    60,
    whole(
      'image (?:source|caption|credit).*',
      'getty images',
      'file (?:photo|image)',
      'photo(?:graph)?s?(?: by| credit)?[:/].*',
      'foto(?:s)?(?: de| von| di)?[:/].*',
      'bild:.*',
      'media caption.*',
    ),
  ),
];

/** Beside the name of the site it asks the reader for something. */
export const invitation =
  /(?<!\p{L})(?:sign up|subscri\p{L}+|newsletter|follow(?:ing)? us|by following|our app|the app|google news|whatsapp|telegram|push|notifications?|donate|support us|become a member|reader-supported|abonn\p{L}+|folgen sie|suivez|suscr\p{L}+|síguenos|sigue|siga|assin\p{L}+|seguici|iscriviti|подпис\p{L}+|читайте|obserwuj|takip edin)(?!\p{L})/iu;

/** All that follows these is what readers wrote. */
export const commentsLabel = new RegExp(
  whole(
    '(?:\\d+ )?(?:comments?|replies|responses|thoughts on .*)(?: \\(\\d+\\))?',
    '(?:\\d+ )?(?:kommentare?|commentaires?|comentários?|comentarios?|commenti|комментари\\p{L}+)(?: \\(\\d+\\))?',
    '(?:\\d+\\s?)?(?:评论|評論|コメント|댓글|التعليقات|تعليقات)(?:\\s?\\(?\\d+\\)?件?)?',
    '(?:leave|write|post|add) a (?:comment|reply)',
  ),
  'iu',
);

/** A heading or label, all of it, over something that is no part of the article. */
export const sectionLabel = new RegExp(
  whole(
    'related(?: \\p{L}+){0,3}',
    '(?:most|more) (?:read|popular|viewed|shared|stories|news|articles|posts|from .{2,40}|on .{2,40}|in .{2,30}|coverage|headlines)',
    'you (?:may|might) (?:also )?(?:like|be interested in|enjoy)',
    '(?:read|see|what to read|up) next',
    '(?:latest|top|other|recent|trending|popular) (?:news|stories|articles|posts|headlines)',
    'recommended.{0,20}',
    '(?:\\d+ )?(?:comments?|replies|responses|thoughts on .*)(?: \\(\\d+\\))?',
    '(?:leave|write|post|add) a (?:comment|reply)',
    'share (?:this|on|via).{0,30}',
    'newsletter.{0,40}',
    'topics?(?: mentioned| in this article)?',
    'tags',
    'about the authors?',
    'paid content|sponsored content|promoted content',
    'just watched|must watch',
    'mehr (?:zum thema|aus|von|dazu|artikel|nachrichten|lesen).{0,30}',
    'weitere (?:artikel|themen|nachrichten|beiträge|meldungen)',
    '(?:ähnliche|verwandte|passende) (?:artikel|beiträge|themen)',
    'das könnte sie (?:auch )?interessieren',
    'meistgelesen(?:e artikel)?|meist gelesen|aus dem ressort|themen in diesem artikel|themen',
    '(?:\\d+ )?kommentare?(?: \\(\\d+\\))?|(?:schreibe|hinterlasse) einen? kommentar',
    'sur le même (?:sujet|thème)|[aà] lire (?:aussi|également|ensuite)|lire (?:aussi|également)|les plus (?:lus|partagés)|articles? (?:liés|similaires|recommandés)|dans la même rubrique|lire plus|nos dernières.*',
    '(?:\\d+ )?commentaires?(?: \\(\\d+\\))?',
    '(?:noticias|artículos|contenidos|notas|temas) relacionad[oa]s|noticia relacionada|más (?:información|noticias|leído|sobre .{2,40})|lo más (?:leído|visto)|te puede interesar|archivado en|también te puede.*',
    '(?:\\d+ )?comentarios?(?: \\(\\d+\\))?',
    '(?:notícias|artigos|matérias|conteúdos?|assuntos) relacionad[oa]s|leia (?:também|mais)|veja (?:também|mais)|mais (?:lidas|notícias|sobre .{2,40})|(?:\\d+ )?comentários?',
    'articoli correlati|leggi anche|potrebbe interessarti.{0,20}|(?:\\d+ )?commenti|i più letti|ultima ora',
    'читайте также|смотрите также|по теме|(?:ещё|еще) по теме|похожие (?:новости|статьи|материалы)|рекомендуем|главное|(?:\\d+ )?комментари\\p{L}+|материалы по теме',
    '相关(?:新闻|阅读|报道|文章|链接)|延伸阅读|推荐阅读|热门(?:新闻|文章)?|更多(?:新闻|文章)?|评论',
    '関連(?:記事|ニュース|リンク|キーワード)|あわせて読みたい|おすすめ(?:記事)?|人気記事|ランキング|コメント(?:\\s*\\d+件?)?|この記事(?:に関する|の).{0,16}',
    'اقرأ أيض.{1,2}|إقرأ أيض.{1,2}|مواضيع ذات صلة|أخبار ذات صلة|المزيد(?: من .{2,30})?|قد يهمك.{0,10}|الأكثر قراءة|التعليقات|اقرأ المزيد',
    'lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|ilgili haberler|관련 ?(?:기사|뉴스)',
  ),
  'iu',
);

/** What stands below an article; some of it only when it speaks of the author. */
export const closingPhrases: readonly { pattern: RegExp; needsAuthor?: boolean }[] = [
  {
    pattern:
      /^(?:contact|reach|follow|email|write to|you can (?:reach|follow|contact))\b.{0,200}(?:@|\d{3}[-.\s]\d{3,4}|twitter|email|e-mail)/iu,
  },
  { pattern: /^[([]?(?:\p{L}+[\s,]+){0,6}(?:can be reached|is available) at\b/iu },
  { pattern: /^\S+@\S+\.\w+$/u },
  { pattern: /^(?:©|\(c\)|copyright)/iu },
  {
    pattern:
      /^(?:mit material (?:von|der)|\(?(?:dpa|afp|reuters|ap|epd|kna|sda|apa|ots|efe|ansa|lusa|belga|anp|tt)(?:[/,-]\p{L}{2,9})*\)?\.?$|(?:avec|con|com|with) (?:afp|reuters|efe|ap|agencies|agências|agencias)\b.{0,40}$|\p{Lu}[\p{L}. ]{2,30} (?:avec|con|com|with) (?:afp|reuters|ap)$)/iu,
  },
  {
    pattern:
      /^(?:edição|edición|edited by|redaktion|редактор|editing by)\s*[:：]?\s*\p{Lu}[\p{L} .-]{2,50}$/iu,
  },
  { pattern: /^riproduzione riservata/iu },
  {
    pattern:
      /(?<!\p{L})(?:is an?|is the|was an?|writes|covers|reports|reporter|correspondent|journalist|editor|columnist|author of|twitter|@\w|ist|schreibt|arbeitet|est|écrit|es|escribe|periodista|redactor|é|escreve|repórter|è|scrive|giornalista|журналист|корреспондент)(?!\p{L})/iu,
    needsAuthor: true,
  },
];
